// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetrecorder.h"
#include "tests/models/history/fleetlife.h"
#include "tests/models/history/historyground.h"
#include "tests/models/history/intruder.h"
#include "tests/support/fleetdump.h"

#include <QFile>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const FleetKey whole{ mira.instance, mira.username, {} };

Snapshot::Ptr loadAt(qint64 seconds, const std::vector<FixtureRunner> &runners, FixtureFacts facts = {})
{
    facts.asOf = noon + seconds;
    return snapshotOf(runners, facts);
}

void record(HistoryGround &ground, const Snapshot::Ptr &fleet)
{
    const auto failed = ground.worker.recordFleet(fleet);
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
}

PastLoads loadsOf(HistoryGround &ground, const FleetArchive::Span &span = {}, const FleetKey &key = whole)
{
    return ground.worker.pastLoads(key, span).value();
}

std::vector<RunnerChange> changesOf(HistoryGround &ground, const FleetArchive::Span &span = {}, const FleetKey &key = whole)
{
    return ground.worker.changes(key, span).value().changes;
}

/// `runner appeared`, `7 status ONLINE OFFLINE`.
QStringList linesOf(const std::vector<RunnerChange> &changes)
{
    QStringList lines;
    for (const RunnerChange &change : changes) {
        const std::string_view name = change.kind == ChangeKind::Changed ? nameOf(change.attribute) : nameOf(change.kind);
        lines += u"%1 %2 %3>%4"_s.arg(change.runner.value).arg(QString::fromUtf8(name.data(), qsizetype(name.size())), change.before, change.after);
    }
    return lines;
}

qint64 rowsIn(HistoryGround &ground, const char *table)
{
    return ground.worker.file().number(u"SELECT count(*) FROM "_s + QString::fromLatin1(table)).value_or(-1);
}

} // namespace

class TestFleetRecorder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPastLoadIsRebuiltAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("loads");
        QTest::addColumn<bool>("restarts");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("life %u", seed) << seed << 60 << (seed % 2 == 0);
        QTest::addRow("a long life, over several stops") << 100U << 1200 << false;
        QTest::addRow("a long life, over several stops, with restarts") << 101U << 700 << true;
    }
    void everyPastLoadIsRebuiltAsItWas()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, loads);
        QFETCH(const bool, restarts);
        HistoryGround ground;
        FleetLife life(seed);
        std::vector<std::pair<qint64, QByteArray>> past;
        for (int i = 0; i < loads; ++i) {
            record(ground, life.load());
            past.emplace_back(life.now(), contentOf(*life.kept()));
            if (restarts && life.dice().chance(0.1))
                QVERIFY(ground.worker.open());
            life.live();
        }
        for (const auto &[at, content] : past) {
            const Snapshot::Ptr fleet = ground.worker.fleetAt(whole, Instant::fromSeconds(at)).value();
            QVERIFY(fleet && fleet->isRemembered());
            QCOMPARE(contentOf(*fleet), content);
            QCOMPARE(fleet->asOf().seconds(), at);
        }
        QVERIFY(!ground.worker.fleetAt(whole, Instant::fromSeconds(past.front().first - 1)).value());
        // What is told to have happened leads from the one to the other.
        const auto middle = past[past.size() / 2].first, end = past.back().first;
        const Snapshot::Ptr from = ground.worker.fleetAt(whole, Instant::fromSeconds(middle)).value(), until = ground.worker.fleetAt(whole, Instant::fromSeconds(end)).value();
        if (changesOf(ground, { .from = from->asOf(), .until = until->asOf(), .most = 1'000'000 }).empty())
            QVERIFY(changesBetween(*from, *until).empty());
    }

    void aFleetInWhichNothingHappensIsOneRow()
    {
        HistoryGround ground;
        FixtureRunner runner{ .id = 7, .managers = { { .id = 70 } } };
        for (int i = 0; i < 10; ++i) {
            runner.contactedAt += 60;
            record(ground, loadAt(i * 60, { runner }));
        }
        const PastLoads past = loadsOf(ground);
        QCOMPARE(past.loads, (std::vector<PastLoad>{ { .at = at(0), .until = at(540), .runners = 1, .managers = 1, .changes = 0 } }));
        QCOMPARE(past.since, at(0));
        QCOMPARE(past.until, at(540));
        QCOMPARE(ground.worker.fleetAt(whole, at(200)).value()->asOf(), at(200));
        QCOMPARE(ground.worker.fleetAt(whole, at(9999)).value()->asOf(), at(540));
        QCOMPARE(rowsIn(ground, "deltas"), 0);
    }

    void whatHappenedIsToldWithBothLoads()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 }, { .id = 2, .name = "two", .managers = { { .id = 20 } } } }));
        record(ground, loadAt(60, { { .id = 1 }, { .id = 2, .name = "two", .managers = { { .id = 20 } } } }));
        record(ground, loadAt(120, { { .id = 2, .name = "zwei", .managers = { { .id = 20, .address = "10.9.9.9" } } }, { .id = 3, .name = "three", .createdAt = noon + 100 } }));
        const std::vector<RunnerChange> changes = changesOf(ground);
        QCOMPARE(linesOf(changes), (QStringList{ u"1 gone runner>"_s, u"2 description two>zwei"_s, u"2 ip_address 10.0.0.1>10.9.9.9"_s, u"3 appeared >three"_s }));
        for (const RunnerChange &change : changes) {
            QCOMPARE(change.loadedBefore, at(60));
            QCOMPARE(change.loadedAfter, at(120));
        }
        QCOMPARE(changes[2].systemId, u"s_000000000001"_s);
        QCOMPARE(changes[2].manager.value, 20);
        QCOMPARE(changes[3].at, at(100));
        QCOMPARE(changes[3].createdAt, at(100));
        QCOMPARE(changesOf(ground, { .from = at(120) }).size(), 0U);
        QCOMPARE(changesOf(ground, { .from = at(119), .until = at(120) }).size(), 4U);
        QCOMPARE(changesOf(ground, { .until = at(119) }).size(), 0U);
        const auto ofTwo = ground.worker.changesOf(whole, { .runner = { 2 } }).value();
        QCOMPARE(ofTwo.size(), 2U);
        QCOMPARE(ground.worker.changesOf(whole, { .runner = { 2 }, .createdAt = at(7) }).value().size(), 0U);
    }

    void whatIsNoCompleteLoadIsLeftOut_data()
    {
        QTest::addColumn<int>("completeness");
        QTest::addRow("incomplete") << int(Completeness::Incomplete);
        QTest::addRow("loading") << int(Completeness::Loading);
        QTest::addRow("remembered") << int(Completeness::Remembered);
    }
    void whatIsNoCompleteLoadIsLeftOut()
    {
        QFETCH(const int, completeness);
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 }, { .id = 2 } }));
        record(ground, loadAt(60, { { .id = 1 } }, { .completeness = Completeness(completeness) }));
        record(ground, loadAt(120, { { .id = 1 }, { .id = 2 } }));
        QVERIFY(changesOf(ground).empty());   // two was never gone
        QCOMPARE(loadsOf(ground).loads.size(), 1U);
    }

    void loadsOfOtherEyesAreNeverCompared()
    {
        HistoryGround ground;
        const Scope group{ Scope::Kind::Group, u"acme"_s };
        record(ground, loadAt(0, { { .id = 1 }, { .id = 2 } }));
        record(ground, loadAt(60, { { .id = 1 } }, { .username = otto.username }));
        record(ground, loadAt(120, { { .id = 2 } }, { .scope = group }));
        record(ground, loadAt(180, { { .id = 1 }, { .id = 2 } }));
        for (const FleetKey &key : { whole, FleetKey{ otto.instance, otto.username, {} }, FleetKey{ mira.instance, mira.username, group } }) {
            QVERIFY(changesOf(ground, {}, key).empty());
            QCOMPARE(loadsOf(ground, {}, key).loads.size(), 1U);
        }
        QVERIFY(!ground.worker.fleetAt({ mira.instance, u"nobody"_s, {} }, at(9999)).value());
    }

    void aPictureThatMusterItselfChangedIsNoNewLoad()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 }, { .id = 2 } }));
        record(ground, loadAt(0, { { .id = 1 } }));      // two was deleted a moment ago, and the list shows it
        record(ground, loadAt(-30, { { .id = 1 } }));    // another program was quicker
        QVERIFY(changesOf(ground).empty());
        record(ground, loadAt(60, { { .id = 1 } }));
        QCOMPARE(linesOf(changesOf(ground)), QStringList{ u"2 gone runner>"_s });
    }

    void aServersClockThatWasSetBackDoesNotStopTheRecord()
    {
        HistoryGround ground;
        record(ground, loadAt(400 * day, { { .id = 1 } }));
        record(ground, loadAt(0, { { .id = 1 }, { .id = 2 } }));
        record(ground, loadAt(60, { { .id = 2 } }));
        QCOMPARE(linesOf(changesOf(ground)), (QStringList{ u"2 appeared >runner"_s, u"1 gone runner>"_s }));
        QCOMPARE(ground.worker.fleetAt(whole, at(60)).value()->size(), 1);
    }

    void anotherProgramMayRecordMeanwhile()
    {
        HistoryGround ground;
        HistoryWorker other(ground.path);
        QVERIFY(other.open());
        record(ground, loadAt(0, { { .id = 1 } }));
        QVERIFY(!other.recordFleet(loadAt(60, { { .id = 1 }, { .id = 2 } })));
        record(ground, loadAt(120, { { .id = 1 }, { .id = 2 }, { .id = 3 } }));
        QCOMPARE(linesOf(changesOf(ground)), (QStringList{ u"2 appeared >runner"_s, u"3 appeared >runner"_s }));
        QCOMPARE(ground.worker.fleetAt(whole, at(120)).value()->size(), 3);
    }

    void aRecordThatCannotBeReadBeginsAnew()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 } }));
        record(ground, loadAt(60, { { .id = 1 }, { .id = 2 } }));
        QVERIFY(!ground.worker.file().run(u"UPDATE deltas SET bytes = x'00'"_s));
        QVERIFY(ground.worker.open());   // what is in memory does not help
        const auto broken = ground.worker.fleetAt(whole, at(60));
        QVERIFY(!broken && broken.error().kind == Error::Kind::Io);
        record(ground, loadAt(120, { { .id = 3 } }));
        QCOMPARE(linesOf(changesOf(ground)), QStringList{ u"2 appeared >runner"_s });   // nothing is made up
        QCOMPARE(ground.worker.fleetAt(whole, at(120)).value()->row(0).id.value, 3);
        QCOMPARE(ground.worker.fleetAt(whole, at(0)).value()->size(), 1);
    }

    void whatIsTooOldGoesAndTheRestCanBeRebuilt()
    {
        HistoryGround ground;
        ground.worker.setKept(std::chrono::days(90));
        FixtureRunner runner{ .id = 1 };
        for (int i = 0; i < 200; ++i) {
            runner.name = "day " + std::to_string(i);
            record(ground, loadAt(i * day - 300 * day, { runner }));
        }
        const PastLoads left = loadsOf(ground);
        QVERIFY(left.loads.size() >= 90 && left.loads.size() <= 90 + 32);
        QCOMPARE(left.since, left.loads.front().at);
        QCOMPARE(changesOf(ground).size(), left.loads.size() - 1);
        for (const PastLoad &load : left.loads)
            QCOMPARE(ground.worker.fleetAt(whole, load.at).value()->asOf(), load.at);
        QVERIFY(!ground.worker.fleetAt(whole, Instant::fromSeconds(left.since.seconds() - 1)).value());
    }

    void aServerThatRunsFarAheadMakesNothingOld()
    {
        HistoryGround ground;
        ground.worker.setKept(std::chrono::days(30));
        const qint64 now = SystemClock().now().seconds() - noon;
        record(ground, loadAt(now - 3600, { { .id = 1 } }));
        record(ground, loadAt(now + 4000 * day, { { .id = 2 } }));
        record(ground, loadAt(now + 4001 * day, { { .id = 3 } }));
        QCOMPARE(loadsOf(ground).loads.size(), 3U);
    }

    void moreLoadsThanAreWantedAreThinned()
    {
        HistoryGround ground;
        for (int i = 0; i < 100; ++i)
            record(ground, loadAt(i * 60, { { .id = 1 + i } }));
        const PastLoads few = loadsOf(ground, { .from = {}, .until = {}, .most = 10 });
        QVERIFY(few.isThinned);
        QVERIFY(few.loads.size() <= 10 && few.loads.size() >= 5);
        QCOMPARE(few.loads.back().at, at(99 * 60));
        qint64 changes = 0;
        for (const PastLoad &load : few.loads)
            changes += load.changes;
        QCOMPARE(changes, qint64(2 * 99));
        QVERIFY(!loadsOf(ground).isThinned);
        // With what was on record when the span begins.
        QCOMPARE(loadsOf(ground, { .from = at(90), .until = at(200), .most = 100 }).loads.size(), 3U);
        const PastChanges newest = ground.worker.changes(whole, { .from = {}, .until = {}, .most = 11 }).value();
        QVERIFY(newest.isCut);
        QCOMPARE(newest.changes.size(), 10U);
        QCOMPARE(newest.changes.back().loadedAfter, at(99 * 60));
    }

    void whatIsForgottenIsGone()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1, .name = "aardvark" } }));
        record(ground, loadAt(60, { { .id = 1, .name = "buffalo" } }));
        record(ground, loadAt(60, { { .id = 1 } }, { .username = otto.username }));
        QVERIFY(!ground.worker.forget(mira));
        for (const char *table : { "loads", "fleets" })
            QCOMPARE(rowsIn(ground, table), 1);
        for (const char *table : { "deltas", "changes" })
            QCOMPARE(rowsIn(ground, table), 0);
        ground.worker.file().close();
        QFile file(ground.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("buffalo"));
    }

    void aBackUpIsAHistoryOfItsOwn()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 } }));
        record(ground, loadAt(60, { { .id = 2 } }));
        const QString copy = ground.folder.filePath(u"it's a copy.sqlite"_s);
        const auto size = ground.worker.backUp(copy);
        QVERIFY(size && *size == QFileInfo(copy).size());
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        record(ground, loadAt(120, { { .id = 3 } }));
        HistoryWorker other(copy);
        QVERIFY(other.open());
        QCOMPARE(other.fleetAt(whole, at(9999)).value()->row(0).id.value, 2);
        const auto refused = ground.worker.backUp(copy);   // nothing is written over
        QVERIFY(!refused && refused.error().hint == copy);
        QCOMPARE(QFileInfo(copy).size(), *size);
    }

    void aFullDiskLosesTheLoadAndNothingElse()
    {
        HistoryGround ground;
        record(ground, loadAt(0, { { .id = 1 } }));
        const qint64 pages = ground.worker.file().number(u"PRAGMA page_count"_s).value();
        ground.worker.file().limitPages(int(pages));
        std::vector<FixtureRunner> many;
        for (int i = 1; i <= 3000; ++i)
            many.push_back({ .id = i, .name = "runner " + std::to_string(i) });
        QVERIFY(ground.worker.recordFleet(loadAt(60, many)));
        ground.worker.file().limitPages(100'000);
        record(ground, loadAt(120, many));
        QCOMPARE(loadsOf(ground).loads.size(), 2U);
        QCOMPARE(ground.worker.fleetAt(whole, at(120)).value()->size(), 3000);
        QCOMPARE(changesOf(ground).size(), 2999U + 1U);   // runner 1 has another name now
    }
};

QTEST_GUILESS_MAIN(TestFleetRecorder)
#include "tst_fleetrecorder.moc"
