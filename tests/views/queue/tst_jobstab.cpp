// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/jobstab.h"

#include "models/tables/jobqueuetable.h"
#include "tests/models/sync/queueplay.h"
#include "tests/views/queue/queueground.h"
#include "views/rows/rowheader.h"
#include "views/rows/rowview.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace muster;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<muster::Job>)

namespace {

/// The tab with 6 waiting jobs that ask for `docker`, 3 for `gpu`, and as many running as two runners take (4 and 1).
struct Tab {
    Tab() : ground({ .runners = 20 }), play(ground.demo)
    {
        play.add({ .tags = { u"docker"_s }, .atOnce = 4, .waiting = 10, .ends = 2 });
        play.add({ .tags = { u"gpu"_s }, .atOnce = 1, .waiting = 4 });
        play.round();
        ground.showJobs();
        isReady = ground.sample();
        view = ground.find<RowView>(u"queueJobs"_s);
        table = static_cast<JobQueueTable *>(&view->table());
        edit = tab()->findChild<QLineEdit *>(u"filterEdit"_s);
    }
    [[nodiscard]] JobsTab *tab() { return ground.page.findChild<JobsTab *>(); }
    [[nodiscard]] QString text(const QString &name) { return tab()->findChild<QLabel *>(name)->text(); }
    void key(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(where, key, modifiers); }
    [[nodiscard]] std::vector<Job> waiting() { return ground.sampler->picture()->pending; }

    QueueGround ground;
    QueuePlay play;
    bool isReady = false;
    RowView *view = nullptr;
    JobQueueTable *table = nullptr;
    QLineEdit *edit = nullptr;
};

} // namespace

class TestJobsTab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsAModelInOrder()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const QAbstractItemModelTester tester(tab.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tab.edit->setText(u"tag:docker"_s);
        tab.play.round();
        QVERIFY(tab.ground.look());
        tab.edit->clear();
        QVERIFY(tab.table->rowCount() > 0);
    }

    void theFilterNarrowsAndCounts()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const auto total = tab.table->total();
        tab.edit->setText(u"tag:gpu"_s);
        QCOMPARE(tab.table->total(), total);
        QVERIFY(tab.table->shown() > 0 && tab.table->shown() < total);
        QCOMPARE(tab.text(u"matchCount"_s), u"%1 of %2"_s.arg(tab.table->shown()).arg(total));
    }
    void aWrongFilterSaysWhyAndKeepsWhatIsShown()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.edit->setText(u"tag:gpu"_s);
        const auto shown = tab.table->shown();
        tab.edit->setText(u"tag:gpu colour:red x"_s);
        QCOMPARE(tab.table->shown(), shown);
        const auto *error = tab.tab()->findChild<ElidedLabel *>(u"filterError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"colour"_s), qPrintable(error->text()));
    }
    void aMistypedKeyIsCorrectedByItsShortcut()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.edit->setFocus();
        tab.edit->setText(u"stauts:pending x"_s);
        QVERIFY(tab.ground.action(u"queue.suggestion"_s)->isEnabled());
        tab.key(tab.edit, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(tab.edit->text(), u"status:pending x"_s);
        QVERIFY(!tab.ground.action(u"queue.suggestion"_s)->isEnabled());
    }
    void keysAndValuesOfTheseJobsAreOffered()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.edit->setFocus();
        QTest::keyClicks(tab.edit, u"ta"_s);
        tab.key(tab.edit, Qt::Key_Tab);
        QCOMPARE(tab.edit->text(), u"tag:"_s);
        const auto *list = tab.ground.page.findChild<QTreeWidget *>(u"filterCandidates"_s);
        QVERIFY(list && list->isVisible());
        QStringList offered;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            offered += list->topLevelItem(row)->text(0);
        QVERIFY2(offered.contains(u"docker"_s) && offered.contains(u"gpu"_s), qPrintable(offered.join(u' ')));
    }
    void whatMatchesNothingSaysSoAndCanBeCleared()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.view->setFocus();
        tab.edit->setText(u"tag:nonesuch"_s);
        QVERIFY(!tab.view->isVisible());
        QCOMPARE(QApplication::focusWidget(), tab.edit);   // the keyboard is not lost with the table
        QVERIFY(tab.ground.action(u"queue.clearFilter"_s)->isEnabled());
        tab.ground.action(u"queue.clearFilter"_s)->trigger();
        QVERIFY(tab.view->isVisible());
        QVERIFY(!tab.ground.action(u"queue.clearFilter"_s)->isEnabled());
    }

    void marksAreMadeWithTheKeyboardAlone()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.ground.find<QTabWidget>(u"queueTabs"_s)->setCurrentIndex(0);
        tab.ground.page.focusTable();
        tab.key(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);   // from the board
        QVERIFY(tab.tab()->isVisible());
        QCOMPARE(QApplication::focusWidget(), tab.edit);
        QTest::keyClicks(tab.edit, u"status:pending"_s);
        tab.key(tab.edit, Qt::Key_Escape);   // the candidates
        tab.key(tab.edit, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), tab.view);
        tab.key(tab.view, Qt::Key_Home);
        tab.key(tab.view, Qt::Key_Space);
        tab.key(tab.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(tab.table->markedCount(), 2);
        QCOMPARE(tab.text(u"markedCount"_s).left(1), u"2"_s);
        tab.key(tab.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(tab.table->markedCount(), qsizetype(tab.waiting().size()));
        tab.key(tab.view, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(tab.table->markedCount(), 0);
        tab.key(tab.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(tab.table->markedCount(), 1);
        tab.key(tab.view, Qt::Key_Escape);
        QCOMPARE(tab.table->markedCount(), 0);
    }
    void clickShiftAndControlEditTheMarks()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(tab.view->viewport(), Qt::LeftButton, modifiers, tab.view->visualRect(tab.table->index(row, 2)).center());
        };
        click(1, {});
        click(3, Qt::ShiftModifier);
        QCOMPARE(tab.table->markedCount(), 3);
        click(2, Qt::ControlModifier);
        QCOMPARE(tab.table->markedCount(), 2);
        click(4, {});
        QCOMPARE(tab.table->markedIds(), std::vector{ tab.table->idAt(4) });
    }
    void assistiveToolsHearOfMarks()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.table->setMarked(1, true);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(tab.view);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), u"Jobs"_s);
        QVERIFY(table->tableInterface()->cellAt(1, 1)->state().selected);
        QVERIFY(!table->tableInterface()->cellAt(2, 1)->state().selected);
    }
    void marksOutliveTheNextLook()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        tab.edit->setText(u"status:pending"_s);
        const JobId last = tab.waiting().back().id;   // the last to be taken
        tab.table->setMarkedIds({ last });
        tab.view->showId(last.value);
        tab.play.round();
        QVERIFY(tab.ground.look());
        QCOMPARE(tab.table->markedIds(), std::vector{ last });
        QTRY_COMPARE(tab.table->idAt(tab.view->currentIndex().row()), last);
    }

    void whyNothingCanBeDoneIsInTheTip()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        auto *cancel = tab.tab()->findChild<QAbstractButton *>(u"queue.cancel"_s);
        auto *retry = tab.tab()->findChild<QAbstractButton *>(u"queue.retry"_s);
        QVERIFY(!cancel->isEnabled() && !retry->isEnabled());
        QVERIFY2(cancel->toolTip().contains(u"Mark jobs first"_s), qPrintable(cancel->toolTip()));
        tab.table->setMarkedIds({ tab.waiting().front().id });
        QVERIFY(cancel->isEnabled());
        QVERIFY(!retry->isEnabled());
        QVERIFY2(retry->toolTip().contains(u"Ended Too"_s), qPrintable(retry->toolTip()));
    }
    void aTokenThatReadsOnlyChangesNothing()
    {
        QueueGround ground({ .runners = 100, .token = demo::TokenKind::ReadApi });
        QVERIFY(ground.sample());
        auto *view = ground.find<RowView>(u"queueJobs"_s);
        view->table().markAllShown();
        QVERIFY(view->table().markedCount() > 0);
        QVERIFY(!ground.action(u"queue.cancel"_s)->isEnabled());
        QVERIFY(!ground.action(u"queue.retry"_s)->isEnabled());
        QVERIFY(ground.action(u"queue.copy"_s)->isEnabled());
    }
    void cancellingAsksForTheMarkedJobsAsTheyWereSeen()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        QSignalSpy asked(&tab.ground.page, &QueuePage::jobChangeRequested);
        const std::vector<Job> waiting = tab.waiting();
        tab.table->setMarkedIds({ waiting[2].id, waiting[0].id });
        tab.edit->setText(u"id"_s);   // hides them, and they stay marked
        tab.tab()->findChild<QAbstractButton *>(u"queue.cancel"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<JobChange>(), JobChange::Cancel);
        const auto jobs = asked.first().at(1).value<std::vector<Job>>();
        QVERIFY((jobs == std::vector<Job>{ waiting[0], waiting[2] }));
    }
    void endedJobsAreListedOnDemandAndCanBeRetried()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const auto openOnes = qsizetype(tab.waiting().size() + tab.ground.sampler->picture()->running.size());
        QCOMPARE(tab.table->total(), openOnes);
        tab.play.round();   // two of the running ones end
        QVERIFY(tab.ground.look());
        const std::vector<Job> ended = tab.ground.sampler->picture()->finished;
        QVERIFY(ended.size() >= 2);
        QVERIFY(!tab.table->find(ended.back().id));
        tab.ground.action(u"queue.ended"_s)->trigger();
        QVERIFY(tab.table->find(ended.back().id));
        QVERIFY(tab.ground.look());   // the next pass tells of others
        QVERIFY(tab.table->find(ended.back().id));

        tab.table->setMarkedIds({ ended.back().id });
        QVERIFY(tab.ground.action(u"queue.retry"_s)->isEnabled());
        QVERIFY(!tab.ground.action(u"queue.cancel"_s)->isEnabled());
        QSignalSpy asked(&tab.ground.page, &QueuePage::jobChangeRequested);
        tab.view->setFocus();
        tab.key(tab.view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<JobChange>(), JobChange::Retry);
        tab.ground.action(u"queue.ended"_s)->trigger();
        QVERIFY(!tab.table->find(ended.back().id));
    }
    void whatIsMarkedIsCopied()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const Job job = tab.waiting().front();
        tab.table->setMarkedIds({ job.id });
        tab.view->setFocus();
        tab.key(tab.view, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(job.projectPath) && copied.contains(u"pending"_s), qPrintable(copied));
    }

    void everyActionOfTheMenusIsThere()
    {
        Tab tab;
        for (const QString &id : tab.ground.page.menuActions())
            QVERIFY2(id.isEmpty() || tab.ground.action(id), qPrintable(id));
    }
    void columnsAndOrderAreRemembered()
    {
        Tab tab;
        QVERIFY(tab.isReady);
        const RowHeader &header = tab.view->rowHeader();
        const int section = int(JobQueueTable::Column::Project);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(section) + 20, header.height() / 2));
        QCOMPARE(tab.table->sortKeys().front().column, JobQueueTable::Column::Project);
        tab.ground.page.saveState();
        QVERIFY(!tab.ground.settings.columns(Settings::Table::Jobs).isEmpty());
        QCOMPARE(tab.ground.settings.sorting(Settings::Table::Jobs), u"project"_s);
        QVERIFY(tab.ground.settings.columns(Settings::Table::Runners).isEmpty());
    }
};

QTEST_MAIN(TestJobsTab)
#include "tst_jobstab.moc"
