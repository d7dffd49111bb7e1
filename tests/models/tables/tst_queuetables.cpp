// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/matchtable.h"
#include "models/tables/queueboardtable.h"
#include "models/tables/tableexport.h"
#include "tests/support/fleetmaker.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

RunnerMatch matchOfRow(qsizetype row, Tri online)
{
    RunnerMatch match;
    match.row = row;
    match.met.fill(Tri::Yes);
    match.met[std::size_t(MatchCondition::Online)] = online;
    return match;
}

} // namespace

class TestQueueTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runnersNotKnownExactlyReadAsARange_data()
    {
        QTest::addColumn<int>("online");
        QTest::addColumn<int>("unknown");
        QTest::addColumn<QString>("text");
        QTest::newRow("known") << 4 << 0 << u"4"_s;
        QTest::newRow("some undecided") << 4 << 33 << u"4–37"_s;
        QTest::newRow("all undecided") << 0 << 2 << u"0–2"_s;
        QTest::newRow("nobody counted") << 0 << 0 << u"unknown"_s;
    }
    void runnersNotKnownExactlyReadAsARange()
    {
        QFETCH(const int, online);
        QFETCH(const int, unknown);
        QFETCH(const QString, text);
        QueueBoardTable board;
        const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QueueRow row;
        row.verdict = QueueVerdict::Unknown;
        row.waiting = 1;
        row.eligible.online = online;
        row.eligible.unknown = unknown;
        board.setBoard({ row }, {});
        const QModelIndex cell = board.index(0, int(QueueBoardTable::Column::Online));
        QCOMPARE(cell.data().toString(), text);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().isEmpty(), unknown == 0 && online > 0);
    }

    void aPaceNeedsTwoLooks()
    {
        QueueBoardTable board;
        QueueRow row;
        row.waiting = 3;
        board.setBoard({ row }, {});
        using Column = QueueBoardTable::Column;
        for (const Column column : { Column::Arrivals, Column::Starts, Column::ToDrain }) {
            QCOMPARE(board.index(0, int(column)).data().toString(), u"–"_s);
            QVERIFY(!board.index(0, int(column)).data(Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!board.index(0, int(column)).data(RawRole).isValid());
        }
        row.arrivalsPerMinute = 0.0;
        row.startsPerMinute = 2.0;
        row.toDrain = std::chrono::minutes(2);
        board.setBoard({ row }, {});
        QCOMPARE(board.index(0, int(Column::Arrivals)).data().toString(), QLocale().toString(0.0, 'f', 1));
        for (const Column column : { Column::Arrivals, Column::Starts, Column::ToDrain })
            QVERIFY(board.index(0, int(column)).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aTickIsToldInWordsButNotShownInThem()
    {
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 3 }).snapshot();
        MatchTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setMatches(*fleet, { matchOfRow(0, Tri::Yes), matchOfRow(1, Tri::No), matchOfRow(2, Tri::Unknown) });
        const auto cell = [&](int row, int role) { return table.index(row, int(MatchTable::Column::Online)).data(role).toString(); };
        QStringList words, icons;
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(cell(row, Qt::DisplayRole), QString());
            QVERIFY(cell(row, Qt::ToolTipRole).contains(cell(row, Qt::AccessibleTextRole)));
            words += cell(row, Qt::AccessibleTextRole);
            icons += cell(row, IconRole);
        }
        QCOMPARE(icons, QStringList({ u"tick"_s, u"cross"_s, u"question"_s }));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
    void theNameTellsWhatHasNoColumnOfItsOwn()
    {
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 1 }).snapshot();
        MatchTable table;
        table.setMatches(*fleet, { matchOfRow(0, Tri::Yes) });
        const QString tip = table.index(0, int(MatchTable::Column::Runner)).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u'#' + QString::number(fleet->row(0).id.value)), qPrintable(tip));
    }
};

QTEST_MAIN(TestQueueTables)
#include "tst_queuetables.moc"
