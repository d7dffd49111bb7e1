// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/downsample.h"

#include "tests/support/dice.h"

#include <QTest>

using namespace muster;
using namespace muster::test;

namespace {

// A whole hour.
constexpr qint64 hour = 3600, day = 24 * hour, begin = 1'760'000'400 / hour * hour;

Instant at(qint64 seconds)
{
    return Instant::fromSeconds(begin + seconds);
}

QueuePoint pointAt(qint64 after, int pending, int length = 60)
{
    return { .at = at(after), .seconds = length, .pending = pending, .pendingMost = pending + 1, .running = 2 * pending, .runningMost = 2 * pending + 1, .arrivals = 1, .starts = 2, .finishes = 3, .failures = 4,
        .systemFailures = 5, .waitP50 = pending, .waitP95 = 10 * pending };
}

QueueSeries seriesOf(std::vector<QueuePoint> points, std::vector<WatchedSpan> watched = {})
{
    QueueSeries series;
    series.points = std::move(points);
    series.watched = std::move(watched);
    return series;
}

std::vector<QueuePoint> joined(const std::vector<std::vector<QueuePoint>> &stretches)
{
    std::vector<QueuePoint> points;
    for (const auto &stretch : stretches)
        points.insert(points.end(), stretch.begin(), stretch.end());
    return points;
}

} // namespace

class TestDownsample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGridHoldsAtMostSoMany_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("coarsest");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("count");
        QTest::newRow("a minute each") << qint64(0) << 2 * hour << 120 << 60 << 60 << 120;
        QTest::newRow("more room than minutes") << qint64(0) << 2 * hour << 5000 << 60 << 60 << 120;
        QTest::newRow("half the room") << qint64(0) << 2 * hour << 60 << 60 << 120 << 60;
        QTest::newRow("one less than minutes") << qint64(0) << 2 * hour << 119 << 60 << 120 << 60;
        QTest::newRow("cut at both ends") << qint64(30) << 2 * hour + 30 << 121 << 60 << 60 << 121;
        QTest::newRow("cut at both ends, no room for it") << qint64(30) << 2 * hour + 30 << 120 << 60 << 120 << 61;
        QTest::newRow("points of five minutes") << qint64(0) << 2 * hour << 120 << 300 << 300 << 24;
        QTest::newRow("points of five minutes, less room") << qint64(0) << 2 * hour << 20 << 300 << 600 << 12;
        QTest::newRow("a day on 1600 points") << qint64(0) << day << 1600 << 60 << 60 << 1440;
        QTest::newRow("one slice") << qint64(0) << hour << 1 << 60 << 3600 << 1;
        QTest::newRow("a second") << qint64(5) << qint64(6) << 10 << 60 << 60 << 1;
    }
    void theGridHoldsAtMostSoMany()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        QFETCH(int, most);
        QFETCH(int, coarsest);
        QFETCH(int, seconds);
        QFETCH(int, count);
        const ChartGrid grid = gridFor({ seriesOf({ pointAt(0, 1, coarsest) }), seriesOf({ pointAt(0, 1) }) }, at(from), at(until), most);
        QCOMPARE(grid.seconds, seconds);
        QCOMPARE(grid.count, count);
        QCOMPARE(grid.begin.seconds() % seconds, qint64(0));
        QVERIFY(grid.begin <= at(from));
        QVERIFY(grid.begin.seconds() + qint64(count) * seconds >= at(until).seconds());
    }

    void noGridForNothing()
    {
        QCOMPARE(gridFor({}, at(10), at(10), 100), ChartGrid());
        QCOMPARE(gridFor({}, at(10), at(0), 100), ChartGrid());
        QCOMPARE(gridFor({}, Instant::unknown(), at(0), 100), ChartGrid());
        QCOMPARE(gridFor({}, at(0), Instant::never(), 100), ChartGrid());
        QCOMPARE(gridFor({}, at(0), at(60), 0), ChartGrid());
        QVERIFY(downsample(seriesOf({ pointAt(0, 1) }), ChartGrid()).empty());
    }

    void pointsThatFitStayAsTheyAre()
    {
        const std::vector<QueuePoint> points{ pointAt(0, 1), pointAt(60, 5), pointAt(120, 3) };
        const QueueSeries series = seriesOf(points);
        const auto stretches = downsample(series, gridFor({ series }, at(0), at(180), 100));
        QCOMPARE(stretches.size(), std::size_t(1));
        QCOMPARE(stretches.front(), points);
    }

    void slicesKeepPeaksAndSums()
    {
        const QueueSeries series = seriesOf({ pointAt(0, 1), pointAt(60, 50), pointAt(120, 3), pointAt(180, 4) });
        const auto points = joined(downsample(series, gridFor({ series }, at(0), at(240), 1)));
        QCOMPARE(points.size(), std::size_t(1));
        const QueuePoint expected{ .at = at(0), .seconds = 240, .pending = 15, .pendingMost = 51, .running = 29, .runningMost = 101, .arrivals = 4, .starts = 8, .finishes = 12, .failures = 16, .systemFailures = 20, .waitP50 = 50, .waitP95 = 500 };
        QCOMPARE(points[0], expected);   // means 14.5 and 29
    }

    void meansAreOverTheTimeThatWasWatched()
    {
        // Four minutes watched, one of which held a job for a minute.
        QueueSeries series = seriesOf({ pointAt(60, 8) }, { { at(0), at(240) } });
        auto points = joined(downsample(series, gridFor({ series }, at(0), at(600), 1)));
        QCOMPARE(points[0].pending, 2);
        QCOMPARE(points[0].pendingMost, 9);
        // A longer point weighs more.
        series = seriesOf({ pointAt(0, 10, 300), pointAt(300, 0), pointAt(360, 0) });
        points = joined(downsample(series, { at(0), 3600, 1 }));
        QCOMPARE(points[0].pending, 7);
    }

    void whatWasWatchedWithoutJobsIsZero()
    {
        const QueueSeries series = seriesOf({ pointAt(60, 8) }, { { at(0), at(240) } });
        const auto stretches = downsample(series, gridFor({ series }, at(0), at(600), 100));
        QCOMPARE(stretches.size(), std::size_t(1));
        QCOMPARE(stretches[0].size(), std::size_t(4));
        const QueuePoint nothing{ .at = at(120), .seconds = 60 };
        QCOMPARE(stretches[0][2], nothing);
        QCOMPARE(stretches[0][1], pointAt(60, 8));
    }

    void gapsStayGaps()
    {
        const QueueSeries series = seriesOf({ pointAt(0, 1), pointAt(600, 2) }, { { at(0), at(120) }, { at(570), at(690) } });
        const auto stretches = downsample(series, gridFor({ series }, at(0), at(900), 100));
        QCOMPARE(stretches.size(), std::size_t(2));
        QCOMPARE(stretches[0].size(), std::size_t(2));
        QCOMPARE(stretches[1].size(), std::size_t(3));   // 540 (half of it), 600, 660 (half)
        QCOMPARE(stretches[1].front().at, at(540));
        // Coarser than the gap: it cannot be seen.
        QCOMPARE(downsample(series, { at(0), 600, 2 }).size(), std::size_t(1));
    }

    void aPointIsProofOfBeingWatched()
    {
        const QueueSeries series = seriesOf({ pointAt(0, 1), pointAt(120, 1) });
        QCOMPARE(downsample(series, gridFor({ series }, at(0), at(180), 100)).size(), std::size_t(2));
    }

    void whatLiesOutsideIsLeftOut()
    {
        QueueSeries series = seriesOf({ pointAt(-60, 1), pointAt(0, 2), pointAt(60, 3) }, { { at(-600), at(600) } });
        series.points.push_back({ .at = Instant::unknown() });
        const auto points = joined(downsample(series, { at(0), 60, 1 }));
        QCOMPARE(points, std::vector{ pointAt(0, 2) });
    }

    void nothingIsLostWhateverTheGrid()
    {
        Dice dice(3);
        for (int round = 0; round < 300; ++round) {
            QueueSeries series;
            qint64 time = 0;
            while (time < day) {
                const qint64 length = 60 * (1 + dice.roll(200));
                if (dice.chance(0.6)) {
                    series.watched.push_back({ at(time), at(time + length) });
                    for (qint64 minute = time; minute < time + length; minute += 60) {
                        if (dice.chance(0.7))
                            series.points.push_back(pointAt(minute, dice.roll(100)));
                    }
                }
                time += length + 60;
            }
            const int most = 1 + dice.roll(300);
            const ChartGrid grid = gridFor({ series }, at(dice.roll(500)), at(day), most);
            QVERIFY(grid.count <= most);
            const auto stretches = downsample(series, grid);
            const auto points = joined(stretches);
            QVERIFY(int(points.size()) <= most);
            int arrivals = 0, most1 = 0, arrivalsNow = 0, mostNow = 0;
            for (const QueuePoint &point : series.points) {
                if (point.at < grid.begin || point.at.seconds() >= grid.begin.seconds() + qint64(grid.count) * grid.seconds)
                    continue;
                arrivals += point.arrivals;
                most1 = std::max(most1, point.pendingMost);
            }
            for (const QueuePoint &point : points) {
                arrivalsNow += point.arrivals;
                mostNow = std::max(mostNow, point.pendingMost);
                QVERIFY(point.pending <= point.pendingMost);
            }
            QCOMPARE(arrivalsNow, arrivals);
            QCOMPARE(mostNow, most1);
            for (const auto &stretch : stretches) {
                for (std::size_t i = 1; i < stretch.size(); ++i)
                    QCOMPARE(stretch[i].at.seconds() - stretch[i - 1].at.seconds(), qint64(grid.seconds));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDownsample)
#include "tst_downsample.moc"
