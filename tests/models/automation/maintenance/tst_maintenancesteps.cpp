// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancefacts.h"
#include "models/automation/maintenance/maintenancelook.h"
#include "models/automation/maintenance/maintenanceplan.h"
#include "models/automation/maintenance/maintenancesteps.h"
#include "tests/support/dice.h"
#include "tests/support/fleetfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;
using Act = maintenance::Act;
using Change = std::function<void(FixtureRunner &)>;

Q_DECLARE_METATYPE(MaintainedRunner::State)
Q_DECLARE_METATYPE(MaintainedRunner::Cause)
Q_DECLARE_METATYPE(Change)

namespace {

constexpr qint64 start = 1'760'000'100;

Instant at(qint64 after)
{
    return Instant::fromSeconds(start + after);
}

FixtureRunner online(qint64 id, const std::string &version = "17.4.0")
{
    FixtureRunner runner;
    runner.id = id;
    runner.managers = { { .id = id * 10, .systemId = "s_" + std::to_string(id), .version = version } };
    return runner;
}

MaintenanceRun runOf(const std::vector<FixtureRunner> &fleet, const MaintenanceOrder &order = {})
{
    std::vector<RunnerId> ids;
    for (const FixtureRunner &runner : fleet)
        ids.push_back(RunnerId{ runner.id });
    MaintenanceOrder loose = order;
    return newMaintenance(planMaintenance(*snapshotOf(fleet), ids, loose, {}), at(0));
}

/// A run of one runner that this run paused, in the given state.
MaintenanceRun pausedRun(const FixtureRunner &runner, State state, MaintenanceOrder order = {})
{
    order.keepOnline = 0;
    MaintenanceRun run = runOf({ runner }, order);
    (void)maintenance::pausePlan(run, { 0 }, *snapshotOf({ runner }), at(0));
    run.runners[0].state = state;
    run.runners[0].isPaused = true;
    run.runners[0].pausedAt = at(0);
    return run;
}

Operation::Item itemWith(Operation::Item::Outcome outcome, Operation::Item::Reason reason = Operation::Item::Reason::None)
{
    Operation::Item item;
    item.outcome = outcome;
    item.reason = reason;
    return item;
}

int inHand(const MaintenanceRun &run)
{
    return int(std::count_if(run.runners.begin(), run.runners.end(), maintenance::isInHand));
}

} // namespace

class TestMaintenanceSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookMovesARunner_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<Change>("change");
        QTest::addColumn<State>("after");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<bool>("isPaused");
        const auto row = [](const char *name, State before, const Change &change, State after, Cause cause, bool isPaused) { QTest::newRow(name) << before << change << after << cause << isPaused; };
        const Change nothing = [](FixtureRunner &) {};
        const Change busy = [](FixtureRunner &runner) { runner.runningJobs = 1; };
        const Change updated = [](FixtureRunner &runner) { runner.managers[0].version = "17.5.0"; };
        row("idle at once", State::Draining, nothing, State::Ready, Cause::None, true);
        row("its job goes on", State::Draining, busy, State::Draining, Cause::None, true);
        row("a manager is busy", State::Draining, [](FixtureRunner &runner) { runner.managers[0].execution = "ACTIVE"; }, State::Draining, Cause::None, true);
        row("busy, says the runner alone", State::Draining, [](FixtureRunner &runner) { runner.execution = "ACTIVE"; }, State::Draining, Cause::None, true);
        row("jobs are not told, but that it is idle", State::Draining, [](FixtureRunner &runner) { runner.runningJobs = -1; }, State::Ready, Cause::None, true);
        row("nothing is told of jobs", State::Draining, [](FixtureRunner &runner) { runner.runningJobs = -1; runner.execution.clear(); }, State::Draining, Cause::None, true);
        row("idle and updated before anybody said so", State::Draining, updated, State::Resuming, Cause::None, true);
        row("updated while a job runs", State::Draining, [=](FixtureRunner &runner) { updated(runner); busy(runner); }, State::Draining, Cause::None, true);
        row("waits for the go-ahead", State::Ready, nothing, State::Ready, Cause::None, true);
        row("updated without one", State::Ready, updated, State::Resuming, Cause::None, true);
        row("not back yet", State::Updating, nothing, State::Updating, Cause::None, true);
        row("offline meanwhile", State::Updating, [](FixtureRunner &runner) { runner.status = "OFFLINE"; }, State::Updating, Cause::None, true);
        row("back with the new version", State::Updating, updated, State::Resuming, Cause::None, true);
        row("back with an older one", State::Updating, [](FixtureRunner &runner) { runner.managers[0].version = "17.3.0"; }, State::Updating, Cause::None, true);
        row("a version that cannot be read", State::Updating, [](FixtureRunner &runner) { runner.managers[0].version = "development version"; }, State::Updating, Cause::None, true);
        row("somebody resumed it", State::Updating, [](FixtureRunner &runner) { runner.paused = Tri::No; }, State::SetAside, Cause::ResumedByOther, false);
        row("somebody resumed it while it drained", State::Draining, [](FixtureRunner &runner) { runner.paused = Tri::No; }, State::SetAside, Cause::ResumedByOther, false);
        row("somebody changed its tags", State::Ready, [](FixtureRunner &runner) { runner.tags = std::vector<std::string>{ "other" }; }, State::SetAside, Cause::EditedByOther, true);
        row("somebody changed its note", State::Ready, [](FixtureRunner &runner) { runner.note = "mine"; }, State::SetAside, Cause::EditedByOther, true);
        row("the right is gone", State::Ready, [](FixtureRunner &runner) { runner.canUpdate = Tri::No; }, State::SetAside, Cause::RightLost, true);
        row("another runner has its number", State::Ready, [](FixtureRunner &runner) { runner.createdAt += 5; }, State::Failed, Cause::OtherRunner, false);
        row("it was deleted", State::Updating, [](FixtureRunner &runner) { runner.id = 999; }, State::Failed, Cause::Gone, false);
        row("whether it is paused is not told", State::Draining, [](FixtureRunner &runner) { runner.paused = Tri::Unknown; }, State::Draining, Cause::None, true);
        row("the answer to its resuming was lost, and it happened", State::Resuming, [](FixtureRunner &runner) { runner.paused = Tri::No; }, State::Done, Cause::None, false);
        row("the same, and it did not happen", State::Resuming, nothing, State::Resuming, Cause::None, true);
        row("put back, and the answer lost", State::PuttingBack, [](FixtureRunner &runner) { runner.paused = Tri::No; }, State::PutBack, Cause::None, false);
        row("still to be put back", State::PuttingBack, nothing, State::PuttingBack, Cause::None, true);
        row("one set aside that somebody resumed", State::SetAside, [](FixtureRunner &runner) { runner.paused = Tri::No; }, State::SetAside, Cause::None, false);
    }
    void aLookMovesARunner()
    {
        QFETCH(State, before);
        QFETCH(Change, change);
        QFETCH(State, after);
        QFETCH(Cause, cause);
        QFETCH(bool, isPaused);
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, before);
        runner.paused = Tri::Yes;
        change(runner);
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(60));
        QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(after));
        QCOMPARE(maintenance::nameOf(run.runners[0].cause), maintenance::nameOf(cause));
        QCOMPARE(run.runners[0].isPaused, isPaused);
    }

    void whatWasMeantBeforeAKillIsToldByTheNextLook_data()
    {
        QTest::addColumn<bool>("hasNote");
        QTest::addColumn<bool>("happened");
        QTest::addColumn<bool>("isOurNote");
        QTest::addColumn<State>("after");
        QTest::newRow("somebody paused it, and without a note it cannot be told who") << false << true << false << State::SetAside;
        QTest::newRow("without a note, and it did not happen") << false << false << false << State::Waiting;
        QTest::newRow("it happened, with the note") << true << true << true << State::Ready;
        QTest::newRow("somebody else paused it, without our note") << true << true << false << State::Skipped;
        QTest::newRow("it did not happen") << true << false << false << State::Waiting;
    }
    void whatWasMeantBeforeAKillIsToldByTheNextLook()
    {
        QFETCH(bool, hasNote);
        QFETCH(bool, happened);
        QFETCH(bool, isOurNote);
        QFETCH(State, after);
        FixtureRunner runner = online(7);
        MaintenanceOrder order;
        order.keepOnline = 0;
        order.note = hasNote ? u"new kernel"_s : QString();
        MaintenanceRun run = runOf({ runner }, order);
        (void)maintenance::pausePlan(run, { 0 }, *snapshotOf({ runner }), at(0));
        QCOMPARE(run.runners[0].state, State::Pausing);
        runner.paused = triOf(happened);
        if (isOurNote)
            runner.note = run.runners[0].noteLine.toStdString();
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(60));
        QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(after));
    }

    void whatPerhapsSomebodyElsePausedIsResumedOnlyWhenAPersonSaysSo()
    {
        FixtureRunner runner = online(7);
        MaintenanceOrder order;
        order.keepOnline = 0;
        MaintenanceRun run = runOf({ runner }, order);
        (void)maintenance::pausePlan(run, { 0 }, *snapshotOf({ runner }), at(0));
        runner.paused = Tri::Yes;
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(60));
        QCOMPARE(run.runners[0].state, State::SetAside);
        QVERIFY(maintenance::needsPerson(run.runners[0]));
        QCOMPARE(inHand(run), 1);   // its place is not given away
        QVERIFY(!maintenance::isOver(run));
        MaintenanceRun stopped = run;
        maintenance::stop(stopped, at(70));
        (void)maintenance::observe(stopped, *snapshotOf({ runner }), at(80));
        QVERIFY(maintenance::returning(stopped, at(80)).empty());
        QVERIFY(maintenance::isOver(stopped));
        MaintenanceRun putBack = run;
        QVERIFY(maintenance::act(putBack.runners[0], Act::PutBack, at(70)));
        QCOMPARE(maintenance::returning(putBack, at(80)).size(), std::size_t(1));
        QVERIFY(maintenance::act(run.runners[0], Act::GoAhead, at(70)));   // it was Muster
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(80));
        QCOMPARE(run.runners[0].state, State::Ready);
    }

    void aNewVersionIsOneOfEveryManager_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QStringList>("before");   // "id version", all online
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<bool>("isBack");
        QTest::newRow("one machine") << QString() << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 17.4.1"_s } << true;
        QTest::newRow("one of two") << QString() << QStringList{ u"s_a 17.4.0"_s, u"s_b 17.4.0"_s } << QStringList{ u"s_a 17.5.0"_s, u"s_b 17.4.0"_s } << false;
        QTest::newRow("both") << QString() << QStringList{ u"s_a 17.4.0"_s, u"s_b 17.4.0"_s } << QStringList{ u"s_a 17.5.0"_s, u"s_b 17.5.0"_s } << true;
        QTest::newRow("a machine that did not come back") << QString() << QStringList{ u"s_a 17.4.0"_s, u"s_b 17.4.0"_s } << QStringList{ u"s_a 17.5.0"_s } << false;
        QTest::newRow("a newcomer for a machine is not that machine") << QString() << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 17.4.0"_s, u"s_new 17.5.0"_s } << false;
        QTest::newRow("ids that change at each start") << QString() << QStringList{ u"r_a 17.4.0"_s } << QStringList{ u"r_a 17.4.0"_s, u"r_new 17.5.0"_s } << true;
        QTest::newRow("one newcomer for two") << QString() << QStringList{ u"r_a 17.4.0"_s, u"r_b 17.4.0"_s } << QStringList{ u"r_new 17.5.0"_s } << false;
        QTest::newRow("two newcomers for two") << QString() << QStringList{ u"r_a 17.4.0"_s, u"r_b 17.4.0"_s } << QStringList{ u"r_new1 17.5.0"_s, u"r_new2 17.5.0"_s } << true;
        QTest::newRow("a newcomer with the old version") << QString() << QStringList{ u"r_a 17.4.0"_s } << QStringList{ u"r_new 17.4.0"_s } << false;
        QTest::newRow("a given version is reached") << u"17.5.0"_s << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 17.5.0"_s } << true;
        QTest::newRow("a given version is not reached") << u"17.5.0"_s << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 17.4.9"_s } << false;
        QTest::newRow("one had it before") << u"17.5.0"_s << QStringList{ u"s_a 17.4.0"_s, u"s_b 17.6.0"_s } << QStringList{ u"s_a 17.5.1"_s, u"s_b 17.6.0"_s } << true;
        QTest::newRow("a candidate is not the release") << u"17.5.0"_s << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 17.5.0-rc1"_s } << false;
        QTest::newRow("no version was known before") << QString() << QStringList{ u"s_a "_s } << QStringList{ u"s_a 17.4.0"_s } << true;
        QTest::newRow("by hand is never by itself") << u"-"_s << QStringList{ u"s_a 17.4.0"_s } << QStringList{ u"s_a 18.0.0"_s } << false;
    }
    void aNewVersionIsOneOfEveryManager()
    {
        QFETCH(QString, until);
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QFETCH(bool, isBack);
        MaintenanceOrder order;
        order.until = until == "-"_L1 ? MaintenanceOrder::Until::ByHand : until.isEmpty() ? MaintenanceOrder::Until::Newer : MaintenanceOrder::Until::Version;
        order.version = until;
        const auto managersOf = [&](const QStringList &list) {
            std::vector<FixtureManager> managers;
            for (const QString &each : list) {
                FixtureManager manager;
                manager.id = qint64(managers.size()) + 1;
                manager.systemId = each.section(u' ', 0, 0).toStdString();
                manager.version = each.section(u' ', 1).toStdString();
                if (before.filter(each.section(u' ', 0, 0)).isEmpty())
                    manager.createdAt = start + 30;
                managers.push_back(manager);
            }
            return managers;
        };
        FixtureRunner runner = online(7);
        runner.managers = managersOf(before);
        const MaintenanceRun run = pausedRun(runner, State::Updating, order);
        runner.managers = managersOf(now);
        const Snapshot::Ptr fleet = snapshotOf({ runner });
        QCOMPARE(hasNewVersion(run.runners[0], run.order, *fleet, fleet->row(0)), isBack);
    }

    void whatAPersonMaySay_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("act");
        QTest::addColumn<State>("after");
        QTest::addColumn<bool>("isPaused");
        const auto row = [](const char *name, State state, Act act, State after, bool isPaused) { QTest::newRow(name) << state << int(act) << after << isPaused; };
        row("go ahead", State::Ready, Act::GoAhead, State::Updating, true);
        row("go ahead while a job runs", State::Draining, Act::GoAhead, State::Draining, true);
        row("it is back", State::Updating, Act::IsBack, State::Resuming, true);
        row("it is back, without a word before", State::Ready, Act::IsBack, State::Resuming, true);
        row("it is back while a job runs", State::Draining, Act::IsBack, State::Draining, true);
        row("skip one that drains", State::Draining, Act::Skip, State::Skipped, false);
        row("skip one that is under way", State::Pausing, Act::Skip, State::Pausing, true);
        row("put back", State::Updating, Act::PutBack, State::PuttingBack, true);
        row("put back one set aside", State::SetAside, Act::PutBack, State::PuttingBack, true);
        row("put back one that failed to resume", State::Failed, Act::PutBack, State::PuttingBack, true);
        row("put back twice", State::PuttingBack, Act::PutBack, State::PuttingBack, true);
        row("what is done is done", State::Done, Act::Skip, State::Done, true);
    }
    void whatAPersonMaySay()
    {
        QFETCH(State, state);
        QFETCH(int, act);
        QFETCH(State, after);
        QFETCH(bool, isPaused);
        MaintenanceRun run = pausedRun(online(7), state);
        (void)maintenance::act(run.runners[0], Act(act), at(10));
        QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(after));
        QCOMPARE(run.runners[0].isPaused, isPaused);
    }

    void whoWaitsCanOnlyBeSkipped()
    {
        MaintenanceOrder order;
        order.keepOnline = 0;
        MaintenanceRun run = runOf({ online(7) }, order);
        for (const Act act : { Act::GoAhead, Act::IsBack, Act::PutBack })
            QVERIFY(!maintenance::act(run.runners[0], act, at(1)));
        QVERIFY(maintenance::act(run.runners[0], Act::Skip, at(1)));
        QCOMPARE(run.runners[0].state, State::Skipped);
    }

    void anEditOfSomebodyElseIsTakenAsItIsWhenAPersonSaysSo()
    {
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, State::Updating);
        runner.paused = Tri::Yes;
        runner.tags = std::vector<std::string>{ "other" };
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(60));
        QCOMPARE(run.runners[0].cause, Cause::EditedByOther);
        QVERIFY(maintenance::act(run.runners[0], Act::GoAhead, at(70)));
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(80));
        QCOMPARE(run.runners[0].state, State::Ready);
    }

    void stoppingPutsBackWhatIsPausedAndLeavesTheRest()
    {
        MaintenanceOrder order;
        order.keepOnline = 0;
        order.atOnce = 2;
        std::vector<FixtureRunner> fleet{ online(1), online(2), online(3) };
        MaintenanceRun run = runOf(fleet, order);
        run.runners[0].state = State::Updating;
        run.runners[0].isPaused = true;
        run.runners[1].state = State::Pausing;
        run.runners[1].noteLine = u"new kernel (Muster maintenance 1)"_s;
        maintenance::stop(run, at(5));
        QCOMPARE(run.runners[0].state, State::PuttingBack);
        QCOMPARE(run.runners[1].state, State::Pausing);   // on its way; the next look tells
        QCOMPARE(run.runners[2].state, State::Skipped);
        fleet[0].paused = fleet[1].paused = Tri::Yes;
        fleet[1].note = run.runners[1].noteLine.toStdString();
        const Snapshot::Ptr look = snapshotOf(fleet);
        (void)maintenance::observe(run, *look, at(9));
        QCOMPARE(run.runners[1].state, State::PuttingBack);
        MaintenanceStock stock(*look);
        QVERIFY(maintenance::turn(run, *look, stock).empty());
        QCOMPARE(maintenance::returning(run, at(9)).size(), std::size_t(2));
    }

    void aReturnThatIsRefusedEndsAStoppedRun_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("reason");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("refused") << int(Operation::Item::Outcome::Refused) << int(Operation::Item::Reason::None) << Cause::Refused;
        QTest::newRow("the right is lost") << int(Operation::Item::Outcome::Skipped) << int(Operation::Item::Reason::RightLost) << Cause::RightLost;
    }
    void aReturnThatIsRefusedEndsAStoppedRun()
    {
        QFETCH(int, outcome);
        QFETCH(int, reason);
        QFETCH(Cause, cause);
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, State::Updating);
        runner.paused = Tri::Yes;
        maintenance::stop(run, at(5));
        QCOMPARE(maintenance::returning(run, at(20)).size(), std::size_t(1));
        maintenance::settleReturn(run.runners[0], itemWith(Operation::Item::Outcome(outcome), Operation::Item::Reason(reason)), at(6));
        for (int look = 0; look < 3; ++look) {
            (void)maintenance::observe(run, *snapshotOf({ runner }), at(10 + look));
            QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(State::Failed));
            QCOMPARE(maintenance::nameOf(run.runners[0].cause), maintenance::nameOf(cause));
            QVERIFY(maintenance::returning(run, at(20)).empty());
        }
        QVERIFY(run.runners[0].isPaused);
        QVERIFY(maintenance::isOver(run));
        maintenance::stop(run, at(20));   // a person wants it tried once more
        QCOMPARE(maintenance::returning(run, at(20)).size(), std::size_t(1));
        run.isStopping = false;
        maintenance::settleReturn(run.runners[0], itemWith(Operation::Item::Outcome(outcome), Operation::Item::Reason(reason)), at(21));
        QVERIFY(!maintenance::isOver(run));   // while it goes on, that one waits for a person
    }

    void aReturnThatKeepsFailingIsTriedMoreAndMoreRarely_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("wait");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("once: somebody may just have edited it") << 1 << 0;
        QTest::newRow("twice") << 2 << 60;
        QTest::newRow("three times") << 3 << 120;
        QTest::newRow("seven times") << 7 << 1920;
        QTest::newRow("eight times") << 8 << 3600;
        QTest::newRow("for ever") << 1'000'000 << 3600;
    }
    void aReturnThatKeepsFailingIsTriedMoreAndMoreRarely()
    {
        QFETCH(int, failures);
        QFETCH(int, wait);
        QCOMPARE(int(maintenance::waitAfter(failures).count()), wait);
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, State::Updating);
        QVERIFY(maintenance::act(run.runners[0], Act::IsBack, at(5)));
        if (failures == 0) {
            QCOMPARE(maintenance::returning(run, at(5)).size(), std::size_t(1));
            return;
        }
        run.runners[0].failures = failures - 1;
        Operation::Item item = itemWith(Operation::Item::Outcome::Failed);
        item.detail = u"500 Internal Server Error"_s;
        maintenance::settleReturn(run.runners[0], item, at(10));
        QCOMPARE(run.runners[0].state, State::Resuming);
        QCOMPARE(run.runners[0].failures, failures);
        QCOMPARE(run.runners[0].detail, item.detail);
        QVERIFY(run.runners[0].isPaused);
        QCOMPARE(maintenance::returning(run, at(10 + wait)).size(), std::size_t(1));
        QCOMPARE(maintenance::returning(run, at(10 + wait - 1)).empty(), wait > 0);
        // A clock that was set back keeps nobody paused for years.
        QCOMPARE(maintenance::returning(run, at(10 - 4000)).size(), std::size_t(1));
        maintenance::settleReturn(run.runners[0], itemWith(Operation::Item::Outcome::Done), at(10 + wait));
        QCOMPARE(run.runners[0].state, State::Done);
        QCOMPARE(run.runners[0].failures, 0);
        QVERIFY(!run.runners[0].nextTry.isKnown());
    }

    void aLostAnswerEndsNoRowOfFailedPauses()
    {
        const FixtureRunner runner = online(7);
        MaintenanceOrder order;
        order.keepOnline = 0;
        MaintenanceRun run = runOf({ runner }, order);
        run.runners[0].failures = 2;
        (void)maintenance::pausePlan(run, { 0 }, *snapshotOf({ runner }), at(0));
        maintenance::settlePause(run.runners[0], itemWith(Operation::Item::Outcome::Unknown), at(1));
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(30));
        QCOMPARE(run.runners[0].state, State::Waiting);
        QCOMPARE(run.runners[0].failures, 2);
    }

    void theRightThatIsLostWhileStoppingLeavesItToAPerson()
    {
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, State::Updating);
        run.isStopping = true;
        runner.paused = Tri::Yes;
        runner.canUpdate = Tri::No;
        for (int look = 0; look < 3; ++look)
            (void)maintenance::observe(run, *snapshotOf({ runner }), at(10 + look));
        QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(State::SetAside));
        QVERIFY(maintenance::isOver(run));
    }

    void aPauseThatKeepsFailingLetsTheOthersGo_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("reason");
        QTest::newRow("failed") << int(Operation::Item::Outcome::Failed) << int(Operation::Item::Reason::None);
        QTest::newRow("not sent") << int(Operation::Item::Outcome::NotSent) << int(Operation::Item::Reason::None);
        QTest::newRow("changed each time") << int(Operation::Item::Outcome::Skipped) << int(Operation::Item::Reason::Changed);
    }
    void aPauseThatKeepsFailingLetsTheOthersGo()
    {
        QFETCH(int, outcome);
        QFETCH(int, reason);
        const std::vector<FixtureRunner> fleet{ online(1), online(2) };
        const Snapshot::Ptr look = snapshotOf(fleet);
        MaintenanceOrder order;
        order.keepOnline = 0;
        MaintenanceRun run = runOf(fleet, order);
        const auto next = [&] {
            MaintenanceStock stock(*look);
            return maintenance::turn(run, *look, stock);
        };
        for (int time = 1; time <= 3; ++time) {
            QVERIFY(next() == maintenance::Places{ 0 });
            (void)maintenance::pausePlan(run, { 0 }, *look, at(time));
            maintenance::settlePause(run.runners[0], itemWith(Operation::Item::Outcome(outcome), Operation::Item::Reason(reason)), at(time));
            QCOMPARE(maintenance::nameOf(run.runners[0].state), maintenance::nameOf(time < 3 ? State::Waiting : State::Failed));
        }
        QVERIFY(!run.runners[0].isPaused);
        QVERIFY(maintenance::isSettled(run.runners[0]));
        QVERIFY(next() == maintenance::Places{ 1 });
    }

    void aPauseThatWorkedForgetsEarlierFailures()
    {
        const FixtureRunner runner = online(7);
        MaintenanceOrder order;
        order.keepOnline = 0;
        MaintenanceRun run = runOf({ runner }, order);
        run.runners[0].failures = 2;
        (void)maintenance::pausePlan(run, { 0 }, *snapshotOf({ runner }), at(0));
        maintenance::settlePause(run.runners[0], itemWith(Operation::Item::Outcome::Done), at(1));
        QCOMPARE(run.runners[0].state, State::Draining);
        QCOMPARE(run.runners[0].failures, 0);
    }

    void whatTakesTooLongIsToldAndStaysPaused()
    {
        FixtureRunner runner = online(7);
        MaintenanceRun run = pausedRun(runner, State::Updating);
        run.order.patience = 600;
        run.runners[0].since = at(0);
        runner.paused = Tri::Yes;
        runner.status = "OFFLINE";
        (void)maintenance::observe(run, *snapshotOf({ runner }), at(10'000));
        QVERIFY(!maintenance::isOverdue(run.runners[0], run.order, at(599)));
        QVERIFY(maintenance::isOverdue(run.runners[0], run.order, at(600)));
        QCOMPARE(run.runners[0].state, State::Updating);
        QVERIFY(run.runners[0].isPaused);
        QVERIFY(!maintenance::isSettled(run.runners[0]));
    }

    void thePreviewSaysWhoWouldGoWhen()
    {
        // Four of one set and two of another; one that is alone, one paused, one without right, one that is not there.
        std::vector<FixtureRunner> fleet{ online(1), online(2), online(3), online(4), online(5), online(6), online(7), online(8), online(9) };
        fleet[4].tags = fleet[5].tags = std::vector<std::string>{ "gpu" };
        fleet[6].tags = std::vector<std::string>{ "alone" };
        fleet[7].paused = Tri::Yes;
        fleet[8].canUpdate = Tri::No;
        MaintenanceOrder order;
        order.atOnce = 3;
        order.keepOnline = 1;
        std::vector<RunnerId> ids;
        for (qint64 id = 1; id <= 10; ++id)
            ids.push_back(RunnerId{ id });
        const MaintenancePlan plan = planMaintenance(*snapshotOf(fleet), ids, order, {});
        QCOMPARE(plan.targets.size(), std::size_t(6));
        QCOMPARE(plan.waves.size(), std::size_t(3));
        const std::vector<std::vector<std::size_t>> expected{ { 0, 1, 2 }, { 3, 4 }, { 5 } };
        QVERIFY(plan.waves == expected);
        std::map<qint64, MaintenancePlan::Why> why;
        for (const MaintenancePlan::LeftOut &left : plan.leftOut)
            why.emplace(left.runner.value, left.why);
        const std::map<qint64, MaintenancePlan::Why> reasons{ { 7, MaintenancePlan::Why::TooFewOnline }, { 8, MaintenancePlan::Why::PausedAlready }, { 9, MaintenancePlan::Why::NotAllowed }, { 10, MaintenancePlan::Why::NotFound } };
        QVERIFY(why == reasons);
    }

    void runnersOfOtherOwnersDoNotStandInForOneAnother()
    {
        std::vector<FixtureRunner> fleet{ online(1), online(2) };
        fleet[1].ownerId = 8;
        fleet[1].ownerPath = "acme/web";
        MaintenanceOrder order;
        const MaintenancePlan plan = planMaintenance(*snapshotOf(fleet), { RunnerId{ 1 }, RunnerId{ 2 } }, order, {});
        QVERIFY(plan.targets.empty());   // the same tags, but each the only one of its project
        order.keepOnline = 0;
        QCOMPARE(planMaintenance(*snapshotOf(fleet), { RunnerId{ 1 }, RunnerId{ 2 } }, order, {}).targets.size(), std::size_t(2));
    }

    void aLargePreviewIsQuick()
    {
        std::vector<FixtureRunner> fleet;
        std::vector<RunnerId> ids;
        for (qint64 id = 1; id <= 20'000; ++id) {
            fleet.push_back(online(id));
            fleet.back().tags = std::vector<std::string>{ "set" + std::to_string(id % 300) };
            ids.push_back(RunnerId{ id });
        }
        const Snapshot::Ptr snapshot = snapshotOf(fleet);
        MaintenanceOrder order;
        QElapsedTimer timer;
        timer.start();
        const MaintenancePlan plan = planMaintenance(*snapshot, ids, order, {});
        const qint64 took = timer.elapsed();
        qInfo("waves of 20,000 runners one at a time: %lld ms", took);
        QCOMPARE(plan.waves.size(), std::size_t(20'000));
        QVERIFY(took < 5000);
    }

    /// Random lives: whatever runners, other people, lost answers and kills do, no more than N are in hand, and a pausing never
    /// leaves fewer than M online in a set.
    void neverMoreAtOnceNeverFewerOnline_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("life %d", seed) << seed;
    }
    void neverMoreAtOnceNeverFewerOnline()
    {
        QFETCH(int, seed);
        Dice dice{ quint32(seed) };
        std::vector<FixtureRunner> fleet;
        const int runners = 4 + dice.roll(60);
        for (qint64 id = 1; id <= runners; ++id) {
            fleet.push_back(online(id));
            fleet.back().tags = std::vector<std::string>{ "set" + std::to_string(dice.roll(4)) };
            fleet.back().ownerId = 7 + dice.roll(2);
            fleet.back().ownerPath = "acme/" + std::to_string(fleet.back().ownerId);
            if (dice.chance(0.1))
                fleet.back().status = "OFFLINE";
        }
        MaintenanceOrder order;
        order.atOnce = 1 + dice.roll(6);
        order.keepOnline = dice.roll(4);
        order.asks = dice.chance(0.5);
        MaintenanceRun run = runOf(fleet, order);
        const auto setOf = [](const FixtureRunner &runner) { return runner.tags->front() + '/' + std::to_string(runner.ownerId); };
        const auto serving = [&] {
            std::map<std::string, int> count;
            for (const FixtureRunner &runner : fleet)
                count[setOf(runner)] += runner.status == "ONLINE" && runner.paused == Tri::No ? 1 : 0;
            return count;
        };
        qint64 now = 0;
        int pausings = 0;
        for (int step = 0; step < 1500 && !maintenance::isOver(run); ++step) {
            now += 30;
            for (FixtureRunner &runner : fleet) {   // what happens by itself, and by others; in the end everybody is well
                const bool isEarly = step < 300;
                if (runner.paused == Tri::No)
                    runner.runningJobs = dice.roll(2);
                else if (dice.chance(0.4))
                    runner.runningJobs = 0;
                if (isEarly && dice.chance(0.01))
                    runner.status = runner.status == "ONLINE" ? "OFFLINE" : "ONLINE";
                if (!isEarly)
                    runner.status = "ONLINE";
                if (isEarly && dice.chance(0.003))
                    runner.paused = runner.paused == Tri::Yes ? Tri::No : Tri::Yes;
                if (isEarly && dice.chance(0.003))
                    runner.maximumTimeout = 600 + dice.roll(1000);
            }
            const Snapshot::Ptr look = snapshotOf(fleet);
            (void)maintenance::observe(run, *look, at(now));
            QVERIFY(inHand(run) <= order.atOnce);
            for (MaintainedRunner &runner : run.runners) {
                FixtureRunner &real = fleet[std::size_t(runner.runner.value) - 1];
                if (runner.state == State::Ready && dice.chance(0.5))
                    (void)maintenance::act(runner, Act::GoAhead, at(now));
                if (runner.state == State::Updating && dice.chance(0.4))
                    real.managers[0].version = "17.5.0";
                if (runner.state == State::SetAside && runner.isPaused && dice.chance(0.3))
                    (void)maintenance::act(runner, dice.chance(0.5) ? Act::PutBack : Act::GoAhead, at(now));
                if (dice.chance(0.002))
                    (void)maintenance::act(runner, Act::Skip, at(now));
            }
            const auto sent = [&](const maintenance::Places &places, bool pause) {
                for (const std::size_t place : places) {
                    MaintainedRunner &runner = run.runners[place];
                    const int fate = dice.roll(10);
                    if (fate != 0)   // it reaches GitLab
                        fleet[std::size_t(runner.runner.value) - 1].paused = triOf(pause);
                    if (fate == 1)
                        continue;    // killed, or the answer was lost
                    const Operation::Item item = itemWith(fate == 0 ? Operation::Item::Outcome::NotSent : Operation::Item::Outcome::Done);
                    pause ? maintenance::settlePause(runner, item, at(now)) : maintenance::settleReturn(runner, item, at(now));
                }
            };
            sent(maintenance::returning(run, at(now)), false);
            const std::map<std::string, int> before = serving();
            MaintenanceStock stock(*look);
            const maintenance::Places next = maintenance::turn(run, *look, stock);
            if (next.empty())
                continue;
            (void)maintenance::pausePlan(run, next, *look, at(now));
            QVERIFY2(inHand(run) <= order.atOnce, "more than N");
            sent(next, true);
            pausings += int(next.size());
            const std::map<std::string, int> after = serving();
            for (const auto &[set, count] : after)
                QVERIFY2(count == before.at(set) || count >= order.keepOnline, qPrintable(u"step %1: %2 of %3 online"_s.arg(step).arg(count).arg(order.keepOnline)));
        }
        QVERIFY(maintenance::isOver(run) || maintenance::isStuck(run) || inHand(run) < order.atOnce);
        QVERIFY(run.runners.empty() || pausings > 0);
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceSteps)
#include "tst_maintenancesteps.moc"
