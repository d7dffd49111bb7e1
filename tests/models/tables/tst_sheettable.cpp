// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/sheettable.h"
#include "models/tables/tableroles.h"
#include "tests/support/fleetfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Column = SheetTable::Column;

namespace {

struct Sheet {
    Snapshot::Ptr fleet = snapshotOf({ { .id = 1, .name = "one" }, { .id = 2, .name = "two", .paused = Tri::Yes, .tags = { { "b", "a" } }, .maximumTimeout = 7200 }, { .id = 3, .name = "three", .note = "old" } });
    SheetTable table{ fleet, { RunnerId{ 1 }, RunnerId{ 2 }, RunnerId{ 3 }, RunnerId{ 99 } } };
    QAbstractItemModelTester tester{ &table, QAbstractItemModelTester::FailureReportingMode::QtTest };

    [[nodiscard]] QString text(int row, Column column) const { return table.index(row, int(column)).data().toString(); }
    std::vector<SheetTable::Refused> write(int row, Column column, const QString &text) { return table.write({ { row, int(column), text } }); }
};

} // namespace

class TestSheetTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheListTells()
    {
        const Sheet sheet;
        QCOMPARE(sheet.table.rowCount(), 3);   // 99 is not in the list
        QCOMPARE(sheet.text(1, Column::Tags), u"a, b"_s);
        QCOMPARE(sheet.text(1, Column::Timeout), u"2 h"_s);
        QCOMPARE(sheet.table.editText(1, int(Column::Timeout)), u"7200"_s);
        QCOMPARE(sheet.text(2, Column::Note), u"old"_s);
        QVERIFY(!(sheet.table.flags(sheet.table.index(0, int(Column::Id))) & Qt::ItemIsEditable));
    }

    void whatIsWrittenStandsOutUntilItIsAsBefore()
    {
        Sheet sheet;
        QVERIFY(sheet.table.setData(sheet.table.index(0, int(Column::Note)), u"moved"_s));
        QVERIFY(sheet.table.isChanged(0, int(Column::Note)));
        QCOMPARE(sheet.table.index(0, int(Column::Note)).data(SeverityRole).toInt(), 2);
        QCOMPARE(sheet.table.changes().at(1).note, u"moved"_s);
        QVERIFY(sheet.write(0, Column::Note, QString()).empty());
        QCOMPARE(sheet.table.changedRunners(), 0);
    }

    void aCellTakesOnlyWhatItCanHold_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("yes") << int(Column::Paused) << u" YES "_s << true;
        QTest::newRow("0") << int(Column::Untagged) << u"0"_s << true;
        QTest::newRow("maybe") << int(Column::Paused) << u"maybe"_s << false;
        QTest::newRow("a time") << int(Column::Timeout) << u"90m"_s << true;
        QTest::newRow("no time") << int(Column::Timeout) << u"none"_s << true;
        QTest::newRow("too short") << int(Column::Timeout) << u"599"_s << false;
        QTest::newRow("a word as a time") << int(Column::Timeout) << u"soon"_s << false;
        QTest::newRow("a number that is none of ours") << int(Column::Id) << u"5"_s << false;
        QTest::newRow("outside") << 40 << u"x"_s << false;
    }
    void aCellTakesOnlyWhatItCanHold()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        QFETCH(const bool, fits);
        Sheet sheet;
        QSignalSpy refused(&sheet.table, &SheetTable::refused);
        QCOMPARE(sheet.table.write({ { 0, column, text } }).empty(), fits);
        QCOMPARE(refused.last().first().toString().isEmpty(), fits);
    }

    void aPasteIsOneStepAndLeavesOutWhatDoesNotFit()
    {
        Sheet sheet;
        const auto cells = SheetTable::cellsFromTsv(u"new one\tx, y\tno\r\n\"quoted\t\"\"cell\"\"\"\t\tmaybe\nthird\nfourth\n", 0, int(Column::Description));
        QCOMPARE(cells.size(), std::size_t(8));
        QCOMPARE(cells[3].text, u"quoted\t\"cell\""_s);
        QCOMPARE(sheet.table.write(cells).size(), std::size_t(2));   // maybe, and a fourth row
        QCOMPARE(sheet.text(0, Column::Description), u"new one"_s);
        QCOMPARE(sheet.text(0, Column::Tags), u"x, y"_s);
        QCOMPARE(sheet.text(1, Column::Tags), u"none"_s);
        QCOMPARE(sheet.table.changedRunners(), 3);
        sheet.table.undo();
        QCOMPARE(sheet.table.changedRunners(), 0);
        QVERIFY(!sheet.table.canUndo());
        sheet.table.redo();
        QCOMPARE(sheet.text(2, Column::Description), u"third"_s);
        QVERIFY(sheet.write(2, Column::Description, u"again"_s).empty());
        QVERIFY(!sheet.table.canRedo());
    }

    void theChangesBecomeOnePlan()
    {
        Sheet sheet;
        QVERIFY(sheet.write(0, Column::Tags, u"docker, gpu"_s).empty());
        QVERIFY(sheet.write(1, Column::Paused, u"no"_s).empty());
        const Plan plan = makeEditPlan(*sheet.fleet, sheet.table.changes(), {});
        QCOMPARE(plan.targets.size(), std::size_t(2));
        QCOMPARE(plan.targets[0].change->settings.to.tags, (QStringList{ u"docker"_s, u"gpu"_s }));
        QCOMPARE(plan.targets[1].change->settings.to.paused, false);
    }
};

QTEST_GUILESS_MAIN(TestSheetTable)
#include "tst_sheettable.moc"
