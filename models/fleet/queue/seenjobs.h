// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/fleet/queue/queueflow.h"

#include <chrono>
#include <utility>
#include <vector>

namespace muster {

/// How many jobs Muster saw end on each runner in a span of time, and over which parts of it it was watching: others ran jobs as
/// well that nobody saw. Runners go by their number alone. A value.
struct SeenJobs {
    static constexpr int days = 30;   ///< that shares by jobs are about; history keeps jobs no longer

    Instant from, until;
    std::vector<std::pair<RunnerId, qint64>> byRunner;   ///< ascending; none without a job
    std::vector<WatchedSpan> watched;                    ///< ascending, not touching, within the span

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 of(RunnerId runner) const;
    [[nodiscard]] std::chrono::seconds watchedFor() const;
    /// While it was watching, only a part of the jobs could be seen at times.
    [[nodiscard]] bool isPart() const;
    friend bool operator==(const SeenJobs &, const SeenJobs &) = default;
};

} // namespace muster
