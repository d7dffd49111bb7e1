// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobtable.h"
#include "models/tables/managertable.h"
#include "models/tables/operationtable.h"
#include "models/tables/plantable.h"
#include "models/tables/tableexport.h"
#include "tests/models/tables/tablemirror.h"
#include "tests/support/fleetmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A row that is only an id and what it says.
struct Line {
    qint64 id = 0;
    int says = 0;
    friend bool operator==(const Line &, const Line &) = default;
};
qint64 rowId(const Line &line) { return line.id; }

constexpr TableColumn<Line> lineColumns[] = { { .id = "says", .title = "Says", .display = [](const Line &line, const CellTimes &) { return QString::number(line.says); },
    .raw = [](const Line &line) { return QVariant(line.says); } } };

class LineTable final : public TableModel<Line>
{
public:
    LineTable() : TableModel(lineColumns, "test", nullptr) { }
    using TableModel::setRows;
};

Plan planOf(int targets)
{
    Plan plan;
    plan.verb = Verb::Delete;
    for (int i = 1; i <= targets; ++i) {
        Plan::Target target;
        target.id = RunnerId{ i };
        target.name = u"runner-%1"_s.arg(i);
        target.ownerPath = u"acme"_s;
        target.type = RunnerType::Group;
        target.status = RunnerStatus::Stale;
        target.contactedAt = Instant::fromSeconds(1'760'000'000);
        target.runningJobs = 0;
        plan.targets.push_back(target);
    }
    return plan;
}

QStringList rowOf(const QAbstractItemModel &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts += table.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestSmallTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRowsAreToldAsTheirDifference_data();
    void newRowsAreToldAsTheirDifference();
    void whoHoldsOnToARowIsLedToIt();
    void managersOfARunnerAreShown();
    void managersStayWhereTheyAreInARefresh();
    void jobsAreShown();
    void targetsAreStruckOutByTheirCheck();
    void outcomesAreToldAsTheyCome();
};

void TestSmallTables::newRowsAreToldAsTheirDifference_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestSmallTables::newRowsAreToldAsTheirDifference()
{
    QFETCH(const quint64, seed);
    FleetMaker random({ .runners = 0, .seed = seed });
    LineTable table;
    const TableMirror mirror(table);
    std::vector<Line> lines;
    for (int step = 0; step < 60; ++step) {
        for (qint64 i = random.below(6); i > 0; --i)
            lines.insert(lines.begin() + random.below(qint64(lines.size()) + 1), { random.below(step == 30 ? 5 : 1'000'000'000), 0 });   // once, ids that repeat
        for (qint64 i = random.below(6); i > 0 && !lines.empty(); --i)
            lines.erase(lines.begin() + random.below(qint64(lines.size())));
        for (qint64 i = random.below(4); i > 0 && !lines.empty(); --i)
            lines[std::size_t(random.below(qint64(lines.size())))].says = int(random.below(100));
        if (random.below(3) == 0 && !lines.empty())
            std::swap(lines.front(), lines[std::size_t(random.below(qint64(lines.size())))]);
        table.setRows(lines);
        QCOMPARE(table.rowCount(), int(lines.size()));
        for (std::size_t row = 0; row < lines.size(); ++row)
            QCOMPARE(table.rowAt(int(row)), lines[row]);
        QCOMPARE(mirror.difference(), QString());
    }
}

void TestSmallTables::whoHoldsOnToARowIsLedToIt()
{
    LineTable table;
    TableMirror mirror(table);
    table.setRows({ { 1, 0 }, { 2, 0 }, { 3, 0 }, { 4, 0 } });
    const QPersistentModelIndex two = table.index(1, 0), three = table.index(2, 0);
    table.setRows({ { 9, 0 }, { 4, 0 }, { 8, 0 }, { 2, 5 }, { 1, 0 } });
    QCOMPARE(two.row(), 3);
    QVERIFY(!three.isValid());
    QCOMPARE(mirror.resets(), 0);
    table.setRows({ { 1, 0 }, { 1, 0 } });
    QCOMPARE(mirror.resets(), 1);
}

void TestSmallTables::managersOfARunnerAreShown()
{
    FixtureRunner runner;
    runner.id = 5;
    runner.managers = { {}, {} };
    runner.managers[0].id = 2;
    runner.managers[0].status = "DREAMING";
    runner.managers[0].version = "<b>17</b>";
    runner.managers[1].id = 1;
    runner.managers[1].address = std::nullopt;
    runner.managers[1].architecture = std::nullopt;
    runner.managers[1].execution = "ACTIVE";
    runner.managers[1].contactedAt = 1;
    ManagerTable table;
    const TableMirror mirror(table);
    table.setRunner(snapshotOf({ runner }), RunnerId{ 5 }, { Instant::fromSeconds(1'760'000'000 + 7200), TimeDisplay::Utc });
    QCOMPARE(rowOf(table, 0), (QStringList{ u"s_000000000001"_s, u"DREAMING"_s, u"<b>17</b>"_s, u"10.0.0.1"_s, u"2 h ago"_s, u"linux/amd64"_s, u"docker"_s, u"idle"_s, u"9882d9c7"_s, u"1.9 y ago"_s }));
    QCOMPARE(rowOf(table, 1), (QStringList{ u"s_000000000001"_s, u"online"_s, u"17.4.0"_s, u"unknown"_s, u"never"_s, u"linux/unknown"_s, u"docker"_s, u"busy"_s, u"9882d9c7"_s, u"1.9 y ago"_s }));
    QCOMPARE(table.index(0, int(ManagerTable::Column::LastContact)).data(Qt::ToolTipRole).toString(), u"2025-10-09 08:53:20 UTC"_s);
    QCOMPARE(table.index(1, int(ManagerTable::Column::Status)).data(IconRole).toString(), u"status-online"_s);
    QCOMPARE(tableexport::toCsv(table, { 1 }),
        QByteArray("system_id,status,version,ip_address,contacted_at,platform,executor,job_execution_status,revision,created_at\r\n"
                   "s_000000000001,online,17.4.0,,,linux/,docker,active,9882d9c7,2023-11-14T22:13:20Z\r\n"));
    table.setRunner(snapshotOf({ runner }), RunnerId{ 6 }, {});
    QCOMPARE(table.rowCount(), 0);
    table.setRunner(nullptr, RunnerId{ 5 }, {});
    QCOMPARE(mirror.difference(), QString());
}

void TestSmallTables::managersStayWhereTheyAreInARefresh()
{
    FixtureRunner runner;
    runner.id = 5;
    runner.managers = { {}, {}, {} };
    for (std::size_t i = 0; i < 3; ++i)
        runner.managers[i].id = qint64(30 - i);
    ManagerTable table;
    TableMirror mirror(table);
    const CellTimes times{ Instant::fromSeconds(1'760'000'000), TimeDisplay::Utc };
    table.setRunner(snapshotOf({ runner }), RunnerId{ 5 }, times);
    const QPersistentModelIndex held = table.index(2, 0);
    runner.managers[1].version = "18.0.0";
    runner.managers.insert(runner.managers.begin(), FixtureManager());
    runner.managers.front().id = 99;
    table.setRunner(snapshotOf({ runner }), RunnerId{ 5 }, { Instant::fromSeconds(1'760'000'060), TimeDisplay::Utc });
    QCOMPARE(held.row(), 3);
    QCOMPARE(mirror.resets(), 0);
    QCOMPARE(mirror.difference(), QString());
}

void TestSmallTables::jobsAreShown()
{
    Job job;
    job.id = JobId{ 7 };
    job.name = u"test\u202e"_s;
    job.status = u"failed"_s;
    job.projectPath = u"acme/app"_s;
    job.startedAt = Instant::fromSeconds(1'760'000'000);
    job.duration = std::chrono::seconds(125);
    job.failureMessage = u"<b>no</b>"_s;
    Job waiting;
    waiting.id = JobId{ 8 };
    waiting.status = u"waiting_for_resource"_s;
    waiting.startedAt = Instant::never();
    JobTable table;
    const TableMirror mirror(table);
    table.setJobs({ job, waiting }, { Instant::fromSeconds(1'760'000'300), TimeDisplay::Utc });
    QCOMPARE(rowOf(table, 0), (QStringList{ u"failed"_s, u"test⟨U+202E⟩"_s, u"acme/app"_s, u"5 min ago"_s, u"2 min"_s, QString() }));
    QCOMPARE(rowOf(table, 1), (QStringList{ u"waiting_for_resource"_s, QString(), QString(), QString(), QString(), QString() }));
    QCOMPARE(table.index(0, 0).data(Qt::ToolTipRole).toString(), u"Failed:\n<b>no</b>"_s);
    QCOMPARE(table.index(0, 0).data(SeverityRole).toInt(), 3);
    QCOMPARE(table.index(0, int(JobTable::Column::Duration)).data(RawRole), QVariant(qint64(125)));
    QVERIFY(!table.index(1, int(JobTable::Column::Started)).data(RawRole).isValid());
    QCOMPARE(table.jobAt(0).id, JobId{ 7 });
    table.setJobs({ waiting }, {});
    QCOMPARE(mirror.difference(), QString());
}

void TestSmallTables::targetsAreStruckOutByTheirCheck()
{
    PlanTable table;
    const TableMirror mirror(table);
    table.setPlan(planOf(5), Instant::fromSeconds(1'760'000'000 + 3 * 86'400));
    QCOMPARE(rowOf(table, 1), (QStringList{ u"runner-2"_s, u"acme"_s, u"group"_s, u"stale"_s, u"3 d ago"_s, u"0"_s, u"2"_s }));
    QCOMPARE(table.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!table.index(1, 1).data(Qt::CheckStateRole).isValid());
    QVERIFY(table.flags(table.index(1, 0)).testFlag(Qt::ItemIsUserCheckable));

    QSignalSpy strikes(&table, &PlanTable::strikesChanged);
    QVERIFY(table.setData(table.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    table.setStruckOut(3, 10, true);
    table.setStruckOut(3, 4, true);   // nothing new
    QCOMPARE(strikes.count(), 2);
    QCOMPARE(table.plan().activeIds(), (std::vector<TargetId>{ TargetId(1), TargetId(3) }));
    QVERIFY(table.isStruckOut(1));
    table.setStruckOut(0, 4, false);
    QCOMPARE(table.plan().activeIds().size(), std::size_t(5));
    QVERIFY(!table.setData(table.index(1, 1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(mirror.difference(), QString());
}

void TestSmallTables::outcomesAreToldAsTheyCome()
{
    using Item = Operation::Item;
    std::vector<Item> items(3);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].id = RunnerId{ qint64(i) + 1 };
        items[i].name = u"runner-%1"_s.arg(i + 1);
    }
    OperationTable table;
    TableMirror mirror(table);
    table.setItems(items);
    QCOMPARE(rowOf(table, 0), (QStringList{ u"runner-1"_s, u"1"_s, u"waiting"_s, QString() }));
    items[0].outcome = Item::Outcome::Done;
    items[1].outcome = Item::Outcome::Refused;
    items[1].detail = u"Runner is locked\u001b"_s;
    items[2].outcome = Item::Outcome::Skipped;
    items[2].reason = Item::Reason::CameBack;
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setItems(items);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(rowOf(table, 1), (QStringList{ u"runner-2"_s, u"2"_s, u"refused"_s, u"Runner is locked\u241b"_s }));
    QCOMPARE(rowOf(table, 2), (QStringList{ u"runner-3"_s, u"3"_s, u"skipped"_s, u"it has made contact since the plan was made"_s }));
    QCOMPARE(table.index(2, int(OperationTable::Column::Detail)).data(RawRole).toString(), u"came_back"_s);
    QCOMPARE(table.index(1, int(OperationTable::Column::Outcome)).data(SeverityRole).toInt(), 3);
    table.setItems(items);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(mirror.resets(), 1);
    QCOMPARE(mirror.difference(), QString());
}

QTEST_GUILESS_MAIN(TestSmallTables)
#include "tst_smalltables.moc"
