// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartlegend.h"

#include "views/charts/chartcolors.h"

#include <QPainter>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 16;
constexpr int markHeight = 10;
constexpr int markGap = 5;
constexpr int entryGap = 16;

void paintSample(QPainter *painter, const QRectF &rect, const LegendEntry &entry, const QPalette &palette)
{
    if (entry.mark != LegendEntry::Mark::Line) {
        paintMark(painter, rect.adjusted(2, 0, -2, 0), entry.mark, entry.color, palette);
        return;
    }
    painter->setPen(QPen(entry.color, 2, entry.style, Qt::FlatCap));
    painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

} // namespace

void paintMark(QPainter *painter, const QRectF &rect, LegendEntry::Mark mark, const QColor &color, const QPalette &palette)
{
    switch (mark) {
    case LegendEntry::Mark::Filled:
    case LegendEntry::Mark::Line:
        painter->fillRect(rect, color);
        return;
    case LegendEntry::Mark::Hatched:
        painter->fillRect(rect, color);
        if (rect.width() >= 4)
            paintStripes(painter, rect, chartGround(palette), closeStripes);
        return;
    case LegendEntry::Mark::Hollow:
        if (rect.width() < 4) {
            painter->fillRect(rect, color);
            return;
        }
        painter->fillRect(rect, color);
        painter->fillRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), chartGround(palette));
        return;
    case LegendEntry::Mark::Low:
        painter->fillRect(rect.adjusted(0, rect.height() / 2, 0, 0), color);
        return;
    case LegendEntry::Mark::Unwatched:
        paintStripes(painter, rect, unwatchedColor(palette), closeStripes);
        return;
    }
}

int paintLegend(QPainter *painter, const QRect &rect, const std::vector<LegendEntry> &entries, const QFont &font, const QPalette &palette)
{
    const QFontMetrics metrics(font, painter ? painter->device() : nullptr);
    const int line = metrics.height() + 2;
    int x = rect.left(), y = rect.top();
    for (const LegendEntry &entry : entries) {
        const int room = rect.width() - markWidth - markGap;
        const QString text = metrics.elidedText(entry.text, Qt::ElideRight, std::max(room, 0));
        const int width = markWidth + markGap + metrics.horizontalAdvance(text);
        if (x > rect.left() && x + width > rect.left() + rect.width()) {
            x = rect.left();
            y += line;
        }
        if (painter) {
            const int top = y + (line - markHeight) / 2;
            paintSample(painter, QRectF(x, top, markWidth, markHeight), entry, palette);
            painter->setFont(font);
            painter->setPen(palette.color(QPalette::Active, QPalette::Text));
            painter->drawText(QRect(x + markWidth + markGap, y, room, line), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        }
        x += width + entryGap;
    }
    return entries.empty() ? 0 : y + line - rect.top();
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(const std::vector<LegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList words;
    for (const LegendEntry &entry : entries)
        words += entry.text;
    setAccessibleName(words.join(u", "_s));
    setVisible(!entries.empty());
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    return { 200, minimumSizeHint().height() };   // one line; heightForWidth() says when it takes more
}

QSize ChartLegend::minimumSizeHint() const
{
    return { 80, m_entries.empty() ? 0 : fontMetrics().height() + 2 };
}

int ChartLegend::heightForWidth(int width) const
{
    return paintLegend(nullptr, QRect(0, 0, width, 0), m_entries, font(), palette());
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(&painter, rect(), m_entries, font(), palette());
}

} // namespace muster
