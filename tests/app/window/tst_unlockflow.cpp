// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/window/networkflow.h"
#include "app/window/unlockflow.h"
#include "models/sync/signin.h"
#include "tests/support/movableclock.h"
#include "tests/support/runground.h"
#include "tests/support/serverfixture.h"
#include "tests/views/operations/dialogwalk.h"
#include "views/connect/unlockdialog.h"
#include "views/shell/unlockstatus.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A token that only looks, and a second one that changes, at a pretend GitLab.
class TestUnlockFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerFixture>(ServerFixture::still(20)); }
    void init();
    void cleanup();
    void changesGoWithTheSecondTokenAndLooksWithTheFirst();
    void theTimeRunsOut_data();
    void theTimeRunsOut();
    void whatIsNoUseUnlocksNothing_data();
    void whatIsNoUseUnlocksNothing();
    void anotherSessionIsLocked();
    void theDialogIsUsedByKeyboard();
    void theStatusSaysHowLongAndLocks();

private:
    [[nodiscard]] UnlockDialog *dialog() const { return m_window->findChild<UnlockDialog *>(); }
    [[nodiscard]] std::unique_ptr<Session> signIn(demo::TokenKind kind);
    void unlock(const QByteArray &token, int minutes = 15);
    /// Pauses the first runner, or resumes it.
    [[nodiscard]] Operation *change(Verb verb);

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<MovableClock> m_clock;
    std::unique_ptr<RunGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NetworkFlow> m_network;
    std::unique_ptr<UnlockFlow> m_flow;
};

std::unique_ptr<Session> TestUnlockFlow::signIn(demo::TokenKind kind)
{
    SignIn signIn(*m_clock);
    QSignalSpy finished(&signIn, &SignIn::finished);
    signIn.start(m_server->url(), SecretString(m_server->token(kind)));
    if (!finished.wait(30'000))
        qFatal("no answer");
    const auto identity = finished.constFirst().constFirst().value<Result<Identity>>();
    return std::make_unique<Session>(signIn.takeClient(), identity.value(), Session::Ground{ *m_clock, m_ground->journal, m_ground->folder.path() });
}

void TestUnlockFlow::init()
{
    m_clock = std::make_unique<MovableClock>();
    m_ground = std::make_unique<RunGround>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_session = signIn(demo::TokenKind::ReadApi);
    m_session->sync().refresh();
    QTRY_COMPARE(m_session->sync().state(), FleetSync::State::Fresh);
    m_network = std::make_unique<NetworkFlow>(m_ground->folder.filePath(QStringLiteral("network.ini")));
    m_flow = std::make_unique<UnlockFlow>(m_window.get(), *m_clock, *m_network);
    m_flow->follow(m_session.get());
}

void TestUnlockFlow::cleanup()
{
    m_flow.reset();
    m_session.reset();
    m_ground.reset();
}

void TestUnlockFlow::unlock(const QByteArray &token, int minutes)
{
    m_flow->ask();
    dialog()->findChild<QSpinBox *>()->setValue(minutes);
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"changeToken"_s), QString::fromLatin1(token));
    QTest::keyClick(dialog()->findChild<QPushButton *>(u"unlock"_s), Qt::Key_Space);
}

Operation *TestUnlockFlow::change(Verb verb)
{
    const Snapshot::Ptr fleet = m_session->sync().snapshot();
    Operation *operation = m_session->operations().run(m_session->operations().plan(verb, *fleet, { fleet->rows().front().id }));
    if (!operation)
        qFatal("refused");
    QSignalSpy finished(operation, &Operation::finished);
    if (!finished.wait(30'000))
        qFatal("no end");
    return operation;
}

void TestUnlockFlow::changesGoWithTheSecondTokenAndLooksWithTheFirst()
{
    Operations &operations = m_session->operations();
    QCOMPARE(operations.identity().changing, Obstacle::Scope);
    QSignalSpy changed(&operations, &Operations::identityChanged);
    unlock(m_server->token(demo::TokenKind::Administrator));
    QTRY_VERIFY(operations.isArmed());
    QTRY_VERIFY(!dialog());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(operations.identity().changing, Obstacle::None);
    QCOMPARE(m_session->identity().changing, Obstacle::Scope);
    QCOMPARE(change(Verb::Pause)->counts().done, 1);
    m_session->sync().refresh();
    QTRY_COMPARE(m_session->sync().state(), FleetSync::State::Fresh);
    m_flow->lock();
    QVERIFY(!operations.isArmed());
    QCOMPARE(operations.identity().changing, Obstacle::Scope);
    QCOMPARE(change(Verb::Resume)->counts().done, 0);   // the first token is what is left
}

void TestUnlockFlow::theTimeRunsOut_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::newRow("while one looks on") << false;
    QTest::newRow("while the computer sleeps") << true;
}

void TestUnlockFlow::theTimeRunsOut()
{
    QFETCH(const bool, asleep);
    QSignalSpy left(m_flow.get(), &UnlockFlow::leftChanged);
    unlock(m_server->token(), 2);
    QTRY_COMPARE(left.count(), 1);
    QCOMPARE(left.constFirst().constFirst().value<std::chrono::seconds>(), 120s);
    if (asleep)
        m_clock->setNow(Instant::fromSeconds(m_clock->now().seconds() + 121));   // the steady clock stands meanwhile
    else
        m_clock->advance(121s);
    QTRY_VERIFY(!m_session->operations().isArmed());
    QCOMPARE(left.constLast().constFirst().value<std::chrono::seconds>(), 0s);
}

void TestUnlockFlow::whatIsNoUseUnlocksNothing_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("told");
    QTest::newRow("read only as well") << QString::fromLatin1(m_server->token(demo::TokenKind::ReadApi)) << u"scope api"_s;
    QTest::newRow("somebody else's") << QString::fromLatin1(m_server->token(demo::TokenKind::User)) << u"somebody else's token"_s;
    QTest::newRow("revoked") << QString::fromLatin1(m_server->token(demo::TokenKind::Revoked)) << u"no longer accepts"_s;
    QTest::newRow("no token at all") << u"two words"_s << u"one word"_s;
}

void TestUnlockFlow::whatIsNoUseUnlocksNothing()
{
    QFETCH(const QString, token);
    QFETCH(const QString, told);
    unlock(token.toLatin1());
    const auto words = [this] {
        const QLabel *verdict = dialog()->findChild<QLabel *>(u"verdict"_s);
        return QString(verdict->text() + verdict->toolTip());
    };
    QTRY_VERIFY2(words().contains(told), qPrintable(words()));
    QVERIFY(!m_session->operations().isArmed());
    QVERIFY(dialog()->findChild<QPushButton *>(u"unlock"_s)->isEnabled());
}

void TestUnlockFlow::anotherSessionIsLocked()
{
    unlock(m_server->token());
    QTRY_VERIFY(m_session->operations().isArmed());
    m_flow->follow(nullptr);
    QVERIFY(!m_session->operations().isArmed());
    m_flow->ask();
    QVERIFY(!dialog());
}

void TestUnlockFlow::theDialogIsUsedByKeyboard()
{
    m_flow->ask();
    QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    QCOMPARE(dialog()->focusWidget()->objectName(), u"changeToken"_s);
    QCOMPARE(dialog()->span(), 15min);
    QCOMPARE(unnamedControls(*dialog()), QString());
    QCOMPARE(badLabels(*dialog()), QString());
    QCOMPARE(mnemonicClashes(*dialog()), QString());
    QTest::keyClicks(dialog()->focusWidget(), QString::fromLatin1(m_server->token()));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog()->span(), 14min);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_session->operations().isArmed());
}

void TestUnlockFlow::theStatusSaysHowLongAndLocks()
{
    UnlockStatus status;
    QSignalSpy lock(&status, &UnlockStatus::lockRequested);
    status.setLeft(605s);
    QVERIFY(status.isVisible());
    QCOMPARE(status.findChild<QLabel *>(u"unlockLeft"_s)->text(), u"changes unlocked for 10:05"_s);
    QTest::keyClick(status.findChild<QToolButton *>(), Qt::Key_Space);
    QCOMPARE(lock.count(), 1);
    QCOMPARE(unnamedControls(status), QString());
    status.setLeft(0s);
    QVERIFY(!status.isVisible());
}

QTEST_MAIN(TestUnlockFlow)
#include "tst_unlockflow.moc"
