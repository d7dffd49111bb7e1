// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QRect>

class QPainter;

namespace muster {

/// A check box as our tables paint it, since the style's own disappears on a dark ground.
struct CheckMark {
    QColor frame;
    QBrush ground;
    QColor tick;   ///< invalid: not checked

    static constexpr int size = 14;
    void paint(QPainter *painter, const QRect &box) const;
};

} // namespace muster
