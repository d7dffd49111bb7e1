// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"
#include "app/demo/world/runnerindex.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster::demo {

/// Roles as REST numbers them.
enum class Role : quint8 {
    None = 0,
    Minimal = 5,
    Guest = 10,
    Planner = 15,
    Reporter = 20,
    Developer = 30,
    Maintainer = 40,
    Owner = 50,
};

/// `MAINTAINER`, as GraphQL's AccessLevelEnum writes it.
[[nodiscard]] QString constantName(Role role);

enum class Visibility : quint8 { Private, Internal, Public };
/// `private`, as both APIs write it.
[[nodiscard]] QString visibilityName(Visibility visibility);

struct Member {
    qint64 userId = 0;
    Role role = Role::None;
    Moment since = 0;
};

struct Group {
    qint64 id = 0;
    qint64 parentId = 0;                 ///< 0: top level
    QString name;
    QString path;
    QString fullPath;                    ///< `acme/platform/linux`
    QString fullName;                    ///< `Acme / Platform / Linux`
    Visibility visibility = Visibility::Private;
    Moment createdAt = 0;
    bool prunesStaleRunners = false;     ///< allowStaleRunnerPruning
    std::vector<qint64> childIds;        ///< direct subgroups
    std::vector<qint64> projectIds;      ///< direct projects
    std::vector<Member> members;         ///< direct members, each person once

    RunnerIndex ownRunners;              ///< group runners of this very group
    RunnerIndex treeGroupRunners;        ///< group runners of this group and of all below
    RunnerIndex treeProjectRunners;      ///< project runners assigned to any project below, each once
};

struct Project {
    qint64 id = 0;
    qint64 groupId = 0;                  ///< 0: a personal namespace
    qint64 namespaceUserId = 0;          ///< whose personal namespace
    QString name;
    QString path;
    QString fullPath;                    ///< `acme/platform/payments`
    QString fullName;                    ///< `Acme / Platform / Payments`
    QString description;
    Visibility visibility = Visibility::Private;
    bool archived = false;
    bool sharedRunnersEnabled = true;    ///< may use instance runners
    bool groupRunnersEnabled = true;     ///< may use runners of the groups above
    Moment createdAt = 0;
    Moment lastActivityAt = 0;
    QStringList protectedBranches;       ///< names, wildcards as they are
    QStringList protectedTags;
    std::vector<Member> members;

    RunnerIndex runners;                 ///< assigned project runners
    std::vector<qint64> jobIds;          ///< oldest first
};

} // namespace muster::demo
