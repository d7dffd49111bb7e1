// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/matching.h"
#include "models/fleet/queue/queuetracker.h"

#include <chrono>
#include <optional>
#include <vector>

namespace muster {

/// How bad it is, mildest first. Starved and Impossible are said only over a complete list of all runners of the instance, each
/// of them decided: one that perhaps could is enough for Unknown.
enum class QueueVerdict : quint8 {
    Idle,         ///< nothing waits
    Draining,     ///< what waits is being taken: eligible runners are online, or as much starts as arrives
    Unknown,      ///< something waits, no runner that could take it is known to be online, and some are not known
    Saturated,    ///< eligible runners are online, and either the ceiling is reached and no more starts than arrives, or nothing
                  ///< has started for patienceForStart while something waited as long
    Starved,      ///< eligible runners exist, none of them online and unpaused
    Impossible,   ///< no runner could ever take it
};
/// Runners ask for jobs every few seconds; what has not started after this is held up.
inline constexpr std::chrono::seconds patienceForStart{ 3 * 60 };
/// `idle`, `draining`, `unknown`, `saturated`, `starved`, `impossible`.
[[nodiscard]] QString nameOf(QueueVerdict verdict);

/// One row of the queue board: jobs with the same tags and the same protection of their refs.
struct QueueRow {
    QStringList tags;                        ///< sorted; empty: untagged
    Tri protectedRef = Tri::Unknown;
    int waiting = 0;
    std::optional<std::chrono::seconds> oldest, p50, p95;   ///< of the waits until now; nullopt: nothing waits
    int running = 0;
    std::optional<int> ceiling;              ///< see QueueTracker::ceiling; of the tag set
    EligibleCount eligible;                  ///< for the projects that wait here; where none waits, for those that run
    int impossible = 0;                      ///< of those waiting, so many no runner could ever take: their project has none …
    int starved = 0;                         ///< … or has only ones that are paused or not online. Both 0 where not all runners are known
    std::optional<double> arrivalsPerMinute; ///< of the tag set
    std::optional<double> startsPerMinute;
    std::optional<std::chrono::seconds> toDrain;   ///< at the present rates; nullopt: never, or not known
    int stuck = 0;                           ///< of those waiting, GitLab calls so many stuck
    QueueVerdict verdict = QueueVerdict::Idle;
    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Worst first: by verdict, then by how many wait, then by the oldest, then by tags. Without a fleet (nullptr, one that is
/// incomplete or of a part of the instance, or of another instance) neither Starved nor Impossible is said. Percentiles are by
/// nearest rank. Rates, ceiling and time to drain are the tag set's, also where its refs differ in protection. What runs and what
/// ended is noted by `runners` as proof of reach.
[[nodiscard]] std::vector<QueueRow> makeQueueBoard(const JobPicture &jobs, Matcher *runners, const QueueTracker &tracker);

} // namespace muster
