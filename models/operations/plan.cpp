// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/plan.h"

#include "models/operations/runcost.h"
#include "models/operations/targetreader.h"
#include "models/operations/verbs.h"
#include "models/operations/warnings.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<Plan::SkipReason> skipReason(const VerbRules &rules, const PlanRequest &request, const RunnerRow &row)
{
    switch (rules.permission(row)) {
    case Tri::No:
        return Plan::SkipReason::NoPermission;
    case Tri::Unknown:
        return Plan::SkipReason::PermissionUnknown;
    case Tri::Yes:
        break;
    }
    if (rules.isAlreadySo(row))
        return Plan::SkipReason::AlreadySo;
    if (rules.sparesBusy && !request.takesBusy && (row.runningJobs > 0 || row.execution == JobExecution::Busy))
        return Plan::SkipReason::RunningJobs;
    return std::nullopt;
}

} // namespace

QString nameOf(Verb verb)
{
    return rulesOf(verb).name;
}

std::optional<Verb> verbNamed(const QString &name)
{
    for (const Verb verb : allVerbs) {
        if (nameOf(verb) == name)
            return verb;
    }
    return std::nullopt;
}

Plan makePlan(const Snapshot &fleet, const PlanRequest &request)
{
    const VerbRules &rules = rulesOf(request.verb);
    std::vector<RunnerId> ids = request.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    Plan plan;
    plan.verb = request.verb;
    plan.method = request.verb == Verb::Delete ? request.method : Plan::Method::Bulk;
    plan.isComplete = fleet.isComplete();
    plan.fleet = fleet.key();
    plan.asOf = fleet.asOf();
    plan.reason = request.reason;
    plan.targets.reserve(ids.size());
    TargetReader targets(fleet);
    std::vector<qsizetype> rows;   // of the targets
    rows.reserve(ids.size());
    SettingsReader reader(fleet, SettingSet::all());
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at) {
            plan.skipped.push_back({ id, {}, Plan::SkipReason::NotFound });
            continue;
        }
        const RunnerRow &row = fleet.row(*at);
        if (const auto reason = skipReason(rules, request, row)) {
            plan.skipped.push_back({ id, fleet.string(row.description), *reason });
            continue;
        }
        plan.targets.push_back(targets.targetAt(*at));
        if (request.verb == Verb::Delete) {   // goes on record: afterwards nobody can tell
            auto last = std::make_shared<TargetChange>();
            last->last = reader.of(row);
            last->last.description = plan.targets.back().name;   // one text for both
            last->ownerId = row.owner != 0 ? fleet.owner(row.owner).id : 0;
            plan.targets.back().change = std::move(last);
        }
        rows.push_back(*at);
    }
    plan.warnings = warningsFor(request.verb, fleet, rows);
    plan.requests = costOf(plan, request.canBulkPause).requests;
    return plan;
}

std::vector<TargetId> Plan::activeIds() const
{
    std::vector<TargetId> ids;
    ids.reserve(targets.size());
    for (const Target &target : targets) {
        if (!target.struckOut)
            ids.push_back(target.id);
    }
    return ids;
}

} // namespace muster
