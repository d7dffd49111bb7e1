// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster::demo {

enum class RunnerType : quint8 {
    Instance,
    Group,
    Project,
    Cluster,   ///< no GitLab has it: the member a client does not know (hostile worlds)
};

/// In the words of GraphQL; REST writes them in lower case.
enum class RunnerStatus : quint8 {
    Online,
    Offline,
    Stale,
    NeverContacted,
    Hibernating,   ///< no GitLab has it (hostile worlds)
};

/// `INSTANCE_TYPE`, `NEVER_CONTACTED`; in lower case what REST says.
[[nodiscard]] QString constantName(RunnerType type);
[[nodiscard]] QString constantName(RunnerStatus status);

/// What a manager reports about itself; one value is shared by all managers that are alike.
struct Software {
    QString version;        ///< `17.6.0`, `17.6.0~pre.123.gabc1234`, `development version`, empty, null
    QString revision;
    QString platform;
    QString architecture;
    QString executor;       ///< GraphQL only; null where the manager did not say
};

/// One process behind a runner's token.
struct Manager {
    qint64 id = 0;
    QString systemId;                     ///< `s_4f1e77a0c2b9` of a host, `r_kJ3bQ9xZ1mNp` of one start; at most 64 characters
    QString ipAddress;                    ///< IPv4 or IPv6 as text; null if unknown
    const Software *software = nullptr;   ///< never null; owned by the world
    Moment createdAt = 0;
    Moment contactedAt = 0;               ///< of a silent manager; ask World::contactedAt(), which knows the polling ones too
    bool polling = false;                 ///< its process lives: it keeps contacting GitLab
    quint16 runningJobs = 0;              ///< executing jobs (running or canceling)
};

/// A configuration with one authentication token. Its address, version and platform are its managers'.
struct Runner {
    qint64 id = 0;
    RunnerType type = RunnerType::Instance;
    bool paused = false;
    bool locked = false;
    bool runUntagged = true;
    bool refProtected = false;
    bool registered = true;                 ///< a manager has polled: creation is FINISHED
    bool legacy = false;                    ///< entered with a registration token: no creator, token without glrt-
    bool strangeStatus = false;             ///< hostile: its status is HIBERNATING
    QString description;                    ///< null is JSON's null
    QString maintenanceNote;
    QStringList tags;                       ///< shared between runners that carry the same
    qint64 creatorId = 0;                   ///< 0: legacy, or the account is gone
    qint64 groupId = 0;                     ///< owner of a group runner
    std::vector<qint64> projectIds;         ///< assigned projects, the owner first
    int maximumTimeout = 0;                 ///< seconds; 0 is null
    quint32 tokenGeneration = 0;            ///< counts resets
    Moment createdAt = 0;
    Moment updatedAt = 0;                   ///< moved by edits and pausing, never by contact; shown nowhere
    Moment contactedAt = 0;                 ///< of the silent past; ask World::contactedAt()
    Moment tokenExpiresAt = 0;
    Moment tokenRotationDeadline = 0;
    std::vector<Manager> managers;          ///< by id, oldest first; GitLab lists them newest first
    quint16 runningJobs = 0;                ///< executing jobs (running or canceling)
    quint16 pollingManagers = 0;            ///< how many of `managers` poll

    [[nodiscard]] qint64 ownerProjectId() const { return projectIds.empty() ? 0 : projectIds.front(); }
    [[nodiscard]] bool isAssignedTo(qint64 projectId) const;
    [[nodiscard]] const Manager *manager(qint64 managerId) const;
};

} // namespace muster::demo
