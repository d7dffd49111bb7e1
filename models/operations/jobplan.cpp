// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/jobplan.h"

#include "models/operations/runcost.h"
#include "models/operations/verbs.h"

#include <algorithm>

namespace muster {

namespace {

const Job *jobIn(const std::vector<Job> &jobs, JobId id)
{
    const auto at = std::lower_bound(jobs.begin(), jobs.end(), id, [](const Job &job, JobId wanted) { return job.id < wanted; });
    return at != jobs.end() && at->id == id ? &*at : nullptr;
}

/// A job that moved on during the pass is in a later one of the lists.
const Job *jobIn(const JobPicture &jobs, JobId id)
{
    for (const auto *list : { &jobs.finished, &jobs.running, &jobs.pending }) {
        if (const Job *job = jobIn(*list, id))
            return job;
    }
    return nullptr;
}

template <class Jobs>
Plan planOf(const Jobs &jobs, const JobPlanGround &ground, const JobPlanRequest &request)
{
    const VerbRules &rules = rulesOf(request.verb);
    std::vector<JobId> ids = request.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    Plan plan;
    plan.verb = request.verb;
    plan.fleet = { ground.instance, ground.username, {} };
    plan.asOf = ground.asOf;
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

} // namespace

Plan makeJobPlan(const JobPicture &jobs, const JobPlanRequest &request)
{
    return planOf(jobs, { jobs.instance, jobs.username, jobs.asOf }, request);
}

Plan makeJobPlan(const std::vector<Job> &jobs, const JobPlanGround &ground, const JobPlanRequest &request)
{
    return planOf(jobs, ground, request);
}

} // namespace muster
