// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"
#include "tests/app/window/taskdesk.h"
#include "views/filter/filterbar.h"
#include "views/operations/plandialog.h"
#include "views/operations/tokendialog.h"
#include "views/runners/runnerspage.h"
#include "views/runners/runnerview.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

/// The window by its keys: what goes everywhere, and what leads from one page to another.
class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ServerFixture>(ServerFixture::still(120)); }
    void noTwoActionsMeetByDefault();
    void chosenShortcutsAreThereFromTheStart();
    void lettersMoveAndMark();
    void slashAndExclamationMark();
    void backAndForwardAsInABrowser();
    void theMouseHasButtonsForThat();
    void fromARunnerToItsNeighbours();
    void quittingAsksWhileTokensAreOnScreen();
    void whatSomebodyElseChangedIsShownAndAskedAgain();
    void theTableWithTheKeyboardIsReported();

private:
    static QString filterOf(TaskDesk &desk) { return desk.window().runnersPage().table().filter().toString(); }
    static qint64 currentOf(TaskDesk &desk) { return desk.part<RunnerView>("runnerView")->currentId(); }
    std::unique_ptr<ServerFixture> m_server;
};

void TestKeys::noTwoActionsMeetByDefault()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"muster.ini"_s));
    const MainWindow window(settings);
    const ActionRegistry &actions = window.actions();
    QStringList clashes;
    for (const QAction *action : actions.actions()) {
        if (!actions.canHaveShortcut(action->objectName()))
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            for (const QAction *other : actions.conflicts(action->objectName(), keys))
                clashes += action->objectName() + u' ' + other->objectName() + u' ' + keys.toString();
        }
    }
    QCOMPARE(clashes, QStringList());
}

void TestKeys::chosenShortcutsAreThereFromTheStart()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"muster.ini"_s));
    settings.setShortcuts(u"go.find"_s, QStringList{ u"Ctrl+Space"_s });
    settings.setShortcuts(u"runners.edit"_s, QStringList());
    settings.setShortcuts(u"app.quit"_s, QStringList{ u"no such key"_s });
    const MainWindow window(settings);
    QCOMPARE(window.actions().action(u"go.find"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Space));
    QVERIFY(window.findChild<QLineEdit *>(u"goTo"_s)->placeholderText().contains(u"Ctrl+Space"_s));
    QVERIFY(window.actions().action(u"runners.edit"_s)->shortcuts().isEmpty());
    QCOMPARE(window.actions().action(u"app.quit"_s)->shortcut(), QKeySequence(QKeySequence::Quit));   // nobody can press that
}

void TestKeys::lettersMoveAndMark()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Home);
    const qint64 first = currentOf(desk);
    desk.press(Qt::Key_J);
    QVERIFY(currentOf(desk) != first);
    desk.press(Qt::SHIFT | Qt::Key_J);
    desk.press(Qt::SHIFT | Qt::Key_J);
    QCOMPARE(desk.window().runnersPage().table().markedCount(), 3);
    desk.press(Qt::Key_K);
    desk.press(Qt::Key_K);
    desk.press(Qt::Key_K);
    QCOMPARE(currentOf(desk), first);
}

void TestKeys::slashAndExclamationMark()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    const qsizetype all = desk.window().runnersPage().table().total();
    desk.press(Qt::Key_Slash);
    desk.type(u"type:group"_s);
    const qsizetype groups = desk.shown();
    desk.type(u"!"_s);   // the term at the cursor
    QCOMPARE(filterOf(desk), u"-type:group"_s);
    desk.type(u"!"_s);
    QCOMPARE(filterOf(desk), u"type:group"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Exclam);   // the whole filter
    QCOMPARE(filterOf(desk), u"-type:group"_s);
    QCOMPARE(desk.shown(), all - groups);
    desk.press(Qt::Key_Exclam);
    QCOMPARE(filterOf(desk), u"type:group"_s);
}

void TestKeys::backAndForwardAsInABrowser()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_End);
    const qint64 last = currentOf(desk);
    desk.press(Qt::Key_Slash);
    desk.type(u"type:group"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Home);
    const qint64 group = currentOf(desk);
    desk.press(Qt::CTRL | Qt::Key_4);
    QTRY_VERIFY(desk.widget("activityRuns") || desk.widget("activitySearch"));
    desk.press(Qt::ALT | Qt::Key_Left);
    QTRY_COMPARE(filterOf(desk), u"type:group"_s);
    QVERIFY(desk.window().runnersPage().isVisible());
    QCOMPARE(currentOf(desk), group);
    desk.press(Qt::ALT | Qt::Key_Left);   // all letters of the filter are one step
    QTRY_COMPARE(filterOf(desk), QString());
    QTRY_COMPARE(currentOf(desk), last);
    desk.press(Qt::ALT | Qt::Key_Right);
    QTRY_COMPARE(filterOf(desk), u"type:group"_s);
    QTRY_COMPARE(currentOf(desk), group);
    desk.press(Qt::ALT | Qt::Key_Right);
    QTRY_VERIFY(!desk.window().runnersPage().isVisible());
    QTRY_VERIFY(!desk.window().actions().action(u"go.forward"_s)->isEnabled());
}

void TestKeys::theMouseHasButtonsForThat()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Slash);
    desk.type(u"type:group"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.window().actions().action(u"go.back"_s)->isEnabled());
    QTest::mouseClick(desk.part<QTableView>("runnerView")->viewport(), Qt::BackButton);
    QTRY_COMPARE(filterOf(desk), QString());
    QTRY_VERIFY(desk.window().actions().action(u"go.forward"_s)->isEnabled());
    QTest::mouseClick(desk.part<QTableView>("runnerView")->viewport(), Qt::ForwardButton);
    QTRY_COMPARE(filterOf(desk), u"type:group"_s);
}

void TestKeys::fromARunnerToItsNeighbours()
{
    qint64 runner = 0;
    QString owner;
    m_server->inWorld([&](demo::World &world) {
        world.runners(demo::RunnerType::Group).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &each) {
            if (each.managers.empty() || world.jobsOfRunner(each.id).empty())
                return true;
            runner = each.id;
            owner = world.group(each.groupId)->fullPath;
            return false;
        });
    });
    QVERIFY(runner != 0);
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    desk.part<RunnerView>("runnerView")->showId(runner);
    desk.press(QKeySequence(Qt::Key_G, Qt::Key_M));
    QTRY_COMPARE(QApplication::focusWidget(), desk.widget("managers"));
    desk.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), desk.widget("runnerView"));
    desk.press(QKeySequence(Qt::Key_G, Qt::Key_J));
    QTRY_COMPARE(QApplication::focusWidget(), desk.widget("jobs"));
    desk.press(Qt::Key_Escape);
    desk.press(QKeySequence(Qt::Key_G, Qt::Key_O));
    QCOMPARE(filterOf(desk), u"owner:"_s + owner);
    QCOMPARE(currentOf(desk), runner);
    desk.press(Qt::ALT | Qt::Key_Left);
    QTRY_COMPARE(filterOf(desk), QString());
}

void TestKeys::quittingAsksWhileTokensAreOnScreen()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    auto *tokens = new TokenDialog(u"https://git.example.com"_s, u"New Tokens"_s, &desk.window());
    tokens->add(RunnerId{ 1 }, u"a"_s, SecretString("glrt-x"));
    tokens->setState(true, {});
    tokens->show();
    bool wasAsked = false;
    QTimer::singleShot(0, &desk.window(), [&] {
        auto *question = desk.window().findChild<QMessageBox *>(u"quitQuestion"_s);
        wasAsked = question != nullptr;
        if (question)
            question->reject();   // Esc
    });
    QVERIFY(!desk.window().close());
    QVERIFY(wasAsked);
    QVERIFY(desk.window().isVisible());
    delete tokens;
    QVERIFY(desk.window().close());
}

void TestKeys::whatSomebodyElseChangedIsShownAndAskedAgain()
{
    ServerFixture server(ServerFixture::still(40));
    qint64 runner = 0;
    server.inWorld([&](demo::World &world) {
        world.runners(demo::RunnerType::Group).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &each) {
            runner = each.id;
            return false;
        });
        world.editRunner(runner, [](demo::Runner &each) { each.tags = { u"docker"_s }; });
    });
    TaskDesk desk(server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Slash);
    desk.type(u"id:%1"_s.arg(runner));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Space);
    desk.press(Qt::CTRL | Qt::Key_E);
    desk.type(u"gpu"_s);
    desk.press(Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY(desk.part<PlanDialog>("planDialog"));
    server.inWorld([&](demo::World &world) { world.editRunner(runner, [](demo::Runner &each) { each.tags += u"theirs"_s; }); });
    desk.alt("confirm");
    const auto tags = [&] {
        QStringList now;
        server.inWorld([&](demo::World &world) { now = world.runner(runner)->tags; });
        now.sort();
        return now;
    };
    // Left alone, and shown once more as it is now.
    const auto asksAgain = [&desk] {
        const auto *dialog = desk.part<PlanDialog>("planDialog");
        const auto plan = dialog ? dialog->plan() : Plan();
        return !plan.warnings.empty() && plan.warnings.front().kind == Plan::Warning::Kind::ChangedMeanwhile;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asksAgain(), 20'000);
    QCOMPARE(tags(), QStringList({ u"docker"_s, u"theirs"_s }));
    QTRY_VERIFY(desk.part<QPushButton>("confirm")->isEnabled());
    desk.part<PlanDialog>("planDialog")->activateWindow();
    desk.alt("confirm");
    QTRY_COMPARE_WITH_TIMEOUT(tags(), QStringList({ u"docker"_s, u"gpu"_s, u"theirs"_s }), 20'000);
}

void TestKeys::theTableWithTheKeyboardIsReported()
{
    TaskDesk desk(*m_server);
    QVERIFY(desk.isReady());
    desk.press(Qt::Key_Slash);
    desk.type(u"type:group"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::CTRL | Qt::Key_P);
    QTRY_VERIFY(desk.part<QTextBrowser>("reportPage"));
    const QString page = desk.part<QTextBrowser>("reportPage")->toPlainText();
    QVERIFY(page.contains(u"type:group"_s) && page.contains(u"%1"_s.arg(desk.shown())));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
