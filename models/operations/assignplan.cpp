// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/assignplan.h"

#include "models/operations/operation.h"
#include "models/operations/planjson.h"
#include "models/operations/runcost.h"
#include "models/operations/targetreader.h"

#include <algorithm>
#include <unordered_map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<Plan::SkipReason> whyNotAssigned(const AssignRequest &request, const RunnerRow &row, const QString &ownerPath)
{
    if (row.type != RunnerType::Project)
        return Plan::SkipReason::NotProjectRunner;
    if (row.canAssign != Tri::Yes)
        return row.canAssign == Tri::No ? Plan::SkipReason::NoPermission : Plan::SkipReason::PermissionUnknown;
    const auto isOwner = [&ownerPath](const QString &project) { return ownerPath.compare(project, Qt::CaseInsensitive) == 0; };
    if (request.verb == Verb::Unassign)
        return isOwner(request.project) ? std::optional(Plan::SkipReason::OwnerProject) : std::nullopt;
    if (request.verb == Verb::Move) {
        if (isOwner(request.from))
            return Plan::SkipReason::OwnerProject;
        if (isOwner(request.project))
            return std::nullopt;   // so it is there already: all that is left is to leave the other one
    } else if (isOwner(request.project)) {
        return Plan::SkipReason::AlreadySo;
    }
    return row.locked == Tri::Yes ? std::optional(Plan::SkipReason::Locked) : std::nullopt;
}

} // namespace

Plan makeAssignPlan(const Snapshot &fleet, const AssignRequest &request)
{
    Plan plan;
    plan.verb = request.verb;
    plan.isComplete = fleet.isComplete();
    plan.fleet = fleet.key();
    plan.asOf = fleet.asOf();
    plan.reason = request.reason;
    std::vector<RunnerId> ids = request.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto change = std::make_shared<const TargetChange>(TargetChange{ {}, request.project, {}, 0, request.from });   // the same for all
    TargetReader targets(fleet);
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at) {
            plan.skipped.push_back({ id, {}, Plan::SkipReason::NotFound });
            continue;
        }
        const RunnerRow &row = fleet.row(*at);
        if (const auto why = whyNotAssigned(request, row, targets.ownerPathAt(*at))) {
            plan.skipped.push_back({ id, fleet.string(row.description), *why });
            continue;
        }
        Plan::Target target = targets.targetAt(*at);
        target.change = change;
        plan.targets.push_back(std::move(target));
    }
    plan.requests = costOf(plan, true).requests;
    return plan;
}

QString projectOf(const Plan &plan)
{
    return plan.targets.empty() || !plan.targets.front().change ? QString() : plan.targets.front().change->project;
}

QString fromProjectOf(const Plan &plan)
{
    return plan.targets.empty() || !plan.targets.front().change ? QString() : plan.targets.front().change->fromProject;
}

Plan makeAssignUndoPlan(const JournalRunDetail &run, const Snapshot &fleet, Verb verb)
{
    AssignRequest request;
    request.verb = verb;
    std::unordered_map<qint64, Instant> createdAt;
    std::vector<Plan::Skipped> wereThere;
    for (const JournalItem &item : run.items) {
        if (item.outcome != nameOf(Operation::Item::Outcome::Done))
            continue;
        if (item.reason == nameOf(Operation::Item::Reason::WasThere)) {   // moving it back would take it out of a project that it had before
            wereThere.push_back({ item.id, item.name, Plan::SkipReason::WasThere });
            continue;
        }
        request.ids.push_back(item.id.runner());
        request.project = item.before["with_project"_L1].toString();
        if (verb == Verb::Move) {
            request.from = request.project;
            request.project = item.before["from_project"_L1].toString();
        }
        createdAt.emplace(item.id.value, Instant::fromIso(item.before["created_at"_L1].toString()));
    }
    Plan plan = makeAssignPlan(fleet, request);
    plan.undoOf = run.run.run;
    plan.skipped.insert(plan.skipped.end(), wereThere.begin(), wereThere.end());
    for (Plan::Skipped &skipped : plan.skipped) {
        if (skipped.reason == Plan::SkipReason::AlreadySo || skipped.reason == Plan::SkipReason::OwnerProject)
            skipped.reason = Plan::SkipReason::ChangedSince;
    }
    std::erase_if(plan.targets, [&](const Plan::Target &target) {
        const Instant then = createdAt[target.id.value];
        const bool isAnother = !then.isKnown() || target.createdAt != then;
        if (isAnother)
            plan.skipped.push_back({ target.id, target.name, Plan::SkipReason::ChangedSince });
        return isAnother;
    });
    plan.requests = costOf(plan, true).requests;
    return plan;
}

} // namespace muster
