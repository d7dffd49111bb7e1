// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axispaint.h"

#include "views/charts/chartcolors.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(muster::AxisText)
};

constexpr double labelGap = 4;
constexpr double lowChartInLines = 7;
constexpr double narrowestGap = 2;   // pixels; a gap is never so short that it disappears

/// Where a line of one pixel is sharp.
double sharp(double at)
{
    return std::floor(at) + 0.5;
}

} // namespace

QString notWatchedText()
{
    //: in a chart: Muster was not running, or not connected, at that time
    return AxisText::tr("not watched");
}

int AxisPaint::labelHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height() + labelGap));
}

int AxisPaint::titleHeight(const QFont &font, int chartHeight)
{
    const double line = QFontMetricsF(font).height();
    return int(std::ceil(chartHeight < line * lowChartInLines ? line * 0.5 : line * 1.5)) + 1;
}

int AxisPaint::valueWidth(const std::vector<double> &ticks, ChartUnit unit, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(shortValueText(tick, unit)));
    return int(std::ceil(widest + 2 * labelGap));
}

int AxisPaint::timeLabelCount(double width, const QFont &font)
{
    return std::max(1, int(width / (QFontMetricsF(font).averageCharWidth() * (timeTickCharacters + 3))));
}

void AxisPaint::timeGrid(const TimeScale &scale, const QRectF &plot, const std::vector<TimeTick> &ticks) const
{
    const QColor faint = gridColor(m_palette), day = m_palette.color(QPalette::Active, QPalette::Mid);
    for (const TimeTick &tick : ticks) {
        m_painter->setPen(QPen(tick.isDay ? day : faint, 1));
        const double x = sharp(scale.x(tick.at));
        m_painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void AxisPaint::timeLabels(const TimeScale &scale, const QRectF &plot, const std::vector<TimeTick> &ticks, TimeDisplay display) const
{
    const QFontMetricsF metrics(m_font);
    m_painter->setFont(m_font);
    m_painter->setPen(quietColor(m_palette));
    const double top = plot.bottom() + labelGap;
    const QString clock = clockName(display);
    const double clockLeft = plot.right() - metrics.horizontalAdvance(clock);
    double taken = plot.left() - 1000;
    for (const TimeTick &tick : ticks) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double x = std::clamp(scale.x(tick.at) - width / 2, 0.0, std::max(plot.right() - width, 0.0));
        if (x < taken)
            continue;
        m_painter->drawText(QRectF(x, top, width + 1, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine, tick.text);
        taken = x + width + 2 * labelGap;
    }
    if (taken <= clockLeft)
        m_painter->drawText(QRectF(clockLeft, top, plot.right() - clockLeft + 1, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine, clock);
}

void AxisPaint::values(const QRectF &plot, const std::vector<double> &ticks, ChartUnit unit) const
{
    const QFontMetricsF metrics(m_font);
    m_painter->setFont(m_font);
    const double top = ticks.back() > 0 ? ticks.back() : 1;
    for (const double tick : ticks) {
        const double y = plot.bottom() - tick / top * plot.height();
        m_painter->setPen(QPen(tick > 0 ? gridColor(m_palette) : m_palette.color(QPalette::Active, QPalette::Mid), 1));
        m_painter->drawLine(QPointF(plot.left(), sharp(y)), QPointF(plot.right(), sharp(y)));
        m_painter->setPen(quietColor(m_palette));
        m_painter->drawText(QRectF(0, y - metrics.height() / 2, plot.left() - labelGap, metrics.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shortValueText(tick, unit));
    }
}

void AxisPaint::valuesBelow(const QRectF &plot, const std::vector<double> &ticks, ChartUnit unit) const
{
    const QFontMetricsF metrics(m_font);
    m_painter->setFont(m_font);
    for (const double tick : ticks) {
        const double x = plot.left() + tick / ticks.back() * plot.width(), width = metrics.horizontalAdvance(shortValueText(tick, unit)) + 2;
        m_painter->setPen(QPen(tick > 0 ? gridColor(m_palette) : m_palette.color(QPalette::Active, QPalette::Mid), 1));
        m_painter->drawLine(QPointF(sharp(x), plot.top()), QPointF(sharp(x), plot.bottom()));
        m_painter->setPen(quietColor(m_palette));
        m_painter->drawText(QRectF(x - width / 2, plot.bottom() + labelGap, width, metrics.height()), Qt::AlignHCenter | Qt::TextSingleLine, shortValueText(tick, unit));
    }
}

void AxisPaint::title(const QRectF &plot, const QString &text, double left) const
{
    const QFontMetricsF metrics(m_font);
    m_painter->setFont(m_font);
    m_painter->setPen(quietColor(m_palette));
    if (plot.top() < metrics.height())
        return;
    const QRectF line(left, 0, plot.right() - left, metrics.height());
    m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, line.width()));
}

void AxisPaint::gaps(const TimeScale &scale, const QRectF &plot, const std::vector<TimeRange> &gaps) const
{
    const QFontMetricsF metrics(m_font);
    const QString text = notWatchedText();
    m_painter->setFont(m_font);
    for (const TimeRange &gap : gaps) {
        const double from = std::max(scale.x(gap.from), plot.left()), until = std::min(scale.x(gap.until), plot.right());
        const QRectF band(from, plot.top(), std::max(until - from, narrowestGap), plot.height());
        paintStripes(m_painter, band, unwatchedColor(m_palette), wideStripes);
        QRectF words(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 2 * labelGap, metrics.height() + 2));
        if (words.width() > band.width() || words.height() > band.height())
            continue;
        words.moveCenter(band.center());
        m_painter->fillRect(words, chartGround(m_palette));
        m_painter->setPen(quietColor(m_palette));
        m_painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

} // namespace muster
