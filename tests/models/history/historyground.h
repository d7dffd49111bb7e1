// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/history/historyworker.h"

#include <QTemporaryDir>
#include <QTest>

namespace muster::test {

inline const History::Viewer mira{ QStringLiteral("https://git.example.com"), QStringLiteral("mira") };
inline const History::Viewer otto{ QStringLiteral("https://git.example.com"), QStringLiteral("otto") };
inline constexpr qint64 noon = 1'760'011'200;   // Thursday, 2025-10-09T12:00:00Z
inline constexpr qint64 hour = 60 * 60, day = 24 * hour;

/// So many seconds after noon.
inline Instant at(qint64 seconds)
{
    return Instant::fromSeconds(noon + seconds);
}

inline QueueFlow docker(int pending, int arrivals = 0)
{
    return { .dimension = QueueDimension::TagSet, .name = QStringLiteral("docker"), .pending = pending, .arrivals = arrivals };
}

inline FinishedJob job(qint64 id, qint64 endedAt)
{
    return { .id = { id }, .name = QStringLiteral("unit-tests"), .projectPath = QStringLiteral("acme/payments"), .tagSet = QStringLiteral("docker,linux"), .runner = { 7 },
        .runnerName = QStringLiteral("runner-7"), .systemId = QStringLiteral("s_0123456789ab"), .platform = QStringLiteral("linux/amd64/docker"), .startedAt = at(endedAt - 60),
        .finishedAt = at(endedAt), .duration = std::chrono::seconds(60), .queuedFor = std::chrono::seconds(5), .status = QStringLiteral("success"), .isSystemFailure = false };
}

/// History's worker on this thread, in a folder of its own.
struct HistoryGround {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("deep/history.sqlite"));
    HistoryWorker worker{ path };

    HistoryGround()
    {
        if (const auto opened = worker.open(); !opened)
            qFatal("%s", qPrintable(opened.error().detail));
    }
    void sample(qint64 from, qint64 to, const std::vector<QueueFlow> &flows, bool isWhole = true, const History::Viewer &viewer = mira)
    {
        QVERIFY(!worker.addSample(viewer, { at(from), at(to), flows }, isWhole));
    }
    /// The first pass of a program.
    void firstSample(qint64 when, const std::vector<QueueFlow> &flows, bool isWhole = true, const History::Viewer &viewer = mira)
    {
        QVERIFY(!worker.addSample(viewer, { {}, at(when), flows }, isWhole));
    }
    [[nodiscard]] std::vector<QueueSeries> series(const History::SeriesRequest &request, const History::Viewer &viewer = mira)
    {
        return worker.series(viewer, request).value();
    }
    /// All that is known of one name.
    [[nodiscard]] QueueSeries seriesOf(QueueDimension dimension, const QString &name = {}) { return series({ dimension, { name }, {}, {} }).at(0); }
    [[nodiscard]] std::vector<QueuePoint> pointsOfDocker() { return seriesOf(QueueDimension::TagSet, QStringLiteral("docker")).points; }
};

} // namespace muster::test
