// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfile.h"
#include "models/history/journalfold.h"
#include "models/operations/operations.h"
#include "models/operations/recovery.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/movableclock.h"
#include "tests/support/readonlymedium.h"
#include "tests/support/runground.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace muster;
using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;
using State = Operation::State;

namespace {

JournalRunDetail recordOf(const QString &path)
{
    JournalFile file(path);
    JournalFold fold;
    if (file.open())
        (void)file.visit({}, [&](const StoredEntry &entry) { fold.add(entry); });
    return fold.result();
}

struct Bench {
    explicit Bench(std::chrono::milliseconds latency = {}) : session({ .runners = 600, .latency = latency }) { fleet = session.load().fleet; }

    [[nodiscard]] Plan plan(Verb verb, int count, Plan::Method method = Plan::Method::Bulk) const
    {
        PlanRequest request;
        request.verb = verb;
        request.method = method;
        for (const RunnerRow &row : fleet->rows()) {
            const bool suits = verb == Verb::Delete ? row.status != RunnerStatus::Online && row.execution != JobExecution::Busy : row.paused == Tri::No;
            if (suits && int(request.ids.size()) < count)
                request.ids.push_back(row.id);
        }
        return makePlan(*fleet, request);
    }
    [[nodiscard]] std::set<qint64> changed()
    {
        std::set<qint64> ids;
        for (const demo::LogEntry &entry : session.log().entries()) {
            for (const demo::Change &change : entry.changes)
                ids.insert(change.runnerId);
        }
        return ids;
    }

    DemoSession session;
    Snapshot::Ptr fleet;
};

} // namespace

/// What a run puts on record, and what it does when it cannot.
class TestJournalledRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsOnRecordFromBeginningToEnd_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Plan::Method>("method");
        QTest::newRow("pause") << Verb::Pause << Plan::Method::Bulk;
        QTest::newRow("delete") << Verb::Delete << Plan::Method::Bulk;
        QTest::newRow("delete one by one") << Verb::Delete << Plan::Method::Conditional;
    }
    void aRunIsOnRecordFromBeginningToEnd()
    {
        QFETCH(const Verb, verb);
        QFETCH(const Plan::Method, method);
        Bench bench;
        RunGround ground;
        Operations operations(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()));
        Plan plan = bench.plan(verb, 70, method);
        plan.targets[3].struckOut = true;
        Operation *operation = operations.run(plan);
        QVERIFY(operation);
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(20'000));
        const JournalRunDetail record = recordOf(ground.journal.file());
        QCOMPARE(record.run.run, operation->runId());
        QCOMPARE(record.run.state, JournalRun::State::Finished);
        QCOMPARE(record.run.username, bench.session.identity().username);
        QCOMPARE(record.run.tokenName, bench.session.identity().tokenName);
        QCOMPARE(record.run.planSha256, plan.sha256());
        QCOMPARE(record.run.counts.done, int(plan.targets.size()) - 1);
        QCOMPARE(record.run.counts.skipped, 1);
        QCOMPARE(record.items.size(), plan.targets.size());
        for (const JournalItem &item : record.items) {
            QCOMPARE(item.before["paused"_L1].isBool(), true);
            if (!item.struckOut)
                QCOMPARE(item.after, verb == Verb::Delete ? QJsonObject({ { u"exists"_s, false } }) : QJsonObject({ { u"paused"_s, true } }));
        }
        // The token is nowhere in the file.
        QFile file(ground.journal.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(bench.session.server().token()));
    }

    void theNthCommitThatFailsStopsTheRunBeforeTheNextRequest_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("nth");
        for (int nth = 1; nth <= 12; ++nth) {
            QTest::addRow("pause, commit %d", nth) << Verb::Pause << nth;
            QTest::addRow("delete, commit %d", nth) << Verb::Delete << nth;
        }
    }
    void theNthCommitThatFailsStopsTheRunBeforeTheNextRequest()
    {
        QFETCH(const Verb, verb);
        QFETCH(const int, nth);
        Bench bench;
        bench.session.log().clear();
        QTemporaryDir folder;
        Journal journal({ folder.path(), [nth](int commit) { return commit >= nth; } });
        Operation operation({ bench.session.client(), bench.session.identity(), journal, folder.path(), bench.session.clock() }, bench.plan(verb, 220));
        QSignalSpy finished(&operation, &Operation::finished);
        operation.start();
        QVERIFY(finished.wait(20'000));
        const JournalRunDetail record = recordOf(journal.file());
        std::set<qint64> intended;
        for (const JournalItem &item : record.items) {
            if (item.intended)
                intended.insert(item.id.value);
        }
        for (const qint64 id : bench.changed())
            QVERIFY2(intended.contains(id), "changed without an intent on record");
        for (const Operation::Item &item : operation.items()) {
            if (item.outcome == Outcome::Done)
                QVERIFY(intended.contains(item.id.value));
        }
        if (nth <= 2) {
            QVERIFY(operation.stoppedBy());
            QCOMPARE(operation.stoppedBy()->kind, Error::Kind::Io);
            QVERIFY(bench.changed().empty());
        }
        if (operation.counts().notSent > 0)
            QVERIFY(operation.stoppedBy());
    }

    void onAMediumThatTakesNothingNoRunBegins()
    {
        Bench bench;
        const QTemporaryDir folder;
        {
            Journal made{ { folder.path() } };
            QTRY_COMPARE(made.state(), Journal::State::Ready);
        }
        const test::ReadOnlyMedium medium(folder.path());
        Journal journal{ { folder.path() } };
        QTRY_COMPARE(journal.state(), Journal::State::ReadOnly);
        const RunMeans means{ bench.session.client(), bench.session.identity(), journal, folder.path(), bench.session.clock() };
        Operation operation(means, bench.plan(Verb::Delete, 60));
        QSignalSpy finished(&operation, &Operation::finished);
        operation.start();
        QVERIFY(finished.wait(20'000));
        QVERIFY(operation.stoppedBy());
        QCOMPARE(operation.stoppedBy()->kind, Error::Kind::Io);
        QCOMPARE(operation.counts().notSent, 60);
        QVERIFY(bench.changed().empty());
    }

    /// The journal alone is read-only, so that it is the one who says no.
    void withAJournalThatCannotBeWrittenNoRunBegins()
    {
        Bench bench;
        RunGround ground;   // for the write lock
        const QTemporaryDir folder;
        {
            Journal made{ { folder.path() } };
            QTRY_COMPARE(made.state(), Journal::State::Ready);
        }
        std::optional<Operation> operation;
        const Plan plan = bench.plan(Verb::Pause, 60);
        Journal *journal = nullptr;
        {
            const test::ReadOnlyMedium medium(folder.path());
            journal = new Journal({ folder.path() }, &ground.journal);
            QTRY_COMPARE(journal->state(), Journal::State::ReadOnly);
        }
        const RunMeans means{ bench.session.client(), bench.session.identity(), *journal, ground.folder.path(), bench.session.clock() };
        operation.emplace(means, plan);
        QSignalSpy finished(&*operation, &Operation::finished);
        operation->start();
        QVERIFY(finished.wait(20'000));
        QVERIFY(operation->stoppedBy());
        QVERIFY2(operation->stoppedBy()->detail.contains("only be read"_L1), qPrintable(operation->stoppedBy()->detail));
        QCOMPARE(operation->counts().notSent, 60);
        QVERIFY(bench.changed().empty());
    }

    void pausedNothingNewIsSentAndThenItGoesOn_data() { aRunIsOnRecordFromBeginningToEnd_data(); }
    void pausedNothingNewIsSentAndThenItGoesOn()
    {
        QFETCH(const Verb, verb);
        QFETCH(const Plan::Method, method);
        Bench bench(std::chrono::milliseconds(30));
        RunGround ground;
        Operation operation(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()), bench.plan(verb, verb == Verb::Pause ? 400 : 180, method));
        QSignalSpy finished(&operation, &Operation::finished);
        operation.start();
        QTRY_VERIFY(operation.counts().done > 0);
        operation.pause();
        QCOMPARE(operation.state(), State::Paused);
        QCOMPARE(operation.pausedBy(), Operation::PausedBy::Person);
        QTRY_COMPARE(bench.session.client().traffic().inFlight, 0);
        const std::size_t sofar = bench.changed().size();
        QVERIFY(sofar < operation.plan().targets.size());
        QTest::qWait(200);
        QCOMPARE(bench.changed().size(), sofar);
        QVERIFY(finished.isEmpty());
        operation.resume();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(operation.counts().done, int(operation.plan().targets.size()));
    }

    void pausedItCanBeCancelled()
    {
        Bench bench(std::chrono::milliseconds(30));
        RunGround ground;
        Operation operation(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()), bench.plan(Verb::Pause, 300));
        QSignalSpy finished(&operation, &Operation::finished);
        operation.start();
        QTRY_VERIFY(operation.counts().done > 0);
        operation.pause();
        operation.cancel();
        QVERIFY(finished.wait(20'000));
        QVERIFY(operation.counts().notSent > 0);
        QCOMPARE(int(bench.changed().size()), operation.counts().done);
        QCOMPARE(recordOf(ground.journal.file()).run.state, JournalRun::State::Cancelled);
    }

    void afterASleepItPausesAndLooksAtEveryRunnerAgain()
    {
        Bench bench(std::chrono::milliseconds(20));
        RunGround ground;
        test::MovableClock clock(bench.session.clock().now());
        const Plan plan = bench.plan(Verb::Pause, 300);
        Operation operation(ground.means(bench.session.client(), bench.session.identity(), clock), plan);
        QSignalSpy finished(&operation, &Operation::finished);
        operation.start();
        QTRY_VERIFY(operation.counts().done > 0);
        clock.setNow(Instant::fromSeconds(clock.now().seconds() + 3600));   // the wall clock alone: so it looks after a sleep
        QTRY_COMPARE(operation.state(), State::Paused);
        QCOMPARE(operation.pausedBy(), Operation::PausedBy::Sleep);
        QTRY_COMPARE(bench.session.client().traffic().inFlight, 0);
        QTest::qWait(100);
        // Meanwhile somebody else paused one of the rest.
        const std::set<qint64> before = bench.changed();
        TargetId other;
        for (const Plan::Target &target : plan.targets) {
            if (!before.contains(target.id.value))
                other = target.id;
        }
        bench.session.change([&](demo::World &world) { world.setPaused(other.value, true); });
        operation.resume();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(operation.counts().skipped, 1);
        QCOMPARE(operation.counts().done, 299);
        QVERIFY(bench.session.log().entriesWithRootField(u"runner"_s).size() > 0);
    }

    void whoWasChosenWithRunningJobsStaysChosenWhenAPlanIsNarrowed()
    {
        Bench bench;
        RunGround ground;
        Operations operations(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()));
        PlanRequest request;
        request.verb = Verb::Delete;
        request.takesBusy = true;
        for (const RunnerRow &row : bench.fleet->rows()) {
            if (row.execution == JobExecution::Busy)
                request.ids.push_back(row.id);
        }
        QVERIFY(request.ids.size() > 2);
        const Plan whole = operations.plan(*bench.fleet, request);
        QCOMPARE(whole.targets.size(), request.ids.size());
        std::vector<TargetId> active = whole.activeIds();
        active.pop_back();
        const Plan narrowed = operations.narrowed(*bench.fleet, whole, active, Plan::Method::Conditional);
        QCOMPARE(narrowed.activeIds(), active);
        QVERIFY(narrowed.skipped.empty());
    }
    void anIncompleteFleetIsNotActedOn()
    {
        Bench bench;
        RunGround ground;
        Operations operations(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()));
        Plan plan = bench.plan(Verb::Pause, 5);
        plan.isComplete = false;
        QVERIFY(!operations.run(plan));
        plan.isComplete = true;
        plan.fleet.username = u"somebody"_s;
        QVERIFY(!operations.run(plan));
    }

    void anotherUsersRunIsNotRecovered()
    {
        Bench bench;
        RunGround ground;
        Operations operations(ground.means(bench.session.client(), bench.session.identity(), bench.session.clock()));
        QObject receiver;
        ground.journal.append({ { u"theirs"_s, u"begin"_s, { { u"verb"_s, u"delete"_s }, { u"instance"_s, bench.session.identity().instance }, { u"user_id"_s, 4711 } } } }, &receiver, [](const auto &) {});
        std::optional<Error::Kind> kind;
        operations.recover(u"theirs"_s, &receiver, [&](const Result<Recovery *> &found) { kind = found ? Error::Kind::Io : found.error().kind; });
        QTRY_COMPARE(kind, std::optional(Error::Kind::Forbidden));
    }

    void whatIsInterruptedIsTold()
    {
        Bench bench;
        RunGround ground;
        const Identity &identity = bench.session.identity();
        Operations operations(ground.means(bench.session.client(), identity, bench.session.clock()));
        QObject receiver;
        const QJsonObject begin{ { u"verb"_s, u"delete"_s }, { u"instance"_s, identity.instance }, { u"user_id"_s, identity.userId.value } };
        ground.journal.append({ { u"open"_s, u"begin"_s, begin }, { u"ended"_s, u"begin"_s, begin }, { u"ended"_s, u"end"_s, { { u"state"_s, u"finished"_s } } } }, &receiver, [](const auto &) {});
        std::optional<std::vector<JournalRun>> runs;
        operations.interrupted(&receiver, [&](const Result<std::vector<JournalRun>> &found) { runs = found.value(); });
        QTRY_VERIFY(runs);
        QCOMPARE(runs->size(), 1U);
        QCOMPARE(runs->front().run, u"open"_s);
        // Not while another program is at work: it may be its run.
        InstanceLock elsewhere(ground.folder.path(), identity.instance);
        QVERIFY(elsewhere.acquire());
        runs.reset();
        operations.interrupted(&receiver, [&](const Result<std::vector<JournalRun>> &found) { runs = found.value(); });
        QTRY_VERIFY(runs);
        QVERIFY(runs->empty());
        // And no run begins meanwhile.
        Operation *operation = operations.run(bench.plan(Verb::Pause, 5));
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(5000));
        QCOMPARE(operation->counts().notSent, 5);
        QCOMPARE(operation->stoppedBy()->kind, Error::Kind::Io);
        QVERIFY(bench.changed().empty());
    }
};

QTEST_GUILESS_MAIN(TestJournalledRun)
#include "tst_journalledrun.moc"
