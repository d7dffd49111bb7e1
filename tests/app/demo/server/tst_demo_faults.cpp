// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpprobe.h"
#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace muster::demo;
using namespace muster::test;
using namespace Qt::StringLiterals;

class DemoFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersInGitLabsPlace_data();
    void answersInGitLabsPlace();
    void strikesTheNthMatchingRequestOnly();
    void matchesByRootFieldAndText();
    void aReplacedAnswerCarriesNothingOutUnlessAsked();
    void slowAnswersComeLateAndAlone();
    void truncatedAnswersLookWhole();
    void cutAnswersEndTheConnection();
    void closedConnectionsGiveNoAnswer();
    void silenceKeepsTheClientWaiting();
    void malformedJsonIsNoJson();
    void membersAreDroppedNulledAndReplaced();
    void redirectsPointElsewhere();
    void somethingHappensBeforeARequest();
    void aTokenCanBeRevokedMidway();
    void retriesLeaveDoubleDeliveriesInTheLog();

private:
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<HttpProbe> m_probe;
};

void DemoFaultsTest::init()
{
    m_server = std::make_unique<ServerFixture>(ServerFixture::still(20));
    m_probe = std::make_unique<HttpProbe>(m_server->url(), m_server->token());
}

void DemoFaultsTest::cleanup()
{
    m_probe.reset();
    m_server.reset();
}

void DemoFaultsTest::answersInGitLabsPlace_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("401") << 0 << 401 << QByteArray("application/json") << QByteArray("401 Unauthorized");
    QTest::newRow("403") << 1 << 403 << QByteArray("application/json") << QByteArray("403 Forbidden");
    QTest::newRow("429") << 2 << 429 << QByteArray("text/plain") << QByteArray("Retry later");
    QTest::newRow("500") << 3 << 500 << QByteArray("application/json") << QByteArray("500 Internal Server Error");
    QTest::newRow("502") << 4 << 502 << QByteArray("text/html; charset=utf-8") << QByteArray("nginx");
    QTest::newRow("sign-in") << 5 << 200 << QByteArray("text/html; charset=utf-8") << QByteArray("Sign in");
    QTest::newRow("own") << 6 << 418 << QByteArray("text/x-tea") << QByteArray("short and stout");
}

void DemoFaultsTest::answersInGitLabsPlace()
{
    QFETCH(int, which);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, contains);
    const Fault faults[] = {Fault::unauthorized(), Fault::forbidden(), Fault::tooManyRequests(std::chrono::seconds(7)), Fault::serverError(),
                            Fault::badGateway(), Fault::signInPage(), Fault::answer(418, "short and stout", "text/x-tea")};
    m_server->faults().add({}, faults[which]);
    QVERIFY(!m_server->faults().isSpent());
    const Probed answer = m_probe->get(u"/api/v4/version"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("content-type"), type);
    QVERIFY2(answer.body.contains(contains), answer.body.constData());
    QVERIFY(!answer.header("x-request-id").isEmpty());
    QCOMPARE(answer.header("retry-after"), which == 2 ? QByteArray("7") : QByteArray());
    QVERIFY(m_server->faults().isSpent());
    QVERIFY(!m_server->log().entries().back().fault.isEmpty());
    QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 200);
}

void DemoFaultsTest::strikesTheNthMatchingRequestOnly()
{
    m_server->faults().add({.method = "GET", .path = u"/api/v4/version"_s, .skip = 1, .times = 2}, Fault::serverError(503));
    QList<int> statuses;
    for (int i = 0; i < 5; ++i) {
        statuses.append(m_probe->get(u"/api/v4/version"_s).status);
        QCOMPARE(m_probe->get(u"/api/v4/user"_s).status, 200);
    }
    QCOMPARE(statuses, (QList<int>{200, 503, 503, 200, 200}));
    m_server->faults().add({.times = -1}, Fault::serverError());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 500);
    QVERIFY(m_server->faults().isSpent());
    m_server->faults().clear();
    QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 200);
}

void DemoFaultsTest::matchesByRootFieldAndText()
{
    m_server->faults().add({.rootField = u"runners"_s}, Fault::serverError());
    m_server->faults().add({.text = u"needle"_s}, Fault::forbidden());
    QCOMPARE(m_probe->graphQl(u"{ metadata { version } }"_s).status, 200);
    const Probed struck = m_probe->graphQl(u"{ all: runners(first: 1) { count } }"_s);
    QCOMPARE(struck.status, 500);
    QCOMPARE(struck.body, QByteArray("{\"errors\":[{\"message\":\"Internal server error\"}]}"));
    QCOMPARE(m_probe->graphQl(u"{ runners(first: 1) { count } }"_s).status, 200);
    QCOMPARE(m_probe->graphQl(u"{ echo(text: \"needle\") }"_s).status, 403);
}

void DemoFaultsTest::aReplacedAnswerCarriesNothingOutUnlessAsked()
{
    qint64 id = 0;
    m_server->inWorld([&](World &world) {
        world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            id = runner.id;
            return false;
        });
    });
    const QString path = u"/api/v4/runners/%1"_s.arg(id);
    m_server->faults().add({.method = "DELETE"}, Fault::badGateway());
    QCOMPARE(m_probe->send("DELETE", path).status, 502);
    QVERIFY(m_server->log().changedRunners(Change::Kind::Deleted).empty());
    m_server->faults().add({.method = "DELETE"}, Fault::badGateway().carriedOut());
    QCOMPARE(m_probe->send("DELETE", path).status, 502);
    QCOMPARE(m_server->log().changedRunners(Change::Kind::Deleted), std::vector<qint64>{id});
    QCOMPARE(m_probe->send("DELETE", path).status, 404);
}

void DemoFaultsTest::slowAnswersComeLateAndAlone()
{
    m_server->faults().add({.path = u"/api/v4/user"_s}, Fault::slow(std::chrono::milliseconds(300)));
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *slow = m_probe->begin("GET", u"/api/v4/user"_s);
    QTRY_COMPARE(m_server->log().count(), 1);
    QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 200);
    QVERIFY(!slow->isFinished());
    QCOMPARE(HttpProbe::finish(slow).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void DemoFaultsTest::truncatedAnswersLookWhole()
{
    m_server->faults().add({}, Fault::truncated(40));
    const Probed answer = m_probe->get(u"/api/v4/runners/all"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QCOMPARE(answer.body.size(), 40);
    QVERIFY(answer.json().isUndefined());
}

void DemoFaultsTest::cutAnswersEndTheConnection()
{
    m_server->faults().add({}, Fault::cut(40));
    const Probed answer = m_probe->get(u"/api/v4/runners/all"_s);
    QVERIFY(answer.error != QNetworkReply::NoError || answer.body.size() == 40);
    QVERIFY(answer.body.size() <= 40);
    QVERIFY(answer.header("content-length").toInt() > 1000);
}

void DemoFaultsTest::closedConnectionsGiveNoAnswer()
{
    m_server->faults().add({.times = -1}, Fault::closed());
    const Probed answer = m_probe->send("POST", u"/api/v4/user/runners"_s, "{}");
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.error != QNetworkReply::NoError);
    QTRY_VERIFY(m_server->log().count() >= 1);
    QCOMPARE(m_server->log().entries().front().status, 0);
}

void DemoFaultsTest::silenceKeepsTheClientWaiting()
{
    m_server->faults().add({.path = u"/api/v4/user"_s}, Fault::silence());
    QNetworkReply *waiting = m_probe->begin("GET", u"/api/v4/user"_s);
    QTRY_COMPARE(m_server->log().count(), 1);
    QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 200);
    QTest::qWait(100);
    QVERIFY(!waiting->isFinished());
    waiting->abort();
    waiting->deleteLater();
}

void DemoFaultsTest::malformedJsonIsNoJson()
{
    m_server->faults().add({}, Fault::malformed());
    m_server->faults().add({.skip = 1}, Fault::contentType("text/html"));
    const Probed broken = m_probe->get(u"/api/v4/user"_s);
    QCOMPARE(broken.header("content-type"), QByteArray("application/json"));
    QVERIFY(broken.json().isUndefined());
    const Probed mislabelled = m_probe->get(u"/api/v4/user"_s);
    QCOMPARE(mislabelled.header("content-type"), QByteArray("text/html"));
    QVERIFY(mislabelled.json().isObject());
}

void DemoFaultsTest::membersAreDroppedNulledAndReplaced()
{
    m_server->faults().add({}, Fault::dropped(u"data.runners.nodes.*.status"_s));
    m_server->faults().add({}, Fault::nulled(u"data.runners.nodes.1"_s));
    m_server->faults().add({}, Fault::replaced(u"data.runners.count"_s, 7));
    const Probed answer = m_probe->graphQl(u"{ runners(first: 3) { count nodes { id status } } }"_s);
    const QJsonValue runners = answer.json()[u"data"_s][u"runners"_s];
    QCOMPARE(runners[u"count"_s].toInt(), 7);
    QCOMPARE(runners[u"nodes"_s].toArray().size(), 3);
    QVERIFY(runners[u"nodes"_s][0].toObject().contains(u"id"_s) && !runners[u"nodes"_s][0].toObject().contains(u"status"_s));
    QVERIFY(runners[u"nodes"_s][1].isNull());
}

void DemoFaultsTest::redirectsPointElsewhere()
{
    ServerFixture other(ServerFixture::still(1));
    m_server->faults().add({.method = "DELETE"}, Fault::redirect(other.url().toString().toLatin1() + "/api/v4/runners/1"));
    const Probed answer = m_probe->send("DELETE", u"/api/v4/runners/1"_s);
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.header("location").startsWith(other.url().toString().toLatin1()));
    QCOMPARE(other.log().count(), 0);
}

void DemoFaultsTest::somethingHappensBeforeARequest()
{
    qint64 added = 0;
    m_server->faults().add({.rootField = u"runners"_s, .skip = 1}, Fault::before([&](World &world) { added = world.createRunner({}).runner->id; }));
    const auto count = [&] { return m_probe->graphQl(u"{ runners(first: 1) { count } }"_s).json()[u"data"_s][u"runners"_s][u"count"_s].toInt(); };
    QCOMPARE(count(), 20);
    QCOMPARE(count(), 21);
    QVERIFY(added > 0);
    // Not the client's doing.
    QVERIFY(m_server->log().changedRunners(Change::Kind::Created).empty());
}

void DemoFaultsTest::aTokenCanBeRevokedMidway()
{
    m_server->faults().add({.skip = 1}, Fault::before([](World &world) { world.revoke(TokenKind::Administrator); }));
    QCOMPARE(m_probe->graphQl(u"{ metadata { version } }"_s).status, 200);
    QCOMPARE(m_probe->graphQl(u"{ metadata { version } }"_s).status, 401);
    QVERIFY(m_probe->get(u"/api/v4/user"_s).body.contains("Token was revoked"));
}

void DemoFaultsTest::retriesLeaveDoubleDeliveriesInTheLog()
{
    // A buffered body is sent again by Qt itself when a kept connection closes without an answer.
    QCOMPARE(m_probe->get(u"/api/v4/version"_s).status, 200);
    m_server->faults().add({.method = "POST"}, Fault::closed().carriedOut());
    const Probed answer = m_probe->send("POST", u"/api/v4/user/runners"_s, "{\"runner_type\":\"instance_type\"}");
    const auto deliveries = m_server->log().entriesUnder(u"/api/v4/user/runners"_s);
    QVERIFY(!deliveries.empty());
    QCOMPARE(m_server->log().changedRunners(Change::Kind::Created).size(), deliveries.size());
    QCOMPARE(answer.status == 201, deliveries.size() == 2);
}

QTEST_GUILESS_MAIN(DemoFaultsTest)
#include "tst_demo_faults.moc"
