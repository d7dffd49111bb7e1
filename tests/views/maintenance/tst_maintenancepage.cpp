// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/maintenance/maintenancepage.h"

#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/tables/maintenancetables.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"
#include "tests/views/accessiblenames.h"
#include "views/maintenance/maintenancedialog.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = MaintainedRunner::State;

namespace {

/// The page over a simulator whose runners are all online, idle and of one set.
struct Ground {
    Ground() : demo({ .runners = 6 })
    {
        demo.change([this](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [this](const demo::Runner &runner) {
                ids.push_back({ runner.id });
                return true;
            });
            for (const RunnerId id : ids) {
                const std::vector<qint64> jobs = world.jobsOfRunner(id.value);
                for (const qint64 job : jobs) {
                    const demo::JobStatus status = world.job(job)->status;
                    if (status == demo::JobStatus::Running || status == demo::JobStatus::Canceling)
                        world.finishJob(job, demo::JobStatus::Success);
                }
                world.editRunner(id.value, [](demo::Runner &runner) {
                    runner.type = demo::RunnerType::Instance;
                    runner.groupId = 0;
                    runner.projectIds.clear();
                    runner.tags = QStringList{ u"docker"_s };
                    runner.paused = runner.locked = runner.refProtected = false;
                    runner.runUntagged = true;
                    runner.maintenanceNote.clear();
                });
                install(world, id, u"17.4.0"_s);
            }
        });
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        operations = std::make_unique<Operations>(ground.means(demo.client(), demo.identity(), demo.clock()));
        page.resize(1280, 800);
        page.show();
        restart();
        sync->refresh();
        if (!QTest::qWaitFor([&] { return sync->state() == FleetSync::State::Fresh && desk->isRead(); }, 20'000))
            qFatal("the fleet could not be loaded");
        page.setTimes({ sync->serverNow(), TimeDisplay::Utc });
    }
    ~Ground() { page.setDesk(nullptr); }

    /// As if the program had been closed and opened again.
    void restart()
    {
        page.setDesk(nullptr);
        desk = std::make_unique<MaintenanceDesk>(MaintenanceDesk::Ground{ *sync, *operations, ground.folder.path(), 100ms });
        page.setDesk(desk.get());
    }
    static void install(demo::World &world, RunnerId id, const QString &version)
    {
        world.editRunner(id.value, [](demo::Runner &runner) {
            runner.managers.clear();
            runner.pollingManagers = 0;
        });
        world.addManager(id.value, { version, u"abcdef12"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_%1"_s.arg(id.value, 12, 16, QChar(u'0')), u"10.0.0.1"_s);
    }
    [[nodiscard]] QTableView *view(const char *name) { return page.findChild<QTableView *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString message() { return page.findChild<MessageBar *>(u"maintenanceMessage"_s)->text(); }
    [[nodiscard]] MaintenanceDialog *dialog() { return page.findChild<MaintenanceDialog *>(); }
    [[nodiscard]] int count(State state) const
    {
        return desk->runs().empty() ? -1 : int(std::count_if(desk->runs().front().runners.begin(), desk->runs().front().runners.end(), [state](const MaintainedRunner &runner) { return runner.state == state; }));
    }
    [[nodiscard]] int paused()
    {
        int paused = 0;
        demo.change([&](demo::World &world) {
            for (const RunnerId id : ids)
                paused += world.runner(id.value)->paused ? 1 : 0;
        });
        return paused;
    }
    void trigger(const char *action) { actions.action(QString::fromLatin1(action))->trigger(); }
    /// Through the dialog, two at a time.
    void begin()
    {
        page.begin(ids, u"tag:docker"_s, &page);
        dialog()->findChild<QSpinBox *>(u"maintenanceAtOnce"_s)->setValue(2);
        dialog()->findChild<QLineEdit *>(u"maintenanceNote"_s)->setText(u"new kernel"_s);
        auto *go = dialog()->findChild<QPushButton *>(u"maintenanceBegin"_s);
        go->click();   // typed a moment ago: the plan is to be seen first
        QVERIFY(dialog()->isVisible());
        go->click();
    }

    RunGround ground;
    DemoSession demo;
    std::vector<RunnerId> ids;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<Operations> operations;
    std::unique_ptr<MaintenanceDesk> desk;
    ActionRegistry actions;
    MaintenancePage page{ actions };
};

} // namespace

class TestMaintenancePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDialogShowsTheWavesAndWhatIsWrong()
    {
        Ground ground;
        ground.page.begin(ground.ids, u"tag:docker"_s, &ground.page);
        MaintenanceDialog *dialog = ground.dialog();
        QVERIFY(dialog);
        auto *waves = dialog->findChild<QTableView *>(u"maintenanceWaves"_s);
        const QAbstractItemModelTester tester(waves->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(waves->model()->rowCount(), 6);
        QCOMPARE(dialog->plan().waves.size(), std::size_t(6));
        auto *go = dialog->findChild<QPushButton *>(u"maintenanceBegin"_s);
        QVERIFY(go->isEnabled());
        dialog->findChild<QSpinBox *>(u"maintenanceAtOnce"_s)->setValue(4);
        QTRY_COMPARE(dialog->plan().waves.size(), std::size_t(2));
        // With five to be kept, one at a time; with six, nobody.
        dialog->findChild<QSpinBox *>(u"maintenanceKeepOnline"_s)->setValue(5);
        QTRY_COMPARE(dialog->plan().waves.size(), std::size_t(6));
        dialog->findChild<QSpinBox *>(u"maintenanceKeepOnline"_s)->setValue(6);
        QTRY_VERIFY(!go->isEnabled());
        QCOMPARE(dialog->plan().leftOut.size(), std::size_t(6));
        QVERIFY(waves->model()->index(0, int(WaveTable::Column::Why)).data().toString().contains(u"6"_s));
        QCOMPARE(waves->model()->index(0, int(WaveTable::Column::Version)).data().toString(), u"17.4.0"_s);
        QVERIFY(!waves->model()->index(0, int(WaveTable::Column::Owner)).data().toString().isEmpty());
        dialog->findChild<QSpinBox *>(u"maintenanceKeepOnline"_s)->setValue(0);
        QTRY_VERIFY(go->isEnabled());
        // A version has to be one; and who has it already stays out.
        auto *until = dialog->findChild<QComboBox *>(u"maintenanceUntil"_s);
        auto *version = dialog->findChild<QLineEdit *>(u"maintenanceVersion"_s);
        QVERIFY(!version->isEnabled());
        until->setCurrentIndex(1);
        QVERIFY(version->isEnabled());
        QVERIFY(!go->isEnabled());
        version->setText(u"17.4.0"_s);
        QTRY_COMPARE(dialog->plan().leftOut.size(), std::size_t(6));
        version->setText(u"17.5.0"_s);
        QTRY_VERIFY(go->isEnabled());
        test::expectAccessibleNames(*dialog);
        dialog->reject();
        QVERIFY(ground.desk->runs().empty());
        QCOMPARE(ground.paused(), 0);
    }

    void onlyAPlanThatWasSeenIsBegun()
    {
        Ground ground;
        ground.page.begin(ground.ids, u"tag:docker"_s, &ground.page);
        MaintenanceDialog *dialog = ground.dialog();
        QCOMPARE(dialog->plan().targets.size(), std::size_t(6));
        // Somebody pauses one of them, and the list is loaded anew behind the dialog.
        ground.demo.change([&](demo::World &world) { world.setPaused(ground.ids[0].value, true); });
        ground.sync->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(int(ground.sync->state()), int(FleetSync::State::Fresh), 20'000);
        auto *go = dialog->findChild<QPushButton *>(u"maintenanceBegin"_s);
        go->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->plan().targets.size(), std::size_t(5));
        QVERIFY(ground.desk->runs().empty());
        go->click();
        QCOMPARE(ground.desk->runs().size(), std::size_t(1));
        QCOMPARE(ground.desk->runs().front().runners.size(), std::size_t(5));
    }

    void productionAsksForTheNumber()
    {
        Ground ground;
        ground.page.setMarks({ .isDemo = false, .isProduction = true });
        ground.page.begin(ground.ids, u"tag:docker"_s, &ground.page);
        MaintenanceDialog *dialog = ground.dialog();
        auto *go = dialog->findChild<QPushButton *>(u"maintenanceBegin"_s);
        auto *typed = dialog->findChild<QLineEdit *>(u"typedCount"_s);
        QVERIFY(typed);
        QVERIFY(!go->isEnabled());
        typed->setText(u"5"_s);
        QVERIFY(!go->isEnabled());
        typed->setText(u"6"_s);
        QVERIFY(go->isEnabled());
        test::expectAccessibleNames(*dialog);
        QTest::keyClick(typed, Qt::Key_Return);   // a slip
        QVERIFY(dialog->isVisible());
        QVERIFY(ground.desk->runs().empty());
        // Another plan is another number.
        ground.demo.change([&](demo::World &world) { world.setPaused(ground.ids[0].value, true); });
        ground.sync->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(int(ground.sync->state()), int(FleetSync::State::Fresh), 20'000);
        go->click();
        QVERIFY(!go->isEnabled());
        QVERIFY(dialog->isVisible());
        typed->setText(u"5"_s);
        go->click();
        QCOMPARE(ground.desk->runs().size(), std::size_t(1));
    }

    void aRunIsSeenAndBroughtOnByKeys()
    {
        Ground ground;
        const QAbstractItemModelTester runs(ground.view("maintenanceRuns")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester runners(ground.view("maintenanceRunners")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy attention(&ground.page, &MaintenancePage::attentionChanged);
        ground.begin();
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Ready), 2, 20'000);
        QTRY_COMPARE(attention.last().at(1).toInt(), 2);
        // Who waits for a person stands first.
        auto *view = ground.view("maintenanceRunners");
        QCOMPARE(view->model()->rowCount(), 6);
        QCOMPARE(view->model()->index(0, int(MaintainedTable::Column::State)).data().toString(), u"ready for you"_s);
        test::expectAccessibleNames(ground.page);
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(ground.actions.action(u"maintenance.goAhead"_s)->isEnabled());
        ground.trigger("maintenance.goAhead");
        QTRY_COMPARE(ground.count(State::Updating), 1);
        RunnerId first;
        for (const MaintainedRunner &runner : ground.desk->runs().front().runners) {
            if (runner.state == State::Updating)
                first = runner.runner;
        }
        ground.demo.change([&](demo::World &world) { Ground::install(world, first, u"17.5.0"_s); });
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Done), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Ready), 2, 20'000);   // the next one came up
        // Stopping asks first, and puts everything back.
        ground.trigger("maintenance.stop");
        auto *question = ground.page.findChild<QMessageBox *>(u"maintenanceStopQuestion"_s);
        QVERIFY(question);
        question->findChild<QPushButton *>(u"maintenanceStop"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(int(ground.desk->runs().front().end), int(MaintenanceRun::End::Stopped), 20'000);
        QCOMPARE(ground.paused(), 0);
        QVERIFY(!ground.actions.action(u"maintenance.stop"_s)->isEnabled());
    }

    void aReturnThatKeepsFailingIsSaidAndTriedAtOnceWhenAsked()
    {
        Ground ground;
        ground.begin();
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Ready), 2, 20'000);
        ground.demo.faults().add({ .rootField = u"runnerUpdate"_s, .times = -1 }, demo::Fault::serverError());
        auto *view = ground.view("maintenanceRunners");
        view->setCurrentIndex(view->model()->index(0, 0));
        ground.trigger("maintenance.isBack");
        QTRY_VERIFY_WITH_TIMEOUT(ground.message().contains(u"could not be resumed"_s), 20'000);
        QString why;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            why += view->model()->index(row, int(MaintainedTable::Column::Why)).data().toString() + u'\n';
        QVERIFY2(why.contains(u"it is tried again in"_s), qPrintable(why));
        QCOMPARE(ground.paused(), 2);
        ground.demo.faults().clear();
        ground.page.findChild<QPushButton *>(u"messageAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Done), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(ground.message().isEmpty(), 20'000);
    }

    void whatWasInterruptedIsSaidAndContinued()
    {
        Ground ground;
        ground.begin();
        QTRY_COMPARE_WITH_TIMEOUT(ground.count(State::Ready), 2, 20'000);
        QSignalSpy attention(&ground.page, &MaintenancePage::attentionChanged);
        ground.restart();
        QTRY_COMPARE_WITH_TIMEOUT(attention.last().at(0).toInt(), 1, 20'000);
        QVERIFY(ground.message().contains(u"interrupted"_s));
        QCOMPARE(ground.paused(), 2);
        QVERIFY(ground.actions.action(u"maintenance.continue"_s)->isEnabled());
        ground.trigger("maintenance.continue");
        QTRY_COMPARE_WITH_TIMEOUT(attention.last().at(0).toInt(), 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(ground.message().isEmpty(), 20'000);
        QCOMPARE(ground.count(State::Ready), 2);
        QCOMPARE(ground.paused(), 2);
    }
};

QTEST_MAIN(TestMaintenancePage)
#include "tst_maintenancepage.moc"
