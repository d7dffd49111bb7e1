// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/fleet/mine/usefulness.h"
#include "models/fleet/runnerdetail.h"
#include "models/fleet/snapshot.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace muster {

/// One runner that a person may manage, or that serves their projects. A value; texts are the server's: hostile.
struct MyRunner {
    RunnerId id;
    QString name;
    QString owner;             ///< group or project path; empty: the instance, or not known
    RunnerStatus status = RunnerStatus::Unknown;
    RunnerType type = RunnerType::Unknown;
    Tri paused = Tri::Unknown;
    bool isMine = false;       ///< to manage
    bool isListed = false;     ///< GitLab lists it for a project where the person is Maintainer
    bool isSeen = false;       ///< it took a job of one of their projects
    QStringList projects;      ///< that it serves, as far as known, in order
    qint64 projectCount = -1;  ///< assigned ones, also hidden; -1 not told
    RunnerUse use;
    UsefulnessVerdict verdict;
    friend bool operator==(const MyRunner &, const MyRunner &) = default;
};

/// What was asked for, to put My runners together from.
struct MyRunnersFacts {
    /// Runners of one project where the person is Maintainer, as GitLab lists them: also those of groups and of the instance.
    struct Listed {
        std::vector<Snapshot::Ptr> pages;
        bool isWhole = false;        ///< every page came
    };
    Identity identity;
    Snapshot::Ptr fleet;             ///< may be null
    std::vector<RunnerId> managed;   ///< those of the fleet that are told of as the person's to manage
    std::map<qint64, RunnerDetail> details;   ///< of those to manage, by id, as far as they were asked for
    std::map<QString, Listed> listed;         ///< by path
    std::vector<Job> jobs;           ///< the newest finished ones of the person's projects
    std::set<qint64> gone;           ///< deleted since the lists were asked for, by id
};

/// What the person may manage themselves. An administrator may manage everything; theirs are the ones they created.
[[nodiscard]] bool isMineToManage(const Snapshot &fleet, const RunnerRow &row, const Identity &identity);
/// All of them, those silent for longest first (never in contact, then by last contact), then by id.
[[nodiscard]] std::vector<RunnerId> runnersToManage(const Snapshot &fleet, const Identity &identity);
/// Worst verdict first (ProbablyUseless, then Idle …, Unknown last), then by id.
[[nodiscard]] std::vector<MyRunner> gatherMyRunners(const MyRunnersFacts &facts, Instant now);

} // namespace muster
