// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/connectdialog.h"

#include <QAccessible>
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
    void changingTheInputForgetsTheAnswer();
    void anErrorIsSaidInPlainText();
    void closingWhileCheckingAbandonsTheCheckAndWipesTheToken();
    void theDemoIsOneButtonAway();
    void everyControlHasAName();

private:
    template <class T>
    T *child(const char *name) const { return m_dialog->findChild<T *>(QString::fromLatin1(name)); }
    void type(const QString &address, const QString &token);
    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectDialog::init()
{
    qRegisterMetaType<SecretString>();
    m_dialog = std::make_unique<ConnectDialog>();
    m_dialog->setAddress({});
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
    QCOMPARE(asked.constFirst().at(0).toString(), u"https://git.example.com"_s);
    QCOMPARE(asked.constFirst().at(1).value<SecretString>(), SecretString("glpat-x"));
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

void TestConnectDialog::everyControlHasAName()
{
    type(u"https://git.example.com"_s, u"glpat-x"_s);
    QWidget *first = m_dialog->focusWidget();
    QWidget *at = first;
    int controls = 0;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(at);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(at->objectName()));
            ++controls;
        }
        at = at->nextInFocusChain();
    } while (at != first);
    QVERIFY(controls >= 5);
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
