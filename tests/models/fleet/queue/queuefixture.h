// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/matching.h"
#include "tests/support/fleetfixture.h"

namespace muster::test {

/// What tests of the queue are made of: jobs of `acme/payments/api` (which the owner of the fleet fixture's runners is not), seen
/// at `queueNow`.
inline constexpr qint64 queueNow = 1'760'000'000;

struct JobRecipe {
    qint64 id = 1;
    const char *status = "pending";
    QStringList tags = {};
    qint64 queued = queueNow - 60;   ///< seconds since 1970; 0: unknown, 1: never
    qint64 started = 1;
    qint64 finished = 1;
    QString project = QStringLiteral("acme/payments/api");
    qint64 runner = 0;
    RunnerType runnerType = RunnerType::Project;
    Tri protectedRef = Tri::Yes;
    Tri instanceRunners = Tri::Yes;
};

inline Job jobOf(const JobRecipe &recipe)
{
    Job job;
    job.id = JobId{ recipe.id };
    job.name = QStringLiteral("unit-tests");
    job.status = QString::fromLatin1(recipe.status);
    job.tags = recipe.tags;
    job.queuedAt = Instant::fromPacked(quint32(recipe.queued));
    job.startedAt = Instant::fromPacked(quint32(recipe.started));
    job.finishedAt = Instant::fromPacked(quint32(recipe.finished));
    job.projectPath = recipe.project;
    job.kind = JobKind::Build;
    job.protectedRef = recipe.protectedRef;
    job.instanceRunners = recipe.instanceRunners;
    if (recipe.runner != 0) {
        job.runner = RunnerId{ recipe.runner };
        job.runnerName = QStringLiteral("runner-%1").arg(recipe.runner);
        job.runnerType = recipe.runnerType;
        job.systemId = QStringLiteral("s_%1").arg(recipe.runner);
        job.platform = QStringLiteral("linux");
        job.architecture = QStringLiteral("amd64");
        job.executor = QStringLiteral("docker");
    }
    return job;
}

/// An instance runner that takes everything untagged.
inline FixtureRunner instanceRunner(qint64 id)
{
    FixtureRunner runner;
    runner.id = id;
    runner.type = "INSTANCE_TYPE";
    runner.ownerId = 0;
    runner.ownerPath.reset();
    runner.projectCount = -1;
    return runner;
}

inline std::vector<qint64> idsOf(const Snapshot &fleet, const std::vector<quint32> &rows)
{
    std::vector<qint64> ids;
    for (const quint32 row : rows)
        ids.push_back(fleet.row(row).id.value);
    return ids;
}

} // namespace muster::test
