// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartunit.h"
#include "views/charts/timescale.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

#include <utility>

class QPainter;

namespace muster {

/// Grids, labels and gaps, the same around every chart, in the colours of one palette and the font for axes.
class AxisPaint final
{
public:
    AxisPaint(QPainter *painter, const QFont &font, QPalette palette) : m_painter(painter), m_font(font), m_palette(std::move(palette)) { }

    /// Height under a plot that its labels need.
    [[nodiscard]] static int labelHeight(const QFont &font);
    /// Height above it for title() and half of the topmost value; in a low chart there is no title.
    [[nodiscard]] static int titleHeight(const QFont &font, int chartHeight);
    /// Width beside a plot for the labels of these ticks.
    [[nodiscard]] static int valueWidth(const std::vector<double> &ticks, ChartUnit unit, const QFont &font);
    /// How many time labels fit.
    [[nodiscard]] static int timeLabelCount(double width, const QFont &font);

    void timeGrid(const TimeScale &scale, const QRectF &plot, const std::vector<TimeTick> &ticks) const;
    /// The clock's name stands at the right where a label leaves room for it.
    void timeLabels(const TimeScale &scale, const QRectF &plot, const std::vector<TimeTick> &ticks, TimeDisplay display) const;
    /// Lines across, and labels at the left, from the bottom of the plot to its top.
    void values(const QRectF &plot, const std::vector<double> &ticks, ChartUnit unit) const;
    /// Lines upwards, and labels below, from the left of the plot to its right.
    void valuesBelow(const QRectF &plot, const std::vector<double> &ticks, ChartUnit unit) const;
    /// What the values are, above the axis, beginning at `left`; nothing where titleHeight() left no room.
    void title(const QRectF &plot, const QString &text, double left = 4) const;
    /// Stripes, and "not watched" where that fits.
    void gaps(const TimeScale &scale, const QRectF &plot, const std::vector<TimeRange> &gaps) const;

private:
    QPainter *m_painter;
    QFont m_font;
    QPalette m_palette;
};

/// "not watched"
[[nodiscard]] QString notWatchedText();

} // namespace muster
