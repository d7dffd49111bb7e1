// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/checkmark.h"

#include <QPainter>

namespace muster {

void CheckMark::paint(QPainter *painter, const QRect &box) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frame, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (tick.isValid()) {
        painter->setPen(QPen(tick, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        const QPointF points[] = { at + QPointF(3.5, 7.2), at + QPointF(6.2, 10), at + QPointF(10.7, 4.3) };
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

} // namespace muster
