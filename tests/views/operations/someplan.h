// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

namespace muster {

inline constexpr qint64 someNow = 1'760'000'000;

/// A plan for runners that do not exist: ids from 1, named runner-1 and so on, silent for their id in days.
inline Plan somePlan(Verb verb, int count)
{
    Plan plan;
    plan.verb = verb;
    plan.fleet.instance = QStringLiteral("https://git.example.com");
    plan.asOf = Instant::fromSeconds(someNow - 60);
    plan.requests = count;
    for (int id = 1; id <= count; ++id) {
        Plan::Target target;
        target.id = RunnerId{ id };
        target.name = QStringLiteral("runner-%1").arg(id);
        target.ownerPath = QStringLiteral("acme/payments");
        target.type = RunnerType::Project;
        target.status = RunnerStatus::Offline;
        target.createdAt = Instant::fromSeconds(1'600'000'000);
        target.contactedAt = Instant::fromSeconds(someNow - qint64(id % 1000) * 86400);
        target.runningJobs = 0;
        plan.targets.push_back(target);
    }
    return plan;
}

} // namespace muster
