// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/storedtoken.h"
#include "models/accounts/tokenvault.h"
#include "tests/models/accounts/fakekeystore.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = TokenTrouble::Kind;

class TestTokenVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsFound();
    void aStoreThatFailsLeavesTheTokenForThisSession_data();
    void aStoreThatFailsLeavesTheTokenForThisSession();
    void anItemOfSomebodyElseIsNotUsed_data();
    void anItemOfSomebodyElseIsNotUsed();
    void aSessionTokenEndsWithTheSession();
    void variablesAreRead();
    void helpersAreAsked();
    void forgettingRemovesItEverywhere();
    void whoIsGoneIsNotAnswered();

private:
    TokenResult fetch(const Account &account)
    {
        std::optional<TokenResult> result;
        m_vault->fetch(account, this, [&result](const TokenResult &token) { result = token; });
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("answered at once, or never");
        return *result;
    }
    std::optional<TokenTrouble> keep(const Account &account, const SecretString &token)
    {
        std::optional<std::optional<TokenTrouble>> result;
        m_vault->keep(account, token, this, [&result](const std::optional<TokenTrouble> &trouble) { result = trouble; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("no answer");
        return *result;
    }
    static Account account(TokenPlace place, const QString &source = {})
    {
        Account account;
        account.id = u"id-1"_s;
        account.name = u"work"_s;
        account.base = QUrl(u"https://git.example.com"_s);
        account.place = place;
        account.source = source;
        return account;
    }
    std::unique_ptr<test::FakeKeyStore> m_store;
    std::unique_ptr<TokenVault> m_vault;
};

void TestTokenVault::init()
{
    QProcessEnvironment environment;
    environment.insert(u"WORK"_s, u"glpat-env"_s);
    environment.insert(u"BROKEN"_s, u"two words"_s);
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_vault.reset();
    m_store = std::make_unique<test::FakeKeyStore>();
    m_vault = std::make_unique<TokenVault>(TokenVault::Means{ *m_store, environment });
}

void TestTokenVault::whatIsKeptIsFound()
{
    const Account mine = account(TokenPlace::KeyStore);
    QCOMPARE(fetch(mine).error().kind, Kind::NotThere);
    QCOMPARE(keep(mine, SecretString("glpat-one")), std::nullopt);
    QVERIFY(!m_vault->holdsForSession(mine.id));
    QCOMPARE(m_store->items.keys(), QStringList{ u"account/id-1"_s });
    QCOMPARE(fetch(mine)->reveal(), QByteArray("glpat-one"));
}

void TestTokenVault::aStoreThatFailsLeavesTheTokenForThisSession_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : { Kind::NoStore, Kind::Refused, Kind::NoAnswer, Kind::StoreFailed })
        QTest::addRow("%d", int(kind)) << int(kind);
}

void TestTokenVault::aStoreThatFailsLeavesTheTokenForThisSession()
{
    QFETCH(const int, kind);
    const Account mine = account(TokenPlace::KeyStore);
    m_store->failing = TokenTrouble{ Kind(kind), {}, {} };
    QCOMPARE(fetch(mine).error().kind, Kind(kind));
    QCOMPARE(keep(mine, SecretString("glpat-one"))->kind, Kind(kind));
    QVERIFY(m_vault->holdsForSession(mine.id));
    QCOMPARE(fetch(mine)->reveal(), QByteArray("glpat-one"));
}

void TestTokenVault::anItemOfSomebodyElseIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("kind");
    QTest::newRow("another program's") << QByteArray("hunter2") << int(Kind::Foreign);
    QTest::newRow("empty") << QByteArray() << int(Kind::Foreign);
    QTest::newRow("a bare token") << QByteArray("glpat-one") << int(Kind::Foreign);
    QTest::newRow("another account's") << QByteArray(R"({"muster":1,"account":"id-2","instance":"https://git.example.com","token":"glpat-one"})") << int(Kind::Foreign);
    QTest::newRow("for another GitLab") << QByteArray(R"({"muster":1,"account":"id-1","instance":"https://evil.example.com","token":"glpat-one"})") << int(Kind::Foreign);
    QTest::newRow("of a newer Muster") << QByteArray(R"({"muster":2,"account":"id-1","instance":"https://git.example.com","token":"glpat-one"})") << int(Kind::Foreign);
    QTest::newRow("no token in it") << QByteArray(R"({"muster":1,"account":"id-1","instance":"https://git.example.com"})") << int(Kind::NotAToken);
    QTest::newRow("a header in it") << QByteArray(R"({"muster":1,"account":"id-1","instance":"https://git.example.com","token":"a\r\nX: 1"})") << int(Kind::NotAToken);
}

void TestTokenVault::anItemOfSomebodyElseIsNotUsed()
{
    QFETCH(const QByteArray, item);
    m_store->items[u"account/id-1"_s] = item;
    const TokenResult token = fetch(account(TokenPlace::KeyStore));
    QVERIFY(!token);
    QTEST(int(token.error().kind), "kind");
}

void TestTokenVault::aSessionTokenEndsWithTheSession()
{
    const Account mine = account(TokenPlace::Session);
    QCOMPARE(fetch(mine).error().kind, Kind::SessionOver);
    QCOMPARE(keep(mine, SecretString("glpat-one")), std::nullopt);
    QCOMPARE(fetch(mine)->reveal(), QByteArray("glpat-one"));
    QVERIFY(m_store->items.isEmpty());
    TokenVault next({ *m_store, QProcessEnvironment() });
    std::optional<TokenResult> result;
    next.fetch(mine, this, [&result](const TokenResult &token) { result = token; });
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, Kind::SessionOver);
}

void TestTokenVault::variablesAreRead()
{
    QCOMPARE(fetch(account(TokenPlace::Environment, u"WORK"_s))->reveal(), QByteArray("glpat-env"));
    const TokenResult missing = fetch(account(TokenPlace::Environment, u"HOME_TOKEN"_s));
    QCOMPARE(missing.error().kind, Kind::NoVariable);
    QCOMPARE(missing.error().what, u"HOME_TOKEN"_s);
    const TokenResult broken = fetch(account(TokenPlace::Environment, u"BROKEN"_s));
    QCOMPARE(broken.error().kind, Kind::NotAToken);
    QVERIFY(!broken.error().detail.contains("two words"_L1));
}

void TestTokenVault::helpersAreAsked()
{
    QCOMPARE(fetch(account(TokenPlace::Command, u"printf 'glpat-helper\\n'"_s))->reveal(), QByteArray("glpat-helper"));
    QCOMPARE(fetch(account(TokenPlace::Command, u"true"_s)).error().kind, Kind::CommandSilent);
    QCOMPARE(keep(account(TokenPlace::Command, u"true"_s), SecretString("glpat-one")), std::nullopt);
    QVERIFY(m_store->items.isEmpty());
}

void TestTokenVault::forgettingRemovesItEverywhere()
{
    const Account mine = account(TokenPlace::KeyStore);
    QCOMPARE(keep(mine, SecretString("glpat-one")), std::nullopt);
    bool done = false;
    m_vault->forget(mine, this, [&done](const std::optional<TokenTrouble> &trouble) { done = !trouble; });
    QTRY_VERIFY(done);
    QVERIFY(m_store->items.isEmpty());
    QCOMPARE(fetch(mine).error().kind, Kind::NotThere);
}

void TestTokenVault::whoIsGoneIsNotAnswered()
{
    bool answered = false;
    for (const Account &mine : { account(TokenPlace::KeyStore), account(TokenPlace::Environment, u"WORK"_s), account(TokenPlace::Command, u"echo glpat-one"_s) }) {
        auto receiver = std::make_unique<QObject>();
        m_vault->fetch(mine, receiver.get(), [&answered](const TokenResult &) { answered = true; });
        m_vault->keep(mine, SecretString("glpat-one"), receiver.get(), [&answered](const std::optional<TokenTrouble> &) { answered = true; });
        receiver.reset();
    }
    QCOMPARE(fetch(account(TokenPlace::KeyStore))->reveal(), QByteArray("glpat-one"));   // all that was queued has run
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
