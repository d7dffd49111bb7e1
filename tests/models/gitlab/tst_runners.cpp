// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Result<RunnersPage> pageOf(Client &client, const RunnersQuery &query = {})
{
    auto answer = answerOf<RunnersPage>([&](QObject *receiver, auto done) { client.runners(query, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

Result<RunnersPage> pageFrom(const QByteArray &data)
{
    ClientFixture fixture([&](const Seen &) { return Scripted::data(data); });
    return pageOf(*fixture.client);
}

const RunnerRow &only(const RunnersPage &page)
{
    return page.runners->row(0);
}

} // namespace

class RunnersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldArrives()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::data(instancePage({ fullRunner(4107) }, "next", 7)).with("Date", "Mon, 02 Mar 2026 10:16:00 GMT"); });
        const auto page = pageOf(*fixture.client);
        QVERIFY(page);
        QCOMPARE(page->runners->size(), 1);
        QCOMPARE(page->endCursor, u"next"_s);
        QVERIFY(page->hasNext);
        QCOMPARE(page->count, 7);
        QCOMPARE(page->serverTime.toIso(), u"2026-03-02T10:16:00Z"_s);
        QCOMPARE(page->trouble, QString());

        const Snapshot &fleet = *page->runners;
        const RunnerRow &row = only(*page);
        QCOMPARE(row.id.value, 4107);
        QCOMPARE(fleet.string(row.description), u"build-linux-4107"_s);
        QCOMPARE(fleet.string(row.shortSha), u"k3jd9aPq"_s);
        QCOMPARE(fleet.string(row.note), u"ask Mira"_s);
        QCOMPARE(row.status, RunnerStatus::Online);
        QCOMPARE(row.type, RunnerType::Group);
        QCOMPARE(row.access, AccessLevel::RefProtected);
        QCOMPARE(row.execution, JobExecution::Busy);
        QCOMPARE(row.method, CreationMethod::AuthenticatedUser);
        QCOMPARE(row.upgrade, UpgradeStatus::Recommended);
        QCOMPARE(row.paused, Tri::No);
        QCOMPARE(row.locked, Tri::Yes);
        QCOMPARE(row.runUntagged, Tri::No);
        QCOMPARE(row.canUpdate, Tri::Yes);
        QCOMPARE(row.canDelete, Tri::No);
        QCOMPARE(row.canAssign, Tri::No);
        QCOMPARE(row.createdAt.toIso(), u"2026-01-12T08:04:11Z"_s);
        QCOMPARE(row.contactedAt.toIso(), u"2026-03-02T10:15:44Z"_s);
        QCOMPARE(row.tokenExpiresAt.toIso(), u"2026-06-01T00:00:00Z"_s);
        QCOMPARE(row.maximumTimeout, 3600);
        QCOMPARE(row.runningJobs, qint16(2));
        QCOMPARE(row.projectCount, -1);
        QCOMPARE(row.managerCount, 12);
        QCOMPARE(fleet.tags(row.tags).size(), std::size_t(2));
        QCOMPARE(fleet.owner(row.owner).id, 8);
        QCOMPARE(fleet.string(fleet.owner(row.owner).fullPath), u"acme"_s);
        QCOMPARE(fleet.string(fleet.user(row.creator).username), u"mira"_s);

        QCOMPARE(fleet.managers(row).size(), std::size_t(2));
        const ManagerRow &manager = fleet.managers(row)[0];
        QCOMPARE(manager.id.value, 912);
        QCOMPARE(fleet.string(manager.systemId), u"s_4f1e77a0c2b9"_s);
        QCOMPARE(fleet.string(manager.version), u"19.3.1"_s);
        QCOMPARE(fleet.string(manager.revision), u"5a1d2c90"_s);
        QCOMPARE(fleet.string(manager.address), u"10.4.0.17"_s);
        QCOMPARE(fleet.string(manager.platform), u"linux"_s);
        QCOMPARE(fleet.string(manager.architecture), u"amd64"_s);
        QCOMPARE(fleet.string(manager.executor), u"docker"_s);
        QCOMPARE(manager.execution, JobExecution::Idle);
        QVERIFY(fleet.managers(row)[1].contactedAt.isNever());
        QVERIFY(fleet.managers(row)[1].version.isNull());
    }

    void placeAndOrderAreAskedFor_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QVariantMap>("variables");
        const QByteArray list = connectionOf({ fullRunner(1) });
        QTest::newRow("instance") << int(Scope::Kind::Instance) << u"instanceRunners"_s << QByteArray(R"({"runners":)" + list + "}")
                                  << QVariantMap{ { u"sort"_s, u"CREATED_ASC"_s }, { u"first"_s, 50 }, { u"after"_s, u"cur"_s } };
        QTest::newRow("group") << int(Scope::Kind::Group) << u"groupRunners"_s << QByteArray(R"({"group":{"runners":)" + list + "}}")
                               << QVariantMap{ { u"path"_s, u"acme/x"_s }, { u"sort"_s, u"CREATED_ASC"_s }, { u"first"_s, 50 }, { u"after"_s, u"cur"_s } };
        QTest::newRow("project: its own runners only") << int(Scope::Kind::Mine) << u"projectRunners"_s << QByteArray(R"({"project":{"runners":)" + list + "}}")
                                                       << QVariantMap{ { u"path"_s, u"acme/x"_s }, { u"type"_s, u"PROJECT_TYPE"_s }, { u"sort"_s, u"CREATED_ASC"_s }, { u"first"_s, 50 }, { u"after"_s, u"cur"_s } };
    }
    void placeAndOrderAreAskedFor()
    {
        QFETCH(const int, scope);
        QFETCH(const QByteArray, answer);
        ClientFixture fixture([&](const Seen &) { return Scripted::data(answer); });
        RunnersQuery query;
        query.scope = Scope::Kind(scope);
        query.path = u"acme/x"_s;
        query.order = RunnersQuery::Order::OldestFirst;
        query.pageSize = 50;
        query.after = u"cur"_s;
        QVERIFY(pageOf(*fixture.client, query));
        QTEST(fixture.server.seen().front().operation(), "operation");
        QTEST(fixture.server.seen().front().variables().toVariantMap(), "variables");
    }

    void typeIsAskedFor()
    {
        ClientFixture fixture([&](const Seen &) { return Scripted::data(instancePage({})); });
        RunnersQuery query;
        query.type = RunnerType::Group;
        QVERIFY(pageOf(*fixture.client, query));
        const QJsonObject variables = fixture.server.seen().front().variables();
        QCOMPARE(variables.value("type"_L1).toString(), u"GROUP_TYPE"_s);
        QCOMPARE(variables.value("sort"_L1).toString(), u"CREATED_DESC"_s);
        QVERIFY(!variables.contains("after"_L1));
    }

    void orderOfTheAnswerIsKept()
    {
        const auto page = pageFrom(instancePage({ fullRunner(9), fullRunner(3), fullRunner(7) }));
        QVERIFY(page);
        QCOMPARE(page->order, (std::vector<RunnerId>{ { 9 }, { 3 }, { 7 } }));
    }

    void ownerFollowsTheType()
    {
        const QByteArray project = withMember(withMember(withMember(fullRunner(1), "runnerType", R"("PROJECT_TYPE")"), "groups", R"({"nodes":[]})"), "ownerProject",
            R"({"id":")" + gid("Project", 77) + R"(","fullPath":"acme/pay","name":"Pay","webUrl":"x"})");
        const auto page = pageFrom(instancePage({ project, withMember(fullRunner(2), "runnerType", R"("INSTANCE_TYPE")"), withMember(fullRunner(3), "groups", "null") }));
        QVERIFY(page);
        const Snapshot &fleet = *page->runners;
        QCOMPARE(fleet.owner(fleet.row(0).owner).kind, RunnerType::Project);
        QCOMPARE(fleet.string(fleet.owner(fleet.row(0).owner).fullPath), u"acme/pay"_s);
        QCOMPARE(fleet.owner(fleet.row(1).owner).kind, RunnerType::Instance);
        QCOMPARE(fleet.row(2).owner, OwnerIndex(0));
    }

    void oddMembersNeverHurt_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("absent") << QByteArray();
        for (const char *value : { "null", "17", "-1", "1e300", "12345678901234", "true", "\"text\"", "\"\"", "[]", "[null,1,{}]", "{}", "{\"nodes\":7,\"count\":\"x\"}", "{\"nodes\":[null,1,[],{},{\"id\":5}]}" })
            QTest::newRow(value) << QByteArray(value);
    }
    void oddMembersNeverHurt()
    {
        QFETCH(const QByteArray, value);
        for (const char *member : { "runnerType", "description", "shortSha", "status", "paused", "locked", "runUntagged", "accessLevel", "tagList", "createdAt", "contactedAt", "creationMethod", "tokenExpiresAt",
                 "maximumTimeout", "maintenanceNote", "jobExecutionStatus", "jobCount", "projectCount", "upgradeStatus", "createdBy", "ownerProject", "groups", "userPermissions", "managers" }) {
            const auto page = pageFrom(instancePage({ withMember(fullRunner(5), member, value) }));
            QVERIFY2(page && page->runners->size() == 1, member);
            QCOMPARE(only(*page).id.value, 5);
        }
    }

    void neverIsNotUnknown_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Instant>("expected");
        QTest::newRow("null: never") << QByteArray("null") << Instant::never();
        QTest::newRow("absent: not told") << QByteArray() << Instant::unknown();
        QTest::newRow("no time") << QByteArray("\"yesterday\"") << Instant::unknown();
        QTest::newRow("another type") << QByteArray("1772446544") << Instant::unknown();
    }
    void neverIsNotUnknown()
    {
        QFETCH(const QByteArray, value);
        const auto page = pageFrom(instancePage({ withMember(fullRunner(1), "contactedAt", value) }));
        QVERIFY(page);
        QTEST(only(*page).contactedAt, "expected");
    }

    void unreadableContactIsNotNever()
    {
        ClientFixture fixture([](const Seen &) {
            return Scripted::json(R"({"data":)" + instancePage({ withMember(fullRunner(1), "contactedAt", "null") }) + R"(,"errors":[{"message":"Redis is away","path":["runners","nodes",0,"contactedAt"]}]})");
        });
        const auto page = pageOf(*fixture.client);
        QVERIFY(page);
        QVERIFY(only(*page).contactedAt.isUnknown());
        QCOMPARE(page->trouble, u"Redis is away"_s);
    }

    void unknownMembersKeepTheirNames()
    {
        const auto page = pageFrom(instancePage({ withMember(withMember(fullRunner(1), "status", R"("HIBERNATING")"), "runnerType", R"("PLANET_TYPE")") }));
        QVERIFY(page);
        QVERIFY(isForeign(only(*page).status));
        QCOMPARE(page->runners->foreignName(only(*page).status), std::string_view("HIBERNATING"));
        QCOMPARE(page->runners->foreignName(only(*page).type), std::string_view("PLANET_TYPE"));
    }

    void oldWordForBusyIsUnderstood()
    {
        const auto page = pageFrom(instancePage({ withMember(fullRunner(1), "jobExecutionStatus", R"("RUNNING")") }));
        QCOMPARE(only(*page).execution, JobExecution::Busy);
    }

    void noTagsAreNotUnknownTags()
    {
        const auto page = pageFrom(instancePage({ withMember(fullRunner(1), "tagList", "[]"), withMember(fullRunner(2), "tagList", "null") }));
        QCOMPARE(page->runners->row(0).tags, TagSetIndex(0));
        QCOMPARE(page->runners->row(1).tags, unknownTags);
    }

    void manyJobsSaturate()
    {
        const auto page = pageFrom(instancePage({ withMember(fullRunner(1), "jobCount", "1001"), withMember(fullRunner(2), "jobCount", "99999") }));
        QCOMPARE(page->runners->row(0).runningJobs, qint16(1001));
        QCOMPARE(page->runners->row(1).runningJobs, qint16(1001));
    }

    void nodesWithoutIdAreTold()
    {
        const auto page = pageFrom(instancePage({ "null", fullRunner(1), withMember(fullRunner(2), "id", R"("nonsense")") }));
        QVERIFY(page);
        QCOMPARE(page->runners->size(), 1);
        QVERIFY(!page->trouble.isEmpty());
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("HTML") << QByteArray("\"<script>alert(1)</script>\"") << u"<script>alert(1)</script>"_s;
        QTest::newRow("control characters") << QByteArray("\"a\\u0000b\\u001b[2J\"") << u"a\0b\x1b[2J"_s;
        QTest::newRow("right to left") << QByteArray("\"\xe2\x80\xae" "abc\"") << QString(QChar(0x202e) + u"abc"_s);
        QTest::newRow("high surrogate alone") << QByteArray("\"a\\ud83dz\"") << QString(u"a"_s + QChar(0xfffd) + u'z');
        QTest::newRow("low surrogate alone") << QByteArray("\"a\\ude00z\"") << QString(u"a"_s + QChar(0xfffd) + u'z');
        QTest::newRow("surrogates the wrong way round") << QByteArray("\"\\ude00\\ud83d\"") << QString(2, QChar(0xfffd));
        QTest::newRow("a pair") << QByteArray("\"\\ud83d\\ude00\"") << u"\U0001F600"_s;
        QTest::newRow("a backslash before the letter u") << QByteArray("\"\\\\ud83d\"") << u"\\ud83d"_s;
        QTest::newRow("bytes that are no UTF-8") << QByteArray("\"a\xff\xfez\"") << QString(u"a"_s + QChar(0xfffd) + QChar(0xfffd) + u'z');
        QTest::newRow("1 MiB") << QByteArray('"' + QByteArray(1 << 20, 'x') + '"') << QString(1 << 20, u'x');
    }
    void hostileTextIsOnlyText()
    {
        QFETCH(const QByteArray, json);
        QByteArray runner = fullRunner(1);
        runner.replace("\"build-linux-1\"", json);
        const auto page = pageFrom(instancePage({ runner }));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QTEST(page->runners->string(only(*page).description), "expected");
    }

    void brokenPagesAreParseErrors_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no pageInfo") << QByteArray(R"({"runners":{"count":1,"nodes":[]}})");
        QTest::newRow("pageInfo without hasNextPage") << QByteArray(R"({"runners":{"pageInfo":{},"nodes":[]}})");
        QTest::newRow("a next page without a cursor") << QByteArray(R"({"runners":{"pageInfo":{"hasNextPage":true,"endCursor":null},"nodes":[]}})");
        QTest::newRow("no nodes") << QByteArray(R"({"runners":{"pageInfo":{"hasNextPage":false,"endCursor":null}}})");
        QTest::newRow("nodes is no list") << QByteArray(R"({"runners":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":{}}})");
    }
    void brokenPagesAreParseErrors()
    {
        QFETCH(const QByteArray, data);
        const auto page = pageFrom(data);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Parse);
    }

    void refusalsAreNamed_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("not shown") << Scripted::notShown("runners") << int(Error::Kind::NotFound);
        QTest::newRow("null without a reason") << Scripted::data(R"({"runners":null})") << int(Error::Kind::NotFound);
        QTest::newRow("too complex") << Scripted::refused("Query has complexity of 310, which exceeds max complexity of 250") << int(Error::Kind::TooComplex);
        QTest::newRow("too deep") << Scripted::refused("Query has depth of 21, which exceeds max depth of 20") << int(Error::Kind::TooComplex);
        QTest::newRow("too long") << Scripted::json(R"({"errors":[{"message":"Query too large"}]})", 422) << int(Error::Kind::TooComplex);
        QTest::newRow("bad cursor") << Scripted::refused("Please provide a valid cursor") << int(Error::Kind::Invalid);
        QTest::newRow("403") << Scripted::json(R"({"errors":[{"message":"API not accessible for user"}]})", 403) << int(Error::Kind::Forbidden);
        QTest::newRow("field timeout") << Scripted::json(R"({"data":)" + instancePage({ withMember(fullRunner(1), "jobCount", "null") }) + R"(,"errors":[{"message":"Timeout on CiRunner.jobCount","path":["runners","nodes",0,"jobCount"]}]})")
                                       << int(Error::Kind::Timeout);
        QTest::newRow("database timeout") << Scripted::json(R"({"errors":[{"message":"Request timed out. Please try a less complex query or a smaller set of records."}]})", 503) << int(Error::Kind::Server);
        QTest::newRow("500") << Scripted::json(R"({"errors":[{"message":"Internal server error"}]})", 500) << int(Error::Kind::Server);
        QTest::newRow("neither data nor errors") << Scripted::json("{}") << int(Error::Kind::NotGitLab);
        QTest::newRow("a list") << Scripted::json("[]") << int(Error::Kind::NotGitLab);
    }
    void refusalsAreNamed()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer.with("X-Request-Id", "01H-request"); });
        RunnersQuery query;
        query.attempts = 1;
        const auto page = pageOf(*fixture.client, query);
        QVERIFY(!page);
        QTEST(int(page.error().kind), "kind");
        QCOMPARE(page.error().requestId, u"01H-request"_s);
        QVERIFY(!page.error().detail.isEmpty());
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));   // attempts = 1 leaves repeating to the caller
    }

    void groupThatIsNotVisibleIsNotFound()
    {
        ClientFixture fixture([&](const Seen &) { return Scripted::data(R"({"group":null})"); });
        RunnersQuery query;
        query.scope = Scope::Kind::Group;
        query.path = u"nowhere"_s;
        const auto page = pageOf(*fixture.client, query);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::NotFound);
    }

    void countIsAskedAlone()
    {
        ClientFixture fixture([&](const Seen &) { return Scripted::data(R"({"runners":{"count":5003}})"); });
        const auto count = answerOf<qint64>([&](QObject *receiver, auto done) { fixture.client->runnerCount({}, receiver, done); });
        QVERIFY(count && *count);
        QCOMPARE(**count, 5003);
        QCOMPARE(fixture.server.seen().front().operation(), u"instanceCount"_s);
    }

    void furtherManagersArePaged()
    {
        ClientFixture fixture([&](const Seen &) { return Scripted::data(managersPage(4, { 11 }, 120, "m2")); });
        const auto managers = answerOf<ManagersPage>([&](QObject *receiver, auto done) { fixture.client->managers({ 4 }, u"m1"_s, receiver, done); });
        QVERIFY(managers && *managers);
        QCOMPARE((*managers)->endCursor, u"m2"_s);
        QVERIFY((*managers)->hasNext);
        QCOMPARE((*managers)->runner->row(0).id.value, 4);
        QCOMPARE((*managers)->runner->row(0).managerCount, 120);
        QCOMPARE((*managers)->runner->managers((*managers)->runner->row(0)).size(), std::size_t(1));
        QCOMPARE(fixture.server.seen().front().variables().value("after"_L1).toString(), u"m1"_s);
    }
};

QTEST_GUILESS_MAIN(RunnersTest)
#include "tst_runners.moc"
