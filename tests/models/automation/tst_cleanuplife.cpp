// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupplanner.h"
#include "models/automation/cleanuprun.h"
#include "models/gitlab/client.h"
#include "models/history/cleanupbook.h"
#include "models/operations/operations.h"
#include "models/sync/inventoryload.h"
#include "tests/support/dice.h"
#include "tests/support/movableclock.h"
#include "tests/support/runground.h"
#include "tests/support/serverfixture.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 day = 24 * 60 * 60;

/// A GitLab in which nothing happens by itself, and a Muster whose clock goes along with it.
struct Desk {
    explicit Desk(int runners) : server(ServerFixture::still(runners)), client(gitlab::Endpoint{ server.url(), SecretString(server.token()) }, clock)
    {
        QEventLoop loop;
        client.signIn(&loop, [&](const Result<Identity> &told) {
            if (told)
                identity = *told;
            loop.quit();
        });
        loop.exec();
        server.inWorld([](demo::World &world) { world.setExpiry(demo::TokenKind::Administrator, world.now() + demo::days(1000)); });
        operations = std::make_unique<Operations>(ground.means(client, identity, clock));
        book = std::make_unique<CleanupBook>(ground.folder.path());
    }

    void passADay()
    {
        clock.advance(24h);
        server.inWorld([](demo::World &world) { world.advance(demo::days(1)); });
    }

    [[nodiscard]] Snapshot::Ptr load()
    {
        InventoryLoad load(client, { { identity.instance, identity.username, {} }, false });
        InventoryLoad::Summary summary;
        QEventLoop loop;
        QObject::connect(&load, &InventoryLoad::finished, &loop, [&](const InventoryLoad::Summary &ended) {
            summary = ended;
            loop.quit();
        });
        load.start();
        loop.exec();
        return summary.fleet;
    }

    [[nodiscard]] std::shared_ptr<const CleanupPlan> plan(const CleanupReading &reading, bool isConfirmed = false)
    {
        CleanupPlanner planner({ *book, nullptr, catalogue, [this] { return clock.now(); }, [this] { return client.serverNow(); } });
        std::shared_ptr<const CleanupPlan> made;
        QEventLoop loop;
        planner.plan({ reading, load(), {}, isConfirmed, false, {} }, &loop, [&](const Result<CleanupPlanner::PlanPtr> &plan) {
            made = plan ? *plan : nullptr;
            loop.quit();
        });
        loop.exec();
        return made;
    }

    /// Plans and carries out; what the run came to.
    [[nodiscard]] CleanupRunRecord::End run(const CleanupReading &reading, bool isConfirmed = false)
    {
        last = plan(reading, isConfirmed);
        return last ? carryOut() : CleanupRunRecord::End::Failed;
    }
    /// What `last` says.
    [[nodiscard]] CleanupRunRecord::End carryOut()
    {
        reasons.clear();
        CleanupRun run({ *operations, *book, ground.folder.path(), [this] { return client.serverNow(); } }, last);
        QEventLoop loop;
        QObject::connect(&run, &CleanupRun::finished, &loop, &QEventLoop::quit);
        run.start();
        loop.exec();
        for (const CleanupRun::StepResult &result : run.results()) {
            for (const Operation::Item &item : result.operation->items())
                reasons[item.id.value] = item.reason;
            operations->clear(result.operation);
        }
        return last->isRefused() ? CleanupRunRecord::End::Refused : run.trouble() ? CleanupRunRecord::End::Failed : CleanupRunRecord::End::Done;
    }

    [[nodiscard]] CleanupPast past()
    {
        CleanupPast past;
        QEventLoop loop;
        book->past({ identity.instance, identity.username, {} }, client.serverNow(), &loop, [&](const Result<CleanupPast> &told) {
            if (told)
                past = *told;
            loop.quit();
        });
        loop.exec();
        return past;
    }

    MovableClock clock;
    ServerFixture server;
    gitlab::Client client;
    Identity identity;
    RunGround ground;
    ReleaseCatalogue catalogue;
    std::unique_ptr<Operations> operations;
    std::unique_ptr<CleanupBook> book;
    std::shared_ptr<const CleanupPlan> last;
    std::map<qint64, Operation::Item::Reason> reasons;   // of the last run
};

/// One runner as the model sees it: days since the beginning, in order of what a person would write down.
struct Model {
    bool isInstance = false;
    bool isKept = false;
    bool isBusy = false;
    qint64 created = 0;            // seconds
    qint64 contacted = 0;          // seconds; 0: never
    bool isPaused = false;
    bool isQuarantined = false;
    qint64 quarantinedAt = 0;
    qint64 signAtQuarantine = 0;
    bool wasPaused = false;
    qint64 sparedAt = 0;

    [[nodiscard]] qint64 lastSign() const { return std::max(created, contacted); }
};

constexpr int silentDays = 30, graceDays = 14;

/// What a daily run does to one runner. True: it is deleted.
bool liveADay(Model &runner, qint64 now)
{
    if (runner.isQuarantined) {
        if (runner.lastSign() > runner.signAtQuarantine) {
            runner.isQuarantined = false;
            runner.isPaused = runner.wasPaused;
        } else if (!runner.isPaused) {
            runner.isQuarantined = false;
            runner.sparedAt = now;
        } else if (now - runner.quarantinedAt >= graceDays * day) {
            return true;
        }
        return false;
    }
    const bool isDue = now - std::max(runner.lastSign(), runner.sparedAt) >= silentDays * day;
    if (!isDue || runner.isInstance || runner.isKept || runner.isBusy)
        return false;
    runner.isQuarantined = true;
    runner.quarantinedAt = now;
    runner.signAtQuarantine = runner.lastSign();
    runner.wasPaused = runner.isPaused;
    runner.isPaused = true;
    return false;
}

const QByteArray yearPolicy = "[limits]\nper_run=1000\nper_day=1000\nshare=100\nreason='a year in a test'\n"
                              "[[rule]]\nname='silent'\non=true\nselect='type:group,project'\nsilent='30d'\ngrace='14d'\nmost_per_run=1000\nmost_per_day=1000\nkeep={tags=['keep-me']}\n";

} // namespace

/// Cleanup as time goes by, against the simulator.
class TestCleanupLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearUnderAPolicyRemovesExactlyWhatASimpleModelRemoves()
    {
        const CleanupReading reading = readCleanupPolicy(yearPolicy);
        QVERIFY(reading.isGood());
        Desk desk(90);
        Dice dice(2026);
        std::map<qint64, Model> model;
        std::set<qint64> everBack;   // were in quarantine, and came back
        desk.server.inWorld([&](demo::World &world) {
            std::vector<qint64> ids;
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                ids.push_back(runner.id);
                return true;
            });
            for (const qint64 id : ids) {
                // Everybody is alive at the beginning; some have a tag that keeps them, some a person paused.
                const bool isKept = dice.chance(0.1);
                const bool isPaused = dice.chance(0.1);
                world.editRunner(id, [&](demo::Runner &runner) {
                    runner.paused = isPaused;
                    if (isKept)
                        runner.tags += u"keep-me"_s;
                });
                world.silence(id, world.now() - demo::hours(1));
                const demo::Runner &runner = *world.runner(id);
                Model &made = model[id];
                made.isInstance = runner.type == demo::RunnerType::Instance;
                made.isKept = isKept;
                made.isPaused = isPaused;
                made.isBusy = runner.runningJobs > 0;
                made.created = runner.createdAt / 1000;
                made.contacted = world.contactedAt(runner) / 1000;
            }
        });
        int deleted = 0, returned = 0, resumed = 0;
        std::set<qint64> silent;   // who does not contact at present
        for (int today = 0; today < 365; ++today) {
            const qint64 now = desk.clock.now().seconds();
            desk.server.inWorld([&](demo::World &world) {
                for (auto &[id, runner] : model) {
                    if (silent.contains(id) ? dice.chance(0.02) : dice.chance(0.01)) {
                        if (silent.erase(id) == 0)
                            silent.insert(id);
                        else if (runner.isQuarantined)
                            everBack.insert(id), ++returned;
                    }
                    if (!silent.contains(id)) {
                        world.silence(id, world.now() - demo::minutes(10));
                        runner.contacted = world.contactedAt(*world.runner(id)) / 1000;
                    }
                    if (runner.isQuarantined && runner.isPaused && dice.chance(0.01)) {   // a person resumes it by hand
                        world.setPaused(id, false);
                        runner.isPaused = false;
                        ++resumed;
                    }
                }
            });
            // From the second day on Muster has watched; before, a person says that all is well.
            QCOMPARE(int(desk.run(reading, today == 0)), int(CleanupRunRecord::End::Done));
            for (auto runner = model.begin(); runner != model.end();) {
                const bool isGone = liveADay(runner->second, now);
                deleted += isGone ? 1 : 0;
                QVERIFY2(!isGone || silent.contains(runner->first), "deleted though it makes contact");
                runner = isGone ? model.erase(runner) : std::next(runner);
            }
            QString differs;
            desk.server.inWorld([&](demo::World &world) {
                std::set<qint64> there;
                world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                    there.insert(runner.id);
                    const auto expected = model.find(runner.id);
                    if (expected == model.end())
                        differs += u"day %1: %2 should have been deleted\n"_s.arg(today).arg(runner.id);
                    else if (expected->second.isPaused != runner.paused)
                        differs += u"day %1: %2 is paused: %3\n"_s.arg(today).arg(runner.id).arg(runner.paused);
                    else if (expected->second.isQuarantined != runner.maintenanceNote.contains("Muster"_L1))
                        differs += u"day %1: %2 has the note “%3”\n"_s.arg(today).arg(runner.id).arg(runner.maintenanceNote);
                    return true;
                });
                for (const auto &[id, runner] : model) {
                    if (!there.contains(id))
                        differs += u"day %1: %2 should be there\n"_s.arg(today).arg(id);
                }
            });
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
            desk.passADay();
        }
        qInfo("deleted %d, came back from quarantine %d, resumed by a person %d, left %zu", deleted, returned, resumed, model.size());
        QVERIFY(deleted > 10 && returned > 3 && resumed > 1);
    }

    void anOutageStopsTheRunAndNothingIsSent()
    {
        const CleanupReading reading = readCleanupPolicy("[[rule]]\nname='silent'\non=true\nselect='type:group,project'\nsilent='24h'\naction='delete'\n");
        Desk desk(60);
        std::vector<qint64> ids;
        const auto contact = [&](int everyNth) {
            desk.server.inWorld([&](demo::World &world) {
                for (std::size_t i = 0; i < ids.size(); ++i) {
                    if (int(i) % 10 < everyNth)
                        world.silence(ids[i], world.now() - demo::minutes(5));
                }
            });
        };
        desk.server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                ids.push_back(runner.id);
                return true;
            });
        });
        contact(10);
        for (int today = 0; today < 4; ++today) {
            QCOMPARE(int(desk.run(reading, today == 0)), int(CleanupRunRecord::End::Done));
            desk.passADay();
            contact(10);
        }
        // Then half of the fleet goes silent, and stays so for a day.
        desk.passADay();
        contact(5);
        desk.server.log().clear();
        QCOMPARE(int(desk.run(reading)), int(CleanupRunRecord::End::Refused));
        const bool isOutage = std::any_of(desk.last->refusals.begin(), desk.last->refusals.end(), [](const CleanupRefusal &refusal) { return refusal.guard == CleanupGuard::Outage; });
        QVERIFY(isOutage);
        QVERIFY(desk.server.log().changedRunners(demo::Change::Kind::Deleted).empty());
        QVERIFY(desk.past().takings.empty());
        QVERIFY(desk.past().lastRuns.contains(u"silent"_s));   // refused, and on record
    }

    void aNoteOfOthersStaysAndComesBackWhole()
    {
        const CleanupReading reading = readCleanupPolicy(yearPolicy);
        Desk desk(20);
        qint64 id = 0;
        desk.server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                world.silence(runner.id, world.now() - demo::minutes(5));
                if (runner.type == demo::RunnerType::Group && runner.runningJobs == 0)
                    id = runner.id;
                return true;
            });
            world.editRunner(id, [](demo::Runner &runner) {
                runner.maintenanceNote = u"Ask Mira before you touch it"_s;
                runner.paused = false;
                runner.createdAt = 1'600'000'000'000;
            });
            world.silence(id, world.now() - demo::days(40));
        });
        QCOMPARE(int(desk.run(reading, true)), int(CleanupRunRecord::End::Done));
        const auto seen = [&] {
            demo::Runner runner;
            desk.server.inWorld([&](demo::World &world) { runner = *world.runner(id); });
            return runner;
        };
        QVERIFY(seen().paused);
        QVERIFY(seen().maintenanceNote.startsWith("Unused since "_L1));
        QVERIFY(seen().maintenanceNote.endsWith("\nAsk Mira before you touch it"_L1));
        QCOMPARE(desk.past().records.size(), std::size_t(1));
        QCOMPARE(desk.past().records.front().state, QuarantineRecord::State::Quarantined);
        // It comes back: released, and the note is what it was.
        desk.server.inWorld([&](demo::World &world) { world.silence(id, world.now() - demo::minutes(1)); });
        QCOMPARE(int(desk.run(reading, true)), int(CleanupRunRecord::End::Done));
        QVERIFY(!seen().paused);
        QCOMPARE(seen().maintenanceNote, u"Ask Mira before you touch it"_s);
        QVERIFY(desk.past().records.empty());
    }

    void aNoteThatAPersonWroteMeanwhileIsNotOverwritten()
    {
        const CleanupReading reading = readCleanupPolicy(yearPolicy);
        Desk desk(20);
        qint64 id = 0;
        desk.server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                world.silence(runner.id, world.now() - demo::minutes(5));
                if (runner.type == demo::RunnerType::Group && runner.runningJobs == 0)
                    id = runner.id;
                return true;
            });
            world.editRunner(id, [](demo::Runner &runner) {
                runner.maintenanceNote = u"rack 7"_s;
                runner.paused = false;
                runner.createdAt = 1'600'000'000'000;
            });
            world.silence(id, world.now() - demo::days(40));
        });
        const auto seen = [&] {
            demo::Runner runner;
            desk.server.inWorld([&](demo::World &world) { runner = *world.runner(id); });
            return runner;
        };
        const auto write = [&](const QString &note) {
            desk.server.inWorld([&](demo::World &world) { world.editRunner(id, [&](demo::Runner &runner) { runner.maintenanceNote = note; }); });
        };
        // Between plan and run somebody writes: the note stays theirs, the runner is not paused, and nothing is on record.
        desk.last = desk.plan(reading, true);
        QVERIFY(desk.last && desk.last->decision.taken() == 1);
        write(u"rack 8, ask Otto"_s);
        QCOMPARE(int(desk.carryOut()), int(CleanupRunRecord::End::Done));
        QCOMPARE(desk.reasons[id], Operation::Item::Reason::Changed);
        QCOMPARE(seen().maintenanceNote, u"rack 8, ask Otto"_s);
        QVERIFY(!seen().paused);
        QVERIFY(desk.past().records.empty() && desk.past().takings.empty());
        // The next run knows that note.
        QCOMPARE(int(desk.run(reading, true)), int(CleanupRunRecord::End::Done));
        QVERIFY(seen().paused);
        QVERIFY(seen().maintenanceNote.endsWith("\nrack 8, ask Otto"_L1));
        // The same of a release.
        desk.server.inWorld([&](demo::World &world) { world.silence(id, world.now() - demo::minutes(1)); });
        desk.last = desk.plan(reading, true);
        QVERIFY(desk.last);
        const QString note = seen().maintenanceNote + u"\nrepaired, Otto"_s;
        write(note);
        QCOMPARE(int(desk.carryOut()), int(CleanupRunRecord::End::Done));
        QCOMPARE(desk.reasons[id], Operation::Item::Reason::Changed);
        QCOMPARE(seen().maintenanceNote, note);
        QCOMPARE(desk.past().records.size(), std::size_t(1));
        QCOMPARE(int(desk.run(reading, true)), int(CleanupRunRecord::End::Done));
        QVERIFY(!seen().paused);
        QCOMPARE(seen().maintenanceNote, u"rack 8, ask Otto\nrepaired, Otto"_s);
        QVERIFY(desk.past().records.empty());
    }

    void whoIsForgottenLeavesNoRecord()
    {
        const CleanupReading reading = readCleanupPolicy(yearPolicy);
        Desk desk(20);
        desk.server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                world.editRunner(runner.id, [](demo::Runner &each) { each.createdAt = 1'600'000'000'000; });
                world.silence(runner.id, world.now() - demo::days(40));
                return true;
            });
        });
        QCOMPARE(int(desk.run(reading, true)), int(CleanupRunRecord::End::Done));
        QVERIFY(!desk.past().records.empty() && !desk.past().takings.empty() && !desk.past().lastRuns.isEmpty() && !desk.past().pulses.empty());
        // Somebody else of the same GitLab is another matter.
        const FleetKey otto{ desk.identity.instance, u"otto"_s, {} };
        CleanupChanges changes;
        changes.put = { { .runner = { 7 }, .rule = u"silent"_s } };
        const auto done = [&](auto ask) {
            bool isDone = false;
            QEventLoop loop;
            ask(&loop, [&](const Result<bool> &answer) {
                isDone = answer.has_value();
                loop.quit();
            });
            loop.exec();
            return isDone;
        };
        QVERIFY(done([&](QObject *receiver, auto told) { desk.book->write(otto, changes, receiver, told); }));
        QVERIFY(done([&](QObject *receiver, auto told) { desk.book->forget(desk.identity.instance, desk.identity.username, receiver, told); }));
        const CleanupPast past = desk.past();
        QVERIFY(past.records.empty() && past.takings.empty() && past.lastRuns.isEmpty() && past.pulses.empty());
        QVERIFY(done([&](QObject *receiver, auto told) {
            desk.book->past(otto, desk.clock.now(), receiver, [told](const Result<CleanupPast> &kept) { told(kept && kept->records.size() == 1 ? Result<bool>(true) : tl::unexpected(Error{})); });
        }));
        // Nor is a name of theirs left in the file.
        desk.book.reset();
        QFile file(desk.ground.folder.filePath(u"cleanup.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(desk.identity.username.toUtf8()));
    }

    void whatComesBackBetweenPlanAndRunIsLeftAlone()
    {
        const CleanupReading reading = readCleanupPolicy("[limits]\nshare=100\nreason='test'\n[[rule]]\nname='silent'\non=true\nselect='id:>0'\nsilent='24h'\naction='delete'\ninstance_runners=true\n");
        Desk desk(20);
        desk.server.inWorld([&](demo::World &world) {
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
                world.silence(runner.id, world.now() - demo::days(3));
                return true;
            });
        });
        desk.last = desk.plan(reading, true);
        QVERIFY(desk.last && !desk.last->isRefused());
        const int planned = desk.last->decision.taken();
        QVERIFY(planned > 3);
        const qint64 back = desk.last->steps.front().plan.targets.front().id.value;
        desk.server.inWorld([&](demo::World &world) { world.silence(back, world.now()); });
        CleanupRun run({ *desk.operations, *desk.book, desk.ground.folder.path(), [&] { return desk.client.serverNow(); } }, desk.last);
        QEventLoop loop;
        QObject::connect(&run, &CleanupRun::finished, &loop, &QEventLoop::quit);
        run.start();
        loop.exec();
        QVERIFY(!run.trouble());
        QCOMPARE(run.counts().skipped, 1);
        QCOMPARE(run.counts().done, planned - 1);
        const std::vector<qint64> deleted = desk.server.log().changedRunners(demo::Change::Kind::Deleted);
        QCOMPARE(int(deleted.size()), planned - 1);
        QVERIFY(std::find(deleted.begin(), deleted.end(), back) == deleted.end());
        QCOMPARE(desk.past().takings.size(), deleted.size());   // what came to nothing does not count
    }
};

QTEST_GUILESS_MAIN(TestCleanupLife)
#include "tst_cleanuplife.moc"
