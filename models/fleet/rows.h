// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"
#include "models/fleet/openenum.h"
#include "models/fleet/stringpool.h"

#include <QtGlobal>

namespace muster {

/// The packed nouns of a Snapshot. Texts, tag sets, owners and users are ids into that snapshot.

/// Index into Snapshot::tagSet: 0 is "no tags", `unknownTags` is "not told".
using TagSetIndex = quint32;
inline constexpr TagSetIndex unknownTags = 0xffffffffU;
/// Index into Snapshot::owner and Snapshot::user; 0 is "not known".
using OwnerIndex = quint32;
using UserIndex = quint32;

/// One process behind a runner's token. Source: GraphQL CiRunnerManager (17.0+); what GitLab saw at its last contact.
struct ManagerRow {
    ManagerId id;
    Instant createdAt;
    Instant contactedAt;          ///< never: null from the server
    TextId systemId;
    TextId version;               ///< as reported: `17.4.0`, `17.6.0~pre.1.gabc`, `development version`, empty
    TextId revision;
    TextId address;               ///< as GitLab saw it; a proxy can hide the host
    TextId platform;
    TextId architecture;
    TextId executor;
    RunnerStatus status = RunnerStatus::Unknown;
    JobExecution execution = JobExecution::Unknown;
};

/// One runner. Source: GraphQL CiRunner.
struct RunnerRow {
    RunnerId id;
    quint64 contentHash = 0;      ///< of everything a person can see of it, managers included; equal hash: unchanged
    Instant createdAt;
    Instant contactedAt;          ///< never: null from the server
    Instant tokenExpiresAt;       ///< never: null (no expiry, or no right to know it)
    TextId description;           ///< what the pages call the runner's name
    TextId shortSha;              ///< 8 characters of the token; changes when the token is reset
    TextId note;                  ///< maintenance note; no text without update permission
    TextId search;                ///< lower-cased, see Snapshot::searchText
    TagSetIndex tags = unknownTags;
    OwnerIndex owner = 0;
    UserIndex creator = 0;
    quint32 firstManager = 0;     ///< see Snapshot::managers
    quint32 managersLoaded = 0;
    qint32 managerCount = -1;     ///< as the server counts; -1 not told. More than loaded: the rest is still to be paged
    qint32 projectCount = -1;     ///< assigned projects, hidden ones included; -1 not told or no project runner
    qint32 maximumTimeout = -1;   ///< seconds; -1: the project's own timeout, or not told
    qint16 runningJobs = -1;      ///< saturates at 1001 ("more than 1000"); -1 not told
    RunnerStatus status = RunnerStatus::Unknown;
    RunnerType type = RunnerType::Unknown;
    AccessLevel access = AccessLevel::Unknown;
    JobExecution execution = JobExecution::Unknown;
    CreationMethod method = CreationMethod::Unknown;
    UpgradeStatus upgrade = UpgradeStatus::Unknown;
    Tri paused = Tri::Unknown;
    Tri locked = Tri::Unknown;
    Tri runUntagged = Tri::Unknown;
    Tri canUpdate = Tri::Unknown;   ///< userPermissions of the token's user
    Tri canDelete = Tri::Unknown;
    Tri canAssign = Tri::Unknown;
};

/// Who a runner belongs to: the instance, one group, or the project it was first assigned to.
struct OwnerRow {
    RunnerType kind = RunnerType::Unknown;   ///< Instance, Group or Project
    qint64 id = 0;                           ///< GroupId or ProjectId by kind
    TextId fullPath;                         ///< `acme/payments`; no text for the instance
    TextId name;
    TextId webUrl;
};

struct UserRow {
    UserId id;
    TextId username;
    TextId name;
    TextId state;                            ///< `active`, `blocked`, …: an open list
    TextId webUrl;
};

} // namespace muster
