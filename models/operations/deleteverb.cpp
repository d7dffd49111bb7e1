// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Reason = Operation::Item::Reason;

bool hadJobs(const Plan::Target &target)
{
    return target.runningJobs > 0 || target.execution == JobExecution::Busy;
}

/// The person decided about the runner that the plan shows. One that was online then is expected to have made contact
/// since; one that was silent and speaks again is not what was decided about. The same with jobs.
Reason objection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canDelete != Tri::Yes)
        return Reason::RightLost;
    const bool isOfOtherType = now.type != RunnerType::Unknown && target.type != RunnerType::Unknown && now.type != target.type;
    const bool isPausedOtherwise = now.paused != Tri::Unknown && target.paused != Tri::Unknown && now.paused != target.paused;
    if (isOfOtherType || isPausedOtherwise)
        return Reason::Changed;
    if (now.execution == JobExecution::Busy && !hadJobs(target))
        return Reason::Busy;
    const bool madeContact = now.contactedAt.isKnown() && (!target.contactedAt.isKnown() || now.contactedAt > target.contactedAt);
    if (madeContact && target.status != RunnerStatus::Online)
        return Reason::CameBack;
    return Reason::None;
}

} // namespace

const VerbRules &deleteRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"delete"_s);
        made.permission = [](const RunnerRow &row) { return row.canDelete; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method method, bool) { return method == Plan::Method::Conditional ? 1 : gitlab::Client::maxPerChange; };
        made.request = [](Plan::Method method) { return method == Plan::Method::Conditional ? u"DELETE /runners/:id"_s : u"bulkRunnerDelete"_s; };
        made.sparesBusy = true;
        made.isGoneWanted = true;
        made.rechecks = true;
        made.objection = objection;
        made.send = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) {
            client.deleteRunners(runnersOf(targets), receiver, asTargets<gitlab::ChangeOutcome>(std::move(done)));
        };
        // It was there at the look before, and we asked for its deletion: gone now means that the lost request worked.
        made.provedBy = [](const Sighting &now) -> std::optional<Operation::Item::Outcome> {
            return exists(now) ? Operation::Item::Outcome::Failed : Operation::Item::Outcome::Gone;
        };
        return made;
    }();
    return rules;
}

} // namespace muster
