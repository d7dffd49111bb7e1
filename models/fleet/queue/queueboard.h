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

/// How bad it is, mildest first.
enum class QueueVerdict : quint8 {
    Idle,         ///< nothing waits
    Draining,     ///< what waits is being taken
    Unknown,      ///< something waits, and the runners are not all known (incomplete list, rights)
    Saturated,    ///< eligible runners are online and at their ceiling, and more arrives than starts, or nothing starts
    Starved,      ///< eligible runners exist, none of them online and unpaused
    Impossible,   ///< no runner could ever take it
};
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
    EligibleCount eligible;                  ///< for the projects that wait or run here
    std::optional<double> arrivalsPerMinute; ///< of the tag set
    std::optional<double> startsPerMinute;
    std::optional<std::chrono::seconds> toDrain;   ///< at the present rates; nullopt: never, or not known
    int stuck = 0;                           ///< of those waiting, GitLab calls so many stuck
    QueueVerdict verdict = QueueVerdict::Idle;
    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Worst first: by verdict, then by how many wait, then by the oldest, then by tags. Without a fleet (nullptr or one that is
/// incomplete) neither Starved nor Impossible is said.
[[nodiscard]] std::vector<QueueRow> makeQueueBoard(const JobPicture &jobs, Matcher *runners, const QueueTracker &tracker);

} // namespace muster
