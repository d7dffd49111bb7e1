// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/demo/democlient.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;
using Outcomes = std::vector<JobOutcome>;

namespace {

Result<Outcomes> cancelled(DemoClient &demo, const std::vector<JobRef> &jobs)
{
    return demo.ask<Outcomes>([&](Client &client, QObject *receiver, auto done) { client.cancelJobs(jobs, receiver, done); });
}

Result<Outcomes> retried(DemoClient &demo, const std::vector<JobRef> &jobs)
{
    return demo.ask<Outcomes>([&](Client &client, QObject *receiver, auto done) { client.retryJobs(jobs, receiver, done); });
}

Result<Outcomes> changed(ClientFixture &fixture, bool cancels, const std::vector<JobRef> &jobs)
{
    auto answer = answerOf<Outcomes>([&](QObject *receiver, auto done) {
        if (cancels)
            fixture.client->cancelJobs(jobs, receiver, done);
        else
            fixture.client->retryJobs(jobs, receiver, done);
    });
    return answer ? std::move(*answer) : failure(Error::Kind::Io, u"no answer"_s);
}

std::vector<JobRef> jobsFrom(qint64 first, int count)
{
    std::vector<JobRef> jobs;
    for (int i = 0; i < count; ++i)
        jobs.push_back({ u"acme/pay"_s, { first + i } });
    return jobs;
}

/// `12 done, 13 refused`
QString text(const Result<Outcomes> &outcomes)
{
    if (!outcomes)
        return u"error: "_s + outcomes.error().detail;
    QStringList lines;
    for (const JobOutcome &outcome : *outcomes)
        lines += QString::number(outcome.job.id.value) + u' ' + wordOf(outcome.state);
    return lines.join(", "_L1);
}

/// The payload of one alias.
QByteArray payload(const QByteArray &job, const QByteArray &sentence = {})
{
    return "{\"job\":" + job + ",\"errors\":[" + (sentence.isEmpty() ? sentence : '"' + sentence + '"') + "]}";
}

QByteArray told(qint64 id, const QByteArray &status)
{
    return "{\"id\":\"" + gid("Ci::Build", id) + "\",\"status\":\"" + status + "\"}";
}

/// Two aliases, `cancel_0` and `cancel_1` or the like, the second of which is well.
Scripted pair(const QByteArray &verb, const QByteArray &first, const QByteArray &second)
{
    return Scripted::data("{\"" + verb + "_0\":" + first + ",\"" + verb + "_1\":" + second + "}");
}

Scripted nullWith(const QByteArray &alias, const QByteArray &second, const QByteArray &message)
{
    Scripted answer = pair(alias, "null", second);
    answer.body.chop(1);
    answer.body += ",\"errors\":[{\"message\":\"" + message + "\",\"path\":[\"" + alias + "_0\"]}]}";
    return answer;
}

const char permission[] = "The resource that you are attempting to access does not exist or you don't have permission to perform this action";

} // namespace

class JobChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingAndRunningJobsAreCancelled_data() { addProfileRows(); }
    void waitingAndRunningJobsAreCancelled()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        std::vector<JobRef> refs;
        demo.inWorld([&](demo::World &world) {
            const DemoJob waiting = waitingJob(world), running = runningJob(world), ended = runningJob(world);
            world.finishJob(ended.job, demo::JobStatus::Success);
            for (const DemoJob &made : { waiting, running, ended })
                refs.push_back({ made.path, { made.job } });
        });
        const auto outcomes = cancelled(demo, refs);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), refs.size());
        for (std::size_t i = 0; i < refs.size(); ++i)
            QCOMPARE((*outcomes)[i].job, refs[i]);
        QCOMPARE((*outcomes)[0].state, State::Done);
        QCOMPARE((*outcomes)[0].status, u"canceled"_s);
        QCOMPARE((*outcomes)[1].state, State::Done);
        QCOMPARE((*outcomes)[1].status, u"canceling"_s);
        QCOMPARE((*outcomes)[2].state, State::Refused);
        QCOMPARE((*outcomes)[2].status, u"success"_s);
        QCOMPARE((*outcomes)[2].detail, u"it had already ended: success"_s);
        QCOMPARE((*outcomes)[2].trouble, std::optional(Error::Kind::Conflict));
    }

    void retryIsProvedByTheNewJob_data() { addProfileRows(); }
    void retryIsProvedByTheNewJob()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        std::vector<JobRef> refs;
        demo.inWorld([&](demo::World &world) {
            const DemoJob failed = runningJob(world), running = runningJob(world);
            world.finishJob(failed.job, demo::JobStatus::Failed, u"script_failure"_s);
            for (const DemoJob &made : { failed, running })
                refs.push_back({ made.path, { made.job } });
        });
        const auto outcomes = retried(demo, refs);
        QVERIFY(outcomes);
        QCOMPARE((*outcomes)[0].state, State::Done);
        QVERIFY((*outcomes)[0].newJob.value > refs[1].id.value);
        QCOMPARE((*outcomes)[0].status, u"pending"_s);
        QCOMPARE((*outcomes)[1].state, State::Refused);
        QVERIFY(!(*outcomes)[1].newJob.isValid());
        QCOMPARE((*outcomes)[1].detail, u"Job is not retryable"_s);
    }

    void twentyFitIntoOneRequest()
    {
        DemoClient demo;
        std::vector<JobRef> refs;
        demo.inWorld([&](demo::World &world) {
            for (int i = 0; i < Client::maxJobsPerChange; ++i) {
                const DemoJob made = waitingJob(world);
                refs.push_back({ made.path, { made.job } });
            }
        });
        const auto outcomes = cancelled(demo, refs);
        QVERIFY(outcomes);
        for (const JobOutcome &outcome : *outcomes)
            QCOMPARE(outcome.state, State::Done);
        const auto again = retried(demo, refs);
        QVERIFY(again);
        for (const JobOutcome &outcome : *again)
            QCOMPARE(outcome.state, State::Done);
    }

    void cancellingIsProvedByTheStatus_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("detail");
        QTest::newRow("cancelled") << payload(told(12, "CANCELED")) << u"12 done, 13 done"_s << QString();
        QTest::newRow("being cancelled") << payload(told(12, "CANCELING")) << u"12 done, 13 done"_s << QString();
        QTest::newRow("cancelled, whatever is wrong with its record") << payload(told(12, "CANCELED"), "Name is too long") << u"12 done, 13 done"_s << QString();
        QTest::newRow("had succeeded") << payload(told(12, "SUCCESS")) << u"12 refused, 13 done"_s << u"it had already ended: success"_s;
        QTest::newRow("had failed") << payload(told(12, "FAILED")) << u"12 refused, 13 done"_s << u"it had already ended: failed"_s;
        QTest::newRow("was skipped") << payload(told(12, "SKIPPED")) << u"12 refused, 13 done"_s << u"it had already ended: skipped"_s;
        QTest::newRow("left running") << payload(told(12, "RUNNING")) << u"12 refused, 13 done"_s << u"GitLab left it as it was: running"_s;
        QTest::newRow("a status that nobody knows") << payload(told(12, "TELEPORTED")) << u"12 refused, 13 done"_s << u"GitLab left it as it was: teleported"_s;
        QTest::newRow("refused in words") << payload("null", "<b>no</b>") << u"12 refused, 13 done"_s << u"<b>no</b>"_s;
        QTest::newRow("no job") << payload("null") << u"12 unknown, 13 done"_s << u"GitLab's answer does not tell what became of the job"_s;
        QTest::newRow("no status") << payload("{}") << u"12 unknown, 13 done"_s << u"GitLab's answer does not tell what became of the job"_s;
        QTest::newRow("a payload of another kind") << QByteArray("7") << u"12 unknown, 13 done"_s << u"GitLab answers null for cancel_0"_s;
    }
    void cancellingIsProvedByTheStatus()
    {
        QFETCH(const QByteArray, first);
        ClientFixture fixture([&](const Seen &) { return pair("cancel", first, payload(told(13, "CANCELED"))); });
        const auto outcomes = changed(fixture, true, jobsFrom(12, 2));
        QTEST(text(outcomes), "expected");
        QTEST(outcomes->front().detail, "detail");
        for (const JobOutcome &outcome : *outcomes)
            QCOMPARE(outcome.trouble.has_value(), outcome.state != State::Done);
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
        QCOMPARE(fixture.server.seen().front().variables().value("id_0"_L1).toString(), QString::fromLatin1(gid("Ci::Build", 12)));
    }

    void retryingIsProvedByANewJob_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a new job") << payload(told(112, "PENDING")) << u"12 done, 13 done"_s;
        QTest::newRow("a new job, and words") << payload(told(112, "CREATED"), "odd") << u"12 done, 13 done"_s;
        QTest::newRow("the same job") << payload(told(12, "FAILED")) << u"12 refused, 13 done"_s;
        QTest::newRow("refused in words") << payload("null", "Job is not retryable") << u"12 refused, 13 done"_s;
        QTest::newRow("no job and no word") << payload("null") << u"12 unknown, 13 done"_s;
        QTest::newRow("a job without an id") << payload("{\"status\":\"PENDING\"}") << u"12 unknown, 13 done"_s;
    }
    void retryingIsProvedByANewJob()
    {
        QFETCH(const QByteArray, first);
        ClientFixture fixture([&](const Seen &) { return pair("retry", first, payload(told(113, "PENDING"))); });
        const auto outcomes = changed(fixture, false, jobsFrom(12, 2));
        QTEST(text(outcomes), "expected");
        for (const JobOutcome &outcome : *outcomes) {
            QCOMPARE(outcome.newJob.isValid(), outcome.state == State::Done);
            QCOMPARE(outcome.status.isEmpty(), outcome.state != State::Done);
        }
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }

    void answerToAllIsJudgedOnce_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<QString>("expected");
        const QByteArray well = payload(told(13, "CANCELED"));
        QTest::newRow("one not permitted") << nullWith("cancel", well, permission) << u"12 refused, 13 done"_s;
        QTest::newRow("one out of time") << nullWith("cancel", well, "Timeout on Mutation.jobCancel") << u"12 unknown, 13 done"_s;
        QTest::newRow("one stumbled") << nullWith("cancel", well, "Internal server error") << u"12 unknown, 13 done"_s;
        QTest::newRow("nothing told") << Scripted::data("{}") << u"12 unknown, 13 unknown"_s;
        QTest::newRow("scope") << Scripted::message("403 Forbidden", 403) << u"12 refused, 13 refused"_s;
        QTest::newRow("refused as a whole") << Scripted::refused("Variable $id_0 of type CiBuildID! was provided invalid value") << u"12 refused, 13 refused"_s;
        QTest::newRow("too complex") << Scripted::refused("Query has complexity of 310, which exceeds max complexity of 250") << u"12 failed, 13 failed"_s;
        QTest::newRow("500") << Scripted::refused("Internal server error", 500) << u"12 unknown, 13 unknown"_s;
        QTest::newRow("a proxy's page") << Scripted::html("<title>502</title>", 502) << u"12 unknown, 13 unknown"_s;
        QTest::newRow("a login page") << Scripted::html("<title>Sign in</title>") << u"12 unknown, 13 unknown"_s;
        QTest::newRow("cut") << Scripted::broken(Scripted::Fault::Cut, pair("cancel", well, well).body, 30) << u"12 unknown, 13 unknown"_s;
        QTest::newRow("closed without an answer") << Scripted::broken(Scripted::Fault::CloseAtOnce) << u"12 unknown, 13 unknown"_s;
        QTest::newRow("dead token") << Scripted::refused("Invalid token", 401) << u"12 failed, 13 failed"_s;
    }
    void answerToAllIsJudgedOnce()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto outcomes = changed(fixture, true, jobsFrom(12, 2));
        QTEST(text(outcomes), "expected");
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));   // sent once, whatever came back
    }

    void throttledChangesAreSentAgain()
    {
        ClientFixture fixture([n = 0](const Seen &) mutable { return ++n == 1 ? Scripted::json("Retry later", 429) : pair("cancel", payload(told(12, "CANCELED")), payload(told(13, "CANCELED"))); });
        QCOMPARE(text(changed(fixture, true, jobsFrom(12, 2))), u"12 done, 13 done"_s);
        QCOMPARE(fixture.server.seen().size(), std::size_t(2));
    }

    void moreThanTwentyGoInSeveralRequests()
    {
        ClientFixture fixture([n = 0](const Seen &seen) mutable {
            if (++n == 2)
                return Scripted::json("{}", 502);
            QJsonObject data;
            for (int i = 0; seen.variables().contains(u"id_%1"_s.arg(i)); ++i)
                data.insert(u"cancel_%1"_s.arg(i), QJsonObject{ { u"job"_s, QJsonObject{ { u"status"_s, u"CANCELED"_s } } }, { u"errors"_s, QJsonArray() } });
            return Scripted::data(QJsonDocument(data).toJson());
        });
        const auto outcomes = changed(fixture, true, jobsFrom(1, 50));
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), std::size_t(50));
        for (std::size_t i = 0; i < 50; ++i) {
            QCOMPARE((*outcomes)[i].job.id.value, qint64(i + 1));
            QCOMPARE((*outcomes)[i].state, i < 20 ? State::Done : i < 40 ? State::Unknown : State::Failed);
        }
        QCOMPARE(fixture.server.seen().size(), std::size_t(2));
    }

    void abortedOnTheWayIsUnknown()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::broken(Scripted::Fault::Silence); });
        QObject receiver;
        std::optional<Result<Outcomes>> answer;
        const QPointer<Call> call = fixture.client->cancelJobs(jobsFrom(12, 2), &receiver, [&](Result<Outcomes> outcomes) { answer = std::move(outcomes); });
        QTRY_COMPARE(fixture.server.seen().size(), std::size_t(1));
        call->abort();
        QTRY_VERIFY(answer);
        QCOMPARE(text(*answer), u"12 unknown, 13 unknown"_s);
    }

    void nothingToDoIsDone()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("{}"); });
        const auto outcomes = changed(fixture, false, {});
        QVERIFY(outcomes && outcomes->empty());
        QVERIFY(fixture.server.seen().empty());
    }
};

QTEST_GUILESS_MAIN(JobChangesTest)
#include "tst_jobchanges.moc"
