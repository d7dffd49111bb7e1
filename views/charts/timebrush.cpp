// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/timebrush.h"

#include "views/charts/chartcolors.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace muster {

void TimeBrush::setScale(const TimeScale &scale, const QRectF &plot, qint64 stepSeconds)
{
    m_scale = scale;
    m_plot = plot;
    m_step = std::max<qint64>(stepSeconds, 1);
}

void TimeBrush::setRange(const std::optional<TimeRange> &range)
{
    const std::optional<TimeRange> next = range && range->isValid() ? range : std::nullopt;
    if (next == m_range)
        return;
    m_range = next;
    m_anchor = {};
    Q_EMIT changed();
}

void TimeBrush::clear()
{
    m_isDragging = false;
    m_anchor = {};
    if (!m_range)
        return;
    m_range.reset();
    Q_EMIT changed();
    Q_EMIT cleared();
}

void TimeBrush::setCursor(std::optional<Instant> cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    if (!m_isDragging)
        m_anchor = {};   // Shift begins a range here
    Q_EMIT changed();
}

void TimeBrush::brushTo(Instant at)
{
    m_range = TimeRange{ std::min(m_anchor, at), std::max(m_anchor, at) };
    Q_EMIT changed();
}

bool TimeBrush::mousePressed(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_plot.contains(event.position()) || m_scale.range().seconds() == 0)
        return false;
    m_pressedAt = event.position().x();
    return true;
}

bool TimeBrush::mouseMoved(const QMouseEvent &event)
{
    if (m_pressedAt < 0)
        return false;
    // A hand that trembles on a click has not dragged.
    if (!m_isDragging && std::abs(event.position().x() - m_pressedAt) < QGuiApplication::styleHints()->startDragDistance())
        return true;
    if (!m_isDragging) {
        m_isDragging = true;
        m_anchor = m_scale.at(m_pressedAt);
    }
    brushTo(m_scale.at(event.position().x()));
    return true;
}

bool TimeBrush::mouseReleased(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_pressedAt < 0)
        return false;
    m_pressedAt = -1;
    if (!m_isDragging)
        return false;
    m_isDragging = false;
    if (m_range && m_range->seconds() > 0)
        Q_EMIT rangeBrushed(m_range->from, m_range->until);
    return true;
}

void TimeBrush::placeCursor(Instant at, bool takesRangeAlong)
{
    const Instant before = m_cursor.value_or(at);
    m_cursor = at;
    if (!takesRangeAlong) {
        m_anchor = {};
        Q_EMIT changed();
        return;
    }
    if (!m_anchor.isKnown())
        m_anchor = before;
    brushTo(at);
    if (m_range->seconds() > 0)
        Q_EMIT rangeBrushed(m_range->from, m_range->until);
}

void TimeBrush::moveCursor(qint64 seconds, bool takesRangeAlong)
{
    const TimeRange &whole = m_scale.range();
    // The first press shows the cursor, at the newest end where people look first.
    if (!m_cursor && !takesRangeAlong)
        return placeCursor(whole.until, false);
    const qint64 from = m_cursor.value_or(whole.until).seconds();
    if (!m_cursor)
        m_cursor = whole.until;
    placeCursor(Instant::fromSeconds(std::clamp(from + seconds, whole.from.seconds(), whole.until.seconds())), takesRangeAlong);
}

bool TimeBrush::keyPressed(const QKeyEvent &event)
{
    if (m_scale.range().seconds() == 0)
        return false;
    const bool takesRangeAlong = event.modifiers().testFlag(Qt::ShiftModifier);
    const qint64 step = m_step * (event.modifiers().testFlag(Qt::ControlModifier) ? 10 : 1);
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(-step, takesRangeAlong);
        return true;
    case Qt::Key_Right:
        moveCursor(step, takesRangeAlong);
        return true;
    case Qt::Key_Home:
        placeCursor(m_scale.range().from, takesRangeAlong);
        return true;
    case Qt::Key_End:
        placeCursor(m_scale.range().until, takesRangeAlong);
        return true;
    case Qt::Key_Escape:
        if (!m_range && !m_cursor)
            return false;   // Esc may mean something to the page
        clear();
        setCursor(std::nullopt);
        return true;
    default:
        return false;
    }
}

void TimeBrush::paint(QPainter *painter, const QPalette &palette) const
{
    painter->save();
    painter->setClipRect(m_plot);
    if (m_range) {
        const QColor edge = palette.color(QPalette::Active, QPalette::Link);
        QColor veil = edge;
        veil.setAlpha(38);
        const double from = m_scale.x(m_range->from), until = m_scale.x(m_range->until);
        painter->fillRect(QRectF(from, m_plot.top(), std::max(until - from, 1.0), m_plot.height()), veil);
        painter->setPen(QPen(edge, 1));
        for (const double x : { from, until })
            painter->drawLine(QPointF(std::floor(x) + 0.5, m_plot.top()), QPointF(std::floor(x) + 0.5, m_plot.bottom()));
    }
    if (m_cursor) {
        painter->setPen(QPen(chartColor(ChartHue::Ink, palette), 1));
        const double x = std::floor(std::min(m_scale.x(*m_cursor), m_plot.right() - 1)) + 0.5;
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    painter->restore();
}

} // namespace muster
