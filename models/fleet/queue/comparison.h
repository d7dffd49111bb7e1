// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/queue/queueflow.h"

#include <chrono>
#include <optional>
#include <vector>

namespace muster {

/// One job that ended, as much of it as history keeps.
struct FinishedJob {
    JobId id;
    QString name;
    QString projectPath;
    QString tagSet;              ///< tagSetName()
    RunnerId runner;
    QString runnerName;
    QString systemId;
    QString platform;            ///< platform/architecture/executor, as in QueueDimension::Platform
    Instant startedAt;           ///< never: it ended while it waited
    Instant finishedAt;
    std::optional<std::chrono::seconds> duration;
    std::optional<std::chrono::seconds> queuedFor;
    QString status;              ///< `success`, `failed`, `canceled`, `skipped`
    bool isSystemFailure = false;
    friend bool operator==(const FinishedJob &, const FinishedJob &) = default;
};
[[nodiscard]] FinishedJob finishedJobOf(const Job &job);
/// The failure is the runner's or its environment's fault: `runner_*`, a runner that fell silent (`no_updates_*`,
/// `server_timeout_*`), a job that nobody took (`stuck_*`, `no_matching_runner`, `job_router_failure`). Not the script's that ran
/// for too long (`job_execution_timeout`), nor a spent quota. Without a reason (GraphQL tells none) by GitLab's sentences, which
/// it writes in the language of the token's user: another than English is not recognised.
[[nodiscard]] bool isRunnersFault(const Job &job);

/// How the jobs of one name did under one name of a dimension (a runner, a manager, a platform). The same name in another project
/// is another job.
struct ComparisonRow {
    QString job;
    QString projectPath;
    QueueDimension dimension = QueueDimension::Runner;
    QString name;                ///< as in QueueFlow
    QString label;               ///< for people: the runner's name, the system id, the platform
    int jobs = 0;                ///< that started and succeeded or failed; cancelled ones say nothing
    std::optional<std::chrono::seconds> duration;   ///< median of those that succeeded
    std::optional<std::chrono::seconds> spread;     ///< between the first and the third quartile, of the same
    std::optional<std::chrono::seconds> queuedFor;  ///< median
    double failureShare = 0;
    int systemFailures = 0;
    int peers = 0;               ///< how many others ran the same job, with enough jobs to be compared
    std::optional<double> ratio; ///< own median to the median of the peers' medians, where each rests on enough jobs that succeeded
    bool isOutlier = false;      ///< see slowerBy and failsMoreBy
    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};
inline constexpr int jobsForVerdict = 8;   ///< below, nothing is said of a name
inline constexpr int peersForVerdict = 2;  ///< with so many jobs each
/// An outlier takes at least so many times the median of its peers' medians …
inline constexpr double slowerBy = 1.5;
/// … or fails at least so many times as often as all its peers together, and by at least so much of its jobs more.
inline constexpr double failsMoreBy = 3;
inline constexpr double failsMoreOfAll = 0.2;

/// Outliers first, then by ratio, then by share of failures. `job` empty: every job that ran in at least two places. Medians and
/// quartiles are interpolated.
[[nodiscard]] std::vector<ComparisonRow> compareHosts(const std::vector<FinishedJob> &jobs, QueueDimension dimension, const QString &job = {});

} // namespace muster
