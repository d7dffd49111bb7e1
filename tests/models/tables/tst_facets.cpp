// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/facets.h"
#include "models/tables/runnertable.h"
#include "tests/support/fleetmaker.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Filter filterOf(const QString &text)
{
    return Filter::parse(text).value();
}

/// `online 3, stale 1`
QString textOf(const std::vector<Facets::Count> &counts)
{
    QStringList parts;
    for (const Facets::Count &count : counts)
        parts += u"%1 %2"_s.arg(count.value.isEmpty() ? u'('+ count.label + u')' : count.value).arg(count.count);
    return parts.join(", "_L1);
}

std::vector<FixtureRunner> fleet()
{
    std::vector<FixtureRunner> runners(6);
    for (std::size_t i = 0; i < runners.size(); ++i)
        runners[i].id = qint64(i) + 1;
    runners[1].status = "OFFLINE";
    runners[2].status = "STALE";
    runners[3].status = "HIBERNATING";
    runners[4].status = "";
    runners[2].type = runners[3].type = "GROUP_TYPE";
    runners[2].ownerPath = runners[3].ownerPath = "acme";
    runners[5].type = "INSTANCE_TYPE";
    runners[5].ownerId = 0;
    runners[5].tags = { "arm" };
    return runners;
}

} // namespace

class TestFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCountedByStatusTypeAndOwner();
    void aFacetShowsWhatAClickWouldGive_data();
    void aFacetShowsWhatAClickWouldGive();
    void countsAreThoseOfTheFilteredTable_data();
    void countsAreThoseOfTheFilteredTable();
    void onlyTheLargestOwnersAreListed();
    void hostileOwnersAreLabelledVisibly();
};

void TestFacets::rowsAreCountedByStatusTypeAndOwner()
{
    const Snapshot::Ptr snapshot = snapshotOf(fleet());
    const std::vector<quint32> rows{ 5, 3, 1, 0, 2, 4 };
    const Facets facets = countFacets(*snapshot, rows);
    QCOMPARE(textOf(facets.status), u"online 2, offline 1, stale 1, (HIBERNATING) 1, (unknown) 1"_s);
    QCOMPARE(textOf(facets.type), u"instance 1, group 2, project 3"_s);
    QCOMPARE(textOf(facets.owner), u"acme/payments 3, acme 2"_s);
    QCOMPARE(countFacets(*snapshot, {}), Facets());
    QCOMPARE(countFacets(*snapshotOf({}), {}), Facets());
}

void TestFacets::aFacetShowsWhatAClickWouldGive_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("nothing chosen") << QString() << u"online 2, offline 1, stale 1, (HIBERNATING) 1, (unknown) 1"_s << u"instance 1, group 2, project 3"_s;
    QTest::newRow("a status chosen") << u"status:online"_s << u"online 2, offline 1, stale 1, (HIBERNATING) 1, (unknown) 1"_s << u"instance 1, project 1"_s;
    QTest::newRow("a status and a tag") << u"status:stale tag:docker"_s << u"online 1, offline 1, stale 1, (HIBERNATING) 1, (unknown) 1"_s << u"group 1"_s;
    QTest::newRow("a negated status stays") << u"-status:online"_s << u"offline 1, stale 1"_s << u"group 1, project 1"_s;
    QTest::newRow("an OR stays") << u"status:online OR type:group"_s << u"online 2, stale 1, (HIBERNATING) 1"_s << u"instance 1, group 2, project 1"_s;
}

void TestFacets::aFacetShowsWhatAClickWouldGive()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, status);
    QFETCH(const QString, type);
    const Snapshot::Ptr snapshot = snapshotOf(fleet());
    const Facets facets = countFacets(*snapshot, filterOf(filter), {});
    QCOMPARE(textOf(facets.status), status);
    QCOMPARE(textOf(facets.type), type);
}

void TestFacets::countsAreThoseOfTheFilteredTable_data()
{
    QTest::addColumn<QString>("filter");
    for (const QString &filter : { u""_s, u"docker"_s, u"paused:yes"_s, u"-tag:linux"_s })
        QTest::newRow(qPrintable(filter)) << filter;
}

void TestFacets::countsAreThoseOfTheFilteredTable()
{
    QFETCH(const QString, filter);
    RunnerTable table;
    table.setSnapshot(FleetMaker({ .runners = 300, .owners = 20 }).snapshot());
    table.setFilter(filterOf(filter));
    const Facets facets = countFacets(*table.snapshot(), table.filter(), { .now = table.now(), .lag = &table.lag() });
    QCOMPARE(facets, countFacets(*table.snapshot(), table.shownRows()));
    QVERIFY(!facets.owner.empty());
    for (const auto &[key, counts] : { std::pair(u"status:"_s, facets.status), std::pair(u"type:"_s, facets.type), std::pair(u"owner:"_s, facets.owner) }) {
        for (const Facets::Count &count : counts) {
            table.setFilter(filterOf(filter + u' ' + key + count.value));
            QCOMPARE(table.shown(), count.count);
        }
    }
}

void TestFacets::onlyTheLargestOwnersAreListed()
{
    std::vector<FixtureRunner> runners;
    for (int owner = 1; owner <= 60; ++owner) {
        for (int i = 0; i < (owner == 60 ? 3 : 1); ++i) {
            FixtureRunner runner;
            runner.id = qint64(runners.size()) + 1;
            runner.ownerId = owner;
            runner.ownerPath = "acme/" + std::to_string(100 + owner);
            runners.push_back(runner);
        }
    }
    const Facets facets = countFacets(*snapshotOf(runners), Filter(), {});
    QCOMPARE(facets.owner.size(), std::size_t(50));
    QCOMPARE(facets.owner.front().value, u"acme/160"_s);
    QCOMPARE(facets.owner[1].value, u"acme/101"_s);
}

void TestFacets::hostileOwnersAreLabelledVisibly()
{
    std::vector<FixtureRunner> runners(1);
    runners[0].id = 1;
    runners[0].ownerPath = "acme/\x1b[2J";
    const Facets facets = countFacets(*snapshotOf(runners), Filter(), {});
    QCOMPARE(facets.owner.front().label, u"acme/\u241b[2J"_s);
    QCOMPARE(facets.owner.front().value, u"acme/\u001b[2J"_s);
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
