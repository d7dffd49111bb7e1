// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"
#include "models/operations/planjson.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

namespace {

/// One session, its fleet and its operations.
struct EditBench {
    explicit EditBench(const DemoSession::Setup &setup = { .runners = 120 }) : session(setup)
    {
        load();
        operations = std::make_unique<Operations>(ground.means(session.client(), session.identity(), session.clock()));
    }
    void load()
    {
        fleet = session.load().fleet;
        session.log().clear();
    }
    [[nodiscard]] std::vector<RunnerId> editable(int count, RunnerType type = RunnerType::Unknown) const
    {
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : fleet->rows()) {
            if (int(ids.size()) < count && row.canUpdate == Tri::Yes && (type == RunnerType::Unknown || row.type == type))
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
    [[nodiscard]] JournalRunDetail record(const Operation *operation)
    {
        return **test::answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { ground.journal.detail(operation->runId(), receiver, done); });
    }
    [[nodiscard]] demo::Runner runner(RunnerId id)
    {
        demo::Runner copy;
        session.change([&](demo::World &world) { copy = *world.runner(id.value); });
        return copy;
    }
    /// A project that this runner does not have.
    [[nodiscard]] QString otherProject(RunnerId id)
    {
        QString path;
        session.change([&](demo::World &world) {
            const demo::Runner &it = *world.runner(id.value);
            for (const auto &[number, project] : world.projects()) {
                if (path.isEmpty() && !it.isAssignedTo(number))
                    path = project.fullPath;
            }
        });
        return path;
    }

    DemoSession session;
    Snapshot::Ptr fleet;
    RunGround ground;
    std::unique_ptr<Operations> operations;
};

/// Some project runners that are in a project beside their own, and another one that they are not in.
struct Moved {
    Moved(EditBench &bench, int count)
    {
        for (const RunnerRow &row : bench.fleet->rows()) {
            if (row.type == RunnerType::Project && row.locked == Tri::No && row.canAssign == Tri::Yes && int(ids.size()) < count)
                ids.push_back(row.id);
        }
        bench.session.change([this](demo::World &world) {
            for (const auto &[number, project] : world.projects()) {
                const bool isFree = std::none_of(ids.begin(), ids.end(), [&, number = number](RunnerId id) { return world.runner(id.value)->isAssignedTo(number); });
                if (!isFree || project.archived || to != 0)
                    continue;
                (from == 0 ? from : to) = number;
                (toPath.isEmpty() && from != number ? toPath : fromPath) = project.fullPath;
            }
            for (const RunnerId id : ids)
                world.assign(id.value, from);
        });
        bench.load();
    }
    [[nodiscard]] AssignRequest request() const { return { Verb::Move, ids, toPath, {}, fromPath }; }

    std::vector<RunnerId> ids;
    qint64 from = 0, to = 0;
    QString fromPath, toPath;
};

const Operation::Item &itemOf(const Operation &operation, RunnerId id)
{
    for (const Operation::Item &item : operation.items()) {
        if (item.id == id)
            return item;
    }
    qFatal("no such item");
}

RunnerEdit tagAndNote()
{
    RunnerEdit edit;
    edit.addTags = { u"edited-tag"_s };
    edit.note = u"edited"_s;
    return edit;
}

} // namespace

class TestEditRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsManyAtOnceAndProvesEach_data()
    {
        QTest::addColumn<QString>("profile");
        for (const char *profile : { "17.0-ce", "17.11-ee", "18.1-ee", "18.11-ee", "19.5-ce", "19.5-ee" })
            QTest::newRow(profile) << QString::fromLatin1(profile);
    }
    void editsManyAtOnceAndProvesEach()
    {
        QFETCH(const QString, profile);
        EditBench bench({ .runners = 120, .profile = profile });
        const std::vector<RunnerId> ids = bench.editable(45);
        QCOMPARE(ids.size(), std::size_t(45));
        const Plan plan = Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} });
        const Operation *operation = bench.run(plan);
        QCOMPARE(operation->counts().done, 45);
        QCOMPARE(int(bench.session.log().entriesWithRootField(u"runnerUpdate"_s).size()), 3);
        QCOMPARE(int(bench.session.log().entries().size()), plan.requests);
        for (const RunnerId id : ids) {
            QVERIFY(bench.runner(id).tags.contains(u"edited-tag"_s));
            QCOMPARE(bench.runner(id).maintenanceNote, u"edited"_s);
        }
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Updated).size()), 45);
    }

    void everySettingIsWrittenAndTakenBack()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(8);
        std::vector<demo::Runner> before;
        for (const RunnerId id : ids)
            before.push_back(bench.runner(id));
        RunnerEdit edit;
        edit.setTags = QStringList{ u"only"_s };
        edit.description = u"host-{nn}"_s;
        edit.paused = true;
        edit.locked = true;
        edit.isProtected = true;
        edit.runUntagged = false;
        edit.maximumTimeout = 4242;
        edit.note = u"note"_s;
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, edit, {} }));
        QCOMPARE(operation->counts().done, 8);
        const demo::Runner third = bench.runner(ids[2]);
        QCOMPARE(third.description, u"host-03"_s);
        QCOMPARE(third.tags, QStringList{ u"only"_s });
        QVERIFY(third.paused && third.locked && third.refProtected && !third.runUntagged);
        QCOMPARE(third.maximumTimeout, 4242);

        bench.load();
        const JournalRunDetail detail = bench.record(operation);
        QVERIFY(Operations::canUndo(detail.run));
        const Plan undo = bench.operations->undoPlan(detail, *bench.fleet);
        QCOMPARE(undo.targets.size(), ids.size());
        const Operation *undoing = bench.run(undo);
        QCOMPARE(undoing->counts().done, 8);
        QCOMPARE(bench.record(undoing).run.undoOf, operation->runId());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const demo::Runner now = bench.runner(ids[i]);
            QCOMPARE(now.description, before[i].description);
            QCOMPARE(normalTags(now.tags), normalTags(before[i].tags));
            QCOMPARE(now.paused, before[i].paused);
            QCOMPARE(now.locked, before[i].locked);
            QCOMPARE(now.refProtected, before[i].refProtected);
            QCOMPARE(now.runUntagged, before[i].runUntagged);
            QCOMPARE(now.maximumTimeout, before[i].maximumTimeout);
            QCOMPARE(now.maintenanceNote.isEmpty() ? QString() : now.maintenanceNote, before[i].maintenanceNote.isEmpty() ? QString() : before[i].maintenanceNote);
        }
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(6);
        const Plan plan = Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} });
        bench.session.change([&](demo::World &world) {
            demo::RunnerChange theirs;
            theirs.tags = QStringList{ u"theirs"_s };
            (void)world.update(ids[1].value, theirs);
            demo::RunnerChange same;
            same.tags = world.runner(ids[2].value)->tags + QStringList{ u"edited-tag"_s };
            same.maintenanceNote = u"edited"_s;
            (void)world.update(ids[2].value, same);
            demo::RunnerChange other;
            other.locked = !world.runner(ids[3].value)->locked;   // not among what is edited
            (void)world.update(ids[3].value, other);
            world.deleteRunner(ids[4].value);
        });
        const Operation *operation = bench.run(plan);
        QCOMPARE(itemOf(*operation, ids[0]).outcome, Outcome::Done);
        QCOMPARE(itemOf(*operation, ids[1]).outcome, Outcome::Skipped);
        QCOMPARE(itemOf(*operation, ids[1]).reason, Reason::Changed);
        QCOMPARE(itemOf(*operation, ids[2]).reason, Reason::AlreadySo);
        QCOMPARE(itemOf(*operation, ids[3]).outcome, Outcome::Done);
        QCOMPARE(itemOf(*operation, ids[4]).outcome, Outcome::Gone);
        QCOMPARE(bench.runner(ids[1]).tags, QStringList{ u"theirs"_s });
    }

    void oneThatGitLabRefusesLeavesTheOthersDone()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(5);
        bench.session.faults().add({ .rootField = u"runnerUpdate"_s }, Fault::replaced(u"data.edit_1"_s, QJsonObject{ { u"runner"_s, QJsonValue::Null }, { u"errors"_s, QJsonArray{ u"Tags list is too long"_s } } }));
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} }));
        QCOMPARE(operation->counts().done, 4);
        QCOMPARE(operation->counts().refused, 1);
        QCOMPARE(itemOf(*operation, ids[1]).detail, u"Tags list is too long"_s);
        // What came to nothing is not taken back.
        bench.load();
        QCOMPARE(bench.operations->undoPlan(bench.record(operation), *bench.fleet).targets.size(), std::size_t(4));
    }

    void anAnswerThatTellsAnotherValueIsNoProof()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(2);
        bench.session.faults().add({ .rootField = u"runnerUpdate"_s }, Fault::replaced(u"data.edit_0.runner.maintenanceNote"_s, u"other"_s));
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} }));
        QCOMPARE(itemOf(*operation, ids[0]).outcome, Outcome::Refused);
        QCOMPARE(itemOf(*operation, ids[1]).outcome, Outcome::Done);
    }

    void aLostAnswerIsDecidedByALook_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("GitLab had done it") << true;
        QTest::newRow("GitLab had not") << false;
    }
    void aLostAnswerIsDecidedByALook()
    {
        QFETCH(const bool, carriedOut);
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(3);
        bench.session.faults().add({ .rootField = u"runnerUpdate"_s, .times = -1 }, carriedOut ? Fault::closed().carriedOut() : Fault::closed());
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} }));
        for (const RunnerId id : ids) {
            QCOMPARE(itemOf(*operation, id).outcome, carriedOut ? Outcome::Done : Outcome::Failed);
            QCOMPARE(itemOf(*operation, id).reason, carriedOut ? Reason::AnswerLost : Reason::NotCarriedOut);
        }
    }

    void undoRefusesWhatChangedSince()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(3);
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} }));
        QCOMPARE(operation->counts().done, 3);
        bench.session.change([&](demo::World &world) {
            demo::RunnerChange theirs;
            theirs.maintenanceNote = u"theirs"_s;
            (void)world.update(ids[0].value, theirs);
        });
        bench.load();
        Plan undo = bench.operations->undoPlan(bench.record(operation), *bench.fleet);
        QCOMPARE(undo.targets.size(), std::size_t(2));
        QCOMPARE(undo.skipped.size(), std::size_t(1));
        QCOMPARE(undo.skipped.front().reason, Plan::SkipReason::ChangedSince);
        // And once more just before it is sent.
        bench.session.change([&](demo::World &world) {
            demo::RunnerChange theirs;
            theirs.maintenanceNote = u"theirs, too"_s;
            (void)world.update(ids[1].value, theirs);
        });
        const Operation *undoing = bench.run(undo);
        QCOMPARE(itemOf(*undoing, ids[1]).reason, Reason::Changed);
        QCOMPARE(itemOf(*undoing, ids[2]).outcome, Outcome::Done);
        QCOMPARE(bench.runner(ids[0]).maintenanceNote, u"theirs"_s);
        QCOMPARE(bench.runner(ids[1]).maintenanceNote, u"theirs, too"_s);
    }

    void aRightThatIsLostInMidRunIsSaid()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(2);
        bench.session.faults().add({ .rootField = u"runner"_s }, Fault::replaced(u"data.runner_0.userPermissions.updateRunner"_s, false));
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, EditRequest{ ids, tagAndNote(), {} }));
        QCOMPARE(itemOf(*operation, ids[0]).reason, Reason::RightLost);
        QCOMPARE(itemOf(*operation, ids[1]).outcome, Outcome::Done);
    }

    void aProjectRunnerIsAssignedAndTakenOutAgain()
    {
        EditBench bench;
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : bench.fleet->rows()) {
            if (row.type == RunnerType::Project && row.locked == Tri::No && row.canAssign == Tri::Yes && ids.size() < 3)
                ids.push_back(row.id);
        }
        QVERIFY(!ids.empty());
        const QString project = bench.otherProject(ids.front());
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, AssignRequest{ Verb::Assign, { ids.front() }, project, {} }));
        QCOMPARE(operation->counts().done, 1);
        const Operation *again = bench.run(Operations::plan(*bench.fleet, AssignRequest{ Verb::Assign, { ids.front() }, project, {} }));
        QCOMPARE(itemOf(*again, ids.front()).reason, Reason::AlreadySo);
        const Operation *undoing = bench.run(bench.operations->undoPlan(bench.record(operation), *bench.fleet));
        QCOMPARE(undoing->plan().verb, Verb::Unassign);
        QCOMPARE(undoing->counts().done, 1);
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Assigned).size()), 1);
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Unassigned).size()), 1);
    }

    void aRunnerMovesIntoTheNewProjectBeforeItLeavesTheOldOne()
    {
        EditBench bench;
        const Moved moved(bench, 3);
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, moved.request()));
        QCOMPARE(operation->counts().done, 3);
        QCOMPARE(operation->plan().requests, 1 + 3 * 2);
        QStringList requests;   // without the look
        for (const demo::LogEntry &entry : bench.session.log().entries()) {
            for (const demo::Change &change : entry.changes)
                requests += change.kind == demo::Change::Kind::Assigned ? u"in"_s : u"out"_s;
        }
        QCOMPARE(requests, QStringList({ u"in"_s, u"out"_s, u"in"_s, u"out"_s, u"in"_s, u"out"_s }));
        for (const RunnerId id : moved.ids) {
            QVERIFY(bench.runner(id).isAssignedTo(moved.to));
            QVERIFY(!bench.runner(id).isAssignedTo(moved.from));
        }
        const Operation *again = bench.run(Operations::plan(*bench.fleet, moved.request()));
        QCOMPARE(itemOf(*again, moved.ids.front()).reason, Reason::AlreadySo);

        const Operation *undoing = bench.run(bench.operations->undoPlan(bench.record(operation), *bench.fleet));
        QCOMPARE(undoing->plan().verb, Verb::Move);
        QCOMPARE(undoing->counts().done, 3);
        for (const RunnerId id : moved.ids) {
            QVERIFY(bench.runner(id).isAssignedTo(moved.from));
            QVERIFY(!bench.runner(id).isAssignedTo(moved.to));
        }
    }

    void ofAMoveOnlyThoseAreTakenBackThatAreStillThere()
    {
        EditBench bench;
        const Moved moved(bench, 3);
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, moved.request()));
        QCOMPARE(operation->counts().done, 3);
        bench.session.change([&](demo::World &world) {
            world.unassign(moved.ids[0].value, moved.to);
            world.editRunner(moved.ids[1].value, [](demo::Runner &runner) { runner.locked = true; });
        });
        bench.load();
        const Plan plan = bench.operations->undoPlan(bench.record(operation), *bench.fleet);
        QCOMPARE(plan.targets.size(), std::size_t(2));   // the list tells of the lock
        QCOMPARE(plan.skipped.front().reason, Plan::SkipReason::Locked);
        const Operation *undoing = bench.run(plan);
        QCOMPARE(itemOf(*undoing, moved.ids[0]).reason, Reason::NotInProject);
        QCOMPARE(itemOf(*undoing, moved.ids[2]).outcome, Outcome::Done);
    }

    void whatWasInBothProjectsLeavesOneAndIsNotMovedBack()
    {
        EditBench bench;
        const Moved moved(bench, 2);
        bench.session.change([&](demo::World &world) { world.assign(moved.ids[0].value, moved.to); });
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, moved.request()));
        QCOMPARE(operation->counts().done, 2);
        QCOMPARE(itemOf(*operation, moved.ids[0]).reason, Reason::WasThere);
        QVERIFY(!bench.runner(moved.ids[0]).isAssignedTo(moved.from));
        const Plan plan = bench.operations->undoPlan(bench.record(operation), *bench.fleet);
        QCOMPARE(plan.targets.size(), std::size_t(1));
        QCOMPARE(plan.skipped.front().id, TargetId(moved.ids[0]));
        QCOMPARE(plan.skipped.front().reason, Plan::SkipReason::WasThere);
    }

    void whoCannotMoveIsLeftOutOrToldApart()
    {
        EditBench bench;
        const Moved moved(bench, 3);
        AssignRequest request = moved.request();
        const RunnerId own = bench.editable(1, RunnerType::Project).front();
        const RunnerId instance = bench.editable(1, RunnerType::Instance).front();
        AssignRequest fromOwner{ Verb::Move, { own, instance }, u"not/there"_s, {}, bench.fleet->string(bench.fleet->owner(bench.fleet->row(*bench.fleet->find(own)).owner).fullPath) };
        const Plan left = Operations::plan(*bench.fleet, fromOwner);
        QVERIFY(left.targets.empty());
        for (const Plan::Skipped &skipped : left.skipped)
            QCOMPARE(skipped.reason, skipped.id == TargetId(own) ? Plan::SkipReason::OwnerProject : Plan::SkipReason::NotProjectRunner);

        // One that is not in the old project, and one that GitLab refuses to let out of it: that one is in both, and the report says so.
        bench.session.change([&](demo::World &world) { world.unassign(moved.ids[0].value, moved.from); });
        bench.session.faults().add({ .method = "DELETE", .path = u"/api/v4/projects/"_s }, Fault::forbidden());   // the first that leaves
        const Operation *operation = bench.run(Operations::plan(*bench.fleet, request));
        QCOMPARE(itemOf(*operation, moved.ids[0]).reason, Reason::NotInProject);
        QCOMPARE(itemOf(*operation, moved.ids[1]).outcome, Outcome::Refused);
        QCOMPARE(itemOf(*operation, moved.ids[1]).reason, Reason::HalfDone);
        QCOMPARE(itemOf(*operation, moved.ids[2]).outcome, Outcome::Done);
        QVERIFY(bench.runner(moved.ids[1]).isAssignedTo(moved.to) && bench.runner(moved.ids[1]).isAssignedTo(moved.from));

        // The same once more finishes it, without letting it in twice.
        bench.session.log().clear();
        const Operation *rest = bench.run(Operations::plan(*bench.fleet, request));
        QCOMPARE(itemOf(*rest, moved.ids[1]).outcome, Outcome::Done);
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Assigned).size()), 0);
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Unassigned).size()), 1);
    }

    void whoCannotBeAssignedIsLeftOut()
    {
        EditBench bench;
        const RunnerId instance = bench.editable(1, RunnerType::Instance).front();
        const RunnerId own = bench.editable(1, RunnerType::Project).front();
        const RunnerRow &row = bench.fleet->row(*bench.fleet->find(own));
        const QString owner = bench.fleet->string(bench.fleet->owner(row.owner).fullPath);
        const Plan plan = Operations::plan(*bench.fleet, AssignRequest{ Verb::Unassign, { instance, own }, owner, {} });
        QVERIFY(plan.targets.empty());
        QCOMPARE(plan.skipped[0].reason, plan.skipped[0].id == instance ? Plan::SkipReason::NotProjectRunner : Plan::SkipReason::OwnerProject);
        QCOMPARE(plan.skipped[1].reason, plan.skipped[1].id == instance ? Plan::SkipReason::NotProjectRunner : Plan::SkipReason::OwnerProject);
    }

    void aNewTokenIsHandedOutOnceAndNeverWrittenDown()
    {
        EditBench bench;
        const std::vector<RunnerId> ids = bench.editable(2);
        PlanRequest request;
        request.verb = Verb::ResetToken;
        request.ids = ids;
        Operation *operation = bench.operations->run(bench.operations->plan(*bench.fleet, request));
        std::map<qint64, QByteArray> tokens;
        connect(operation, &Operation::tokenIssued, this, [&](TargetId id, const SecretString &token) { tokens[id.value] = token.reveal(); });   // clazy:exclude=lambda-in-connect
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(20000));
        QCOMPARE(operation->counts().done, 2);
        QCOMPARE(tokens.size(), std::size_t(2));
        for (const RunnerId id : ids) {
            QByteArray real;
            bench.session.change([&](demo::World &world) { real = world.tokenOf(*world.runner(id.value)).toLatin1(); });
            QCOMPARE(tokens[id.value], real);
        }
        QVERIFY(!Operations::canUndo(bench.record(operation).run));
        QFile journal(bench.ground.folder.filePath(u"journal.sqlite"_s));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QByteArray kept = journal.readAll();
        for (const auto &[id, token] : tokens)
            QVERIFY(!kept.contains(token));
    }

    void aCreationStopsAtTheFirstThatFails()
    {
        EditBench bench;
        bench.session.faults().add({ .path = u"/api/v4/user/runners"_s, .skip = 2, .times = -1 }, Fault::serverError());
        NewRunners wanted;
        wanted.count = 5;
        wanted.settings.description = u"made-{n}"_s;
        Creation *creation = bench.operations->create(wanted);
        QVERIFY(creation);
        QVERIFY(bench.operations->isBusy());
        const QString run = creation->runId();
        std::map<qint64, QByteArray> tokens;
        std::optional<Error> trouble;
        connect(creation, &Creation::created, this, [&](RunnerId runner, const QString &, const SecretString &token) { tokens[runner.value] = token.reveal(); });   // clazy:exclude=lambda-in-connect
        connect(creation, &Creation::finished, this, [&trouble, creation] { trouble = creation->trouble(); });   // clazy:exclude=lambda-in-connect
        QSignalSpy finished(creation, &Creation::finished);
        QVERIFY(finished.wait(20000));
        QCOMPARE(tokens.size(), std::size_t(2));   // what came is not lost
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, Error::Kind::Server);
        QCOMPARE(int(bench.session.log().changedRunners(demo::Change::Kind::Created).size()), 2);
        QCOMPARE(int(bench.session.log().entriesUnder(u"/api/v4/user/runners"_s).size()), 3);   // a creation is never sent twice
        const JournalRunDetail detail = **test::answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { bench.ground.journal.detail(run, receiver, done); });
        QCOMPARE(detail.run.verb, u"create"_s);
        QCOMPARE(detail.run.state, JournalRun::State::Stopped);
        QCOMPARE(detail.run.counts.done, 2);
        QCOMPARE(detail.items[1].name, u"made-2"_s);
        QVERIFY(!Operations::canUndo(detail.run));
        QTRY_VERIFY(!bench.operations->isBusy());
    }

    void whatMakesNoSenseIsNotCreated()
    {
        EditBench bench;
        NewRunners wanted;
        wanted.type = RunnerType::Group;
        QVERIFY(!bench.operations->create(wanted));   // for which group?
        wanted.type = RunnerType::Instance;
        wanted.settings.runUntagged = false;
        QVERIFY(!bench.operations->create(wanted));
        wanted.settings.tags = QStringList{ u"docker"_s };
        wanted.count = 0;
        QVERIFY(!bench.operations->create(wanted));
    }

    void aLostAnswerToAResetIsUnknownForGood()
    {
        EditBench bench;
        PlanRequest request;
        request.verb = Verb::ResetToken;
        request.ids = bench.editable(1);
        bench.session.faults().add({ .path = u"/api/v4/runners/"_s }, Fault::closed().carriedOut());
        const Operation *operation = bench.run(bench.operations->plan(*bench.fleet, request));
        QCOMPARE(operation->items().front().outcome, Outcome::Unknown);
        QCOMPARE(int(bench.session.log().entriesUnder(u"/api/v4/runners/"_s).size()), 1);   // never sent twice
    }
};

QTEST_GUILESS_MAIN(TestEditRun)
#include "tst_editrun.moc"
