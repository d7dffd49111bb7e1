// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/history/historyground.h"

#include <QRandomGenerator>

#include <map>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QueueFlow everything(QueueDimension dimension, const QString &name, QRandomGenerator &random)
{
    const int waits = random.bounded(4) == 0 ? -1 : random.bounded(1000);
    return { .dimension = dimension, .name = name, .pending = random.bounded(50), .running = random.bounded(20), .arrivals = random.bounded(9), .starts = random.bounded(9),
        .finishes = random.bounded(9), .failures = random.bounded(5), .systemFailures = random.bounded(3), .waitP50 = waits, .waitP95 = waits < 0 ? -1 : waits * 3 };
}

/// What one series should hold in one slot, worked out the slow way.
struct Expected {
    qint64 pending = 0, running = 0;   // sums of levels
    QueuePoint point;
    void add(const QueueFlow &flow)
    {
        pending += flow.pending;
        running += flow.running;
        point.pendingMost = std::max(point.pendingMost, flow.pending);
        point.runningMost = std::max(point.runningMost, flow.running);
        point.arrivals += flow.arrivals;
        point.starts += flow.starts;
        point.finishes += flow.finishes;
        point.failures += flow.failures;
        point.systemFailures += flow.systemFailures;
        point.waitP50 = std::max(point.waitP50, flow.waitP50);
        point.waitP95 = std::max(point.waitP95, flow.waitP95);
    }
    [[nodiscard]] QueuePoint over(int passes) const
    {
        QueuePoint made = point;
        made.pending = int((pending + passes / 2) / passes);
        made.running = int((running + passes / 2) / passes);
        return made;
    }
};

/// Everything that was handed in, to be counted again.
using Samples = std::vector<QueueSample>;

std::vector<QueuePoint> expectedPoints(const Samples &samples, const QueueSeries &series)
{
    std::vector<QueuePoint> points;
    for (const QueuePoint &found : series.points) {
        Expected expected;
        int passes = 0;
        for (const QueueSample &sample : samples) {
            const qint64 minute = sample.at.seconds() / 60 * 60;
            if (minute < found.at.seconds() || minute >= found.at.seconds() + found.seconds)
                continue;
            ++passes;
            for (const QueueFlow &flow : sample.flows) {
                if (flow.dimension == series.dimension && flow.name == series.name)
                    expected.add(flow);
            }
        }
        QueuePoint point = expected.over(std::max(passes, 1));
        point.at = found.at;
        point.seconds = found.seconds;
        points.push_back(point);
    }
    return points;
}

qint64 arrivalsIn(const std::vector<QueuePoint> &points)
{
    qint64 sum = 0;
    for (const QueuePoint &point : points)
        sum += point.arrivals;
    return sum;
}

} // namespace

class TestHistorySamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassesOfAMinuteBecomeOnePoint()
    {
        HistoryGround ground;
        ground.firstSample(0, { docker(9) });
        ground.sample(0, 20, {});   // nobody waits: left out, and still a pass
        ground.sample(20, 40, { { .dimension = QueueDimension::TagSet, .name = u"docker"_s, .pending = 3, .running = 4, .arrivals = 5, .starts = 6, .finishes = 7, .failures = 2,
                                  .systemFailures = 1, .waitP50 = 10, .waitP95 = 30 } });
        ground.sample(40, 59, { { .dimension = QueueDimension::TagSet, .name = u"docker"_s, .pending = 1, .running = 4, .arrivals = 1, .waitP50 = 20, .waitP95 = 25 } });
        ground.sample(59, 60, { docker(8, 1) });
        const QueuePoint first{ .at = at(0), .pending = 3, .pendingMost = 9, .running = 2, .runningMost = 4, .arrivals = 6, .starts = 6, .finishes = 7, .failures = 2, .systemFailures = 1,
            .waitP50 = 20, .waitP95 = 30 };
        const QueuePoint second{ .at = at(60), .pending = 8, .pendingMost = 8, .arrivals = 1 };
        QCOMPARE(ground.pointsOfDocker(), (std::vector<QueuePoint>{ first, second }));
    }

    void aGapOrAnotherReachBeginsASpan_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<int>("spans");
        QTest::newRow("a usual interval") << 30 << true << 1;
        QTest::newRow("three intervals") << 90 << true << 1;
        QTest::newRow("a second more") << 91 << true << 2;
        QTest::newRow("a part only") << 30 << false << 2;
        QTest::newRow("the clock a little back") << -90 << true << 1;
        QTest::newRow("the clock set back") << -91 << true << 2;
    }
    void aGapOrAnotherReachBeginsASpan()
    {
        QFETCH(const int, after);
        QFETCH(const bool, isWhole);
        QFETCH(const int, spans);
        HistoryGround ground;
        ground.firstSample(0, { docker(1) });
        ground.sample(0, 30, { docker(1) });
        ground.firstSample(30 + after, { docker(1) }, isWhole);
        const auto watched = ground.seriesOf(QueueDimension::All).watched;
        QCOMPARE(int(watched.size()), spans);
        if (spans == 1) {
            QCOMPARE(watched[0], (WatchedSpan{ at(0), at(std::max(30, 30 + after)), true }));
            return;
        }
        const WatchedSpan before{ at(0), at(30), true }, later{ at(30 + after), at(30 + after), isWhole };
        QCOMPARE(watched, after < 0 ? (std::vector{ later, before }) : (std::vector{ before, later }));
    }

    void whoSamplesMoreSlowlyStillWatches()
    {
        HistoryGround ground;
        ground.firstSample(0, { docker(1) });
        ground.sample(0, 400, { docker(1, 1) });     // the pass before was the one at 0
        ground.sample(500, 900, { docker(1, 1) });   // it was not the one at 400
        const auto watched = ground.seriesOf(QueueDimension::All).watched;
        QCOMPARE(watched, (std::vector{ WatchedSpan{ at(0), at(400), true }, WatchedSpan{ at(900), at(900), true } }));
    }

    void whatTwoProgramsSawIsAddedOnce()
    {
        HistoryGround ground;
        HistoryWorker other(ground.path);
        QVERIFY(other.open());
        int arrivals = 0;
        ground.firstSample(0, { docker(1) });
        QVERIFY(!other.addSample(mira, { {}, at(15), { docker(1) } }, true));
        for (int i = 1; i < 20; ++i) {
            ground.sample(30 * i - 30, 30 * i, { docker(1, 1) });
            ++arrivals;
            QVERIFY(!other.addSample(mira, { at(30 * i - 15), at(30 * i + 15), { docker(1, 1) } }, true));
        }
        QCOMPARE(arrivalsIn(ground.pointsOfDocker()), arrivals);
        // When the one ends, the other goes on, but for the pass that lies across.
        for (int i = 20; i < 30; ++i)
            QVERIFY(!other.addSample(mira, { at(30 * i - 15), at(30 * i + 15), { docker(1, 1) } }, true));
        QCOMPARE(arrivalsIn(ground.pointsOfDocker()), arrivals + 10);
        QCOMPARE(ground.seriesOf(QueueDimension::All).watched.size(), 1U);
    }

    void theSameSampleTwiceCountsOnce()
    {
        HistoryGround ground;
        ground.firstSample(0, {});
        for (int i = 0; i < 3; ++i)
            ground.sample(0, 30, { docker(1, 4) });
        QCOMPARE(arrivalsIn(ground.pointsOfDocker()), 4);
    }

    void aSampleWithoutATimeIsLeftOut()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.addSample(mira, { {}, {}, { docker(1) } }, true));
        QVERIFY(ground.pointsOfDocker().empty());
    }

    void minutesAreThinnedWhenTheirHourIsADayOld_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<int>("seconds");
        QTest::newRow("just not") << day + hour - 60 << 60;
        QTest::newRow("just so") << day + hour << 300;
        QTest::newRow("a month later, not yet") << 30 * day + 12 * hour - 60 << 300;   // the day ends twelve hours after noon
        QTest::newRow("a month later") << 30 * day + 12 * hour << 3600;
        QTest::newRow("a year later") << 365 * day << 3600;
    }
    void minutesAreThinnedWhenTheirHourIsADayOld()
    {
        QFETCH(const qint64, later);
        QFETCH(const int, seconds);
        HistoryGround ground;
        ground.firstSample(0, { docker(2) });
        ground.sample(0, 30, { docker(3, 7) });
        for (int i = 0; i < 4; ++i)
            ground.firstSample(later + i * 10, {});   // each puts together one batch
        const auto points = ground.pointsOfDocker();
        QCOMPARE(points, (std::vector<QueuePoint>{ { .at = at(0), .seconds = seconds, .pending = 3, .pendingMost = 3, .arrivals = 7 } }));
    }

    void aClockFarAheadMakesNothingOld()
    {
        HistoryGround ground;
        const qint64 now = SystemClock().now().seconds() - noon;
        ground.firstSample(now, { docker(2) });
        for (int i = 0; i < 4; ++i)
            ground.firstSample(now + 4000 * day + i * 10, {});
        QCOMPARE(ground.pointsOfDocker().at(0).seconds, 60);
    }

    void sumsAndGreatestSurviveThinning_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void sumsAndGreatestSurviveThinning()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        HistoryGround ground;
        Samples samples;
        qint64 time = 0;
        Instant before;
        for (int i = 0; i < 400; ++i) {
            // Runs of passes, with hours and days between them.
            time += random.bounded(10) > 0 ? 30 : random.bounded(random.bounded(2) ? int(4 * hour) : int(3 * day));
            QueueSample sample{ .from = before, .at = at(time), .flows = {} };
            for (const QString &name : { u""_s, u"docker"_s, u"docker,linux"_s }) {
                if (random.bounded(3) > 0)
                    sample.flows.push_back(everything(QueueDimension::TagSet, name, random));
            }
            if (random.bounded(2))
                sample.flows.push_back(everything(QueueDimension::Runner, u"7"_s, random));
            before = sample.at;
            samples.push_back(sample);
            QVERIFY(!ground.worker.addSample(mira, sample, true));
            if (i % 100 != 99)
                continue;
            for (const QueueDimension dimension : { QueueDimension::TagSet, QueueDimension::Runner }) {
                for (const QueueSeries &series : ground.series({ dimension, {}, {}, {} })) {
                    QCOMPARE(series.points, expectedPoints(samples, series));
                    for (std::size_t at = 1; at < series.points.size(); ++at)
                        QVERIFY(series.points[at - 1].at.seconds() + series.points[at - 1].seconds <= series.points[at].at.seconds());
                    qint64 handedIn = 0;
                    for (const QueueSample &each : samples) {
                        for (const QueueFlow &flow : each.flows)
                            handedIn += flow.dimension == dimension && flow.name == series.name ? flow.arrivals : 0;
                    }
                    QCOMPARE(arrivalsIn(series.points), handedIn);
                }
            }
        }
    }

    void whatIsThinnedStaysAsItIs()
    {
        HistoryGround ground;
        QRandomGenerator random(7);
        ground.firstSample(0, {});
        for (int i = 0; i < 300; ++i)
            ground.sample(30 * i, 30 * i + 30, { everything(QueueDimension::TagSet, u"docker"_s, random) });
        SampleStore store(ground.worker.file());
        for (const qint64 later : { 2 * day, 40 * day }) {
            while (store.thin(1, at(later)).value()) { }
            const auto points = ground.pointsOfDocker();
            QVERIFY(!store.thin(1, at(later)).value());
            QCOMPARE(ground.pointsOfDocker(), points);
        }
        QCOMPARE(ground.pointsOfDocker().size(), 3U);   // noon to half past two
    }

    void aFullDiskLosesNoMinute()
    {
        HistoryGround ground;
        QRandomGenerator random(8);
        ground.firstSample(0, {});
        for (int i = 0; i < 100; ++i) {
            std::vector<QueueFlow> flows;
            for (int name = 0; name < 60; ++name)
                flows.push_back(everything(QueueDimension::TagSet, u"team-%1"_s.arg(name), random));
            std::sort(flows.begin(), flows.end(), [](const auto &left, const auto &right) { return left.name < right.name; });
            ground.sample(30 * i, 30 * i + 30, flows);
        }
        const auto arrivals = [&] {
            qint64 sum = 0;
            for (const QueueSeries &series : ground.series({ QueueDimension::TagSet, {}, {}, {} }))
                sum += arrivalsIn(series.points);
            return sum;
        };
        const qint64 before = arrivals();
        SampleStore store(ground.worker.file());
        ground.worker.file().limitPages(1);   // as many as there are now
        const auto failed = store.thin(1, at(2 * day));
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains("full"_L1), qPrintable(failed.error().detail));
        QCOMPARE(arrivals(), before);
        ground.worker.file().limitPages(100'000);
        while (store.thin(1, at(2 * day)).value()) { }
        QCOMPARE(arrivals(), before);
        QCOMPARE(ground.series({ QueueDimension::TagSet, { u"team-7"_s }, {}, {} }).at(0).points.at(0).seconds, 300);
    }

    void aMinuteThatComesLateJoinsWhatWasPutTogether()
    {
        HistoryGround ground;
        ground.firstSample(0, { docker(2) });
        ground.firstSample(2 * day, {});
        ground.firstSample(2 * day + 10, {});
        QCOMPARE(ground.pointsOfDocker().at(0).seconds, 300);
        ground.firstSample(60, { docker(6) });   // the clock was set back
        QCOMPARE(ground.pointsOfDocker(), (std::vector<QueuePoint>{ { .at = at(0), .seconds = 300, .pending = 4, .pendingMost = 6 } }));
        ground.firstSample(2 * day + 30, {});
        ground.firstSample(2 * day + 40, {});
        QCOMPARE(ground.pointsOfDocker(), (std::vector<QueuePoint>{ { .at = at(0), .seconds = 300, .pending = 4, .pendingMost = 6 } }));
    }

    void aRangeTakesWhatLiesAcrossItsEnds_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<QList<int>>("minutes");
        QTest::newRow("all") << qint64(-1000) << qint64(1000) << QList<int>{ 0, 1, 2 };
        QTest::newRow("until a minute's beginning") << qint64(0) << qint64(60) << QList<int>{ 0 };
        QTest::newRow("a second more") << qint64(0) << qint64(61) << QList<int>{ 0, 1 };
        QTest::newRow("within a minute") << qint64(70) << qint64(71) << QList<int>{ 1 };
        QTest::newRow("from a minute's last second") << qint64(59) << qint64(60) << QList<int>{ 0 };
        QTest::newRow("after") << qint64(180) << qint64(1000) << QList<int>{};
        QTest::newRow("the wrong way round") << qint64(120) << qint64(0) << QList<int>{};
    }
    void aRangeTakesWhatLiesAcrossItsEnds()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, until);
        QFETCH(const QList<int>, minutes);
        HistoryGround ground;
        for (int i = 0; i < 3; ++i)
            ground.firstSample(60 * i, { docker(1) });
        QList<int> found;
        const auto series = ground.series({ QueueDimension::TagSet, { u"docker"_s }, at(from), at(until) });
        for (const QueuePoint &point : series.at(0).points)
            found += int((point.at.seconds() - noon) / 60);
        QCOMPARE(found, minutes);
    }

    void namesAreToldAsAskedFor()
    {
        HistoryGround ground;
        const auto flow = [](const QString &name) { return QueueFlow{ .dimension = QueueDimension::TagSet, .name = name, .pending = 1 }; };
        ground.firstSample(0, { { .dimension = QueueDimension::All, .pending = 3 }, flow(u""_s), flow(u"b"_s), flow(u"a"_s), { .dimension = QueueDimension::Runner, .name = u"b"_s, .running = 5 } });
        const auto names = [&](QueueDimension dimension, const QStringList &asked) {
            QStringList told;
            for (const QueueSeries &series : ground.series({ dimension, asked, {}, {} }))
                told += series.name + u':' + QString::number(series.points.size()) + u':' + QString::number(series.watched.size());
            return told;
        };
        QCOMPARE(names(QueueDimension::TagSet, {}), (QStringList{ u":1:1"_s, u"a:1:1"_s, u"b:1:1"_s }));
        QCOMPARE(names(QueueDimension::TagSet, { u"b"_s, u"nobody"_s, u""_s }), (QStringList{ u"b:1:1"_s, u"nobody:0:1"_s, u":1:1"_s }));
        QCOMPARE(names(QueueDimension::Runner, {}), (QStringList{ u"b:1:1"_s }));
        QCOMPARE(names(QueueDimension::Manager, {}), QStringList());
        QCOMPARE(names(QueueDimension::All, {}), (QStringList{ u":1:1"_s }));
    }

    void namesThatMeanHarmAreNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a statement") << u"'; DROP TABLE series; --"_s;
        QTest::newRow("wildcards") << u"%_*?\\"_s;
        QTest::newRow("a zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("line ends and direction") << u"a\r\n\u202eb"_s;
        QTest::newRow("beyond sixteen bits") << u"\U0001F3C3\U0001F3C3"_s;
        QTest::newRow("long") << QString(4096, u'x');
    }
    void namesThatMeanHarmAreNames()
    {
        QFETCH(const QString, name);
        HistoryGround ground;
        ground.firstSample(0, { { .dimension = QueueDimension::TagSet, .name = name, .pending = 4 } });
        ground.sample(0, 30, { { .dimension = QueueDimension::TagSet, .name = name, .pending = 4 } });
        const auto series = ground.series({ QueueDimension::TagSet, {}, {}, {} });
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series[0].name, name);
        QCOMPARE(ground.seriesOf(QueueDimension::TagSet, name).points, series[0].points);
    }

    void aNameWithoutEndIsCut()
    {
        HistoryGround ground;
        ground.firstSample(0, { { .dimension = QueueDimension::TagSet, .name = QString(1'000'000, u'x'), .pending = 4 } });
        QCOMPARE(ground.series({ QueueDimension::TagSet, {}, {}, {} }).at(0).name.size(), 4096);
    }

    void theWeekShowsWhenItWaits()
    {
        HistoryGround ground;
        ground.firstSample(0, { docker(4) });              // Thursday, noon
        ground.sample(0, 30, { docker(2) });
        ground.firstSample(7 * day, { docker(9) });        // a week later
        ground.firstSample(7 * day + 13 * hour, {});       // Friday, one o'clock: watched, and nobody waits
        for (const bool isThinned : { false, true }) {
            const History::WeekMap map = ground.worker.weekMap(mira, u"docker"_s).value();
            for (std::size_t weekday = 0; weekday < 7; ++weekday) {
                for (std::size_t of = 0; of < 24; ++of)
                    QCOMPARE(map[weekday][of], weekday == 3 && of == 12 ? 5.0 : weekday == 4 && of == 1 ? 0.0 : -1.0);
            }
            SampleStore store(ground.worker.file());
            while (!isThinned && store.thin(1, at(100 * day)).value()) { }
        }
        QCOMPARE(ground.worker.weekMap(mira, u"nobody"_s).value()[3][12], 0.0);
        QCOMPARE(ground.worker.weekMap(otto, u"docker"_s).value()[3][12], -1.0);
        ground.firstSample(14 * day, { { .dimension = QueueDimension::All, .pending = 8 } });
        QCOMPARE(ground.worker.weekMap(mira, std::nullopt).value()[3][12], 2.0);   // in four passes
    }
};

QTEST_GUILESS_MAIN(TestHistorySamples)
#include "tst_historysamples.moc"
