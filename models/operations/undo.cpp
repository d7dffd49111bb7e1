// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/undo.h"

#include "models/operations/assignplan.h"
#include "models/operations/editplan.h"
#include "models/operations/planjson.h"
#include "models/operations/runcost.h"

#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

std::optional<Verb> undoVerb(const JournalRun &run)
{
    if (run.verb == nameOf(Verb::Pause))
        return Verb::Resume;
    if (run.verb == nameOf(Verb::Resume))
        return Verb::Pause;
    if (run.verb == nameOf(Verb::Edit))
        return Verb::Edit;
    if (run.verb == nameOf(Verb::Assign))
        return Verb::Unassign;
    if (run.verb == nameOf(Verb::Unassign))
        return Verb::Assign;
    if (run.verb == nameOf(Verb::Move))
        return Verb::Move;
    return std::nullopt;
}

Verb takenBackBy(Verb verb)
{
    for (const auto &[one, other] : { std::pair(Verb::Pause, Verb::Resume), std::pair(Verb::Assign, Verb::Unassign) }) {
        if (verb == one || verb == other)
            return verb == one ? other : one;
    }
    return verb;
}

Plan makeUndoPlan(const JournalRunDetail &run, const Snapshot &fleet, bool canBulkPause)
{
    const auto verb = undoVerb(run.run);
    if (verb == Verb::Edit)
        return makeEditUndoPlan(run, fleet);
    if (verb && isAboutProjects(*verb))
        return makeAssignUndoPlan(run, fleet, *verb);
    PlanRequest request;
    request.verb = verb.value_or(Verb::Resume);
    request.canBulkPause = canBulkPause;
    std::unordered_map<qint64, Instant> createdAt;
    for (const JournalItem &item : run.items) {
        if (!verb || item.outcome != nameOf(Operation::Item::Outcome::Done))
            continue;
        request.ids.push_back(item.id.runner());
        createdAt.emplace(item.id.value, Instant::fromIso(item.before["created_at"_L1].toString()));
    }
    Plan plan = makePlan(fleet, request);
    plan.undoOf = run.run.run;
    // Already as the undoing wants it means: somebody else was quicker. Another creation time: another runner under that id.
    for (Plan::Skipped &skipped : plan.skipped) {
        if (skipped.reason == Plan::SkipReason::AlreadySo)
            skipped.reason = Plan::SkipReason::ChangedSince;
    }
    std::erase_if(plan.targets, [&](const Plan::Target &target) {
        const Instant then = createdAt[target.id.value];
        const bool isAnother = !then.isKnown() || target.createdAt != then || target.paused == Tri::Unknown;
        if (isAnother)
            plan.skipped.push_back({ target.id, target.name, Plan::SkipReason::ChangedSince });
        return isAnother;
    });
    plan.requests = costOf(plan, canBulkPause).requests;
    return plan;
}

} // namespace muster
