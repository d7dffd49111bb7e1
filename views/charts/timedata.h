// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/chartcolors.h"
#include "views/charts/chartunit.h"
#include "views/charts/timescale.h"

#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// One line of a TimeChart, or one layer of its stack.
struct TimeSeries {
    enum class Kind : quint8 { Area, Line };
    QString id;       ///< lasting name, of its CSV column: `pending`
    QString name;     ///< the word in the legend
    Kind kind = Kind::Line;
    ChartHue hue = ChartHue::Blue;
    std::vector<std::optional<double>> values;   ///< one for each time; nullopt: unknown then, which is not zero
};

/// What a TimeChart shows. Values are levels that hold from their time to the next.
struct TimeData {
    TimeRange range;                   ///< from edge to edge
    std::vector<Instant> times;        ///< ascending
    std::vector<TimeSeries> series;    ///< areas in the order they are stacked, from the ground up
    /// When anybody was looking, ascending; what lies outside is a gap, whatever the values say. nullopt: always.
    std::optional<std::vector<TimeRange>> watched;
    ChartUnit unit = ChartUnit::Count;
    QString axisTitle;                 ///< "jobs", "waiting time"
};

/// Repairs what must not reach a painter: series of another length than the times are filled up or cut, values that are no
/// numbers, infinite or below zero become unknown.
[[nodiscard]] TimeData sanitized(TimeData data);

/// Which times to draw: at most two in each of `columns`. In each column the ones with the smallest and the greatest sum stay,
/// so no peak gets lost. Ascending positions in `times`; only what is in the range.
[[nodiscard]] std::vector<std::size_t> drawnTimes(const TimeData &data, int columns);

/// A stretch without a gap: positions in the list of drawn times, and until when the last value holds.
struct TimePiece {
    std::size_t first = 0;
    std::size_t last = 0;
    Instant until;
};
/// Cut where nobody watched, and where `isKnown` says no.
template <class IsKnown>
[[nodiscard]] std::vector<TimePiece> piecesOf(const TimeData &data, const std::vector<std::size_t> &drawn, const IsKnown &isKnown)
{
    const std::vector<TimeRange> always{ data.range };
    const std::vector<TimeRange> &spans = data.watched ? *data.watched : always;
    std::vector<TimePiece> pieces;
    std::size_t span = 0;
    bool isOpen = false;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const Instant at = data.times[drawn[i]];
        while (span < spans.size() && spans[span].until < at) {
            ++span;
            isOpen = false;
        }
        const bool isWatched = span < spans.size() && spans[span].from <= at;
        if (!isWatched || !isKnown(drawn[i])) {
            if (isOpen)
                pieces.back().until = std::min(pieces.back().until, at);
            isOpen = false;
            continue;
        }
        if (!isOpen)
            pieces.push_back({ i, i, spans[span].until });
        isOpen = true;
        pieces.back().last = i;
        pieces.back().until = std::min(spans[span].until, data.range.until);
    }
    return pieces;
}

/// The position of the last time that is not after `at`; nullopt: none, or nobody was watching then.
[[nodiscard]] std::optional<std::size_t> timeAt(const TimeData &data, Instant at);
/// The greatest of the lines and of the sum of the areas.
[[nodiscard]] double greatestOf(const TimeData &data);

} // namespace muster
