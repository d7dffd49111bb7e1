// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace muster {

/// Colours of series, told apart by people with any kind of colour sight in the order in which they stand here; each has at
/// least 3:1 against Base and Window of our palettes. Which one means what is the caller's: keep it the same everywhere.
enum class ChartHue : quint8 { Blue, Orange, Teal, Purple, Red, Grey, Ink };

[[nodiscard]] QColor chartColor(ChartHue hue, const QPalette &palette);
/// What a chart is drawn upon.
[[nodiscard]] QColor chartGround(const QPalette &palette);
[[nodiscard]] QColor gridColor(const QPalette &palette);
/// Of the faint stripes over what nobody was watching.
[[nodiscard]] QColor unwatchedColor(const QPalette &palette);
/// Slanting lines, `spacing` apart, that run on from one rectangle to its neighbour. Not a brush pattern: SVG knows none that
/// everybody draws.
void paintStripes(QPainter *painter, const QRectF &rect, const QColor &color, int spacing);
inline constexpr int wideStripes = 8, closeStripes = 5;
/// From the ground (0) to the strongest (1) in one hue, evenly lighter or darker; what is beyond is cut off.
[[nodiscard]] QColor sequentialColor(double share, const QPalette &palette);
/// Text on such a ground: black or white, whichever is read better; always at least 4.5:1.
[[nodiscard]] QColor inkOn(const QColor &ground);
/// Solid, dashed, dotted, … by the place among the lines of a chart.
[[nodiscard]] Qt::PenStyle lineStyle(int line);

} // namespace muster
