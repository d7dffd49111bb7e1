// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muster {

/// By what jobs are counted.
enum class QueueDimension : quint8 {
    All,        ///< name: empty
    TagSet,     ///< name: tagSetName()
    Runner,     ///< name: the runner's id as a number
    Manager,    ///< name: system id, a space, the runner's id
    Platform,   ///< name: platform/architecture/executor, each may be empty
};

/// Sorted tags with commas between (GitLab's tags hold none); empty: untagged.
[[nodiscard]] QString tagSetName(QStringList tags);
[[nodiscard]] QStringList tagsOfSet(const QString &name);
/// Names of the other dimensions; empty where it is not told who ran the job.
[[nodiscard]] QString runnerFlowName(RunnerId runner);
[[nodiscard]] QString managerFlowName(const QString &systemId, RunnerId runner);
[[nodiscard]] QString platformFlowName(const QString &platform, const QString &architecture, const QString &executor);

/// What one pass, or one minute, counted under one name. Levels are as last seen, the others are sums over the time.
struct QueueFlow {
    QueueDimension dimension = QueueDimension::All;
    QString name;
    int pending = 0;         ///< level; 0 for runners, managers and platforms: a waiting job has none
    int running = 0;         ///< level
    int arrivals = 0;        ///< became pending; only All and TagSet
    int starts = 0;
    int finishes = 0;
    int failures = 0;        ///< of the finishes: failed
    int systemFailures = 0;  ///< of those: the runner's fault (runner_system_failure and its family)
    int waitP50 = -1;        ///< seconds that those waiting now have waited; -1: nobody waits. All and TagSet
    int waitP95 = -1;
    friend bool operator==(const QueueFlow &, const QueueFlow &) = default;
};

/// What one pass told. Names without any jobs are left out.
struct QueueSample {
    Instant from;                    ///< the pass before; unknown: the first one, then the sums are of nothing
    Instant at;
    std::vector<QueueFlow> flows;    ///< in order of (dimension, name)
    friend bool operator==(const QueueSample &, const QueueSample &) = default;
};

/// One point of a stored series: a minute, five, or an hour.
struct QueuePoint {
    Instant at;              ///< its beginning
    int seconds = 60;        ///< how long it lasts
    int pending = 0, pendingMost = 0;   ///< mean (rounded) and maximum of the levels
    int running = 0, runningMost = 0;
    int arrivals = 0, starts = 0, finishes = 0, failures = 0, systemFailures = 0;
    int waitP50 = -1;        ///< the greatest of the samples'
    int waitP95 = -1;
    friend bool operator==(const QueuePoint &, const QueuePoint &) = default;
};

/// A span over which Muster was sampling without a gap of more than three intervals.
struct WatchedSpan {
    Instant from;
    Instant until;
    bool isWhole = true;     ///< false: only a part of the jobs was visible (JobPicture::Reach::Part)
    friend bool operator==(const WatchedSpan &, const WatchedSpan &) = default;
};

/// One series read back, and when Muster was watching: a minute without a point inside a span had no jobs, outside it is unknown.
struct QueueSeries {
    QueueDimension dimension = QueueDimension::All;
    QString name;
    std::vector<QueuePoint> points;        ///< ascending
    std::vector<WatchedSpan> watched;      ///< ascending, not touching
};

} // namespace muster
