// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queuechartdata.h"

#include <QTest>

#include <algorithm>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'760'000'400;   // a whole minute

QueueSeries seriesOf(const std::vector<QueuePoint> &points)
{
    QueueSeries series;
    series.points = points;
    series.watched = { { Instant::fromSeconds(begin), Instant::fromSeconds(begin + 600), true } };
    return series;
}

QueuePoint pointAt(int minute, int pending, int running)
{
    QueuePoint point;
    point.at = Instant::fromSeconds(begin + minute * 60);
    point.pending = point.pendingMost = pending;
    point.running = point.runningMost = running;
    return point;
}

TimeRange range()
{
    return { Instant::fromSeconds(begin), Instant::fromSeconds(begin + 600) };
}

QStringList idsOf(const TimeData &data)
{
    QStringList ids;
    for (const TimeSeries &series : data.series)
        ids += series.id;
    return ids;
}

FinishedJob ended(qint64 id, qint64 runner, const QString &status)
{
    FinishedJob job;
    job.id = JobId{ id };
    job.name = u"unit"_s;
    job.projectPath = u"acme/web"_s;
    job.runner = RunnerId{ runner };
    job.runnerName = u"build-%1"_s.arg(runner);
    job.systemId = u"s_%1"_s.arg(runner);
    job.startedAt = Instant::fromSeconds(begin + 60);
    job.finishedAt = Instant::fromSeconds(begin + 120);
    job.status = status;
    return job;
}

} // namespace

class TestQueueChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningLiesBelowWaitingAndTheCeilingIsALine()
    {
        const TimeData data = levelsOverTime(seriesOf({ pointAt(0, 3, 2), pointAt(1, 4, 2) }), range(), 2);
        QCOMPARE(idsOf(data), (QStringList{ u"running"_s, u"pending"_s, u"ceiling"_s }));
        QCOMPARE(data.series[1].values.front(), std::optional<double>(3));
        QVERIFY(std::all_of(data.series[2].values.begin(), data.series[2].values.end(), [](const auto &value) { return value == 2.0; }));
    }
    void aLineThatNobodyKnowsIsLeftOut()
    {
        QCOMPARE(idsOf(levelsOverTime(seriesOf({ pointAt(0, 1, 1) }), range(), std::nullopt)), (QStringList{ u"running"_s, u"pending"_s }));
        QCOMPARE(idsOf(waitsOverTime(seriesOf({ pointAt(0, 1, 1) }), range())), QStringList());
    }
    void whatNobodyWatchedIsAGapAndNotZero()
    {
        QueueSeries series = seriesOf({ pointAt(0, 3, 2) });
        series.watched = { { Instant::fromSeconds(begin), Instant::fromSeconds(begin + 120), true } };
        const TimeData data = levelsOverTime(series, range(), std::nullopt);
        QVERIFY(data.watched.has_value());
        QCOMPARE(data.watched->size(), std::size_t(1));
        QVERIFY(data.times.back() < Instant::fromSeconds(begin + 180));
    }
    void theWeekIsShiftedToTheClockThatIsShown_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("hour");
        QTest::newRow("UTC") << 0 << 0 << 0;
        QTest::newRow("an hour ahead") << 3600 << 0 << 1;
        QTest::newRow("an hour behind: Sunday") << -3600 << 6 << 23;
        QTest::newRow("half hours are rounded down") << 5400 << 0 << 1;
    }
    void theWeekIsShiftedToTheClockThatIsShown()
    {
        QFETCH(const int, offset);
        QFETCH(const int, weekday);
        QFETCH(const int, hour);
        QueuePast::WeekMap week{};
        for (auto &day : week)
            day.fill(-1);
        week[0][0] = 7;   // Monday, midnight UTC
        const HeatData data = waitingByHour(week, std::chrono::seconds(offset));
        QCOMPARE(data.cells[std::size_t(weekday)][std::size_t(hour)], std::optional<double>(7));
        int known = 0;
        for (const auto &day : data.cells)
            known += int(std::count_if(day.begin(), day.end(), [](const auto &cell) { return cell.has_value(); }));
        QCOMPARE(known, 1);
    }
    void managersAreRowsAndTheBusiestComesFirst()
    {
        JobPicture now;
        Job job;
        job.id = JobId{ 9 };
        job.runner = RunnerId{ 2 };
        job.systemId = u"s_2"_s;
        job.startedAt = Instant::fromSeconds(begin + 300);
        now.running = { job };
        const RibbonData data = busyManagers({ ended(1, 1, u"failed"_s), ended(2, 2, u"success"_s) }, &now, range(), {});
        QCOMPARE(data.rows.size(), std::size_t(2));
        QCOMPARE(data.rows.front().key, u"s_2 2"_s);
        QCOMPARE(data.rows.front().blocks.back().result, RibbonData::Result::Running);
        QCOMPARE(data.rows.back().blocks.front().result, RibbonData::Result::Failed);
    }
    void aJobThatNobodyTookIsNoBlock()
    {
        QVERIFY(busyManagers({ ended(1, 0, u"canceled"_s) }, nullptr, range(), {}).rows.empty());
    }
};

QTEST_MAIN(TestQueueChartData)
#include "tst_queuechartdata.moc"
