// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/jobplan.h"
#include "models/operations/planfile.h"
#include "models/operations/planjson.h"
#include "models/operations/verbs.h"

#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

Q_DECLARE_METATYPE(std::optional<Plan::SkipReason>)
Q_DECLARE_METATYPE(std::optional<Outcome>)

namespace {

Job jobOf(qint64 id, const QString &status)
{
    Job job;
    job.id = { id };
    job.name = u"test \"%1\""_s.arg(id);
    job.status = status;
    job.projectPath = u"acme/pay"_s;
    job.ref = u"feature/ü"_s;
    job.createdAt = Instant::fromSeconds(1000 + id);
    return job;
}

JobPicture somePicture()
{
    JobPicture picture;
    picture.instance = u"https://gitlab.example.com"_s;
    picture.username = u"root"_s;
    picture.asOf = Instant::fromSeconds(5000);
    picture.pending = { jobOf(3, u"pending"_s), jobOf(5, u"pending"_s) };
    picture.running = { jobOf(4, u"running"_s), jobOf(6, u"canceling"_s) };
    picture.finished = { jobOf(1, u"failed"_s), jobOf(2, u"success"_s) };
    return picture;
}

std::vector<qint64> targetsIn(const Plan &plan)
{
    std::vector<qint64> ids;
    for (const Plan::Target &target : plan.targets)
        ids.push_back(target.id.value);
    return ids;
}

Sighting seen(const QString &status, Tri retried = Tri::Unknown, bool exists = true, Instant createdAt = Instant::fromSeconds(1003))
{
    return gitlab::RecheckedJob{ { u"acme/pay"_s, { 3 } }, exists, createdAt, status, retried };
}

} // namespace

class TestJobPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanToCancelTakesWhatHasNotEnded()
    {
        const Plan plan = makeJobPlan(somePicture(), { Verb::Cancel, { { 5 }, { 1 }, { 4 }, { 6 }, { 3 }, { 5 }, { 99 } }, u"project:acme/**"_s });
        QCOMPARE(targetsIn(plan), (std::vector<qint64>{ 3, 4, 5 }));
        QVERIFY(plan.isComplete);
        QCOMPARE(plan.reason, u"project:acme/**"_s);
        QCOMPARE(plan.targets.front().ownerPath, u"acme/pay"_s);
        QCOMPARE(plan.targets.front().jobStatus, u"pending"_s);
        QCOMPARE(plan.skipped.size(), std::size_t(3));
        QCOMPARE(plan.skipped[0].reason, Plan::SkipReason::Ended);       // 1
        QCOMPARE(plan.skipped[1].reason, Plan::SkipReason::AlreadySo);   // 6
        QCOMPARE(plan.skipped[2].reason, Plan::SkipReason::NotFound);    // 99
        QCOMPARE(plan.warnings.size(), std::size_t(1));
        QCOMPARE(plan.warnings.front().kind, Plan::Warning::Kind::UnderWay);
        QCOMPARE(plan.warnings.front().count, 1);
        QCOMPARE(plan.requests, 1);
    }

    void aPlanToRetryTakesWhatHasEndedAndLooksFirst()
    {
        const Plan plan = makeJobPlan(somePicture(), { Verb::Retry, { { 1 }, { 2 }, { 3 } }, {} });
        QCOMPARE(targetsIn(plan), (std::vector<qint64>{ 1, 2 }));
        QCOMPARE(plan.skipped.front().reason, Plan::SkipReason::UnderWay);
        QCOMPARE(plan.requests, 2);   // a look and the change
    }

    void aJobOfWhichTheProjectIsNotToldIsLeftAlone()
    {
        JobPicture picture = somePicture();
        picture.pending[0].projectPath.clear();
        picture.pending[1].status.clear();
        const Plan plan = makeJobPlan(picture, { Verb::Cancel, { { 3 }, { 5 } }, {} });
        QVERIFY(plan.targets.empty());
        QCOMPARE(plan.skipped.size(), std::size_t(2));
    }

    void aKeptPlanIsReadBackAsItWasAndRefusedWhenAltered()
    {
        const Plan plan = makeJobPlan(somePicture(), { Verb::Cancel, { { 3 }, { 4 } }, u"ref:main"_s });
        QJsonObject json = planToJson(plan);
        const auto read = readPlan(QJsonDocument(json).toJson());
        QVERIFY(read);
        QCOMPARE(read->verb, Verb::Cancel);
        QCOMPARE(read->activeIds(), plan.activeIds());
        QCOMPARE(read->targets.front().ref, u"feature/ü"_s);
        QVERIFY(read->looksFirst);
        QCOMPARE(read->sha256(), plan.sha256());
        json.insert(u"verb"_s, u"retry"_s);
        QCOMPARE(readPlan(QJsonDocument(json).toJson()).error().kind, Error::Kind::Conflict);
    }

    void theHashKnowsWhatWasSeenOfEachJob()
    {
        const Plan plan = makeJobPlan(somePicture(), { Verb::Cancel, { { 3 } }, {} });
        for (const auto &alter : std::vector<std::function<void(Plan::Target &)>>{ [](Plan::Target &t) { t.jobStatus = u"running"_s; }, [](Plan::Target &t) { t.ref = u"x"_s; },
                 [](Plan::Target &t) { t.ownerPath = u"acme/other"_s; }, [](Plan::Target &t) { t.id = TargetId(4); }, [](Plan::Target &t) { t.createdAt = Instant::fromSeconds(1); } }) {
            Plan other = plan;
            alter(other.targets.front());
            QVERIFY(other.sha256() != plan.sha256());
        }
    }

    void whatALookSaysAgainstIt_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("status");
        QTest::addColumn<Tri>("retried");
        QTest::addColumn<Reason>("objection");
        QTest::newRow("cancel, it waits") << Verb::Cancel << u"pending"_s << Tri::No << Reason::None;
        QTest::newRow("cancel, it runs") << Verb::Cancel << u"running"_s << Tri::No << Reason::None;
        QTest::newRow("cancel, it is cancelled") << Verb::Cancel << u"canceled"_s << Tri::No << Reason::AlreadySo;
        QTest::newRow("cancel, it is being cancelled") << Verb::Cancel << u"canceling"_s << Tri::No << Reason::AlreadySo;
        QTest::newRow("cancel, it has ended") << Verb::Cancel << u"success"_s << Tri::No << Reason::Ended;
        QTest::newRow("cancel, a later GitLab's word") << Verb::Cancel << u"hibernating"_s << Tri::No << Reason::None;
        QTest::newRow("cancel, nothing is told") << Verb::Cancel << QString() << Tri::Unknown << Reason::None;
        QTest::newRow("retry, it failed") << Verb::Retry << u"failed"_s << Tri::No << Reason::None;
        QTest::newRow("retry, somebody did") << Verb::Retry << u"failed"_s << Tri::Yes << Reason::AlreadySo;
        QTest::newRow("retry, it runs") << Verb::Retry << u"running"_s << Tri::No << Reason::UnderWay;
        QTest::newRow("retry, nothing is told") << Verb::Retry << QString() << Tri::Unknown << Reason::None;
    }
    void whatALookSaysAgainstIt()
    {
        QFETCH(const Verb, verb);
        QFETCH(const QString, status);
        QFETCH(const Tri, retried);
        const Plan::Target target = makeJobPlan(somePicture(), { Verb::Cancel, { { 3 } }, {} }).targets.front();
        QTEST(rulesOf(verb).objection(target, seen(status, retried)), "objection");
        QCOMPARE(rulesOf(verb).objection(target, seen(status, retried, true, Instant::fromSeconds(7))), Reason::Changed);
    }

    void whatALookProvesAfterALostAnswer_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("status");
        QTest::addColumn<Tri>("retried");
        QTest::addColumn<std::optional<Outcome>>("proof");
        using Proof = std::optional<Outcome>;
        QTest::newRow("cancelled") << Verb::Cancel << u"canceled"_s << Tri::No << Proof(Outcome::Done);
        QTest::newRow("being cancelled") << Verb::Cancel << u"canceling"_s << Tri::No << Proof(Outcome::Done);
        QTest::newRow("still there") << Verb::Cancel << u"running"_s << Tri::No << Proof(Outcome::Failed);
        QTest::newRow("ended by itself") << Verb::Cancel << u"success"_s << Tri::No << Proof(Outcome::Failed);
        QTest::newRow("a later GitLab's word") << Verb::Cancel << u"hibernating"_s << Tri::No << Proof();
        QTest::newRow("retried") << Verb::Retry << u"failed"_s << Tri::Yes << Proof(Outcome::Done);
        QTest::newRow("not retried") << Verb::Retry << u"failed"_s << Tri::No << Proof(Outcome::Failed);
        QTest::newRow("retry, not told") << Verb::Retry << u"failed"_s << Tri::Unknown << Proof();
    }
    void whatALookProvesAfterALostAnswer()
    {
        QFETCH(const Verb, verb);
        QFETCH(const QString, status);
        QFETCH(const Tri, retried);
        QTEST(rulesOf(verb).provedBy(seen(status, retried)), "proof");
        QCOMPARE(rulesOf(verb).provedBy(seen(status, retried, false)), std::optional(Outcome::Gone));
    }
};

QTEST_GUILESS_MAIN(TestJobPlan)
#include "tst_jobplan.moc"
