// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/ratelimit.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = Scripted::Fault;
using State = ChangeOutcome::State;

namespace {

Result<RunnersPage> pageOf(Client &client, int attempts = 0)
{
    RunnersQuery query;
    query.attempts = attempts;
    auto answer = answerOf<RunnersPage>([&](QObject *receiver, auto done) { client.runners(query, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

ChangeOutcome pausedBy(Client &client)
{
    auto answer = answerOf<std::vector<ChangeOutcome>>([&](QObject *receiver, auto done) { client.setPaused({ { 7 } }, true, receiver, done); });
    return answer && *answer && (*answer)->size() == 1 ? (*answer)->front() : ChangeOutcome{ { -1 }, State::Done, u"no answer"_s, std::nullopt };
}

ChangeOutcome deletedBy(Client &client)
{
    auto answer = answerOf<std::vector<ChangeOutcome>>([&](QObject *receiver, auto done) { client.deleteUnmodified({ 7 }, Instant::fromSeconds(1772446544), receiver, done); });
    return answer && *answer && (*answer)->size() == 1 ? (*answer)->front() : ChangeOutcome{ { -1 }, State::Unknown, u"no answer"_s, std::nullopt };
}

const Scripted onePage = Scripted::data(instancePage({ fullRunner(1) }));
const Scripted pausedSeven = Scripted::data(R"({"update_0":{"runner":{"paused":true},"errors":[]}})");

/// The first answers in order, then the last one for ever.
ScriptedServer::Handler inTurn(QList<Scripted> answers)
{
    return [answers = std::move(answers), next = 0](const Seen &) mutable { return answers[std::min<qsizetype>(next++, answers.size() - 1)]; };
}

} // namespace

/// The facts about Qt's network access that the client is built on, and what the client makes of broken networks.
class NetworkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectsAreNeverFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNeverFollowed()
    {
        QFETCH(const int, status);
        ScriptedServer elsewhere([](const Seen &) { return onePage; });
        const Scripted redirect = Scripted::json("", status).with("Location", elsewhere.url(u"/login?secret=1"_s).toEncoded());
        ClientFixture fixture([&](const Seen &) { return redirect; });

        const auto read = pageOf(*fixture.client);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotGitLab);
        QCOMPARE(read.error().httpStatus, status);
        QCOMPARE(read.error().hint, elsewhere.url(u"/login"_s).toString());
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));

        QCOMPARE(pausedBy(*fixture.client).state, State::Failed);
        QCOMPARE(deletedBy(*fixture.client).state, State::Failed);
        QCOMPARE(fixture.server.seen().back().method, QByteArray("DELETE"));
        QCOMPARE(fixture.server.seen().size(), std::size_t(3));
        QVERIFY(elsewhere.seen().empty());   // nobody else was asked, so nobody else saw the token
    }

    void postsTellTheirLengthAndAreNotHttp2()
    {
        ClientFixture fixture([](const Seen &) { return onePage; });
        QVERIFY(pageOf(*fixture.client));
        const Seen &seen = fixture.server.seen().front();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, QByteArray("/api/graphql"));
        QCOMPARE(seen.headers.value("content-length").toLongLong(), seen.body.size());
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!seen.headers.contains("transfer-encoding"));
        QVERIFY(!seen.headers.contains("upgrade"));
        QVERIFY(!seen.headers.contains("http2-settings"));
        QVERIFY(!seen.headers.contains("cookie"));
    }

    void changeIsNotSentTwiceWhenTheServerClosesWithoutAnswer_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("closed") << int(Fault::CloseAtOnce);
        QTest::newRow("reset") << int(Fault::Reset);
    }
    void changeIsNotSentTwiceWhenTheServerClosesWithoutAnswer()
    {
        QFETCH(const int, fault);
        // A first good answer leaves a kept-alive connection: on such a one Qt is most eager to repeat.
        ClientFixture fixture(inTurn({ onePage, Scripted::broken(Fault(fault)) }));
        QVERIFY(pageOf(*fixture.client));
        const ChangeOutcome outcome = pausedBy(*fixture.client);
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(outcome.trouble, std::optional(Error::Kind::Offline));
        QTest::qWait(50);
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 1);
    }

    void readIsRepeatedWhenTheServerClosesWithoutAnswer()
    {
        ClientFixture fixture(inTurn({ Scripted::broken(Fault::CloseAtOnce), Scripted::broken(Fault::Reset), onePage }));
        QVERIFY(pageOf(*fixture.client));
    }

    void drippingAndSilentServersMeetTheDeadline_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("drip") << int(Fault::Drip);
        QTest::newRow("silence") << int(Fault::Silence);
    }
    void drippingAndSilentServersMeetTheDeadline()
    {
        QFETCH(const int, fault);
        Limits limits = quickLimits();
        limits.pageDeadline = limits.changeDeadline = 400ms;
        ClientFixture fixture([&](const Seen &) { return Scripted::broken(Fault(fault)); }, limits);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto page = pageOf(*fixture.client, 2);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Timeout);
        QVERIFY(elapsed.elapsed() >= 800);
        QCOMPARE(fixture.server.seen().size(), std::size_t(2));
        const ChangeOutcome outcome = pausedBy(*fixture.client);
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(outcome.trouble, std::optional(Error::Kind::Timeout));
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 1);
    }

    void cutAnswersAreNoSuccess_data()
    {
        QTest::addColumn<Scripted>("cut");
        const QByteArray body = onePage.body;
        for (const qsizetype bytes : { qsizetype(0), qsizetype(1), body.size() / 2, body.size() - 1 }) {
            QTest::addRow("promised more, %lld bytes", qlonglong(bytes)) << Scripted::broken(Fault::Cut, body, bytes);
            QTest::addRow("no length, %lld bytes", qlonglong(bytes)) << Scripted::broken(Fault::Unframed, body, bytes);
            QTest::addRow("in chunks, %lld bytes", qlonglong(bytes)) << Scripted::broken(Fault::Chunked, body, std::max<qsizetype>(1, bytes));
        }
        Scripted compressed = Scripted::json(qCompress(body).mid(4, 300)).with("Content-Encoding", "deflate");
        QTest::newRow("compressed") << compressed;
    }
    void cutAnswersAreNoSuccess()
    {
        QFETCH(const Scripted, cut);
        ClientFixture fixture([&](const Seen &) { return cut; });
        const auto page = pageOf(*fixture.client, 2);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Parse);
        QCOMPARE(pausedBy(*fixture.client).state, State::Unknown);
        fixture.server.answer(inTurn({ cut, onePage }));
        QVERIFY(pageOf(*fixture.client));
    }

    void compressedAnswersAreRead()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json(qCompress(onePage.body).mid(4)).with("Content-Encoding", "deflate"); });
        QVERIFY(pageOf(*fixture.client, 1));
        QVERIFY(fixture.server.seen().front().headers.value("accept-encoding").contains("gzip"));
    }

    void wholeBodyThatIsNotClosedProperlyStillCounts()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::broken(Fault::Unframed, onePage.body, onePage.body.size()); });
        QVERIFY(pageOf(*fixture.client, 1));
    }

    void hugeAnswersAreStopped()
    {
        Limits limits = quickLimits();
        limits.maxBody = 1000;
        ClientFixture fixture([](const Seen &) { return Scripted::message(QByteArray(5000, 'x')); }, limits);
        const auto page = pageOf(*fixture.client, 1);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Parse);
    }

    void loopbackNeverGoesThroughAProxy()
    {
        ScriptedServer proxy([](const Seen &) { return Scripted::html("<title>proxy</title>"); });
        qputenv("http_proxy", proxy.url().toEncoded());
        ClientFixture fixture([](const Seen &) { return onePage; });
        const auto page = pageOf(*fixture.client, 1);
        qunsetenv("http_proxy");
        QVERIFY(page);
        QVERIFY(proxy.seen().empty());
    }

    void nobodyThereIsOfflineAndNothingWasSent()
    {
        ClientFixture fixture([](const Seen &) { return onePage; });
        fixture.server.close();
        const auto page = pageOf(*fixture.client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Offline);
        QCOMPARE(page.error().httpStatus, 0);
        const ChangeOutcome outcome = pausedBy(*fixture.client);
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.trouble, std::optional(Error::Kind::Offline));
    }

    void plainServerBehindHttpsIsATlsErrorAndSeesNoToken()
    {
        QByteArray seen;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, &server, [&seen, socket] {   // clazy:exclude=lambda-in-connect
                seen += socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port");
                socket->disconnectFromHost();
            });
        });
        SystemClock clock;
        Client client({ QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), SecretString(token) }, clock, quickLimits());
        const auto page = pageOf(client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        QVERIFY(!seen.isEmpty());
        QVERIFY(!seen.contains(token));
        QCOMPARE(pausedBy(client).state, State::Failed);
    }

    void answerThatIsNotHttpIsNoSuccess()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("220 mail.example.com ESMTP\r\n");
            socket->disconnectFromHost();
        });
        SystemClock clock;
        Client client({ QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), SecretString(token) }, clock, quickLimits());
        const auto page = pageOf(client, 1);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Offline);
    }

    void serverErrorsAreRepeatedWithinBounds_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::newRow("500") << Scripted::refused("Internal server error", 500);
        QTest::newRow("502, a proxy's page") << Scripted::html("<title>502 Bad Gateway</title>", 502);
        QTest::newRow("503") << Scripted::html("<title>GitLab is updating</title>", 503);
        QTest::newRow("504") << Scripted::html("<title>504</title>", 504);
    }
    void serverErrorsAreRepeatedWithinBounds()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        std::vector<int> attempts;
        RunnersQuery query;
        const auto page = answerOf<RunnersPage>([&](QObject *receiver, auto done) {
            const auto call = fixture.client->runners(query, receiver, done);
            connect(call, &Call::waiting, receiver, [&](int attempt, int waitMs, const QString &reason) {
                QVERIFY(waitMs > 0);
                QVERIFY(!reason.isEmpty());
                attempts.push_back(attempt);
            });
        });
        QVERIFY(page && !*page);
        QCOMPARE(page->error().kind, Error::Kind::Server);
        QCOMPARE(page->error().httpStatus, answer.status);
        QCOMPARE(attempts, (std::vector{ 2, 3, 4 }));
        QCOMPARE(fixture.server.seen().size(), std::size_t(4));

        QCOMPARE(pausedBy(*fixture.client).state, State::Unknown);
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 1);
    }

    void throttledCallsWaitAsLongAsTheyAreTold_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "seconds", "date", "reset" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void throttledCallsWaitAsLongAsTheyAreTold()
    {
        QFETCH(const QString, how);
        const auto throttled = [&](Instant soon) {
            const Scripted later = Scripted::json("Retry later\n", 429);
            if (how == "seconds"_L1)
                return later.with("Retry-After", "1");
            if (how == "date"_L1)
                return later.with("Retry-After", toHttpDate(soon));
            return later.with("RateLimit-Reset", QByteArray::number(soon.seconds()));
        };
        ClientFixture fixture([&, first = true](const Seen &) mutable { return std::exchange(first, false) ? throttled(Instant::fromSeconds(QDateTime::currentSecsSinceEpoch() + 2)) : onePage; });
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(pageOf(*fixture.client));
        QVERIFY2(elapsed.elapsed() >= 900, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(fixture.server.seen().size(), std::size_t(2));
    }

    void throttlePausesEverybody()
    {
        ClientFixture fixture([](const Seen &seen) { return seen.operation() == "instanceCount"_L1 ? Scripted::data(R"({"runners":{"count":1}})") : Scripted::json("Retry later", 429).with("Retry-After", "1"); });
        QObject receiver;
        fixture.client->runners({}, &receiver, [](const Result<RunnersPage> &) {});
        QTRY_VERIFY(fixture.client->traffic().pausedForMs > 0);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto count = answerOf<qint64>([&](QObject *r, auto done) { fixture.client->runnerCount({}, r, done); });
        QVERIFY(count && *count);
        QVERIFY2(elapsed.elapsed() >= 700, qPrintable(QString::number(elapsed.elapsed())));
    }

    void tooLongAThrottleIsToldInsteadOfWaitedFor()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("Retry later", 429).with("Retry-After", "3600"); });
        const auto page = pageOf(*fixture.client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::RateLimited);
        QCOMPARE(page.error().retryAfter, std::optional(3600s));
        const auto again = pageOf(*fixture.client);   // asked again before the time is over: not sent
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::RateLimited);
        QVERIFY(again.error().retryAfter > 3500s);
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }

    void throttleWithoutATimeIsWaitedOutAndThenReported()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("Retry later", 429); });
        const auto page = pageOf(*fixture.client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::RateLimited);
        QCOMPARE(fixture.server.seen().size(), std::size_t(4));
    }

    void throttledChangeIsSentAgainBecauseItWasNotCarriedOut()
    {
        ClientFixture fixture(inTurn({ Scripted::json("Retry later", 429), pausedSeven }));
        QCOMPARE(pausedBy(*fixture.client).state, State::Done);
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 2);
    }

    void lowRateLimitSlowsDown()
    {
        Limits limits = quickLimits();
        limits.longestThrottle = 10s;
        ClientFixture fixture(
            [](const Seen &) {
                return onePage.with("RateLimit-Limit", "600").with("RateLimit-Remaining", "3").with("RateLimit-Reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60));
            },
            limits);
        QVERIFY(pageOf(*fixture.client));
        QCOMPARE(fixture.client->traffic().remaining, std::optional(3));
        QCOMPARE(fixture.client->traffic().limit, std::optional(600));
        QElapsedTimer elapsed;
        elapsed.start();
        for (int i = 0; i < 4; ++i)
            QVERIFY(pageOf(*fixture.client));
        QVERIFY2(elapsed.elapsed() >= 50, qPrintable(QString::number(elapsed.elapsed())));   // three pauses as long as the first throttle
    }

    void sixAtOnceAndTheRestInTurn()
    {
        ClientFixture fixture([](const Seen &) {
            Scripted slow = onePage;
            slow.delayMs = 20;
            return slow;
        });
        QObject receiver;
        int answers = 0;
        for (int i = 0; i < 20; ++i)
            fixture.client->runners({}, &receiver, [&](const Result<RunnersPage> &page) { answers += page ? 1 : 0; });
        QCOMPARE(fixture.client->traffic().queued, 20);
        QTRY_COMPARE(answers, 20);
        QCOMPARE(fixture.server.mostAtOnce(), 6);
        QCOMPARE(fixture.client->traffic().inFlight, 0);
    }

    void theRoundTripIsThatOfSmallRequests()
    {
        const auto late = [](Scripted answer, int ms) {
            answer.delayMs = ms;
            return answer;
        };
        ClientFixture fixture([&](const Seen &seen) {
            return seen.body.contains("updateRunners") ? late(pausedSeven, 60) : seen.body.contains("mutation") ? pausedSeven : late(onePage, 400);
        });
        QVERIFY(!fixture.client->traffic().roundTrip);
        QVERIFY(pageOf(*fixture.client));
        QVERIFY(!fixture.client->traffic().roundTrip);   // a page is work
        QCOMPARE(pausedBy(*fixture.client).state, State::Done);
        const auto roundTrip = fixture.client->traffic().roundTrip;
        QVERIFY(roundTrip);
        QVERIFY2(*roundTrip >= 50ms && *roundTrip < 400ms, qPrintable(QString::number(roundTrip->count())));
    }

    void trafficIsTold()
    {
        ClientFixture fixture([](const Seen &) { return onePage; });
        QSignalSpy changed(fixture.client.get(), &Client::trafficChanged);
        QVERIFY(pageOf(*fixture.client));
        QTRY_COMPARE(changed.count(), 1);   // together, not one by one
    }

    void deadTokenStopsTheWholeLoadAtOnce()
    {
        ClientFixture fixture([](const Seen &) {
            Scripted refused = Scripted::refused("Invalid token", 401);
            refused.delayMs = 20;
            return refused;
        });
        QSignalSpy unauthorized(fixture.client.get(), &Client::unauthorized);
        QObject receiver;
        int refusals = 0;
        for (int i = 0; i < 20; ++i)
            fixture.client->runners({}, &receiver, [&](const Result<RunnersPage> &page) { refusals += !page && page.error().kind == Error::Kind::Unauthorized ? 1 : 0; });
        QTRY_COMPARE(refusals, 20);
        QCOMPARE(fixture.server.seen().size(), std::size_t(6));
        QCOMPARE(unauthorized.count(), 1);
        const auto change = answerOf<std::vector<ChangeOutcome>>([&](QObject *r, auto done) { fixture.client->setPaused({ { 7 } }, true, r, done); });
        QVERIFY(change && !*change);   // not sent at all
        QCOMPARE(change->error().kind, Error::Kind::Unauthorized);
        QCOMPARE(fixture.server.seen().size(), std::size_t(6));
    }

    void tokenThatTheServerRepeatsDoesNotComeBackInErrors()
    {
        ClientFixture fixture([](const Seen &seen) { return Scripted::message("bad header " + seen.headers.value("authorization"), 403); });
        const auto page = pageOf(*fixture.client);
        QVERIFY(!page);
        QVERIFY(page.error().detail.contains(u"bad header"));
        QVERIFY(!page.error().detail.contains(QLatin1String(token)));
    }

    void tokenIsNeverLogged()
    {
        static QStringList lines;
        lines.clear();
        const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { lines += line; });
        QLoggingCategory::setFilterRules(u"muster.*=true"_s);
        {
            ClientFixture fixture(administrator([](const Seen &seen) { return Scripted::message(seen.headers.value("authorization"), 500); }));
            (void)fixture.signIn();
            (void)pageOf(*fixture.client);
        }
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(previous);
        QVERIFY(lines.size() >= 9);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(!line.contains(QLatin1String(token)), qPrintable(line));
    }

    void onlyNoContentMeansDeleted_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<State>("state");
        QTest::newRow("204") << Scripted::json("", 204) << State::Done;
        QTest::newRow("200 from something in between") << Scripted::json("{}") << State::Unknown;
        QTest::newRow("200 with a web page") << Scripted::html("<title>Sign in</title>") << State::Unknown;
        QTest::newRow("202") << Scripted::json("{}", 202) << State::Unknown;
        QTest::newRow("404: gone") << Scripted::json(R"({"message":"404 Not found"})", 404) << State::Gone;
        QTest::newRow("403") << Scripted::json(R"({"message":"403 Forbidden - Runner associated with more than one project"})", 403) << State::Refused;
        QTest::newRow("412: edited meanwhile") << Scripted::json(R"({"message":"412 Precondition Failed"})", 412) << State::Refused;
        QTest::newRow("500") << Scripted::json("{}", 500) << State::Unknown;
        QTest::newRow("no answer") << Scripted::broken(Fault::Silence) << State::Unknown;
    }
    void onlyNoContentMeansDeleted()
    {
        QFETCH(const Scripted, answer);
        Limits limits = quickLimits();
        if (answer.fault == Fault::Silence)
            limits.changeDeadline = 300ms;
        ClientFixture fixture([&](const Seen &) { return answer; }, limits);
        const ChangeOutcome outcome = deletedBy(*fixture.client);
        QTEST(outcome.state, "state");
        const Seen &seen = fixture.server.seen().front();
        QCOMPARE(seen.method, QByteArray("DELETE"));
        QCOMPARE(seen.path, QByteArray("/api/v4/runners/7"));
        QCOMPARE(seen.headers.value("if-unmodified-since"), QByteArray("Mon, 02 Mar 2026 10:15:44 GMT"));
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
