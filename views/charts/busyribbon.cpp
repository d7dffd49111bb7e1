// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/busyribbon.h"

#include "views/charts/axispaint.h"
#include "views/charts/chartcolors.h"
#include "views/charts/timebrush.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Result = RibbonData::Result;

constexpr int gap = 5;
constexpr double widestNames = 0.3;   // of the chart
constexpr double rowGap = 5;
constexpr int rowsPerNotch = 3;

/// The more lanes, the lower each.
double laneHeight(int lanes)
{
    return lanes == 1 ? 14 : lanes == 2 ? 9 : 6;
}

struct Look {
    ChartHue hue;
    LegendEntry::Mark mark;
};
Look lookOf(Result result)
{
    switch (result) {
    case Result::Canceled:
        return { ChartHue::Grey, LegendEntry::Mark::Low };
    case Result::Success:
        return { ChartHue::Teal, LegendEntry::Mark::Filled };
    case Result::Running:
        return { ChartHue::Blue, LegendEntry::Mark::Hollow };
    case Result::Failed:
        return { ChartHue::Red, LegendEntry::Mark::Hatched };
    }
    return { ChartHue::Grey, LegendEntry::Mark::Filled };
}

} // namespace

BusyRibbon::BusyRibbon(QWidget *parent) : Chart(parent), m_data(std::make_shared<const RibbonData>()), m_brush(new TimeBrush(this)), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"busyRibbon"_s);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { repaintPicture(); });
    connect(m_brush, &TimeBrush::changed, this, [this] { update(); });
}

void BusyRibbon::setData(RibbonData data)
{
    const std::optional<qint64> currentId = m_current ? std::optional(at(*m_current).id) : std::nullopt;
    m_lanes.clear();
    m_tops.assign(1, 0.0);
    m_current.reset();
    for (RibbonData::Row &row : data.rows) {
        m_lanes.push_back(laidInLanes(row, data.range.until));
        m_tops.push_back(m_tops.back() + m_lanes.back().count * laneHeight(m_lanes.back().count) + rowGap);
        for (std::size_t i = 0; currentId && i < row.blocks.size(); ++i) {
            if (row.blocks[i].id == *currentId)
                m_current = Place{ int(m_lanes.size()) - 1, int(i) };
        }
    }
    m_gaps = data.watched ? gapsIn(data.range, *data.watched) : std::vector<TimeRange>();
    m_data = std::make_shared<const RibbonData>(std::move(data));
    fillTable();
    refresh();
}

bool BusyRibbon::hasData() const
{
    return m_data->range.seconds() > 0 && std::any_of(m_data->rows.begin(), m_data->rows.end(), [](const RibbonData::Row &row) { return !row.blocks.empty(); });
}

void BusyRibbon::fillTable()
{
    std::vector<std::size_t> begins{ 0 };
    for (const RibbonData::Row &row : m_data->rows)
        begins.push_back(begins.back() + row.blocks.size());
    const int rows = int(begins.back());
    const auto placeOf = [begins](int row) {
        const auto after = std::upper_bound(begins.begin(), begins.end(), std::size_t(row));
        return std::pair(std::size_t(after - begins.begin()) - 1, std::size_t(row) - *(after - 1));
    };
    const auto nameAt = [data = m_data, placeOf](int row) { return data->rows[placeOf(row).first].label; };
    const auto blockAt = [data = m_data, placeOf](int row) -> const RibbonData::Block & { const auto [line, block] = placeOf(row); return data->rows[line].blocks[block]; };
    const auto timeColumn = [this, blockAt](const QString &id, const QString &title, Instant RibbonData::Block::*time) {
        return ChartTable::Column{ id, title, false, [blockAt, time](int row) { const Instant at = blockAt(row).*time; return at.isKnown() ? QVariant(at.toDateTime()) : QVariant(); },
            [this, blockAt, time](int row) { const Instant at = blockAt(row).*time; return at.isKnown() ? exactTime(at, timeDisplay()) : QString(); } };
    };
    std::vector<ChartTable::Column> columns;
    columns.push_back({ u"name"_s, tr("Name"), false, [nameAt](int row) { return QVariant(nameAt(row)); }, [nameAt](int row) { return cellText(nameAt(row)); } });
    columns.push_back(timeColumn(u"from"_s, tr("From"), &RibbonData::Block::from));
    columns.push_back(timeColumn(u"until"_s, tr("Until"), &RibbonData::Block::until));
    columns.push_back({ u"result"_s, tr("Result"), false, [blockAt](int row) { return QVariant(resultText(blockAt(row).result)); }, [blockAt](int row) { return resultText(blockAt(row).result); } });
    columns.push_back({ u"id"_s, tr("Id"), true, [blockAt](int row) { return QVariant(blockAt(row).id); }, [blockAt](int row) { return QString::number(blockAt(row).id); } });
    columns.push_back({ u"what"_s, tr("What"), false, [blockAt](int row) { return QVariant(blockAt(row).text); }, [blockAt](int row) { return cellText(blockAt(row).text); } });
    table()->setContent(std::move(columns), rows);
}

std::vector<LegendEntry> BusyRibbon::legend() const
{
    std::vector<LegendEntry> entries;
    for (const Result result : { Result::Success, Result::Failed, Result::Canceled, Result::Running })
        entries.push_back({ resultText(result), lookOf(result).mark, chartColor(lookOf(result).hue, palette()) });
    if (!m_gaps.empty())
        entries.push_back({ notWatchedText(), LegendEntry::Mark::Unwatched, {} });
    return entries;
}

QString BusyRibbon::summary() const
{
    std::size_t blocks = 0;
    for (const RibbonData::Row &row : m_data->rows)
        blocks += row.blocks.size();
    //: of a chart with a row for each runner process and a block for each job
    return tr("%n job(s)", nullptr, int(blocks));
}

Instant BusyRibbon::endOf(const RibbonData::Block &block) const
{
    return block.until.isKnown() ? block.until : m_data->range.until;
}

void BusyRibbon::arrange(const QSize &size)
{
    const QFontMetricsF metrics(axisFont());
    double widest = 0;
    for (const RibbonData::Row &row : m_data->rows)
        widest = std::max(widest, metrics.horizontalAdvance(cellText(row.label)));
    const double left = std::min(std::ceil(widest), size.width() * widestNames) + 2 * gap;
    const double bottom = size.height() - AxisPaint::labelHeight(axisFont()) - 2.0;
    const double height = std::max(bottom - 2, 10.0);
    const bool scrolls = m_tops.back() > height;
    const int bar = scrolls ? m_bar->sizeHint().width() : 0;
    m_plot = QRectF(left, 2, std::max(size.width() - left - bar - 8.0, 10.0), height);
    m_scale = TimeScale(m_data->range, m_plot.left(), m_plot.right());
    m_brush->setScale(m_scale, m_plot, std::max<qint64>(60, m_data->range.seconds() / 100 / 60 * 60));
    m_bar->setGeometry(size.width() - bar, int(m_plot.top()), bar, int(height));
    m_bar->setRange(0, int(std::ceil(std::max(m_tops.back() - height, 0.0))));
    m_bar->setPageStep(int(height));
    m_bar->setSingleStep(int(laneHeight(1) + rowGap));
    m_bar->setVisible(scrolls);
}

double BusyRibbon::rowTop(int row) const
{
    return m_plot.top() + m_tops[std::size_t(row)] - m_bar->value();
}

QRectF BusyRibbon::rectOf(const Place &place) const
{
    const RibbonLanes &laid = m_lanes[std::size_t(place.row)];
    const double height = laneHeight(laid.count), top = std::floor(rowTop(place.row) + rowGap / 2 + laid.lanes[std::size_t(place.block)] * height);
    const double left = std::floor(m_scale.x(at(place).from)), right = std::floor(m_scale.x(endOf(at(place))));
    return { left, top, std::max(right - left, 1.0), height - 1 };
}

void BusyRibbon::addRow(int row, Rects *rects) const
{
    const std::vector<RibbonData::Block> &blocks = m_data->rows[std::size_t(row)].blocks;
    struct Last {
        double right = -1;
        Result result = Result::Canceled;
    };
    std::array<Last, mostLanes> lasts{};
    for (int i = 0; i < int(blocks.size()); ++i) {
        const RibbonData::Block &block = blocks[std::size_t(i)];
        if (!block.from.isKnown() || block.from > m_data->range.until || endOf(block) < m_data->range.from)
            continue;
        QRectF rect = rectOf({ row, i });
        rect.setLeft(std::max(rect.left(), m_plot.left()));
        rect.setRight(std::min(rect.right(), m_plot.right()));
        Last &last = lasts[m_lanes[std::size_t(row)].lanes[std::size_t(i)]];
        // What ends within a pixel that is painted already would not be seen, unless it is worse.
        if (rect.right() <= last.right && block.result <= last.result)
            continue;
        last = { rect.right(), block.result };
        if (rect.width() > 3)
            rect.setRight(rect.right() - 1);   // neighbours stay two
        if (block.result != Result::Failed && rect.height() > 8)
            rect.adjust(0, 2, 0, -2);
        (*rects)[std::size_t(block.result)].append(rect.toRect());
    }
}

/// The worse over the better; what is filled in one go, for there may be 50,000.
void BusyRibbon::paintBlocks(QPainter *painter, const Rects &rects) const
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const Look look = lookOf(Result(i));
        const QColor color = chartColor(look.hue, palette());
        if (look.mark == LegendEntry::Mark::Filled) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawRects(rects[i]);
            continue;
        }
        for (const QRect &rect : rects[i])
            paintMark(painter, rect, look.mark, color, palette());
    }
}

void BusyRibbon::paintPicture(QPainter *painter, const QSize &size)
{
    const AxisPaint axes(painter, axisFont(), palette());
    const QFontMetricsF metrics(axisFont());
    const std::vector<TimeTick> ticks = timeTicks(m_data->range, AxisPaint::timeLabelCount(m_plot.width(), axisFont()), timeDisplay());
    axes.gaps(m_scale, m_plot, m_gaps);
    axes.timeGrid(m_scale, m_plot, ticks);
    axes.timeLabels(m_scale, m_plot, ticks, timeDisplay());
    Rects rects;
    painter->save();
    painter->setClipRect(QRectF(0, m_plot.top(), size.width(), m_plot.height()));
    for (int row = 0; row < int(m_data->rows.size()); ++row) {
        const double top = rowTop(row), height = rowHeight(row);
        if (top + height < m_plot.top() || top > m_plot.bottom())
            continue;
        painter->setPen(palette().color(QPalette::Active, QPalette::Text));
        const double width = m_plot.left() - 2 * gap;
        painter->drawText(QRectF(gap, top, width, height), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(cellText(m_data->rows[std::size_t(row)].label), Qt::ElideMiddle, width));
        painter->setPen(QPen(gridColor(palette()), 1));
        painter->drawLine(QPointF(m_plot.left(), std::floor(top + height) + 0.5), QPointF(m_plot.right(), std::floor(top + height) + 0.5));
        addRow(row, &rects);
    }
    paintBlocks(painter, rects);
    painter->restore();
}

void BusyRibbon::paintOverlay(QPainter *painter)
{
    m_brush->paint(painter, palette());
    if (m_current) {
        painter->save();
        painter->setClipRect(m_plot);
        painter->setPen(QPen(chartColor(ChartHue::Ink, palette()), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rectOf(*m_current).adjusted(-1, -1, 1, 1));
        painter->restore();
    }
    paintFocus(painter);
}

std::optional<BusyRibbon::Place> BusyRibbon::placeAt(const QPointF &point) const
{
    if (!m_plot.contains(point))
        return std::nullopt;
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), point.y() - m_plot.top() + m_bar->value());
    const int row = int(below - m_tops.begin()) - 1;
    if (row < 0 || row >= int(m_data->rows.size()))
        return std::nullopt;
    std::optional<Place> found;
    for (int i = 0; i < int(m_data->rows[std::size_t(row)].blocks.size()); ++i) {
        if (rectOf({ row, i }).adjusted(0, 0, 0, 1).contains(point))
            found = Place{ row, i };   // the last one is on top
    }
    return found;
}

QStringList BusyRibbon::words(const Place &place) const
{
    const RibbonData::Block &block = at(place);
    return { cellText(block.text), resultText(block.result), rangeText({ block.from, endOf(block) }, timeDisplay()), cellText(m_data->rows[std::size_t(place.row)].label) };
}

void BusyRibbon::setCurrent(const std::optional<Place> &place)
{
    if (place == m_current)
        return;
    m_current = place;
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BusyRibbon::scrollTo(const Place &place)
{
    const double top = m_tops[std::size_t(place.row)], bottom = m_tops[std::size_t(place.row) + 1];
    m_bar->setValue(int(std::clamp<double>(m_bar->value(), std::ceil(bottom - m_plot.height()), std::max(std::floor(top), std::ceil(bottom - m_plot.height())))));
}

void BusyRibbon::moveToRow(int row)
{
    const int step = m_current && row < m_current->row ? -1 : 1;
    while (row >= 0 && row < int(m_data->rows.size()) && m_data->rows[std::size_t(row)].blocks.empty())
        row += step;
    if (row < 0 || row >= int(m_data->rows.size()))
        return;
    const auto &blocks = m_data->rows[std::size_t(row)].blocks;
    // To whatever was going on at the same time.
    const Instant when = m_current ? at(*m_current).from : m_data->range.until;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), when, [](Instant time, const RibbonData::Block &block) { return time < block.from; });
    setCurrent(Place{ row, std::max(int(after - blocks.begin()) - 1, 0) });
}

void BusyRibbon::moveToBlock(int step)
{
    if (!m_current)
        return moveToRow(0);
    setCurrent(Place{ m_current->row, std::clamp(m_current->block + step, 0, int(m_data->rows[std::size_t(m_current->row)].blocks.size()) - 1) });
}

void BusyRibbon::keyPressEvent(QKeyEvent *event)
{
    if (!hasData())
        return Chart::keyPressEvent(event);
    const bool brushes = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        moveToRow(!m_current ? 0 : m_current->row + (event->key() == Qt::Key_Up ? -1 : 1));
    else if (!brushes && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        moveToBlock(event->key() == Qt::Key_Left ? -1 : 1);
    else if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT blockActivated(at(*m_current).id);
    else if (!m_brush->keyPressed(*event))
        Chart::keyPressEvent(event);
    else
        return;   // the brush has moved, not the block
    if (!m_current || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down && event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return;
    scrollTo(*m_current);
    m_brush->setCursor(std::clamp(at(*m_current).from, m_data->range.from, m_data->range.until));   // Shift goes on from here
    say(words(*m_current), rectOf(*m_current).bottomLeft().toPoint());
}

void BusyRibbon::mousePressEvent(QMouseEvent *event)
{
    if (!m_brush->mousePressed(*event))
        Chart::mousePressEvent(event);
}

void BusyRibbon::mouseMoveEvent(QMouseEvent *event)
{
    m_brush->mouseMoved(*event);
    if (m_brush->isDragging())
        return;
    setCurrent(placeAt(event->position()));
    if (m_current)
        say(words(*m_current), event->position().toPoint());
}

void BusyRibbon::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_brush->mouseReleased(*event) || event->button() != Qt::LeftButton)
        return;
    if (const auto place = placeAt(event->position()))
        Q_EMIT blockActivated(at(*place).id);
}

void BusyRibbon::wheelEvent(QWheelEvent *event)
{
    if (!m_bar->isVisible())
        return Chart::wheelEvent(event);
    m_bar->setValue(m_bar->value() - event->angleDelta().y() * rowsPerNotch * m_bar->singleStep() / 120);
    event->accept();
}

void BusyRibbon::leaveEvent(QEvent *event)
{
    Chart::leaveEvent(event);
    if (!hasFocus())
        setCurrent(std::nullopt);
}

} // namespace muster
