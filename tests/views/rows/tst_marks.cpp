// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"
#include "tests/support/fleetmaker.h"
#include "views/rows/bulkbar.h"
#include "views/rows/markactions.h"
#include "views/rows/rowdelegate.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// "1-3,7": the marked rows shown.
QString marksOf(const RunnerTable &table)
{
    QStringList parts;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (!table.isMarked(row))
            continue;
        const int from = row;
        while (row + 1 < table.rowCount() && table.isMarked(row + 1))
            ++row;
        parts += from == row ? QString::number(from) : u"%1-%2"_s.arg(from).arg(row);
    }
    return parts.join(u',');
}

struct Page {
    RunnerTable table;
    FleetMaker maker;
    RowView view{ table };

    explicit Page(int runners = 200) : maker({ .runners = runners })
    {
        view.setAccessibleName(u"Runners"_s);
        view.resize(900, 400);
        view.show();
        table.setSortKeys({ { RunnerTable::Column::Id, Qt::AscendingOrder } });
        refresh();
        view.setFocus();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&view);
    }
    void refresh() { show(maker.snapshot()); }
    void show(const Snapshot::Ptr &fleet)
    {
        table.setNow(fleet->asOf());
        table.setSnapshot(fleet);
        QCoreApplication::processEvents();
    }
    QPoint at(int row, int x = 300) const { return { x, view.visualRect(table.index(row, 0)).center().y() }; }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, at(row)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void drag(int from, int to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, at(from));
        move(to, modifiers);
    }
    void move(int to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove, at(to), view.viewport()->mapToGlobal(at(to)), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void release(int row) const { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(row)); }
};

} // namespace

class TestMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickMarksOneAndNoOther()
    {
        Page page;
        page.click(2);
        page.click(5);
        QCOMPARE(marksOf(page.table), u"5"_s);
        QCOMPARE(page.view.currentIndex().row(), 5);
    }
    void controlClickAddsAndTakesOut()
    {
        Page page;
        page.click(2);
        page.click(5, Qt::ControlModifier);
        page.click(7, Qt::ControlModifier);
        page.click(5, Qt::ControlModifier);
        QCOMPARE(marksOf(page.table), u"2,7"_s);
    }
    void checkBoxTogglesWithoutControl()
    {
        Page page;
        page.click(2);
        const QRect cell = page.view.visualRect(page.table.index(4, 0));
        QTest::mouseClick(page.view.viewport(), Qt::LeftButton, {}, RowDelegate::checkRect(cell).center());
        QCOMPARE(marksOf(page.table), u"2,4"_s);
        QTest::mouseClick(page.view.viewport(), Qt::LeftButton, {}, RowDelegate::checkRect(cell).center());
        QCOMPARE(marksOf(page.table), u"2"_s);
    }
    void shiftClickMarksFromTheAnchorAndShrinksAgain()
    {
        Page page;
        page.click(4);
        page.click(8, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"4-8"_s);
        page.click(6, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"4-6"_s);
        page.click(1, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"1-4"_s);
    }
    void shiftClickAfterControlClickReplaces()
    {
        Page page;
        page.click(1);
        page.click(6, Qt::ControlModifier);
        page.click(8, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"6-8"_s);
    }
    void controlShiftClickKeepsTheOthers()
    {
        Page page;
        page.click(1);
        page.click(5, Qt::ControlModifier);
        page.click(8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"1,5-8"_s);
    }
    void arrowsMoveWithoutMarking()
    {
        Page page;
        page.click(3);
        page.key(Qt::Key_Down);
        page.key(Qt::Key_Down);
        QCOMPARE(page.view.currentIndex().row(), 5);
        QCOMPARE(marksOf(page.table), u"3"_s);
    }
    void spaceTogglesTheCurrentRow()
    {
        Page page;
        page.click(3);
        page.key(Qt::Key_Down);
        page.key(Qt::Key_Space);
        QCOMPARE(marksOf(page.table), u"3-4"_s);
        page.key(Qt::Key_Space);
        QCOMPARE(marksOf(page.table), u"3"_s);
    }
    void shiftArrowsExtendFromWhereOneStands()
    {
        Page page;
        page.click(9);
        for (int i = 0; i < 6; ++i)
            page.key(Qt::Key_Up);   // at 3, mark still on 9
        page.key(Qt::Key_Down, Qt::ShiftModifier);
        page.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"3-5"_s);
        page.key(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"3-4"_s);
    }
    void shiftEndMarksToTheLastRow()
    {
        Page page;
        page.click(190 - 180);
        page.key(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"10-199"_s);
        page.key(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"0-10"_s);
    }
    void controlShiftArrowsKeepWhatWasMarked()
    {
        Page page;
        page.click(1);
        for (int i = 0; i < 3; ++i)
            page.key(Qt::Key_Down);
        page.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(marksOf(page.table), u"1,4-5"_s);
    }
    void draggingMarksRowsAndGivesThemBack()
    {
        Page page;
        page.drag(2, 6);
        QCOMPARE(marksOf(page.table), u"2-6"_s);
        page.move(4);
        QCOMPARE(marksOf(page.table), u"2-4"_s);
        page.release(4);
        page.move(9);
        QCOMPARE(marksOf(page.table), u"2-4"_s);
    }
    void controlDraggingBackRestoresWhatWasThere()
    {
        Page page;
        page.click(5);
        page.drag(2, 7, Qt::ControlModifier);
        QCOMPARE(marksOf(page.table), u"2-7"_s);
        page.move(3, Qt::ControlModifier);
        QCOMPARE(marksOf(page.table), u"2-3,5"_s);
        page.release(3);
    }
    void controlDraggingFromAMarkedRowTakesOut()
    {
        Page page;
        page.table.setMarkedRange(0, 9, true);
        page.drag(3, 5, Qt::ControlModifier);
        QCOMPARE(marksOf(page.table), u"0-2,6-9"_s);
        page.release(5);
    }
    void aPlainClickThatDropsMarksOffersThemBack()
    {
        Page page;
        ActionRegistry actions;
        addMarkActions(actions, u"runners"_s, page.view, &page.view);
        BulkBar bar(page.table, actions, { .noneMarked = u"none"_s, .actions = {} });
        auto *back = bar.findChild<QPushButton *>(u"bringBack"_s);
        page.table.setMarkedRange(2, 4, true);
        QVERIFY(back->isHidden());
        QTest::mouseClick(page.view.viewport(), Qt::LeftButton, {}, page.at(6));
        QCOMPARE(marksOf(page.table), u"6"_s);
        QVERIFY(!back->isHidden());
        QVERIFY(back->text().contains(u'3'));
        page.view.setFocus();
        actions.updateEnabled();
        actions.action(u"runners.bringBack"_s)->trigger();
        QCOMPARE(marksOf(page.table), u"2-4,6"_s);
        QVERIFY(back->isHidden());
        actions.updateEnabled();
        QVERIFY(!actions.action(u"runners.bringBack"_s)->isEnabled());
    }
    void rightClickKeepsMarksItHits()
    {
        Page page;
        page.table.setMarkedRange(2, 4, true);
        QTest::mouseClick(page.view.viewport(), Qt::RightButton, {}, page.at(3));
        QCOMPARE(marksOf(page.table), u"2-4"_s);
        QTest::mouseClick(page.view.viewport(), Qt::RightButton, {}, page.at(6));
        QCOMPARE(marksOf(page.table), u"6"_s);
    }
    void selectAllMarksWhatTheFilterShows()
    {
        Page page;
        page.table.setFilter(*Filter::parse(u"status:online"));
        const qsizetype shown = page.table.shown();
        QVERIFY(shown > 0 && shown < page.table.total());
        page.view.selectAll();
        QCOMPARE(page.table.markedCount(), shown);
    }

    void selectionModelMirrorsTheMarksInSightAndNoMore()
    {
        Page page(20'000);
        std::vector<RunnerId> everyOther;
        for (int row = 0; row < 20'000; row += 2)
            everyOther.push_back(page.table.idAt(row));
        page.table.setMarkedIds(everyOther);
        const QItemSelectionModel *selection = page.view.selectionModel();
        const auto checkAround = [&](int top) {
            const int page_ = page.view.viewport()->height() / page.view.rowHeight(0);
            for (int row = top; row < top + page_; ++row)
                QCOMPARE(selection->isSelected(page.table.index(row, 3)), row % 2 == 0);
            QVERIFY2(selection->selection().size() <= 2 * page_ + 4, qPrintable(QString::number(selection->selection().size())));
        };
        checkAround(0);
        page.view.verticalScrollBar()->setValue(12'345);
        checkAround(12'345);
        page.table.clearMarks();
        QVERIFY(!selection->hasSelection());
        QVERIFY(page.view.currentIndex().isValid() || !page.view.hasFocus());
    }
    void mirrorIsRightAfterSortingAndFiltering()
    {
        Page page;
        page.table.setMarkedRange(0, 5, true);
        page.table.setSortKeys({ { RunnerTable::Column::Id, Qt::DescendingOrder } });
        QTRY_VERIFY(!page.view.selectionModel()->isSelected(page.table.index(0, 0)));
        page.view.verticalScrollBar()->setValue(page.view.verticalScrollBar()->maximum());
        QTRY_VERIFY(page.view.selectionModel()->isSelected(page.table.index(199, 0)));
        QCOMPARE(page.table.markedCount(), 6);
    }
    void whatAnAssistiveToolSelectsIsMarked()
    {
        Page page;
        page.view.selectionModel()->select(page.table.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(marksOf(page.table), u"3"_s);
        page.view.selectionModel()->select(page.table.index(3, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(marksOf(page.table), QString());
    }
    void assistiveToolsHearOfMarks()
    {
        Page page;
        page.click(2);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&page.view);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), u"Runners"_s);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(2, 1);
        QVERIFY(cell->state().selected);
        QVERIFY(!table->tableInterface()->cellAt(3, 1)->state().selected);
        QVERIFY(cell->state().multiSelectable || cell->state().extSelectable);
    }

    void refreshKeepsMarksCurrentRowAndWhatIsAtTheTop()
    {
        Page page(3000);
        page.maker.add(50);
        page.maker.remove(300);
        page.maker.change(500);
        const Snapshot::Ptr fleet = page.maker.snapshot();
        const auto stays = [&](int row) {   // the next row at or below that is still there afterwards
            while (!fleet->find(page.table.idAt(row)))
                ++row;
            return row;
        };
        const int topRow = stays(1000), currentRow = stays(topRow + 4);
        page.view.verticalScrollBar()->setValue(topRow);
        const RunnerId top = page.table.idAt(topRow), current = page.table.idAt(currentRow);
        page.view.showId(current.value);
        page.table.setMarkedRange(1002, 1010, true);
        const std::vector<RunnerId> marked = page.table.markedIds();
        page.show(fleet);
        QVERIFY(page.table.rowOf(top) != topRow);   // otherwise nothing is shown by what follows
        QTRY_COMPARE(page.table.idAt(page.view.verticalScrollBar()->value()), top);
        QCOMPARE(page.table.idAt(page.view.currentIndex().row()), current);
        QCOMPARE(page.view.currentId(), current.value);
        std::vector<RunnerId> expected;
        for (const RunnerId id : marked) {
            if (fleet->find(id))
                expected.push_back(id);
        }
        QCOMPARE(page.table.markedIds(), expected);
    }
    void aListAtItsBeginningStaysThereWhenRowsComeBefore()
    {
        Page page;
        page.table.setSortKeys({ { RunnerTable::Column::Id, Qt::DescendingOrder } });
        QTRY_COMPARE(page.view.verticalScrollBar()->value(), 0);
        page.maker.add(40);
        page.refresh();
        QTRY_COMPARE(page.table.rowCount(), 240);
        QTRY_COMPARE(page.view.verticalScrollBar()->value(), 0);
    }
    void sortingStartsAtTheTopUnlessTheCurrentRowWasInSight()
    {
        Page page(3000);
        page.view.verticalScrollBar()->setValue(1000);
        page.view.expectReorder();
        page.table.setSortKeys({ { RunnerTable::Column::LastContact, Qt::DescendingOrder } });
        QTRY_COMPARE(page.view.verticalScrollBar()->value(), 0);
        const RunnerId current = page.table.idAt(3);
        page.view.showId(current.value);
        page.view.expectReorder();
        page.table.setSortKeys({ { RunnerTable::Column::LastContact, Qt::AscendingOrder } });
        QTRY_VERIFY(page.view.verticalScrollBar()->value() > 0);
        QVERIFY(page.view.viewport()->rect().contains(page.view.visualRect(page.table.index(page.table.rowOf(current), 0))));
    }
    void aHiddenCurrentRunnerIsStillLookedAtAndComesBack()
    {
        Page page;
        const RunnerId runner = page.table.idAt(10);
        page.view.showId(runner.value);
        QSignalSpy changed(&page.view, &RowView::currentIdChanged);
        page.table.setFilter(*Filter::parse(u"-id:%1"_s.arg(runner.value)));
        QCoreApplication::processEvents();
        QCOMPARE(page.view.currentId(), runner.value);
        page.table.setFilter({});
        QTRY_COMPARE(page.table.idAt(page.view.currentIndex().row()), runner);
        QCOMPARE(changed.count(), 0);
    }
    void tabLeavesTheTable()
    {
        Page page;
        QVERIFY(!page.view.tabKeyNavigation());
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
