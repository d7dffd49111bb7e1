// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/combined.h"
#include "models/fleet/delta.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// Fleets of several GitLabs as one picture.
class TestCombined final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsPlacedAndTakenApart_data();
    void anIdIsPlacedAndTakenApart();
    void equalNumbersOfTwoInstancesStayApart();
    void textsAreTakenOverWhole();
    void aStrangeIdIsLeftOutAndMakesItIncomplete();
    void itIsAsCompleteAsItsParts_data();
    void itIsAsCompleteAsItsParts();
    void whatDidNotChangeIsNotCalledChanged();
    void itIsNobodysFleet();

private:
    static FixtureRunner runner(qint64 id, const char *name)
    {
        FixtureRunner runner;
        runner.id = id;
        runner.name = name;
        runner.managers = { {} };
        return runner;
    }
};

void TestCombined::anIdIsPlacedAndTakenApart_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<int>("instance");
    for (const int instance : { 1, 2, int(mostInstances) }) {
        for (const qint64 id : { qint64(1), qint64(4711), qint64(0xffffffff) + 1, (qint64(1) << bareBits) - 1 })
            QTest::addRow("%lld of %d", static_cast<long long>(id), instance) << id << instance;
    }
}

void TestCombined::anIdIsPlacedAndTakenApart()
{
    QFETCH(const qint64, id);
    QFETCH(const int, instance);
    QVERIFY(canBePlaced(RunnerId{ id }));
    const RunnerId there = placed(RunnerId{ id }, InstanceNumber(instance));
    QCOMPARE(bareId(there), RunnerId{ id });
    QCOMPARE(int(instanceOf(there)), instance);
    QCOMPARE(int(instanceOf(RunnerId{ id })), 0);
    QVERIFY(there.isValid());
    QVERIFY(there != (RunnerId{ id }));
    QVERIFY(!canBePlaced(there));   // nothing is placed twice
}

void TestCombined::equalNumbersOfTwoInstancesStayApart()
{
    FixtureRunner here = runner(7, "here"), there = runner(7, "there");
    here.ownerId = there.ownerId = 5;
    here.ownerPath = "acme/web";
    there.ownerPath = "other/web";
    here.creatorId = there.creatorId = 3;
    here.creator = "mira";
    there.creator = "joe";
    const Snapshot::Ptr both = combined({ { 1, snapshotOf({ here }) }, { 2, snapshotOf({ there }) } });
    QCOMPARE(both->size(), qsizetype(2));
    const RunnerRow &first = both->row(0), &second = both->row(1);
    QCOMPARE(first.id, placed(RunnerId{ 7 }, 1));
    QCOMPARE(second.id, placed(RunnerId{ 7 }, 2));
    QCOMPARE(both->string(both->owner(first.owner).fullPath), u"acme/web"_s);
    QCOMPARE(both->string(both->owner(second.owner).fullPath), u"other/web"_s);
    QCOMPARE(both->string(both->user(first.creator).username), u"mira"_s);
    QCOMPARE(both->string(both->user(second.creator).username), u"joe"_s);
    QVERIFY(both->managers(first).front().id != both->managers(second).front().id);
    QVERIFY(!both->find(RunnerId{ 7 }));
}

void TestCombined::textsAreTakenOverWhole()
{
    FixtureRunner odd = runner(1, "odd");
    odd.status = "HIBERNATING";   // a word of a newer GitLab
    odd.tags = std::vector<std::string>{ "linux", "docker" };
    FixtureRunner other = runner(1, "other");
    other.status = "DREAMING";
    other.tags = std::vector<std::string>{ "docker", "linux" };
    const Snapshot::Ptr both = combined({ { 1, snapshotOf({ odd }) }, { 2, snapshotOf({ other }) } });
    QCOMPARE(both->foreignName(both->row(0).status), std::string_view("HIBERNATING"));
    QCOMPARE(both->foreignName(both->row(1).status), std::string_view("DREAMING"));
    QCOMPARE(both->row(0).tags, both->row(1).tags);   // what is the same text is kept once
    QVERIFY(both->searchText(both->row(1)).starts_with("other"));
}

void TestCombined::aStrangeIdIsLeftOutAndMakesItIncomplete()
{
    const Snapshot::Ptr both = combined({ { 1, snapshotOf({ runner(1, "a"), runner(qint64(1) << bareBits, "huge") }) } });
    QCOMPARE(both->size(), qsizetype(1));
    QVERIFY(!both->isComplete());
}

void TestCombined::itIsAsCompleteAsItsParts_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("complete");
    QTest::newRow("complete") << int(Completeness::Complete) << true;
    QTest::newRow("incomplete") << int(Completeness::Incomplete) << false;
    QTest::newRow("from memory") << int(Completeness::Remembered) << false;
    QTest::newRow("loading") << int(Completeness::Loading) << false;
}

void TestCombined::itIsAsCompleteAsItsParts()
{
    QFETCH(const int, second);
    QFETCH(const bool, complete);
    FixtureFacts facts;
    facts.completeness = Completeness(second);
    facts.asOf = 1'760'000'500;
    const Snapshot::Ptr both = combined({ { 1, snapshotOf({ runner(1, "a") }) }, { 2, snapshotOf({ runner(1, "b") }, facts) } });
    QCOMPARE(both->isComplete(), complete);
    QCOMPARE(both->asOf().seconds(), facts.asOf);
}

void TestCombined::whatDidNotChangeIsNotCalledChanged()
{
    const Snapshot::Ptr a = snapshotOf({ runner(1, "a"), runner(2, "b") }), b = snapshotOf({ runner(1, "c") }), changed = snapshotOf({ runner(1, "d") });
    const SnapshotDelta delta = difference(*combined({ { 1, a }, { 2, b } }), *combined({ { 1, a }, { 2, changed } }));
    QCOMPARE(delta.changed, (std::vector<quint32>{ 2 }));
    QCOMPARE(delta.removed, qsizetype(0));
    QVERIFY(delta.added.empty());
}

void TestCombined::itIsNobodysFleet()
{
    const Snapshot::Ptr both = combined({ { 1, snapshotOf({ runner(1, "a") }) } });
    QCOMPARE(both->key(), combinedKey());
    QVERIFY(both->key().instance != snapshotOf({})->key().instance);
    QVERIFY(!both->key().instance.startsWith(u"http"_s));
    QCOMPARE(combined({})->size(), qsizetype(0));
}

QTEST_GUILESS_MAIN(TestCombined)
#include "tst_combined.moc"
