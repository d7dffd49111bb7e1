// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/demo/democlient.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Result<QString> reason(DemoClient &demo, const JobRef &job)
{
    return demo.ask<QString>([&](Client &client, QObject *receiver, auto done) { client.failureReason(job, receiver, done); });
}

Result<std::vector<Person>> contacts(DemoClient &demo, RunnerType kind, const QString &path)
{
    return demo.ask<std::vector<Person>>([&](Client &client, QObject *receiver, auto done) { client.contacts(kind, path, receiver, done); });
}

Result<ProtectedRefs> protectedRefs(DemoClient &demo, const QString &path)
{
    return demo.ask<ProtectedRefs>([&](Client &client, QObject *receiver, auto done) { client.protectedRefs(path, receiver, done); });
}

} // namespace

class JobFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureReasonIsAskedOfRest()
    {
        DemoClient demo;
        DemoJob failed, running;
        demo.inWorld([&](demo::World &world) {
            failed = runningJob(world);
            world.finishJob(failed.job, demo::JobStatus::Failed, u"runner_system_failure"_s);
            running = runningJob(world);
        });
        QCOMPARE(reason(demo, { failed.path, { failed.job } }), Result<QString>(u"runner_system_failure"_s));
        QCOMPARE(reason(demo, { running.path, { running.job } }), Result<QString>(QString()));
        const auto gone = reason(demo, { running.path, { 999'999'999 } });
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void jobsOfOneManagerComeNewestFirst()
    {
        DemoClient demo;
        std::vector<qint64> made;
        DemoJob job;
        QString systemId;
        demo.inWorld([&](demo::World &world) {
            for (int i = 0; i < 3; ++i) {
                job = runningJob(world);
                made.insert(made.begin(), job.job);
            }
            systemId = world.runner(job.runner)->manager(job.manager)->systemId;
        });
        const auto jobs = demo.ask<std::vector<Job>>([&](Client &client, QObject *receiver, auto done) { client.jobsOfManager({ job.runner }, systemId, receiver, done); });
        QVERIFY(jobs && jobs->size() >= 3);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE((*jobs)[i].id.value, made[i]);
            QCOMPARE((*jobs)[i].systemId, systemId);
            QCOMPARE((*jobs)[i].runner.value, job.runner);
            QCOMPARE((*jobs)[i].projectPath, job.path);
            QCOMPARE((*jobs)[i].kind, JobKind::Build);
            QCOMPARE((*jobs)[i].status, u"running"_s);
            QVERIFY((*jobs)[i].startedAt.isKnown());
        }
        const auto none = demo.ask<std::vector<Job>>([&](Client &client, QObject *receiver, auto done) { client.jobsOfManager({ job.runner }, u"s_no&such=one"_s, receiver, done); });
        QVERIFY(none && none->empty());
    }

    void thoseWhoMayBeCalledComeHighestFirst()
    {
        DemoClient demo;
        QString path;
        demo.inWorld([&](demo::World &world) { path = world.groups().begin()->second.fullPath; });
        const auto people = contacts(demo, RunnerType::Group, path);
        QVERIFY(people);
        QVERIFY(!people->empty());
        for (std::size_t i = 0; i < people->size(); ++i) {
            const Person &person = (*people)[i];
            QVERIFY(person.accessLevel >= 40 && person.state == "active"_L1 && person.id.isValid());
            if (i > 0) {
                const Person &before = (*people)[i - 1];
                QVERIFY(before.accessLevel > person.accessLevel || (before.accessLevel == person.accessLevel && before.username < person.username));
            }
        }
    }

    void membersOfAProjectAreFoundByItsPath()
    {
        DemoClient demo;
        QString path;
        demo.inWorld([&](demo::World &world) { path = waitingJob(world).path; });
        QVERIFY(path.contains(u'/'));
        QVERIFY(contacts(demo, RunnerType::Project, path));
        const auto none = contacts(demo, RunnerType::Project, u"no/such/project"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QCOMPARE(contacts(demo, RunnerType::Instance, {}).error().kind, Error::Kind::NotFound);
    }

    void protectedRefsAreNamed()
    {
        DemoClient demo;
        demo::Project project;
        demo.inWorld([&](demo::World &world) {
            for (const auto &[id, candidate] : world.projects()) {
                if (!candidate.protectedBranches.isEmpty() && !candidate.protectedTags.isEmpty())
                    project = candidate;
            }
        });
        const auto refs = protectedRefs(demo, project.fullPath);
        QVERIFY(refs);
        QCOMPARE(refs->branches, std::optional(QStringList(project.protectedBranches)));
        QCOMPARE(refs->tags, std::optional(QStringList(project.protectedTags)));
    }

    void failureReasonIsWhatIsToldAndNothingElse_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("kind");
        QTest::newRow("told") << Scripted::json(R"({"id":1,"failure_reason":"runner_system_failure"})") << u"runner_system_failure"_s << -1;
        QTest::newRow("missing") << Scripted::json(R"({"id":1})") << QString() << -1;
        QTest::newRow("null") << Scripted::json(R"({"id":1,"failure_reason":null})") << QString() << -1;
        QTest::newRow("a number") << Scripted::json(R"({"id":1,"failure_reason":7})") << QString() << -1;
        QTest::newRow("one that nobody knows") << Scripted::json(R"({"id":1,"failure_reason":"<b>new</b>"})") << u"<b>new</b>"_s << -1;
        QTest::newRow("no job") << Scripted::json("[]") << QString() << int(Error::Kind::Parse);
        QTest::newRow("403") << Scripted::message("403 Forbidden", 403) << QString() << int(Error::Kind::Forbidden);
        QTest::newRow("404") << Scripted::message("404 Not found", 404) << QString() << int(Error::Kind::NotFound);
        QTest::newRow("a web page") << Scripted::html("<title>Sign in</title>") << QString() << int(Error::Kind::NotGitLab);
    }
    void failureReasonIsWhatIsToldAndNothingElse()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto told = answerOf<QString>([&](QObject *receiver, auto done) { fixture.client->failureReason({ u"acme/sub group/pay"_s, { 7 } }, receiver, done); });
        QVERIFY(told);
        QTEST(*told ? -1 : int(told->error().kind), "kind");
        QTEST(told->value_or(QString()), "reason");
        QCOMPARE(fixture.server.seen().front().path, QByteArray("/api/v4/projects/acme%2Fsub%20group%2Fpay/jobs/7"));
    }

    void jobsOfAManagerAreAskedForByItsWholeName()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json(R"([null,{"id":9,"status":"success","stage":"test","name":"<b>unit</b>","ref":"v1","tag":true,"duration":1.6,"started_at":"2026-03-02T10:02:31.000Z","queued_duration":3.2,"pipeline":{"id":5,"source":"push"},"web_url":"javascript:1","project":{"path_with_namespace":"acme/pay"},"failure_reason":null},{},7])"); });
        const auto jobs = answerOf<std::vector<Job>>([&](QObject *receiver, auto done) { fixture.client->jobsOfManager({ 4107 }, u"s_a&b=c d"_s, receiver, done); });
        QVERIFY(jobs && *jobs);
        QCOMPARE((*jobs)->size(), std::size_t(1));
        const Job &job = (*jobs)->front();
        QCOMPARE(job.name, u"<b>unit</b>"_s);
        QCOMPARE(job.onTag, Tri::Yes);
        QCOMPARE(job.duration, std::optional<std::chrono::seconds>(2));
        QCOMPARE(job.queuedFor, std::optional<std::chrono::seconds>(3));
        QCOMPARE(job.source, u"push"_s);
        QCOMPARE(job.webUrl, QString());
        QVERIFY(job.queuedAt.isUnknown());
        const Seen &seen = fixture.server.seen().front();
        QCOMPARE(seen.path, QByteArray("/api/v4/runners/4107/jobs"));
        QVERIFY(seen.query.contains("system_id=s_a%26b%3Dc%20d") && seen.query.contains("order_by=id") && seen.query.contains("sort=desc"));
    }

    void listThatIsNoneIsAnError()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("{}"); });
        const auto jobs = answerOf<std::vector<Job>>([&](QObject *receiver, auto done) { fixture.client->jobsOfManager({ 1 }, u"s"_s, receiver, done); });
        QVERIFY(jobs && !*jobs);
        QCOMPARE(jobs->error().kind, Error::Kind::Parse);
    }

    void onlyActiveMaintainersAndOwnersMayBeCalled()
    {
        ClientFixture fixture([](const Seen &seen) {
            if (!seen.query.contains("page=2"))
                return Scripted::json(R"([{"id":1,"username":"zoe","state":"active","access_level":40},{"id":2,"username":"dev","state":"active","access_level":30},null,
                    {"id":3,"username":"gone","state":"blocked","access_level":50},{"username":"no-id","state":"active","access_level":50},{"id":4,"username":"odd","state":"active","access_level":"50"}])")
                    .with("Link", "<https://elsewhere/api/v4/groups/1/members/all?page=2&per_page=100>; rel=\"next\"");
            return Scripted::json(R"([{"id":5,"username":"amy","name":"<b>Amy</b>","state":"active","access_level":40,"web_url":"javascript:1"},{"id":6,"username":"own","state":"active","access_level":50},{"id":7,"username":"new","state":"active","access_level":60}])");
        });
        const auto people = answerOf<std::vector<Person>>([&](QObject *receiver, auto done) { fixture.client->contacts(RunnerType::Group, u"acme/sub"_s, receiver, done); });
        QVERIFY(people && *people);
        QStringList names;
        for (const Person &person : **people)
            names += person.username;
        QCOMPARE(names.join(u' '), u"new own amy zoe"_s);
        QCOMPARE((**people)[2].name, u"<b>Amy</b>"_s);
        QCOMPARE((**people)[2].webUrl, QString());
        QCOMPARE(fixture.server.seenCount(u"/api/v4/groups/acme%2Fsub/members/all"_s), 2);   // ours, though the link named another host
    }

    void membersThatMayNotBeListedAreAnError_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("403") << Scripted::message("403 Forbidden", 403) << int(Error::Kind::Forbidden);
        QTest::newRow("404") << Scripted::message("404 Group Not Found", 404) << int(Error::Kind::NotFound);
        QTest::newRow("429") << Scripted::json("Retry later", 429).with("Retry-After", "3600") << int(Error::Kind::RateLimited);
        QTest::newRow("500") << Scripted::message("500 Internal Server Error", 500) << int(Error::Kind::Server);
        QTest::newRow("in circles") << Scripted::json("[]").with("Link", "<http://h/x?per_page=100>; rel=\"next\"") << int(Error::Kind::Parse);
        QTest::newRow("cut") << Scripted::json(R"([{"id":)") << int(Error::Kind::Parse);
    }
    void membersThatMayNotBeListedAreAnError()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto people = answerOf<std::vector<Person>>([&](QObject *receiver, auto done) { fixture.client->contacts(RunnerType::Project, u"acme/pay"_s, receiver, done); });
        QVERIFY(people && !*people);
        QTEST(int(people->error().kind), "kind");
    }

    void endlessListOfMembersIsReadToABound()
    {
        ClientFixture fixture([n = 0](const Seen &) mutable {
            const QByteArray number = QByteArray::number(++n);
            return Scripted::json(R"([{"id":)" + number + R"(,"username":"u","state":"active","access_level":50}])").with("Link", "<http://h/x?page=" + number + ">; rel=\"next\"");
        });
        const auto people = answerOf<std::vector<Person>>([&](QObject *receiver, auto done) { fixture.client->contacts(RunnerType::Project, u"acme/pay"_s, receiver, done); });
        QVERIFY(people && *people);
        QCOMPARE((*people)->size(), std::size_t(50));
        QCOMPARE(fixture.server.seen().size(), std::size_t(50));
    }

    void eachListOfProtectedRefsHasRightsOfItsOwn_data()
    {
        QTest::addColumn<Scripted>("branches");
        QTest::addColumn<Scripted>("tags");
        QTest::addColumn<QString>("expected");
        const Scripted some = Scripted::json("[{\"id\":1,\"name\":\"main\"},{\"name\":\"release/*\"},{\"name\":null},7]"), none = Scripted::json("[]");
        const auto status = [](int code) { return Scripted::message("no", code); };
        QTest::newRow("both") << some << none << u"main release/* | "_s;
        QTest::newRow("branches alone: 403") << some << status(403) << u"main release/* | unknown"_s;
        QTest::newRow("branches alone: 404") << some << status(404) << u"main release/* | unknown"_s;
        QTest::newRow("tags alone: 401") << status(401) << some << u"unknown | main release/*"_s;
        QTest::newRow("neither") << status(401) << status(403) << u"unknown | unknown"_s;
        QTest::newRow("one list is none") << some << Scripted::json("{}") << u"error"_s;
        QTest::newRow("one list fails") << status(500) << some << u"error"_s;
        QTest::newRow("one list goes in circles") << some << Scripted::json("[]").with("Link", "<http://h/x?per_page=100>; rel=next") << u"error"_s;
    }
    void eachListOfProtectedRefsHasRightsOfItsOwn()
    {
        QFETCH(const Scripted, branches);
        QFETCH(const Scripted, tags);
        ClientFixture fixture([&](const Seen &seen) { return seen.path.endsWith("/protected_tags") ? tags : branches; });
        const auto refs = answerOf<ProtectedRefs>([&](QObject *receiver, auto done) { fixture.client->protectedRefs(u"acme/pay"_s, receiver, done); });
        QVERIFY(refs);
        const auto text = [](const std::optional<QStringList> &names) { return names ? names->join(u' ') : u"unknown"_s; };
        QTEST(*refs ? QString(text((*refs)->branches) + u" | " + text((*refs)->tags)) : u"error"_s, "expected");

        // Whatever one list said, the token is not taken for dead.
        fixture.server.answer([](const Seen &) { return Scripted::json(R"({"id":1})"); });
        const auto after = answerOf<QString>([&](QObject *receiver, auto done) { fixture.client->failureReason({ u"a"_s, { 1 } }, receiver, done); });
        QVERIFY(after && *after);
    }

    void closedGateSaysNothingAboutProtectedRefs()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::message("401 Unauthorized", 401); });
        const auto before = answerOf<QString>([&](QObject *receiver, auto done) { fixture.client->failureReason({ u"a"_s, { 1 } }, receiver, done); });
        QVERIFY(before && !*before);
        const auto refs = answerOf<ProtectedRefs>([&](QObject *receiver, auto done) { fixture.client->protectedRefs(u"acme/pay"_s, receiver, done); });
        QVERIFY(refs && !*refs);
        QCOMPARE(refs->error().kind, Error::Kind::Unauthorized);
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(JobFactsTest)
#include "tst_jobfacts.moc"
