// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startoptions.h"
#include "app/window/windowprogram.h"
#include "models/accounts/accountlist.h"
#include "models/settings/settings.h"
#include "models/tables/runnertable.h"
#include "tests/support/serverfixture.h"
#include "tests/views/operations/dialogwalk.h"
#include "views/connect/connectdialog.h"
#include "views/runners/fleetspage.h"
#include "views/runners/runnerspage.h"
#include "views/runners/runnerview.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/productionframe.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <optional>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

/// Several instances and their marks in the window's own program, as a person uses it.
class TestFleetsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void severalInstancesStandBesideTheOpenOne();
    void aMarkTakesEffectWhileTheInstanceIsOpen();
    void withoutAConnectionTheyAreThereAllTheSame();
    void aReportSaysWhoseTheTableIs();
    void backAndForwardKnowThePage();
    void theStatusBarSpeaksOfWhatTheTableHolds();
    void theDemoStandsAlone();
    void picture();

private:
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] FleetsPage &fleets() const { return m_window->fleetsPage(); }
    [[nodiscard]] QAction *action(const QString &id) const { return m_window->findChild<QAction *>(id); }
    /// With this account, if one is given, as the last that was used.
    void start(const std::optional<Account> &last = {});
    void edit(const QString &id, const char *box, bool isChecked)
    {
        Q_EMIT window().switcher().editRequested(id);
        auto *dialog = m_window->findChild<ConnectDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(QString::fromLatin1(box))->setChecked(isChecked);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"connect"_s), Qt::Key_Space);
        QTRY_VERIFY(!m_window->findChild<ConnectDialog *>());
    }
    [[nodiscard]] bool showsAll() const { return fleets().table().total() == 60 && fleets().table().snapshot()->isComplete(); }

    std::unique_ptr<ServerFixture> m_work, m_live;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowProgram> m_program;
    MainWindow *m_window = nullptr;
    Account m_workAccount, m_liveAccount;
};

void TestFleetsWindow::init()
{
    m_work = std::make_unique<ServerFixture>(ServerFixture::still(30));
    m_live = std::make_unique<ServerFixture>(ServerFixture::still(30));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"config/muster.ini"_s));
    qputenv("FLEET_WORK", m_work->token());
    qputenv("FLEET_LIVE", m_live->token());
    AccountList accounts(AccountList::fileBeside(m_settings->file()));
    const auto add = [&accounts](const QString &name, const QUrl &base, const QString &variable, AccountColour colour) {
        Account account;
        account.name = name;
        account.base = base;
        account.username = u"root"_s;
        account.place = TokenPlace::Environment;
        account.source = variable;
        account.colour = colour;
        account.isProduction = name == u"live"_s;
        return accounts.add(account);
    };
    m_workAccount = add(u"work"_s, m_work->url(), u"FLEET_WORK"_s, AccountColour::Teal);
    m_liveAccount = add(u"live"_s, m_live->url(), u"FLEET_LIVE"_s, AccountColour::Red);
}

void TestFleetsWindow::start(const std::optional<Account> &last)
{
    if (last) {
        AccountList accounts(AccountList::fileBeside(m_settings->file()));
        accounts.setLastUsed(last->id);
    }
    m_program = std::make_unique<WindowProgram>(*m_settings);
    StartOptions options;
    options.dataDirectory = m_folder->filePath(u"data"_s);
    m_program->start(options);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            m_window = window;
    }
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestFleetsWindow::cleanup()
{
    m_program.reset();
    m_window = nullptr;
    m_settings.reset();
}

void TestFleetsWindow::severalInstancesStandBesideTheOpenOne()
{
    start(m_workAccount);
    QTRY_COMPARE(window().runnersPage().table().total(), qsizetype(30));
    QTRY_COMPARE(window().windowTitle(), u"work"_s);
    QVERIFY(!m_window->findChild<ProductionFrame *>()->isProduction());
    QVERIFY(m_live->log().entries().empty());   // nobody has looked at it yet
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fleets().isVisible());
    QTRY_VERIFY(showsAll());

    // From a row to its instance.
    const RunnerId there = placed(m_window->runnersPage().table().snapshot()->row(3).id, 2);
    fleets().findChild<RunnerView *>()->showRunner(there);
    QVERIFY(action(u"fleets.openAlone"_s)->isEnabled());
    action(u"fleets.openAlone"_s)->trigger();
    QTRY_COMPARE(window().windowTitle(), u"live · PRODUCTION"_s);
    QTRY_VERIFY(window().runnersPage().isVisible());
    QTRY_COMPARE(window().runnersPage().table().shown(), qsizetype(1));
    QCOMPARE(window().runnersPage().table().idAt(0), bareId(there));
    QCOMPARE(window().runnersPage().table().snapshot()->key().instance, m_live->url().toString());
    QVERIFY(m_window->findChild<ProductionFrame *>()->isProduction());
    QCOMPARE(window().switcher().text(), u"live · PRODUCTION"_s);

    // The one that was open goes on by itself.
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
    Q_EMIT fleets().choiceChanged(m_workAccount.id, false);
    QTRY_COMPARE(fleets().table().total(), qsizetype(30));
    Q_EMIT fleets().choiceChanged(m_workAccount.id, true);
    QTRY_VERIFY(showsAll());
    action(u"app.disconnect"_s)->trigger();
    QTRY_VERIFY(showsAll());
    QVERIFY(fleets().isVisible());
    QVERIFY(!m_window->findChild<ProductionFrame *>()->isProduction());
}

void TestFleetsWindow::aMarkTakesEffectWhileTheInstanceIsOpen()
{
    start(m_liveAccount);
    RunnerTable &table = window().runnersPage().table();
    QTRY_COMPARE(table.total(), qsizetype(30));
    QTRY_VERIFY(table.snapshot()->isComplete());
    table.setMarkedIds({ table.snapshot()->row(0).id });
    QTRY_VERIFY(action(u"runners.pause"_s)->isEnabled());
    edit(m_liveAccount.id, "readOnly", true);
    QVERIFY(!action(u"runners.pause"_s)->isEnabled());
    QVERIFY(!action(u"runners.create"_s)->isEnabled());
    QVERIFY(!action(u"app.unlock"_s)->isEnabled());
    QVERIFY2(action(u"runners.pause"_s)->toolTip().contains(u"marked as read-only"_s), qPrintable(action(u"runners.pause"_s)->toolTip()));
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
    fleets().table().setMarkedIds({ placed(table.snapshot()->row(0).id, 2) });
    QVERIFY(!action(u"fleets.pause"_s)->isEnabled());
    fleets().table().setMarkedIds({ placed(table.snapshot()->row(0).id, 1) });
    QVERIFY(action(u"fleets.pause"_s)->isEnabled());
    edit(m_workAccount.id, "readOnly", true);   // one that is not the open one
    QVERIFY(!action(u"fleets.pause"_s)->isEnabled());
    edit(m_liveAccount.id, "readOnly", false);
    QVERIFY(action(u"runners.pause"_s)->isEnabled());
    edit(m_liveAccount.id, "production", false);
    QCOMPARE(window().windowTitle(), u"live"_s);
    QVERIFY(!m_window->findChild<ProductionFrame *>()->isProduction());
}

void TestFleetsWindow::withoutAConnectionTheyAreThereAllTheSame()
{
    start();
    QVERIFY(action(u"go.fleets"_s)->isEnabled());
    action(u"go.fleets"_s)->trigger();
    QVERIFY(fleets().isVisible());
    QTRY_VERIFY(showsAll());
}

/// Also while nothing but the Fleets page is open.
void TestFleetsWindow::aReportSaysWhoseTheTableIs()
{
    start();
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
    fleets().setFilterText(u"instance:live"_s);
    QTRY_COMPARE(fleets().table().shown(), qsizetype(30));
    QVERIFY(action(u"app.report"_s)->isEnabled());
    action(u"app.report"_s)->trigger();
    auto *report = m_window->findChild<QTextBrowser *>(u"reportPage"_s);
    QVERIFY(report);
    const QString text = report->toPlainText();
    QVERIFY2(text.contains(u"At work, live"_s), qPrintable(text.left(300)));
    QVERIFY2(text.contains(u"Chosen by the filter: instance:live"_s), qPrintable(text.left(300)));
    report->window()->close();
}

void TestFleetsWindow::backAndForwardKnowThePage()
{
    start(m_workAccount);
    QTRY_COMPARE(window().runnersPage().table().total(), qsizetype(30));
    for (const QString &page : { u"go.runners"_s, u"go.fleets"_s, u"go.maintenance"_s }) {
        action(page)->trigger();
        QTest::qWait(50);   // what happens within one turn of the event loop is one step
    }
    action(u"go.back"_s)->trigger();
    QVERIFY(fleets().isVisible());
    action(u"go.back"_s)->trigger();
    QVERIFY(window().runnersPage().isVisible());
    action(u"go.forward"_s)->trigger();
    QVERIFY(fleets().isVisible());
    action(u"go.forward"_s)->trigger();
    QVERIFY(!fleets().isVisible() && !window().runnersPage().isVisible());
}

void TestFleetsWindow::theStatusBarSpeaksOfWhatTheTableHolds()
{
    AccountList(AccountList::fileBeside(m_settings->file())).setLastUsed(m_workAccount.id);
    start();
    const auto *summary = m_window->findChild<QLabel *>(u"fleetSummary"_s);
    QTRY_VERIFY(summary->text().startsWith(u"30 runner(s) · complete"_s));
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
    QTRY_COMPARE(summary->text(), u"60 runner(s) · 2 instance(s) · complete"_s);
    action(u"go.runners"_s)->trigger();
    QVERIFY2(summary->text().startsWith(u"30 runner(s) · complete"_s), qPrintable(summary->text()));
    action(u"go.fleets"_s)->trigger();
    Q_EMIT fleets().choiceChanged(m_liveAccount.id, false);
    QTRY_COMPARE(summary->text(), u"30 runner(s) · 1 instance(s) · complete"_s);
    action(u"app.disconnect"_s)->trigger();
    QTRY_COMPARE(summary->text(), u"30 runner(s) · 1 instance(s) · complete"_s);   // which needs no open instance
}

void TestFleetsWindow::theDemoStandsAlone()
{
    start();
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
    action(u"app.demo"_s)->trigger();
    QTRY_COMPARE(fleets().table().total(), qsizetype(0));
    QTRY_VERIFY(window().runnersPage().table().total() > 100);
    action(u"go.runners"_s)->trigger();
    action(u"go.fleets"_s)->trigger();
    QVERIFY(fleets().members().empty());
    Q_EMIT window().switcher().chosen(m_workAccount.id);
    QTRY_COMPARE(window().windowTitle(), u"work"_s);
    action(u"go.runners"_s)->trigger();
    action(u"go.fleets"_s)->trigger();
    QTRY_VERIFY(showsAll());
}

/// For looking at: MUSTER_PICTURES is a folder.
void TestFleetsWindow::picture()
{
    const QString folder = qEnvironmentVariable("MUSTER_PICTURES");
    if (folder.isEmpty())
        QSKIP("no folder for pictures");
    const Speaking english(u"en"_s);   // has the plural forms
    start(m_liveAccount);
    window().resize(1280, 800);
    QTRY_COMPARE(window().runnersPage().table().total(), qsizetype(30));
    for (const bool dark : { false, true }) {
        applyTheme(dark ? Settings::Theme::Dark : Settings::Theme::Light);
        const QString theme = dark ? u"dark"_s : u"light"_s;
        action(u"go.runners"_s)->trigger();
        QTest::qWait(800);
        window().grab().save(u"%1/window-production-%2.png"_s.arg(folder, theme));
        action(u"go.fleets"_s)->trigger();
        QTRY_VERIFY(showsAll());
        fleets().findChild<RunnerView *>()->showRunner(placed(window().runnersPage().table().snapshot()->row(3).id, 1));
        const int row = fleets().table().rowOf(placed(window().runnersPage().table().snapshot()->row(3).id, 1));
        fleets().table().setMarkedIds({ fleets().table().idAt(row - 3), fleets().table().idAt(row - 2), fleets().table().idAt(row - 7) });   // in sight
        QTest::qWait(1500);
        window().grab().save(u"%1/window-fleets-%2.png"_s.arg(folder, theme));
        Q_EMIT window().switcher().editRequested(m_liveAccount.id);
        auto *dialog = m_window->findChild<ConnectDialog *>();
        QTest::qWait(300);
        dialog->grab().save(u"%1/dialog-%2.png"_s.arg(folder, theme));
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<ConnectDialog *>());
    }
}

QTEST_MAIN(TestFleetsWindow)
#include "tst_fleetswindow.moc"
