// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancedesk.h"
#include "models/gitlab/client.h"
#include "models/history/maintenancebook.h"
#include "models/sync/fleetsync.h"
#include "tests/support/movableclock.h"
#include "tests/support/runground.h"
#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;

namespace {

/// A GitLab in which nothing happens by itself, with runners of one set, all online and idle on 17.4.0.
struct Place {
    explicit Place(int runners) : server(ServerFixture::still(runners)), client(gitlab::Endpoint{ server.url(), SecretString(server.token()) }, clock)
    {
        QEventLoop loop;
        client.signIn(&loop, [&](const Result<Identity> &told) {
            if (told)
                identity = *told;
            loop.quit();
        });
        loop.exec();
        server.inWorld([this](demo::World &world) {
            world.setExpiry(demo::TokenKind::Administrator, world.now() + demo::days(1000));
            world.runners().walk(demo::Order::OldestFirst, {}, [this](const demo::Runner &runner) {
                ids.push_back(runner.id);
                return true;
            });
            for (const qint64 id : ids) {
                const std::vector<qint64> jobs = world.jobsOfRunner(id);
                for (const qint64 job : jobs) {
                    const demo::JobStatus status = world.job(job)->status;
                    if (status == demo::JobStatus::Running || status == demo::JobStatus::Canceling)
                        world.finishJob(job, demo::JobStatus::Success);
                }
                world.editRunner(id, [](demo::Runner &runner) {
                    runner.type = demo::RunnerType::Instance;
                    runner.groupId = 0;
                    runner.projectIds.clear();
                    runner.tags = QStringList{ u"docker"_s };
                    runner.paused = false;
                    runner.locked = false;
                    runner.runUntagged = true;
                    runner.refProtected = false;
                    runner.maintenanceNote.clear();
                    runner.managers.clear();
                    runner.pollingManagers = 0;
                });
                installed(world, id, u"17.4.0"_s);
            }
        });
        std::sort(ids.begin(), ids.end());
    }

    static void installed(demo::World &world, qint64 id, const QString &version)
    {
        world.editRunner(id, [](demo::Runner &runner) {
            runner.managers.clear();
            runner.pollingManagers = 0;
        });
        world.addManager(id, { version, u"abcdef12"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_%1"_s.arg(id, 12, 16, QChar(u'0')), u"10.0.0.1"_s);
    }
    void install(qint64 id, const QString &version)
    {
        server.inWorld([&](demo::World &world) { installed(world, id, version); });
    }
    [[nodiscard]] demo::Runner seen(qint64 id)
    {
        demo::Runner runner;
        server.inWorld([&](demo::World &world) { runner = *world.runner(id); });
        return runner;
    }
    [[nodiscard]] int pausedCount()
    {
        int paused = 0;
        server.inWorld([&](demo::World &world) {
            for (const qint64 id : ids)
                paused += world.runner(id) && world.runner(id)->paused ? 1 : 0;
        });
        return paused;
    }
    void pass(std::chrono::seconds span)
    {
        clock.advance(span);
        server.inWorld([span](demo::World &world) { world.advance(demo::seconds(span.count())); });
    }
    [[nodiscard]] std::vector<RunnerId> runnerIds() const
    {
        std::vector<RunnerId> all;
        for (const qint64 id : ids)
            all.push_back(RunnerId{ id });
        return all;
    }

    MovableClock clock;
    ServerFixture server;
    gitlab::Client client;
    Identity identity;
    RunGround ground;
    std::vector<qint64> ids;
};

/// One start of Muster at that place.
struct Muster {
    explicit Muster(Place &thePlace) : place(thePlace), operations(place.ground.means(place.client, place.identity, place.clock)), sync(place.client, place.identity, place.clock)
    {
        sync.refresh();
        if (!QTest::qWaitFor([&] { return sync.state() == FleetSync::State::Fresh; }, 20'000))
            qFatal("the fleet could not be loaded");
        desk = std::make_unique<MaintenanceDesk>(MaintenanceDesk::Ground{ sync, operations, place.ground.folder.path(), 3600s, 0ms });
        if (!QTest::qWaitFor([&] { return desk->isRead(); }, 20'000))
            qFatal("the record could not be read");
    }
    /// Looks until a look sent nothing and moved nobody.
    [[nodiscard]] bool settle()
    {
        for (int round = 0; round < 60; ++round) {
            const std::vector<MaintenanceRun> before = desk->runs();
            if (!look())
                return false;
            if (desk->runs() == before)
                return true;
        }
        return false;
    }
    /// One look to its end.
    [[nodiscard]] bool look()
    {
        QSignalSpy looked(desk.get(), &MaintenanceDesk::looked);
        desk->lookNow();
        const bool isCarried = std::any_of(desk->runs().begin(), desk->runs().end(), [&](const MaintenanceRun &run) { return desk->isCarriedOn(run.id); });
        return !isCarried || QTest::qWaitFor([&] { return looked.count() > 0; }, 20'000);
    }
    [[nodiscard]] QString begin(const MaintenanceOrder &order)
    {
        return desk->begin(desk->plan(place.runnerIds(), order));
    }
    [[nodiscard]] const MaintenanceRun &run() const { return desk->runs().front(); }
    [[nodiscard]] int count(State state) const
    {
        return int(std::count_if(run().runners.begin(), run().runners.end(), [state](const MaintainedRunner &runner) { return runner.state == state; }));
    }
    [[nodiscard]] maintenance::Places in(State state) const
    {
        maintenance::Places places;
        for (std::size_t at = 0; at < run().runners.size(); ++at) {
            if (run().runners[at].state == state)
                places.push_back(at);
        }
        return places;
    }

    Place &place;
    Operations operations;
    FleetSync sync;
    std::unique_ptr<MaintenanceDesk> desk;
};

MaintenanceOrder orderOf(int atOnce, int keepOnline)
{
    MaintenanceOrder order;
    order.atOnce = atOnce;
    order.keepOnline = keepOnline;
    order.note = u"new kernel"_s;
    return order;
}

} // namespace

/// Rolling maintenance against the simulator.
class TestMaintenanceLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFleetIsTakenThroughInWaves()
    {
        Place place(8);
        place.server.inWorld([&](demo::World &world) { world.editRunner(place.ids[2], [](demo::Runner &runner) { runner.maintenanceNote = u"Ask Mira"_s; }); });
        Muster muster(place);
        const QString id = muster.begin(orderOf(3, 2));
        QVERIFY(!id.isEmpty());
        int waves = 0;
        while (muster.run().end == MaintenanceRun::End::Open && ++waves < 10) {
            QVERIFY(muster.settle());
            if (muster.run().end != MaintenanceRun::End::Open)
                break;
            QCOMPARE(muster.count(State::Ready), waves < 3 ? 3 : 2);
            QCOMPARE(place.pausedCount(), waves < 3 ? 3 : 2);
            const maintenance::Places ready = muster.in(State::Ready);
            QVERIFY(place.seen(muster.run().runners[ready.front()].runner.value).maintenanceNote.startsWith("new kernel (Muster maintenance "_L1));
            muster.desk->act(id, ready, maintenance::Act::GoAhead);
            QVERIFY(muster.settle());
            QCOMPARE(muster.count(State::Updating), int(ready.size()));
            for (const std::size_t at : ready)
                place.install(muster.run().runners[at].runner.value, u"17.5.0"_s);
        }
        QCOMPARE(waves, 4);   // the fourth finds that all is done
        QCOMPARE(muster.count(State::Done), 8);
        QCOMPARE(place.pausedCount(), 0);
        QCOMPARE(place.seen(place.ids[2]).maintenanceNote, u"Ask Mira"_s);
        QVERIFY(place.seen(place.ids[3]).maintenanceNote.isEmpty());
        // Each was edited twice, and never more.
        std::map<qint64, int> edits;
        for (const qint64 runner : place.server.log().changedRunners(demo::Change::Kind::Updated))
            ++edits[runner];
        for (const qint64 runner : place.ids)
            QCOMPARE(edits[runner], 2);
        // All of it is in the journal, and known there as maintenance.
        std::vector<JournalRun> journal;
        QEventLoop loop;
        place.ground.journal.runs(place.identity.instance, &loop, [&](const Result<std::vector<JournalRun>> &runs) {
            journal = *runs;
            loop.quit();
        });
        loop.exec();
        QCOMPARE(journal.size(), std::size_t(6));
        QVERIFY(std::all_of(journal.begin(), journal.end(), [](const JournalRun &run) { return maintenance::isOurReason(run.reason) && run.state == JournalRun::State::Finished; }));
    }

    void aKillAtAnyPointGoesOnWithoutDoingAnythingTwice_data()
    {
        QTest::addColumn<int>("after");   // events of the loop before the kill
        for (int after = 0; after < 60; after += 5)
            QTest::addRow("after %d turns of the loop", after) << after;
    }
    void aKillAtAnyPointGoesOnWithoutDoingAnythingTwice()
    {
        QFETCH(int, after);
        Place place(6);
        MaintenanceOrder order = orderOf(2, 1);
        order.asks = false;
        {
            Muster muster(place);
            QVERIFY(!muster.begin(order).isEmpty());
            for (int turn = 0; turn < after; ++turn) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                QTest::qWait(1);
            }
        }
        // What was on its way may arrive after the program is gone.
        int rounds = 0;
        while (++rounds < 20) {
            Muster muster(place);
            QCOMPARE(muster.desk->runs().size(), std::size_t(1));
            if (muster.run().end != MaintenanceRun::End::Open)
                break;
            QCOMPARE(muster.desk->interruptedCount(), 1);
            QVERIFY(muster.desk->carryOn(muster.run().id));
            QVERIFY(QTest::qWaitFor([&] { return muster.desk->isCarriedOn(muster.run().id); }, 10'000));
            QVERIFY(muster.settle());
            QVERIFY(place.pausedCount() <= 2);
            for (const std::size_t at : muster.in(State::Updating))
                place.install(muster.run().runners[at].runner.value, u"17.5.0"_s);
            if (rounds % 2 == 0)
                QVERIFY(muster.settle());
        }
        QVERIFY(rounds < 20);
        Muster muster(place);
        QCOMPARE(muster.count(State::Done), 6);
        QCOMPARE(place.pausedCount(), 0);
        std::map<qint64, int> edits;
        for (const qint64 runner : place.server.log().changedRunners(demo::Change::Kind::Updated))
            ++edits[runner];
        for (const qint64 runner : place.ids) {
            QCOMPARE(edits[runner], 2);
            QVERIFY(place.seen(runner).maintenanceNote.isEmpty());
        }
    }

    void whatSomebodyElseDoesIsSetAsideAndTold()
    {
        Place place(6);
        Muster muster(place);
        QSignalSpy needed(muster.desk.get(), &MaintenanceDesk::personNeeded);
        const QString id = muster.begin(orderOf(3, 1));
        QVERIFY(muster.settle());
        QCOMPARE(muster.count(State::Ready), 3);
        const qint64 resumed = muster.run().runners[0].runner.value, edited = muster.run().runners[1].runner.value, deleted = muster.run().runners[2].runner.value;
        place.server.inWorld([&](demo::World &world) {
            world.setPaused(resumed, false);
            world.editRunner(edited, [](demo::Runner &runner) { runner.tags = QStringList{ u"theirs"_s }; });
            world.deleteRunner(deleted);
        });
        needed.clear();
        QVERIFY(muster.settle());
        QCOMPARE(muster.run().runners[0].cause, Cause::ResumedByOther);
        QCOMPARE(muster.run().runners[1].cause, Cause::EditedByOther);
        QCOMPARE(muster.run().runners[2].cause, Cause::Gone);
        QVERIFY(!needed.isEmpty());
        QCOMPARE(needed.first().at(3).toInt(), 3);
        QVERIFY(place.seen(edited).paused);                    // nothing is done to it
        QCOMPARE(place.seen(edited).tags, QStringList{ u"theirs"_s });
        QCOMPARE(muster.count(State::Ready), 2);               // it counts as one of three; the other two places are free
        // Putting it back keeps what the other person did.
        muster.desk->act(id, { 1 }, maintenance::Act::PutBack);
        QVERIFY(muster.settle());
        QVERIFY(!place.seen(edited).paused);
        QCOMPARE(place.seen(edited).tags, QStringList{ u"theirs"_s });
        QVERIFY(place.seen(edited).maintenanceNote.isEmpty());
        QCOMPARE(muster.run().runners[1].state, State::PutBack);
    }

    void aRunnerThatNeverComesBackIsToldOnceAndStaysPaused()
    {
        Place place(3);
        Muster muster(place);
        MaintenanceOrder order = orderOf(1, 1);
        order.asks = false;
        const QString id = muster.begin(order);
        QVERIFY(muster.settle());
        QCOMPARE(muster.count(State::Updating), 1);
        const qint64 lost = muster.run().runners[0].runner.value;
        place.server.inWorld([&](demo::World &world) { world.silence(lost, world.now()); });
        QSignalSpy needed(muster.desk.get(), &MaintenanceDesk::personNeeded);
        place.pass(2h);
        QVERIFY(muster.settle());
        place.pass(2h);
        QVERIFY(muster.settle());
        QCOMPARE(needed.count(), 1);
        QCOMPARE(needed.first().at(2).toInt(), 1);
        QVERIFY(place.seen(lost).paused);
        QCOMPARE(place.pausedCount(), 1);   // its place is not given away
        // A person decides to go on without it; it is left as it is.
        muster.desk->act(id, { 0 }, maintenance::Act::Skip);
        QVERIFY(muster.settle());
        QVERIFY(place.seen(lost).paused);
        QCOMPARE(muster.count(State::Skipped), 1);
        // Of the three that were online one is lost, so one of the two that are left may go.
        QCOMPARE(muster.count(State::Updating), 1);
    }

    void aJobThatNeverEndsHoldsItsRunnerOnly()
    {
        Place place(4);
        const qint64 busy = place.ids[0];
        place.server.inWorld([&](demo::World &world) {
            qint64 project = 0;
            for (qint64 id = 1; id < 100000 && project == 0; ++id)
                project = world.project(id) ? id : 0;
            const qint64 job = world.addJob(project, { u"docker"_s });
            world.startJob(job, busy, world.runner(busy)->managers.front().id);
        });
        Muster muster(place);
        QSignalSpy needed(muster.desk.get(), &MaintenanceDesk::personNeeded);
        const QString id = muster.begin(orderOf(2, 1));
        QVERIFY(muster.settle());
        QCOMPARE(muster.run().runners[0].state, State::Draining);
        QCOMPARE(muster.run().runners[1].state, State::Ready);
        needed.clear();
        place.pass(2h);
        QVERIFY(muster.settle());
        QCOMPARE(muster.run().runners[0].state, State::Draining);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(needed.first().at(2).toInt(), 1);
        muster.desk->act(id, { 1 }, maintenance::Act::IsBack);   // by hand
        QVERIFY(muster.settle());
        QCOMPARE(muster.run().runners[1].state, State::Done);
        QCOMPARE(muster.run().runners[2].state, State::Ready);   // the others go on
        muster.desk->act(id, { 0 }, maintenance::Act::PutBack);
        QVERIFY(muster.settle());
        QCOMPARE(muster.run().runners[0].state, State::PutBack);
        QVERIFY(!place.seen(busy).paused);
    }

    void stoppingPutsEverythingBackAsItWas()
    {
        Place place(6);
        place.server.inWorld([&](demo::World &world) { world.editRunner(place.ids[0], [](demo::Runner &runner) { runner.maintenanceNote = u"Ask Mira"_s; }); });
        Muster muster(place);
        const QString id = muster.begin(orderOf(3, 1));
        QVERIFY(muster.settle());
        QCOMPARE(place.pausedCount(), 3);
        muster.desk->stop(id);
        QVERIFY(muster.settle());
        QCOMPARE(place.pausedCount(), 0);
        QCOMPARE(place.seen(place.ids[0]).maintenanceNote, u"Ask Mira"_s);
        QCOMPARE(int(muster.run().end), int(MaintenanceRun::End::Stopped));
        QCOMPARE(muster.count(State::PutBack), 3);
        QCOMPARE(muster.count(State::Skipped), 3);
    }

    void anotherProgramIsToldWhoCarriesItOn()
    {
        Place place(4);
        Muster first(place);
        QVERIFY(!first.begin(orderOf(1, 1)).isEmpty());
        QVERIFY(first.settle());
        Muster second(place);
        QCOMPARE(second.desk->runs().size(), std::size_t(1));
        QVERIFY(second.desk->elsewhere().has_value());
        QCOMPARE(second.desk->interruptedCount(), 0);
        QVERIFY(!second.desk->carryOn(second.run().id));
        QVERIFY(second.desk->trouble().has_value());
        QCOMPARE(second.desk->plan(place.runnerIds(), orderOf(1, 1)).leftOut.size(), std::size_t(4));   // they are under maintenance
        QCOMPARE(place.pausedCount(), 1);
    }

    void twoHundredRunnersGoThroughTenAtATime()
    {
        Place place(200);
        Muster muster(place);
        MaintenanceOrder order = orderOf(10, 150);
        order.asks = false;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!muster.begin(order).isEmpty());
        int looks = 0;
        while (muster.run().end == MaintenanceRun::End::Open && looks < 400) {
            QVERIFY(muster.look());
            ++looks;
            QVERIFY(place.pausedCount() <= 10);
            for (const std::size_t at : muster.in(State::Updating))
                place.install(muster.run().runners[at].runner.value, u"17.5.0"_s);
        }
        qInfo("200 runners, 10 at a time, each updated at once: %d looks, %lld ms", looks, timer.elapsed());
        QCOMPARE(muster.count(State::Done), 200);
        QCOMPARE(place.pausedCount(), 0);
    }

    void aReturnThatKeepsFailingIsTriedMoreAndMoreRarely()
    {
        Place place(3);
        QString run;
        const auto failures = [](const Muster &muster) { return muster.run().runners[0].failures; };
        {
            Muster muster(place);
            run = muster.begin(orderOf(1, 1));
            QVERIFY(!run.isEmpty());
            QVERIFY(muster.settle());
            QCOMPARE(muster.run().runners[0].state, State::Ready);
            place.server.faults().add({ .rootField = u"runnerUpdate"_s, .times = -1 }, demo::Fault::serverError());
            muster.desk->act(run, { 0 }, maintenance::Act::IsBack);
            QTRY_COMPARE_WITH_TIMEOUT(failures(muster), 1, 20'000);
            QTRY_VERIFY(muster.look() && failures(muster) == 2);
            for (int look = 0; look < 3; ++look)
                QVERIFY(muster.look());
            QCOMPARE(failures(muster), 2);   // a minute has not passed
            QCOMPARE(muster.run().runners[0].state, State::Resuming);
        }
        // It is on record, so the next start waits as well.
        Muster muster(place);
        QVERIFY(muster.desk->carryOn(run));
        QTRY_VERIFY(muster.desk->isCarriedOn(run));
        QVERIFY(muster.look());
        QCOMPARE(failures(muster), 2);
        place.pass(61s);
        QTRY_VERIFY_WITH_TIMEOUT(muster.look() && failures(muster) == 3, 20'000);
        // A person who knows that GitLab is well again does not wait.
        place.server.faults().clear();
        QVERIFY(muster.look());
        QCOMPARE(muster.run().runners[0].state, State::Resuming);
        muster.desk->tryNow(run);
        QTRY_VERIFY_WITH_TIMEOUT(muster.look() && muster.run().runners[0].state == State::Done, 20'000);
        QCOMPARE(failures(muster), 0);
    }

    void aLoadThatFailsMovesNobody()
    {
        Place place(4);
        Muster muster(place);
        QVERIFY(!muster.begin(orderOf(2, 1)).isEmpty());
        QVERIFY(muster.settle());
        const std::vector<MaintenanceRun> before = muster.desk->runs();
        place.server.inWorld([&](demo::World &world) { world.setPaused(before.front().runners[0].runner.value, false); });
        place.server.faults().add({ .rootField = u"runners"_s, .times = -1 }, demo::Fault::forbidden());
        QVERIFY(muster.look());
        QVERIFY(muster.desk->trouble().has_value());
        QVERIFY(muster.desk->runs() == before);
        place.server.faults().clear();
        QVERIFY(muster.settle());
        QVERIFY(!muster.desk->trouble().has_value());
        QCOMPARE(muster.run().runners[0].cause, Cause::ResumedByOther);
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceLife)
#include "tst_maintenancelife.moc"
