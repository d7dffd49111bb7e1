// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace muster {

/// Asks for a number to be typed as a sign that it was read. Digit groups may be typed as they are shown.
class TypedCount final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedCount(QWidget *parent = nullptr);

    /// Another number empties the field: what was typed stood for other runners.
    void setCount(int count);
    [[nodiscard]] bool isRight() const;
    void focusField();

Q_SIGNALS:
    void changed();
    void entered();    ///< Enter was pressed in the field, and is not held down since before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    int m_count = 0;
    QLabel *m_label;
    QLineEdit *m_field;
    QAction *m_tick;
};

} // namespace muster
