// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/errorwave.h"

#include "views/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace muster {

void paintErrorWave(QLineEdit &edit, int from, int to)
{
    constexpr int narrowest = 6, margin = 4, step = 2;
    QPainter painter(&edit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(severityColor(Severity::Bad, edit.palette()), 1.4));
    const qreal y = edit.height() - 4.5;
    QPainterPath wave(QPointF(from, y));
    for (int x = from; x < std::max(from + narrowest, to); x += 2 * step) {
        wave.lineTo(x + step, y - step);
        wave.lineTo(x + 2 * step, y);
    }
    painter.setClipRect(edit.rect().adjusted(margin, 0, -margin, 0));
    painter.drawPath(wave);
}

} // namespace muster
