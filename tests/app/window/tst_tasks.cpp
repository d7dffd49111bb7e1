// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "models/operations/activity.h"
#include "models/settings/settings.h"
#include "models/sync/signin.h"
#include "models/tables/runnertable.h"
#include "tests/support/runground.h"
#include "tests/support/serverfixture.h"
#include "views/operations/editdialog.h"
#include "views/operations/operationdialog.h"
#include "views/operations/plandialog.h"
#include "views/operations/tokendialog.h"
#include "views/runners/runnerspage.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

/// What administrators do every day, in the whole window against a pretend GitLab, by keyboard alone. The steps (a shortcut, a text
/// that is typed) are counted: they are the promise of the README.
class TestTasks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTagIsAddedToSixtyRunnersAndTakenBack();
    void threeRunnersAreCreatedForAGroup();
    void anActionIsFoundByItsName();
    void aSavedViewIsOneStepAway();

private:
    [[nodiscard]] RunnersPage &runners() const { return *m_window->findChild<RunnersPage *>(); }
    template <class Dialog>
    [[nodiscard]] Dialog *dialog() const { return m_window->findChild<Dialog *>(); }
    /// One step each.
    void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(where, key, modifiers);
        ++m_steps;
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        ++m_steps;
    }
    [[nodiscard]] int carrying(const QString &tag);

    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<RunGround> m_ground;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<MainWindow> m_window;
    SystemClock m_clock;
    int m_steps = 0;
};

void TestTasks::init()
{
    m_steps = 0;
    m_server = std::make_unique<ServerFixture>(ServerFixture::still(200));
    m_ground = std::make_unique<RunGround>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"muster.ini"_s));
    SignIn signIn(m_clock);
    QSignalSpy signedIn(&signIn, &SignIn::finished);
    signIn.start(m_server->url(), SecretString(m_server->token(demo::TokenKind::Administrator)));
    QVERIFY(signedIn.wait(30'000));
    const auto identity = signedIn.constFirst().constFirst().value<Result<Identity>>();
    m_session = std::make_unique<Session>(signIn.takeClient(), identity.value(), Session::Ground{ .clock = m_clock, .journal = m_ground->journal, .directory = m_ground->folder.path() });
    m_activity = std::make_unique<Activity>(m_ground->journal);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->setFleet({ &m_session->sync(), &m_session->operations(), &m_session->details(), m_activity.get(), &m_session->lookup(), &m_session->sampler(), &m_session->queuePast(), &m_session->mine(), nullptr });
    m_window->setInstance(identity->instance, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->sync().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->sync().state(), FleetSync::State::Fresh, 20'000);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
}

void TestTasks::cleanup()
{
    m_window.reset();
    m_activity.reset();
    m_session.reset();
}

int TestTasks::carrying(const QString &tag)
{
    int count = 0;
    m_server->inWorld([&](demo::World &world) {
        for (qint64 id = 1; id < 2000; ++id) {
            const demo::Runner *runner = world.runner(id);
            count += runner && runner->tags.contains(tag) ? 1 : 0;
        }
    });
    return count;
}

void TestTasks::aTagIsAddedToSixtyRunnersAndTakenBack()
{
    // GitLab's pages: 60 edit pages, twice. Here: nine steps.
    runners().setFilterText({});
    press(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    type(u"type:group"_s);
    press(QApplication::focusWidget(), Qt::Key_Escape);   // back to the table
    press(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    const auto marked = int(runners().table().markedCount());
    QVERIFY(marked >= 30);
    press(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(dialog<EditDialog>());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"added-by-keyboard"_s);
    QTRY_VERIFY(dialog<EditDialog>()->isSettled());
    press(dialog<EditDialog>(), Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(dialog<PlanDialog>());
    QPushButton *confirm = dialog<PlanDialog>()->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(confirm->isEnabled());
    press(dialog<PlanDialog>(), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(carrying(u"added-by-keyboard"_s), marked, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->operations().isBusy(), 20'000);
    QVERIFY2(m_steps <= 8, qPrintable(QString::number(m_steps)));

    // And back: the page, the run, Undo, confirm.
    QTRY_COMPARE_WITH_TIMEOUT(m_session->sync().state(), FleetSync::State::Fresh, 20'000);
    delete dialog<OperationDialog>();
    m_window->activateWindow();
    m_steps = 0;
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(!m_activity->runs().empty());
    QTRY_VERIFY(QApplication::focusWidget());
    press(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return dialog<PlanDialog>() != nullptr; }, 300);
    }(), 10'000);
    ++m_steps;
    press(dialog<PlanDialog>(), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(carrying(u"added-by-keyboard"_s), 0, 20'000);
    QVERIFY2(m_steps <= 4, qPrintable(QString::number(m_steps)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->operations().isBusy(), 20'000);
}

void TestTasks::threeRunnersAreCreatedForAGroup()
{
    QString group;
    m_server->inWorld([&](demo::World &world) { group = world.groups().begin()->second.fullPath; });
    press(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"createDialog"_s));
    QDialog *create = m_window->findChild<QDialog *>(u"createDialog"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(group);
    press(create, Qt::Key_H, Qt::AltModifier);
    type(u"3"_s);
    press(create, Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<TokenDialog>() && dialog<TokenDialog>()->count() == 3, 20'000);
    QVERIFY2(m_steps <= 5, qPrintable(QString::number(m_steps)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->operations().isBusy(), 20'000);
}

void TestTasks::anActionIsFoundByItsName()
{
    press(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(u">tags"_s);
    press(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"tagsDialog"_s));
    QCOMPARE(m_steps, 3);
}

void TestTasks::aSavedViewIsOneStepAway()
{
    press(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(u">paused"_s);
    press(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(runners().table().filter().toString(), u"paused:yes"_s);
    QCOMPARE(m_steps, 3);
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
