// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/jobplan.h"

#include "models/operations/runcost.h"
#include "models/operations/verbs.h"

#include <algorithm>

namespace muster {

namespace {

/// The three lists are in order of id; a job that moved on during the pass is in a later one.
const Job *jobIn(const JobPicture &jobs, JobId id)
{
    for (const auto *list : { &jobs.finished, &jobs.running, &jobs.pending }) {
        const auto at = std::lower_bound(list->begin(), list->end(), id, [](const Job &job, JobId wanted) { return job.id < wanted; });
        if (at != list->end() && at->id == id)
            return &*at;
    }
    return nullptr;
}

} // namespace

Plan makeJobPlan(const JobPicture &jobs, const JobPlanRequest &request)
{
    const VerbRules &rules = rulesOf(request.verb);
    std::vector<JobId> ids = request.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    Plan plan;
    plan.verb = request.verb;
    plan.fleet = { jobs.instance, jobs.username, {} };
    plan.asOf = jobs.asOf;
    plan.reason = request.reason;
    qint64 running = 0;
    for (const JobId id : ids) {
        const Job *const job = jobIn(jobs, id);
        // Without its project a job cannot be asked about again; without a status nobody knows what it is.
        if (!job || job->projectPath.isEmpty() || job->status.isEmpty()) {
            plan.skipped.push_back({ id, job ? job->name : QString(), Plan::SkipReason::NotFound });
            continue;
        }
        if (const auto reason = rules.jobSkip(*job)) {
            plan.skipped.push_back({ id, job->name, *reason });
            continue;
        }
        Plan::Target target;
        target.id = id;
        target.name = job->name;
        target.ownerPath = job->projectPath;
        target.createdAt = job->createdAt;
        target.jobStatus = job->status;
        target.ref = job->ref;
        plan.targets.push_back(std::move(target));
        running += isRunning(*job) ? 1 : 0;
    }
    if (request.verb == Verb::Cancel && running > 0)
        plan.warnings.push_back({ Plan::Warning::Kind::UnderWay, running, {} });
    plan.requests = costOf(plan, false).requests;
    return plan;
}

} // namespace muster
