// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/timechart.h"

#include "views/charts/axispaint.h"
#include "views/charts/plotcanvas.h"
#include "views/charts/timebrush.h"

#include <QAreaSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int rightMargin = 8;
constexpr int pixelsPerTick = 26;
constexpr double lineWidth = 1.75;
constexpr double pixelsPerColumn = 2;   // of least and greatest: one point a pixel, half of what is allowed
constexpr std::size_t nameStride = 4;   // of the places that are tried for a name

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : Chart(parent), m_data(std::make_shared<const TimeData>()), m_ticks{ 0, 1 }, m_canvas(std::make_unique<PlotCanvas>()), m_brush(new TimeBrush(this))
{
    setObjectName(u"timeChart"_s);
    connect(m_brush, &TimeBrush::changed, this, [this] { update(); });
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(TimeData data)
{
    m_data = std::make_shared<const TimeData>(sanitized(std::move(data)));
    m_gaps = m_data->watched ? gapsIn(m_data->range, *m_data->watched) : std::vector<TimeRange>();
    fillTable();
    refresh();
}

bool TimeChart::hasData() const
{
    return !m_data->times.empty() && m_data->range.seconds() > 0;
}

void TimeChart::fillTable()
{
    std::vector<ChartTable::Column> columns;
    columns.push_back({ u"time"_s, tr("Time"), false, [data = m_data](int row) { return QVariant(data->times[std::size_t(row)].toDateTime()); },
        [data = m_data, this](int row) { return exactTime(data->times[std::size_t(row)], timeDisplay()); } });
    for (std::size_t i = 0; i < m_data->series.size(); ++i) {
        const auto valueAt = [data = m_data, i](int row) { return timeAt(*data, data->times[std::size_t(row)]) ? data->series[i].values[std::size_t(row)] : std::nullopt; };
        columns.push_back({ m_data->series[i].id, m_data->series[i].name, true,
            [valueAt](int row) { const auto value = valueAt(row); return value ? QVariant(*value) : QVariant(); },
            [valueAt, data = m_data](int row) {
                const auto value = valueAt(row);
                return value ? valueText(*value, data->unit) : timeAt(*data, data->times[std::size_t(row)]) ? unknownText() : notWatchedText();
            } });
    }
    table()->setContent(std::move(columns), int(m_data->times.size()));
}

std::vector<LegendEntry> TimeChart::legend() const
{
    std::vector<LegendEntry> entries;
    int line = 0;
    for (const TimeSeries &series : m_data->series) {
        const bool isArea = series.kind == TimeSeries::Kind::Area;
        entries.push_back({ series.name, isArea ? LegendEntry::Mark::Filled : LegendEntry::Mark::Line, chartColor(series.hue, palette()), isArea ? Qt::SolidLine : lineStyle(line++) });
    }
    if (!m_gaps.empty())
        entries.push_back({ notWatchedText(), LegendEntry::Mark::Unwatched, {} });
    return entries;
}

QString TimeChart::summary() const
{
    return hasData() ? valuesText(m_data->times.back()) : QString();
}

QString TimeChart::valuesText(Instant at) const
{
    return valueLines(at).join(u", "_s);
}

QStringList TimeChart::valueLines(Instant at) const
{
    const auto time = timeAt(*m_data, at);
    QStringList lines{ momentText(at, timeDisplay()) };
    if (!time)
        return lines << notWatchedText();
    for (const TimeSeries &series : m_data->series)
        //: of a series of a chart: its name and its value, such as "pending 12"
        lines += tr("%1 %2").arg(series.name, series.values[*time] ? valueText(*series.values[*time], m_data->unit) : unknownText());
    return lines;
}

bool TimeChart::isAreaKnown(std::size_t time) const
{
    return std::all_of(m_data->series.begin(), m_data->series.end(), [time](const TimeSeries &series) { return series.kind != TimeSeries::Kind::Area || series.values[time]; });
}

void TimeChart::arrange(const QSize &size)
{
    const QFont small = axisFont();
    const int labels = AxisPaint::labelHeight(small);
    const double top = AxisPaint::titleHeight(small, size.height()), height = std::max(size.height() - top - labels - 2, 10.0);
    m_ticks = valueTicks(greatestOf(*m_data), std::max(1, int(height / pixelsPerTick)), m_data->unit);
    const double left = AxisPaint::valueWidth(m_ticks, m_data->unit, small);
    m_plot = QRectF(left, top, std::max(size.width() - left - rightMargin, 10.0), height);
    m_scale = TimeScale(m_data->range, m_plot.left(), m_plot.right());
    m_drawn = drawnTimes(*m_data, int(m_plot.width() / pixelsPerColumn));
    const qint64 most = std::max<qint64>(m_data->range.seconds() / 100, 1);
    m_brush->setScale(m_scale, m_plot, std::max<qint64>(60, most / 60 * 60));
    m_canvas->setPlot(m_plot);
    fillLayers();
}

void TimeChart::fillLayers()
{
    const std::vector<TimePiece> pieces = piecesOf(*m_data, m_drawn, [this](std::size_t time) { return isAreaKnown(time); });
    m_canvas->setRanges(double(m_data->range.from.seconds()), double(std::max(m_data->range.until.seconds(), m_data->range.from.seconds() + 1)), 0, m_ticks.back());

    std::size_t used = 0;
    std::vector<double> below(m_drawn.size(), 0.0);
    for (const TimeSeries &series : m_data->series) {
        if (series.kind != TimeSeries::Kind::Area)
            continue;
        if (used == m_layers.size()) {
            const Layer layer{ new QAreaSeries, new QLineSeries, new QLineSeries };
            layer.area->setUpperSeries(layer.upper);
            layer.area->setLowerSeries(layer.lower);
            layer.area->setPen(Qt::NoPen);
            layer.upper->setParent(layer.area);
            layer.lower->setParent(layer.area);
            m_canvas->addSeries(layer.area);
            m_layers.push_back(layer);
        }
        const Layer &layer = m_layers[used++];
        layer.area->setBrush(chartColor(series.hue, palette()));
        // Between pieces both edges lie on the ground, so that nothing is filled there.
        QList<QPointF> upper, lower;
        upper.reserve(qsizetype(m_drawn.size() + 3 * pieces.size()));
        lower.reserve(upper.capacity());
        const auto add = [&](double x, double bottom, double top) {
            lower.append({ x, bottom });
            upper.append({ x, top });
        };
        for (const TimePiece &piece : pieces) {
            add(double(m_data->times[m_drawn[piece.first]].seconds()), 0, 0);
            double bottom = 0, top = 0;
            for (std::size_t i = piece.first; i <= piece.last; ++i) {
                bottom = below[i];
                top = bottom + series.values[m_drawn[i]].value_or(0);
                below[i] = top;
                add(double(m_data->times[m_drawn[i]].seconds()), bottom, top);
            }
            add(double(piece.until.seconds()), bottom, top);
            add(double(piece.until.seconds()), 0, 0);
        }
        layer.lower->replace(lower);
        layer.upper->replace(upper);
        layer.area->show();
    }
    for (; used < m_layers.size(); ++used)
        m_layers[used].area->hide();
}

void TimeChart::paintLines(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(m_plot.adjusted(0, -lineWidth, 0, lineWidth));
    int line = 0;
    for (const TimeSeries &series : m_data->series) {
        if (series.kind != TimeSeries::Kind::Line)
            continue;
        const auto y = [&](std::size_t i) { return m_plot.bottom() - *series.values[m_drawn[i]] / m_ticks.back() * m_plot.height(); };
        QPainterPath path;
        for (const TimePiece &piece : piecesOf(*m_data, m_drawn, [&series](std::size_t time) { return series.values[time].has_value(); })) {
            path.moveTo(m_scale.x(m_data->times[m_drawn[piece.first]]), y(piece.first));
            for (std::size_t i = piece.first + 1; i <= piece.last; ++i) {
                // Dashes are dear by the corner, and a level that stays has none.
                if (i < piece.last && y(i) == y(i - 1) && y(i) == y(i + 1))
                    continue;
                path.lineTo(m_scale.x(m_data->times[m_drawn[i]]), y(i));
            }
            path.lineTo(std::max(m_scale.x(piece.until), path.currentPosition().x() + 1), y(piece.last));
        }
        painter->setPen(QPen(chartColor(series.hue, palette()), lineWidth, lineStyle(line++), Qt::FlatCap, Qt::RoundJoin));
        painter->drawPath(path);
    }
    painter->restore();
}

/// The greatest stretch between two values that no line crosses from a drawn time on up to a place.
std::pair<double, double> TimeChart::widestFree(double floor, double ceiling, std::size_t first, double right) const
{
    std::vector<std::pair<double, double>> lines;
    for (const TimeSeries &series : m_data->series) {
        if (series.kind != TimeSeries::Kind::Line)
            continue;
        double least = ceiling, most = floor;
        for (std::size_t i = first; i < m_drawn.size() && m_scale.x(m_data->times[m_drawn[i]]) <= right; ++i) {
            const double value = series.values[m_drawn[i]].value_or(-1);
            if (value < floor || value > ceiling)
                continue;
            least = std::min(least, value);
            most = std::max(most, value);
        }
        if (least <= most)
            lines.emplace_back(least, most);
    }
    std::sort(lines.begin(), lines.end());
    lines.emplace_back(ceiling, ceiling);
    std::pair best{ floor, floor };
    for (const auto &[least, most] : lines) {
        if (least - floor > best.second - best.first)
            best = { floor, least };
        floor = std::max(floor, most);
    }
    return best;
}

/// Each area is named where it is thickest, if its word fits in there.
void TimeChart::paintAreaNames(QPainter *painter) const
{
    const QFont small = axisFont();
    const QFontMetricsF metrics(small);
    painter->setFont(small);
    const double perUnit = m_plot.height() / m_ticks.back();
    std::vector<double> below(m_drawn.size(), 0.0);
    for (const TimeSeries &series : m_data->series) {
        if (series.kind != TimeSeries::Kind::Area)
            continue;
        const double halfWidth = metrics.horizontalAdvance(series.name) / 2 + 4;
        QPointF best;
        double bestRoom = metrics.height() + 4;
        for (const TimePiece &piece : piecesOf(*m_data, m_drawn, [this](std::size_t time) { return isAreaKnown(time); })) {
            const auto x = [&](std::size_t i) { return m_scale.x(m_data->times[m_drawn[i]]); };
            std::size_t first = piece.first;
            for (std::size_t i = piece.first; i <= piece.last; i += nameStride) {
                if (x(i) - halfWidth < x(piece.first) || x(i) + halfWidth > x(piece.last))
                    continue;
                while (x(first) < x(i) - halfWidth)
                    ++first;
                double floor = 0, ceiling = m_ticks.back();
                for (std::size_t j = first; j <= piece.last && x(j) <= x(i) + halfWidth; ++j) {
                    floor = std::max(floor, below[j]);
                    ceiling = std::min(ceiling, below[j] + series.values[m_drawn[j]].value_or(0));
                }
                const auto [from, until] = widestFree(floor, ceiling, first, x(i) + halfWidth);
                if ((until - from) * perUnit > bestRoom) {
                    bestRoom = (until - from) * perUnit;
                    best = QPointF(x(i), m_plot.bottom() - (until + from) / 2 * perUnit);
                }
            }
        }
        for (std::size_t i = 0; i < m_drawn.size(); ++i)
            below[i] += series.values[m_drawn[i]].value_or(0);
        if (best.isNull())
            continue;
        painter->setPen(inkOn(chartColor(series.hue, palette())));
        painter->drawText(QRectF(best.x() - halfWidth, best.y() - metrics.height() / 2, 2 * halfWidth, metrics.height()), Qt::AlignCenter | Qt::TextSingleLine, series.name);
    }
}

void TimeChart::paintPicture(QPainter *painter, const QSize &)
{
    const AxisPaint axes(painter, axisFont(), palette());
    const std::vector<TimeTick> ticks = timeTicks(m_data->range, AxisPaint::timeLabelCount(m_plot.width(), axisFont()), timeDisplay());
    axes.gaps(m_scale, m_plot, m_gaps);
    axes.values(m_plot, m_ticks, m_data->unit);
    axes.timeGrid(m_scale, m_plot, ticks);
    m_canvas->paint(painter);
    paintAreaNames(painter);
    paintLines(painter);
    axes.timeLabels(m_scale, m_plot, ticks, timeDisplay());
    axes.title(m_plot, m_data->axisTitle);
}

void TimeChart::paintOverlay(QPainter *painter)
{
    m_brush->paint(painter, palette());
    paintFocus(painter);
}

void TimeChart::tellCursor(const QPoint &place)
{
    if (const auto cursor = m_brush->cursor(); cursor && hasData())
        say(valueLines(*cursor), place);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (!m_brush->mousePressed(*event))
        Chart::mousePressEvent(event);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    m_brush->mouseMoved(*event);
    const QPointF at = event->position();
    if (!m_brush->isDragging() && !m_plot.contains(at))
        return;
    m_brush->setCursor(m_scale.at(at.x()));
    tellCursor(at.toPoint());
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_brush->mouseReleased(*event))
        Chart::mouseReleaseEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (!m_brush->keyPressed(*event))
        return Chart::keyPressEvent(event);
    const auto cursor = m_brush->cursor();
    tellCursor(cursor ? QPoint(int(m_scale.x(*cursor)), int(m_plot.top())) : QPoint());
}

void TimeChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    if (!hasFocus())
        m_brush->setCursor(std::nullopt);
}

} // namespace muster
