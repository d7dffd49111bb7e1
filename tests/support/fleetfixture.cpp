// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetfixture.h"

#include "models/fleet/snapshotbuilder.h"

namespace muster {

namespace {

std::string_view viewOf(const std::optional<std::string> &text)
{
    return text ? std::string_view(*text) : std::string_view();
}

/// The builder takes a null view as "not told", so an enumeration that is not told is one.
std::string_view memberOf(const std::string &name)
{
    return name.empty() ? std::string_view() : std::string_view(name);
}

void addManager(SnapshotBuilder &builder, const FixtureManager &from)
{
    ManagerRow &manager = builder.addManager();
    manager.id = ManagerId{ from.id };
    manager.createdAt = Instant::fromPacked(quint32(from.createdAt));
    manager.contactedAt = Instant::fromPacked(quint32(from.contactedAt));
    manager.systemId = builder.add(viewOf(from.systemId));
    manager.version = builder.intern(viewOf(from.version));
    manager.revision = builder.intern(viewOf(from.revision));
    manager.address = builder.intern(viewOf(from.address));
    manager.platform = builder.intern(viewOf(from.platform));
    manager.architecture = builder.intern(viewOf(from.architecture));
    manager.executor = builder.intern(viewOf(from.executor));
    manager.status = builder.member(&runnerStatusFromName, memberOf(from.status));
    manager.execution = builder.member(&jobExecutionFromName, memberOf(from.execution));
}

void addRunner(SnapshotBuilder &builder, const FixtureRunner &from)
{
    RunnerRow &row = builder.begin(RunnerId{ from.id });
    row.createdAt = Instant::fromPacked(quint32(from.createdAt));
    row.contactedAt = Instant::fromPacked(quint32(from.contactedAt));
    row.tokenExpiresAt = Instant::fromPacked(quint32(from.tokenExpiresAt));
    row.description = builder.add(viewOf(from.name));
    row.shortSha = builder.add(viewOf(from.shortSha));
    row.note = builder.add(viewOf(from.note));
    row.status = builder.member(&runnerStatusFromName, memberOf(from.status));
    row.type = builder.member(&runnerTypeFromName, memberOf(from.type));
    row.access = builder.member(&accessLevelFromName, memberOf(from.access));
    row.execution = builder.member(&jobExecutionFromName, memberOf(from.execution));
    row.method = builder.member(&creationMethodFromName, memberOf(from.method));
    row.upgrade = builder.member(&upgradeStatusFromName, memberOf(from.upgrade));
    row.paused = from.paused;
    row.locked = from.locked;
    row.runUntagged = from.runUntagged;
    row.canUpdate = from.canUpdate;
    row.canDelete = from.canDelete;
    row.canAssign = from.canAssign;
    if (from.ownerId != 0)
        row.owner = builder.owner(row.type, from.ownerId, viewOf(from.ownerPath), viewOf(from.ownerPath), {});
    if (from.creatorId != 0)
        row.creator = builder.user(UserId{ from.creatorId }, from.creator, from.creator, from.creatorState, {});
    if (from.tags)
        row.tags = builder.tagSet({ from.tags->begin(), from.tags->end() });
    row.managerCount = qint32(from.managerCount.value_or(int(from.managers.size())));
    row.projectCount = from.projectCount;
    row.maximumTimeout = from.maximumTimeout;
    row.runningJobs = qint16(from.runningJobs);
    for (const FixtureManager &manager : from.managers)
        addManager(builder, manager);
    builder.end();
}

} // namespace

Snapshot::Ptr snapshotOf(const std::vector<FixtureRunner> &runners, const FixtureFacts &facts)
{
    SnapshotBuilder builder;
    for (const FixtureRunner &runner : runners)
        addRunner(builder, runner);
    SnapshotBuilder::Facts told;
    told.key.instance = facts.instance;
    told.key.username = facts.username;
    told.key.scope = facts.scope;
    told.asOf = Instant::fromSeconds(facts.asOf);
    told.completeness = facts.completeness;
    told.expected = qint64(runners.size());
    return builder.finish(told);
}

} // namespace muster
