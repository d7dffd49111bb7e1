// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/endpoint.h"

#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace Qt::StringLiterals;

class EndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedOrPastedBecomesABase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *name, const QString &typed, const QString &base) { QTest::newRow(name) << typed << base; };
        row("plain", u"https://git.example.com"_s, u"https://git.example.com"_s);
        row("slash", u"https://git.example.com/"_s, u"https://git.example.com"_s);
        row("blanks", u"  https://git.example.com \n"_s, u"https://git.example.com"_s);
        row("without scheme", u"git.example.com"_s, u"https://git.example.com"_s);
        row("without scheme, with port", u"git.example.com:8443/gitlab/"_s, u"https://git.example.com:8443/gitlab"_s);
        row("this machine without scheme", u"localhost:8080"_s, u"http://localhost:8080"_s);
        row("this machine by number", u"127.0.0.1:3000/"_s, u"http://127.0.0.1:3000"_s);
        row("usual port", u"https://git.example.com:443"_s, u"https://git.example.com"_s);
        row("http", u"http://git.example.com:80/"_s, u"http://git.example.com"_s);
        row("capitals", u"HTTPS://Git.Example.COM"_s, u"https://git.example.com"_s);
        row("API", u"https://git.example.com/api/v4"_s, u"https://git.example.com"_s);
        row("API below a path", u"https://example.com/sub/api/v4/"_s, u"https://example.com/sub"_s);
        row("GraphQL", u"https://git.example.com/api/graphql"_s, u"https://git.example.com"_s);
        row("relative root", u"https://example.com/tools/gitlab"_s, u"https://example.com/tools/gitlab"_s);
        row("two slashes", u"https://example.com//gitlab//"_s, u"https://example.com/gitlab"_s);
        row("admin page", u"https://example.com/sub/admin/runners?status=online#x"_s, u"https://example.com/sub"_s);
        row("login page", u"https://git.example.com/users/sign_in"_s, u"https://git.example.com"_s);
        row("group page", u"https://git.example.com/groups/acme/-/runners"_s, u"https://git.example.com"_s);
        row("project page", u"https://git.example.com/acme/pay/-/jobs/12"_s, u"https://git.example.com"_s);
        row("settings page", u"https://git.example.com/-/user_settings/personal_access_tokens"_s, u"https://git.example.com"_s);
        row("settings page below a path", u"https://example.com/gitlab/-/profile"_s, u"https://example.com/gitlab"_s);
        row("a path that only begins like a page", u"https://example.com/administration"_s, u"https://example.com/administration"_s);
        row("a path called api", u"https://example.com/api"_s, u"https://example.com/api"_s);
        row("user name and password", u"https://mira:pw@git.example.com/"_s, u"https://git.example.com"_s);
        row("IPv6", u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
        row("umlaut", u"https://bücher.example"_s, u"https://xn--bcher-kva.example"_s);
        row("space in the path", u"https://example.com/my%20gitlab"_s, u"https://example.com/my%20gitlab"_s);
    }
    void whatIsTypedOrPastedBecomesABase()
    {
        QFETCH(const QString, typed);
        const auto base = Endpoint::normalisedBase(typed);
        QVERIFY(base);
        QTEST(displayedBase(*base), "base");
        QCOMPARE(displayedBase(*Endpoint::normalisedBase(displayedBase(*base))), displayedBase(*base));   // stays as it is
        QVERIFY(base->userInfo().isEmpty());
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : { "", "   ", "https://", "ftp://git.example.com", "file:///etc/passwd", "javascript://x", "http://host:99999999/", "https://exa mple.com" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(const QString, typed);
        const auto base = Endpoint::normalisedBase(typed);
        QVERIFY2(!base, base ? qPrintable(base->toString()) : "");
        QCOMPARE(base.error().kind, Error::Kind::Invalid);
    }

    void loopbackIsThisMachineOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << u"localhost"_s << true;
        QTest::newRow("v4") << u"127.0.0.1"_s << true;
        QTest::newRow("another v4 of the block") << u"127.9.9.9"_s << true;
        QTest::newRow("v6") << u"::1"_s << true;
        QTest::newRow("a name that begins with it") << u"localhost.example.com"_s << false;
        QTest::newRow("a name that looks like it") << u"127.0.0.1.example.com"_s << false;
        QTest::newRow("private network") << u"10.0.0.1"_s << false;
    }
    void loopbackIsThisMachineOnly()
    {
        QFETCH(const QString, host);
        QTEST(isLoopback(host), "expected");
    }
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
