// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/operations/plan.h"

namespace muster {

/// For the verbs about jobs.
struct JobPlanRequest {
    Verb verb = Verb::Cancel;
    std::vector<JobId> ids;
    QString reason;     ///< see Plan::reason
};
/// Whose jobs they are, and when they were seen.
struct JobPlanGround {
    QString instance;   ///< base address, see FleetKey
    QString username;
    Instant asOf;       ///< the server's clock
};
/// Pure. Whether the token's user may is not asked before: GitLab says so for each job, and changes nothing where not. A picture
/// that is not complete is ground enough, because nothing about one job depends on the others.
[[nodiscard]] Plan makeJobPlan(const JobPicture &jobs, const JobPlanRequest &request);
/// The same over jobs as somebody has them, in order of id.
[[nodiscard]] Plan makeJobPlan(const std::vector<Job> &jobs, const JobPlanGround &ground, const JobPlanRequest &request);

} // namespace muster
