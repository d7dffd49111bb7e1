// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const History::Viewer mira{ u"https://git.example.com"_s, u"mira"_s };
const History::Viewer otto{ u"https://git.example.com"_s, u"otto"_s };
constexpr qint64 noon = 1'760'011'200;   // 2025-10-09T12:00:00Z

Instant at(qint64 seconds)
{
    return Instant::fromSeconds(noon + seconds);
}

QueueFlow docker(int pending, int arrivals = 0)
{
    QueueFlow flow;
    flow.dimension = QueueDimension::TagSet;
    flow.name = u"docker"_s;
    flow.pending = pending;
    flow.arrivals = arrivals;
    return flow;
}

FinishedJob job(qint64 id, qint64 endedAt)
{
    FinishedJob job;
    job.id = { id };
    job.name = u"unit-tests"_s;
    job.projectPath = u"acme/payments"_s;
    job.tagSet = u"docker,linux"_s;
    job.runner = { 7 };
    job.runnerName = u"runner-7"_s;
    job.systemId = u"s_0123456789ab"_s;
    job.platform = u"linux/amd64/docker"_s;
    job.startedAt = at(endedAt - 60);
    job.finishedAt = at(endedAt);
    job.duration = std::chrono::seconds(60);
    job.queuedFor = std::chrono::seconds(5);
    job.status = u"success"_s;
    return job;
}

/// Waits for the answer to one question.
template <class T, class Ask>
Result<T> answerTo(Ask ask)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    ask(&receiver, [&](const Result<T> &told) { answer = told; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return failure(Error::Kind::Timeout);
    return *answer;
}

std::vector<QueueSeries> seriesOf(History &history, const History::Viewer &viewer, const History::SeriesRequest &request)
{
    return answerTo<std::vector<QueueSeries>>([&](QObject *receiver, auto done) { history.series(viewer, request, receiver, done); }).value_or(std::vector<QueueSeries>());
}

std::vector<FinishedJob> finishedOf(History &history, const History::Viewer &viewer, Instant from = {}, Instant until = {})
{
    return answerTo<std::vector<FinishedJob>>([&](QObject *receiver, auto done) { history.finished(viewer, from, until, receiver, done); }).value_or(std::vector<FinishedJob>());
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasHandedInWhileItOpensIsReadBack()
    {
        const QTemporaryDir folder;
        History history(folder.filePath(u"deep"_s));
        QCOMPARE(history.state(), History::State::Opening);
        QSignalSpy changed(&history, &History::changed);
        history.addSample(mira, { {}, at(0), { docker(2) } }, true);
        history.addSample(mira, { at(0), at(30), { docker(4, 3) } }, true);
        history.addFinished(mira, { job(5, 10), job(4, -10) });

        const auto series = seriesOf(history, mira, { QueueDimension::TagSet, {}, {}, {} });
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series[0].name, u"docker"_s);
        QCOMPARE(series[0].points.size(), 1U);
        QCOMPARE(series[0].points[0], (QueuePoint{ .at = at(0), .pending = 3, .pendingMost = 4, .arrivals = 3 }));
        QCOMPARE(series[0].watched, (std::vector<WatchedSpan>{ { at(0), at(30), true } }));
        QCOMPARE(finishedOf(history, mira), (std::vector<FinishedJob>{ job(4, -10), job(5, 10) }));
        QCOMPARE(history.state(), History::State::Ready);
        QVERIFY(!history.trouble());
        QTRY_COMPARE(changed.size(), 1);
    }

    void viewersAreKeptApart()
    {
        const QTemporaryDir folder;
        History history(folder.path());
        history.addSample(mira, { {}, at(0), { docker(2) } }, true);
        history.addFinished(mira, { job(4, 0) });
        QVERIFY(finishedOf(history, otto).empty());
        QVERIFY(seriesOf(history, otto, { QueueDimension::TagSet, {}, {}, {} }).empty());
        history.addSample(otto, { {}, at(0), { docker(9) } }, false);
        const auto series = seriesOf(history, otto, { QueueDimension::TagSet, { u"docker"_s }, {}, {} });
        QCOMPARE(series.at(0).points.at(0).pending, 9);
        QCOMPARE(series[0].watched, (std::vector<WatchedSpan>{ { at(0), at(0), false } }));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
