// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"

#include <QSignalSpy>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

Result<Identity> signIn(ClientFixture &fixture)
{
    auto answer = answerOf<Identity>([&](QObject *receiver, auto done) { fixture.client->signIn(receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

/// The administrator's server with single answers replaced, by operation or last part of the path.
ScriptedServer::Handler with(const QMap<QString, Scripted> &replaced)
{
    return [replaced](const Seen &seen) {
        for (auto at = replaced.begin(); at != replaced.end(); ++at) {
            if (seen.operation() == at.key() || (seen.operation().isEmpty() && QString::fromLatin1(seen.path).endsWith(at.key())))
                return at.value();
        }
        return administrator({})(seen);
    };
}

const auto notShown = Scripted::notShown("runners");
const auto narrowScope = Scripted::json(R"({"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api read_api"})", 403);
const auto wrongToken = Scripted::json(R"({"message":"401 Unauthorized"})", 401);

Scripted tokenWith(const QByteArray &scopes)
{
    return Scripted::json(R"({"id":1,"name":"t","scopes":)" + scopes + R"(,"expires_at":null})");
}

} // namespace

class SignInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void administratorIsRecognised()
    {
        ClientFixture fixture(administrator({}));
        const auto identity = signIn(fixture);
        QVERIFY(identity);
        QCOMPARE(identity->instance, fixture.server.url().toString());
        QCOMPARE(identity->server.text, u"18.4.1-ee"_s);
        QCOMPARE(identity->server.major, 18);
        QCOMPARE(identity->server.minor, 4);
        QVERIFY(identity->server.enterprise);
        QCOMPARE(identity->username, u"mira"_s);
        QCOMPARE(identity->name, u"Mira Oduya"_s);
        QCOMPARE(identity->userId.value, 31);
        QVERIFY(identity->administrator);
        QCOMPARE(identity->tokenName, u"muster-laptop"_s);
        QCOMPARE(identity->scopes, QStringList{ u"api"_s });
        QCOMPARE(identity->expiresAt, std::optional(QDate(2030, 6, 1)));
        QCOMPARE(identity->reading, Obstacle::None);
        QCOMPARE(identity->changing, Obstacle::None);
        QVERIFY(identity->canBulkPause);
        QVERIFY(identity->canBulkDelete);
        QVERIFY(fixture.client->identity() == *identity);
    }

    void tokenGoesAsBearerAndNowhereElse()
    {
        ClientFixture fixture(administrator({}));
        QVERIFY(signIn(fixture));
        QVERIFY(fixture.server.seen().size() >= 5);
        for (const Seen &seen : fixture.server.seen()) {
            QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer ") + token);
            QVERIFY(!seen.path.contains(token) && !seen.query.contains(token) && !seen.body.contains(token));
            QVERIFY(!seen.headers.contains("private-token"));
        }
    }

    void instanceBelowAPathIsFoundThere()
    {
        ClientFixture fixture(administrator({}), quickLimits(), u"/gitlab"_s);
        const auto identity = signIn(fixture);
        QVERIFY(identity);
        QVERIFY(identity->instance.endsWith(u"/gitlab"));
        for (const Seen &seen : fixture.server.seen())
            QVERIFY(seen.path.startsWith("/gitlab/api/"));
    }

    void obstaclesAreNamed_data()
    {
        QTest::addColumn<QMap<QString, Scripted>>("replaced");
        QTest::addColumn<Obstacle>("reading");
        QTest::addColumn<Obstacle>("changing");
        QTest::addColumn<bool>("isAdministrator");
        using Replaced = QMap<QString, Scripted>;
        const auto oneGroup = Scripted::json(R"([{"id":8,"full_path":"acme","name":"Acme"}])");
        const auto noProject = Scripted::data(R"({"projects":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}})");
        const auto oneProject = Scripted::data(R"({"projects":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[{"id":")" + gid("Project", 77) + R"(","fullPath":"acme/pay","name":"Pay"}]}})");

        QTest::newRow("read_api") << Replaced{ { u"self"_s, tokenWith(R"(["read_api"])") } } << Obstacle::None << Obstacle::Scope << true;
        QTest::newRow("read_user") << Replaced{ { u"self"_s, tokenWith(R"(["read_user"])") } } << Obstacle::Scope << Obstacle::Scope << false;
        QTest::newRow("manage_runner only: not even the version") << Replaced{ { u"metadata"_s, narrowScope }, { u"/user"_s, narrowScope }, { u"self"_s, tokenWith(R"(["manage_runner"])") } }
                                                                  << Obstacle::Scope << Obstacle::Scope << false;
        QTest::newRow("scopes not told, GraphQL refuses") << Replaced{ { u"self"_s, Scripted::json(R"({"message":"400 Bad request - This endpoint requires token type to be a personal access token"})", 400) },
            { u"capabilities"_s, Scripted::json(R"({"errors":[{"message":"Invalid token"}]})", 401) }, { u"instanceCount"_s, Scripted::json(R"({"errors":[{"message":"Invalid token"}]})", 401) } }
                                                          << Obstacle::Scope << Obstacle::Scope << false;
        QTest::newRow("OAuth: scopes not told, reading works") << Replaced{ { u"self"_s, wrongToken } } << Obstacle::None << Obstacle::Unknown << true;
        QTest::newRow("maintainer of a group") << Replaced{ { u"instanceCount"_s, notShown }, { u"groups"_s, oneGroup }, { u"maintainedProjects"_s, noProject } } << Obstacle::None << Obstacle::None << false;
        QTest::newRow("maintainer of a project") << Replaced{ { u"instanceCount"_s, notShown }, { u"groups"_s, Scripted::json("[]") }, { u"maintainedProjects"_s, oneProject } } << Obstacle::None << Obstacle::None << false;
        QTest::newRow("no role anywhere") << Replaced{ { u"instanceCount"_s, notShown }, { u"groups"_s, Scripted::json("[]") }, { u"maintainedProjects"_s, noProject } } << Obstacle::Role << Obstacle::Role << false;
        QTest::newRow("too old: no managers") << Replaced{ { u"capabilities"_s, Scripted::data(capabilityData({ u"Query.runners"_s, u"Mutation.runnerUpdate"_s })) } } << Obstacle::Server << Obstacle::None << true;
    }
    void obstaclesAreNamed()
    {
        using Replaced = QMap<QString, Scripted>;
        QFETCH(const Replaced, replaced);
        ClientFixture fixture(with(replaced));
        QSignalSpy unauthorized(fixture.client.get(), &Client::unauthorized);
        const auto identity = signIn(fixture);
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().detail));
        QTEST(identity->reading, "reading");
        QTEST(identity->changing, "changing");
        QTEST(identity->administrator, "isAdministrator");
        QTest::qWait(0);
        QCOMPARE(unauthorized.count(), 0);
    }

    /// A sentence that nobody knows is a refusal to somebody of whom GitLab does not say that they are an administrator, and a failure to one
    /// of whom it does: they would see an empty instance.
    void anAdministratorIsNotTakenForAnybodyElse_data()
    {
        QTest::addColumn<Scripted>("count");
        QTest::newRow("no data, one sentence") << Scripted::refused("Something went wrong");
        QTest::newRow("null, one sentence") << Scripted::json(R"({"data":{"runners":null},"errors":[{"message":"Something went wrong","path":["runners"]}]})");
    }
    void anAdministratorIsNotTakenForAnybodyElse()
    {
        QFETCH(const Scripted, count);
        ClientFixture administrators(with({ { u"instanceCount"_s, count } }));
        const auto refused = signIn(administrators);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"Something went wrong"_s);

        ClientFixture others(with({ { u"instanceCount"_s, count }, { u"/user"_s, Scripted::json(R"({"id":31,"username":"mira","name":"Mira Oduya"})") }, { u"groups"_s, Scripted::json("[]") },
            { u"maintainedProjects"_s, Scripted::data(R"({"projects":{"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}})") } }));
        const auto identity = signIn(others);
        QVERIFY(identity);
        QVERIFY(!identity->administrator);
        QCOMPARE(identity->reading, Obstacle::Role);
    }

    void olderServerAnswersVersionInstead()
    {
        ClientFixture fixture(with({ { u"metadata"_s, Scripted::json(R"({"error":"404 Not Found"})", 404) }, { u"/version"_s, Scripted::json(R"({"version":"16.11.2","revision":"x"})") } }));
        const auto identity = signIn(fixture);
        QVERIFY(identity);
        QCOMPARE(identity->server.major, 16);
        QVERIFY(!identity->server.enterprise);
    }

    void wrongAddressesAreNotGitLab_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<QString>("hint");
        QTest::newRow("a login page") << Scripted::html("<!DOCTYPE html><html><head><title>Sign in &amp;\n  go</title></head></html>") << u"Sign in & go"_s;
        QTest::newRow("a page of another kind") << Scripted::json("<html><body>hello") << QString();
        QTest::newRow("not found, as a web page") << Scripted::html("<html><title>404</title>", 404) << u"404"_s;
        QTest::newRow("a proxy's password page") << Scripted::html("<html><title>Login required</title>", 401) << u"Login required"_s;
        QTest::newRow("a firewall's page") << Scripted::html("<html><title>Blocked</title>", 403) << u"Blocked"_s;
        QTest::newRow("not found, as text") << Scripted::json("404 page not found", 404) << QString();
        QTest::newRow("plain text") << Scripted::json("It works!") << u"It works!"_s;
        QTest::newRow("another API") << Scripted::json(R"({"name":"something else"})") << QString();
        QTest::newRow("moved") << Scripted::json("", 301).with("Location", "https://sso.example.com/login?state=abc") << u"https://sso.example.com/login"_s;
        QTest::newRow("found, on the same host") << Scripted::json("", 302).with("Location", "/users/sign_in") << u"/users/sign_in"_s;
        QTest::newRow("permanent") << Scripted::json("", 308).with("Location", "https://git.example.com/") << u"https://git.example.com/"_s;
        QTest::newRow("a redirect that names no place") << Scripted::json("", 307) << QString();
    }
    void wrongAddressesAreNotGitLab()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        QSignalSpy unauthorized(fixture.client.get(), &Client::unauthorized);
        const auto identity = signIn(fixture);
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::NotGitLab);
        QFETCH(const QString, hint);
        QVERIFY2(identity.error().hint.endsWith(hint), qPrintable(identity.error().hint));
        QCOMPARE(unauthorized.count(), 0);
        QVERIFY(fixture.server.seen().size() <= 2);   // not asked again and again
    }

    void deadTokenIsUnauthorizedAndClosesTheGate()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json(R"({"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."})", 401); });
        QSignalSpy unauthorized(fixture.client.get(), &Client::unauthorized);
        const auto identity = signIn(fixture);
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::Unauthorized);
        QVERIFY(identity.error().detail.contains(u"expired"));
        QTRY_COMPARE(unauthorized.count(), 1);
        const auto asked = fixture.server.seen().size();
        QCOMPARE(signIn(fixture).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(fixture.server.seen().size(), asked);   // not sent any more
        QCOMPARE(unauthorized.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
