// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"
#include "tests/models/tables/tablemirror.h"
#include "tests/support/fleetmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using Column = RunnerTable::Column;

namespace {

std::vector<FixtureRunner> named(std::initializer_list<const char *> names)
{
    std::vector<FixtureRunner> runners;
    for (const char *name : names) {
        FixtureRunner runner;
        runner.id = qint64(runners.size()) + 1;
        runner.name = name;
        runners.push_back(runner);
    }
    return runners;
}

QStringList columnOf(const RunnerTable &table, Column column)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts += table.index(row, int(column)).data().toString();
    return texts;
}

std::vector<qint64> idsOf(const RunnerTable &table)
{
    std::vector<qint64> ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.push_back(table.idAt(row).value);
    return ids;
}

using Ids = std::vector<qint64>;

} // namespace

class TestRunnerTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableAnswersEverything();
    void rowsStandByIdWithoutSortKeys();
    void numbersInNamesCountAsNumbers_data();
    void numbersInNamesCountAsNumbers();
    void theUnknownComesLastWhicheverTheDirection();
    void tiesBreakByTheFollowingKeys();
    void aLargeFleetIsRankedOnAWorker();
    void ranksThatComeLateAreTakenForTheRefreshedFleet();
    void marksSurviveFiltersAndRefreshes();
    void marksThatOneClickDroppedComeBack();
    void marksOfVanishedRunnersAreDropped();
    void theCheckBoxIsTheMark();
    void anotherFleetResets();
    void aRefreshKeepsWhoIsHeld();
    void theNeighbourOfAVanishedRunnerIsWhereItStood();
    void scatteredChangesAreJoined_data();
    void scatteredChangesAreJoined();
};

void TestRunnerTable::anEmptyTableAnswersEverything()
{
    RunnerTable table;
    const TableMirror mirror(table);
    QCOMPARE(table.total(), 0);
    QCOMPARE(table.rowOf(RunnerId{ 1 }), -1);
    table.markAllShown();
    table.invertShown();
    table.clearMarks();
    table.setMarkedRange(0, 5, true);
    table.setMarkedIds({ RunnerId{ 1 } });
    table.setSortKeys({ { Column::Name, Qt::AscendingOrder } });
    QVERIFY(!table.setFilter(*Filter::parse(u"status:online")));
    table.setNow(Instant::fromSeconds(5));
    QVERIFY(table.markedIds().empty());
    QVERIFY(table.shownIds().empty());
    table.setSnapshot(snapshotOf({}));
    QCOMPARE(table.rowCount(), 0);
    table.setSnapshot(nullptr);
    QCOMPARE(table.headerData(int(Column::LastContact), Qt::Horizontal, RunnerTable::ColumnIdRole).toString(), u"last_contact"_s);
    QCOMPARE(mirror.difference(), QString());
}

void TestRunnerTable::rowsStandByIdWithoutSortKeys()
{
    std::vector<FixtureRunner> runners = named({ "c", "a", "b" });
    std::swap(runners[0].id, runners[2].id);
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(idsOf(table), (Ids{ 1, 2, 3 }));
    QCOMPARE(columnOf(table, Column::Name), (QStringList{ u"b"_s, u"a"_s, u"c"_s }));
}

void TestRunnerTable::numbersInNamesCountAsNumbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("no language") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
}

void TestRunnerTable::numbersInNamesCountAsNumbers()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    RunnerTable table;
    table.setSnapshot(snapshotOf(named({ "runner-10", "runner-9", "runner-1a", "runner-100", "arm-2" })));
    table.sort(int(Column::Name), Qt::AscendingOrder);
    QCOMPARE(columnOf(table, Column::Name), (QStringList{ u"arm-2"_s, u"runner-1a"_s, u"runner-9"_s, u"runner-10"_s, u"runner-100"_s }));
    QLocale::setDefault(QLocale::c());
}

void TestRunnerTable::theUnknownComesLastWhicheverTheDirection()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c", "d" });
    runners[0].runningJobs = -1;
    runners[1].runningJobs = 0;
    runners[2].runningJobs = 7;
    runners[3].runningJobs = -1;
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    table.setSortKeys({ { Column::JobsRunning, Qt::AscendingOrder } });
    QCOMPARE(idsOf(table), (Ids{ 2, 3, 1, 4 }));
    table.setSortKeys({ { Column::JobsRunning, Qt::DescendingOrder } });
    QCOMPARE(idsOf(table), (Ids{ 3, 2, 1, 4 }));
}

void TestRunnerTable::tiesBreakByTheFollowingKeys()
{
    std::vector<FixtureRunner> runners = named({ "b", "a", "c", "a" });
    runners[2].paused = Tri::Yes;
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    table.sort(int(Column::Name), Qt::DescendingOrder);
    table.sort(int(Column::Paused), Qt::DescendingOrder);
    QCOMPARE(table.sortKeys(), (std::vector<RunnerTable::SortKey>{ { Column::Paused, Qt::DescendingOrder }, { Column::Name, Qt::DescendingOrder } }));
    QCOMPARE(idsOf(table), (Ids{ 3, 1, 2, 4 }));
}

void TestRunnerTable::aLargeFleetIsRankedOnAWorker()
{
    const FleetMaker maker({ .runners = 5000 });
    RunnerTable table;
    const TableMirror mirror(table);
    table.setSnapshot(maker.snapshot());
    table.setSortKeys({ { Column::Name, Qt::AscendingOrder } });
    QCOMPARE(table.idAt(0), table.snapshot()->row(0).id);   // the order stays until the ranks are there
    QSignalSpy moved(&table, &QAbstractItemModel::layoutChanged);
    QTRY_COMPARE(moved.count(), 1);
    QStringList names = columnOf(table, Column::Name);
    QVERIFY(names.first().startsWith("android-runner-"_L1));
    QVERIFY(names.last().startsWith("us-east-runner-"_L1));
    QCOMPARE(mirror.difference(), QString());
}

void TestRunnerTable::ranksThatComeLateAreTakenForTheRefreshedFleet()
{
    FleetMaker maker({ .runners = 5000 });
    RunnerTable table;
    table.setSnapshot(maker.snapshot());
    table.setSortKeys({ { Column::Name, Qt::AscendingOrder } });
    maker.remove(1000);
    maker.add(1000);
    table.setSnapshot(maker.snapshot());   // before the worker is done
    const auto isSorted = [&] {
        const QStringList names = columnOf(table, Column::Name);
        const auto number = [](const QString &name) { return name.mid(name.lastIndexOf(u'-') + 1).toInt(); };
        const auto word = [](const QString &name) { return name.left(name.lastIndexOf(u'-')); };
        return std::is_sorted(names.begin(), names.end(), [&](const QString &a, const QString &b) { return word(a) != word(b) ? word(a) < word(b) : number(a) < number(b); });
    };
    QVERIFY(!isSorted());
    QTRY_VERIFY(isSorted());
}

void TestRunnerTable::marksSurviveFiltersAndRefreshes()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c", "d" });
    RunnerTable table;
    const TableMirror mirror(table);
    table.setSnapshot(snapshotOf(runners));
    table.setMarkedIds({ RunnerId{ 2 }, RunnerId{ 3 } });
    QVERIFY(table.setFilter(*Filter::parse(u"name:a,b")));
    QCOMPARE(table.markedCount(), 2);
    QCOMPARE(table.markedShownCount(), 1);
    runners[0].id = 9;
    table.setSnapshot(snapshotOf(runners));
    table.setFilter({});
    QCOMPARE(table.markedIds(), (std::vector<RunnerId>{ RunnerId{ 2 }, RunnerId{ 3 } }));
    QCOMPARE(mirror.difference(), QString());
}

void TestRunnerTable::marksThatOneClickDroppedComeBack()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c", "d", "e" });
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    table.markOnly(0);
    table.markOnly(1);
    QCOMPARE(table.droppedCount(), 0);   // a single one is no loss
    table.setMarkedIds({ RunnerId{ 1 }, RunnerId{ 2 }, RunnerId{ 3 } });
    table.markOnly(4);
    QCOMPARE(table.droppedCount(), 3);
    table.markOnly(0);   // the next click does not take the way back
    QCOMPARE(table.droppedCount(), 3);

    runners.erase(runners.begin() + 1);   // nor does a refresh, in which one of them is gone
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(table.droppedCount(), 2);
    table.bringBackMarks();
    QCOMPARE(table.markedIds(), (std::vector<RunnerId>{ RunnerId{ 1 }, RunnerId{ 3 } }));
    QCOMPARE(table.droppedCount(), 0);

    table.clearMarks();
    QCOMPARE(table.droppedCount(), 2);
    table.setSnapshot(nullptr);
    QCOMPARE(table.droppedCount(), 0);
}

void TestRunnerTable::marksOfVanishedRunnersAreDropped()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c" });
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    table.markAllShown();
    QSignalSpy marks(&table, &RunnerTable::marksChanged);
    runners.pop_back();
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(table.markedCount(), 2);
    QCOMPARE(marks.count(), 1);
    runners = named({ "a", "b", "c" });
    table.setSnapshot(snapshotOf(runners));   // an id that comes back is not marked
    QCOMPARE(table.markedCount(), 2);
}

void TestRunnerTable::theCheckBoxIsTheMark()
{
    RunnerTable table;
    const TableMirror mirror(table);
    table.setSnapshot(snapshotOf(named({ "a", "b" })));
    QVERIFY(table.flags(table.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!table.flags(table.index(0, 1)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(table.setData(table.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!table.setData(table.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!table.setData(table.index(1, 0), u"x"_s, Qt::EditRole));
    QVERIFY(table.isMarked(1));
    QCOMPARE(table.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!table.index(1, 1).data(Qt::CheckStateRole).isValid());
    QVERIFY(table.index(1, 3).data(RunnerTable::MarkedRole).toBool());
    QVERIFY(table.setData(table.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(table.markedCount(), 0);
    QCOMPARE(mirror.difference(), QString());
}

void TestRunnerTable::anotherFleetResets()
{
    RunnerTable table;
    TableMirror mirror(table);
    table.setSnapshot(snapshotOf(named({ "a", "b" })));
    QCOMPARE(mirror.resets(), 1);
    table.markAllShown();
    FixtureFacts facts;
    facts.username = u"jon"_s;
    table.setSnapshot(snapshotOf(named({ "a", "b" }), facts));
    QCOMPARE(mirror.resets(), 2);
    QCOMPARE(table.markedCount(), 0);
}

void TestRunnerTable::aRefreshKeepsWhoIsHeld()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c", "d" });
    RunnerTable table;
    const TableMirror mirror(table);
    table.setSnapshot(snapshotOf(runners));
    table.setSortKeys({ { Column::Name, Qt::AscendingOrder } });
    const QPersistentModelIndex held = table.index(1, 3);
    const QPersistentModelIndex vanishing = table.index(0, 0);
    runners[1].name = "z";
    runners.erase(runners.begin());
    runners.push_back(named({ "x", "x", "x", "x", "m" }).back());
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(idsOf(table), (Ids{ 3, 4, 5, 2 }));
    QVERIFY(!vanishing.isValid());
    QCOMPARE(held.row(), 3);
    QCOMPARE(held.column(), 3);
    QCOMPARE(mirror.resets(), 1);
    QCOMPARE(mirror.difference(), QString());
}

/// A view whose current row is removed goes on to the row after the removed ones.
void TestRunnerTable::theNeighbourOfAVanishedRunnerIsWhereItStood()
{
    std::vector<FixtureRunner> runners = named({ "a", "b", "c", "d", "e", "f" });
    RunnerTable table;
    table.setSnapshot(snapshotOf(runners));
    const QPersistentModelIndex current = table.index(2, 0);
    QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
    runners.erase(runners.begin() + 5);
    runners.erase(runners.begin() + 2);
    runners.erase(runners.begin());
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.front().at(1).toInt(), 1);   // a, c and f stood together between b and d
    QCOMPARE(removed.front().at(2).toInt(), 3);
    QCOMPARE(idsOf(table), (Ids{ 2, 4, 5 }));
}

void TestRunnerTable::scatteredChangesAreJoined_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("spans");
    QTest::newRow("neighbours") << 1 << 1;
    QTest::newRow("few") << 10 << 100;
    QTest::newRow("too many") << 2 << 1;
}

void TestRunnerTable::scatteredChangesAreJoined()
{
    QFETCH(const int, every);
    QFETCH(const int, spans);
    std::vector<FixtureRunner> runners(1000);
    for (std::size_t i = 0; i < runners.size(); ++i)
        runners[i].id = qint64(i) + 1;
    RunnerTable table;
    const TableMirror mirror(table);
    table.setSnapshot(snapshotOf(runners));
    for (std::size_t i = 0; i < runners.size(); i += std::size_t(every))
        runners[i].name = "changed";
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setSnapshot(snapshotOf(runners));
    QCOMPARE(changed.count(), spans);
    QCOMPARE(mirror.difference(), QString());
}

QTEST_GUILESS_MAIN(TestRunnerTable)
#include "tst_runnertable.moc"
