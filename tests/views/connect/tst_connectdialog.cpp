// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/connectdialog.h"

#include "tests/views/operations/dialogwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestConnectDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedBeforeBothFieldsAreFilled();
    void enterAsksWhoTheTokenIs();
    void theIdentityIsShownBeforeAnythingIsOpened();
    void aTokenThatCannotListIsNotOpened();
    void aTokenThatTakesThePlaceOfAnotherSaysSoBefore();
    void aTokenThatWasNeverAcceptedIsNotSaidToBeSoNoLonger();
    void changingTheInputForgetsTheAnswer();
    void anErrorIsSaidInPlainText();
    void closingWhileCheckingAbandonsTheCheckAndWipesTheToken();
    void theDemoIsOneButtonAway();
    void aWholeTokenIsCheckedByItself();
    void halfATokenIsNot_data();
    void halfATokenIsNot();
    void nothingIsSentWhileTheAddressIsWritten();
    void nobodyIsTornAwayWhileTyping();
    void helpersRunOnlyWhenAskedFor();
    void theTokenMayBeElsewhere_data();
    void theTokenMayBeElsewhere();
    void theNameFollowsTheAddressUntilItIsGivenOne();
    void whatOtherProgramsKnowIsFilledIn();
    void whatIsWrongWithTheirFilesIsSaidOnlyWhenItMatters();
    void aNameIsChangedWithoutACheck();
    void marksAreSetWithoutACheck();
    void anotherAddressNeedsTheTokenOnceMore();
    void aTokenOfSomebodyElseIsPointedOut();
    void aTokenOfOneSessionIsAskedForWithTheReason();
    void theSuggestedNameTellsTwoOnOneMachineApart();
    void everythingIsDoneByKeyboard();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    static ImportedHost host(const QString &name, const QByteArray &token, const QString &helper = {})
    {
        return { QUrl(u"https://"_s + name), name, {}, SecretString(token), helper, u"glab"_s, u"/home/mira/config.yml"_s, false, false };
    }
    static Identity mira()
    {
        Identity identity;
        identity.name = u"Mira"_s;
        identity.username = u"mira"_s;
        return identity;
    }
    [[nodiscard]] QString verdict() const { return child<QLabel>("verdict")->text(); }
    /// So that whatever would have been asked for by itself has been.
    void passTheDelay()
    {
        QTimer passed;
        passed.setSingleShot(true);
        QSignalSpy spy(&passed, &QTimer::timeout);
        passed.start(60);   // the dialog's, of 20 ms, was started before
        QVERIFY(spy.wait());
    }
    static inline const QString whole = u"glpat-0123456789abcdefghij"_s;
    template <class T>
    T *child(const char *name) const { return m_dialog->findChild<T *>(QString::fromLatin1(name)); }
    void type(const QString &address, const QString &token);
    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectDialog::init()
{
    qRegisterMetaType<ConnectInput>();
    m_dialog = std::make_unique<ConnectDialog>();
    m_dialog->begin({}, AccountColour::Green);
    m_dialog->setDelay(std::chrono::milliseconds(20));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestConnectDialog::type(const QString &address, const QString &token)
{
    child<QLineEdit>("address")->clear();
    child<QLineEdit>("token")->clear();
    QTest::keyClicks(child<QLineEdit>("address"), address);
    QTest::keyClicks(child<QLineEdit>("token"), token);
}

void TestConnectDialog::nothingIsAskedBeforeBothFieldsAreFilled()
{
    QVERIFY(!child<QPushButton>("connect")->isEnabled());
    type(u"https://git.example.com"_s, {});
    QVERIFY(!child<QPushButton>("connect")->isEnabled());
    type({}, u"glpat-x"_s);
    QVERIFY(!child<QPushButton>("connect")->isEnabled());
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QVERIFY(child<QPushButton>("connect")->isEnabled());
}

void TestConnectDialog::enterAsksWhoTheTokenIs()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(u" https://git.example.com "_s, u" glpat-x "_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto input = asked.constFirst().constFirst().value<ConnectInput>();
    QCOMPARE(input.address, u"https://git.example.com"_s);
    QCOMPARE(input.place, TokenPlace::KeyStore);
    QCOMPARE(input.token, SecretString("glpat-x"));
    QVERIFY(!child<QPushButton>("connect")->isEnabled());
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestConnectDialog::theIdentityIsShownBeforeAnythingIsOpened()
{
    QSignalSpy opened(m_dialog.get(), &ConnectDialog::openRequested);
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    Identity identity;
    identity.name = u"Mira <b>Oduya</b>"_s;
    identity.username = u"mira"_s;
    identity.administrator = true;
    m_dialog->showIdentity(identity, QDate(2026, 1, 1));
    QCOMPARE(opened.count(), 0);
    QVERIFY(child<QLabel>("verdict")->text().contains(u"Mira <b>Oduya</b> (@mira)"_s));
    QCOMPARE(child<QLabel>("verdict")->textFormat(), Qt::PlainText);
    QTest::keyClick(child<QPushButton>("connect"), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
}

void TestConnectDialog::aTokenThatCannotListIsNotOpened()
{
    QSignalSpy opened(m_dialog.get(), &ConnectDialog::openRequested);
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    Identity identity;
    identity.scopes = { u"read_user"_s };
    identity.reading = identity.changing = Obstacle::Scope;
    m_dialog->showIdentity(identity, QDate(2026, 1, 1));
    QVERIFY(child<QLabel>("verdict")->text().contains(u"read_api"_s));
    QTest::keyClick(child<QPushButton>("connect"), Qt::Key_Space);
    QCOMPARE(opened.count(), 0);
}

void TestConnectDialog::aTokenThatTakesThePlaceOfAnotherSaysSoBefore()
{
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1), u"Work <b>1</b>"_s);
    QVERIFY(child<QLabel>("verdict")->text().contains(u"connected as Work <b>1</b> already"_s));
    QVERIFY(child<QPushButton>("connect")->isEnabled());
}

void TestConnectDialog::aTokenThatWasNeverAcceptedIsNotSaidToBeSoNoLonger()
{
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    m_dialog->showError({ .kind = Error::Kind::Unauthorized, .httpStatus = 401 }, u"git.example.com"_s);
    QVERIFY(child<QLabel>("verdict")->text().contains(u"does not accept"_s));
}

void TestConnectDialog::changingTheInputForgetsTheAnswer()
{
    QSignalSpy abandoned(m_dialog.get(), &ConnectDialog::checkAbandoned);
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QTest::keyClicks(child<QLineEdit>("token"), u"y"_s);
    QCOMPARE(abandoned.count(), 1);
    QVERIFY(child<QLabel>("verdict")->text().isEmpty());
    QVERIFY(child<QPushButton>("connect")->isEnabled());
}

void TestConnectDialog::anErrorIsSaidInPlainText()
{
    Error error;
    error.kind = Error::Kind::NotGitLab;
    error.hint = u"<img src=x> Sign in"_s;
    m_dialog->showError(error, u"https://git.example.com"_s);
    QVERIFY(child<QLabel>("verdict")->text().contains(u"<img src=x> Sign in"_s));
    QVERIFY(!child<QLabel>("verdict")->toolTip().contains(u"<img"_s));
}

void TestConnectDialog::closingWhileCheckingAbandonsTheCheckAndWipesTheToken()
{
    QSignalSpy abandoned(m_dialog.get(), &ConnectDialog::checkAbandoned);
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(abandoned.count(), 1);
    QVERIFY(child<QLineEdit>("token")->text().isEmpty());
}

void TestConnectDialog::theDemoIsOneButtonAway()
{
    QSignalSpy demo(m_dialog.get(), &ConnectDialog::demoRequested);
    QTest::keyClick(child<QPushButton>("demo"), Qt::Key_Space);
    QCOMPARE(demo.count(), 1);
}

void TestConnectDialog::aWholeTokenIsCheckedByItself()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(u"https://git.example.com"_s, whole);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<ConnectInput>().token.reveal(), whole.toUtf8());
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1));
    QVERIFY(verdict().contains(u"@mira"_s));
    passTheDelay();
    QCOMPARE(asked.count(), 1);
}

void TestConnectDialog::halfATokenIsNot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("token");
    QTest::newRow("too short") << u"https://git.example.com"_s << u"glpat-0123456789abc"_s;
    QTest::newRow("no address") << QString() << whole;
    QTest::newRow("no usable address") << u"ssh://git.example.com"_s << whole;
    QTest::newRow("not encrypted") << u"http://git.example.com"_s << whole;
}

void TestConnectDialog::halfATokenIsNot()
{
    QFETCH(const QString, address);
    QFETCH(const QString, token);
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(address, token);
    passTheDelay();
    QCOMPARE(asked.count(), 0);
    if (address.startsWith("http://"_L1)) {
        QVERIFY(verdict().contains(u"not encrypted"_s));
        QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);   // who says so may
    }
}

void TestConnectDialog::nothingIsSentWhileTheAddressIsWritten()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type({}, whole);
    child<QLineEdit>("address")->setFocus();
    QTest::keyClicks(child<QLineEdit>("address"), u"git.example.co"_s);
    passTheDelay();
    QCOMPARE(asked.count(), 0);   // somebody else's host
    QTest::keyClicks(child<QLineEdit>("address"), u"m"_s);
    child<QLineEdit>("token")->setFocus();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<ConnectInput>().address, u"git.example.com"_s);
}

void TestConnectDialog::nobodyIsTornAwayWhileTyping()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(u"https://git.example.com"_s, whole);
    child<QLineEdit>("name")->setFocus();
    QTRY_COMPARE(asked.count(), 1);
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1));
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("name"));
}

void TestConnectDialog::helpersRunOnlyWhenAskedFor()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(u"https://git.example.com"_s, {});
    child<QComboBox>("tokenPlace")->setFocus();
    QTest::keyClick(child<QComboBox>("tokenPlace"), Qt::Key_End);
    QVERIFY(!child<QLineEdit>("token")->isVisible());
    QTest::keyClicks(child<QLineEdit>("tokenSource"), u"pass show gitlab/team/and/more"_s);
    passTheDelay();
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(child<QLineEdit>("tokenSource"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestConnectDialog::theTokenMayBeElsewhere_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("source");
    QTest::newRow("session") << int(TokenPlace::Session) << QString();
    QTest::newRow("variable") << int(TokenPlace::Environment) << u"MUSTER_TOKEN_WORK"_s;
    QTest::newRow("command") << int(TokenPlace::Command) << u"pass show x"_s;
}

void TestConnectDialog::theTokenMayBeElsewhere()
{
    QFETCH(const int, place);
    QFETCH(const QString, source);
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    type(u"https://git.example.com"_s, whole);
    for (int i = 0; i < place; ++i)
        QTest::keyClick(child<QComboBox>("tokenPlace"), Qt::Key_Down);
    QTest::keyClicks(child<QLineEdit>("tokenSource"), source);
    QTest::keyClick(child<QPushButton>("connect"), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    const auto input = asked.constFirst().constFirst().value<ConnectInput>();
    QCOMPARE(int(input.place), place);
    QCOMPARE(input.source, source);
    QCOMPARE(input.token.isEmpty(), !source.isEmpty());   // what was typed before belongs to nobody then
    QCOMPARE(int(m_dialog->account().place), place);
    QCOMPARE(m_dialog->account().source, source);
}

void TestConnectDialog::theNameFollowsTheAddressUntilItIsGivenOne()
{
    type(u"https://git.example.com/gitlab/"_s, {});
    QCOMPARE(m_dialog->account().name, u"git.example.com/gitlab"_s);
    QCOMPARE(m_dialog->account().base, QUrl(u"https://git.example.com/gitlab"_s));
    QCOMPARE(m_dialog->account().colour, AccountColour::Green);
    child<QLineEdit>("name")->selectAll();
    QTest::keyClicks(child<QLineEdit>("name"), u"work"_s);
    QTest::keyClicks(child<QLineEdit>("address"), u"2"_s);
    QCOMPARE(m_dialog->account().name, u"work"_s);
    child<QLineEdit>("name")->clear();
    QCOMPARE(m_dialog->account().name, u"git.example.com"_s);
}

void TestConnectDialog::whatOtherProgramsKnowIsFilledIn()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    ImportedHosts imports;
    imports.hosts = { host(u"one.example.com"_s, whole.toUtf8()), host(u"two.example.com"_s, {}, u"pass show two"_s) };
    imports.hosts[0].isReadableByOthers = true;
    m_dialog->setImports(imports, true);
    QVERIFY(child<QComboBox>("found")->isVisible());
    QVERIFY(child<QLabel>("foundNote")->text().contains(u"/home/mira/config.yml"_s));
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<ConnectInput>().address, u"https://one.example.com"_s);
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1));
    QTest::keyClick(child<QComboBox>("found"), Qt::Key_Down);
    QVERIFY(verdict().isEmpty());   // of the other one
    QVERIFY(!child<QLabel>("foundNote")->isVisible());
    QCOMPARE(m_dialog->account().place, TokenPlace::Command);
    QCOMPARE(m_dialog->account().source, u"pass show two"_s);
    QCOMPARE(m_dialog->account().name, u"two.example.com"_s);
    QVERIFY(child<QLineEdit>("token")->text().isEmpty());
    passTheDelay();
    QCOMPARE(asked.count(), 1);   // a helper waits to be asked for
}

void TestConnectDialog::whatIsWrongWithTheirFilesIsSaidOnlyWhenItMatters()
{
    ImportedHosts imports;
    imports.problems = { { ImportProblem::Kind::Malformed, u"config.yml"_s, {}, u"line 3"_s }, { ImportProblem::Kind::NoToken, u"config.yml"_s, u"<b>x</b>"_s, {} } };
    m_dialog->setImports(imports, false);
    QVERIFY(!child<QLabel>("foundNote")->isVisible());
    m_dialog->setImports(imports, true);
    QVERIFY(child<QLabel>("foundNote")->isVisible());
    QVERIFY(child<QLabel>("foundNote")->text().contains(u"config.yml is not understood: line 3."_s));
    QVERIFY(!child<QLabel>("foundNote")->toolTip().contains(u"<b>x"_s));
    QVERIFY(!child<QComboBox>("found")->isVisible());
}

namespace {

Account work()
{
    Account account;
    account.id = u"id-1"_s;
    account.name = u"work"_s;
    account.base = QUrl(u"https://git.example.com"_s);
    account.username = u"mira"_s;
    account.scope = u"acme"_s;
    account.place = TokenPlace::Session;
    return account;
}

} // namespace

void TestConnectDialog::aNameIsChangedWithoutACheck()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested), saved(m_dialog.get(), &ConnectDialog::saveRequested);
    m_dialog->edit(work(), ConnectDialog::Part::Everything);
    QVERIFY(!child<QPushButton>("demo")->isVisible());
    child<QLineEdit>("name")->selectAll();
    QTest::keyClicks(child<QLineEdit>("name"), u"home"_s);
    QTest::keyClick(child<QLineEdit>("name"), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(asked.count(), 0);
    Account expected = work();
    expected.name = u"home"_s;
    QCOMPARE(m_dialog->account(), expected);
}

void TestConnectDialog::marksAreSetWithoutACheck()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested), saved(m_dialog.get(), &ConnectDialog::saveRequested);
    m_dialog->edit(work(), ConnectDialog::Part::Everything);
    QVERIFY(!child<QCheckBox>("production")->isChecked());
    QVERIFY(!child<QCheckBox>("readOnly")->isChecked());
    QTest::keyClick(child<QCheckBox>("production"), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>("readOnly"), Qt::Key_Space);
    QTest::keyClick(child<QPushButton>("connect"), Qt::Key_Space);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(asked.count(), 0);
    Account expected = work();
    expected.isProduction = expected.isReadOnly = true;
    QCOMPARE(m_dialog->account(), expected);
    m_dialog->edit(expected, ConnectDialog::Part::Everything);
    QVERIFY(child<QCheckBox>("production")->isChecked());
    QVERIFY(child<QCheckBox>("readOnly")->isChecked());
    m_dialog->begin({}, AccountColour::Blue);   // a new one begins without
    QVERIFY(!child<QCheckBox>("production")->isChecked());
    QVERIFY(!child<QCheckBox>("readOnly")->isChecked());
}

void TestConnectDialog::anotherAddressNeedsTheTokenOnceMore()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested);
    m_dialog->edit(work(), ConnectDialog::Part::Everything);
    QVERIFY(child<QPushButton>("connect")->isEnabled());
    QTest::keyClicks(child<QLineEdit>("address"), u"/gitlab"_s);
    QVERIFY(!child<QPushButton>("connect")->isEnabled());
    QTest::keyClicks(child<QLineEdit>("token"), u"glpat-x"_s);
    QVERIFY(child<QPushButton>("connect")->isEnabled());
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestConnectDialog::aTokenOfSomebodyElseIsPointedOut()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested), opened(m_dialog.get(), &ConnectDialog::openRequested);
    m_dialog->edit(work(), ConnectDialog::Part::Token);
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("token"));
    QTest::keyClicks(child<QLineEdit>("token"), whole);
    QTRY_COMPARE(asked.count(), 1);
    Identity otto = mira();
    otto.username = u"otto"_s;
    m_dialog->showIdentity(otto, QDate(2026, 1, 1));
    QVERIFY(verdict().contains(u"Until now this was @mira."_s));
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestConnectDialog::aTokenOfOneSessionIsAskedForWithTheReason()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested), opened(m_dialog.get(), &ConnectDialog::openRequested), saved(m_dialog.get(), &ConnectDialog::saveRequested);
    Account account = work();
    account.place = TokenPlace::Session;
    m_dialog->edit(account, ConnectDialog::Part::SignIn);
    QVERIFY2(m_dialog->windowTitle().contains(account.name), qPrintable(m_dialog->windowTitle()));
    QVERIFY2(verdict().contains(u"kept in memory only"_s), qPrintable(verdict()));
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("token"));
    QVERIFY(!child<QPushButton>("connect")->isEnabled());   // without a token there is nothing to go on with
    QTest::keyClicks(child<QLineEdit>("token"), whole);
    QTRY_COMPARE(asked.count(), 1);
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1));
    QTest::keyClick(child<QLineEdit>("token"), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(saved.count(), 0);
}

void TestConnectDialog::theSuggestedNameTellsTwoOnOneMachineApart()
{
    m_dialog->begin({}, AccountColour::Blue);
    auto *address = child<QLineEdit>("address");
    QTest::keyClicks(address, u"https://git.example.com:8443"_s);
    QCOMPARE(child<QLineEdit>("name")->text(), u"git.example.com:8443"_s);
    address->clear();
    QTest::keyClicks(address, u"https://git.example.com/two"_s);
    QCOMPARE(child<QLineEdit>("name")->text(), u"git.example.com/two"_s);
}

void TestConnectDialog::everythingIsDoneByKeyboard()
{
    QSignalSpy asked(m_dialog.get(), &ConnectDialog::checkRequested), opened(m_dialog.get(), &ConnectDialog::openRequested);
    const auto focused = [this] { return m_dialog->focusWidget(); };
    QCOMPARE(focused()->objectName(), u"address"_s);
    QTest::keyClicks(focused(), u"https://git.example.com"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"token"_s);
    QTest::keyClicks(focused(), whole);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"tokenPlace"_s);
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"name"_s);
    QTest::keyClicks(focused(), u"work"_s);   // in place of the suggestion
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"colour"_s);
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"production"_s);
    QTest::keyClick(focused(), Qt::Key_Space);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"readOnly"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused()->objectName(), u"connect"_s);
    QTRY_COMPARE(asked.count(), 1);
    m_dialog->showIdentity(mira(), QDate(2026, 1, 1));
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    Account expected;
    expected.base = QUrl(u"https://git.example.com"_s);
    expected.name = u"work"_s;
    expected.place = TokenPlace::Session;
    expected.colour = AccountColour::Amber;
    expected.isProduction = true;
    QCOMPARE(m_dialog->account(), expected);
}

void TestConnectDialog::everyControlHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("place");
    for (const char *language : { "en", "de" }) {
        for (int place = 0; place < 4; ++place)
            QTest::addRow("%s %d", language, place) << QString::fromLatin1(language) << place;
    }
}

void TestConnectDialog::everyControlHasAName()
{
    QFETCH(const QString, language);
    QFETCH(const int, place);
    const Speaking speaking(language);
    m_dialog = std::make_unique<ConnectDialog>();
    ImportedHosts imports;
    imports.hosts = { host(u"one.example.com"_s, whole.toUtf8()) };
    m_dialog->setImports(imports, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    for (int i = 0; i < place; ++i)
        QTest::keyClick(child<QComboBox>("tokenPlace"), Qt::Key_Down);
    QCOMPARE(unnamedControls(*m_dialog), QString());
    QCOMPARE(badLabels(*m_dialog), QString());
    QCOMPARE(mnemonicClashes(*m_dialog), QString());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
