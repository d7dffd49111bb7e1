// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"
#include "models/fleet/openenum.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace muster {

/// What GitLab calls a job: a build is executed by a runner, a bridge only starts another pipeline and never waits for one.
enum class JobKind : quint8 { Unknown, Build, Bridge };

/// One CI job, as much of it as lists show. Texts are the server's: hostile. Source: GraphQL CiJob; `failureReason` REST.
struct Job {
    JobId id;
    QString name;
    QString status;               ///< GitLab's word in lower case (`running`, `waiting_for_resource`, …): an open list
    QString stage;
    QString ref;
    QString projectPath;
    QString webUrl;               ///< absolute; empty when not told
    QStringList tags;
    Instant createdAt;
    Instant queuedAt;
    Instant startedAt;            ///< never: not started
    Instant finishedAt;
    std::optional<std::chrono::seconds> duration;
    std::optional<std::chrono::seconds> queuedFor;   ///< waiting time; nullopt where GitLab's figure would grow for ever
    QString failureMessage;
    QString failureReason;        ///< `runner_system_failure`, …: an open list; empty where only GraphQL was asked
    JobKind kind = JobKind::Unknown;
    PipelineId pipeline;
    QString source;               ///< of the pipeline: `push`, `schedule`, …: an open list
    Tri stuck = Tri::Unknown;     ///< GitLab's own opinion; only asked of pending jobs
    Tri onTag = Tri::Unknown;     ///< the ref is a Git tag, no branch
    Tri protectedRef = Tri::Unknown;     ///< from the project's protected branches and tags, where they may be read
    Tri instanceRunners = Tri::Unknown;  ///< the project lets instance runners take its jobs
    RunnerId runner;              ///< invalid: not picked, hidden, or the runner is gone
    QString runnerName;
    RunnerType runnerType = RunnerType::Unknown;
    ManagerId manager;            ///< invalid: not picked, or GitLab forgot it (a week after its last contact)
    QString systemId;             ///< the manager's, like all that follows: as it is now, not as it was then
    QString address;
    QString version;
    QString platform;
    QString architecture;
    QString executor;
    friend bool operator==(const Job &, const Job &) = default;
};

/// It waits for a runner. `waiting_for_resource`, `created` and the like wait for something else.
[[nodiscard]] inline bool isPending(const Job &job) { return job.status == u"pending"; }
/// A runner is at it, perhaps ending it: `canceling`.
[[nodiscard]] inline bool isRunning(const Job &job) { return job.status == u"running" || job.status == u"canceling"; }

} // namespace muster
