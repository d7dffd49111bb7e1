// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/barchart.h"

#include "views/charts/axispaint.h"
#include "views/charts/plotcanvas.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 0.68;        // of its slot
constexpr double widestNames = 0.35;     // of the chart
constexpr double leading = 1.12;         // of the lines of names
constexpr int gap = 5;
constexpr int pixelsPerTick = 70, pixelsPerTickUpright = 26;
constexpr int narrowestSlotInCharacters = 5, narrowestOrderedSlot = 3;

BarData cleaned(BarData data)
{
    for (BarData::Bar &bar : data.bars) {
        bar.values.resize(data.series.size());
        for (double &value : bar.values)
            value = std::isfinite(value) && value > 0 ? value : 0;
    }
    if (!data.isOrdered)
        std::stable_sort(data.bars.begin(), data.bars.end(), [](const BarData::Bar &a, const BarData::Bar &b) { return a.sum() > b.sum(); });
    return data;
}

} // namespace

double BarData::Bar::sum() const
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

BarChart::BarChart(Qt::Orientation orientation, QWidget *parent)
    : Chart(parent), m_orientation(orientation), m_data(std::make_shared<const BarData>()), m_ticks{ 0, 1 }, m_canvas(std::make_unique<PlotCanvas>())
{
    setObjectName(u"barChart"_s);
}

BarChart::~BarChart() = default;

void BarChart::setData(BarData data)
{
    const QString currentKey = m_current >= 0 ? m_drawn[std::size_t(m_current)].key : QString();
    m_data = std::make_shared<const BarData>(cleaned(std::move(data)));
    m_drawn.clear();
    fillTable();
    refresh();   // chooses the bars
    const auto same = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const BarData::Bar &bar) { return !currentKey.isEmpty() && bar.key == currentKey; });
    m_current = same == m_drawn.end() ? -1 : int(same - m_drawn.begin());
}

void BarChart::chooseBars(std::size_t room)
{
    const auto most = std::clamp<std::size_t>(room - 1, 1, std::size_t(std::max(m_data->most, 1)));
    const std::size_t shown = m_data->bars.size() > most + 1 && !m_data->isOrdered ? most : m_data->bars.size();   // "1 other" says less than its name
    m_drawn.assign(m_data->bars.begin(), m_data->bars.begin() + qsizetype(shown));
    m_current = std::min(m_current, int(m_drawn.size()) - 1);
    if (shown == m_data->bars.size())
        return;
    //: in a chart: all the bars that are too small to be drawn one by one
    const QString name = tr("%n other(s)", nullptr, int(m_data->bars.size() - shown));
    BarData::Bar others{ {}, name, tr("The table (T) has all of them"), std::vector<double>(m_data->series.size()) };
    for (std::size_t i = shown; i < m_data->bars.size(); ++i) {
        for (std::size_t series = 0; series < others.values.size(); ++series)
            others.values[series] += m_data->bars[i].values[series];
    }
    m_drawn.push_back(std::move(others));
}

double BarChart::greatestNamed() const
{
    if (m_drawn.empty())
        return 0;
    const auto bySum = [](const BarData::Bar &a, const BarData::Bar &b) { return a.sum() < b.sum(); };
    return m_data->isOrdered ? std::max_element(m_drawn.begin(), m_drawn.end(), bySum)->sum() : m_drawn.front().sum();
}

bool BarChart::hasData() const
{
    return !m_data->bars.empty();
}

void BarChart::fillTable()
{
    std::vector<ChartTable::Column> columns;
    const auto nameAt = [data = m_data](int row) { return data->bars[std::size_t(row)].label; };
    columns.push_back({ u"name"_s, m_data->nameTitle, false, [nameAt](int row) { return QVariant(nameAt(row)); }, [nameAt](int row) { return cellText(nameAt(row)); } });
    for (std::size_t i = 0; i < m_data->series.size(); ++i) {
        const auto valueAt = [data = m_data, i](int row) { return data->bars[std::size_t(row)].values[i]; };
        columns.push_back({ m_data->series[i].id, m_data->series[i].name, true, [valueAt](int row) { return QVariant(valueAt(row)); },
            [valueAt, data = m_data](int row) { return valueText(valueAt(row), data->unit); } });
    }
    table()->setContent(std::move(columns), int(m_data->bars.size()));
}

std::vector<LegendEntry> BarChart::legend() const
{
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < m_data->series.size(); ++i)
        entries.push_back({ m_data->series[i].name, i % 2 == 1 ? LegendEntry::Mark::Hatched : LegendEntry::Mark::Filled, chartColor(m_data->series[i].hue, palette()) });
    return entries;
}

QStringList BarChart::barLines(const BarData::Bar &bar) const
{
    QStringList lines{ cellText(bar.label) };
    for (std::size_t i = 0; i < m_data->series.size(); ++i) {
        if (m_data->isOrdered && bar.values[i] == 0 && bar.sum() > 0)
            continue;   // each bar of a histogram is of one series
        //: of a series of a chart: its name and its value, such as "pending 12"
        lines += tr("%1 %2").arg(m_data->series[i].name, valueText(bar.values[i], m_data->unit));
    }
    return bar.tip.isEmpty() ? lines : lines << bar.tip;
}

QString BarChart::summary() const
{
    const auto bySum = [](const BarData::Bar &a, const BarData::Bar &b) { return a.sum() < b.sum(); };
    return hasData() ? barLines(*std::max_element(m_data->bars.begin(), m_data->bars.end(), bySum)).join(u", "_s) : QString();
}

QRectF BarChart::slotOf(int bar) const
{
    const double size = (isHorizontal() ? m_plot.height() : m_plot.width()) / double(std::max<std::size_t>(m_drawn.size(), 1));
    return isHorizontal() ? QRectF(0, m_plot.top() + bar * size, m_plot.right(), size)
                          : QRectF(m_plot.left() + bar * size, m_plot.top(), size, height() - m_plot.top());
}

int BarChart::barAt(const QPointF &place) const
{
    for (int bar = 0; bar < int(m_drawn.size()); ++bar) {
        if (slotOf(bar).contains(place))
            return bar;
    }
    return -1;
}

void BarChart::arrange(const QSize &size)
{
    const QFont small = axisFont();
    const int labels = AxisPaint::labelHeight(small);
    const double top = isHorizontal() ? labels + 2.0 : AxisPaint::titleHeight(small, size.height()), bottom = size.height() - labels - 2.0;
    const double room = isHorizontal() ? (bottom - top) / (QFontMetricsF(font()).height() * leading) : size.width() / (QFontMetricsF(small).averageCharWidth() * narrowestSlotInCharacters);
    chooseBars(std::size_t(std::max(room, 2.0)));
    const double greatest = greatestNamed();
    double left = 0, right = size.width() - 8.0;
    if (isHorizontal()) {
        const QFontMetricsF metrics(font());
        double widest = 0;
        for (const BarData::Bar &bar : m_drawn)
            widest = std::max(widest, metrics.horizontalAdvance(cellText(bar.label)));
        left = std::min(std::ceil(widest), size.width() * widestNames) + 2 * gap;
        right -= AxisPaint::valueWidth({ greatest, m_drawn.empty() ? 0 : m_drawn.back().sum() }, m_data->unit, small);   // the sum stands behind its bar
        m_ticks = valueTicks(greatest, std::max(1, int((right - left) / pixelsPerTick)), m_data->unit);
    } else {
        m_ticks = valueTicks(greatest, std::max(1, int((bottom - top) / pixelsPerTickUpright)), m_data->unit);
        left = AxisPaint::valueWidth(m_ticks, m_data->unit, small);
    }
    m_plot = QRectF(left, top, std::max(right - left, 10.0), std::max(bottom - top, 10.0));
    m_canvas->setPlot(m_plot);
    fillCanvas();
}

double BarChart::shownValue(int bar, std::size_t series) const
{
    const BarData::Bar &at = m_drawn[std::size_t(bar)];
    const double sum = at.sum();
    return at.values[series] * (sum > m_ticks.back() ? m_ticks.back() / sum : 1);
}

void BarChart::fillCanvas()
{
    const auto count = qsizetype(m_drawn.size());
    m_canvas->chart().removeAllSeries();
    if (count == 0)
        return;
    QAbstractBarSeries *series = isHorizontal() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    series->setBarWidth(barWidth);
    for (std::size_t i = 0; i < m_data->series.size(); ++i) {
        auto *set = new QBarSet(QString());
        QList<qreal> values(count);
        // Qt Charts counts from the bottom.
        for (qsizetype bar = 0; bar < count; ++bar)
            values[isHorizontal() ? count - 1 - bar : bar] = shownValue(int(bar), i);
        set->append(values);
        set->setBrush(chartColor(m_data->series[i].hue, palette()));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    const double last = double(count) - 0.5, top = m_ticks.back();
    m_canvas->addSeries(series);
    isHorizontal() ? m_canvas->setRanges(0, top, -0.5, last) : m_canvas->setRanges(-0.5, last, 0, top);
}

void BarChart::paintNames(QPainter *painter) const
{
    const QFont font = isHorizontal() ? this->font() : axisFont();
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(palette().color(QPalette::Active, QPalette::Text));
    const double slot = m_drawn.empty() ? 0 : isHorizontal() ? slotOf(0).height() : slotOf(0).width();
    const double needed = isHorizontal() ? metrics.height() * 0.9 : metrics.averageCharWidth() * (m_data->isOrdered ? narrowestOrderedSlot : narrowestSlotInCharacters);
    const int every = std::max(1, int(std::ceil(needed / std::max(slot, 1.0)))), last = int(m_drawn.size()) - 1;
    for (int bar = 0; bar <= last; ++bar) {
        // Of a histogram the end is always named, and nothing that would run into that.
        const bool isNamed = m_data->isOrdered ? bar == last || (bar % every == 0 && last - bar >= every) : bar % every == 0;
        if (!isNamed)
            continue;
        const QRectF at = slotOf(bar);
        const BarData::Bar &named = m_drawn[std::size_t(bar)];
        const QString label = cellText(named.mark.isEmpty() ? named.label : named.mark);
        if (isHorizontal()) {
            const double width = m_plot.left() - 2 * gap;
            painter->drawText(QRectF(gap, at.center().y() - metrics.height() / 2, width, metrics.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(label, Qt::ElideMiddle, width));
        } else {
            const double width = slot * every - gap;
            painter->drawText(QRectF(at.center().x() - width / 2, m_plot.bottom() + 4, width, metrics.height()), Qt::AlignHCenter | Qt::TextSingleLine, metrics.elidedText(label, Qt::ElideMiddle, width));
        }
    }
}

/// Every second series is striped as its mark in the legend is: colour is never alone.
void BarChart::paintDetails(QPainter *painter) const
{
    const QColor ground = chartGround(palette());
    for (int bar = 0; bar < int(m_drawn.size()); ++bar) {
        double from = 0;
        for (std::size_t i = 0; i < m_data->series.size(); ++i) {
            const double until = from + shownValue(bar, i);
            if (i % 2 == 1)
                paintStripes(painter, barRect(bar, from, until), ground, closeStripes);
            from = until;
        }
        if (m_drawn[std::size_t(bar)].sum() <= m_ticks.back())
            continue;
        // Torn: it goes on beyond the edge.
        painter->setPen(QPen(ground, 3));
        const QRectF end = barRect(bar, m_ticks.back(), m_ticks.back());
        for (const int step : { 8, 14 }) {
            if (isHorizontal())
                painter->drawLine(end.topRight() + QPointF(4 - step, 0), end.bottomRight() - QPointF(step, 0));
            else
                painter->drawLine(end.topLeft() + QPointF(0, step), end.topRight() + QPointF(0, step - 4));
        }
    }
}

/// The part of a bar between two values, as far as it is in the plot.
QRectF BarChart::barRect(int bar, double from, double until) const
{
    const QRectF slot = slotOf(bar);
    const double thickness = (isHorizontal() ? slot.height() : slot.width()) * barWidth, top = m_ticks.back();
    const double begin = std::min(from / top, 1.0), length = std::min(until / top, 1.0) - begin;
    return isHorizontal() ? QRectF(m_plot.left() + begin * m_plot.width(), slot.center().y() - thickness / 2, length * m_plot.width(), thickness)
                          : QRectF(slot.center().x() - thickness / 2, m_plot.bottom() - (begin + length) * m_plot.height(), thickness, length * m_plot.height());
}

void BarChart::paintSums(QPainter *painter) const
{
    const QFont small = axisFont();
    const QFontMetricsF metrics(small);
    if (!isHorizontal() || m_drawn.empty() || slotOf(0).height() < metrics.height() * 0.9)
        return;
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::Active, QPalette::Text));
    for (int bar = 0; bar < int(m_drawn.size()); ++bar) {
        const double sum = m_drawn[std::size_t(bar)].sum(), x = m_plot.left() + std::min(sum / m_ticks.back(), 1.0) * m_plot.width() + gap;
        painter->drawText(QRectF(x, slotOf(bar).center().y() - metrics.height() / 2, 200, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shortValueText(sum, m_data->unit));
    }
}

void BarChart::paintPicture(QPainter *painter, const QSize &)
{
    const AxisPaint axes(painter, axisFont(), palette());
    isHorizontal() ? axes.valuesBelow(m_plot, m_ticks, m_data->unit) : axes.values(m_plot, m_ticks, m_data->unit);
    m_canvas->paint(painter);
    paintDetails(painter);
    paintNames(painter);
    paintSums(painter);
    axes.title(m_plot, m_data->axisTitle, isHorizontal() ? m_plot.left() : 4);
}

void BarChart::paintOverlay(QPainter *painter)
{
    const auto chosen = m_data->chosen.isEmpty() ? m_drawn.end() : std::find_if(m_drawn.begin(), m_drawn.end(), [this](const BarData::Bar &bar) { return bar.key == m_data->chosen; });
    if (chosen != m_drawn.end()) {
        painter->setPen(QPen(palette().color(QPalette::Active, QPalette::Text), 2));
        painter->drawRect(slotOf(int(chosen - m_drawn.begin())).adjusted(1, 1, -1, -1));
    }
    if (m_current >= 0) {
        painter->setPen(QPen(palette().color(QPalette::Link), 1));
        painter->drawRect(slotOf(m_current).toAlignedRect().adjusted(0, 0, -1, -1));
    }
    paintFocus(painter);
}

void BarChart::setCurrent(int bar, const QPoint &tipPlace)
{
    if (bar != m_current) {
        m_current = bar;
        setCursor(bar >= 0 && !m_drawn[std::size_t(bar)].key.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
    if (bar < 0)
        return;
    say(barLines(m_drawn[std::size_t(bar)]), tipPlace);
}

void BarChart::activate(int bar)
{
    if (bar >= 0 && !m_drawn[std::size_t(bar)].key.isEmpty())
        Q_EMIT barActivated(m_drawn[std::size_t(bar)].key);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(barAt(event->position()), event->position().toPoint());
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(barAt(event->position()));
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_drawn.size()) - 1;
    int next = 0;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        next = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        next = std::min(m_current + 1, last);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return;
    default:
        return Chart::keyPressEvent(event);
    }
    if (last >= 0)
        setCurrent(next, slotOf(next).center().toPoint());
}

void BarChart::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1, {});
}

} // namespace muster
