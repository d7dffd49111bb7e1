// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueflow.h"
#include "models/fleet/queue/queueload.h"
#include "models/sync/queuepast.h"
#include "models/tables/celltext.h"
#include "views/charts/barchart.h"
#include "views/charts/heatmap.h"
#include "views/charts/ribbondata.h"
#include "views/charts/timedata.h"

#include <optional>
#include <vector>

namespace muster {

/// From what history and the sampler tell to what the charts of the Queue page show. Pure but for the words.

/// A chart has no use for more slices than about two a pixel.
inline constexpr int slicesPerChart = 1000;

/// Waiting upon running, with the observed ceiling and the capacity that was online as lines.
[[nodiscard]] TimeData levelsOverTime(const QueueSeries &series, const TimeRange &range, std::optional<int> ceiling);
/// How long those waiting had waited: median and 95th percentile.
[[nodiscard]] TimeData waitsOverTime(const QueueSeries &series, const TimeRange &range);

/// Running, and what waits that each could take.
[[nodiscard]] BarData loadBars(const std::vector<QueueLoad> &loads, QueueDimension by);

/// History counts by UTC; `offset` moves it to the clock that is shown, by whole hours (India's half hour is rounded down).
[[nodiscard]] HeatData waitingByHour(const QueuePast::WeekMap &week, std::chrono::seconds offset);

/// One row per manager, busiest first: what ended in the range, and what runs now.
[[nodiscard]] RibbonData busyManagers(const std::vector<FinishedJob> &finished, const JobPicture *now, const TimeRange &range, const std::vector<WatchedSpan> &watched);
inline constexpr std::size_t mostRibbonRows = 100;

} // namespace muster
