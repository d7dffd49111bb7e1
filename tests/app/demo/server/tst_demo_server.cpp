// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpprobe.h"
#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

class DemoServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersGraphQl();
    void mutationsOverGetAreRefused();
    void everyAnswerCarriesRequestIdAndTheWorldsDate();
    void badTokensAreRefusedInGitLabsWords_data();
    void badTokensAreRefusedInGitLabsWords();
    void bothHeadersCarryTheToken();
    void aTokenInTheAddressIsRefusedAndNotLogged();
    void wrongAddressesMeetASignInPage();
    void livesBelowARelativeRoot();
    void theThrottleCountsAndRefuses();
    void latencyDelaysWithoutBlockingOthers();
    void sixConnectionsWorkAtOnceAndAreKept();
    void theLogProvesWhatWasChangedByWhom();
    void theLogIsWrittenAsJsonLines();
    void theLogForgetsTheOldestAndCountsOn();
    void anUnfinishedRequestDoesNotDisturb();
    void pagesQuickly();
};

void DemoServerTest::answersGraphQl()
{
    ServerFixture server(ServerFixture::still(120));
    HttpProbe probe(server.url(), server.token());
    const Probed answer = probe.graphQl(u"query Fleet($n: Int) { runners(first: $n) { count nodes { id description } pageInfo { hasNextPage } } }"_s,
                                        {{u"n"_s, 100}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
    const QJsonValue runners = answer.json()[u"data"_s][u"runners"_s];
    QCOMPARE(runners[u"count"_s].toInt(), 120);
    QCOMPARE(runners[u"nodes"_s].toArray().size(), 100);
    QCOMPARE(runners[u"pageInfo"_s][u"hasNextPage"_s].toBool(), true);
    const demo::LogEntry entry = server.log().entries().front();
    QCOMPARE(entry.rootFields, QStringList{u"runners"_s});
    QCOMPARE(entry.operation, u"Fleet"_s);
    QCOMPARE(entry.variables, (QJsonObject{{u"n"_s, 100}}));
    QCOMPARE(entry.token, u"administrator"_s);
    QVERIFY(entry.complexity > 0 && entry.answered && entry.bytes > 5000);
}

void DemoServerTest::mutationsOverGetAreRefused()
{
    ServerFixture server(ServerFixture::still(3));
    HttpProbe probe(server.url(), server.token());
    QCOMPARE(probe.get(u"/api/graphql?query={metadata{version}}"_s).json()[u"data"_s][u"metadata"_s][u"version"_s].toString(), u"19.5.2-ee"_s);
    const Probed refused = probe.get(u"/api/graphql?query=mutation{runnerDelete(input:{id:\"gid://gitlab/Ci::Runner/1\"}){errors}}"_s);
    QVERIFY(refused.json()[u"errors"_s].isArray());
    QVERIFY(server.log().changedRunners(demo::Change::Kind::Deleted).empty());
}

void DemoServerTest::everyAnswerCarriesRequestIdAndTheWorldsDate()
{
    ServerFixture server(ServerFixture::still(3));
    HttpProbe probe(server.url(), server.token());
    QSet<QByteArray> ids;
    for (const QString &path : {u"/api/v4/version"_s, u"/api/v4/nowhere"_s, u"/"_s, u"/users/sign_in"_s, u"/api/v4/runners/999"_s}) {
        const Probed answer = probe.get(path);
        QCOMPARE(answer.header("date"), QByteArray("Tue, 01 Sep 2026 10:00:00 GMT"));
        ids.insert(answer.header("x-request-id"));
    }
    QCOMPARE(ids.size(), 5);
    QVERIFY(!ids.contains(QByteArray()));
    server.inWorld([](demo::World &world) { world.advance(demo::days(1)); });
    QCOMPARE(probe.get(u"/"_s).header("date"), QByteArray("Wed, 02 Sep 2026 10:00:00 GMT"));
}

void DemoServerTest::badTokensAreRefusedInGitLabsWords_data()
{
    using demo::TokenKind;
    QTest::addColumn<int>("kind");   // -1 unknown, -2 none
    QTest::addColumn<int>("restStatus");
    QTest::addColumn<QString>("restBody");
    QTest::addColumn<int>("graphQlStatus");
    QTest::addColumn<QString>("graphQlBody");
    const QString unauthorized = u"{\"message\":\"401 Unauthorized\"}"_s;
    const QString invalid = u"{\"errors\":[{\"message\":\"Invalid token\"}]}"_s;
    QTest::newRow("none") << -2 << 401 << unauthorized << 200 << u"{\"data\":{\"metadata\":null"_s;
    QTest::newRow("unknown") << -1 << 401 << unauthorized << 401 << invalid;
    QTest::newRow("expired") << int(TokenKind::Expired) << 401
                             << u"{\"error\":\"invalid_token\",\"error_description\":\"Token is expired. You can either do re-authorization or token refresh.\"}"_s
                             << 401 << invalid;
    QTest::newRow("revoked") << int(TokenKind::Revoked) << 401
                             << u"{\"error\":\"invalid_token\",\"error_description\":\"Token was revoked. You have to re-authorize from the user.\"}"_s
                             << 401 << invalid;
    QTest::newRow("read_user") << int(TokenKind::ReadUser) << 403
                               << u"{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than provided by the access token.\",\"scope\":\"api read_api\"}"_s
                               << 401 << invalid;
    QTest::newRow("blocked") << int(TokenKind::Blocked) << 403 << u"{\"message\":\"403 Forbidden - Your account has been blocked.\"}"_s << 403
                             << u"{\"errors\":[{\"message\":\"API not accessible for user\"}]}"_s;
}

void DemoServerTest::badTokensAreRefusedInGitLabsWords()
{
    QFETCH(int, kind);
    QFETCH(int, restStatus);
    QFETCH(QString, restBody);
    QFETCH(int, graphQlStatus);
    QFETCH(QString, graphQlBody);
    ServerFixture server(ServerFixture::still(3));
    const QByteArray token = kind == -2 ? QByteArray() : kind == -1 ? QByteArray("glpat-nobody") : server.token(demo::TokenKind(kind));
    HttpProbe probe(server.url(), token);
    const Probed rest = probe.get(u"/api/v4/runners"_s);
    QCOMPARE(rest.status, restStatus);
    QCOMPARE(QString::fromUtf8(rest.body), restBody);
    const Probed graphQl = probe.graphQl(u"{ metadata { version } }"_s);
    QCOMPARE(graphQl.status, graphQlStatus);
    QVERIFY2(graphQl.body.startsWith(graphQlBody.toUtf8()), graphQl.body.constData());
    for (const demo::LogEntry &entry : server.log().entries())
        QVERIFY(token.isEmpty() || !entry.toJsonLine().contains(token));
}

void DemoServerTest::bothHeadersCarryTheToken()
{
    ServerFixture server(ServerFixture::still(3));
    HttpProbe probe(server.url());
    QCOMPARE(probe.send("GET", u"/api/v4/user"_s, {}, {}, {{"Authorization", "Bearer " + server.token()}}).status, 200);
    QCOMPARE(probe.send("GET", u"/api/v4/user"_s, {}, {}, {{"PRIVATE-TOKEN", server.token(demo::TokenKind::User)}}).json()[u"username"_s].toString(), u"mira"_s);
    QCOMPARE(probe.send("GET", u"/api/v4/user"_s, {}, {}, {{"Authorization", "Basic " + server.token()}}).status, 401);
}

void DemoServerTest::aTokenInTheAddressIsRefusedAndNotLogged()
{
    ServerFixture server(ServerFixture::still(3));
    HttpProbe probe(server.url());
    const QByteArray token = server.token();
    QCOMPARE(probe.get(u"/api/v4/user?private_token="_s + QString::fromLatin1(token)).status, 401);
    const demo::LogEntry entry = server.log().entries().back();
    QVERIFY(entry.tokenInQuery);
    QVERIFY(!entry.toJsonLine().contains(token) && !entry.path.contains(QString::fromLatin1(token)));
}

void DemoServerTest::wrongAddressesMeetASignInPage()
{
    ServerFixture server(ServerFixture::still(3));
    HttpProbe probe(server.url(), server.token());
    for (const QString &path : {u"/"_s, u"/acme/platform"_s, u"/index.html"_s}) {
        const Probed answer = probe.get(path);
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.header("location"), server.url().toString().toLatin1() + "/users/sign_in");
    }
    const Probed signIn = probe.get(u"/users/sign_in"_s);
    QCOMPARE(signIn.status, 200);
    QVERIFY(signIn.header("content-type").startsWith("text/html") && signIn.body.contains("Sign in"));
    QCOMPARE(probe.send("POST", u"/graphql"_s, "{}").status, 404);
    QCOMPARE(probe.get(u"/api/v4/nowhere"_s).body, QByteArray("{\"error\":\"404 Not Found\"}"));
    QCOMPARE(probe.get(u"/-/health"_s).status, 404);
}

void DemoServerTest::livesBelowARelativeRoot()
{
    demo::ServerOptions options = ServerFixture::still(3);
    options.relativeRoot = u"/gitlab"_s;
    ServerFixture server(options);
    QVERIFY(server.url().path() == u"/gitlab"_s);
    HttpProbe probe(server.url(), server.token());
    QCOMPARE(probe.get(u"/api/v4/version"_s).status, 200);
    QCOMPARE(probe.graphQl(u"{ metadata { version } }"_s).status, 200);
    QCOMPARE(probe.get(u"/"_s).header("location"), server.url().toString().toLatin1() + "/users/sign_in");
    QUrl outside = server.url();
    outside.setPath({});
    HttpProbe lost(outside, server.token());
    QCOMPARE(lost.get(u"/api/v4/version"_s).status, 404);
    QCOMPARE(lost.get(u"/gitlab"_s).status, 302);
}

void DemoServerTest::theThrottleCountsAndRefuses()
{
    demo::ServerOptions options = ServerFixture::still(3);
    options.throttle = {3, std::chrono::hours(1)};
    ServerFixture server(options);
    HttpProbe probe(server.url(), server.token());
    for (int left = 2; left >= 0; --left) {
        const Probed answer = probe.get(u"/api/v4/version"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("ratelimit-limit"), QByteArray("3"));
        QCOMPARE(answer.header("ratelimit-remaining"), QByteArray::number(left));
        QVERIFY(answer.header("ratelimit-reset").toLongLong() > 1788256800);
    }
    const Probed refused = probe.graphQl(u"{ metadata { version } }"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.body, QByteArray("Retry later\n"));
    QVERIFY(refused.header("retry-after").toInt() > 0 && refused.header("retry-after").toInt() <= 3600);
    probe.setToken(server.token(demo::TokenKind::User));
    QCOMPARE(probe.get(u"/api/v4/version"_s).status, 200);
}

void DemoServerTest::latencyDelaysWithoutBlockingOthers()
{
    demo::ServerOptions options = ServerFixture::still(3);
    options.latency = std::chrono::milliseconds(150);
    ServerFixture server(options);
    HttpProbe probe(server.url(), server.token());
    QElapsedTimer timer;
    timer.start();
    std::vector<QNetworkReply *> replies;
    for (int i = 0; i < 5; ++i)
        replies.push_back(probe.begin("GET", u"/api/v4/version"_s));
    for (QNetworkReply *reply : replies)
        QCOMPARE(HttpProbe::finish(reply).status, 200);
    QVERIFY2(timer.elapsed() >= 150, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.log().mostInFlight(), 5);
}

void DemoServerTest::sixConnectionsWorkAtOnceAndAreKept()
{
    ServerFixture server(ServerFixture::still(500));
    HttpProbe probe(server.url(), server.token());
    for (int round = 0; round < 20; ++round) {
        std::vector<QNetworkReply *> replies;
        for (int i = 0; i < 12; ++i)
            replies.push_back(probe.begin("GET", u"/api/v4/runners/all?per_page=100"_s));
        for (QNetworkReply *reply : replies)
            QCOMPARE(HttpProbe::finish(reply).json().toArray().size(), 100);
    }
    QSet<qint64> connections;
    for (const demo::LogEntry &entry : server.log().entries())
        connections.insert(entry.connection);
    // 240 requests; the client drops one now and then and opens another.
    QVERIFY2(connections.size() >= 2 && connections.size() <= 16, qPrintable(QString::number(connections.size())));
}

void DemoServerTest::theLogProvesWhatWasChangedByWhom()
{
    ServerFixture server(ServerFixture::still(10));
    std::vector<qint64> ids;
    server.inWorld([&](demo::World &world) {
        world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
            ids.push_back(runner.id);
            return true;
        });
        world.setPaused(ids[0], false);
        world.deleteRunner(ids[9]);
    });
    HttpProbe probe(server.url(), server.token());
    QCOMPARE(probe.send("PUT", u"/api/v4/runners/%1"_s.arg(ids[0]), "{\"paused\":true}").status, 200);
    QCOMPARE(probe.send("DELETE", u"/api/v4/runners/%1"_s.arg(ids[1])).status, 204);
    QCOMPARE(probe.send("DELETE", u"/api/v4/runners/%1"_s.arg(ids[1])).status, 404);
    const Probed bulk = probe.graphQl(u"mutation($ids: [CiRunnerID!]) { bulkRunnerDelete(input: {ids: $ids}) { deletedIds errors } }"_s,
                                      {{u"ids"_s, QJsonArray{u"gid://gitlab/Ci::Runner/%1"_s.arg(ids[2]), u"gid://gitlab/Ci::Runner/%1"_s.arg(ids[3])}}});
    QCOMPARE(bulk.status, 200);
    std::vector<qint64> deleted = server.log().changedRunners(demo::Change::Kind::Deleted);
    std::sort(deleted.begin(), deleted.end());
    QCOMPARE(deleted, (std::vector<qint64>{ids[1], ids[2], ids[3]}));
    QCOMPARE(server.log().changedRunners(demo::Change::Kind::Paused), std::vector<qint64>{ids[0]});
    const auto entries = server.log().entries();
    QCOMPARE(entries[1].askedIds, std::vector<qint64>{ids[1]});
    QCOMPARE(entries[2].changes.size(), size_t(0));
    QCOMPARE(entries[3].askedIds, (std::vector<qint64>{ids[2], ids[3]}));
    QCOMPARE(server.log().entriesWithRootField(u"bulkRunnerDelete"_s).size(), size_t(1));
    server.inWorld([&](demo::World &world) { QVERIFY(world.runner(ids[1]) == nullptr && world.runner(ids[3]) == nullptr && world.runner(ids[4]) != nullptr); });
}

void DemoServerTest::theLogIsWrittenAsJsonLines()
{
    QTemporaryDir folder;
    demo::ServerOptions options = ServerFixture::still(3);
    options.logFile = folder.filePath(u"requests.jsonl"_s);
    QByteArray token;
    {
        ServerFixture server(options);
        token = server.token();
        HttpProbe probe(server.url(), token);
        QCOMPARE(probe.get(u"/api/v4/version"_s).status, 200);
        QCOMPARE(probe.graphQl(u"{ metadata { version } }"_s).status, 200);
    }
    QFile file(options.logFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(token));
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonDocument second = QJsonDocument::fromJson(lines[1]);
    QCOMPARE(second[u"sequence"_s].toInt(), 2);
    QCOMPARE(second[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(second[u"token"_s].toString(), u"administrator"_s);
    QCOMPARE(second[u"status"_s].toInt(), 200);
    QCOMPARE(second[u"root_fields"_s].toArray(), QJsonArray{u"metadata"_s});
}

void DemoServerTest::theLogForgetsTheOldestAndCountsOn()
{
    demo::RequestLog log;
    constexpr qint64 added = demo::RequestLog::kept * 2;
    for (qint64 i = 1; i <= added; ++i)
        QCOMPARE(log.add({}), i);
    QVERIFY(log.count() >= demo::RequestLog::kept && log.count() <= demo::RequestLog::kept + demo::RequestLog::kept / 4);
    QCOMPARE(log.entries().back().sequence, added);
    log.finish(added, 200, 10, 5);
    QCOMPARE(log.entries().back().status, 200);
    log.finish(1, 500, 10, 5);   // long forgotten
    for (const demo::LogEntry &entry : log.entries())
        QVERIFY(entry.status != 500);
}

void DemoServerTest::anUnfinishedRequestDoesNotDisturb()
{
    demo::ServerOptions options = ServerFixture::still(3);
    options.latency = std::chrono::milliseconds(100);
    ServerFixture server(options);
    {
        HttpProbe gone(server.url(), server.token());
        QNetworkReply *reply = gone.begin("GET", u"/api/v4/version"_s);
        QTRY_COMPARE(server.log().count(), 1);
        reply->abort();
        delete reply;
    }
    HttpProbe probe(server.url(), server.token());
    QCOMPARE(probe.get(u"/api/v4/version"_s).status, 200);
    QTRY_VERIFY(server.log().entries()[0].latencyMs > 0);
    QCOMPARE(server.log().entries()[0].status, 0);
    QVERIFY(!server.log().entries()[0].answered);
}

void DemoServerTest::pagesQuickly()
{
    ServerFixture server(ServerFixture::still(20000));
    HttpProbe probe(server.url(), server.token());
    const QString query = u"query($after: String) { runners(first: 100, after: $after, sort: CREATED_ASC) { count pageInfo { endCursor hasNextPage } nodes { "
                          "id description status paused runnerType tagList contactedAt createdAt shortSha locked runUntagged accessLevel jobExecutionStatus "
                          "createdBy { id username state } ownerProject { id fullPath } groups(first: 1) { nodes { id fullPath } } "
                          "userPermissions { updateRunner deleteRunner } managers(first: 10) { count nodes { id systemId version ipAddress platformName "
                          "architectureName executorName contactedAt status } } } } }"_s;
    const auto serverTime = [&] {
        timespec time{};
        server.run([&](demo::Server &) { clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time); });
        return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
    };
    const double before = serverTime();
    int pages = 0;
    qint64 bytes = 0;
    QJsonValue after = QJsonValue::Null;
    bool more = true;
    while (more) {
        const Probed page = probe.graphQl(query, {{u"after"_s, after}});
        QCOMPARE(page.status, 200);
        const QJsonValue info = page.json()[u"data"_s][u"runners"_s][u"pageInfo"_s];
        QVERIFY2(info.isObject(), page.body.left(300).constData());
        after = info[u"endCursor"_s];
        more = info[u"hasNextPage"_s].toBool();
        bytes += page.body.size();
        ++pages;
    }
    QCOMPARE(pages, 200);
    const double spent = serverTime() - before;
    qInfo("%d pages of 100 runners, %lld kB each: %.2f ms of the server's time a page, %.0f pages/s", pages, bytes / pages / 1000, spent / pages,
          pages * 1000 / spent);
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demo_server.moc"
