// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"
#include "models/operations/planjson.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

namespace {

using ChangeKind = demo::Change::Kind;

std::set<qint64> asSet(const std::vector<qint64> &ids)
{
    return { ids.begin(), ids.end() };
}

template <class Id>
std::set<qint64> asSet(const std::vector<Id> &ids)
{
    std::set<qint64> values;
    for (const Id id : ids)
        values.insert(id.value);
    return values;
}

/// Root fields that change something, each with its number of requests.
int requests(DemoSession &session, const QString &rootField)
{
    return int(session.log().entriesWithRootField(rootField).size());
}

const Operation::Item &itemOf(const Operation &operation, RunnerId id)
{
    for (const Operation::Item &item : operation.items()) {
        if (item.id == id)
            return item;
    }
    qFatal("no such item");
}

/// One session, its fleet and its operations.
struct Bench {
    explicit Bench(const DemoSession::Setup &setup, const Scope &scope = {}) : session(setup)
    {
        const auto summary = session.load(scope);
        if (summary.error)
            qWarning("%s", qPrintable(summary.error->detail));
        fleet = summary.fleet;
        operations = std::make_unique<Operations>(ground.means(session.client(), session.identity(), session.clock()));
        session.log().clear();
    }

    /// Targets that nothing speaks against: silent, idle, allowed.
    [[nodiscard]] std::vector<RunnerId> silentOnes(int count)
    {
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : fleet->rows()) {
            if (int(ids.size()) < count && row.status != RunnerStatus::Online && row.execution != JobExecution::Busy && row.canDelete == Tri::Yes)
                ids.push_back(row.id);
        }
        return ids;
    }
    [[nodiscard]] std::vector<RunnerId> withPaused(Tri paused, int count) const
    {
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : fleet->rows()) {
            if (int(ids.size()) < count && row.paused == paused && row.canUpdate == Tri::Yes)
                ids.push_back(row.id);
        }
        return ids;
    }
    Operation *run(const Plan &plan)
    {
        Operation *operation = operations->run(plan);
        QSignalSpy finished(operation, &Operation::finished);
        if (!finished.wait(20000))
            qFatal("the operation did not finish");
        return operation;
    }
    /// Whom GitLab's log proves to have been changed, and in which way: nobody outside the plan.
    template <class Id>
    void verifyOnly(const std::vector<Id> &allowed, ChangeKind kind)
    {
        const auto ids = asSet(allowed);
        for (const demo::LogEntry &entry : session.log().entries()) {
            for (const demo::Change &change : entry.changes) {
                QVERIFY2(change.kind == kind, qPrintable(demo::changeName(change.kind)));
                QVERIFY2(ids.contains(change.runnerId), qPrintable(QString::number(change.runnerId)));
            }
        }
    }

    DemoSession session;
    Snapshot::Ptr fleet;
    RunGround ground;
    std::unique_ptr<Operations> operations;
};

} // namespace

class TestOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndResumesAHundredAndTwenty_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("rootField");
        QTest::newRow("with runnerBulkPause") << u"19.5-ee"_s << u"runnerBulkPause"_s;
        QTest::newRow("without it") << u"17.0-ce"_s << u"runnerUpdate"_s;
    }
    void pausesAndResumesAHundredAndTwenty()
    {
        QFETCH(const QString, profile);
        QFETCH(const QString, rootField);
        Bench bench({ .runners = 600, .profile = profile });
        const auto ids = bench.withPaused(Tri::No, 120);
        QCOMPARE(ids.size(), 120U);
        std::vector<RunnerId> told;
        const auto connection = connect(bench.operations.get(), &Operations::pausedChanged, this, [&](const std::vector<RunnerId> &some, bool paused) {
            QVERIFY(paused);
            told.insert(told.end(), some.begin(), some.end());
        });
        const Plan plan = bench.operations->plan(Verb::Pause, *bench.fleet, ids);
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->state(), Operation::State::Finished);
        QCOMPARE(operation->counts().done, 120);
        QCOMPARE(operation->counts().total(), 120);
        QCOMPARE(asSet(told), asSet(ids));
        QCOMPARE(asSet(bench.session.log().changedRunners(ChangeKind::Paused)), asSet(ids));
        bench.verifyOnly(ids, ChangeKind::Paused);
        QVERIFY(requests(bench.session, rootField) > 0);
        QVERIFY2(bench.session.log().count() <= plan.requests, qPrintable(QString::number(bench.session.log().count())));
        QVERIFY(bench.session.log().mostInFlight() <= 2);

        disconnect(connection);
        bench.fleet = bench.session.load().fleet;
        bench.session.log().clear();
        const Operation *resumed = bench.run(bench.operations->plan(Verb::Resume, *bench.fleet, ids));
        QCOMPARE(resumed->counts().done, 120);
        QCOMPARE(asSet(bench.session.log().changedRunners(ChangeKind::Resumed)), asSet(ids));
        bench.verifyOnly(ids, ChangeKind::Resumed);
    }

    void deletesAHundredAndTwentyAndLooksAtEachBefore()
    {
        Bench bench({ .runners = 900 });
        const auto ids = bench.silentOnes(120);
        QCOMPARE(ids.size(), 120U);
        std::vector<RunnerId> told;
        connect(bench.operations.get(), &Operations::deleted, this, [&](const std::vector<RunnerId> &some) { told.insert(told.end(), some.begin(), some.end()); });
        const Plan plan = bench.operations->plan(Verb::Delete, *bench.fleet, ids);
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done, 120);
        QCOMPARE(asSet(told), asSet(ids));
        bench.verifyOnly(ids, ChangeKind::Deleted);
        QCOMPARE(asSet(bench.session.log().changedRunners(ChangeKind::Deleted)), asSet(ids));
        QCOMPARE(bench.session.log().count(), plan.requests);
        QCOMPARE(requests(bench.session, u"bulkRunnerDelete"_s), 3);
        // No deletion without a look at every one of its runners before it.
        std::set<qint64> looked;
        for (const demo::LogEntry &entry : bench.session.log().entries()) {
            if (entry.rootFields.contains(u"runner"_s)) {
                for (const RunnerId id : ids) {
                    if (entry.body.contains(QByteArray("Runner/" + QByteArray::number(id.value) + "\"")))
                        looked.insert(id.value);
                }
            }
            for (const demo::Change &change : entry.changes)
                QVERIFY(looked.contains(change.runnerId));
        }
    }

    void struckOutTargetsAreNeverSent()
    {
        Bench bench({ .runners = 600 });
        auto ids = bench.silentOnes(60);
        Plan plan = bench.operations->plan(Verb::Delete, *bench.fleet, ids);
        for (Plan::Target &target : plan.targets)
            target.struckOut = target.id.value % 2 == 0;
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done, int(plan.activeIds().size()));
        QCOMPARE(operation->counts().skipped, int(plan.targets.size() - plan.activeIds().size()));
        bench.verifyOnly(plan.activeIds(), ChangeKind::Deleted);
        for (const RunnerId id : ids) {
            if (id.value % 2 == 0) {
                QCOMPARE(itemOf(*operation, id).reason, Reason::StruckOut);
                QVERIFY(bench.session.ids().contains(id.value));
            }
        }
    }

    void whatChangedSinceThePlanIsSkippedForItsReason_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::newRow("it came back") << Reason::CameBack;
        QTest::newRow("it has a running job") << Reason::Busy;
        QTest::newRow("another runner has its id") << Reason::OtherRunner;
    }
    void whatChangedSinceThePlanIsSkippedForItsReason()
    {
        QFETCH(const Reason, reason);
        Bench bench({ .runners = 600 });
        const auto ids = bench.silentOnes(30);
        const RunnerId changed = ids[7];
        const Plan plan = bench.operations->plan(Verb::Delete, *bench.fleet, ids);
        bench.session.change([&](demo::World &world) {
            switch (reason) {
            case Reason::CameBack:
                world.addManager(changed.value, { u"17.4.0"_s, u"abc"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_back"_s, u"10.9.8.7"_s);
                break;
            case Reason::Busy:
                world.editRunner(changed.value, [](demo::Runner &runner) { runner.runningJobs = 1; });
                break;
            default:
                world.editRunner(changed.value, [](demo::Runner &runner) { runner.createdAt += 5'000; });
                break;
            }
        });
        const Operation *operation = bench.run(plan);
        QCOMPARE(itemOf(*operation, changed).outcome, Outcome::Skipped);
        QCOMPARE(itemOf(*operation, changed).reason, reason);
        QCOMPARE(operation->counts().done, 29);
        QCOMPARE(operation->counts().skipped, 1);
        QVERIFY(bench.session.ids().contains(changed.value));
        auto others = ids;
        std::erase(others, changed);
        bench.verifyOnly(others, ChangeKind::Deleted);
    }

    void aRunnerThatWasOnlineInThePlanMayBeDeletedAlthoughItMadeContact()
    {
        Bench bench({ .runners = 600 });
        std::vector<RunnerId> online;
        for (const RunnerRow &row : bench.fleet->rows()) {
            if (row.status == RunnerStatus::Online && row.execution == JobExecution::Idle && online.size() < 5)
                online.push_back(row.id);
        }
        QCOMPARE(online.size(), 5U);
        const Plan plan = bench.operations->plan(Verb::Delete, *bench.fleet, online);
        bench.session.change([](demo::World &world) { world.step(600LL * 1000); });
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done + operation->counts().skipped, 5);   // one may have taken a job meanwhile
        QVERIFY(operation->counts().done > 0);
        for (const Operation::Item &item : operation->items())
            QVERIFY(item.reason != Reason::CameBack);
    }

    void aRunnerThatIsGoneIsGone()
    {
        Bench bench({ .runners = 600 });
        const auto ids = bench.silentOnes(40);
        const Plan plan = bench.operations->plan(Verb::Delete, *bench.fleet, ids);
        bench.session.change([&](demo::World &world) { world.deleteRunner(ids[3].value); });
        const Operation *operation = bench.run(plan);
        QCOMPARE(itemOf(*operation, ids[3]).outcome, Outcome::Gone);
        QCOMPARE(operation->counts().done, 39);
    }

    void aRunnerThatIsGoneIsNotReportedAsPaused()
    {
        Bench bench({ .runners = 300 });
        const auto ids = bench.withPaused(Tri::No, 20);
        std::set<qint64> told;
        connect(bench.operations.get(), &Operations::pausedChanged, this, [&](const std::vector<RunnerId> &some, bool) {
            for (const RunnerId id : some)
                told.insert(id.value);
        });
        const Plan plan = bench.operations->plan(Verb::Pause, *bench.fleet, ids);
        bench.session.change([&](demo::World &world) { world.deleteRunner(ids[3].value); });
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done, 19);
        QVERIFY(itemOf(*operation, ids[3]).outcome == Outcome::Gone || itemOf(*operation, ids[3]).outcome == Outcome::Refused);
        QVERIFY(!told.contains(ids[3].value));
    }

    void whatTheUserMayNotDoIsLeftOut()
    {
        Bench bench({ .runners = 2000, .token = demo::TokenKind::User }, { Scope::Kind::Mine, {} });
        std::vector<RunnerId> all;
        for (const RunnerRow &row : bench.fleet->rows())
            all.push_back(row.id);
        const Plan plan = bench.operations->plan(Verb::Pause, *bench.fleet, all);
        QVERIFY(!plan.targets.empty());
        const bool someForbidden = std::any_of(plan.skipped.begin(), plan.skipped.end(), [](const Plan::Skipped &skipped) { return skipped.reason == Plan::SkipReason::NoPermission; });
        QVERIFY2(someForbidden, "the simulator's user should meet runners that are not theirs to change");
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done, int(plan.targets.size()));
        bench.verifyOnly(plan.activeIds(), ChangeKind::Paused);
    }

    void aRightThatIsLostMeanwhileIsRefusedForThoseAloneAndTheRestGoesOn()
    {
        Bench bench({ .runners = 3000, .token = demo::TokenKind::User }, { Scope::Kind::Mine, {} });
        std::vector<RunnerId> all;
        for (const RunnerRow &row : bench.fleet->rows())
            all.push_back(row.id);
        const Plan plan = bench.operations->plan(Verb::Pause, *bench.fleet, all);
        // The user loses the projects; the groups stay.
        std::set<qint64> lost;
        bench.session.change([&](demo::World &world) {
            const demo::User *user = world.user(bench.session.identity().username);
            for (const auto &[id, project] : world.projects()) {
                for (const demo::Member &member : project.members) {
                    if (member.userId == user->id)
                        lost.insert(id);
                }
            }
            for (const qint64 id : lost)
                world.setRole(user->id, 0, id, demo::Role::None);
        });
        const Operation *operation = bench.run(plan);
        QVERIFY(operation->counts().refused + operation->counts().gone > 0);
        QVERIFY(operation->counts().done > 0);
        QCOMPARE(operation->counts().pending, 0);
        QCOMPARE(int(bench.session.log().changedRunners(ChangeKind::Paused).size()), operation->counts().done);
        for (const Operation::Item &item : operation->items()) {
            if (item.outcome == Outcome::Refused)
                QVERIFY(!item.detail.isEmpty());
        }
    }

    void theFirstUnauthorizedStopsAndTheRestIsNotSent()
    {
        Bench bench({ .runners = 900 });
        const auto ids = bench.withPaused(Tri::No, 400);
        QCOMPARE(ids.size(), 400U);
        bench.session.faults().add({ .rootField = u"runnerBulkPause"_s, .skip = 2, .times = -1 }, Fault::unauthorized());
        const Operation *operation = bench.run(bench.operations->plan(Verb::Pause, *bench.fleet, ids));
        QCOMPARE(operation->stoppedBy()->kind, Error::Kind::Unauthorized);
        QVERIFY(operation->counts().done >= 50 && operation->counts().done <= 150);
        QVERIFY(operation->counts().notSent >= 200);
        QCOMPARE(operation->counts().unknown, 0);
        QCOMPARE(operation->counts().total(), 400);
        QCOMPARE(int(bench.session.log().changedRunners(ChangeKind::Paused).size()), operation->counts().done);
        QVERIFY(requests(bench.session, u"runnerBulkPause"_s) <= 4);
    }

    void threeServerErrorsInARowStop()
    {
        Bench bench({ .runners = 900 });
        const auto ids = bench.withPaused(Tri::No, 400);
        bench.session.faults().add({ .rootField = u"runnerBulkPause"_s, .skip = 2, .times = -1 }, Fault::serverError());
        const Operation *operation = bench.run(bench.operations->plan(Verb::Pause, *bench.fleet, ids));
        QCOMPARE(operation->stoppedBy()->kind, Error::Kind::Server);
        QVERIFY(requests(bench.session, u"runnerBulkPause"_s) <= 2 + 3 + 1);
        QVERIFY(operation->counts().notSent > 0);
        QCOMPARE(int(bench.session.log().changedRunners(ChangeKind::Paused).size()), operation->counts().done);
    }

    void cancellingSendsNothingNewAndWaitsForWhatIsUnderWay()
    {
        Bench bench({ .runners = 900, .latency = std::chrono::milliseconds(30) });
        const auto ids = bench.withPaused(Tri::No, 400);
        Operation *operation = bench.operations->run(bench.operations->plan(Verb::Pause, *bench.fleet, ids));
        QSignalSpy finished(operation, &Operation::finished);
        connect(operation, &Operation::carriedOut, operation, &Operation::cancel);
        QVERIFY(finished.wait());
        QCOMPARE(operation->state(), Operation::State::Finished);
        const Operation::Counts counts = operation->counts();
        QVERIFY(counts.done >= 50 && counts.done <= 150);
        QCOMPARE(counts.done + counts.notSent, 400);
        QCOMPARE(int(bench.session.log().changedRunners(ChangeKind::Paused).size()), counts.done);
        QVERIFY(!operation->stoppedBy());
        QCOMPARE(operation->items().back().reason, Reason::Cancelled);
        QCOMPARE(finished.count(), 1);
    }

    void aLostAnswerIsResolvedByALookAndNeverSentAgain_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<bool>("carriedOut");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("pause, carried out") << Verb::Pause << true << Outcome::Done << Reason::AnswerLost;
        QTest::newRow("pause, not carried out") << Verb::Pause << false << Outcome::Failed << Reason::NotCarriedOut;
        QTest::newRow("delete, carried out") << Verb::Delete << true << Outcome::Gone << Reason::AnswerLost;
        QTest::newRow("delete, not carried out") << Verb::Delete << false << Outcome::Failed << Reason::NotCarriedOut;
    }
    void aLostAnswerIsResolvedByALookAndNeverSentAgain()
    {
        QFETCH(const Verb, verb);
        QFETCH(const bool, carriedOut);
        QFETCH(const Outcome, outcome);
        QFETCH(const Reason, reason);
        Bench bench({ .runners = 600 });
        std::vector<RunnerId> ids;
        for (const RunnerId id : bench.silentOnes(600)) {
            if (bench.fleet->row(*bench.fleet->find(id)).paused == Tri::No && ids.size() < 50)
                ids.push_back(id);
        }
        QCOMPARE(ids.size(), 50U);
        const QString field = verb == Verb::Pause ? u"runnerBulkPause"_s : u"bulkRunnerDelete"_s;
        bench.session.faults().add({ .rootField = field, .times = -1 }, carriedOut ? Fault::closed().carriedOut() : Fault::closed());
        const Operation *operation = bench.run(bench.operations->plan(verb, *bench.fleet, ids));
        QCOMPARE(requests(bench.session, field), 1);
        for (const Operation::Item &item : operation->items()) {
            QCOMPARE(item.outcome, outcome);
            QCOMPARE(item.reason, reason);
        }
        QVERIFY(!operation->stoppedBy());
    }

    void whatCannotBeResolvedStaysUnknown()
    {
        Bench bench({ .runners = 600 });
        const auto ids = bench.withPaused(Tri::No, 30);
        bench.session.faults().add({ .rootField = u"runnerBulkPause"_s }, Fault::closed().carriedOut());
        bench.session.faults().add({ .rootField = u"runner"_s, .times = -1 }, Fault::closed());
        const Operation *operation = bench.run(bench.operations->plan(Verb::Pause, *bench.fleet, ids));
        QCOMPARE(operation->counts().unknown, 30);
        QCOMPARE(operation->items().front().reason, Reason::AnswerLost);
        QCOMPARE(requests(bench.session, u"runnerBulkPause"_s), 1);
    }

    void anEmptyPlanFinishesAndAForeignOneIsRefused()
    {
        Bench bench({ .runners = 30 });
        Plan plan = bench.operations->plan(Verb::Pause, *bench.fleet, {});
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().total(), 0);
        QCOMPARE(bench.session.log().count(), 0);
        plan.fleet.instance = u"https://elsewhere.example.com"_s;
        QVERIFY(!bench.operations->run(plan));
        plan = bench.operations->plan(Verb::Pause, *bench.fleet, {});
        plan.fleet.username = u"somebody-else"_s;
        QVERIFY(!bench.operations->run(plan));
        QCOMPARE(bench.operations->operations().size(), 1);
        bench.operations->clear(bench.operations->operations().front());
        QCOMPARE(bench.operations->operations().size(), 0);
    }

    void theReportAsJsonAddsUp()
    {
        Bench bench({ .runners = 300 });
        auto ids = bench.silentOnes(20);
        ids.push_back(RunnerId{ 999'999 });
        const Operation *operation = bench.run(bench.operations->plan(Verb::Delete, *bench.fleet, ids));
        const QJsonObject json = operationToJson(*operation);
        QCOMPARE(json[u"verb"].toString(), u"delete"_s);
        QCOMPARE(json[u"run"].toString(), operation->runId());
        QCOMPARE(json[u"done"].toInt(), 20);
        QCOMPARE(json[u"skipped"].toInt(), 1);
        int sum = 0;
        for (const auto *key : { u"done", u"gone", u"skipped", u"failed", u"unknown", u"not_sent" })
            sum += json[QStringView(key)].toInt();
        QCOMPARE(sum, int(json[u"items"].toArray().size()));
        QCOMPARE(json[u"items"].toArray().last().toObject()[u"detail"].toString(), u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
