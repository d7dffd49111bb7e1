// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/moment.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muster::demo {

/// In the order of GraphQL's CiJobStatus.
enum class JobStatus : quint8 {
    Canceled,
    Canceling,
    Created,
    Failed,
    Manual,
    Pending,
    Preparing,
    Running,
    Scheduled,
    Skipped,
    Success,
    WaitingForCallback,
    WaitingForResource,
};
constexpr int jobStatusCount = 13;

/// `WAITING_FOR_RESOURCE`; in lower case what REST says.
[[nodiscard]] QString constantName(JobStatus status);
/// Accepts both cases; nullopt for a status GitLab does not have.
[[nodiscard]] std::optional<JobStatus> jobStatusFromName(QStringView name);
/// Running or canceling: it holds its runner.
[[nodiscard]] constexpr bool isExecuting(JobStatus status) { return status == JobStatus::Running || status == JobStatus::Canceling; }
/// Success, failed, canceled, skipped.
[[nodiscard]] constexpr bool isFinished(JobStatus status)
{
    return status == JobStatus::Success || status == JobStatus::Failed || status == JobStatus::Canceled || status == JobStatus::Skipped;
}

struct Job {
    qint64 id = 0;
    qint64 projectId = 0;
    qint64 pipelineId = 0;
    qint64 userId = 0;
    qint64 runnerId = 0;          ///< 0: not picked yet, or the runner was deleted
    qint64 managerId = 0;         ///< 0: not picked yet; may name a manager that is gone: ask Runner::manager()
    qint64 downstreamPipelineId = 0;  ///< bridges only
    JobStatus status = JobStatus::Created;
    bool bridge = false;          ///< a trigger job: no runner, not found by REST under /jobs
    bool tagRef = false;          ///< ref is a Git tag
    bool protectedRef = false;
    bool allowFailure = false;
    bool retried = false;         ///< a newer job took its place
    QString name;
    QString stage;
    QString ref;
    QString failureReason;        ///< as REST writes it: `runner_system_failure`; null unless failed
    QStringList tags;
    int exitCode = 0;
    Moment createdAt = 0;
    Moment queuedAt = 0;          ///< became pending; 0: never did
    Moment startedAt = 0;
    Moment finishedAt = 0;
    qint64 wantedRunnerId = 0;    ///< not GitLab's: whom life means to give a pending job to
    Moment turnsAt = 0;           ///< not GitLab's: when life means to start or finish it
};

struct Pipeline {
    qint64 id = 0;
    qint64 iid = 0;
    qint64 projectId = 0;
    qint64 userId = 0;
    JobStatus status = JobStatus::Created;
    bool tagRef = false;
    QString ref;
    QString sha;                  ///< 40 hexadecimal digits
    QString source;               ///< `push`, `merge_request_event`, `schedule`, `web`, `trigger`
    Moment createdAt = 0;
    Moment startedAt = 0;
    Moment finishedAt = 0;
    std::vector<qint64> jobIds;
};

/// GitLab's sentence for a failure reason (GraphQL's failureMessage); null for null.
[[nodiscard]] QString failureMessage(const QString &reason);

} // namespace muster::demo
