// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/history/fleetlife.h"
#include "tests/models/history/historyground.h"

#include <algorithm>
#include <map>
#include <set>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const FleetKey everything{ mira.instance, mira.username, {} };

/// How many runners have which distinct versions.
using Mixes = std::map<std::set<std::string>, qint64>;

Mixes mixesOf(const Snapshot &fleet)
{
    Mixes mixes;
    for (const RunnerRow &row : fleet.rows()) {
        std::set<std::string> versions;
        for (const ManagerRow &manager : fleet.managers(row)) {
            if (!fleet.text(manager.version).empty())
                versions.emplace(fleet.text(manager.version));
        }
        ++mixes[versions];
    }
    return mixes;
}

/// By the moment of each state.
std::map<qint64, Mixes> mixesOf(const PastVersions &past)
{
    std::map<qint64, Mixes> byTime;
    Mixes mixes;
    for (const PastVersions::State &state : past.states) {
        for (const PastVersions::Change &change : state.changes) {
            std::set<std::string> versions;
            for (const quint32 text : past.mixes[change.mix].texts)
                versions.insert(past.texts[text]);
            mixes[versions] = change.runners;
            if (change.runners == 0)
                mixes.erase(versions);
        }
        byTime[state.at.seconds()] = mixes;
    }
    return byTime;
}

void record(HistoryGround &ground, const Snapshot::Ptr &fleet)
{
    const auto failed = ground.worker.recordFleet(fleet);
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
}

FixtureRunner runnerWith(const char *version)
{
    return { .id = 7, .managers = { { .id = 70, .version = version } } };
}

} // namespace

class TestVersionTrail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateCountsWhatRanThen_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("loads");
        QTest::addColumn<int>("most");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("life %u", seed) << seed << 60 << 1000;
        QTest::addRow("a long life, every state") << 7U << 700 << 1000;
        QTest::addRow("a long life, thinned to a few") << 8U << 1200 << 5;
        QTest::addRow("a long life, thinned to many") << 9U << 1200 << 300;
        QTest::addRow("thinned to one") << 10U << 40 << 1;
    }
    void everyStateCountsWhatRanThen()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, loads);
        QFETCH(const int, most);
        HistoryGround ground;
        FleetLife life(seed);
        std::map<qint64, Mixes> lived;
        for (int i = 0; i < loads; ++i) {
            const Snapshot::Ptr fleet = life.load();
            record(ground, fleet);
            lived[life.now()] = mixesOf(*fleet);
            life.live();
        }
        const PastVersions past = ground.worker.pastVersions(everything, most).value();
        const std::map<qint64, Mixes> told = mixesOf(past);
        QVERIFY(!told.empty() && std::ssize(told) <= most + 2);
        QCOMPARE(past.isThinned, past.loads > std::ssize(past.states));
        for (const auto &[at, mixes] : told)
            QVERIFY2(lived.at(at) == mixes, qPrintable(u"at %1"_s.arg(at)));
        QCOMPARE(past.states.back().until.seconds(), lived.rbegin()->first);
    }

    void whatWasRecordedAnewAfterDamageBeginsAnew()
    {
        HistoryGround ground;
        record(ground, snapshotOf({ runnerWith("17.4.0") }, { .asOf = noon }));
        record(ground, snapshotOf({ runnerWith("17.5.0") }, { .asOf = noon + 60 }));
        // The whole fleet cannot be read, and another program does not remember it.
        QVERIFY(!ground.worker.file().run(u"UPDATE fleets SET bytes = x'00'"_s));
        QVERIFY(ground.worker.open());
        record(ground, snapshotOf({ runnerWith("17.6.0") }, { .asOf = noon + 120 }));
        QVERIFY(!ground.worker.pastVersions(everything, 1000));
        QVERIFY(!ground.worker.file().run(u"DELETE FROM loads WHERE load < 3"_s));
        QVERIFY(!ground.worker.file().run(u"DELETE FROM fleets WHERE load < 3"_s));
        const PastVersions past = ground.worker.pastVersions(everything, 1000).value();
        QCOMPARE(past.states.size(), std::size_t(1));
        QCOMPARE(past.texts, (std::vector<std::string>{ "17.6.0" }));
    }

    void aGapIsLongerThanADay()
    {
        HistoryGround ground;
        qint64 now = 0;
        for (const qint64 pause : { 60, 24 * 3600, 36 * 3600, 36 * 3600 + 1, 60 }) {
            record(ground, snapshotOf({ runnerWith(now % 2 == 0 ? "17.4.0" : "17.5.0") }, { .asOf = noon + now }));
            now += pause;
        }
        record(ground, snapshotOf({ runnerWith("16.0.0") }, { .asOf = noon + now }));
        const PastVersions past = ground.worker.pastVersions(everything, 1000).value();
        const qint64 first = 60 + 24 * 3600 + 36 * 3600, second = first + 36 * 3600 + 1;
        QCOMPARE(past.watched, (std::vector<PastVersions::Span>{ { at(0), at(first) }, { at(second), at(second + 60) } }));
    }

    void nothingOnRecordIsNoError()
    {
        HistoryGround ground;
        const PastVersions past = ground.worker.pastVersions(everything, 1000).value();
        QVERIFY(past.states.empty() && past.watched.empty());
        record(ground, snapshotOf({ runnerWith("17.4.0") }));
        QVERIFY(ground.worker.pastVersions({ mira.instance, mira.username, { .kind = Scope::Kind::Group, .groupPath = u"acme"_s } }, 1000).value().states.empty());
    }
};

QTEST_GUILESS_MAIN(TestVersionTrail)
#include "tst_versiontrail.moc"
