// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/jobstage.h"
#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

const gitlab::RecheckedJob &jobIn(const Sighting &seen)
{
    return std::get<gitlab::RecheckedJob>(seen);
}

Reason cancelObjection(const Plan::Target &target, const Sighting &now)
{
    const gitlab::RecheckedJob &job = jobIn(now);
    if (!isSame(target.createdAt, now))
        return Reason::Changed;
    switch (jobStageOf(job.status)) {
    case JobStage::Cancelled: return Reason::AlreadySo;
    case JobStage::Ended: return Reason::Ended;
    case JobStage::UnderWay:
    case JobStage::Unknown: break;   // GitLab itself knows whether it can be cancelled
    }
    return Reason::None;
}

/// Somebody else's cancelling looks like ours; either way it is as it was wanted.
std::optional<Outcome> cancelProof(const Sighting &now)
{
    const gitlab::RecheckedJob &job = jobIn(now);
    if (!job.exists)
        return Outcome::Gone;
    switch (jobStageOf(job.status)) {
    case JobStage::Cancelled: return Outcome::Done;
    case JobStage::Ended:   // by itself: it was not cancelled
    case JobStage::UnderWay: return Outcome::Failed;
    case JobStage::Unknown: break;
    }
    return std::nullopt;
}

Reason retryObjection(const Plan::Target &target, const Sighting &now)
{
    const gitlab::RecheckedJob &job = jobIn(now);
    if (!isSame(target.createdAt, now))
        return Reason::Changed;
    if (job.retried == Tri::Yes)
        return Reason::AlreadySo;
    return jobStageOf(job.status) == JobStage::UnderWay ? Reason::UnderWay : Reason::None;
}

std::optional<Outcome> retryProof(const Sighting &now)
{
    const gitlab::RecheckedJob &job = jobIn(now);
    if (!job.exists)
        return Outcome::Gone;
    if (job.retried == Tri::Unknown)
        return std::nullopt;
    return job.retried == Tri::Yes ? Outcome::Done : Outcome::Failed;
}

} // namespace

/// Nothing is looked at before, unless the plan is old: of a job that has ended meanwhile GitLab says so, and cancels nothing.
const VerbRules &cancelRules()
{
    static const VerbRules rules = [] {
        VerbRules made = jobRules(u"cancel"_s);
        made.request = [](Plan::Method) { return u"jobCancel"_s; };
        made.jobSkip = [](const Job &job) -> std::optional<Plan::SkipReason> {
            switch (jobStageOf(job.status)) {
            case JobStage::Cancelled: return Plan::SkipReason::AlreadySo;
            case JobStage::Ended: return Plan::SkipReason::Ended;
            case JobStage::UnderWay:
            case JobStage::Unknown: break;
            }
            return std::nullopt;
        };
        made.objection = cancelObjection;
        made.send = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) {
            client.cancelJobs(jobsOf(targets), receiver, asTargets<gitlab::JobOutcome>(std::move(done)));
        };
        made.provedBy = cancelProof;
        return made;
    }();
    return rules;
}

/// A job that was retried once makes another new job at each retry, so a look comes first, whatever the plan's age.
const VerbRules &retryRules()
{
    static const VerbRules rules = [] {
        VerbRules made = jobRules(u"retry"_s);
        made.rechecks = true;
        made.request = [](Plan::Method) { return u"jobRetry"_s; };
        made.jobSkip = [](const Job &job) -> std::optional<Plan::SkipReason> {
            return jobStageOf(job.status) == JobStage::UnderWay ? std::optional(Plan::SkipReason::UnderWay) : std::nullopt;
        };
        made.objection = retryObjection;
        made.send = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) {
            client.retryJobs(jobsOf(targets), receiver, asTargets<gitlab::JobOutcome>(std::move(done)));
        };
        made.provedBy = retryProof;
        return made;
    }();
    return rules;
}

} // namespace muster
