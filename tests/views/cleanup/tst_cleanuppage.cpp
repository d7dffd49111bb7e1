// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanuppage.h"

#include "models/history/cleanupbook.h"
#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/tables/cleanuptables.h"
#include "models/wording/cleanupnews.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"
#include "tests/views/accessiblenames.h"
#include "views/charts/barchart.h"
#include "views/charts/chartpanel.h"
#include "views/cleanup/cleanupeditor.h"
#include "views/cleanup/cleanupreview.h"
#include "views/widgets/policyedit.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rules = "[[rule]]\nname = 'Silent'\non = true\nselect = 'type:group,project'\nsilent = '30d'\nmost_per_run = 7\nevery = '1000d'\n"
                         "[[rule]]\nname = 'Told'\nselect = 'type:project'\nsilent = '30d'\naction = 'report'\n";

/// The page over a loaded simulator, a policy file and a record of its own. Nothing is due by itself: the rule ran a moment ago.
struct Ground {
    explicit Ground(const QByteArray &text = rules, bool hasRun = true) : demo({ .runners = 200 })
    {
        demo.change([](demo::World &world) {
            std::vector<qint64> ids;
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                ids.push_back(runner.id);
                return true;
            });
            for (const qint64 id : ids) {
                world.editRunner(id, [&](demo::Runner &runner) {
                    runner.paused = false;
                    runner.createdAt = std::min(runner.createdAt, world.now() - demo::days(200));
                });
                world.silence(id, world.now() - (id % 10 == 3 ? demo::days(60) : demo::minutes(5)));
            }
        });
        if (!text.isEmpty()) {
            QFile disk(path());
            if (disk.open(QIODevice::WriteOnly))
                disk.write(text);
        }
        if (hasRun)
            noteRun();
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        operations = std::make_unique<Operations>(ground.means(demo.client(), demo.identity(), demo.clock()));
        cleanup = std::make_unique<Cleanup>(Cleanup::Ground{ *sync, *operations, nullptr, catalogue, demo.clock(), ground.folder.path(), path(), &cleanupNews });
        page.setCleanup(cleanup.get());
        page.resize(1280, 800);
        page.show();
        sync->refresh();
    }
    ~Ground() { page.setCleanup(nullptr); }

    void noteRun()
    {
        CleanupBook book(ground.folder.path());
        CleanupChanges changes;
        CleanupRunRecord run;
        run.id = u"before"_s;
        run.startedAt = demo.client().serverNow();
        run.end = CleanupRunRecord::End::Done;
        run.rules = u"Silent"_s;
        changes.runs = { run };
        QSignalSpy changed(&book, &CleanupBook::changed);
        book.write({ demo.identity().instance, demo.identity().username, {} }, changes, &book, [](const Result<bool> &) { });
        changed.wait(5000);
    }
    [[nodiscard]] QString path() const { return ground.folder.filePath(u"cleanup.toml"_s); }
    [[nodiscard]] bool isPlanned()
    {
        return QTest::qWaitFor([this] { return sync->state() == FleetSync::State::Fresh && view(u"cleanupItems"_s)->model()->rowCount() > 0; }, 20'000);
    }
    [[nodiscard]] QTableView *view(const QString &name) { return page.findChild<QTableView *>(name); }
    [[nodiscard]] QString message() { return page.findChild<MessageBar *>(u"cleanupMessage"_s)->text(); }
    /// Once it may be: what the record tells comes a moment after the list.
    void trigger(const char *name)
    {
        QAction *action = actions.action(QString::fromLatin1(name));
        QVERIFY(QTest::qWaitFor([action] { return action->isEnabled(); }, 20'000));
        action->trigger();
    }
    [[nodiscard]] CleanupReview *review()
    {
        (void)QTest::qWaitFor([this] { return page.findChild<CleanupReview *>() != nullptr; }, 20'000);
        return page.findChild<CleanupReview *>();
    }

    RunGround ground;
    DemoSession demo;
    ReleaseCatalogue catalogue;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<Operations> operations;
    std::unique_ptr<Cleanup> cleanup;
    ActionRegistry actions;
    CleanupPage page{ actions };
};

} // namespace

class TestCleanupPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAndWhatTheyWouldTakeAreShown()
    {
        Ground ground;
        const QAbstractItemModelTester rulesTester(ground.view(u"cleanupRules"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester itemsTester(ground.view(u"cleanupItems"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester quarantineTester(ground.view(u"cleanupQuarantine"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(ground.isPlanned());
        QAbstractItemModel *rulesModel = ground.view(u"cleanupRules"_s)->model();
        QCOMPARE(rulesModel->rowCount(), 2);
        QCOMPARE(rulesModel->index(0, 0).data().toString(), u"Silent"_s);
        QVERIFY(rulesModel->index(0, int(CleanupRuleTable::Column::On)).data(RawRole).toBool());
        QCOMPARE(rulesModel->index(0, int(CleanupRuleTable::Column::Now)).data(RawRole).toInt(), 7);
        // Those to whom something happens come first.
        QCOMPARE(ground.view(u"cleanupItems"_s)->model()->index(0, int(CleanupItemTable::Column::Act)).data(RawRole).toString(), u"quarantine"_s);
        test::expectAccessibleNames(ground.page);
        QVERIFY(ground.demo.log().changedRunners(demo::Change::Kind::Paused).empty());
    }

    void aRunIsReviewedConfirmedAndCarriedOut()
    {
        Ground ground;
        QVERIFY(ground.isPlanned());
        ground.trigger("cleanup.run");
        CleanupReview *review = ground.review();
        QVERIFY(review);
        test::expectAccessibleNames(*review);
        auto *go = review->findChild<QPushButton *>(u"cleanupGo"_s);
        QVERIFY(!go->isEnabled());   // nobody has watched this fleet, and seven runners ask for their number
        review->findChild<QCheckBox *>(u"cleanupConfirm"_s)->setChecked(true);
        QVERIFY(!go->isEnabled());
        review->findChild<QLineEdit *>(u"cleanupCount"_s)->setText(u"7"_s);
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE_WITH_TIMEOUT(ground.view(u"cleanupQuarantine"_s)->model()->rowCount(), 7, 20'000);
        QTRY_VERIFY(ground.message().contains(u"7"_s) && !ground.cleanup->isRunning());
        QCOMPARE(ground.demo.log().changedRunners(demo::Change::Kind::Paused).size(), 7U);
        // One is let go by hand.
        auto *tabs = ground.page.findChild<QTabWidget *>(u"cleanupTabs"_s);
        tabs->setCurrentIndex(1);
        ground.view(u"cleanupQuarantine"_s)->selectRow(0);
        QVERIFY(ground.actions.action(u"cleanup.release"_s)->isEnabled());
        ground.trigger("cleanup.release");
        QTRY_COMPARE_WITH_TIMEOUT(ground.view(u"cleanupQuarantine"_s)->model()->rowCount(), 6, 20'000);
    }

    void whatWasDoneIsShownOverTime()
    {
        Ground ground;
        auto *chart = ground.page.findChild<BarChart *>();
        auto *panel = ground.page.findChild<ChartPanel *>(u"cleanupTrendChart"_s);
        QVERIFY(chart && panel);
        ground.page.setTimes({ ground.demo.client().serverNow(), TimeDisplay::Utc });
        QTRY_COMPARE_WITH_TIMEOUT(int(chart->data().bars.size()), 1, 20'000);   // one run, today, that did nothing
        QCOMPARE(chart->data().bars.front().sum(), 0.0);
        QVERIFY(ground.isPlanned());
        ground.trigger("cleanup.run");
        CleanupReview *review = ground.review();
        QVERIFY(review);
        review->findChild<QCheckBox *>(u"cleanupConfirm"_s)->setChecked(true);
        review->findChild<QLineEdit *>(u"cleanupCount"_s)->setText(u"7"_s);
        review->findChild<QPushButton *>(u"cleanupGo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(chart->data().bars.back().sum(), 7.0, 20'000);
        // The table has the same numbers.
        panel->setTableShown(true);
        QAbstractItemModel *table = panel->tableView()->model();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), int(chart->data().bars.size()));
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->index(table->rowCount() - 1, column).data().toString();
        QVERIFY2(cells.contains(u"7"_s), qPrintable(cells.join(u' ')));
    }

    void beforeTheFirstRunThereIsNoTrend()
    {
        Ground ground(QByteArray(rules).replace("on = true", "on = false"), false);
        QVERIFY(ground.isPlanned());
        ground.page.setTimes({ ground.demo.client().serverNow(), TimeDisplay::Utc });
        QVERIFY(!ground.page.findChild<BarChart *>()->hasData());
        auto *tabs = ground.page.findChild<QTabWidget *>(u"cleanupTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        QString texts;
        for (const QLabel *label : ground.page.findChildren<QLabel *>())
            texts += label->isVisible() ? label->text() + u'\n' : QString();
        QVERIFY2(texts.contains(u"No cleanup was run yet"_s), qPrintable(texts));
    }

    void whatIsDueRunsByItselfAndIsRefusedWhileNobodyHasWatched()
    {
        Ground ground(rules, false);
        QTRY_VERIFY_WITH_TIMEOUT(ground.cleanup->lastEnding().has_value(), 20'000);
        QVERIFY(ground.cleanup->lastEnding()->isRefused && ground.cleanup->lastEnding()->isByItself);
        QVERIFY(ground.demo.log().changedRunners(demo::Change::Kind::Paused).empty());
        QTRY_COMPARE(ground.view(u"cleanupRuns"_s)->model()->rowCount(), 1);
        QVERIFY(!ground.message().isEmpty());
    }

    void nothingRunsByItselfWhileAllRulesAreOff()
    {
        Ground ground(QByteArray(rules).replace("on = true", "on = false"), false);
        QVERIFY(ground.isPlanned());
        QTest::qWait(300);
        QVERIFY(!ground.cleanup->lastEnding() && !ground.cleanup->isRunning());
        QVERIFY(!ground.actions.action(u"cleanup.run"_s)->isEnabled());
    }

    void aRuleIsSwitchedInTheFileAndNothingElseChanges()
    {
        Ground ground;
        QVERIFY(ground.isPlanned());
        ground.view(u"cleanupRules"_s)->selectRow(0);
        ground.view(u"cleanupRules"_s)->setCurrentIndex(ground.view(u"cleanupRules"_s)->model()->index(0, 0));
        ground.trigger("cleanup.switch");
        const auto onDisk = [&] {
            QFile file(ground.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(onDisk(), QByteArray(rules).replace("on = true", "on = false"));
        QTRY_VERIFY(!ground.view(u"cleanupRules"_s)->model()->index(0, int(CleanupRuleTable::Column::On)).data(RawRole).toBool());
        // A rule without the word gets it.
        ground.view(u"cleanupRules"_s)->setCurrentIndex(ground.view(u"cleanupRules"_s)->model()->index(1, 0));
        ground.trigger("cleanup.switch");
        QTRY_VERIFY(onDisk().contains("[[rule]]\non = true\nname = 'Told'"));
    }

    void aPolicyWithErrorsRunsNothingAndSaysWhere()
    {
        Ground ground("[[rule]]\nname='a'\nselect='type:group'\nsilent='3h'\n");
        QTRY_VERIFY(ground.message().contains(u"24h"_s));
        ground.trigger("cleanup.edit");
        auto *editor = ground.page.findChild<CleanupEditor *>();
        QVERIFY(editor);
        test::expectAccessibleNames(*editor);
        QTRY_COMPARE(editor->findChild<QListWidget *>(u"cleanupProblems"_s)->count(), 1);
        QVERIFY(!editor->findChild<QPushButton *>(u"cleanupSave"_s)->isEnabled());
        editor->findChild<PolicyEdit *>()->setPlainText(QString::fromUtf8(rules));
        QTRY_VERIFY_WITH_TIMEOUT(editor->findChild<QPushButton *>(u"cleanupSave"_s)->isEnabled(), 20'000);
        editor->findChild<QPushButton *>(u"cleanupSave"_s)->click();
        QVERIFY(ground.isPlanned());
    }

    void whatIsOnAndWhatIsOffIsPlain()
    {
        // The one that is off is the first, and would take all that the other takes.
        Ground ground("[[rule]]\nname = 'Told'\nselect = 'type:group,project'\nsilent = '30d'\naction = 'report'\n"
                      "[[rule]]\nname = 'Silent'\non = true\nselect = 'type:project'\nsilent = '30d'\nmost_per_run = 3\nevery = '1000d'\n");
        QVERIFY(ground.isPlanned());
        QAbstractItemModel *rulesModel = ground.view(u"cleanupRules"_s)->model();
        QVERIFY(rulesModel->index(0, int(CleanupRuleTable::Column::Now)).data().toString().startsWith(u"if on: "_s));
        QCOMPARE(rulesModel->index(1, int(CleanupRuleTable::Column::Now)).data().toString(), u"3 into quarantine"_s);
        QAbstractItemModel *items = ground.view(u"cleanupItems"_s)->model();
        QStringList acts;
        for (int row = 0; row < items->rowCount(); ++row) {
            const QString act = items->index(row, int(CleanupItemTable::Column::Act)).data().toString();
            const QString rule = items->index(row, int(CleanupItemTable::Column::Rule)).data().toString();
            if (act != u"keep"_s) {
                acts += act;
                QCOMPARE(rule, act == u"quarantine"_s ? u"Silent"_s : u"Told (off)"_s);
            }
        }
        QVERIFY2(acts.size() > 3 && acts.first() == u"quarantine"_s && acts.last() == u"if on: report"_s, qPrintable(acts.join(u'\n')));
        QCOMPARE(acts.count(u"quarantine"_s), 3);
        QVERIFY(ground.message().isEmpty());
    }

    void thePageFitsIntoANarrowWindow()
    {
        Ground ground;
        QVERIFY(ground.isPlanned());
        ground.page.setTimes({ ground.demo.client().serverNow(), TimeDisplay::Utc });
        auto *tabs = ground.page.findChild<QTabWidget *>(u"cleanupTabs"_s);
        for (const int width : { 1080, 700 }) {
            ground.page.resize(width, 560);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                for (const QTableView *view : ground.page.findChildren<QTableView *>()) {
                    if (view->isVisible())
                        QVERIFY2(view->horizontalScrollBar()->maximum() == 0, qPrintable(u"%1 at %2"_s.arg(view->objectName()).arg(width)));
                }
            }
            QVERIFY(ground.page.minimumSizeHint().width() <= 700);
        }
        // What happens to whom and why is left.
        tabs->setCurrentIndex(0);
        const QTableView *items = ground.view(u"cleanupItems"_s);
        for (const auto column : { CleanupItemTable::Column::Runner, CleanupItemTable::Column::Act, CleanupItemTable::Column::Why })
            QVERIFY(!items->isColumnHidden(int(column)));
    }

    void theExampleIsPutToUseInOneAction()
    {
        Ground ground{ QByteArray(), false };
        QTRY_VERIFY(ground.cleanup->file().state().isRead);
        QTRY_COMPARE(int(ground.sync->state()), int(FleetSync::State::Fresh));
        QPushButton *button = nullptr;   // the charts have one as well
        for (QPushButton *each : ground.page.findChildren<QPushButton *>(u"emptyAction"_s))
            button = each->isVisible() ? each : button;
        QVERIFY(button);
        QVERIFY(ground.actions.action(u"cleanup.example"_s)->isEnabled());
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(ground.view(u"cleanupRules"_s)->model()->rowCount(), 3, 20'000);
        QVERIFY(ground.isPlanned());
        QTRY_VERIFY2(ground.message().contains(u"All rules are off, so nothing is paused or deleted"_s) && ground.message().contains(u"into quarantine"_s), qPrintable(ground.message()));
        QVERIFY(!ground.actions.action(u"cleanup.example"_s)->isEnabled());
        QVERIFY(!ground.actions.action(u"cleanup.run"_s)->isEnabled());
        QVERIFY(ground.demo.log().changedRunners(demo::Change::Kind::Paused).empty());
        // One is switched on: what is left to say goes.
        ground.view(u"cleanupRules"_s)->setCurrentIndex(ground.view(u"cleanupRules"_s)->model()->index(2, 0));
        ground.trigger("cleanup.switch");
        QTRY_VERIFY2(!ground.message().contains(u"All rules are off"_s), qPrintable(ground.message()));
    }

    void theExampleIsOfferedWhereThereIsNoPolicy()
    {
        Ground ground{ QByteArray() };
        QTRY_VERIFY(ground.cleanup->file().state().isRead);
        ground.trigger("cleanup.edit");
        auto *editor = ground.page.findChild<CleanupEditor *>();
        QVERIFY(editor && editor->findChild<PolicyEdit *>()->toPlainText().contains(u"[[rule]]"_s));
        QVERIFY(!QFile::exists(ground.path()));
    }
};

QTEST_MAIN(TestCleanupPage)
#include "tst_cleanuppage.moc"
