// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/demo/democlient.h"
#include "tests/models/gitlab/jobfixtures.h"
#include "tests/models/gitlab/runnerfixtures.h"

#include <QJsonArray>
#include <QSet>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Result<JobsPage> page(DemoClient &demo, const JobsQuery &query)
{
    return demo.ask<JobsPage>([&](Client &client, QObject *receiver, auto done) { client.jobs(query, receiver, done); });
}

Result<std::vector<Job>> now(DemoClient &demo, const std::vector<JobRef> &jobs)
{
    return demo.ask<std::vector<Job>>([&](Client &client, QObject *receiver, auto done) { client.jobsNow(jobs, receiver, done); });
}

const Job *jobIn(const std::vector<Job> &jobs, qint64 id)
{
    const auto found = std::find_if(jobs.begin(), jobs.end(), [&](const Job &job) { return job.id.value == id; });
    return found == jobs.end() ? nullptr : &*found;
}

/// The ids of every page, in the order in which they came.
std::vector<qint64> allIds(DemoClient &demo, JobsQuery query)
{
    std::vector<qint64> ids;
    for (;;) {
        const auto read = page(demo, query);
        if (!read)
            return {};
        for (const Job &job : read->jobs)
            ids.push_back(job.id.value);
        if (!read->hasNext)
            return ids;
        query.after = read->endCursor;
    }
}

Result<JobsPage> page(ClientFixture &fixture, const JobsQuery &query)
{
    auto answer = answerOf<JobsPage>([&](QObject *receiver, auto done) { fixture.client->jobs(query, receiver, done); });
    return answer ? std::move(*answer) : failure(Error::Kind::Io, u"no answer"_s);
}

Scripted pageOf(const QByteArrayList &nodes, const QByteArray &nextCursor = {}, qint64 count = -1)
{
    return Scripted::data(R"({"jobs":)" + connectionOf(nodes, nextCursor, count) + "}");
}

JobsQuery ofProject() { return { .of = JobsQuery::Of::Project, .path = u"acme/pay"_s, .after = {} }; }

} // namespace

class JobsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfARunningJobArrives_data() { addProfileRows(); }
    void everythingOfARunningJobArrives()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        DemoJob made;
        demo::Job wanted;
        demo::Runner runner;
        demo::Manager manager;
        demo::Software software;
        bool sharedRunners = false;
        QString source;
        demo.inWorld([&](demo::World &world) {
            made = runningJob(world);
            wanted = *world.job(made.job);
            runner = *world.runner(made.runner);
            manager = *runner.manager(made.manager);
            software = *manager.software;
            sharedRunners = world.project(made.project)->sharedRunnersEnabled;
            source = world.pipeline(wanted.pipelineId)->source;
        });
        const auto read = page(demo, { .path = {}, .states = JobsQuery::States::Executing, .after = {} });
        QVERIFY(read);
        QVERIFY(read->serverTime.isKnown());
        QVERIFY(read->took.count() >= 0);
        QCOMPARE(read->count, qint64(read->jobs.size()));
        const Job *job = jobIn(read->jobs, made.job);
        QVERIFY(job);
        QCOMPARE(job->kind, JobKind::Build);
        QCOMPARE(job->status, u"running"_s);
        QCOMPARE(job->name, wanted.name);
        QCOMPARE(job->stage, wanted.stage);
        QCOMPARE(job->ref, wanted.ref);
        QCOMPARE(job->tags, wanted.tags);
        QCOMPARE(job->projectPath, made.path);
        QVERIFY(job->webUrl.endsWith(u"/-/jobs/%1"_s.arg(made.job)));
        QCOMPARE(job->pipeline.value, wanted.pipelineId);
        QCOMPARE(job->source, source);
        QCOMPARE(job->onTag, triOf(wanted.tagRef));
        QCOMPARE(job->instanceRunners, triOf(sharedRunners));
        QCOMPARE(job->stuck, Tri::Unknown);
        QCOMPARE(job->runner.value, made.runner);
        QCOMPARE(job->runnerName, runner.description);
        QCOMPARE(job->runnerType, RunnerType::Project);
        QCOMPARE(job->manager.value, made.manager);
        QCOMPARE(job->systemId, manager.systemId);
        QCOMPARE(job->address, manager.ipAddress);
        QCOMPARE(job->version, software.version);
        QCOMPARE(job->platform, software.platform);
        QCOMPARE(job->architecture, software.architecture);
        QCOMPARE(job->executor, software.executor);
        QVERIFY(job->startedAt.isKnown());
        QVERIFY(job->finishedAt.isNever());
    }

    void waitingJobsTellWhetherTheyAreStuck()
    {
        DemoClient demo;
        qint64 hopeless = 0, hopeful = 0;
        demo.inWorld([&](demo::World &world) {
            const DemoJob made = waitingJob(world);
            world.setPaused(made.runner, false);
            hopeful = made.job;
            hopeless = world.addJob(made.project, { u"nobody-has-this"_s });
        });
        const auto read = page(demo, {});
        QVERIFY(read);
        QCOMPARE(jobIn(read->jobs, hopeless)->stuck, Tri::Yes);
        QCOMPARE(jobIn(read->jobs, hopeful)->stuck, Tri::No);
        QCOMPARE(jobIn(read->jobs, hopeful)->runner, RunnerId());
        QVERIFY(jobIn(read->jobs, hopeful)->queuedFor);
    }

    void pagesOfAnySizeTellTheSame_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 100, 50, 25, 7, 1 })
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void pagesOfAnySizeTellTheSame()
    {
        QFETCH(const int, size);
        DemoClient demo;
        std::vector<qint64> expected;
        demo.inWorld([&](demo::World &world) {
            for (int i = 0; i < 30; ++i)
                (void)world.addJob(world.projects().begin()->first, { u"docker"_s });
            const auto &pending = world.jobs(demo::JobStatus::Pending);
            expected.assign(pending.rbegin(), pending.rend());
        });
        QCOMPARE(allIds(demo, { .path = {}, .after = {}, .pageSize = size }), expected);
    }

    void listsOfAProjectAndARunnerHoldTheirsAlone()
    {
        DemoClient demo;
        DemoJob made;
        demo.inWorld([&](demo::World &world) { made = runningJob(world); });
        const auto ofProject = page(demo, { .of = JobsQuery::Of::Project, .path = made.path, .states = JobsQuery::States::Executing, .after = {} });
        QVERIFY(ofProject);
        QVERIFY(jobIn(ofProject->jobs, made.job));
        for (const Job &job : ofProject->jobs)
            QCOMPARE(job.projectPath, made.path);
        const auto ofRunner = page(demo, { .of = JobsQuery::Of::Runner, .path = {}, .runner = { made.runner }, .states = JobsQuery::States::Executing, .after = {} });
        QVERIFY(ofRunner);
        QVERIFY(jobIn(ofRunner->jobs, made.job));
        for (const Job &job : ofRunner->jobs)
            QCOMPARE(job.runner.value, made.runner);
    }

    void finishedJobsAreNeitherWaitingNorRunning()
    {
        DemoClient demo;
        const auto read = page(demo, { .path = {}, .states = JobsQuery::States::Finished, .after = {} });
        QVERIFY(read && read->jobs.size() > 10);
        const QSet<QString> ends{ u"success"_s, u"failed"_s, u"canceled"_s };
        for (const Job &job : read->jobs) {
            QVERIFY2(ends.contains(job.status), qPrintable(job.status));
            QVERIFY(job.finishedAt.isKnown());
        }
    }

    void cancellingJobsStillRun()
    {
        DemoClient demo;
        DemoJob made;
        demo.inWorld([&](demo::World &world) {
            made = runningJob(world);
            world.cancelJob(made.job);
        });
        const auto read = page(demo, { .path = {}, .states = JobsQuery::States::Executing, .after = {} });
        QVERIFY(read && jobIn(read->jobs, made.job));
        QCOMPARE(jobIn(read->jobs, made.job)->status, u"canceling"_s);
    }

    void everybodyButAdministratorsSeesAnEmptyInstance()
    {
        DemoClient demo(u"19.5-ee"_s, demo::TokenKind::User);
        const auto read = page(demo, {});
        QVERIFY(read);
        QVERIFY(read->jobs.empty());
        QCOMPARE(read->count, 0);
    }

    void jobsAreLookedAtAgainInTheOrderAsked_data() { addProfileRows(); }
    void jobsAreLookedAtAgainInTheOrderAsked()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        std::vector<JobRef> refs;
        demo.inWorld([&](demo::World &world) {
            for (int i = 0; i < 12; ++i) {
                const DemoJob made = runningJob(world);
                if (i % 3 == 0)
                    world.finishJob(made.job, demo::JobStatus::Failed, u"script_failure"_s);
                refs.push_back({ made.path, { made.job } });
            }
        });
        refs.insert(refs.begin() + 4, JobRef{ refs.front().projectPath, { 999'999'999 } });
        refs.insert(refs.begin() + 8, JobRef{ u"no/such/project"_s, refs.front().id });
        const auto jobs = now(demo, refs);
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), refs.size());
        for (std::size_t i = 0; i < refs.size(); ++i) {
            const Job &job = (*jobs)[i];
            QCOMPARE(job.id, refs[i].id);
            QCOMPARE(job.projectPath, refs[i].projectPath);
            const bool isGone = i == 4 || i == 8;
            QCOMPARE(job.status.isEmpty(), isGone);
            QCOMPARE(job.runner.isValid(), !isGone);
            QVERIFY(isGone || job.status == "running"_L1 || (job.status == "failed"_L1 && !job.failureMessage.isEmpty()));
        }
    }

    void pageThatBreaksItsPromiseIsAnError_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<int>("kind");
        const auto kind = [](Error::Kind k) { return int(k); };
        QTest::newRow("no word about further pages") << Scripted::data(R"({"jobs":{"count":0,"nodes":[]}})") << kind(Error::Kind::Parse);
        QTest::newRow("no word where they begin") << Scripted::data(R"({"jobs":{"pageInfo":{"hasNextPage":true,"endCursor":null},"nodes":[]}})") << kind(Error::Kind::Parse);
        QTest::newRow("no list") << Scripted::data(R"({"jobs":{"pageInfo":{"hasNextPage":false},"nodes":null}})") << kind(Error::Kind::Parse);
        QTest::newRow("null") << Scripted::data(R"({"jobs":null})") << kind(Error::Kind::NotFound);
        QTest::newRow("not permitted") << Scripted::notShown("jobs") << kind(Error::Kind::NotFound);
        QTest::newRow("out of time for one field") << Scripted::json(R"({"data":{"jobs":)" + connectionOf({ fullJob(1) }) + R"(},"errors":[{"message":"Timeout on CiJob.stuck","path":["jobs","nodes",0,"stuck"]}]})") << kind(Error::Kind::Timeout);
        QTest::newRow("too complex") << Scripted::refused("Query has complexity of 310, which exceeds max complexity of 250") << kind(Error::Kind::TooComplex);
        QTest::newRow("cut") << Scripted::broken(Scripted::Fault::Cut, pageOf({ fullJob(1) }).body, 400) << kind(Error::Kind::Parse);
        QTest::newRow("cut, and without a length") << Scripted::broken(Scripted::Fault::Unframed, pageOf({ fullJob(1) }).body, 400) << kind(Error::Kind::Parse);
        QTest::newRow("403") << Scripted::message("403 Forbidden", 403) << kind(Error::Kind::Forbidden);
        QTest::newRow("404") << Scripted::message("404 Not found", 404) << kind(Error::Kind::NotFound);
        QTest::newRow("429") << Scripted::json("Retry later", 429) << kind(Error::Kind::RateLimited);
        QTest::newRow("503") << Scripted::refused("Request timed out. Please try a less complex query or a smaller set of records.", 503) << kind(Error::Kind::Server);
        QTest::newRow("a login page") << Scripted::html("<title>Sign in</title>") << kind(Error::Kind::NotGitLab);
        QTest::newRow("the cursor that was asked for") << pageOf({ fullJob(1) }, "here") << kind(Error::Kind::Parse);
    }
    void pageThatBreaksItsPromiseIsAnError()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto read = page(fixture, { .path = {}, .after = u"here"_s, .attempts = 1 });
        QVERIFY(!read);
        QTEST(int(read.error().kind), "kind");
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }

    void placeThatIsNotShownIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("project") << QByteArray(R"({"project":null})");
        QTest::newRow("its jobs") << QByteArray(R"({"project":{"jobs":null}})");
        QTest::newRow("something else") << QByteArray(R"({"project":7})");
    }
    void placeThatIsNotShownIsNotFound()
    {
        QFETCH(const QByteArray, data);
        ClientFixture fixture([&](const Seen &) { return Scripted::data(data); });
        const auto read = page(fixture, ofProject());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
    }

    void oddEntriesDoNotCostThePage()
    {
        ClientFixture fixture([](const Seen &) { return pageOf({ "null", fullJob(9), "{}", "7", withMember(fullJob(8), "runner", "\"x\""), R"({"id":"gid:\/\/gitlab\/Ci::Build\/x"})" }, {}, 5000); });
        const auto read = page(fixture, {});
        QVERIFY(read);
        QCOMPARE(read->jobs.size(), std::size_t(2));
        QCOMPARE(read->jobs[0].id.value, 9);
        QCOMPARE(read->jobs[1].id.value, 8);
        QVERIFY(!read->trouble.isEmpty());
        QCOMPARE(read->count, 1001);   // no more than GitLab itself would say
    }

    void whatOneFieldRefusesIsToldAsTrouble()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json(R"({"data":{"jobs":)" + connectionOf({ withMember(fullJob(1), "runner", "null") }) + R"(},"errors":[{"message":"not you","path":["jobs","nodes",0,"runner"]}]})"); });
        const auto read = page(fixture, {});
        QVERIFY(read);
        QCOMPARE(read->jobs.size(), std::size_t(1));
        QCOMPARE(read->trouble, u"not you"_s);
    }

    void textsOfTheServerStayAsTheyAre()
    {
        const QByteArray hostile = R"("<img src=x onerror=alert(1)>&amp;\u202e\ud83d")";
        QByteArray job = withMember(withMember(fullJob(1), "name", R"("<img src=x onerror=alert(1)>&amp;")"), "refName", R"("a\u0000b")");
        job.replace("\"build-linux-a3\"", hostile);
        ClientFixture fixture([&](const Seen &) { return pageOf({ job }); });
        const auto read = page(fixture, {});
        QVERIFY(read);
        QCOMPARE(read->jobs.front().name, u"<img src=x onerror=alert(1)>&amp;"_s);
        QCOMPARE(read->jobs.front().ref.size(), 3);
        QVERIFY(read->jobs.front().runnerName.startsWith(u"<img src=x onerror=alert(1)>&amp;"));
    }

    void membersThatNobodyKnowsAreNoneOfOurs()
    {
        QByteArray job = withMember(withMember(fullJob(1), "status", "\"TELEPORTED\""), "kind", "\"WORMHOLE\"");
        job.replace("GROUP_TYPE", "CLUSTER_TYPE");
        ClientFixture fixture([&](const Seen &) { return pageOf({ job, withMember(fullJob(2), "kind", "\"BRIDGE\"") }); });
        const auto read = page(fixture, {});
        QVERIFY(read);
        QCOMPARE(read->jobs[0].status, u"teleported"_s);
        QCOMPARE(read->jobs[0].kind, JobKind::Unknown);
        QCOMPARE(read->jobs[0].runnerType, RunnerType::Unknown);
        QCOMPARE(read->jobs[1].kind, JobKind::Bridge);
    }

    void jobsOfWhichLittleMayBeSeenAreStillThere()
    {
        ClientFixture fixture([](const Seen &) { return pageOf({ R"({"id":")" + gid("Ci::Build", 5) + R"(","kind":"BUILD","name":"secret","status":"PENDING"})" }); });
        const auto read = page(fixture, {});
        QVERIFY(read);
        const Job &job = read->jobs.front();
        QCOMPARE(job.status, u"pending"_s);
        QCOMPARE(job.stuck, Tri::Unknown);
        QCOMPARE(job.instanceRunners, Tri::Unknown);
        QCOMPARE(job.onTag, Tri::Unknown);
        QVERIFY(job.createdAt.isUnknown());
        QVERIFY(!job.queuedFor);
        QVERIFY(job.projectPath.isEmpty() && !job.runner.isValid() && !job.pipeline.isValid());
    }

    void cancelingIsAskedForWhereThisServerHasIt_data()
    {
        QTest::addColumn<QString>("lacking");
        QTest::addColumn<QStringList>("statuses");
        QTest::newRow("has it") << QString() << QStringList{ u"RUNNING"_s, u"CANCELING"_s };
        QTest::newRow("has not") << u"CiJobStatus.CANCELING"_s << QStringList{ u"RUNNING"_s };
    }
    void cancelingIsAskedForWhereThisServerHasIt()
    {
        QFETCH(const QString, lacking);
        QStringList fields = fieldsOfNewestEnterprise();
        fields.removeAll(lacking);
        const auto rest = administrator([](const Seen &) { return pageOf({}); });
        ClientFixture fixture([&](const Seen &seen) { return seen.operation() == "capabilities"_L1 ? Scripted::data(capabilityData(fields)) : rest(seen); });
        QVERIFY(fixture.signIn());
        QVERIFY(page(fixture, { .path = {}, .states = JobsQuery::States::Executing, .after = {} }));
        QTEST(fixture.server.seen().back().variables().value("statuses"_L1).toVariant().toStringList(), "statuses");
    }

    void managersAreAskedForWhereThisServerHasThem()
    {
        ClientFixture fixture([](const Seen &) { return pageOf({}); });   // not signed in: nothing is known of it
        QVERIFY(page(fixture, {}));
        QVERIFY(!fixture.server.seen().back().json().value("query"_L1).toString().contains(u"runnerManager"));
    }

    void askedSizeAndCursorReachGitLab()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::data(R"({"project":{"jobs":)" + connectionOf({}) + "}}"); });
        JobsQuery query = ofProject();
        query.pageSize = 25;
        query.after = u"abc"_s;
        QVERIFY(page(fixture, query));
        const QJsonObject variables = fixture.server.seen().back().variables();
        QCOMPARE(variables, (QJsonObject{ { u"path"_s, u"acme/pay"_s }, { u"first"_s, 25 }, { u"after"_s, u"abc"_s }, { u"statuses"_s, QJsonArray{ u"PENDING"_s } } }));
    }

    void pageTellsHowLongItTook()
    {
        ClientFixture fixture([n = 0](const Seen &) mutable {
            Scripted answer = ++n == 1 ? Scripted::json("{}", 502) : pageOf({});
            answer.delayMs = 60;
            return answer;
        });
        const auto read = page(fixture, {});
        QVERIFY(read);
        QVERIFY2(read->took.count() >= 120, qPrintable(QString::number(read->took.count())));   // the repeat included
    }

    void lookAgainThatMissesOneIsAnError_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("an alias is missing") << Scripted::data(R"({"job_0":null})") << int(Error::Kind::Parse);
        QTest::newRow("out of time for one") << Scripted::json(R"({"data":{"job_0":null,"job_1":{"job":null}},"errors":[{"message":"Timeout on Project.job","path":["job_1","job"]}]})") << int(Error::Kind::Timeout);
    }
    void lookAgainThatMissesOneIsAnError()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto jobs = answerOf<std::vector<Job>>([&](QObject *receiver, auto done) { fixture.client->jobsNow({ { u"a"_s, { 1 } }, { u"b"_s, { 2 } } }, receiver, done); });
        QVERIFY(jobs && !*jobs);
        QTEST(int(jobs->error().kind), "kind");
    }

    void nothingToLookAtIsNothing()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::data("{}"); });
        const auto jobs = answerOf<std::vector<Job>>([&](QObject *receiver, auto done) { fixture.client->jobsNow({}, receiver, done); });
        QVERIFY(jobs && *jobs && (*jobs)->empty());
        QVERIFY(fixture.server.seen().empty());
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
