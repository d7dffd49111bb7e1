// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshotbuilder.h"
#include "models/fleet/targetid.h"

#include <vector>

namespace muster {

/// A fleet written down in a test: what a plan cares about, with defaults that make a runner an ordinary target.
struct SmallRunner {
    qint64 id = 0;
    RunnerType type = RunnerType::Project;
    RunnerStatus status = RunnerStatus::Offline;
    Tri paused = Tri::No;
    Tri canUpdate = Tri::Yes;
    Tri canDelete = Tri::Yes;
    qint16 runningJobs = 0;
    std::vector<std::string_view> tags = {};
};

inline Snapshot::Ptr smallFleet(const std::vector<SmallRunner> &runners)
{
    SnapshotBuilder builder;
    for (const SmallRunner &runner : runners) {
        RunnerRow &row = builder.begin(RunnerId{ runner.id });
        row.type = runner.type;
        row.status = runner.status;
        row.paused = runner.paused;
        row.canUpdate = runner.canUpdate;
        row.canDelete = runner.canDelete;
        row.runningJobs = runner.runningJobs;
        row.createdAt = Instant::fromSeconds(1'700'000'000 + runner.id);
        row.contactedAt = Instant::fromSeconds(1'750'000'000);
        row.description = builder.add(std::string("runner-") + std::to_string(runner.id));
        row.owner = builder.owner(RunnerType::Project, 7, "acme/payments", "payments", {});
        row.tags = builder.tagSet(runner.tags);
        builder.end();
    }
    SnapshotBuilder::Facts facts;
    facts.key.instance = QStringLiteral("https://git.example.com");
    facts.key.username = QStringLiteral("mira");
    facts.asOf = Instant::fromSeconds(1'760'000'000);
    facts.completeness = Completeness::Complete;
    facts.expected = qint64(runners.size());
    return builder.finish(facts);
}

inline std::vector<RunnerId> idsOf(std::initializer_list<qint64> values)
{
    std::vector<RunnerId> ids;
    for (const qint64 value : values)
        ids.push_back(RunnerId{ value });
    return ids;
}
inline std::vector<TargetId> targetsOf(std::initializer_list<qint64> values)
{
    std::vector<TargetId> ids;
    for (const qint64 value : values)
        ids.push_back(TargetId(value));
    return ids;
}

} // namespace muster
