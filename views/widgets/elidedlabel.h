// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace muster {

/// One line of plain text that gives way: what does not fit is cut with `…` and shown in full as a tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    /// Said beside the main thing, in the quiet colour.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();

    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
};

} // namespace muster
