// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/heatmap.h"

#include "views/charts/axispaint.h"
#include "views/charts/chartcolors.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr double scaleLength = 96, scaleHeight = 8;
constexpr int gap = 6;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % HeatData::hours, 0), u"HH:mm"_s);
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : Chart(parent), m_data(std::make_shared<const HeatData>())
{
    setObjectName(u"heatMap"_s);
}

void HeatMap::setData(const HeatData &data)
{
    auto clean = std::make_shared<HeatData>(data);
    m_greatest = 0;
    for (auto &day : clean->cells) {
        for (std::optional<double> &value : day) {
            if (value && (!std::isfinite(*value) || *value < 0))
                value.reset();
            m_greatest = std::max(m_greatest, value.value_or(0));
        }
    }
    m_data = std::move(clean);
    fillTable();
    refresh();
}

bool HeatMap::hasData() const
{
    return std::any_of(m_data->cells.begin(), m_data->cells.end(), [](const auto &day) { return std::any_of(day.begin(), day.end(), [](const auto &value) { return value.has_value(); }); });
}

std::optional<double> HeatMap::valueOf(const Cell &cell) const
{
    return m_data->cells[std::size_t(cell.weekday - 1)][std::size_t(cell.hour)];
}

int HeatMap::weekdayInRow(int row)
{
    return (QLocale().firstDayOfWeek() - 1 + row) % HeatData::days + 1;
}

int HeatMap::rowOf(int weekday)
{
    return (weekday - QLocale().firstDayOfWeek() + HeatData::days) % HeatData::days;
}

void HeatMap::fillTable()
{
    const auto cellOf = [](int row) { return Cell{ weekdayInRow(row / HeatData::hours), row % HeatData::hours }; };
    const auto valueAt = [data = m_data, cellOf](int row) { const Cell cell = cellOf(row); return data->cells[std::size_t(cell.weekday - 1)][std::size_t(cell.hour)]; };
    std::vector<ChartTable::Column> columns;
    columns.push_back({ u"weekday"_s, tr("Weekday"), false, [cellOf](int row) { return QVariant(cellOf(row).weekday); }, [cellOf](int row) { return QLocale().dayName(cellOf(row).weekday); } });
    columns.push_back({ u"hour"_s, tr("Hour"), false, [cellOf](int row) { return QVariant(cellOf(row).hour); }, [cellOf](int row) { return hourText(cellOf(row).hour); } });
    columns.push_back({ u"value"_s, m_data->valueTitle, true, [valueAt](int row) { const auto value = valueAt(row); return value ? QVariant(*value) : QVariant(); },
        [valueAt, data = m_data](int row) { const auto value = valueAt(row); return value ? valueText(*value, data->unit) : notWatchedText(); } });
    table()->setContent(std::move(columns), HeatData::days * HeatData::hours);
}

std::vector<LegendEntry> HeatMap::legend() const
{
    return {};   // the scale above the cells
}

QString HeatMap::cellWords(const Cell &cell) const
{
    const auto value = valueOf(cell);
    //: of a heat map: weekday, an hour from and until, what was in it
    return tr("%1, %2 – %3: %4").arg(QLocale().dayName(cell.weekday), hourText(cell.hour), hourText(cell.hour + 1), value ? tr("%1 %2").arg(m_data->valueTitle, valueText(*value, m_data->unit)) : notWatchedText());
}

QString HeatMap::summary() const
{
    Cell most;
    for (int weekday = 1; weekday <= HeatData::days; ++weekday) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            if (valueOf({ weekday, hour }).value_or(-1) > valueOf(most).value_or(-1))
                most = { weekday, hour };
        }
    }
    //: of a heat map, for screen readers; %1: the cell with the greatest value, in words
    return hasData() ? tr("Most in %1").arg(cellWords(most)) : QString();
}

void HeatMap::arrange(const QSize &size)
{
    const QFont small = axisFont();
    const QFontMetricsF metrics(small);
    const int labels = AxisPaint::labelHeight(small);
    double widest = 0;
    for (int weekday = 1; weekday <= HeatData::days; ++weekday)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().dayName(weekday, QLocale::ShortFormat)));
    const double left = std::ceil(widest) + gap + 4;
    m_plot = QRectF(left, labels + 2, std::max(size.width() - left - 8, 10.0), std::max(size.height() - 2 * labels - 4, 10));
}

QRectF HeatMap::rectOf(const Cell &cell) const
{
    const double width = m_plot.width() / HeatData::hours, height = m_plot.height() / HeatData::days;
    // On whole pixels, so that the lines between cells are equally sharp everywhere.
    const double left = std::round(m_plot.left() + cell.hour * width), right = std::round(m_plot.left() + (cell.hour + 1) * width);
    const double top = std::round(m_plot.top() + rowOf(cell.weekday) * height), bottom = std::round(m_plot.top() + (rowOf(cell.weekday) + 1) * height);
    return { left, top, std::max(right - left - 1, 1.0), std::max(bottom - top - 1, 1.0) };
}

std::optional<HeatMap::Cell> HeatMap::cellAt(const QPointF &place) const
{
    if (!m_plot.contains(place))
        return std::nullopt;
    const int hour = int((place.x() - m_plot.left()) / m_plot.width() * HeatData::hours), row = int((place.y() - m_plot.top()) / m_plot.height() * HeatData::days);
    return Cell{ weekdayInRow(std::clamp(row, 0, HeatData::days - 1)), std::clamp(hour, 0, HeatData::hours - 1) };
}

void HeatMap::paintCells(QPainter *painter) const
{
    const QFontMetricsF metrics(axisFont());
    painter->setFont(axisFont());
    // All values or none: a number in some cells only would look as if the others had none.
    double widest = 0;
    for (const auto &day : m_data->cells) {
        for (const std::optional<double> &value : day)
            widest = std::max(widest, value ? metrics.horizontalAdvance(shortValueText(*value, m_data->unit)) : 0);
    }
    const QRectF first = rectOf({ weekdayInRow(0), 0 });
    const bool hasRoom = widest + 4 <= first.width() && metrics.height() <= first.height();
    for (int weekday = 1; weekday <= HeatData::days; ++weekday) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            const QRectF rect = rectOf({ weekday, hour });
            const auto value = valueOf({ weekday, hour });
            if (!value) {
                paintStripes(painter, rect, unwatchedColor(palette()), wideStripes);
                continue;
            }
            const QColor ground = sequentialColor(m_greatest > 0 ? *value / m_greatest : 0, palette());
            painter->fillRect(rect, ground);
            if (!hasRoom)
                continue;
            painter->setPen(inkOn(ground));
            painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, shortValueText(*value, m_data->unit));
        }
    }
}

void HeatMap::paintLabels(QPainter *painter) const
{
    const QFontMetricsF metrics(axisFont());
    painter->setFont(axisFont());
    painter->setPen(quietColor(palette()));
    for (int row = 0; row < HeatData::days; ++row) {
        const QRectF cell = rectOf({ weekdayInRow(row), 0 });
        if (cell.height() < metrics.height() * 0.85 && row % 2 == 1)
            continue;
        painter->drawText(QRectF(0, cell.center().y() - metrics.height() / 2, m_plot.left() - gap, metrics.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, QLocale().dayName(weekdayInRow(row), QLocale::ShortFormat));
    }
    const double room = m_plot.width() / HeatData::hours, needed = metrics.horizontalAdvance(hourText(0)) + gap;
    const int every = room >= needed ? 1 : room * 2 >= needed ? 2 : room * 3 >= needed ? 3 : room * 6 >= needed ? 6 : 12;
    for (int hour = 0; hour < HeatData::hours; hour += every)
        painter->drawText(QRectF(rectOf({ 1, hour }).left(), m_plot.bottom() + 2, needed, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine, hourText(hour));
    const QString clock = clockName(timeDisplay());
    const double clockLeft = m_plot.right() - metrics.horizontalAdvance(clock), lastRight = rectOf({ 1, (HeatData::hours - 1) / every * every }).left() + needed;
    if (clockLeft >= lastRight + gap)
        painter->drawText(QRectF(clockLeft, m_plot.bottom() + 2, m_plot.right() - clockLeft + 1, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine, clock);
}

/// "waiting time   0 s ▁▂▃▅▇ 45 min" above the cells.
void HeatMap::paintScale(QPainter *painter) const
{
    const QFontMetricsF metrics(axisFont());
    const double middle = m_plot.top() - 2 - metrics.height() / 2 - 1;
    const auto line = [&](double left, double width) { return QRectF(left, middle - metrics.height() / 2, width, metrics.height()); };
    painter->setFont(axisFont());
    painter->setPen(quietColor(palette()));
    const QString most = shortValueText(m_greatest, m_data->unit), least = shortValueText(0, m_data->unit);
    double x = m_plot.right() - metrics.horizontalAdvance(most);
    painter->drawText(line(x, m_plot.right() - x + 1), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, most);
    const double length = std::min(scaleLength, m_plot.width() / 3);
    x -= length + gap;
    const QRectF bar(x, middle - scaleHeight / 2, length, scaleHeight);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int stop = 0; stop <= 8; ++stop)
        gradient.setColorAt(stop / 8.0, sequentialColor(stop / 8.0, palette()));
    painter->fillRect(bar, gradient);
    x -= metrics.horizontalAdvance(least) + gap;
    painter->drawText(line(x, bar.left() - x), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, least);
    const bool isWhole = std::all_of(m_data->cells.begin(), m_data->cells.end(), [](const auto &day) { return std::all_of(day.begin(), day.end(), [](const auto &value) { return value.has_value(); }); });
    if (const double width = metrics.horizontalAdvance(notWatchedText()); !isWhole && x - width - 4 * gap - scaleHeight * 2 > m_plot.left()) {
        x -= width + 3 * gap;
        painter->drawText(line(x, width + 1), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, notWatchedText());
        x -= scaleHeight * 2 + gap;
        paintMark(painter, QRectF(x, bar.top(), scaleHeight * 2, scaleHeight), LegendEntry::Mark::Unwatched, {}, palette());
        painter->setPen(quietColor(palette()));
    }
    const double room = x - 2 * gap - m_plot.left();
    if (room > metrics.averageCharWidth() * 4)
        painter->drawText(line(m_plot.left(), room), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(m_data->valueTitle, Qt::ElideRight, room));
}

void HeatMap::paintPicture(QPainter *painter, const QSize &)
{
    paintCells(painter);
    paintLabels(painter);
    paintScale(painter);
}

void HeatMap::paintOverlay(QPainter *painter)
{
    if (m_current) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(chartGround(palette()), 4));
        painter->drawRect(rectOf(*m_current));
        painter->setPen(QPen(chartColor(ChartHue::Ink, palette()), 2));
        painter->drawRect(rectOf(*m_current));
    }
    paintFocus(painter);
}

void HeatMap::setCurrentCell(const std::optional<Cell> &cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    update();
    if (cell)
        say({ cellWords(*cell) });
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentCell(cellAt(event->position()));
    if (m_current)
        say({ cellWords(*m_current) }, event->position().toPoint());
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position()); cell && event->button() == Qt::LeftButton)
        Q_EMIT cellActivated(cell->weekday, cell->hour);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const Cell from = m_current.value_or(Cell{ weekdayInRow(0), 0 });
    const int row = rowOf(from.weekday);
    Cell next = from;
    switch (event->key()) {
    case Qt::Key_Left:
        next.hour = std::max(from.hour - 1, 0);
        break;
    case Qt::Key_Right:
        next.hour = std::min(from.hour + 1, HeatData::hours - 1);
        break;
    case Qt::Key_Up:
        next.weekday = weekdayInRow(std::max(row - 1, 0));
        break;
    case Qt::Key_Down:
        next.weekday = weekdayInRow(std::min(row + 1, HeatData::days - 1));
        break;
    case Qt::Key_Home:
        next.hour = 0;
        break;
    case Qt::Key_End:
        next.hour = HeatData::hours - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT cellActivated(m_current->weekday, m_current->hour);
        return;
    default:
        return Chart::keyPressEvent(event);
    }
    // The first press shows where the cursor is.
    setCurrentCell(m_current ? next : from);
    say({ cellWords(*m_current) }, rectOf(*m_current).center().toPoint());
}

void HeatMap::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    if (!hasFocus())
        setCurrentCell(std::nullopt);
}

} // namespace muster
