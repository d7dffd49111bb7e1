// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Reason = Operation::Item::Reason;
using Outcome = Operation::Item::Outcome;

constexpr int assignedPerBatch = 12;

QString projectIn(const Plan::Target &target)
{
    return target.change ? target.change->project : QString();
}

/// A project's list is not told whole where some are hidden or more than a hundred: then GitLab's answer decides.
template <bool assigns>
Reason assignObjection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canAssign != Tri::Yes)
        return Reason::RightLost;
    if (now.type != RunnerType::Project)
        return Reason::Changed;
    if (hasProject(now, projectIn(target)) == triOf(assigns))
        return Reason::AlreadySo;
    return assigns && now.locked == Tri::Yes ? Reason::Locked : Reason::None;
}

template <bool assigns>
std::optional<Outcome> assignProof(const Plan::Target &target, const Sighting &seen)
{
    if (!exists(seen))
        return Outcome::Gone;
    const Tri has = hasProject(std::get<gitlab::RecheckedRunner>(seen), projectIn(target));
    return has == Tri::Unknown ? std::nullopt : std::optional(has == triOf(assigns) ? Outcome::Done : Outcome::Failed);
}

/// A plan has one project.
template <bool assigns>
void sendAssignments(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done)
{
    const QString project = targets.empty() ? QString() : projectIn(targets.front());
    auto told = asTargets<gitlab::ChangeOutcome>(std::move(done));
    if (assigns)
        client.assign(runnersOf(targets), project, receiver, std::move(told));
    else
        client.unassign(runnersOf(targets), project, receiver, std::move(told));
}

template <bool assigns>
VerbRules makeAssignRules()
{
    VerbRules rules = runnerRules(assigns ? u"assign"_s : u"unassign"_s);
    rules.perBatch = assignedPerBatch;
    rules.perLook = gitlab::Client::maxProjectsPerLook;
    rules.rechecks = true;
    rules.permission = [](const RunnerRow &row) { return row.canAssign; };
    rules.isAlreadySo = [](const RunnerRow &) { return false; };
    rules.perRequest = [](Plan::Method, bool) { return 1; };
    rules.request = [](Plan::Method) { return assigns ? u"POST /projects/:id/runners"_s : u"DELETE /projects/:id/runners/:runner_id"_s; };
    rules.look = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) {
        client.runnerProjects(runnersOf(targets), receiver, asLook(std::move(done)));
    };
    rules.objection = assignObjection<assigns>;
    rules.send = sendAssignments<assigns>;
    rules.provedFor = assignProof<assigns>;
    return rules;
}

} // namespace

const VerbRules &assignRules()
{
    static const VerbRules assign = makeAssignRules<true>();
    return assign;
}

const VerbRules &unassignRules()
{
    static const VerbRules unassign = makeAssignRules<false>();
    return unassign;
}

} // namespace muster
