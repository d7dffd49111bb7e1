// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace muster {

/// What the numbers of a chart are.
enum class ChartUnit : quint8 {
    Count,     ///< of things; ticks are whole numbers
    Seconds,   ///< a span
    Share,     ///< 0 to 1, said in per cent
};

/// For tips, tables and what is read out: "1,234", "12 min 30 s", "4.5 %".
[[nodiscard]] QString valueText(double value, ChartUnit unit);
/// For axes and cells, where room is scarce; one unit, one decimal: "1,234", "1.2 M", "1.5 h".
[[nodiscard]] QString shortValueText(double value, ChartUnit unit);

/// Round numbers from 0 up to the first that is not below `greatest`; at most `most` steps, at least one.
[[nodiscard]] std::vector<double> valueTicks(double greatest, int most, ChartUnit unit);

} // namespace muster
