// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/instanceaddress.h"

#include <QTest>

using namespace muster;

class TestInstanceAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeAndPasteBecomesTheRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *text, const char *base) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(base); };
        row("git.example.com", "https://git.example.com");
        row("  https://git.example.com/  ", "https://git.example.com");
        row("https://git.example.com:8443", "https://git.example.com:8443");
        row("https://git.example.com:443", "https://git.example.com");
        row("http://git.example.com:80/", "http://git.example.com");
        row("https://example.com/gitlab/", "https://example.com/gitlab");
        row("https://example.com//gitlab//", "https://example.com/gitlab");
        row("https://git.example.com/api/v4", "https://git.example.com");
        row("https://git.example.com/api/graphql", "https://git.example.com");
        row("https://git.example.com/admin/runners?status=x#y", "https://git.example.com");
        row("https://git.example.com/groups/acme/-/runners", "https://git.example.com");
        row("https://example.com/gitlab/users/sign_in", "https://example.com/gitlab");
        row("https://git.example.com/-/user_settings/personal_access_tokens", "https://git.example.com");
        row("https://git.example.com/acme/pay/-/jobs/12", "https://git.example.com");
        row("https://example.com/gitlab/-/profile", "https://example.com/gitlab");
        row("https://example.com/sub/api/v4/", "https://example.com/sub");
        row("https://example.com/administration", "https://example.com/administration");
        row("https://example.com/api", "https://example.com/api");
        row("127.0.0.1:34567", "http://127.0.0.1:34567");
        row("localhost:3000/gitlab", "http://localhost:3000/gitlab");
        row("https://[::1]:8080", "https://[::1]:8080");
        row("GIT.Example.COM", "https://git.example.com");
    }
    void whatPeopleTypeAndPasteBecomesTheRoot()
    {
        QFETCH(const QString, text);
        const auto address = parseInstanceAddress(text);
        QVERIFY(address);
        QTEST(address->text(), "base");
        QCOMPARE(parseInstanceAddress(address->text())->text(), address->text());   // stays as it is
    }

    void whatIsNoAddressIsRefusedForItsReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressProblem>("problem");
        QTest::newRow("empty") << QString() << AddressProblem::Empty;
        QTest::newRow("blank") << QStringLiteral("  ") << AddressProblem::Empty;
        QTest::newRow("scheme alone") << QStringLiteral("https://") << AddressProblem::Unreadable;
        QTest::newRow("words") << QStringLiteral("my git lab") << AddressProblem::Unreadable;
        QTest::newRow("blank in the host") << QStringLiteral("https://exa mple.com") << AddressProblem::Unreadable;
        QTest::newRow("port too large") << QStringLiteral("http://host:99999999/") << AddressProblem::Unreadable;
        QTest::newRow("ssh") << QStringLiteral("ssh://git.example.com") << AddressProblem::NotHttp;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << AddressProblem::Unreadable;
        QTest::newRow("token inside") << QStringLiteral("https://oauth2:glpat-x@git.example.com") << AddressProblem::HasCredentials;
        QTest::newRow("git's ssh form") << QStringLiteral("git@git.example.com") << AddressProblem::HasCredentials;
    }
    void whatIsNoAddressIsRefusedForItsReason()
    {
        QFETCH(const QString, text);
        const auto address = parseInstanceAddress(text);
        QVERIFY(!address);
        QTEST(address.error(), "problem");
    }

    void plainHttpIsSaidExceptOnThisMachine()
    {
        QVERIFY(parseInstanceAddress(QStringLiteral("http://git.example.com"))->isPlainHttp);
        QVERIFY(!parseInstanceAddress(QStringLiteral("https://git.example.com"))->isPlainHttp);
        QVERIFY(!parseInstanceAddress(QStringLiteral("http://127.0.0.1:80"))->isPlainHttp);
        QVERIFY(parseInstanceAddress(QStringLiteral("http://127.0.0.1.example.com"))->isPlainHttp);
    }
};

QTEST_GUILESS_MAIN(TestInstanceAddress)
#include "tst_instanceaddress.moc"
