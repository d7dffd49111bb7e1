// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"
#include "tests/app/window/taskdesk.h"
#include "views/changes/changespage.h"
#include "views/operations/plandialog.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <functional>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using demo::World;

/// The ten tasks that the README counts, by keyboard alone, each with its number of steps; see TaskDesk for what a step is. Every change goes
/// through its preview, and what GitLab has afterwards is looked at.
class TestTasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleteAThousandSilentRunners();
    void addATagToSixtyRunnersAndTakeItBack();
    void findARunnerByAddress();
    void findARunnerBySystemId();
    void pauseEverythingOfAGroupWithANote();
    void raiseTheTimeoutForOneTag();
    void moveARunnerToAnotherProject();
    void createThreeRunnersForAGroup();
    void seeWhatChangedInASavedViewSinceYesterday();
    void fromAJobsAddressToItsRunnersOwner();

private:
    /// Every runner was heard of a minute ago, and none has a job.
    static void quieten(World &world);
    static std::vector<qint64> idsOf(const World &world, demo::RunnerType type);
    /// Writes a change in the Go-to box, waits until this is offered, and asks for its preview.
    [[nodiscard]] static bool write(TaskDesk &desk, const QString &line, const QString &offer);
    /// Waits until the preview can be confirmed, confirms it, and waits for the report.
    [[nodiscard]] static bool runs(TaskDesk &desk, const std::function<void()> &begin);
    /// By its letter.
    [[nodiscard]] static bool confirm(TaskDesk &desk);
};

void TestTasks::quieten(World &world)
{
    std::vector<qint64> jobs;
    for (const auto &[id, job] : world.jobs()) {
        if (job.status == demo::JobStatus::Running || job.status == demo::JobStatus::Canceling)
            jobs.push_back(id);
    }
    for (const qint64 job : jobs)
        world.finishJob(job, demo::JobStatus::Success);
    for (const demo::RunnerType type : { demo::RunnerType::Instance, demo::RunnerType::Group, demo::RunnerType::Project }) {
        for (const qint64 id : idsOf(world, type))
            world.silence(id, world.now() - demo::minutes(1));
    }
}

std::vector<qint64> TestTasks::idsOf(const World &world, demo::RunnerType type)
{
    std::vector<qint64> ids;
    world.runners(type).walk(demo::Order::OldestFirst, {}, [&ids](const demo::Runner &runner) {
        ids.push_back(runner.id);
        return true;
    });
    return ids;
}

bool TestTasks::write(TaskDesk &desk, const QString &line, const QString &offer)
{
    desk.press(Qt::CTRL | Qt::Key_K);
    desk.type(line);
    const auto isOffered = [&] {
        const auto *list = desk.part<QTreeWidget>("goToCandidates");
        return list && list->topLevelItemCount() > 0 && list->topLevelItem(0)->text(0).startsWith(offer);
    };
    if (!QTest::qWaitFor(isOffered, 10'000))
        return false;
    desk.press(Qt::Key_Return);
    return true;
}

bool TestTasks::runs(TaskDesk &desk, const std::function<void()> &begin)
{
    if (!QTest::qWaitFor([&] {
            auto *button = desk.part<QPushButton>("confirm");
            return button && button->isEnabled();
        }))
        return false;
    const auto last = [&desk] {
        const auto operations = desk.session().operations().operations();
        return operations.isEmpty() ? nullptr : operations.last();
    };
    const QPointer<Operation> before = last();
    begin();
    return QTest::qWaitFor([&] { return last() && last() != before && last()->state() == Operation::State::Finished; }, 60'000);
}

bool TestTasks::confirm(TaskDesk &desk)
{
    return runs(desk, [&desk] { desk.alt("confirm"); });
}

void TestTasks::deleteAThousandSilentRunners()
{
    ServerFixture server(ServerFixture::still(1200));
    server.inWorld([](World &world) {
        quieten(world);
        int left = 1000;
        for (const demo::RunnerType type : { demo::RunnerType::Instance, demo::RunnerType::Group, demo::RunnerType::Project }) {
            for (const qint64 id : idsOf(world, type)) {
                if (left-- > 0)
                    world.silence(id, world.now() - demo::days(40));
            }
        }
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"delete seen:>30d"_s, u"Delete 1,000 runner"_s));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QTRY_COMPARE(QApplication::focusWidget(), desk.widget("typedCount"));   // the keyboard begins there
    desk.type(u"1000"_s);
    QVERIFY(runs(desk, [&desk] { desk.press(Qt::Key_Return); }));
    QCOMPARE(desk.session().operations().operations().last()->counts().done, 1000);
    server.inWorld([](World &world) { QCOMPARE(qsizetype(idsOf(world, demo::RunnerType::Instance).size() + idsOf(world, demo::RunnerType::Group).size() + idsOf(world, demo::RunnerType::Project).size()), 200); });
    QCOMPARE(desk.steps(), 5);
}

void TestTasks::addATagToSixtyRunnersAndTakeItBack()
{
    ServerFixture server(ServerFixture::still(300));
    std::vector<qint64> ids;
    server.inWorld([&ids](World &world) {
        ids = idsOf(world, demo::RunnerType::Project);
        ids.resize(60);
        for (const qint64 id : ids)
            world.editRunner(id, [](demo::Runner &runner) { runner.description = u"rack-7 "_s + runner.description; });
    });
    const auto tagged = [&] {
        int count = 0;
        server.inWorld([&](World &world) {
            for (const qint64 id : ids)
                count += world.runner(id)->tags.contains(u"audited"_s) ? 1 : 0;
        });
        return count;
    };
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"edit name:rack-7 --add-tag audited"_s, u"Edit 60 runner"_s));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QVERIFY(confirm(desk));
    QCOMPARE(tagged(), 60);
    QTRY_VERIFY(desk.part<QPushButton>("undoRun") && desk.part<QPushButton>("undoRun")->isEnabled());   // when the list shows what was done
    desk.press(QKeySequence(QKeySequence::Undo));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QVERIFY(desk.part<PlanDialog>("planDialog")->windowTitle().startsWith(u"Take back: Edit 60 runner"_s));
    QVERIFY(confirm(desk));
    QTRY_COMPARE(tagged(), 0);
    QCOMPARE(desk.steps(), 6);
}

void TestTasks::findARunnerByAddress()
{
    ServerFixture server(ServerFixture::still(300));
    server.inWorld([](World &world) { world.addManager(idsOf(world, demo::RunnerType::Group).at(3), { u"18.1.0"_s, {}, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_0123456789ab"_s, u"198.51.100.77"_s); });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Slash);
    desk.type(u"198.51.100.77"_s);
    QCOMPARE(desk.shown(), 1);
    QCOMPARE(desk.steps(), 2);
}

void TestTasks::findARunnerBySystemId()
{
    ServerFixture server(ServerFixture::still(300));
    server.inWorld([](World &world) { world.addManager(idsOf(world, demo::RunnerType::Group).at(5), { u"18.1.0"_s, {}, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_0123456789ab"_s, u"198.51.100.78"_s); });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Slash);
    desk.type(u"s_0123456789ab"_s);
    QCOMPARE(desk.shown(), 1);
    QCOMPARE(desk.steps(), 2);
}

void TestTasks::pauseEverythingOfAGroupWithANote()
{
    ServerFixture server(ServerFixture::still(300));
    QString group;
    std::vector<qint64> ids;
    server.inWorld([&](World &world) {
        const auto all = idsOf(world, demo::RunnerType::Group);
        const qint64 groupId = world.runner(all.front())->groupId;
        group = world.group(groupId)->fullPath;
        for (const qint64 id : all) {
            if (world.runner(id)->groupId == groupId) {
                ids.push_back(id);
                world.setPaused(id, false);
            }
        }
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"edit type:group owner:%1 --paused yes --note 'Moves to rack 9'"_s.arg(group), u"Edit %1 runner"_s.arg(ids.size())));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QVERIFY(confirm(desk));
    server.inWorld([&](World &world) {
        for (const qint64 id : ids) {
            QVERIFY(world.runner(id)->paused);
            QCOMPARE(world.runner(id)->maintenanceNote, u"Moves to rack 9"_s);
        }
    });
    QCOMPARE(desk.steps(), 4);
}

void TestTasks::raiseTheTimeoutForOneTag()
{
    ServerFixture server(ServerFixture::still(300));
    std::vector<qint64> ids;
    server.inWorld([&](World &world) {
        ids = idsOf(world, demo::RunnerType::Project);
        ids.resize(25);
        for (const qint64 id : ids) {
            world.editRunner(id, [](demo::Runner &runner) {
                runner.tags += u"slow-build"_s;
                runner.maximumTimeout = 3600;
            });
        }
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"edit tag:slow-build --timeout 4h"_s, u"Edit 25 runner"_s));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QVERIFY(confirm(desk));
    server.inWorld([&](World &world) {
        for (const qint64 id : ids)
            QCOMPARE(world.runner(id)->maximumTimeout, 4 * 3600);
    });
    QCOMPARE(desk.steps(), 4);
}

/// Into the new project and out of the one it was let into before, as one plan; GitLab never takes a runner out of the project it belongs to.
void TestTasks::moveARunnerToAnotherProject()
{
    ServerFixture server(ServerFixture::still(300));
    qint64 runner = 0, from = 0, to = 0;
    QString fromPath, toPath;
    server.inWorld([&](World &world) {
        runner = idsOf(world, demo::RunnerType::Project).front();
        world.editRunner(runner, [](demo::Runner &each) { each.locked = false; });
        for (const auto &[id, project] : world.projects()) {
            if (world.runner(runner)->isAssignedTo(id) || project.archived)
                continue;
            (from == 0 ? from : to) = id;
            if (to != 0)
                break;
        }
        world.assign(runner, from);
        fromPath = world.project(from)->fullPath;
        toPath = world.project(to)->fullPath;
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"move id:%1 --from %2 --to %3"_s.arg(QString::number(runner), fromPath, toPath), u"Move 1 runner"_s));
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    QVERIFY(confirm(desk));
    server.inWorld([&](World &world) {
        QVERIFY(world.runner(runner)->isAssignedTo(to));
        QVERIFY(!world.runner(runner)->isAssignedTo(from));
    });
    QCOMPARE(desk.steps(), 4);
}

void TestTasks::createThreeRunnersForAGroup()
{
    ServerFixture server(ServerFixture::still(300));
    QString group;
    std::size_t before = 0;
    server.inWorld([&](World &world) {
        const auto all = idsOf(world, demo::RunnerType::Group);
        before = all.size();
        group = world.group(world.runner(all.front())->groupId)->fullPath;
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QVERIFY(write(desk, u"create --group %1 --count 3 --tags docker,linux"_s.arg(group), u"Create 3 runner"_s));
    QTRY_VERIFY(desk.part<QPushButton>("create"));
    desk.alt("create");
    QTRY_VERIFY(desk.part<QPlainTextEdit>("tokenLines"));
    QTRY_VERIFY(desk.part<QWidget>("tokenState") && desk.part<QWidget>("tokenRunners"));
    const auto made = [&] {
        std::size_t count = 0;
        server.inWorld([&](World &world) { count = idsOf(world, demo::RunnerType::Group).size(); });
        return count - before;
    };
    QTRY_COMPARE(made(), std::size_t(3));
    QCOMPARE(desk.steps(), 4);
}

void TestTasks::seeWhatChangedInASavedViewSinceYesterday()
{
    ServerFixture server(ServerFixture::still(300));
    std::vector<qint64> ids;
    server.inWorld([&](World &world) {
        quieten(world);
        ids = idsOf(world, demo::RunnerType::Group);
        ids.resize(4);
        for (const qint64 id : ids)
            world.setPaused(id, false);
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    QTest::qWait(0);
    server.inWorld([&](World &world) {
        world.advance(demo::hours(1));
        for (const qint64 id : ids)
            world.setPaused(id, true);
    });
    QVERIFY(desk.reload());
    desk.press(Qt::CTRL | Qt::Key_K);
    desk.type(u">paused"_s);   // the view of that name
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.window().runnersPage().table().filter().toString(), u"paused:yes"_s);
    desk.press(QKeySequence(Qt::Key_G, Qt::Key_C));
    QTRY_VERIFY(desk.window().changesPage().isVisible());
    QTRY_VERIFY(desk.part<QTableView>("changes"));
    const auto *changes = desk.part<QTableView>("changes");
    QTRY_COMPARE(changes->model()->rowCount(), 4);
    QCOMPARE(desk.steps(), 4);
}

void TestTasks::fromAJobsAddressToItsRunnersOwner()
{
    ServerFixture server(ServerFixture::still(300));
    QString address, owner;
    server.inWorld([&](World &world) {
        for (const auto &[id, job] : world.jobs()) {
            const demo::Runner *runner = world.runner(job.runnerId);
            if (!runner || runner->type != demo::RunnerType::Group)
                continue;
            address = u"/%1/-/jobs/%2"_s.arg(world.project(job.projectId)->fullPath).arg(id);
            owner = world.group(runner->groupId)->fullPath;
            break;
        }
    });
    QVERIFY(!address.isEmpty());
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    desk.press(Qt::CTRL | Qt::Key_K);
    desk.type(server.url().toString() + address);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.part<QWidget>("lookupCard"));
    const auto isTold = [&] {
        for (const QLabel *label : desk.part<QWidget>("lookupCard")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(owner))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(desk.steps(), 3);
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
