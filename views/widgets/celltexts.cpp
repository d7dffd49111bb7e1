// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/celltexts.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

constexpr int mostLines = 4000;   // several screens full

} // namespace

CellTexts::CellTexts() : m_lines(mostLines) { }

void CellTexts::draw(QPainter *painter, const QRect &rect, Qt::Alignment align, const QString &text, const QFont &font)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    if (font != m_font) {
        m_lines.clear();
        m_font = font;
    }
    // No glyph is narrower than two pixels: what cannot fit need not be measured.
    const Key key{ text.left(rect.width() / 2 + 8), rect.width() };
    Line *line = m_lines.object(key);
    if (!line) {
        line = new Line;
        line->text.setTextFormat(Qt::PlainText);
        line->text.setPerformanceHint(QStaticText::AggressiveCaching);
        line->text.setText(QFontMetrics(font).elidedText(key.text, Qt::ElideRight, rect.width()));
        line->text.prepare(QTransform(), font);
        line->size = line->text.size();
        m_lines.insert(key, line);
    }
    const bool isRight = align.testFlag(Qt::AlignRight);
    const qreal x = isRight ? rect.right() + 1 - line->size.width() : rect.left();
    const qreal y = rect.top() + (rect.height() - line->size.height()) / 2;
    painter->drawStaticText(QPointF(x, qRound(y)), line->text);
}

} // namespace muster
