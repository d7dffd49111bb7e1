// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/demo/democlient.h"
#include "tests/models/gitlab/jobfixtures.h"
#include "tests/models/gitlab/runnerfixtures.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Result<LookupAnswer> lookup(DemoClient &demo, const JobRef &job)
{
    return demo.ask<LookupAnswer>([&](Client &client, QObject *receiver, auto done) { client.lookupJob(job, receiver, done); });
}

Result<LookupAnswer> lookup(DemoClient &demo, qint64 runner)
{
    return demo.ask<LookupAnswer>([&](Client &client, QObject *receiver, auto done) { client.lookupRunner({ runner }, receiver, done); });
}

/// A scripted answer to a lookup of job 990121, or of runner 4107.
Result<LookupAnswer> lookup(const Scripted &answer, bool ofJob)
{
    ClientFixture fixture([&](const Seen &) { return answer; });
    auto found = answerOf<LookupAnswer>([&](QObject *receiver, auto done) {
        if (ofJob)
            fixture.client->lookupJob({ u"acme/pay"_s, { 990121 } }, receiver, done);
        else
            fixture.client->lookupRunner({ 4107 }, receiver, done);
    });
    return found ? std::move(*found) : failure(Error::Kind::Io, u"no answer"_s);
}

/// Runner 4107 as a lookup tells it, without managers and jobs.
QByteArray lookedUp()
{
    return withMember(withMember(fullRunner(4107), "managers", "{\"nodes\":[]}"), "jobs", "{\"nodes\":[]}");
}

QByteArray lookedUpJob(const QByteArray &runner)
{
    return withMember(fullJob(990121), "runner", runner);
}

Scripted ofProject(const QByteArray &job, const QByteArray &bridge = "null")
{
    return Scripted::data("{\"project\":{\"job\":" + job + ",\"bridge\":" + bridge + "}}");
}

Scripted ofRunner(const QByteArray &runner)
{
    return Scripted::data("{\"runner\":" + runner + "}");
}

/// The first runner of a type that has an owner of that type and a creator.
demo::Runner someRunner(demo::World &world, demo::RunnerType type)
{
    demo::Runner found;
    world.runners(type).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
        found = runner;
        return runner.creatorId == 0 || runner.managers.empty();
    });
    return found;
}

} // namespace

class LookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobLeadsToItsManagerRunnerAndWhoRegisteredIt_data() { addProfileRows(); }
    void jobLeadsToItsManagerRunnerAndWhoRegisteredIt()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        DemoJob made;
        demo::Runner runner;
        QString creator, owner, shortSha;
        demo.inWorld([&](demo::World &world) {
            made = runningJob(world);
            world.editRunner(made.runner, [&](demo::Runner &written) {
                written.creatorId = world.users().begin()->first;
                written.legacy = false;
            });
            runner = *world.runner(made.runner);
            creator = world.user(runner.creatorId)->username;
            owner = world.project(runner.ownerProjectId())->fullPath;
            shortSha = world.shortSha(runner);
        });
        const auto answer = lookup(demo, { made.path, { made.job } });
        QVERIFY(answer);
        QVERIFY(answer->asOf.isKnown());
        QVERIFY(answer->job && answer->manager && answer->runner);
        QCOMPARE(answer->job->id.value, made.job);
        QCOMPARE(answer->job->kind, JobKind::Build);
        QCOMPARE(answer->job->status, u"running"_s);
        QCOMPARE(answer->manager->id.value, made.manager);
        QCOMPARE(answer->manager->systemId, runner.manager(made.manager)->systemId);
        QCOMPARE(answer->manager->version, runner.manager(made.manager)->software->version);
        QCOMPARE(answer->manager->status, RunnerStatus::Online);
        QVERIFY(answer->manager->createdAt.isKnown() && answer->manager->contactedAt.isKnown());
        QCOMPARE(answer->runner->id.value, made.runner);
        QCOMPARE(answer->runner->source, LookupAnswer::Source::GitLab);
        QCOMPARE(answer->runner->name, runner.description);
        QCOMPARE(answer->runner->shortToken, shortSha);
        QCOMPARE(answer->runner->type, RunnerType::Project);
        QCOMPARE(answer->runner->tags, runner.tags);
        QCOMPARE(answer->runner->paused, triOf(runner.paused));
        QCOMPARE(answer->runner->method, CreationMethod::AuthenticatedUser);
        QVERIFY(answer->runner->registeredBy);
        QCOMPARE(answer->runner->registeredBy->username, creator);
        QCOMPARE(answer->runner->ownerKind, RunnerType::Project);
        QCOMPARE(answer->runner->ownerPath, owner);
        QCOMPARE(answer->runner->projectCount, int(runner.projectIds.size()));
        QVERIFY(answer->runner->webUrl.endsWith(u"/-/runners/%1"_s.arg(made.runner)));
        QVERIFY(!answer->aroundReadable);
        QVERIFY(!answer->contacts);
    }

    void bridgesAreFoundAndHaveNoRunner_data() { addProfileRows(); }
    void bridgesAreFoundAndHaveNoRunner()
    {
        QFETCH(const QString, profile);
        DemoClient demo(profile);
        DemoJob made;
        demo.inWorld([&](demo::World &world) {
            made = waitingJob(world);
            world.editJob(made.job, [](demo::Job &job) { job.bridge = true; });
        });
        const auto answer = lookup(demo, { made.path, { made.job } });
        QVERIFY(answer && answer->job);
        QCOMPARE(answer->job->id.value, made.job);
        QCOMPARE(answer->job->kind, JobKind::Bridge);
        QVERIFY(!answer->runner);
        QVERIFY(!answer->manager);
    }

    void whatIsNotShownIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isJob");
        QTest::newRow("no such project") << u"no/such/project"_s << true;
        QTest::newRow("no such job") << QString() << false;
    }
    void whatIsNotShownIsNotFound()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isJob);
        DemoClient demo;
        DemoJob made;
        demo.inWorld([&](demo::World &world) { made = waitingJob(world); });
        const auto answer = lookup(demo, { path.isEmpty() ? made.path : path, { isJob ? made.job : 999'999'999 } });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::NotFound);
    }

    void runnerIsShownWithItsOwner_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("instance") << int(RunnerType::Instance);
        QTest::newRow("group") << int(RunnerType::Group);
        QTest::newRow("project") << int(RunnerType::Project);
    }
    void runnerIsShownWithItsOwner()
    {
        QFETCH(const int, type);
        DemoClient demo;
        demo::Runner runner;
        QString owner;
        demo.inWorld([&](demo::World &world) {
            runner = someRunner(world, demo::RunnerType(type - 1));
            if (const demo::Group *group = world.group(runner.groupId); group && runner.type == demo::RunnerType::Group)
                owner = group->fullPath;
            if (const demo::Project *project = world.project(runner.ownerProjectId()))
                owner = project->fullPath;
        });
        const auto answer = lookup(demo, runner.id);
        QVERIFY(answer && answer->runner);
        QCOMPARE(answer->runner->ownerKind, RunnerType(type));
        QCOMPARE(answer->runner->ownerPath, owner);
        QVERIFY(answer->runner->webUrl.endsWith(u"/runners/%1"_s.arg(runner.id)));
        QVERIFY(!answer->job && !answer->manager);
        QCOMPARE(answer->managers.size(), std::min<std::size_t>(100, runner.managers.size()));
        QCOMPARE(answer->managers.front().id.value, runner.managers.back().id);
    }

    void runnerComesWithItsNewestJobs()
    {
        DemoClient demo;
        std::vector<qint64> made;
        qint64 runner = 0;
        demo.inWorld([&](demo::World &world) {
            for (int i = 0; i < 25; ++i) {
                const DemoJob job = runningJob(world);
                made.push_back(job.job);
                runner = job.runner;
            }
        });
        const auto answer = lookup(demo, runner);
        QVERIFY(answer);
        QVERIFY(answer->aroundReadable);
        QCOMPARE(answer->around.size(), std::size_t(20));
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(answer->around[i].id.value, made[made.size() - 1 - i]);
    }

    void oddAnswersNeverHurt_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QByteArrayList values = oddValues();
        for (const QByteArray &value : values)
            QTest::newRow(value.constData()) << value;
    }
    void oddAnswersNeverHurt()
    {
        QFETCH(const QByteArray, value);
        for (const char *member : { "description", "shortSha", "runnerType", "status", "paused", "locked", "runUntagged", "accessLevel", "tagList", "createdAt", "contactedAt", "creationMethod",
                 "createdBy", "ownerProject", "groups", "projectCount", "adminUrl", "managers", "jobs", "userPermissions" }) {
            const auto answer = lookup(ofRunner(withMember(lookedUp(), member, value)), false);
            QVERIFY(answer && answer->runner);
            QCOMPARE(answer->runner->id.value, 4107);
        }
        for (const QByteArray &member : membersOfJob()) {
            const auto answer = lookup(ofProject(withMember(lookedUpJob(lookedUp()), member, value)), true);
            QVERIFY(answer && answer->job);
        }
    }

    void answerWithoutAJobOrRunnerIsAnError_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<bool>("ofJob");
        QTest::addColumn<int>("kind");
        const auto kind = [](Error::Kind k) { return int(k); };
        QTest::newRow("no project") << Scripted::data(R"({"project":null})") << true << kind(Error::Kind::NotFound);
        QTest::newRow("neither build nor bridge") << ofProject("null") << true << kind(Error::Kind::NotFound);
        QTest::newRow("not permitted") << Scripted::notShown("project") << true << kind(Error::Kind::NotFound);
        QTest::newRow("a project that is none") << Scripted::data(R"({"project":[]})") << true << kind(Error::Kind::NotFound);
        QTest::newRow("out of time") << Scripted::json(R"({"data":{"project":{"job":null,"bridge":null}},"errors":[{"message":"Timeout on Project.job","path":["project","job"]}]})") << true << kind(Error::Kind::Timeout);
        QTest::newRow("no runner") << Scripted::data(R"({"runner":null})") << false << kind(Error::Kind::NotFound);
        QTest::newRow("a runner without an id") << ofRunner(withMember(lookedUp(), "id", "")) << false << kind(Error::Kind::Parse);
        QTest::newRow("403") << Scripted::message("403 Forbidden", 403) << false << kind(Error::Kind::Forbidden);
        QTest::newRow("cut") << Scripted::json(R"({"data":{"runner":{"id":)") << false << kind(Error::Kind::Parse);
        QTest::newRow("a web page") << Scripted::html("<title>502</title>") << true << kind(Error::Kind::NotGitLab);
    }
    void answerWithoutAJobOrRunnerIsAnError()
    {
        QFETCH(const Scripted, answer);
        QFETCH(const bool, ofJob);
        const auto found = lookup(answer, ofJob);
        QVERIFY(!found);
        QTEST(int(found.error().kind), "kind");
    }

    void bothKindsAreAskedForInOneRequest()
    {
        ClientFixture fixture([](const Seen &) { return ofProject("null", withMember(fullJob(990121), "kind", "\"BRIDGE\"")); });
        const auto answer = answerOf<LookupAnswer>([&](QObject *receiver, auto done) { fixture.client->lookupJob({ u"acme/pay"_s, { 990121 } }, receiver, done); });
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->job->kind, JobKind::Bridge);
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
        const QJsonObject variables = fixture.server.seen().front().variables();
        QCOMPARE(variables.value("build"_L1).toString(), QString::fromLatin1(gid("Ci::Build", 990121)));
        QCOMPARE(variables.value("bridge"_L1).toString(), QString::fromLatin1(gid("Ci::Bridge", 990121)));
    }

    void nobodyIsNamedWhereGitLabNamesNobody_data()
    {
        QTest::addColumn<QByteArray>("createdBy");
        QTest::addColumn<bool>("named");
        QTest::newRow("legacy registration") << QByteArray("null") << false;
        QTest::newRow("an account without an id") << QByteArray(R"({"username":"mira"})") << false;
        QTest::newRow("a bot that may not be seen") << QByteArray(R"({"id":"gid:\/\/gitlab\/User\/9","username":"project_7_bot","name":"****","state":"active"})") << true;
    }
    void nobodyIsNamedWhereGitLabNamesNobody()
    {
        QFETCH(const QByteArray, createdBy);
        const auto answer = lookup(ofProject(lookedUpJob(withMember(lookedUp(), "createdBy", createdBy))), true);
        QVERIFY(answer);
        QTEST(answer->runner->registeredBy.has_value(), "named");
    }

    void runnerThatIsGoneLeavesTheJob()
    {
        const auto answer = lookup(ofProject(withMember(lookedUpJob("null"), "runnerManager", "null")), true);
        QVERIFY(answer);
        QVERIFY(answer->job && !answer->runner && !answer->manager);
        QCOMPARE(answer->job->status, u"running"_s);
    }

    void addressesThatAreNoneAreLeftOut()
    {
        QByteArray runner = withMember(withMember(lookedUp(), "groups", "{\"nodes\":[{\"webUrl\":\"javascript:alert(1)\",\"fullPath\":\"acme\"}]}"), "createdBy", R"({"id":7,"webUrl":"file:\/\/\/etc"})");
        runner = withMember(runner, "adminUrl", "\"ftp:x\"");
        const auto answer = lookup(ofRunner(runner), false);
        QVERIFY(answer);
        QCOMPARE(answer->runner->webUrl, QString());
        QCOMPARE(answer->runner->registeredBy->webUrl, QString());
        QCOMPARE(answer->runner->ownerPath, u"acme"_s);
    }

    void emptyJobListsMeanNothingWithoutTheRight_data()
    {
        QTest::addColumn<QByteArray>("permissions");
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<bool>("readable");
        const QByteArray none = "{\"nodes\":[]}", some = "{\"nodes\":[" + fullJob(1) + "]}";
        QTest::newRow("may change the runner") << QByteArray(R"({"updateRunner":true})") << none << true;
        QTest::newRow("may not") << QByteArray(R"({"updateRunner":false})") << none << false;
        QTest::newRow("not told") << QByteArray("null") << none << false;
        QTest::newRow("sees some") << QByteArray(R"({"updateRunner":false})") << some << true;
        QTest::newRow("refused") << QByteArray(R"({"updateRunner":true})") << QByteArray("null") << false;
    }
    void emptyJobListsMeanNothingWithoutTheRight()
    {
        QFETCH(const QByteArray, permissions);
        QFETCH(const QByteArray, jobs);
        const auto answer = lookup(ofRunner(withMember(withMember(lookedUp(), "userPermissions", permissions), "jobs", jobs)), false);
        QVERIFY(answer);
        QTEST(answer->aroundReadable, "readable");
    }
};

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
