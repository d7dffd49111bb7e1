// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/queueflow.h"

#include <vector>

namespace muster {

/// Equal slices of time into which series are gathered for a chart, so that several series agree on them. They begin at whole
/// multiples of their length since 1970, so they stay where they are while the picture moves on.
struct ChartGrid {
    Instant begin;
    int seconds = 60;    ///< each; a multiple of 60
    int count = 0;
    friend bool operator==(const ChartGrid &, const ChartGrid &) = default;
};
/// At most `most` slices that cover from … until, none finer than the coarsest point of any of the series. Empty (count 0) when
/// there is nothing between.
[[nodiscard]] ChartGrid gridFor(const std::vector<QueueSeries> &series, Instant from, Instant until, int most);

/// The series gathered into the grid's slices: of levels the mean over the time that was watched, and the maximum (a peak never
/// vanishes); sums of what happened; the greatest of the waits. A point belongs to the slice in which it begins. Each inner list
/// is unbroken: between two of them lie slices in which nobody watched. A gap that lies within one slice is not seen; slices that
/// were watched and hold no point are points of zeros.
[[nodiscard]] std::vector<std::vector<QueuePoint>> downsample(const QueueSeries &series, const ChartGrid &grid);

} // namespace muster
