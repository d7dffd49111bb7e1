// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filtercompletion.h"
#include "models/fleet/combined.h"
#include "models/tables/facets.h"
#include "models/tables/runnertable.h"
#include "models/tables/tableexport.h"
#include "tests/support/fleetfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Column = RunnerTable::Column;

namespace {

FixtureRunner runner(qint64 id, const char *name, const char *status = "ONLINE")
{
    FixtureRunner runner;
    runner.id = id;
    runner.name = name;
    runner.status = status;
    return runner;
}

const InstanceNames names{ { u"work"_s, u"https://git.example.com"_s }, { u"customer a"_s, u"https://gitlab.customer.example/gl"_s } };

/// Two GitLabs with the same numbers.
struct Several {
    Several()
    {
        table.setInstances(names);
        table.setSnapshot(combined({ { 1, work }, { 2, customer } }));
        table.setSortKeys({ { Column::Id, Qt::AscendingOrder } });
    }
    [[nodiscard]] QStringList shown(const QString &filter)
    {
        table.setFilter(Filter::parse(filter).value());
        QStringList all;
        for (int row = 0; row < table.rowCount(); ++row)
            all += table.index(row, int(Column::Name)).data().toString();
        return all;
    }
    Snapshot::Ptr work = snapshotOf({ runner(1, "w1"), runner(2, "w2", "OFFLINE") });
    Snapshot::Ptr customer = snapshotOf({ runner(1, "c1", "OFFLINE"), runner(3, "c3") });
    RunnerTable table{ RunnerTable::Kind::SeveralInstances };
};

} // namespace

/// The runner table over a picture of several instances.
class TestSeveralTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATableOfSeveralHasTheColumn();
    void theInstanceIsNamed();
    void idsAreShownAsGitLabGivesThem();
    void theFilterKnowsTheInstance_data();
    void theFilterKnowsTheInstance();
    void aNameThatIsAlsoAHostMeansThatInstanceAlone();
    void ofOneFleetOnlyTheAddressIsKnown();
    void marksOutliveTheRefreshOfAnotherInstance();
    void anInstanceMayComeAndGo();
    void aNewNameIsShownAtOnce();
    void facetsCountAllOfThem();
    void exportsNameTheInstance();
    void theirNamesAreOffered();
};

void TestSeveralTable::onlyATableOfSeveralHasTheColumn()
{
    const RunnerTable one, several(RunnerTable::Kind::SeveralInstances);
    QCOMPARE(one.columnCount(), several.columnCount() - 1);
    QCOMPARE(several.headerData(several.columnCount() - 1, Qt::Horizontal).toString(), u"Instance"_s);
    QVERIFY(one.sortColumnsOf(u"instance").empty());
    QCOMPARE(several.sortColumnsOf(u"instance").size(), std::size_t(1));
}

void TestSeveralTable::theInstanceIsNamed()
{
    Several several;
    const QAbstractItemModelTester tester(&several.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    several.table.setSortKeys({ { Column::Instance, Qt::AscendingOrder }, { Column::Name, Qt::AscendingOrder } });
    QTRY_COMPARE(several.shown({}), (QStringList{ u"w1"_s, u"w2"_s, u"c1"_s, u"c3"_s }));
    QCOMPARE(several.table.index(3, int(Column::Instance)).data().toString(), u"customer a"_s);
    QCOMPARE(several.table.index(3, int(Column::Instance)).data(Qt::ToolTipRole).toString(), u"https://gitlab.customer.example/gl"_s);
    several.table.setSortKeys({ { Column::Instance, Qt::DescendingOrder }, { Column::Name, Qt::AscendingOrder } });
    QTRY_COMPARE(several.shown({}).first(), u"c1"_s);
}

void TestSeveralTable::idsAreShownAsGitLabGivesThem()
{
    Several several;
    QStringList ids;
    for (int row = 0; row < several.table.rowCount(); ++row)
        ids += several.table.index(row, int(Column::Id)).data().toString();
    QCOMPARE(ids, (QStringList{ u"1"_s, u"1"_s, u"2"_s, u"3"_s }));   // by number, whoever's
    QCOMPARE(several.table.index(0, int(Column::Id)).data(RawRole).toLongLong(), 1);
    QVERIFY(several.table.idAt(0) != several.table.idAt(1));
}

void TestSeveralTable::theFilterKnowsTheInstance_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("by name") << u"instance:work"_s << QStringList{ u"w1"_s, u"w2"_s };
    QTest::newRow("regardless of case") << u"instance:WORK"_s << QStringList{ u"w1"_s, u"w2"_s };
    QTest::newRow("quoted") << u"instance:\"customer a\""_s << QStringList{ u"c1"_s, u"c3"_s };
    QTest::newRow("by host") << u"instance:gitlab.customer.example"_s << QStringList{ u"c1"_s, u"c3"_s };
    QTest::newRow("by address") << u"instance:\"https://gitlab.customer.example/gl\""_s << QStringList{ u"c1"_s, u"c3"_s };
    QTest::newRow("with a wildcard") << u"instance:cust*"_s << QStringList{ u"c1"_s, u"c3"_s };
    QTest::newRow("two of them") << u"instance:work,cust*"_s << QStringList{ u"w1"_s, u"c1"_s, u"w2"_s, u"c3"_s };
    QTest::newRow("not one of them") << u"-instance:work"_s << QStringList{ u"c1"_s, u"c3"_s };
    QTest::newRow("a part is not the whole") << u"instance:wor"_s << QStringList();
    QTest::newRow("beside others") << u"instance:work status:offline"_s << QStringList{ u"w2"_s };
    QTest::newRow("one number, two runners") << u"id:1"_s << QStringList{ u"w1"_s, u"c1"_s };
    QTest::newRow("one number of one instance") << u"id:1 instance:work"_s << QStringList{ u"w1"_s };
}

void TestSeveralTable::theFilterKnowsTheInstance()
{
    QFETCH(const QString, filter);
    Several several;
    QTEST(several.shown(filter), "shown");
}

void TestSeveralTable::aNameThatIsAlsoAHostMeansThatInstanceAlone()
{
    Several several;
    several.table.setInstances({ { u"git.example.com"_s, u"https://git.example.com"_s }, { u"git.example.com 2"_s, u"https://git.example.com:8443"_s } });
    QCOMPARE(several.shown(u"instance:git.example.com"_s), (QStringList{ u"w1"_s, u"w2"_s }));
    QCOMPARE(several.shown(u"instance:\"git.example.com 2\""_s), (QStringList{ u"c1"_s, u"c3"_s }));
    QCOMPARE(several.shown(u"instance:git.example.com,\"git.example.com 2\""_s).size(), 4);
    several.table.setInstances({ { u"first"_s, u"https://git.example.com"_s }, { u"second"_s, u"https://git.example.com:8443"_s } });
    QCOMPARE(several.shown(u"instance:git.example.com"_s).size(), 4);   // a host that is no name means all that stand there
}

void TestSeveralTable::ofOneFleetOnlyTheAddressIsKnown()
{
    RunnerTable table;
    table.setSnapshot(snapshotOf({ runner(1, "a") }));
    const auto matches = [&table](const QString &filter) {
        table.setFilter(Filter::parse(filter).value());
        return table.shown() == 1;
    };
    QVERIFY(matches(u"instance:git.example.com"_s));
    QVERIFY(!matches(u"-instance:git.example.com"_s));
    // It may be called so: unknown, and so is the opposite.
    QVERIFY(!matches(u"instance:work"_s));
    QVERIFY(!matches(u"-instance:work"_s));
}

void TestSeveralTable::marksOutliveTheRefreshOfAnotherInstance()
{
    Several several;
    const QAbstractItemModelTester tester(&several.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RunnerId marked = placed(RunnerId{ 1 }, 2);
    several.table.setMarkedIds({ marked, placed(RunnerId{ 2 }, 1) });
    several.table.setSnapshot(combined({ { 1, snapshotOf({ runner(1, "w1"), runner(4, "w4") }) }, { 2, several.customer } }));
    QCOMPARE(several.table.markedIds(), std::vector<RunnerId>{ marked });   // the other one is gone
    QCOMPARE(several.shown({}), (QStringList{ u"w1"_s, u"c1"_s, u"c3"_s, u"w4"_s }));
}

void TestSeveralTable::anInstanceMayComeAndGo()
{
    Several several;
    const QAbstractItemModelTester tester(&several.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    several.table.setMarkedIds({ placed(RunnerId{ 1 }, 1) });
    several.table.setSnapshot(combined({ { 1, several.work } }));
    QCOMPARE(several.table.rowCount(), 2);
    several.table.setSnapshot(combined({ { 1, several.work }, { 2, several.customer } }));
    QCOMPARE(several.table.rowCount(), 4);
    QCOMPARE(several.table.markedIds(), std::vector<RunnerId>{ placed(RunnerId{ 1 }, 1) });
    several.table.setSnapshot(combined({}));
    QCOMPARE(several.table.rowCount(), 0);
}

void TestSeveralTable::aNewNameIsShownAtOnce()
{
    Several several;
    QCOMPARE(several.shown(u"instance:home"_s), QStringList());
    InstanceNames renamed = names;
    renamed[0].name = u"home"_s;
    several.table.setInstances(renamed);
    QCOMPARE(several.table.rowCount(), 2);
    QCOMPARE(several.table.index(0, int(Column::Instance)).data().toString(), u"home"_s);
}

void TestSeveralTable::facetsCountAllOfThem()
{
    Several several;
    several.table.setFilter(Filter::parse(u"instance:work"_s).value());
    const Facets facets = countFacets(*several.table.snapshot(), several.table.filter(), several.table.filterContext());
    QCOMPARE(facets.status.size(), std::size_t(2));
    QCOMPARE(facets.status[0].count + facets.status[1].count, qint64(2));
    several.table.setFilter({});
    const Facets all = countFacets(*several.table.snapshot(), several.table.filter(), several.table.filterContext());
    QCOMPARE(all.status[0].count + all.status[1].count, qint64(4));
}

void TestSeveralTable::exportsNameTheInstance()
{
    Several several;
    const QJsonArray items = tableexport::toJson(several.table, tableexport::allRows(several.table));
    QCOMPARE(items.size(), 4);
    QCOMPARE(items[0][u"instance"_s].toString(), u"work"_s);
    QCOMPARE(items[0][u"id"_s].toInt(), 1);
    QVERIFY(tableexport::toCsv(several.table, tableexport::allRows(several.table)).contains("customer a"));
}

void TestSeveralTable::theirNamesAreOffered()
{
    const Several several;
    const QString half = u"instance:"_s;
    const FilterCompletion all = completeFilter(half, half.size(), several.table.snapshot().get(), 20, &names);
    QCOMPARE(all.candidates.size(), std::size_t(2));
    QCOMPARE(all.candidates[0].text, u"\"customer a\""_s);
    QCOMPARE(all.candidates[0].count, qint64(2));
    QVERIFY(completeFilter(half, half.size(), several.table.snapshot().get()).candidates.empty());
}

QTEST_GUILESS_MAIN(TestSeveralTable)
#include "tst_severaltable.moc"
