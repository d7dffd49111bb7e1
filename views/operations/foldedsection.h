// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace muster {

/// A heading that folds out what is below it. Closed at first.
class FoldedSection final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over `content`.
    FoldedSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

private:
    void fold(bool open);

    QToolButton *m_toggle;
    QWidget *m_content;
};

} // namespace muster
