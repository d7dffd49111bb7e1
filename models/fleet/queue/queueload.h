// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/matching.h"
#include "models/fleet/queue/queueflow.h"

#include <vector>

namespace muster {

/// What weighs on one runner, manager or platform just now.
struct QueueLoad {
    QString name;        ///< as in QueueFlow
    QString label;       ///< for people: the runner's name, the system id, the platform; the server's text
    int running = 0;
    int couldTake = 0;   ///< jobs that wait and that it could take: one job counts at everybody who could
    friend bool operator==(const QueueLoad &, const QueueLoad &) = default;
};
/// Most running first, then most waiting, then by label. `runners` may be null: then nobody is said to be able to take a job.
/// Costs one step per (distinct needs, runner that could take them).
[[nodiscard]] std::vector<QueueLoad> queueLoads(const JobPicture &jobs, Matcher *runners, QueueDimension by);

} // namespace muster
