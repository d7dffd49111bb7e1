// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/connectflow.h"
#include "app/window/expirywatch.h"
#include "app/window/networkflow.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/storedtoken.h"
#include "models/accounts/tokenvault.h"
#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "tests/models/accounts/fakekeystore.h"
#include "tests/support/movableclock.h"
#include "tests/support/serverfixture.h"
#include "views/shell/accountnotices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using Kind = TokenTrouble::Kind;

/// From an instance to a client, at a pretend GitLab, with a key store in memory and the real dialog.
class TestConnectFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerFixture>(ServerFixture::still(20)); }
    void init();
    void aNewInstanceIsKeptWithItsToken();
    void theNextStartOpensItWithoutAsking();
    void aStoreThatFailsIsToldAndTheSessionGoesOn();
    void aTokenOfOneSessionIsAskedForAtTheNextStart();
    void whatTheStoreHoldsForSomebodyElseIsNotSent();
    void aLockedStoreOffersAnotherTry();
    void aSessionTokenIsAskedForAgain();
    void aRefusedTokenIsReplacedWithoutLosingTheInstance();
    void theSameUserOnceMoreIsTheSameInstance();
    void anotherUserIsAnotherInstance();
    void aTokenThatCannotListIsNotOpened();
    void movingTheTokenTakesItOutOfTheStore();
    void aVariableIsCheckedAtOnce();
    void cancellingIsTheEndOfIt();
    void theEndOfATokenIsToldOnce();

private:
    [[nodiscard]] ConnectDialog *dialog() const { return m_window->findChild<ConnectDialog *>(); }
    template <class T>
    [[nodiscard]] T *part(const char *name) const { return dialog()->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] MessageBar *bar() const { return m_notices->findChild<MessageBar *>(); }
    [[nodiscard]] QString address() const { return m_server->url().toString(); }
    /// As a person does it in the dialog that is open.
    void connectWith(const QByteArray &token)
    {
        part<QLineEdit>("token")->clear();
        QTest::keyClicks(part<QLineEdit>("token"), QString::fromLatin1(token));
        QTest::keyClick(part<QLineEdit>("token"), Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>("verdict")->text().contains(u'@'));
        QTest::keyClick(part<QPushButton>("connect"), Qt::Key_Space);
    }
    Account addAccount(const QByteArray &token)
    {
        Account account;
        account.name = u"work"_s;
        account.base = m_server->url();
        account.username = u"root"_s;
        account = m_accounts->add(account);
        const SecretString item = storedToken(account, SecretString(token));
        m_store->items[keyOf(account)] = QByteArray(item.reveal().constData(), item.reveal().size());
            return account;
    }
    std::unique_ptr<ServerFixture> m_server;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeyStore> m_store;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<QWidget> m_window;
    AccountNotices *m_notices = nullptr;
    std::unique_ptr<NetworkFlow> m_network;
    std::unique_ptr<ConnectFlow> m_flow;
    std::unique_ptr<QSignalSpy> m_opened, m_replaced;
};

void TestConnectFlow::init()
{
    m_opened.reset();
    m_replaced.reset();
    m_flow.reset();
    m_vault.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FakeKeyStore>();
    QProcessEnvironment environment;
    environment.insert(u"WORK"_s, QString::fromLatin1(m_server->token()));
    environment.insert(u"GLAB_CONFIG_DIR"_s, u"/nowhere"_s);
    environment.insert(u"PYTHON_GITLAB_CFG"_s, u"/nowhere"_s);
    m_vault = std::make_unique<TokenVault>(TokenVault::Means{ *m_store, environment });
    m_accounts = std::make_unique<AccountList>(m_folder->filePath(u"accounts.json"_s));
    m_window = std::make_unique<QWidget>();
    m_notices = new AccountNotices(m_window.get());
    m_window->show();
    m_network = std::make_unique<NetworkFlow>(m_folder->filePath(u"network.ini"_s));
    m_flow = std::make_unique<ConnectFlow>(ConnectFlow::Ground{ m_window.get(), *m_notices, *m_accounts, *m_vault, *m_network, m_clock, environment });
    m_opened = std::make_unique<QSignalSpy>(m_flow.get(), &ConnectFlow::opened);
    m_replaced = std::make_unique<QSignalSpy>(m_flow.get(), &ConnectFlow::replaced);
}

void TestConnectFlow::aNewInstanceIsKeptWithItsToken()
{
    m_flow->ask({});
    QTest::keyClicks(part<QLineEdit>("address"), address());
    connectWith(m_server->token());
    QCOMPARE(m_opened->count(), 1);
    QVERIFY(m_flow->takeClient());
    QVERIFY(!m_flow->takeClient());
    QCOMPARE(m_accounts->accounts().size(), std::size_t(1));
    const Account account = m_accounts->accounts().front();
    QCOMPARE(account.username, u"root"_s);
    QVERIFY(account.tokenEnds.has_value());
    QTRY_COMPARE(m_store->items.size(), 1);
    QCOMPARE(tokenFromStored(account, SecretString(m_store->items.value(keyOf(account))))->reveal(), m_server->token());
    QTRY_VERIFY(!dialog());
}

void TestConnectFlow::theNextStartOpensItWithoutAsking()
{
    const Account account = addAccount(m_server->token());
    m_flow->open(account.id);
    QVERIFY(bar()->text().contains(u"work"_s));
    QTRY_COMPARE(m_opened->count(), 1);
    QVERIFY(m_flow->takeClient());
    QVERIFY(!dialog());
    QVERIFY(bar()->text().isEmpty());
}

void TestConnectFlow::aStoreThatFailsIsToldAndTheSessionGoesOn()
{
    m_store->failing = TokenTrouble{ Kind::NoStore, {}, {} };
    m_flow->ask(address());
    connectWith(m_server->token());
    QCOMPARE(m_opened->count(), 1);
    QTRY_VERIFY(bar()->text().startsWith(u"This desktop session has no key store."_s));
    const Account account = m_accounts->accounts().front();
    m_flow->open(account.id);   // from memory
    QTRY_COMPARE(m_opened->count(), 2);
    QTest::keyClick(bar()->findChild<QPushButton *>(), Qt::Key_Space);   // Keep It Elsewhere…
    QVERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Replace Token"_s);
}

void TestConnectFlow::aTokenOfOneSessionIsAskedForAtTheNextStart()
{
    Account account = addAccount(m_server->token());
    account.place = TokenPlace::Session;
    m_accounts->update(account);
    m_flow->open(account.id);   // as at a start: nothing is in memory
    QTRY_VERIFY(dialog());
    QVERIFY2(dialog()->windowTitle().startsWith(u"Sign In to "_s), qPrintable(dialog()->windowTitle()));
}

void TestConnectFlow::whatTheStoreHoldsForSomebodyElseIsNotSent()
{
    const Account account = addAccount(m_server->token());
    m_store->items[keyOf(account)] = m_server->token();
    const qsizetype sent = m_server->log().count();
    m_flow->open(account.id);
    QTRY_VERIFY(bar()->text().contains(u"was not put there by Muster"_s));
    QCOMPARE(m_server->log().count(), sent);
    QCOMPARE(m_opened->count(), 0);
}

void TestConnectFlow::aLockedStoreOffersAnotherTry()
{
    const Account account = addAccount(m_server->token());
    m_store->failing = TokenTrouble{ Kind::Refused, {}, u"dismissed"_s };
    m_flow->open(account.id);
    QTRY_VERIFY(bar()->text().contains(u"locked"_s));
    m_store->failing.reset();
    QTest::keyClick(bar()->findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_COMPARE(m_opened->count(), 1);
}

void TestConnectFlow::aSessionTokenIsAskedForAgain()
{
    Account account = addAccount({});
    account.place = TokenPlace::Session;
    account.scope = u"acme"_s;
    m_accounts->update(account);
    m_flow->open(account.id);
    QTRY_VERIFY(dialog());
    connectWith(m_server->token());
    QCOMPARE(m_replaced->count(), 1);
    QVERIFY(m_flow->takeClient());
    QCOMPARE(m_accounts->accounts().size(), std::size_t(1));
    QCOMPARE(m_accounts->find(account.id)->scope, u"acme"_s);
    m_flow->open(account.id);
    QTRY_COMPARE(m_opened->count(), 1);
}

void TestConnectFlow::aRefusedTokenIsReplacedWithoutLosingTheInstance()
{
    Account account = addAccount(m_server->token(demo::TokenKind::Revoked));
    account.scope = u"acme"_s;
    account.colour = AccountColour::Teal;
    m_accounts->update(account);
    m_flow->open(account.id);
    QTRY_VERIFY(bar()->text().contains(u"was not opened"_s));
    QTest::keyClick(bar()->findChild<QPushButton *>(), Qt::Key_Space);
    QVERIFY(dialog());
    connectWith(m_server->token());
    QCOMPARE(m_replaced->count(), 1);
    const Account now = *m_accounts->find(account.id);
    QCOMPARE(now.scope, account.scope);
    QCOMPARE(now.colour, account.colour);
    QTRY_COMPARE(tokenFromStored(now, SecretString(m_store->items.value(keyOf(now))))->reveal(), m_server->token());
    QVERIFY(bar()->text().isEmpty());
}

void TestConnectFlow::theSameUserOnceMoreIsTheSameInstance()
{
    const Account account = addAccount(m_server->token(demo::TokenKind::Revoked));
    m_flow->ask(address());
    connectWith(m_server->token(demo::TokenKind::ReadApi));   // of the administrator as well
    QCOMPARE(m_accounts->accounts().size(), std::size_t(1));
    QCOMPARE(m_accounts->accounts().front().id, account.id);
    QCOMPARE(m_accounts->accounts().front().name, u"work"_s);
}

void TestConnectFlow::anotherUserIsAnotherInstance()
{
    addAccount(m_server->token());
    m_flow->ask(address());
    connectWith(m_server->token(demo::TokenKind::User));
    QCOMPARE(m_accounts->accounts().size(), std::size_t(2));
    QVERIFY(m_accounts->accounts()[0].colour != m_accounts->accounts()[1].colour);
}

void TestConnectFlow::aTokenThatCannotListIsNotOpened()
{
    const Account account = addAccount(m_server->token(demo::TokenKind::ReadUser));
    m_flow->open(account.id);
    QTRY_VERIFY(bar()->text().contains(u"cannot list runners"_s));
    QCOMPARE(m_opened->count(), 0);
}

void TestConnectFlow::movingTheTokenTakesItOutOfTheStore()
{
    const Account account = addAccount(m_server->token());
    m_flow->edit(account.id, ConnectDialog::Part::Everything);
    QTest::keyClick(part<QComboBox>("tokenPlace"), Qt::Key_Down);
    connectWith(m_server->token());
    QTRY_VERIFY(m_store->items.isEmpty());
    QCOMPARE(m_accounts->find(account.id)->place, TokenPlace::Session);
    QVERIFY(m_vault->holdsForSession(account.id));
}

void TestConnectFlow::aVariableIsCheckedAtOnce()
{
    m_flow->askWithVariable(address(), u"WORK"_s);
    QTRY_VERIFY(part<QLabel>("verdict")->text().contains(u"@root"_s));
    QTest::keyClick(part<QPushButton>("connect"), Qt::Key_Space);
    QCOMPARE(m_accounts->accounts().front().place, TokenPlace::Environment);
    QCOMPARE(m_accounts->accounts().front().source, u"WORK"_s);
    QVERIFY(m_store->items.isEmpty());
}

void TestConnectFlow::cancellingIsTheEndOfIt()
{
    const Account account = addAccount(m_server->token());
    m_flow->open(account.id);
    m_flow->cancel();
    m_flow->ask(address());
    connectWith(m_server->token());   // whatever was under way has been answered by now
    QCOMPARE(m_opened->count(), 1);
}

void TestConnectFlow::theEndOfATokenIsToldOnce()
{
    Account account = addAccount(m_server->token());
    account.tokenEnds = QDate(2026, 9, 11);
    m_accounts->update(account);
    const MovableClock clock;   // 2026-09-01
    {
        ExpiryWatch watch(*m_accounts, *m_notices, clock);
        QSignalSpy replace(&watch, &ExpiryWatch::replaceRequested);
        watch.follow(account.id);
        QVERIFY(bar()->text().contains(u"work"_s));
        QTest::keyClick(bar()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(replace.count(), 1);
        watch.follow({});
        QVERIFY(bar()->text().isEmpty());
        watch.follow(account.id);
        QVERIFY(bar()->text().isEmpty());
    }
    QCOMPARE(AccountList(m_folder->filePath(u"accounts.json"_s)).find(account.id)->expiryWarned, 14);
}

QTEST_MAIN(TestConnectFlow)
#include "tst_connectflow.moc"
