// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment epoch = 1790000000000;

WorldOptions stillOptions(int runners)
{
    WorldOptions options;
    options.runners = runners;
    options.epoch = epoch;
    options.still = true;
    return options;
}

} // namespace

class DemoLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsFollowTheTimeLivedThrough();
    void jobsArriveRunAndEnd();
    void countsOfRunningJobsStayTrue();
    void newRunnersAppearAndFindTheirManagers();
    void staleManagersAreForgottenButTheRunnersContactStays();
    void pausedRunnersTakeNoJobs();
    void jobsOfDeletedRunnersAreGivenUp();
    void stuckJobsAreDropped();
    void aRunningWorldFollowsTheRealClock();
    void oldJobsAreForgottenEverywhere();
    void tenDaysAreLivedThroughInReasonableTime();
};

void DemoLifeTest::contactsFollowTheTimeLivedThrough()
{
    World world(stillOptions(500));
    int polling = 0;
    const auto check = [&] {
        polling = 0;
        bool good = true;
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            for (const Manager &manager : runner.managers) {
                if (!manager.polling)
                    continue;
                ++polling;
                const Moment contact = world.contactedAt(manager);
                good = good && contact <= world.now() && (contact > world.now() - hours(1) || contact == manager.createdAt);
            }
            return good;
        });
        return good;
    };
    QVERIFY(check());
    QVERIFY(polling > 300);
    world.step(hours(30));
    QVERIFY(check());
    QVERIFY(polling > 300);
}

void DemoLifeTest::jobsArriveRunAndEnd()
{
    World world(stillOptions(500));
    const qint64 last = world.jobs().rbegin()->first;
    const qint64 running = *world.jobs(JobStatus::Running).begin();
    world.step(hours(4));
    QVERIFY(world.jobs().rbegin()->first > last + 20);
    QVERIFY(isFinished(world.job(running)->status));
    QVERIFY(!world.jobs(JobStatus::Running).empty());
    const Job &job = *world.job(running);
    QVERIFY(job.finishedAt > epoch && job.finishedAt <= world.now());
    QVERIFY(world.takeChanges().empty());
}

void DemoLifeTest::countsOfRunningJobsStayTrue()
{
    World world(stillOptions(400));
    world.step(days(2));
    QHash<qint64, int> ofRunner, ofManager;
    for (const JobStatus status : {JobStatus::Running, JobStatus::Canceling}) {
        for (const qint64 id : world.jobs(status)) {
            QCOMPARE(int(world.job(id)->status), int(status));
            ++ofRunner[world.job(id)->runnerId];
            ++ofManager[world.job(id)->managerId];
        }
    }
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        int polling = 0;
        bool good = runner.runningJobs == ofRunner.value(runner.id);
        for (const Manager &manager : runner.managers) {
            polling += manager.polling;
            good = good && manager.runningJobs == ofManager.value(manager.id) && manager.software != nullptr;
        }
        return QTest::qVerify(good && polling == runner.pollingManagers, "counts", qPrintable(QString::number(runner.id)), __FILE__, __LINE__);
    });
    size_t all = 0;
    for (int status = 0; status < jobStatusCount; ++status)
        all += world.jobs(JobStatus(status)).size();
    QCOMPARE(all, world.jobs().size());
}

void DemoLifeTest::newRunnersAppearAndFindTheirManagers()
{
    World world(stillOptions(500));
    world.step(days(1));
    QVERIFY(world.runners().count() > 500);
    int young = 0, working = 0;
    world.runners().walk(Order::NewestFirst, {}, [&](const Runner &runner) {
        if (runner.createdAt <= epoch)
            return false;
        ++young;
        working += !runner.managers.empty() && runner.registered;
        return true;
    });
    QVERIFY(young > 20);
    QVERIFY(working > young / 2);
}

void DemoLifeTest::staleManagersAreForgottenButTheRunnersContactStays()
{
    World world(stillOptions(1));
    qint64 id = 0;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        id = runner.id;
        return false;
    });
    world.editRunner(id, [](Runner &runner) {
        runner.managers.clear();
        runner.pollingManagers = 0;
    });
    world.addManager(id, {u"17.4.0"_s, {}, {}, {}, {}}, u"s_old"_s, {}, epoch - days(8));
    world.addManager(id, {u"17.4.0"_s, {}, {}, {}, {}}, u"s_young"_s, {}, epoch - days(6));
    world.silence(id, epoch - days(6));
    world.editRunner(id, [](Runner &runner) { runner.managers.front().contactedAt = epoch - days(8); });
    world.advance(days(2));
    QCOMPARE(world.runner(id)->managers.size(), size_t(2));
    world.step(hours(2));
    QVERIFY(world.runner(id)->managers.size() <= 1);
    QVERIFY(world.contactedAt(*world.runner(id)) >= epoch - days(6));
}

void DemoLifeTest::pausedRunnersTakeNoJobs()
{
    World world(stillOptions(40));
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        world.setPaused(runner.id, true);
        return true;
    });
    const size_t running = world.jobs(JobStatus::Running).size();
    const auto pending = world.jobs(JobStatus::Pending);
    world.step(minutes(20));
    QVERIFY(world.jobs(JobStatus::Running).size() <= running);
    for (const qint64 id : pending)
        QCOMPARE(int(world.job(id)->status), int(JobStatus::Pending));
}

void DemoLifeTest::jobsOfDeletedRunnersAreGivenUp()
{
    World world(stillOptions(100));
    const qint64 id = *world.jobs(JobStatus::Running).begin();
    world.deleteRunner(world.job(id)->runnerId);
    QCOMPARE(int(world.job(id)->status), int(JobStatus::Running));
    world.step(hours(3));
    QCOMPARE(int(world.job(id)->status), int(JobStatus::Failed));
    QCOMPARE(world.job(id)->failureReason, u"no_updates_running"_s);
}

void DemoLifeTest::stuckJobsAreDropped()
{
    World world(stillOptions(0));
    const qint64 id = world.addJob(world.projects().begin()->first, {u"nobody-has-this"_s});
    world.step(minutes(50));
    QCOMPARE(int(world.job(id)->status), int(JobStatus::Pending));
    world.step(minutes(30));
    QCOMPARE(int(world.job(id)->status), int(JobStatus::Failed));
    QCOMPARE(world.job(id)->failureReason, u"stuck_pending_no_matching_runners"_s);
    QCOMPARE(world.job(id)->startedAt, 0);
}

void DemoLifeTest::aRunningWorldFollowsTheRealClock()
{
    WorldOptions options = stillOptions(10);
    options.still = false;
    World world(options);
    const Moment before = world.now();
    QTRY_VERIFY(world.now() > before);
    world.catchUp();
    QVERIFY(world.livedUntil() > before);
    world.advance(hours(1));
    QVERIFY(world.livedUntil() >= before + hours(1));
}

void DemoLifeTest::oldJobsAreForgottenEverywhere()
{
    World world(stillOptions(1000));
    const qint64 oldest = world.jobs().begin()->first;
    for (int day = 0; day < 40 && world.job(oldest) != nullptr; ++day)
        world.step(hours(24));
    QVERIFY(world.job(oldest) == nullptr);
    for (const auto &[id, project] : world.projects()) {
        for (const qint64 job : project.jobIds)
            QVERIFY(world.job(job) != nullptr);
    }
    for (const auto &[id, pipeline] : world.pipelines()) {
        for (const qint64 job : pipeline.jobIds)
            QVERIFY(world.job(job) != nullptr);
    }
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        for (const qint64 job : world.jobsOfRunner(runner.id)) {
            if (world.job(job) == nullptr)
                return QTest::qVerify(false, "forgotten job at runner", "", __FILE__, __LINE__);
        }
        return true;
    });
}

void DemoLifeTest::tenDaysAreLivedThroughInReasonableTime()
{
    World world(stillOptions(2000));
    QElapsedTimer timer;
    timer.start();
    world.step(days(10));
    qInfo("ten days of 2,000 runners: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 30000);
}

QTEST_GUILESS_MAIN(DemoLifeTest)
#include "tst_demo_life.moc"
