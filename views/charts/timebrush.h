// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/timescale.h"

#include <QObject>
#include <QRectF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QPalette;

namespace muster {

/// A stretch of time chosen on a chart, and the cursor that moves over it: by dragging, or with the arrow keys (Shift takes
/// the range along, Ctrl makes the steps ten times wider), Home and End. Esc takes the range away. The chart hands its events on and
/// paints what this says. Belongs to the chart.
class TimeBrush final : public QObject
{
    Q_OBJECT

public:
    explicit TimeBrush(QObject *chart) : QObject(chart) { }

    /// Where time lies in the chart, and how far one key press goes.
    void setScale(const TimeScale &scale, const QRectF &plot, qint64 stepSeconds);

    /// All the time that the chart shows.
    [[nodiscard]] const TimeRange &whole() const { return m_scale.range(); }
    [[nodiscard]] const std::optional<TimeRange> &range() const { return m_range; }
    /// Shows a range that was brushed elsewhere, nullopt: none. Tells nobody.
    void setRange(const std::optional<TimeRange> &range);
    /// The range is taken away by a person.
    void clear();

    [[nodiscard]] std::optional<Instant> cursor() const { return m_cursor; }
    void setCursor(std::optional<Instant> cursor);

    /// True: the event meant the brush, and is done with.
    bool mousePressed(const QMouseEvent &event);
    bool mouseMoved(const QMouseEvent &event);
    bool mouseReleased(const QMouseEvent &event);
    bool keyPressed(const QKeyEvent &event);
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

    void paint(QPainter *painter, const QPalette &palette) const;

Q_SIGNALS:
    /// A person has brushed this range; `from` is before `until`.
    void rangeBrushed(muster::Instant from, muster::Instant until);
    void cleared();
    /// Something to paint has changed: range or cursor, by whomever.
    void changed();

private:
    void moveCursor(qint64 seconds, bool takesRangeAlong);
    void placeCursor(Instant at, bool takesRangeAlong);
    void brushTo(Instant at);

    TimeScale m_scale;
    QRectF m_plot;
    qint64 m_step = 60;
    std::optional<TimeRange> m_range;
    std::optional<Instant> m_cursor;
    Instant m_anchor;           ///< where the range was begun
    double m_pressedAt = -1;
    bool m_isDragging = false;
};

} // namespace muster
