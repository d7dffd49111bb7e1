// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journalfile.h"
#include "models/history/journalfold.h"
#include "models/operations/operations.h"
#include "models/operations/recovery.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/faultproxy.h"
#include "tests/support/runground.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace muster;
using namespace Qt::StringLiterals;
using test::FaultProxy;
using FaultKind = FaultProxy::Fault::Kind;

namespace {

enum class Deed : quint8 { Pause, Resume, Delete, DeleteOneByOne, Cancel, Retry };

/// Runners or jobs that a request is about.
std::set<qint64> idsIn(const FaultProxy::Request &request)
{
    static const QRegularExpression global(u"gid://gitlab/Ci::[A-Za-z]+/(\\d+)"_s), path(u"/runners/(\\d+)$"_s);
    std::set<qint64> ids;
    for (auto it = global.globalMatch(QString::fromUtf8(request.body)); it.hasNext();)
        ids.insert(it.next().captured(1).toLongLong());
    if (const auto match = path.match(QString::fromUtf8(request.path)); match.hasMatch())
        ids.insert(match.captured(1).toLongLong());
    return ids;
}

bool letsIn(const FaultProxy::Request &request)
{
    return request.method == "POST" && request.path.endsWith("/runners");
}

bool changesSomething(const FaultProxy::Request &request)
{
    return request.method == "DELETE" || letsIn(request) || request.body.contains("runnerBulkPause") || request.body.contains("bulkRunnerDelete") || request.body.contains("jobCancel") || request.body.contains("jobRetry");
}

/// A session behind a proxy, with a journal; and the rules that every run has to keep, whatever strikes it.
struct Rig {
    Rig() : session({ .runners = 400 }), proxy(session.server().url())
    {
        isUp = proxy.listen() && session.connect(proxy.url());
        fleet = session.load().fleet;
        operations = std::make_unique<Operations>(ground.means(session.client(), session.identity(), session.clock()));
    }

    [[nodiscard]] Plan plan(Deed deed)
    {
        if (deed == Deed::Cancel || deed == Deed::Retry) {
            const JobPicture picture = jobs(deed == Deed::Retry);
            return Operations::plan(picture, { deed == Deed::Cancel ? Verb::Cancel : Verb::Retry, jobIds, {} });
        }
        PlanRequest request;
        request.verb = deed == Deed::Pause ? Verb::Pause : deed == Deed::Resume ? Verb::Resume : Verb::Delete;
        request.method = deed == Deed::DeleteOneByOne ? Plan::Method::Conditional : Plan::Method::Bulk;
        for (const RunnerRow &row : fleet->rows()) {
            const bool isSilent = row.status != RunnerStatus::Online && row.execution != JobExecution::Busy;
            const bool suits = deed == Deed::Pause ? row.paused == Tri::No : deed == Deed::Resume ? row.paused == Tri::Yes : isSilent;
            if (suits && request.ids.size() < 120)
                request.ids.push_back(row.id);
        }
        return operations->plan(*fleet, request);
    }

    /// 24 project runners from one project that is not their own to another one.
    [[nodiscard]] AssignRequest moving()
    {
        AssignRequest request{ Verb::Move, {}, {}, {}, {} };
        for (const RunnerRow &row : fleet->rows()) {
            if (row.type == RunnerType::Project && row.locked == Tri::No && row.canAssign == Tri::Yes && request.ids.size() < 24)
                request.ids.push_back(row.id);
        }
        session.change([&](demo::World &world) {
            for (const auto &[number, project] : world.projects()) {
                const bool isFree = std::none_of(request.ids.begin(), request.ids.end(), [&, number = number](RunnerId id) { return world.runner(id.value)->isAssignedTo(number); });
                if (!isFree || project.archived || to != 0)
                    continue;
                (from == 0 ? from : to) = number;
                (request.from.isEmpty() ? request.from : request.project) = project.fullPath;
            }
            for (const RunnerId id : request.ids)
                world.assign(id.value, from);
        });
        return request;
    }
    /// Each was let in once and left once, in this order and never the other way round; how many did both.
    [[nodiscard]] int movedOnce()
    {
        std::map<qint64, QString> steps;
        for (const demo::LogEntry &entry : session.log().entries()) {
            for (const demo::Change &change : entry.changes)
                steps[change.runnerId] += change.kind == demo::Change::Kind::Assigned ? u'+' : u'-';
        }
        int both = 0;
        for (const auto &[id, done] : steps) {
            if (done != "+"_L1 && done != "+-"_L1)
                return -1;
            both += done.size() == 2 ? 1 : 0;
        }
        return both;
    }
    Operation *finish(Operation *operation)
    {
        QSignalSpy finished(operation, &Operation::finished);
        return finished.wait(60'000) ? operation : nullptr;
    }
    /// Checks what is on record, and goes on with what is left; false: something stays unknown.
    [[nodiscard]] bool goOn(const QString &run)
    {
        QObject receiver;
        Recovery *recovery = nullptr;
        operations->recover(run, &receiver, [&](const Result<Recovery *> &found) { recovery = found.value_or(nullptr); });
        if (!QTest::qWaitFor([&] { return recovery != nullptr; }))
            return false;
        QSignalSpy settled(recovery, &Recovery::settled);
        recovery->check();
        if (!settled.wait(20'000) || onRecord().run.counts.unknown > 0)
            return false;
        const Plan rest = recovery->rest();
        return rest.targets.empty() || finish(operations->resume(rest, run));
    }

    /// 120 jobs that wait, or that have failed.
    [[nodiscard]] JobPicture jobs(bool haveFailed)
    {
        const qint64 runner = fleet->row(0).id.value;
        JobPicture picture;
        picture.instance = session.identity().instance;
        picture.username = session.identity().username;
        picture.reach = JobPicture::Reach::Everything;
        picture.isComplete = true;
        picture.asOf = Instant::fromSeconds(1);
        session.change([&](demo::World &world) {
            const auto &[projectId, project] = *world.projects().begin();
            for (int i = 0; i < 120; ++i) {
                Job job;
                job.id = { world.addJob(projectId, { u"nobody"_s }) };
                if (haveFailed) {
                    world.startJob(job.id.value, runner);
                    world.finishJob(job.id.value, demo::JobStatus::Failed);
                }
                job.name = u"test"_s;
                job.status = haveFailed ? u"failed"_s : u"pending"_s;
                job.projectPath = project.fullPath;
                job.createdAt = Instant::fromSeconds(world.jobs().at(job.id.value).createdAt / 1000);
                jobIds.push_back(job.id);
                (haveFailed ? picture.finished : picture.pending).push_back(job);
            }
        });
        return picture;
    }

    /// Puts the fault in the way of the n-th request (from 1), and keeps an eye on the journal meanwhile.
    void strike(const FaultProxy::Fault &fault, int nth)
    {
        const int before = int(proxy.requests().size());
        proxy.setDecide([this, fault, nth, before](const FaultProxy::Request &request) {
            if (changesSomething(request)) {
                ++changes;
                for (const qint64 id : idsIn(request))
                    withoutIntent += intended().contains(id) ? 0 : 1;
            }
            return request.number - before == nth ? fault : FaultProxy::Fault{};
        });
    }
    [[nodiscard]] std::set<qint64> intended() const
    {
        std::set<qint64> ids;
        JournalFile file(ground.journal.file());
        if (!file.open())
            return ids;
        JournalFold fold;
        (void)file.visit({}, [&](const StoredEntry &entry) { fold.add(entry); });
        for (const JournalItem &item : fold.result().items) {
            if (item.intended)
                ids.insert(item.id.value);
        }
        return ids;
    }
    [[nodiscard]] JournalRunDetail onRecord()
    {
        JournalFile file(ground.journal.file());
        JournalFold fold;
        if (file.open())
            (void)file.visit({}, [&](const StoredEntry &entry) { fold.add(entry); });
        return fold.result();
    }
    /// Each runner or job that GitLab changed, as often as it did.
    [[nodiscard]] std::vector<qint64> changed()
    {
        std::vector<qint64> ids;
        for (const demo::LogEntry &entry : session.log().entries()) {
            for (const demo::Change &change : entry.changes)
                ids.push_back(change.runnerId > 0 ? change.runnerId : change.jobId);
        }
        return ids;
    }

    DemoSession session;
    FaultProxy proxy;
    bool isUp = false;
    Snapshot::Ptr fleet;
    RunGround ground;
    std::unique_ptr<Operations> operations;
    std::vector<JobId> jobIds;
    qint64 from = 0, to = 0;
    int changes = 0;
    int withoutIntent = 0;
};

} // namespace

/// Every fault at requests of a run of 120 runners or jobs, for every verb; judged by GitLab's log and the journal.
class TestFaultsOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatIsStruckKeepsItsRules_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("nth");
        const std::pair<const char *, FaultKind> kinds[] = { { "reset before", FaultKind::ResetBefore }, { "closed before", FaultKind::CloseBefore }, { "answer lost", FaultKind::SwallowAnswer },
            { "reset after", FaultKind::ResetAfter }, { "cut answer", FaultKind::CutAnswer }, { "drip", FaultKind::DripAnswer }, { "held", FaultKind::Hold }, { "500", FaultKind::Answer } };
        // A run of 120 is 3 requests to pause, 6 looks and 3 deletions in bulk, 6 looks and 120 deletions one by one; 6 requests to
        // cancel, 6 looks and 6 requests to retry.
        const std::pair<const char *, Deed> deeds[] = { { "pause", Deed::Pause }, { "resume", Deed::Resume }, { "delete", Deed::Delete }, { "delete one by one", Deed::DeleteOneByOne }, { "cancel", Deed::Cancel }, { "retry", Deed::Retry } };
        for (const auto &[deedName, deed] : deeds) {
            const int requests = deed == Deed::Pause || deed == Deed::Resume ? 3 : deed == Deed::Delete ? 9 : deed == Deed::Cancel ? 6 : deed == Deed::Retry ? 12 : 126;
            for (const auto &[kindName, kind] : kinds) {
#ifdef MUSTER_EVERY_REQUEST
                const int step = deed == Deed::DeleteOneByOne ? 9 : 1;
                for (int nth = 1; nth <= requests; nth += step)
                    QTest::addRow("%s, %s, request %d", deedName, kindName, nth) << deed << kind << nth;
#else
                // One place each, another one for every fault; the soak test goes through all of them.
                const int nth = 1 + int(kind) * 5 % requests;
                QTest::addRow("%s, %s, request %d", deedName, kindName, nth) << deed << kind << nth;
#endif
            }
        }
    }
    void aRunThatIsStruckKeepsItsRules()
    {
        QFETCH(const Deed, deed);
        QFETCH(const FaultKind, kind);
        QFETCH(const int, nth);
        Rig rig;
        QVERIFY(rig.isUp && rig.fleet->isComplete());
        const Plan plan = rig.plan(deed);
        const auto planned = plan.activeIds();
        QVERIFY(planned.size() > 20);
        // Three come back to life after the plan.
        std::set<qint64> backAgain;
        if (plan.verb == Verb::Delete) {
            rig.session.change([&](demo::World &world) {
                for (const std::size_t at : { std::size_t(0), planned.size() / 2, planned.size() - 1 }) {
                    const qint64 id = planned[at].value;
                    world.addManager(id, { u"17.4.0"_s, u"abc"_s, u"linux"_s, u"amd64"_s, u"docker"_s }, u"s_back"_s, u"10.0.0.9"_s);
                    backAgain.insert(id);
                }
            });
        }
        rig.session.log().clear();
        const QByteArray answer = test::httpAnswer(500, "application/json", "{}");
        rig.strike({ kind, 40, 30, answer }, nth);
        Operation *operation = rig.operations->run(plan);
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(60'000));

        QCOMPARE(rig.withoutIntent, 0);
        const std::set<qint64> targets = [&] {
            std::set<qint64> ids;
            for (const TargetId id : planned)
                ids.insert(id.value);
            return ids;
        }();
        const std::vector<qint64> changed = rig.changed();
        std::set<qint64> once;
        for (const qint64 id : changed) {
            QVERIFY2(targets.contains(id), "outside the plan");
            QVERIFY2(!backAgain.contains(id), "it had made contact before it was looked at");
            QVERIFY2(once.insert(id).second, "twice");
        }
        // What the report says is what GitLab did.
        for (const Operation::Item &item : operation->items()) {
            using Outcome = Operation::Item::Outcome;
            if (item.outcome == Outcome::Done)
                QVERIFY(once.contains(item.id.value));
            else if (item.outcome != Outcome::Unknown && item.outcome != Outcome::Gone)
                QVERIFY2(!once.contains(item.id.value), qPrintable(u"%1 outcome %2"_s.arg(item.id.value).arg(int(item.outcome))));
        }
        JournalRunDetail record = rig.onRecord();
        QCOMPARE(record.run.counts.unknown, operation->counts().unknown);
        QCOMPARE(record.run.counts.done, operation->counts().done);
        QVERIFY(record.run.state != JournalRun::State::Open);
        // Nothing stays unknown once GitLab is asked.
        rig.proxy.setDecide({});
        Recovery *recovery = nullptr;
        rig.operations->recover(operation->runId(), this, [&](const Result<Recovery *> &found) { recovery = found.value_or(nullptr); });
        QTRY_VERIFY(recovery);
        QSignalSpy settled(recovery, &Recovery::settled);
        recovery->check();
        QVERIFY(settled.wait(20'000));
        record = rig.onRecord();
        QCOMPARE(record.run.counts.unknown, 0);
        QCOMPARE(record.run.counts.done + record.run.counts.gone, int(once.size()));
    }

    void aMoveThatIsStruckIsNeverDoneTwice_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("nth");
        const std::pair<const char *, FaultKind> kinds[] = { { "reset before", FaultKind::ResetBefore }, { "closed before", FaultKind::CloseBefore }, { "answer lost", FaultKind::SwallowAnswer },
            { "reset after", FaultKind::ResetAfter }, { "cut answer", FaultKind::CutAnswer }, { "500", FaultKind::Answer } };
        for (const auto &[name, kind] : kinds) {
#ifdef MUSTER_EVERY_REQUEST
            for (int nth = 1; nth <= 50; ++nth)   // 2 looks, 24 letting in, 24 leaving
#else
            for (const int nth : { 1, 5 + int(kind), 6 + int(kind) })
#endif
                QTest::addRow("%s, request %d", name, nth) << kind << nth;
        }
    }
    void aMoveThatIsStruckIsNeverDoneTwice()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const int, nth);
        Rig rig;
        const AssignRequest wanted = rig.moving();
        rig.session.log().clear();
        rig.strike({ kind, 40, 30, test::httpAnswer(500, "application/json", "{}") }, nth);
        Operation *operation = rig.finish(rig.operations->run(Operations::plan(*rig.fleet, wanted)));
        QVERIFY(operation);
        QCOMPARE(rig.withoutIntent, 0);
        QCOMPARE(operation->counts().total(), 24);
        QCOMPARE(rig.movedOnce(), operation->counts().done + operation->counts().unknown);
        rig.proxy.setDecide({});
        QVERIFY(rig.goOn(operation->runId()));
        // Those that failed are not gone on with; the same plan once more is.
        QVERIFY(rig.finish(rig.operations->run(Operations::plan(*rig.fleet, wanted))));
        QCOMPARE(rig.movedOnce(), 24);
    }

    void aKillBetweenLettingInAndLeavingIsGoneOnWith_data()
    {
        QTest::addColumn<int>("nth");
        for (const int nth : { 1, 4, 24 })
            QTest::addRow("runner %d", nth) << nth;
    }
    void aKillBetweenLettingInAndLeavingIsGoneOnWith()
    {
        QFETCH(const int, nth);
        Rig rig;
        const AssignRequest wanted = rig.moving();
        rig.session.log().clear();
        int letIn = 0;
        rig.proxy.setDecide([&](const FaultProxy::Request &request) {
            letIn += letsIn(request) ? 1 : 0;
            return letsIn(request) && letIn == nth ? FaultProxy::Fault{ FaultKind::Hold } : FaultProxy::Fault{};   // GitLab does it; nobody hears of it
        });
        const Operation *operation = rig.operations->run(Operations::plan(*rig.fleet, wanted));
        const QString run = operation->runId();
        const auto assigned = [&] { return int(rig.session.log().changedRunners(demo::Change::Kind::Assigned).size()); };
        QTRY_VERIFY_WITH_TIMEOUT(letIn >= nth && assigned() >= nth, 20'000);
        rig.operations = std::make_unique<Operations>(rig.ground.means(rig.session.client(), rig.session.identity(), rig.session.clock()));   // as if it had been killed
        rig.proxy.setDecide({});
        QVERIFY(rig.goOn(run));
        QTRY_COMPARE(rig.movedOnce(), 24);
        QCOMPARE(rig.onRecord().run.counts.done, 24);
        QVERIFY(rig.onRecord().run.state == JournalRun::State::Finished);
    }
};

QTEST_GUILESS_MAIN(TestFaultsOperations)
#include "tst_faults_operations.moc"
