// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/job.h"
#include "models/gitlab/json/jsondocument.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/jobfixtures.h"
#include "tests/models/gitlab/runnerfixtures.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray jobJson()
{
    return fullJob(990121);
}

QByteArray detailJson()
{
    const QByteArray job = jobJson();
    return "{\"id\":\"" + gid("Ci::Runner", 4107) + "\",\"runnerType\":\"PROJECT_TYPE\",\"adminUrl\":null,\"userPermissions\":{\"updateRunner\":true},\"ownerProject\":{\"webUrl\":\"https://git.example.com/acme/pay\"},"
        "\"groups\":{\"nodes\":[]},\"projectCount\":3,\"projects\":{\"nodes\":[{\"id\":\"" + gid("Project", 77) + "\",\"fullPath\":\"acme/pay\",\"name\":\"Pay\"}]},\"jobs\":{\"nodes\":[" + job + "]}}";
}

Result<RunnerDetail> detailFrom(const Scripted &answer, bool asAdministrator = false)
{
    ClientFixture fixture(administrator([&](const Seen &) { return answer; }));
    if (asAdministrator && !fixture.signIn())
        return failure(Error::Kind::Io);
    auto detail = answerOf<RunnerDetail>([&](QObject *receiver, auto done) { fixture.client->detail({ 4107 }, receiver, done); });
    return detail ? *detail : failure(Error::Kind::Io, u"no answer"_s);
}

Scripted with(const QByteArray &member, const QByteArray &value)
{
    return Scripted::data("{\"runner\":" + withMember(detailJson(), member, value) + "}");
}

Job jobWith(const QByteArray &member, const QByteArray &value, const QByteArray &other = {}, const QByteArray &otherValue = {})
{
    QByteArray json = withMember(jobJson(), member, value);
    if (!other.isEmpty())
        json = withMember(json, other, otherValue);
    return readJob(JsonDocument::parse(json)->root(), QUrl(u"https://git.example.com/gitlab"_s));
}

} // namespace

class DetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrives()
    {
        const auto detail = detailFrom(with("id", "7"));
        QVERIFY(detail);
        QCOMPARE(detail->projects, (std::vector<NamedPath>{ { 77, u"acme/pay"_s, u"Pay"_s } }));
        QCOMPARE(detail->projectCount, 3);
        QCOMPARE(detail->webUrl, u"https://git.example.com/acme/pay/-/runners/4107"_s);
        QCOMPARE(detail->adminUrl, QString());
        QVERIFY(detail->jobsReadable);
        QCOMPARE(detail->recentJobs.size(), std::size_t(1));
        const Job &job = detail->recentJobs.front();
        QCOMPARE(job.id.value, 990121);
        QCOMPARE(job.name, u"unit"_s);
        QCOMPARE(job.status, u"running"_s);
        QCOMPARE(job.stage, u"test"_s);
        QCOMPARE(job.ref, u"main"_s);
        QCOMPARE(job.projectPath, u"acme/pay"_s);
        QCOMPARE(job.tags, (QStringList{ u"docker"_s, u"linux"_s }));
        QCOMPARE(job.startedAt.toIso(), u"2026-03-02T10:02:31Z"_s);
        QVERIFY(job.finishedAt.isNever());
        QCOMPARE(job.duration, std::optional<std::chrono::seconds>(391s));
        QCOMPARE(job.queuedFor, std::optional<std::chrono::seconds>(261s));
    }

    void pageOfAJobIsBelowTheHost()
    {
        QCOMPARE(jobWith("name", "\"x\"").webUrl, u"https://git.example.com/gitlab/acme/pay/-/jobs/990121"_s);
        QCOMPARE(jobWith("webPath", "\"https:/" "/evil.example.com\"").webUrl, QString());
        QCOMPARE(jobWith("webPath", "null").webUrl, QString());
    }

    void waitingTimeThatGrowsForEverIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("startedAt");
        QTest::addColumn<QByteArray>("finishedAt");
        QTest::addColumn<int>("waited");
        QTest::newRow("started") << QByteArray("\"SUCCESS\"") << QByteArray("\"2026-03-02T10:02:31Z\"") << QByteArray("\"2026-03-02T10:12:31Z\"") << 261;
        QTest::newRow("pending") << QByteArray("\"PENDING\"") << QByteArray("null") << QByteArray("null") << 261;
        QTest::newRow("cancelled while it waited") << QByteArray("\"CANCELED\"") << QByteArray("null") << QByteArray("\"2026-03-02T09:59:10Z\"") << 60;
        QTest::newRow("not told when it ended") << QByteArray("\"CANCELED\"") << QByteArray("null") << QByteArray("null") << -1;
    }
    void waitingTimeThatGrowsForEverIsNotShown()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, startedAt);
        QFETCH(const QByteArray, finishedAt);
        QByteArray json = withMember(withMember(withMember(jobJson(), "status", status), "startedAt", startedAt), "finishedAt", finishedAt);
        const Job job = readJob(JsonDocument::parse(json)->root(), {});
        QTEST(job.queuedFor ? int(job.queuedFor->count()) : -1, "waited");
    }

    void oddJobsNeverHurt_data()
    {
        QTest::addColumn<QByteArray>("value");
        const QByteArrayList values = oddValues();
        for (const QByteArray &value : values)
            QTest::newRow(value.constData()) << value;
    }
    void oddJobsNeverHurt()
    {
        QFETCH(const QByteArray, value);
        const QByteArrayList members = membersOfJob();
        QCOMPARE(members.size(), 21);
        for (const QByteArray &member : members)
            QCOMPARE(jobWith(member, value).id.value, member != "id" ? 990121 : value == "7" ? 7 : 0);
    }

    void emptyJobListsMeanNothingWithoutTheRight_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<bool>("asAdministrator");
        QTest::addColumn<bool>("readable");
        const QByteArray none = withMember(detailJson(), "jobs", "{\"nodes\":[]}");
        const auto answer = [](const QByteArray &runner) { return Scripted::data("{\"runner\":" + runner + "}"); };
        QTest::newRow("may change the runner") << answer(none) << false << true;
        QTest::newRow("may not") << answer(withMember(none, "userPermissions", "{\"updateRunner\":false}")) << false << false;
        QTest::newRow("rights not told") << answer(withMember(none, "userPermissions", "null")) << false << false;
        QTest::newRow("may not, but sees jobs") << with("userPermissions", "{\"updateRunner\":false}") << false << true;
        QTest::newRow("administrator") << answer(withMember(none, "userPermissions", "null")) << true << true;
        QTest::newRow("refused, the rest stands") << Scripted::json("{\"data\":{\"runner\":" + withMember(detailJson(), "jobs", "null") + "},\"errors\":[{\"message\":\"not you\",\"path\":[\"runner\",\"jobs\"]}]}") << true << false;
    }
    void emptyJobListsMeanNothingWithoutTheRight()
    {
        QFETCH(const Scripted, answer);
        QFETCH(const bool, asAdministrator);
        const auto detail = detailFrom(answer, asAdministrator);
        QVERIFY(detail);
        QTEST(detail->jobsReadable, "readable");
        QCOMPARE(detail->projects.size(), std::size_t(1));
    }

    void pagesOfARunner_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("webUrl");
        QTest::newRow("no web address") << QByteArray("ownerProject") << QByteArray("{\"webUrl\":\"javascript:alert(1)\"}") << QString();
        QTest::newRow("no owner") << QByteArray("ownerProject") << QByteArray("null") << QString();
    }
    void pagesOfARunner()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const QByteArray, value);
        const auto detail = detailFrom(with(member, value));
        QVERIFY(detail);
        QTEST(detail->webUrl, "webUrl");
    }

    void administratorsPageIsBuiltWhereGitLabGivesNone()
    {
        const auto detail = detailFrom(with("ownerProject", "null"), true);
        QVERIFY(detail);
        QVERIFY(detail->adminUrl.endsWith(u"/admin/runners/4107"));
        QCOMPARE(detail->webUrl, detail->adminUrl);
        const auto told = detailFrom(with("adminUrl", "\"https:/" "/git.example.com/admin/runners/4107\""), true);
        QCOMPARE(told->adminUrl, u"https://git.example.com/admin/runners/4107"_s);
    }

    void runnerThatIsNotThereIsNotFound()
    {
        const auto detail = detailFrom(Scripted::data("{\"runner\":null}"));
        QVERIFY(!detail);
        QCOMPARE(detail.error().kind, Error::Kind::NotFound);
    }

    void recheckAsksTwentyFiveAtOnce()
    {
        ClientFixture fixture([](const Seen &seen) {
            QJsonObject data;
            for (int i = 0; seen.variables().contains(u"id_%1"_s.arg(i)); ++i) {
                const int id = seen.variables().value(u"id_%1"_s.arg(i)).toString().section(u'/', -1).toInt();
                const QJsonObject runner{ { u"runnerType"_s, u"GROUP_TYPE"_s }, { u"createdAt"_s, u"2026-01-12T08:04:11Z"_s }, { u"contactedAt"_s, QJsonValue::Null }, { u"paused"_s, id % 2 == 0 },
                    { u"jobExecutionStatus"_s, u"ACTIVE"_s }, { u"userPermissions"_s, QJsonObject{ { u"updateRunner"_s, true }, { u"deleteRunner"_s, false } } } };
                data.insert(u"runner_%1"_s.arg(i), id == 30 ? QJsonValue(QJsonValue::Null) : QJsonValue(runner));
            }
            return Scripted::data(QJsonDocument(data).toJson()).with("Date", "Mon, 02 Mar 2026 10:16:00 GMT");
        });
        std::vector<RunnerId> ids;
        for (int id = 60; id >= 1; --id)
            ids.push_back({ id });
        const auto recheck = answerOf<Recheck>([&](QObject *receiver, auto done) { fixture.client->recheck(ids, receiver, done); });
        QVERIFY(recheck && *recheck);
        QCOMPARE((*recheck)->runners.size(), std::size_t(60));
        QCOMPARE((*recheck)->serverTime.toIso(), u"2026-03-02T10:16:00Z"_s);
        for (std::size_t i = 0; i < 60; ++i) {
            const RecheckedRunner &runner = (*recheck)->runners[i];
            QCOMPARE(runner.id, ids[i]);
            QCOMPARE(runner.exists, runner.id.value != 30);
            if (!runner.exists)
                continue;
            QCOMPARE(runner.paused, triOf(runner.id.value % 2 == 0));
            QCOMPARE(runner.type, RunnerType::Group);
            QCOMPARE(runner.execution, JobExecution::Busy);
            QVERIFY(runner.contactedAt.isNever());
            QCOMPARE(runner.canUpdate, Tri::Yes);
            QCOMPARE(runner.canDelete, Tri::No);
        }
        QCOMPARE(fixture.server.seenCount(u"recheck"_s), 3);
    }

    void aNoteIsToldToWhoMayChangeTheRunner()
    {
        ClientFixture fixture([](const Seen &) {
            const auto runner = [](bool mayUpdate, const QJsonValue &note) {
                return QJsonObject{ { u"createdAt"_s, u"2026-01-12T08:04:11Z"_s }, { u"contactedAt"_s, QJsonValue::Null }, { u"paused"_s, true }, { u"jobExecutionStatus"_s, u"IDLE"_s }, { u"maintenanceNote"_s, note },
                    { u"userPermissions"_s, QJsonObject{ { u"updateRunner"_s, mayUpdate }, { u"deleteRunner"_s, mayUpdate } } } };
            };
            return Scripted::data(QJsonDocument(QJsonObject{ { u"runner_0"_s, runner(true, u"rack 7"_s) }, { u"runner_1"_s, runner(true, QJsonValue::Null) }, { u"runner_2"_s, runner(false, QJsonValue::Null) } }).toJson());
        });
        const auto recheck = answerOf<Recheck>([&](QObject *receiver, auto done) { fixture.client->recheckNotes({ { 1 }, { 2 }, { 3 } }, receiver, done); });
        QVERIFY(recheck && *recheck);
        const std::vector<RecheckedRunner> &runners = (*recheck)->runners;
        QCOMPARE(runners[0].settings.note, std::optional(u"rack 7"_s));
        QVERIFY(runners[1].settings.note && runners[1].settings.note->isEmpty());
        QVERIFY(!runners[2].settings.note);
        QCOMPARE(fixture.server.seenCount(u"recheckNotes"_s), 1);
    }

    void recheckThatMissesOneIsAnError_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("an alias is missing") << Scripted::data("{\"runner_0\":null}") << int(Error::Kind::Parse);
        QTest::newRow("out of time for one") << Scripted::json("{\"data\":{\"runner_0\":null,\"runner_1\":null},\"errors\":[{\"message\":\"Timeout on Query.runner\",\"path\":[\"runner_1\"]}]}") << int(Error::Kind::Timeout);
    }
    void recheckThatMissesOneIsAnError()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto recheck = answerOf<Recheck>([&](QObject *receiver, auto done) { fixture.client->recheck({ { 1 }, { 2 } }, receiver, done); });
        QVERIFY(recheck && !*recheck);
        QTEST(int(recheck->error().kind), "kind");
    }
};

QTEST_GUILESS_MAIN(DetailsTest)
#include "tst_details.moc"
