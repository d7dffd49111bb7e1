// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/severaledits.h"

#include "models/fleet/combined.h"

#include <algorithm>

namespace muster {

std::vector<FleetPlan> makeEditPlans(const std::vector<InstancePart> &parts, const RunnerEdit &edit, const QString &reason)
{
    std::vector<FleetPlan> plans;
    plans.reserve(parts.size());
    RunnerEdit next = edit;
    for (const InstancePart &part : parts)
        plans.push_back({ part.instance, makeEditPlan(*part.fleet, { part.ids, next, reason }, &next.firstNumber) });
    return plans;
}

Plan joined(const std::vector<FleetPlan> &plans)
{
    if (plans.size() == 1)
        return plans.front().plan;
    Plan all;
    all.verb = Verb::Edit;
    all.fleet = combinedKey();
    for (const auto &[instance, plan] : plans) {
        all.isComplete = all.isComplete && plan.isComplete;
        all.reason = plan.reason;
        all.requests += plan.requests;
        for (Plan::Target target : plan.targets) {
            target.id = placed(target.id.runner(), instance);
            all.targets.push_back(std::move(target));
        }
        for (Plan::Skipped skipped : plan.skipped) {
            skipped.id = placed(skipped.id.runner(), instance);
            all.skipped.push_back(std::move(skipped));
        }
        all.warnings.insert(all.warnings.end(), plan.warnings.begin(), plan.warnings.end());
    }
    return all;
}

std::vector<FleetPlan> narrowedEditPlans(const std::vector<InstancePart> &parts, const std::vector<FleetPlan> &plans, const Plan &shown)
{
    const std::vector<TargetId> active = shown.activeIds();
    if (active.size() == shown.targets.size())
        return plans;
    std::vector<FleetPlan> narrower;
    narrower.reserve(plans.size());
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto &[instance, plan] = plans[i];
        std::vector<TargetId> ours;
        for (const TargetId id : active) {
            if (instanceOf(id.runner()) == instance)
                ours.push_back(bareId(id.runner()));
        }
        FleetPlan left{ instance, narrowedEditPlan(*parts[i].fleet, plan, ours) };
        left.plan.skipped = plan.skipped;   // why the others are left alone is still so
        narrower.push_back(std::move(left));
    }
    return narrower;
}

} // namespace muster
