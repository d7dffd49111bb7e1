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
/// The failure is the runner's or its environment's fault: `runner_system_failure` and the reasons of its family; without a
/// reason (GraphQL tells none) by GitLab's sentences for them.
[[nodiscard]] bool isRunnersFault(const Job &job);

/// How the jobs of one name did under one name of a dimension (a runner, a manager, a platform).
struct ComparisonRow {
    QString job;
    QueueDimension dimension = QueueDimension::Runner;
    QString name;                ///< as in QueueFlow
    QString label;               ///< for people: the runner's name, the system id, the platform
    int jobs = 0;
    std::optional<std::chrono::seconds> duration;   ///< median of those that succeeded
    std::optional<std::chrono::seconds> spread;     ///< between the first and the third quartile
    std::optional<std::chrono::seconds> queuedFor;  ///< median
    double failureShare = 0;
    int systemFailures = 0;
    int peers = 0;               ///< how many others ran the same job, with enough jobs to be compared
    std::optional<double> ratio; ///< own median to the median of the peers' medians
    bool isOutlier = false;      ///< enough jobs, enough peers, and at least 1.5 times slower or failing far more often
    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};
inline constexpr int jobsForVerdict = 8;   ///< below, nothing is said of a name

/// Outliers first, then by ratio. `job` empty: every job name that ran in at least two places.
[[nodiscard]] std::vector<ComparisonRow> compareHosts(const std::vector<FinishedJob> &jobs, QueueDimension dimension, const QString &job = {});

} // namespace muster
