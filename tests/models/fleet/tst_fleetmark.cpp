// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/fleetmark.h"
#include "tests/support/fleetmaker.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

FixtureRunner runner(qint64 id, const std::string &status = "ONLINE", qint64 createdAt = 1'700'000'000)
{
    FixtureRunner made;
    made.id = id;
    made.status = status;
    made.createdAt = createdAt;
    return made;
}

QString written(const std::vector<RunnerId> &ids)
{
    QStringList numbers;
    for (const RunnerId id : ids)
        numbers += QString::number(id.value);
    return numbers.join(u' ');
}

} // namespace

class TestFleetMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldByRunner_data();
    void changesAreToldByRunner();
    void nothingIsSaidOfAnotherScopeOrAnIncompleteLoad();
    void changesOfManyRunnersAddUp();
    void runnersAreWrittenAsRangesWhereNothingLiesBetween_data();
    void runnersAreWrittenAsRangesWhereNothingLiesBetween();
    void aLongListIsCutAndSaysSo();
};

void TestFleetMark::changesAreToldByRunner_data()
{
    using Runners = std::vector<FixtureRunner>;
    QTest::addColumn<Runners>("before");
    QTest::addColumn<Runners>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << Runners{ runner(1), runner(2) } << Runners{ runner(1), runner(2) } << u"appeared: gone: other:"_s;
    QTest::newRow("one more") << Runners{ runner(1) } << Runners{ runner(1), runner(5) } << u"appeared:5 gone: other:"_s;
    QTest::newRow("first and last gone") << Runners{ runner(1), runner(2), runner(3) } << Runners{ runner(2) } << u"appeared: gone:1 3 other:"_s;
    QTest::newRow("all gone") << Runners{ runner(1) } << Runners{} << u"appeared: gone:1 other:"_s;
    QTest::newRow("another status") << Runners{ runner(1), runner(2) } << Runners{ runner(1, "OFFLINE"), runner(2) } << u"appeared: gone: other:1"_s;
    QTest::newRow("a status that was not known") << Runners{ runner(1, "") } << Runners{ runner(1) } << u"appeared: gone: other:"_s;
    QTest::newRow("a status that is not known") << Runners{ runner(1) } << Runners{ runner(1, "") } << u"appeared: gone: other:"_s;
    QTest::newRow("another runner with the same number") << Runners{ runner(1) } << Runners{ runner(1, "ONLINE", 1'700'000'001) } << u"appeared:1 gone:1 other:"_s;
}

void TestFleetMark::changesAreToldByRunner()
{
    QFETCH(std::vector<FixtureRunner>, before);
    QFETCH(std::vector<FixtureRunner>, now);
    QFETCH(QString, expected);
    const FleetChanges changes = changesSince(markOf(*snapshotOf(before)), *snapshotOf(now));
    QCOMPARE(u"appeared:%1 gone:%2 other:%3"_s.arg(written(changes.appeared), written(changes.gone), written(changes.otherStatus)), expected);
}

void TestFleetMark::nothingIsSaidOfAnotherScopeOrAnIncompleteLoad()
{
    const FleetMark mark = markOf(*snapshotOf({ runner(1) }));
    QCOMPARE(changesSince(mark, *snapshotOf({}, { .scope = { Scope::Kind::Mine, {} } })), FleetChanges());
    QCOMPARE(changesSince(mark, *snapshotOf({}, { .username = u"somebody"_s })), FleetChanges());
    QCOMPARE(changesSince(mark, *snapshotOf({}, { .completeness = Completeness::Incomplete })), FleetChanges());
}

void TestFleetMark::changesOfManyRunnersAddUp()
{
    FleetMaker maker({ .runners = 2'000, .seed = 3 });
    const Snapshot::Ptr before = maker.snapshot();
    maker.remove(40);
    maker.add(25);
    const Snapshot::Ptr now = maker.snapshot();
    const FleetChanges changes = changesSince(markOf(*before), *now);
    QCOMPARE(changes.gone.size(), std::size_t(40));
    QCOMPARE(changes.appeared.size(), std::size_t(25));
    QCOMPARE(changes.otherStatus.size(), std::size_t(0));
}

void TestFleetMark::runnersAreWrittenAsRangesWhereNothingLiesBetween_data()
{
    QTest::addColumn<std::vector<RunnerId>>("ids");
    QTest::addColumn<QString>("expected");
    using Ids = std::vector<RunnerId>;
    QTest::newRow("none") << Ids{} << QString();
    QTest::newRow("one") << Ids{ RunnerId{ 3 } } << u"id:3"_s;
    QTest::newRow("neighbours, whatever their numbers") << Ids{ RunnerId{ 3 }, RunnerId{ 7 } } << u"id:3..7"_s;
    QTest::newRow("apart") << Ids{ RunnerId{ 1 }, RunnerId{ 7 } } << u"id:1,7"_s;
    QTest::newRow("all") << Ids{ RunnerId{ 1 }, RunnerId{ 3 }, RunnerId{ 7 }, RunnerId{ 8 } } << u"id:1..8"_s;
    QTest::newRow("one that is not there") << Ids{ RunnerId{ 2 } } << u"id:2"_s;
}

void TestFleetMark::runnersAreWrittenAsRangesWhereNothingLiesBetween()
{
    QFETCH(std::vector<RunnerId>, ids);
    QFETCH(QString, expected);
    QCOMPARE(filterOfRunners(ids, *snapshotOf({ runner(1), runner(3), runner(7), runner(8) })), expected);
}

void TestFleetMark::aLongListIsCutAndSaysSo()
{
    const Snapshot::Ptr fleet = snapshotOf({ runner(1), runner(2), runner(3), runner(4), runner(5) });
    const std::vector<RunnerId> ids{ RunnerId{ 1 }, RunnerId{ 3 }, RunnerId{ 5 } };
    bool isCut = true;
    QCOMPARE(filterOfRunners(ids, *fleet, 3, &isCut), u"id:1,3,5"_s);
    QVERIFY(!isCut);
    QCOMPARE(filterOfRunners(ids, *fleet, 2, &isCut), u"id:1,3"_s);
    QVERIFY(isCut);
}

QTEST_GUILESS_MAIN(TestFleetMark)
#include "tst_fleetmark.moc"
