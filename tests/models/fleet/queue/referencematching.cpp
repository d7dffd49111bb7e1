// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/fleet/queue/referencematching.h"

#include <algorithm>

namespace muster::test {

namespace {

constexpr int no = 0, unknown = 1, yes = 2;

int of(Tri value)
{
    return value == Tri::Unknown ? unknown : value == Tri::Yes ? yes : no;
}

bool sawRunning(const std::vector<Job> &ran, const QString &project, qint64 runner)
{
    return std::any_of(ran.begin(), ran.end(), [&](const Job &job) {
        return job.runner.value == runner && job.runnerType != RunnerType::Instance && job.projectPath.compare(project, Qt::CaseInsensitive) == 0;
    });
}

bool sawInstanceRunner(const std::vector<Job> &ran, const QString &project)
{
    return std::any_of(ran.begin(), ran.end(), [&](const Job &job) {
        return job.runnerType == RunnerType::Instance && !project.isEmpty() && job.projectPath.compare(project, Qt::CaseInsensitive) == 0;
    });
}

int reach(const FixtureRunner &runner, const JobNeeds &needs, const std::vector<Job> &ran)
{
    if (runner.type == "INSTANCE_TYPE") {
        if (needs.instanceRunners == Tri::Unknown && sawInstanceRunner(ran, needs.projectPath))
            return yes;
        return of(needs.instanceRunners);
    }
    if (needs.projectPath.isEmpty())
        return unknown;
    const QStringList project = needs.projectPath.toLower().split(u'/');
    const bool isOwnerTold = runner.ownerId != 0 && runner.ownerPath && !runner.ownerPath->empty();
    const QStringList owner = QString::fromStdString(runner.ownerPath.value_or("")).toLower().split(u'/');
    if (runner.type == "GROUP_TYPE" && isOwnerTold)
        return owner.size() < project.size() && project.mid(0, owner.size()) == owner ? yes : no;
    if (runner.type == "PROJECT_TYPE" && isOwnerTold) {
        if (owner == project)
            return yes;
        if (runner.projectCount == 1)
            return no;
    }
    return sawRunning(ran, needs.projectPath, runner.id) ? yes : unknown;
}

int tags(const FixtureRunner &runner, const JobNeeds &needs)
{
    if (needs.tags.isEmpty())
        return yes;
    if (!runner.tags)
        return unknown;
    return std::all_of(needs.tags.begin(), needs.tags.end(), [&](const QString &tag) { return std::count(runner.tags->begin(), runner.tags->end(), tag.toStdString()) > 0; }) ? yes : no;
}

int untagged(const FixtureRunner &runner, const JobNeeds &needs)
{
    if (!needs.tags.isEmpty())
        return yes;
    const bool hasNoTags = runner.tags && runner.tags->empty();
    return runner.runUntagged == Tri::Unknown && hasNoTags ? yes : of(runner.runUntagged);
}

int protection(const FixtureRunner &runner, const JobNeeds &needs)
{
    if (runner.access == "NOT_PROTECTED")
        return yes;
    const int isProtected = runner.access == "REF_PROTECTED" ? yes : unknown;
    const int ref = of(needs.protectedRef);
    // "Not protected, or the ref is": the larger of the two.
    return std::max(yes - isProtected, ref);
}

} // namespace

int referenceEligibility(const FixtureRunner &runner, const JobNeeds &needs, const std::vector<Job> &ran)
{
    return std::min({ reach(runner, needs, ran), tags(runner, needs), untagged(runner, needs), protection(runner, needs) });
}

EligibleCount referenceCount(const std::vector<FixtureRunner> &runners, const std::vector<JobNeeds> &needs, const std::vector<Job> &ran)
{
    EligibleCount count;
    for (const FixtureRunner &runner : runners) {
        int best = no;
        for (const JobNeeds &one : needs)
            best = std::max(best, referenceEligibility(runner, one, ran));
        const bool isOnline = runner.status == "ONLINE";
        const bool isStatusKnown = isOnline || runner.status == "OFFLINE" || runner.status == "STALE" || runner.status == "NEVER_CONTACTED";
        if (best == no)
            continue;
        if (best == unknown || runner.paused == Tri::Unknown || (runner.paused == Tri::No && !isStatusKnown))
            ++count.unknown;
        else if (runner.paused == Tri::Yes)
            ++count.paused;
        else if (isOnline)
            ++count.online;
        else
            ++count.offline;
    }
    return count;
}

} // namespace muster::test
