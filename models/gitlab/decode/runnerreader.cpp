// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerreader.h"

#include <limits>

namespace muster::gitlab {

namespace {

constexpr qint64 most32 = std::numeric_limits<qint32>::max();
constexpr qint64 mostJobs = 1001;   // GitLab counts no further; "more than 1000"

TagSetIndex readTags(JsonValue value, SnapshotBuilder &builder)
{
    if (!value.isArray())
        return unknownTags;
    std::vector<std::string_view> tags;
    value.forEach([&](JsonValue tag) {
        if (const std::string_view text = tag.utf8(); text.data())
            tags.push_back(text);
    });
    return builder.tagSet(std::move(tags));
}

UserIndex readUser(JsonValue value, SnapshotBuilder &builder)
{
    FieldReader field(value);
    const UserId id{ field("id").globalId() };
    if (!id.isValid())
        return 0;
    const auto username = field("username").utf8(), name = field("name").utf8(), state = field("state").utf8();
    return builder.user(id, username, name, state, field("webUrl").utf8());
}

OwnerIndex readOwner(RunnerType type, JsonValue project, JsonValue group, SnapshotBuilder &builder)
{
    switch (type) {
    case RunnerType::Instance:
        return builder.owner(type, 0, {}, {}, {});
    case RunnerType::Group:
    case RunnerType::Project: {
        const JsonValue owner = type == RunnerType::Group ? group : project;
        const qint64 id = owner["id"].globalId();
        return id > 0 ? builder.owner(type, id, owner["fullPath"].utf8(), owner["name"].utf8(), owner["webUrl"].utf8()) : 0;
    }
    case RunnerType::Unknown:
        break;
    }
    return 0;
}

} // namespace

RunnerId readRunner(JsonValue node, SnapshotBuilder &builder, const NullMeaning &meaning)
{
    FieldReader field(node);
    const RunnerId id{ field("id").globalId() };
    if (!id.isValid())
        return {};
    // In the order of the query: the reader then never searches.
    RunnerRow &row = builder.begin(id);
    row.type = builder.member(runnerTypeFromName, field("runnerType").utf8());
    row.description = builder.add(field("description").utf8());
    row.shortSha = builder.add(field("shortSha").utf8());
    row.status = builder.member(runnerStatusFromName, field("status").utf8());
    row.paused = field("paused").tri();
    row.locked = field("locked").tri();
    row.runUntagged = field("runUntagged").tri();
    row.access = builder.member(accessLevelFromName, field("accessLevel").utf8());
    row.tags = readTags(field("tagList"), builder);
    row.createdAt = field("createdAt").instant(Instant::unknown());
    row.contactedAt = field("contactedAt").instant(meaning.contactedAt);
    row.method = builder.member(creationMethodFromName, field("creationMethod").utf8());
    row.tokenExpiresAt = field("tokenExpiresAt").instant(Instant::never());
    row.maximumTimeout = qint32(field("maximumTimeout").count(most32));
    row.note = builder.add(field("maintenanceNote").utf8());
    row.execution = builder.member(jobExecutionFromName, field("jobExecutionStatus").utf8());
    row.runningJobs = qint16(field("jobCount").count(mostJobs));
    row.projectCount = qint32(field("projectCount").count(most32));
    row.upgrade = builder.member(upgradeStatusFromName, field("upgradeStatus").utf8());
    row.creator = readUser(field("createdBy"), builder);
    const JsonValue project = field("ownerProject"), group = field("groups")["nodes"].first();
    row.owner = readOwner(row.type, project, group, builder);
    FieldReader permission(field("userPermissions"));
    row.canUpdate = permission("updateRunner").tri();
    row.canDelete = permission("deleteRunner").tri();
    row.canAssign = permission("assignRunner").tri();
    const JsonValue managers = field("managers");
    row.managerCount = qint32(managers["count"].count(most32));
    managers["nodes"].forEach([&](JsonValue manager) { readManager(manager, builder, meaning); });
    builder.end();
    return id;
}

void readManager(JsonValue node, SnapshotBuilder &builder, const NullMeaning &meaning)
{
    FieldReader field(node);
    const ManagerId id{ field("id").globalId() };
    if (!id.isValid())
        return;
    ManagerRow &row = builder.addManager();
    row.id = id;
    row.systemId = builder.add(field("systemId").utf8());
    row.version = builder.intern(field("version").utf8());
    row.revision = builder.intern(field("revision").utf8());
    row.address = builder.intern(field("ipAddress").utf8());
    row.platform = builder.intern(field("platformName").utf8());
    row.architecture = builder.intern(field("architectureName").utf8());
    row.executor = builder.intern(field("executorName").utf8());
    row.contactedAt = field("contactedAt").instant(meaning.contactedAt);
    row.createdAt = field("createdAt").instant(Instant::unknown());
    row.status = builder.member(runnerStatusFromName, field("status").utf8());
    row.execution = builder.member(jobExecutionFromName, field("jobExecutionStatus").utf8());
}

} // namespace muster::gitlab
