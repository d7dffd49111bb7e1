// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/access.h"
#include "tests/support/httpprobe.h"
#include "tests/support/serverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace muster::demo;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// The target of rel="next" in a Link header, as path and query; empty at the end.
QString nextOf(const Probed &page)
{
    for (const QByteArray &link : page.header("link").split(',')) {
        if (link.contains("rel=\"next\"")) {
            const QUrl url(QString::fromLatin1(link.mid(link.indexOf('<') + 1, link.indexOf('>') - link.indexOf('<') - 1)));
            return url.path(QUrl::FullyEncoded) + u'?' + url.query(QUrl::FullyEncoded);
        }
    }
    return {};
}

ServerOptions withProfile(QStringView profile)
{
    ServerOptions options = ServerFixture::still(60);
    options.world.profile = *Profile::parse(profile);
    return options;
}

} // namespace

class DemoRestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void identifiesServerUserAndToken();
    void scopesOpenWhatTheyShould_data();
    void scopesOpenWhatTheyShould();
    void listsAreForThoseWhoMay();
    void runnersArePagedToTheEnd();
    void totalsVanishAboveTenThousand();
    void filtersAreCheckedAndApplied_data();
    void filtersAreCheckedAndApplied();
    void oneRunnerIsShownInFull();
    void managersComeNewestFirstAndAllAtOnce();
    void fieldsFollowTheVersion_data();
    void fieldsFollowTheVersion();
    void updatesWriteAndRefuse_data();
    void updatesWriteAndRefuse();
    void updatesTakeFormsToo();
    void deletingKeepsToTheRules();
    void deletionOfAnEditedRunnerCanBePrevented();
    void runnersAreCreatedByThoseWhoMay();
    void aTokenIsReset();
    void groupsAreFilteredByRole();
    void placesAreFoundByNumberAndByEncodedPath();
    void membersAreListedWithTheirHighestRole();
    void protectedRefsNeedARole();
    void runnersAreAssignedAndUnassigned();
    void jobsShowFailureRunnerAndManager();
    void jobsOfARunnerAreFilteredByManagerAndKeysetPaged();
    void projectJobsHaveNoTotalAndNoBridges();
    void jobsAreCancelledAndRetried();
    void administratorsSeeTheQueuesOfSidekiq();
    void hostileTextsSurviveAsJson();

private:
    [[nodiscard]] Runner someRunner(const std::function<bool(const Runner &)> &fits);
    [[nodiscard]] HttpProbe as(TokenKind kind) { return HttpProbe(m_server->url(), m_server->token(kind)); }

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<HttpProbe> m_root;
};

void DemoRestTest::initTestCase()
{
    m_server = std::make_unique<ServerFixture>(ServerFixture::still(400));
    m_root = std::make_unique<HttpProbe>(m_server->url(), m_server->token());
}

void DemoRestTest::init()
{
    m_server->log().clear();
}

Runner DemoRestTest::someRunner(const std::function<bool(const Runner &)> &fits)
{
    Runner found;
    m_server->inWorld([&](World &world) {
        world.runners().walk(Order::NewestFirst, {}, [&](const Runner &runner) {
            if (fits(runner))
                found = runner;
            return found.id == 0;
        });
    });
    if (found.id == 0)
        qFatal("the world has no such runner");
    return found;
}

void DemoRestTest::identifiesServerUserAndToken()
{
    const Probed metadata = m_root->get(u"/api/v4/metadata"_s);
    QCOMPARE(metadata.json()[u"version"_s].toString(), u"19.5.2-ee"_s);
    QCOMPARE(metadata.json()[u"enterprise"_s].toBool(), true);
    QVERIFY(metadata.json()[u"kas"_s][u"externalK8sProxyUrl"_s].isString());
    QCOMPARE(m_root->get(u"/api/v4/version"_s).body, metadata.body);
    QCOMPARE(m_root->get(u"/api/v4/user"_s).json()[u"is_admin"_s].toBool(), true);
    HttpProbe mira = as(TokenKind::User);
    QVERIFY(mira.get(u"/api/v4/user"_s).json()[u"is_admin"_s].isUndefined());
    const Probed self = as(TokenKind::ExpiringSoon).get(u"/api/v4/personal_access_tokens/self"_s);
    QCOMPARE(self.json()[u"expires_at"_s].toString(), u"2026-09-04"_s);
    QCOMPARE(self.json()[u"scopes"_s].toArray(), QJsonArray{u"api"_s});
    QCOMPARE(self.json()[u"active"_s].toBool(), true);
}

void DemoRestTest::scopesOpenWhatTheyShould_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("opens");   // user, list, one runner, update, own token
    QTest::newRow("api") << QStringList{u"api"_s} << u"ulost"_s;
    QTest::newRow("read_api") << QStringList{u"read_api"_s} << u"ulo-t"_s;
    QTest::newRow("read_user") << QStringList{u"read_user"_s} << u"u---t"_s;
    QTest::newRow("manage_runner") << QStringList{u"manage_runner"_s} << u"--ost"_s;
    QTest::newRow("create_runner") << QStringList{u"create_runner"_s} << u"----t"_s;
    QTest::newRow("two") << QStringList{u"read_user"_s, u"manage_runner"_s} << u"u-ost"_s;
}

void DemoRestTest::scopesOpenWhatTheyShould()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, opens);
    ServerFixture server(ServerFixture::still(5));
    server.inWorld([&](World &world) { world.setScopes(TokenKind::Administrator, scopes); });
    HttpProbe probe(server.url(), server.token());
    qint64 id = 0;
    server.inWorld([&](World &world) {
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            id = runner.id;
            return false;
        });
    });
    const QString runner = u"/api/v4/runners/%1"_s.arg(id);
    QString opened;
    const auto note = [&](const Probed &answer, QChar letter) {
        if (answer.status == 403)
            QVERIFY(answer.body.contains("insufficient_scope"));
        opened += answer.status == 200 ? letter : u'-';
    };
    note(probe.get(u"/api/v4/user"_s), u'u');
    note(probe.get(u"/api/v4/runners/all"_s), u'l');
    note(probe.get(runner), u'o');
    note(probe.send("PUT", runner, "{\"description\":\"x\"}"), u's');
    note(probe.get(u"/api/v4/personal_access_tokens/self"_s), u't');
    QCOMPARE(opened, opens);
}

void DemoRestTest::listsAreForThoseWhoMay()
{
    HttpProbe mira = as(TokenKind::User);
    HttpProbe tomas = as(TokenKind::Developer);
    QCOMPARE(mira.get(u"/api/v4/runners/all"_s).body, QByteArray("{\"message\":\"403 Forbidden\"}"));
    std::set<qint64> owned;
    m_server->inWorld([&](World &world) {
        const Access access(world, *world.user(u"mira"));
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            if (access.owns(runner))
                owned.insert(runner.id);
            return true;
        });
    });
    const Probed mine = mira.get(u"/api/v4/runners?per_page=100"_s);
    QCOMPARE(mine.header("x-total").toInt(), int(owned.size()));
    for (const QJsonArray runners = mine.json().toArray(); const auto &runner : runners)
        QVERIFY(owned.count(runner[u"id"_s].toInteger()) == 1);
    QCOMPARE(tomas.get(u"/api/v4/runners"_s).json().toArray().size(), 0);
    QCOMPARE(mira.get(u"/api/v4/groups/acme/runners"_s).status, 200);
    QCOMPARE(tomas.get(u"/api/v4/groups/acme/runners"_s).status, 403);
    QCOMPARE(m_root->get(u"/api/v4/groups/no-such-group/runners"_s).body, QByteArray("{\"message\":\"404 Group Not Found\"}"));
}

void DemoRestTest::runnersArePagedToTheEnd()
{
    std::vector<qint64> ids;
    QString path = u"/api/v4/runners/all?per_page=70"_s;
    int pages = 0;
    while (!path.isEmpty()) {
        const Probed page = m_root->get(path);
        QCOMPARE(page.status, 200);
        ++pages;
        QCOMPARE(page.header("x-page").toInt(), pages);
        QCOMPARE(page.header("x-total"), QByteArray("400"));
        QCOMPARE(page.header("x-total-pages"), QByteArray("6"));
        QCOMPARE(page.header("x-next-page"), pages == 6 ? QByteArray() : QByteArray::number(pages + 1));
        for (const QJsonArray runners = page.json().toArray(); const auto &runner : runners)
            ids.push_back(runner[u"id"_s].toInteger());
        path = nextOf(page);
    }
    QCOMPARE(pages, 6);
    QCOMPARE(std::set<qint64>(ids.begin(), ids.end()).size(), size_t(400));
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    QCOMPARE(m_root->get(u"/api/v4/runners/all?per_page=1000"_s).json().toArray().size(), 100);
    QCOMPARE(m_root->get(u"/api/v4/runners/all?page=99"_s).json().toArray().size(), 0);
}

void DemoRestTest::totalsVanishAboveTenThousand()
{
    ServerOptions options = ServerFixture::still(10001);
    options.world.finishedJobs = 0;
    ServerFixture server(options);
    HttpProbe probe(server.url(), server.token());
    const Probed page = probe.get(u"/api/v4/runners/all?per_page=100&page=100"_s);
    QVERIFY(page.header("x-total").isEmpty() && page.header("x-total-pages").isEmpty());
    QVERIFY(!page.header("link").contains("rel=\"last\""));
    QCOMPARE(page.header("x-next-page"), QByteArray("101"));
    QCOMPARE(probe.get(nextOf(page)).json().toArray().size(), 1);
}

void DemoRestTest::filtersAreCheckedAndApplied_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("error");
    QTest::addRow("type") << u"type=group_type"_s << QString();
    QTest::addRow("paused") << u"paused=true"_s << QString();
    QTest::addRow("online") << u"status=online"_s << QString();
    QTest::addRow("offline") << u"status=offline"_s << QString();
    QTest::addRow("stale") << u"status=stale"_s << QString();
    QTest::addRow("never") << u"status=never_contacted"_s << QString();
    QTest::addRow("tags") << u"tag_list=linux,docker"_s << QString();
    QTest::addRow("version") << u"version_prefix=19."_s << QString();
    QTest::addRow("bad status") << u"status=asleep"_s << u"{\"error\":\"status does not have a valid value\"}"_s;
    QTest::addRow("bad type") << u"type=shared"_s << u"{\"error\":\"type does not have a valid value\"}"_s;
    QTest::addRow("bad paused") << u"paused=maybe"_s << u"{\"error\":\"paused is invalid\"}"_s;
    QTest::addRow("bad version") << u"version_prefix=v19"_s << u"{\"error\":\"version_prefix is invalid\"}"_s;
}

void DemoRestTest::filtersAreCheckedAndApplied()
{
    QFETCH(QString, query);
    QFETCH(QString, error);
    const Probed answer = m_root->get(u"/api/v4/runners/all?per_page=100&"_s + query);
    if (!error.isEmpty()) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(QString::fromUtf8(answer.body), error);
        return;
    }
    std::set<qint64> expected, found;
    m_server->inWorld([&](World &world) {
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            const RunnerStatus status = world.status(runner);
            const Moment contact = world.contactedAt(runner);
            bool version = false;
            for (const Manager &manager : runner.managers)
                version = version || manager.software->version.startsWith(u"19."_s);
            const bool fits = query == u"type=group_type"_s  ? runner.type == RunnerType::Group
                : query == u"paused=true"_s                  ? runner.paused
                : query == u"status=online"_s                ? status == RunnerStatus::Online
                : query == u"status=stale"_s                 ? status == RunnerStatus::Stale
                : query == u"status=offline"_s               ? contact != 0 && contact <= world.now() - hours(2)
                : query == u"status=never_contacted"_s       ? contact == 0
                : query.startsWith(u"tag_list"_s)            ? runner.tags.contains(u"linux"_s) && runner.tags.contains(u"docker"_s)
                                                             : version;
            if (fits)
                expected.insert(runner.id);
            return true;
        });
    });
    QVERIFY(!expected.empty());
    for (Probed page = answer;; page = m_root->get(nextOf(page))) {
        for (const QJsonArray runners = page.json().toArray(); const auto &runner : runners)
            found.insert(runner[u"id"_s].toInteger());
        if (nextOf(page).isEmpty())
            break;
    }
    QCOMPARE(found, expected);
    QCOMPARE(answer.header("x-total").toInt(), int(expected.size()));
}

void DemoRestTest::oneRunnerIsShownInFull()
{
    const Runner runner = someRunner([](const Runner &each) { return each.type == RunnerType::Project && !each.managers.empty() && !each.maintenanceNote.isEmpty() && !each.tags.isEmpty(); });
    const QString path = u"/api/v4/runners/%1"_s.arg(runner.id);
    const QJsonValue shown = m_root->get(path).json();
    QCOMPARE(shown[u"description"_s].toString(), runner.description);
    QCOMPARE(shown[u"tag_list"_s].toArray().size(), runner.tags.size());
    QCOMPARE(shown[u"projects"_s].toArray().size(), qsizetype(runner.projectIds.size()));
    QCOMPARE(shown[u"maintenance_note"_s].toString(), runner.maintenanceNote);
    QCOMPARE(shown[u"access_level"_s].toString(), runner.refProtected ? u"ref_protected"_s : u"not_protected"_s);
    QVERIFY(shown[u"contacted_at"_s].toString().endsWith(u'Z'));
    QVERIFY(m_root->get(path + u"?include_projects=false"_s).json()[u"projects"_s].isUndefined());
    HttpProbe tomas = as(TokenKind::Developer);
    QCOMPARE(tomas.get(path).body, QByteArray("{\"message\":\"403 Forbidden - No access granted\"}"));
    const Runner instance = someRunner([](const Runner &each) { return each.type == RunnerType::Instance && !each.maintenanceNote.isEmpty(); });
    const QJsonValue seen = tomas.get(u"/api/v4/runners/%1"_s.arg(instance.id)).json();
    QCOMPARE(seen[u"id"_s].toInteger(), instance.id);
    QVERIFY(seen[u"maintenance_note"_s].isNull());
    QCOMPARE(m_root->get(u"/api/v4/runners/987654"_s).body, QByteArray("{\"message\":\"404 Not found\"}"));
}

void DemoRestTest::managersComeNewestFirstAndAllAtOnce()
{
    const Runner runner = someRunner([](const Runner &each) { return each.managers.size() > 120; });
    const QJsonArray managers = m_root->get(u"/api/v4/runners/%1/managers"_s.arg(runner.id)).json().toArray();
    QCOMPARE(managers.size(), qsizetype(runner.managers.size()));
    for (qsizetype i = 1; i < managers.size(); ++i)
        QVERIFY(managers[i][u"id"_s].toInteger() < managers[i - 1][u"id"_s].toInteger());
    QVERIFY(managers[0][u"executor"_s].isUndefined());
}

void DemoRestTest::fieldsFollowTheVersion_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("modern");
    QTest::addColumn<int>("projectsStatus");
    QTest::newRow("17.0") << u"17.0-ce"_s << false << 404;
    QTest::newRow("17.11") << u"17.11-ee"_s << false << 404;
    QTest::newRow("18.1") << u"18.1-ee"_s << true << 404;
    QTest::newRow("18.3") << u"18.3-ee"_s << true << 200;
    QTest::newRow("19.5") << u"19.5-ee"_s << true << 200;
}

void DemoRestTest::fieldsFollowTheVersion()
{
    QFETCH(QString, profile);
    QFETCH(bool, modern);
    QFETCH(int, projectsStatus);
    ServerFixture server(withProfile(profile));
    HttpProbe probe(server.url(), server.token());
    const QJsonValue first = probe.get(u"/api/v4/runners/all"_s).json()[0];
    QCOMPARE(first[u"created_at"_s].isString(), modern);
    QCOMPARE(first[u"job_execution_status"_s].isString(), modern);
    QCOMPARE(probe.get(u"/api/v4/metadata"_s).json()[u"enterprise"_s].toBool(), profile.endsWith(u"ee"_s));
    QCOMPARE(probe.get(u"/api/v4/runners/%1/projects"_s.arg(first[u"id"_s].toInteger())).status, projectsStatus);
}

void DemoRestTest::updatesWriteAndRefuse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("name") << QByteArray(R"({"description":"new name"})") << 200 << QByteArray("new name");
    QTest::newRow("tags") << QByteArray(R"({"tag_list":["a","b"]})") << 200 << QByteArray(R"("tag_list":["a","b"])");
    QTest::newRow("tags as text") << QByteArray(R"({"tag_list":"c, d"})") << 200 << QByteArray(R"("tag_list":["c","d"])");
    QTest::newRow("old switch") << QByteArray(R"({"active":false})") << 200 << QByteArray(R"("paused":true)");
    QTest::newRow("timeout off") << QByteArray(R"({"maximum_timeout":null})") << 200 << QByteArray(R"("maximum_timeout":null)");
    QTest::newRow("nothing") << QByteArray("{}") << 400 << QByteArray("are missing, at least one parameter must be provided");
    QTest::newRow("both switches") << QByteArray(R"({"active":false,"paused":true})") << 400 << QByteArray("mutually exclusive");
    QTest::newRow("short timeout") << QByteArray(R"({"maximum_timeout":599})") << 400
                                   << QByteArray(R"({"message":{"maximum_timeout":["needs to be at least 10 minutes"]}})");
    QTest::newRow("no timeout at all") << QByteArray(R"({"maximum_timeout":0})") << 400 << QByteArray("needs to be at least 10 minutes");
    QTest::newRow("useless") << QByteArray(R"({"tag_list":[],"run_untagged":false})") << 400
                             << QByteArray(R"({"message":{"tags_list":["can not be empty when runner is not allowed to pick untagged jobs"]}})");
    QTest::newRow("bad level") << QByteArray(R"({"access_level":"open"})") << 400 << QByteArray(R"({"error":"access_level does not have a valid value"})");
}

void DemoRestTest::updatesWriteAndRefuse()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    const Runner runner = someRunner([](const Runner &each) { return each.type == RunnerType::Group; });
    const QString path = u"/api/v4/runners/%1"_s.arg(runner.id);
    const Probed put = m_root->send("PUT", path, body);
    QCOMPARE(put.status, status);
    QVERIFY2(put.body.contains(answer), put.body.constData());
    QCOMPARE(m_root->get(path).body.contains(answer), status == 200);
    HttpProbe tomas = as(TokenKind::Developer);
    if (status == 200)
        QCOMPARE(tomas.send("PUT", path, body).status, 403);
}

void DemoRestTest::updatesTakeFormsToo()
{
    const Runner runner = someRunner([](const Runner &each) { return each.type == RunnerType::Instance; });
    const Probed put = m_root->send("PUT", u"/api/v4/runners/%1"_s.arg(runner.id), "description=build+%26+test&tag_list[]=x&tag_list[]=y&paused=1",
                                    "application/x-www-form-urlencoded");
    QCOMPARE(put.status, 200);
    QCOMPARE(put.json()[u"description"_s].toString(), u"build & test"_s);
    QCOMPARE(put.json()[u"tag_list"_s].toArray(), (QJsonArray{u"x"_s, u"y"_s}));
    QCOMPARE(put.json()[u"paused"_s].toBool(), true);
}

void DemoRestTest::deletingKeepsToTheRules()
{
    // One that mira maintains, with more projects than one; then with one.
    qint64 several = 0, one = 0;
    m_server->inWorld([&](World &world) {
        const Group &acme = *world.group(u"acme");
        qint64 home = acme.projectIds.front();
        NewRunner wanted;
        wanted.type = RunnerType::Project;
        wanted.projectId = home;
        one = world.createRunner(wanted).runner->id;
        several = world.createRunner(wanted).runner->id;
        world.assign(several, world.projects().rbegin()->first);
        (void)world.takeChanges();
    });
    HttpProbe mira = as(TokenKind::User);
    const auto path = [](qint64 id) { return u"/api/v4/runners/%1"_s.arg(id); };
    QCOMPARE(mira.send("DELETE", path(several)).body, QByteArray("{\"message\":\"403 Forbidden - Runner associated with more than one project\"}"));
    const Probed gone = mira.send("DELETE", path(one));
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(mira.send("DELETE", path(one)).status, 404);
    HttpProbe tomas = as(TokenKind::Developer);
    QCOMPARE(tomas.send("DELETE", path(several)).body, QByteArray("{\"message\":\"403 Forbidden - No access granted\"}"));
    QCOMPARE(as(TokenKind::ReadApi).send("DELETE", path(several)).status, 403);
    QCOMPARE(m_root->send("DELETE", path(several)).status, 204);
    QCOMPARE(m_server->log().changedRunners(Change::Kind::Deleted), (std::vector<qint64>{one, several}));
}

void DemoRestTest::deletionOfAnEditedRunnerCanBePrevented()
{
    ServerFixture server(ServerFixture::still(5));
    HttpProbe probe(server.url(), server.token());
    qint64 id = 0;
    server.inWorld([&](World &world) {
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            id = runner.id;
            return false;
        });
    });
    const QString path = u"/api/v4/runners/%1"_s.arg(id);
    const QByteArray read = probe.get(path).header("date");
    server.inWorld([&](World &world) {
        world.advance(minutes(1));
        world.setPaused(id, !world.runner(id)->paused);
    });
    const Probed refused = probe.send("DELETE", path, {}, {}, {{"If-Unmodified-Since", read}});
    QCOMPARE(refused.status, 412);
    QCOMPARE(refused.body, QByteArray("{\"message\":\"412 Precondition Failed\"}"));
    const QByteArray fresh = probe.get(path).header("date");
    QCOMPARE(probe.send("DELETE", path, {}, {}, {{"If-Unmodified-Since", fresh}}).status, 204);
}

void DemoRestTest::runnersAreCreatedByThoseWhoMay()
{
    HttpProbe mira = as(TokenKind::User);
    qint64 acme = 0;
    m_server->inWorld([&](World &world) { acme = world.group(u"acme")->id; });
    const QByteArray body = R"({"runner_type":"group_type","group_id":)" + QByteArray::number(acme) + R"(,"description":"mine","tag_list":["a"],"run_untagged":false})";
    const Probed created = mira.send("POST", u"/api/v4/user/runners"_s, body);
    QCOMPARE(created.status, 201);
    QVERIFY(created.json()[u"token"_s].toString().startsWith(u"glrt-"_s));
    const qint64 id = created.json()[u"id"_s].toInteger();
    QCOMPARE(m_server->log().changedRunners(Change::Kind::Created), std::vector<qint64>{id});
    QCOMPARE(mira.get(u"/api/v4/runners/%1"_s.arg(id)).json()[u"description"_s].toString(), u"mine"_s);
    QCOMPARE(mira.send("POST", u"/api/v4/user/runners"_s, R"({"runner_type":"instance_type"})").status, 403);
    QCOMPARE(mira.send("POST", u"/api/v4/user/runners"_s, R"({"runner_type":"group_type"})").body, QByteArray("{\"error\":\"group_id is missing\"}"));
    QCOMPARE(mira.send("POST", u"/api/v4/user/runners"_s, "{}").status, 400);
    QCOMPARE(as(TokenKind::ReadApi).send("POST", u"/api/v4/user/runners"_s, body).status, 403);
    QCOMPARE(m_root->send("POST", u"/api/v4/runners"_s, "{}").status, 410);
}

void DemoRestTest::aTokenIsReset()
{
    const Runner runner = someRunner([](const Runner &each) { return each.pollingManagers > 0 && each.tokenRotationDeadline == 0; });
    const Probed reset = m_root->send("POST", u"/api/v4/runners/%1/reset_authentication_token"_s.arg(runner.id));
    QCOMPARE(reset.status, 201);
    m_server->inWorld([&](World &world) {
        QCOMPARE(reset.json()[u"token"_s].toString(), world.tokenOf(*world.runner(runner.id)));
        QCOMPARE(world.runner(runner.id)->pollingManagers, 0);
    });
    QCOMPARE(m_server->log().changedRunners(Change::Kind::TokenReset), std::vector<qint64>{runner.id});
    m_server->inWorld([&](World &world) {
        world.editRunner(runner.id, [&](Runner &writable) { writable.tokenRotationDeadline = world.now() - 1; });
    });
    QCOMPARE(m_root->send("POST", u"/api/v4/runners/%1/reset_authentication_token"_s.arg(runner.id)).status, 422);
}

void DemoRestTest::groupsAreFilteredByRole()
{
    HttpProbe mira = as(TokenKind::User);
    const auto paths = [](const Probed &page) {
        QStringList list;
        for (const QJsonArray groups = page.json().toArray(); const auto &group : groups)
            list.append(group[u"full_path"_s].toString());
        return list;
    };
    const QStringList owned = paths(mira.get(u"/api/v4/groups?owned=true&per_page=100"_s));
    QVERIFY(owned.contains(u"acme"_s) && owned.size() > 1);
    for (const QString &path : owned)
        QVERIFY(path == u"acme"_s || path.startsWith(u"acme/"_s));
    QCOMPARE(paths(mira.get(u"/api/v4/groups?min_access_level=50&top_level_only=true"_s)), QStringList{u"acme"_s});
    QCOMPARE(paths(as(TokenKind::Developer).get(u"/api/v4/groups?min_access_level=40"_s)), QStringList());
    QCOMPARE(paths(m_root->get(u"/api/v4/groups?search=acm&top_level_only=true"_s)), QStringList{u"acme"_s});
    QVERIFY(paths(m_root->get(u"/api/v4/groups?per_page=100"_s)).size() > owned.size());
    QCOMPARE(m_root->get(u"/api/v4/groups?page=501&per_page=100"_s).status, 405);
}

void DemoRestTest::placesAreFoundByNumberAndByEncodedPath()
{
    Project project;
    m_server->inWorld([&](World &world) { project = world.projects().begin()->second; });
    const QString encoded = QString(project.fullPath).replace(u'/', u"%2F"_s);
    QCOMPARE(m_root->get(u"/api/v4/projects/"_s + encoded).json()[u"id"_s].toInteger(), project.id);
    QCOMPARE(m_root->get(u"/api/v4/projects/%1"_s.arg(project.id)).json()[u"path_with_namespace"_s].toString(), project.fullPath);
    QCOMPARE(m_root->get(u"/api/v4/projects/"_s + project.fullPath).status, 404);
    QCOMPARE(m_root->get(u"/api/v4/groups/acme"_s).json()[u"full_path"_s].toString(), u"acme"_s);
    QString path = u"/api/v4/projects?pagination=keyset&order_by=id&sort=asc&per_page=50"_s;
    qint64 last = 0;
    qsizetype seen = 0;
    while (!path.isEmpty()) {
        const Probed page = m_root->get(path);
        for (const QJsonArray all = page.json().toArray(); const auto &each : all) {
            QVERIFY(each[u"id"_s].toInteger() > last);
            last = each[u"id"_s].toInteger();
            ++seen;
        }
        path = nextOf(page);
    }
    m_server->inWorld([&](World &world) { QCOMPARE(seen, qsizetype(world.projects().size())); });
    QCOMPARE(m_root->get(u"/api/v4/projects?pagination=keyset&order_by=name"_s).status, 405);
}

void DemoRestTest::membersAreListedWithTheirHighestRole()
{
    const QJsonArray members = m_root->get(u"/api/v4/groups/acme/members/all?per_page=100"_s).json().toArray();
    bool owner = false;
    QSet<qint64> ids;
    for (const auto &member : members) {
        ids.insert(member[u"id"_s].toInteger());
        owner = owner || (member[u"username"_s].toString() == u"mira"_s && member[u"access_level"_s].toInt() == 50);
    }
    QVERIFY(owner);
    QCOMPARE(ids.size(), members.size());
    QCOMPARE(m_root->get(u"/api/v4/groups/acme/members/all?query=mir"_s).json()[0][u"username"_s].toString(), u"mira"_s);
    qint64 project = 0;
    m_server->inWorld([&](World &world) { project = world.group(u"acme")->projectIds.front(); });
    const QJsonArray inherited = m_root->get(u"/api/v4/projects/%1/members/all?query=mira"_s.arg(project)).json().toArray();
    QVERIFY(inherited.size() >= 1);
    QCOMPARE(inherited[0][u"access_level"_s].toInt(), 50);
}

void DemoRestTest::protectedRefsNeedARole()
{
    qint64 project = 0;
    m_server->inWorld([&](World &world) {
        project = world.group(u"acme")->projectIds.front();
    });
    const QString path = u"/api/v4/projects/%1/"_s.arg(project);
    QCOMPARE(m_root->get(path + u"protected_branches"_s).json()[0][u"name"_s].toString(), u"main"_s);
    HttpProbe tomas = as(TokenKind::Developer);
    QCOMPARE(tomas.get(path + u"protected_branches"_s).status, 200);
    QCOMPARE(tomas.get(path + u"protected_tags"_s).status, 403);
    QCOMPARE(m_root->get(path + u"protected_tags"_s).status, 200);
}

void DemoRestTest::runnersAreAssignedAndUnassigned()
{
    qint64 home = 0, target = 0, runner = 0;
    m_server->inWorld([&](World &world) {
        home = world.group(u"acme")->projectIds.front();
        const Access mira(world, *world.user(u"mira"));
        for (const auto &[id, project] : world.projects()) {
            if (id != home && mira.maintain(project))
                target = id;
        }
        NewRunner wanted;
        wanted.type = RunnerType::Project;
        wanted.projectId = home;
        runner = world.createRunner(wanted).runner->id;
        (void)world.takeChanges();
    });
    HttpProbe mira = as(TokenKind::User);
    const QString path = u"/api/v4/projects/%1/runners"_s.arg(target);
    const QByteArray body = "{\"runner_id\":" + QByteArray::number(runner) + '}';
    QCOMPARE(mira.send("POST", path, body).status, 201);
    QCOMPARE(mira.send("POST", path, body).status, 400);
    QCOMPARE(m_server->log().changedRunners(Change::Kind::Assigned), std::vector<qint64>{runner});
    QVERIFY(mira.get(path + u"?type=project_type&per_page=100"_s).body.contains(QByteArray("\"id\":" + QByteArray::number(runner) + ',')));
    QCOMPARE(mira.send("DELETE", u"/api/v4/projects/%1/runners/%2"_s.arg(home).arg(runner)).body,
             QByteArray("{\"message\":\"403 Forbidden - You cannot unassign a runner from the owner project. Delete the runner instead\"}"));
    QCOMPARE(mira.send("DELETE", path + u'/' + QString::number(runner)).status, 204);
    QCOMPARE(mira.send("DELETE", path + u'/' + QString::number(runner)).status, 404);
    const Runner group = someRunner([](const Runner &each) { return each.type == RunnerType::Group; });
    QCOMPARE(m_root->send("POST", path, "{\"runner_id\":" + QByteArray::number(group.id) + '}').body,
             QByteArray("{\"message\":\"403 Forbidden - Runner is a group runner\"}"));
}

void DemoRestTest::jobsShowFailureRunnerAndManager()
{
    Job failed;
    m_server->inWorld([&](World &world) {
        for (const qint64 id : world.jobs(JobStatus::Failed)) {
            const Runner *runner = world.runner(world.job(id)->runnerId);
            if (runner != nullptr && runner->manager(world.job(id)->managerId) != nullptr)
                failed = *world.job(id);
        }
    });
    const QJsonValue job = m_root->get(u"/api/v4/projects/%1/jobs/%2"_s.arg(failed.projectId).arg(failed.id)).json();
    QCOMPARE(job[u"failure_reason"_s].toString(), failed.failureReason);
    QCOMPARE(job[u"runner"_s][u"id"_s].toInteger(), failed.runnerId);
    QCOMPARE(job[u"runner_manager"_s][u"id"_s].toInteger(), failed.managerId);
    QCOMPARE(job[u"queued_duration"_s].toDouble(), double(failed.startedAt - failed.queuedAt) / 1000);
    QVERIFY(job[u"web_url"_s].toString().endsWith(u"/-/jobs/%1"_s.arg(failed.id)));
    m_server->inWorld([&](World &world) { world.deleteRunner(failed.runnerId); (void)world.takeChanges(); });
    const QJsonValue orphan = m_root->get(u"/api/v4/projects/%1/jobs/%2"_s.arg(failed.projectId).arg(failed.id)).json();
    QVERIFY(orphan[u"runner"_s].isNull() && orphan[u"runner_manager"_s].isNull());
    qint64 other = 0;
    m_server->inWorld([&](World &world) { other = world.projects().begin()->first == failed.projectId ? world.projects().rbegin()->first : world.projects().begin()->first; });
    QCOMPARE(m_root->get(u"/api/v4/projects/%1/jobs/%2"_s.arg(other).arg(failed.id)).status, 404);
}

void DemoRestTest::jobsOfARunnerAreFilteredByManagerAndKeysetPaged()
{
    Runner busy;
    QString systemId;
    std::vector<qint64> all, ofManager;
    m_server->inWorld([&](World &world) {
        world.runners().walk(Order::NewestFirst, {}, [&](const Runner &runner) {
            if (world.jobsOfRunner(runner.id).size() > all.size() && runner.managers.size() > 1) {
                busy = runner;
                all = world.jobsOfRunner(runner.id);
            }
            return true;
        });
        systemId = busy.manager(world.job(all.front())->managerId)->systemId;
        std::erase_if(all, [&](qint64 id) { return world.job(id) == nullptr; });
        for (const qint64 id : all) {
            const Manager *manager = busy.manager(world.job(id)->managerId);
            if (manager != nullptr && manager->systemId == systemId)
                ofManager.push_back(id);
        }
    });
    QVERIFY(all.size() >= 5);
    const auto idsOf = [](const Probed &page) {
        std::vector<qint64> ids;
        for (const QJsonArray jobs = page.json().toArray(); const auto &job : jobs)
            ids.push_back(job[u"id"_s].toInteger());
        return ids;
    };
    std::reverse(ofManager.begin(), ofManager.end());
    std::sort(all.begin(), all.end(), std::greater<>());
    const QString path = u"/api/v4/runners/%1/jobs"_s.arg(busy.id);
    const Probed one = m_root->get(path + u"?per_page=100&system_id="_s + systemId);
    QCOMPARE(idsOf(one), ofManager);
    QVERIFY(one.header("x-total").isEmpty());
    QCOMPARE(m_root->get(path).header("x-total").toInt(), int(all.size()));
    std::vector<qint64> paged;
    QString next = path + u"?pagination=keyset&order_by=id&sort=desc&per_page=2"_s;
    while (!next.isEmpty()) {
        const Probed page = m_root->get(next);
        QVERIFY(page.header("x-page").isEmpty());
        for (const qint64 id : idsOf(page))
            paged.push_back(id);
        next = nextOf(page);
    }
    QCOMPARE(paged, all);
    QCOMPARE(m_root->get(path + u"?status=nonsense"_s).status, 400);
    QCOMPARE(as(TokenKind::Developer).get(path).status, 403);
}

void DemoRestTest::projectJobsHaveNoTotalAndNoBridges()
{
    qint64 project = 0, bridge = 0;
    m_server->inWorld([&](World &world) {
        for (const auto &[id, job] : world.jobs()) {
            if (job.bridge) {
                bridge = id;
                project = job.projectId;
            }
        }
    });
    QVERIFY(bridge != 0);
    const QString path = u"/api/v4/projects/%1/jobs"_s.arg(project);
    const Probed page = m_root->get(path + u"?per_page=100"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("x-total").isEmpty());
    for (const QJsonArray jobs = page.json().toArray(); const auto &job : jobs)
        QVERIFY(job[u"id"_s].toInteger() != bridge);
    QCOMPARE(m_root->get(path + u'/' + QString::number(bridge)).status, 404);
    for (const QJsonArray jobs = m_root->get(path + u"?scope[]=success&scope[]=failed"_s).json().toArray(); const auto &job : jobs)
        QVERIFY(job[u"status"_s].toString() == u"success"_s || job[u"status"_s].toString() == u"failed"_s);
    QCOMPARE(m_root->get(path + u"?scope[]=tired"_s).body, QByteArray("{\"error\":\"scope does not have a valid value\"}"));
}

void DemoRestTest::jobsAreCancelledAndRetried()
{
    Job running, done;
    m_server->inWorld([&](World &world) {
        running = *world.job(*world.jobs(JobStatus::Running).begin());
        done = *world.job(*world.jobs(JobStatus::Success).rbegin());
        for (const qint64 id : world.jobs(JobStatus::Success)) {
            if (!world.job(id)->bridge)
                done = *world.job(id);
        }
    });
    const auto path = [](const Job &job, const QString &verb) { return u"/api/v4/projects/%1/jobs/%2/%3"_s.arg(job.projectId).arg(job.id).arg(verb); };
    const Probed cancelled = m_root->send("POST", path(running, u"cancel"_s));
    QCOMPARE(cancelled.status, 201);
    QCOMPARE(cancelled.json()[u"status"_s].toString(), u"canceling"_s);
    const Probed unchanged = m_root->send("POST", path(done, u"cancel"_s));
    QCOMPARE(unchanged.status, 201);
    QCOMPARE(unchanged.json()[u"status"_s].toString(), u"success"_s);
    const Probed again = m_root->send("POST", path(done, u"retry"_s));
    QCOMPARE(again.status, 201);
    QVERIFY(again.json()[u"id"_s].toInteger() > done.id);
    QCOMPARE(m_root->send("POST", path(done, u"retry"_s)).body, QByteArray("{\"message\":\"403 Forbidden - Job is not retryable\"}"));
}

void DemoRestTest::administratorsSeeTheQueuesOfSidekiq()
{
    QVERIFY(m_root->get(u"/api/v4/sidekiq/compound_metrics"_s).json()[u"queues"_s][u"default"_s][u"latency"_s].isDouble());
    QVERIFY(m_root->get(u"/api/v4/sidekiq/queue_metrics"_s).json()[u"processes"_s].isUndefined());
    QCOMPARE(as(TokenKind::User).get(u"/api/v4/sidekiq/job_stats"_s).status, 403);
    QCOMPARE(m_root->get(u"/api/v4/audit_events"_s).status, 403);
}

void DemoRestTest::hostileTextsSurviveAsJson()
{
    ServerOptions options = ServerFixture::still(120);
    options.world.hostile = true;
    ServerFixture server(options);
    HttpProbe probe(server.url(), server.token());
    QSet<QString> shown, held;
    server.inWorld([&](World &world) {
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            held.insert(runner.description);
            return true;
        });
    });
    QString path = u"/api/v4/runners/all?per_page=50"_s;
    while (!path.isEmpty()) {
        const Probed page = probe.get(path);
        QVERIFY(page.json().isArray());
        QVERIFY(page.body.isValidUtf8());
        for (const QJsonArray runners = page.json().toArray(); const auto &runner : runners)
            shown.insert(runner[u"description"_s].toString());
        path = nextOf(page);
    }
    QCOMPARE(shown.size(), held.size());
}

QTEST_GUILESS_MAIN(DemoRestTest)
#include "tst_demo_rest.moc"
