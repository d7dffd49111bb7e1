// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/celltexts.h"

#include <QFontMetrics>
#include <QPainter>

namespace muster {

namespace {

constexpr int mostLines = 4000;   // several screens full

QStaticText laidOut(const QString &text, const QFont &font)
{
    QStaticText line;
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.setText(text);
    line.prepare(QTransform(), font);
    return line;
}

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
    if (!m_lines.contains(key))
        m_lines.insert(key, new QStaticText(laidOut(QFontMetrics(font).elidedText(key.text, Qt::ElideRight, rect.width()), font)));
    const QStaticText *line = m_lines.object(key);
    if (!line)
        return;
    const QSizeF size = line->size();
    const qreal x = align.testFlag(Qt::AlignRight) ? rect.right() + 1 - size.width() : rect.left();
    const qreal y = rect.top() + (rect.height() - size.height()) / 2;
    painter->drawStaticText(QPointF(x, qRound(y)), *line);
}

} // namespace muster
