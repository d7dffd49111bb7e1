// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

#include <type_traits>

namespace muster {

namespace {

template <class Each>
TargetOutcome outcomeOf(TargetId id, const Each &each)
{
    return { id, each.state, each.detail, each.trouble, {} };
}

/// Passes on an answer with `list` of it as sightings.
template <class Answer, class Seen>
gitlab::Callback<Answer> passingOn(std::vector<Seen> Answer::*list, gitlab::Callback<Look> done)
{
    return [list, done = std::move(done)](const Result<Answer> &answer) {
        if (!answer)
            return done(tl::unexpected<Error>(answer.error()));
        Look look;
        look.serverTime = answer->serverTime;
        look.seen.assign(((*answer).*list).begin(), ((*answer).*list).end());
        done(std::move(look));
    };
}

} // namespace

TargetId idOf(const Sighting &seen)
{
    if (const auto *job = std::get_if<gitlab::RecheckedJob>(&seen))
        return job->job.id;
    return std::get<gitlab::RecheckedRunner>(seen).id;
}

bool exists(const Sighting &seen)
{
    return std::visit([](const auto &each) { return each.exists; }, seen);
}

bool isSame(Instant createdAt, const Sighting &seen)
{
    const Instant now = std::visit([](const auto &each) { return each.createdAt; }, seen);
    return !createdAt.isKnown() || !now.isKnown() || createdAt == now;
}

std::optional<Operation::Item::Outcome> provedBy(const VerbRules &rules, const Plan::Target &target, const Sighting &now)
{
    return rules.provedFor ? rules.provedFor(target, now) : rules.provedBy(now);
}

gitlab::Callback<gitlab::Recheck> asLook(gitlab::Callback<Look> done)
{
    return passingOn(&gitlab::Recheck::runners, std::move(done));
}

TargetOutcomes outcomesOf(const std::vector<gitlab::ChangeOutcome> &runners)
{
    TargetOutcomes outcomes;
    for (const gitlab::ChangeOutcome &each : runners)
        outcomes.push_back(outcomeOf(each.id, each));
    return outcomes;
}

TargetOutcomes outcomesOf(const std::vector<gitlab::JobOutcome> &jobs)
{
    TargetOutcomes outcomes;
    for (const gitlab::JobOutcome &each : jobs)
        outcomes.push_back(outcomeOf(each.job.id, each));
    return outcomes;
}

std::vector<RunnerId> runnersOf(const Targets &targets)
{
    std::vector<RunnerId> ids;
    ids.reserve(targets.size());
    for (const Plan::Target &target : targets)
        ids.push_back(target.id.runner());
    return ids;
}

std::vector<gitlab::JobRef> jobsOf(const Targets &targets)
{
    std::vector<gitlab::JobRef> jobs;
    jobs.reserve(targets.size());
    for (const Plan::Target &target : targets)
        jobs.push_back({ target.ownerPath, target.id.job() });
    return jobs;
}

VerbRules runnerRules(const QString &name)
{
    VerbRules rules;
    rules.name = name;
    rules.perLook = 25;   // aliases of one runner cost GitLab's complexity points each
    rules.look = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) {
        client.recheck(runnersOf(targets), receiver, asLook(std::move(done)));
    };
    return rules;
}

VerbRules jobRules(const QString &name)
{
    VerbRules rules;
    rules.name = name;
    rules.perBatch = gitlab::Client::maxJobsPerChange;
    rules.perRequest = [](Plan::Method, bool) { return gitlab::Client::maxJobsPerChange; };
    rules.perLook = gitlab::Client::maxJobsPerChange;
    rules.look = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) {
        client.recheckJobs(jobsOf(targets), receiver, passingOn(&gitlab::JobRecheck::jobs, std::move(done)));
    };
    return rules;
}

Tri hasProject(const gitlab::RecheckedRunner &now, const QString &project)
{
    if (!now.projects)
        return Tri::Unknown;
    if (now.projects->contains(project, Qt::CaseInsensitive))
        return Tri::Yes;
    return now.allProjectsTold ? Tri::No : Tri::Unknown;
}

void lookAtNotes(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done)
{
    client.recheckNotes(runnersOf(targets), receiver, asLook(std::move(done)));
}

bool hasOtherNote(const Plan::Target &target, const gitlab::RecheckedRunner &now)
{
    return target.noteTo && target.noteFrom && now.settings.note && *now.settings.note != *target.noteFrom;
}

void sendNotes(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done)
{
    std::vector<gitlab::RunnerNote> notes;
    notes.reserve(targets.size());
    for (const Plan::Target &target : targets)
        notes.push_back({ target.id.runner(), target.pausedTo, target.noteTo });
    client.setNotes(std::move(notes), receiver, asTargets<gitlab::ChangeOutcome>(std::move(done)));
}

const VerbRules &rulesOf(Verb verb)
{
    switch (verb) {
    case Verb::Pause:
        return pauseRules();
    case Verb::Resume:
        return resumeRules();
    case Verb::Edit:
        return editRules();
    case Verb::Assign:
        return assignRules();
    case Verb::Unassign:
        return unassignRules();
    case Verb::Move:
        return moveRules();
    case Verb::ResetToken:
        return resetTokenRules();
    case Verb::Cancel:
        return cancelRules();
    case Verb::Retry:
        return retryRules();
    case Verb::Quarantine:
        return quarantineRules();
    case Verb::Release:
        return releaseRules();
    case Verb::Delete:
        break;
    }
    return deleteRules();
}

} // namespace muster
