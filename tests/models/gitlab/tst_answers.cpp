// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/answercheck.h"
#include "models/gitlab/http/errorsentence.h"
#include "models/gitlab/http/htmlpage.h"
#include "models/gitlab/http/linkheader.h"

#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Reading answers that are no data: error bodies, web pages, headers.
class AnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeOfErrorIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &body, const QString &sentence) { QTest::newRow(name) << body << sentence; };
        row("error", "{\"error\":\"status does not have a valid value\"}", u"status does not have a valid value"_s);
        row("message as fields", "{\"message\":{\"maximum_timeout\":[\"needs to be at least 10 minutes\"]}}", u"maximum_timeout needs to be at least 10 minutes"_s);
        row("message", "{\"message\":\"401 Unauthorized\"}", u"401 Unauthorized"_s);
        row("description", "{\"error\":\"invalid_token\",\"error_description\":\"Token is expired.\"}", u"Token is expired."_s);
        row("scope", "{\"error\":\"insufficient_scope\",\"error_description\":\"Needs more.\",\"scope\":\"api read_api\"}", u"Needs more. (scopes it takes: api read_api)"_s);
        row("throttle of an endpoint", "{\"message\":{\"error\":\"This endpoint has been requested too many times. Try again later.\"}}", u"This endpoint has been requested too many times. Try again later."_s);
        row("GraphQL", "{\"errors\":[{\"message\":\"Invalid token\"},{\"message\":\"And more\"}]}", u"Invalid token; And more"_s);
        row("plain text", "Retry later\n", u"Retry later"_s);
        row("empty", "", QString());
        row("an empty object", "{}", QString());
        row("a web page", "<html>x</html>", QString());
        row("cut", "{\"message\":\"40", QString());
        row("other types", "{\"message\":7,\"error\":[],\"errors\":{}}", QString());
    }
    void everyShapeOfErrorIsRead()
    {
        QFETCH(const QByteArray, body);
        QTEST(errorSentence(body), "sentence");
    }

    void longSentencesAreCut()
    {
        QCOMPARE(errorSentence("{\"message\":\"" + QByteArray(100'000, 'x') + "\"}").size(), 2000);
    }

    void statusesBecomeKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("surelyNotActed");
        const auto row = [](int status, Error::Kind kind, bool surelyNotActed) { QTest::addRow("%d", status) << status << int(kind) << surelyNotActed; };
        row(302, Error::Kind::NotGitLab, true);
        row(304, Error::Kind::NotGitLab, true);
        row(400, Error::Kind::Invalid, true);
        row(401, Error::Kind::Unauthorized, true);
        row(403, Error::Kind::Forbidden, true);
        row(404, Error::Kind::NotFound, true);
        row(405, Error::Kind::Invalid, true);
        row(408, Error::Kind::Timeout, false);
        row(409, Error::Kind::Conflict, true);
        row(412, Error::Kind::Conflict, true);
        row(414, Error::Kind::TooComplex, true);
        row(422, Error::Kind::Invalid, true);
        row(429, Error::Kind::RateLimited, true);
        row(500, Error::Kind::Server, false);
        row(502, Error::Kind::Server, false);
        row(599, Error::Kind::Server, false);
    }
    void statusesBecomeKinds()
    {
        QFETCH(const int, status);
        Answer answer;
        answer.status = status;
        answer.contentType = "application/json";
        answer.body = "{\"message\":\"why\"}";
        answer.requestId = u"01H"_s;
        const auto trouble = checkAnswer(answer);
        QVERIFY(trouble);
        QTEST(int(trouble->error.kind), "kind");
        QTEST(trouble->surelyNotActed, "surelyNotActed");
        QCOMPARE(trouble->error.httpStatus, status);
        QCOMPARE(trouble->error.requestId, u"01H"_s);
        QVERIFY(!trouble->error.detail.isEmpty());
    }

    void goodAnswersPass()
    {
        Answer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = "{}";
        QVERIFY(!checkAnswer(answer));
        answer.status = 204;
        answer.body.clear();
        QVERIFY(!checkAnswer(answer));
    }

    void webPagesAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("expected");
        QTest::newRow("by type") << QByteArray("text/html; charset=utf-8") << QByteArray("hello") << true;
        QTest::newRow("by its beginning") << QByteArray("application/json") << QByteArray("\n <!DOCTYPE html>") << true;
        QTest::newRow("behind a byte order mark") << QByteArray() << QByteArray("\xef\xbb\xbf<html>") << true;
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{\"a\":\"<html>\"}") << false;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
    }
    void webPagesAreRecognised()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QTEST(isHtml(type, body), "expected");
    }

    void titlesAreRead_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << QByteArray("<html><head><title>Sign in</title>") << u"Sign in"_s;
        QTest::newRow("capitals, attributes, line ends") << QByteArray("<TITLE lang=en>\n Sign\n in </TITLE>") << u"Sign in"_s;
        QTest::newRow("entities, once") << QByteArray("<title>a &amp;lt; b &#39;c&#39;</title>") << u"a &lt; b 'c'"_s;
        QTest::newRow("none") << QByteArray("<html></html>") << QString();
        QTest::newRow("not closed") << QByteArray("<title>abc") << QString();
        QTest::newRow("long") << QByteArray("<title>" + QByteArray(500, 'x') + "</title>") << QString(200, u'x');
    }
    void titlesAreRead()
    {
        QFETCH(const QByteArray, html);
        QTEST(titleOf(html), "title");
    }

    void nextPageIsFound_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<std::optional<QByteArray>>("query");
        const std::optional<QByteArray> none;
        QTest::newRow("next among others") << QByteArray("<http://h/api?page=1>; rel=\"prev\", <http://other/api?page=3&per_page=100>; rel=\"next\", <http://h/api?page=9>; rel=\"last\"")
                                           << std::optional(QByteArray("page=3&per_page=100"));
        QTest::newRow("without quotes") << QByteArray("<http://h/api?cursor=abc%3D>; rel=next") << std::optional(QByteArray("cursor=abc%3D"));
        QTest::newRow("last page") << QByteArray("<http://h/api?page=1>; rel=\"first\"") << none;
        QTest::newRow("no header") << QByteArray() << none;
        QTest::newRow("not closed") << QByteArray("<http://h/api?page=1; rel=\"next\"") << none;
        QTest::newRow("no query") << QByteArray("<http://h/api>; rel=\"next\"") << none;
    }
    void nextPageIsFound()
    {
        QFETCH(const QByteArray, link);
        QTEST(nextPageQuery(link), "query");
    }

    void rateHeadersAreRead()
    {
        const Instant now = Instant::fromIso(u"2026-03-02T10:00:00Z");
        const auto read = [&](QMap<QByteArray, QByteArray> headers) { return RateLimit::read([headers](const char *name) { return headers.value(name); }, now); };
        const RateLimit none = read({});
        QVERIFY(!none.limit && !none.remaining && !none.retryAfter && !none.untilReset);
        const RateLimit full = read({ { "RateLimit-Limit", "600" }, { "RateLimit-Remaining", "12" }, { "RateLimit-Reset", QByteArray::number(now.seconds() + 42) } });
        QCOMPARE(full.limit, std::optional(600));
        QCOMPARE(full.remaining, std::optional(12));
        QCOMPARE(full.untilReset, std::optional(42s));
        QCOMPARE(full.retryAfter, std::optional(42s));
        QCOMPARE(read({ { "Retry-After", "7" }, { "RateLimit-Reset", QByteArray::number(now.seconds() + 42) } }).retryAfter, std::optional(7s));
        QCOMPARE(read({ { "Retry-After", "Mon, 02 Mar 2026 10:01:00 GMT" } }).retryAfter, std::optional(60s));
        QCOMPARE(read({ { "Retry-After", "Mon, 02 Mar 2026 09:00:00 GMT" } }).retryAfter, std::optional(0s));
        const RateLimit nonsense = read({ { "Retry-After", "soon" }, { "RateLimit-Remaining", "-3" }, { "RateLimit-Limit", "many" }, { "RateLimit-Reset", "x" } });
        QVERIFY(!nonsense.limit && !nonsense.remaining && !nonsense.retryAfter && !nonsense.untilReset);
    }

    void httpDatesGoBothWays()
    {
        const Instant time = Instant::fromIso(u"2026-03-01T09:05:07Z");
        QCOMPARE(toHttpDate(time), QByteArray("Sun, 01 Mar 2026 09:05:07 GMT"));
        QCOMPARE(fromHttpDate(toHttpDate(time)), time);
        QVERIFY(fromHttpDate("yesterday").isUnknown());
        QVERIFY(toHttpDate(Instant::never()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
