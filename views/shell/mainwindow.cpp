// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/base/hostiletext.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "models/wording/activitytext.h"
#include "models/wording/memorytext.h"
#include "views/activity/activitypage.h"
#include "views/lookup/lookuppage.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runnerspage.h"
#include "views/settings/settingsdialog.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/accountnotices.h"
#include "views/shell/desktoptheme.h"
#include "views/shell/diagnostics.h"
#include "views/shell/fleetstatus.h"
#include "views/shell/gotobox.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/navigation.h"
#include "views/shell/pagestack.h"
#include "views/shell/pagewindow.h"
#include "views/shell/planflow.h"
#include "views/shell/recoveryflow.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/unlockstatus.h"
#include "views/shell/welcomepage.h"
#include "views/versions/compliancetab.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings), m_actions(std::make_unique<ActionRegistry>())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/muster.svg"_s));
    resize(1280, 800);

    addActions();

    m_pages = new PageStack(this);
    m_welcome = new WelcomePage(m_pages);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_welcome, &WelcomePage::importRequested, this, &MainWindow::importRequested);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    m_runnerTabs = new QTabWidget(m_pages);
    m_runnerTabs->setObjectName(u"runnerTabs"_s);
    m_runnerTabs->setDocumentMode(true);
    m_runners = new RunnersPage(settings, *m_actions, m_runnerTabs);
    m_mine = new MyRunnersPage(*m_actions, m_runnerTabs);
    //: tab of the Runners page
    m_runnerTabs->addTab(m_runners, tr("All R&unners"));
    //: tab of the Runners page
    m_runnerTabs->addTab(m_mine, tr("M&y Runners"));
    m_overview = new OverviewPage(settings, *m_actions, m_pages);
    m_flow = new PlanFlow(this);
    m_queue = new QueuePage(settings, *m_actions, m_pages);
    m_lookup = new LookupPage(*m_actions, m_pages);
    m_activity = new ActivityPage(*m_actions, m_pages);
    m_compliance = new ComplianceTab(*m_actions, m_pages);
    connectPages();
    m_pages->addWidget(m_welcome);
    const auto addPage = [this](QWidget *page, const QString &action) {
        const QAction *go = m_actions->action(action);
        m_pages->addPage(page, QString(go->text()).remove(u'&'), go->icon());
    };
    addPage(m_overview, u"go.overview"_s);
    addPage(m_runnerTabs, u"go.runners"_s);
    addPage(m_queue, u"go.queue"_s);
    addPage(m_lookup, u"go.lookup"_s);
    addPage(m_compliance, u"go.compliance"_s);
    addPage(m_activity, u"go.activity"_s);
    connect(m_pages, &PageStack::detachedChanged, m_actions.get(), &ActionRegistry::updateEnabled);
    m_interrupted = new MessageBar(this);
    m_interrupted->setObjectName(u"interruptedMessage"_s);
    m_recovery = new RecoveryFlow(m_flow, m_interrupted, this);
    connect(m_activity, &ActivityPage::reviewRequested, m_recovery, &RecoveryFlow::review);
    connect(m_recovery, &RecoveryFlow::interruptedChanged, m_overview, &OverviewPage::setInterruptedRuns);
    m_navigation = new Navigation(*m_actions, this);
    for (const QString &page : { u"go.overview"_s, u"go.runners"_s, u"go.queue"_s, u"go.lookup"_s, u"go.compliance"_s, u"go.activity"_s })
        m_navigation->addPage(page);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_line = new AccountLine(centre);
    layout->addWidget(m_line);
    m_notices = new AccountNotices(centre);
    layout->addWidget(m_notices);
    layout->addWidget(m_interrupted);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    layout->addLayout(row, 1);
    setCentralWidget(centre);

    buildMenus();
    statusBar()->setSizeGripEnabled(false);
    restoreGeometry(settings.windowGeometry());
    updateConnected();
}

MainWindow::~MainWindow() = default;

/// Every row leads to its neighbours, also those of other pages.
void MainWindow::connectPages()
{
    connect(m_runners, &RunnersPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_mine, &MyRunnersPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_mine, &MyRunnersPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_runners, &RunnersPage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_queue, &QueuePage::jobChangeRequested, m_flow, &PlanFlow::previewJobs);
    connect(m_queue, &QueuePage::waitingChanged, this, [this] {
        const int waiting = m_queue->waiting().value_or(0);
        //: said with the page's name: so many jobs wait for a runner
        m_navigation->setPageCount(u"go.queue"_s, waiting, tr("%Ln waiting", nullptr, waiting));
    });
    connect(m_queue, &QueuePage::runnersRequested, this, &MainWindow::showRunners);
    connect(m_overview, &OverviewPage::runnersRequested, this, &MainWindow::showRunners);
    connect(m_overview, &OverviewPage::jobsRequested, this, [this](const QString &filter) {
        m_navigation->setCurrentPage(u"go.queue"_s);
        m_queue->showJobs(filter);
    });
    connect(m_overview, &OverviewPage::queueRequested, this, [this](const QStringList &tags, Tri protectedRef) {
        m_navigation->setCurrentPage(u"go.queue"_s);
        m_queue->showQueue(tags, protectedRef);
    });
    connect(m_overview, &OverviewPage::lookupRequested, this, &MainWindow::lookUp);
    connect(m_overview, &OverviewPage::activityRequested, this, [this] {
        m_navigation->setCurrentPage(u"go.activity"_s);
        m_activity->find(stateText(JournalRun::State::Open));
        m_activity->focusTable();
    });
    connect(m_overview, &OverviewPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_compliance, &ComplianceTab::runnerRequested, this, &MainWindow::showRunner);
    connect(m_compliance, &ComplianceTab::runnersRequested, this, &MainWindow::showRunners);
    connect(m_lookup, &LookupPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_lookup, &LookupPage::ownerRequested, this, [this](const QString &path) {
        goToRunners();
        m_runners->showOwner(path);
    });
    connect(m_lookup, &LookupPage::connectRequested, this, &MainWindow::connectToRequested);
    connect(m_activity, &ActivityPage::undoRequested, m_flow, &PlanFlow::previewUndo);
}

QStringList MainWindow::pages() const
{
    return m_navigation->pages();
}

void MainWindow::goTo(const QString &page)
{
    m_navigation->setCurrentPage(page);
}

void MainWindow::lookUp(const QString &text)
{
    if (m_sync && !m_sync->isSignedIn()) {
        lookInList(text);
        return;
    }
    m_navigation->setCurrentPage(u"go.lookup"_s);
    m_lookup->look(text);
}

/// Before the sign-in GitLab cannot be asked; the list from memory can.
void MainWindow::lookInList(const QString &text)
{
    for (const LookupReading &reading : readLookup(text, m_sync->identity().instance)) {
        if (reading.kind == LookupReading::Kind::Runner) {
            showRunner(reading.runner);
            return;
        }
        if (reading.kind == LookupReading::Kind::Words) {
            showRunners(reading.text);
            return;
        }
    }
    m_navigation->setCurrentPage(u"go.lookup"_s);
}

void MainWindow::goToRunners()
{
    m_navigation->setCurrentPage(u"go.runners"_s);
    m_runnerTabs->setCurrentWidget(m_runners);
}

void MainWindow::showRunners(const QString &filter)
{
    goToRunners();
    m_runners->showMatching(filter);
}

void MainWindow::showRunner(RunnerId runner)
{
    goToRunners();
    m_runners->showRunner(runner);
}

void MainWindow::showJob(const Job &job)
{
    lookUp(u"%1#%2"_s.arg(job.projectPath).arg(job.id.value));
}

/// Not modal where it need not be: one may look at what a choice does.
void MainWindow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::addActions()
{
    const auto connected = [this] { return ActionRegistry::Enabling{ m_sync != nullptr, tr("Not connected to a GitLab") }; };
    const auto add = [this](ActionRegistry::Spec spec) {
        spec.scope = this;
        m_actions->add(spec, this);
    };
    add({ .id = u"app.connect"_s, .text = tr("&Connect to GitLab…"), .tip = tr("Sign in with an address and a token"), .icon = u"connect"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_O), .run = [this] { Q_EMIT connectRequested(); } });
    add({ .id = u"app.demo"_s, .text = tr("Open the &Demo Fleet"), .tip = tr("A pretend GitLab inside Muster; nothing leaves this machine"), .icon = u"demo"_s,
        .run = [this] { Q_EMIT demoRequested(); } });
    add({ .id = u"app.disconnect"_s, .text = tr("Dis&connect"), .rule = connected, .run = [this] { Q_EMIT disconnectRequested(); } });
    add({ .id = u"app.network"_s, .text = tr("&Network…"), .tip = tr("Proxy and certificates for this GitLab"),
        .rule = [this] {
            if (m_sync && m_isDemo)
                return ActionRegistry::Enabling{ false, tr("The demo fleet is inside Muster") };
            return ActionRegistry::Enabling{ m_sync != nullptr || !m_settings.lastAddress().isEmpty(), tr("Not connected to a GitLab") };
        },
        .run = [this] { Q_EMIT networkRequested(); } });
    add({ .id = u"app.certificate"_s, .text = tr("Show the Refused C&ertificate…"), .tip = tr("What is wrong with it; to pin it, if it is right all the same"),
        .rule = [this] {
            const bool isRefused = m_sync && m_sync->error() && m_sync->error()->kind == Error::Kind::Tls;
            return ActionRegistry::Enabling{ isRefused, tr("No certificate was refused") };
        },
        .run = [this] { Q_EMIT certificateRequested(); } });
    add({ .id = u"app.scope"_s, .text = tr("Choose &What Is Shown…"), .tip = tr("The whole instance, one group with everything below it, or what is yours"), .icon = u"group"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_G), .rule = connected, .run = [this] { Q_EMIT scopeRequested(); } });
    add({ .id = u"app.unlock"_s, .text = tr("&Unlock Changes…"), .tip = tr("Make changes with a second token, for some minutes"), .icon = u"protected"_s,
        .rule = [this, connected] {
            if (m_isUnlocked)
                return ActionRegistry::Enabling{ false, tr("Changes are unlocked") };
            return connected();
        },
        .run = [this] { Q_EMIT unlockRequested(); } });
    add({ .id = u"app.lock"_s, .text = tr("&Lock Changes"), .tip = tr("Make no more changes with the second token"), .icon = u"locked"_s,
        .rule = [this] { return ActionRegistry::Enabling{ m_isUnlocked, tr("Changes are not unlocked with a second token") }; }, .run = [this] { Q_EMIT lockRequested(); } });
    add({ .id = u"app.quit"_s, .text = tr("&Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); } });
    add({ .id = u"fleet.refresh"_s, .text = tr("&Refresh"), .tip = tr("Load the runners again"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::Key_F5), .rule = connected,
        .run = [this] {
            m_sync->refresh();
            if (m_sampler && m_sampler->state() != JobSampler::State::Idle)
                m_sampler->sampleNow();
        } });
    add({ .id = u"fleet.stop"_s, .text = tr("&Stop Loading"), .tip = tr("Keep what has arrived"), .icon = u"cancel"_s, .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
        .rule = [this] { return ActionRegistry::Enabling{ m_sync && m_sync->state() == FleetSync::State::Loading, tr("Nothing is being loaded") }; },
        .run = [this] { m_sync->cancel(); } });
    // First in the column, but before the 1: the other pages keep the numbers that hands have learnt.
    add({ .id = u"go.overview"_s, .text = tr("&Overview"), .tip = tr("The fleet at a glance, and what changed"), .icon = u"overview"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_0), .rule = connected,
        .run = [this] {
            m_navigation->setCurrentPage(u"go.overview"_s);
            m_overview->focusTiles();
        } });
    add({ .id = u"go.runners"_s, .text = tr("R&unners"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_1), .rule = connected,
        .run = [this] { goToRunners(); } });
    add({ .id = u"go.mine"_s, .text = tr("M&y Runners"), .tip = tr("What you may manage and what serves your projects, with a verdict on each"), .icon = u"person"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M), .rule = connected,
        .run = [this] {
            m_navigation->setCurrentPage(u"go.runners"_s);
            m_runnerTabs->setCurrentWidget(m_mine);
            m_mine->focusTable();
        } });
    add({ .id = u"go.queue"_s, .text = tr("&Queue"), .tip = tr("Jobs that wait and run, and what holds them up"), .icon = u"queue"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_2), .rule = connected,
        .run = [this] { m_navigation->setCurrentPage(u"go.queue"_s); } });
    add({ .id = u"go.lookup"_s, .text = tr("&Lookup"), .tip = tr("From a job to its runner, who registered it and whose it is"), .icon = u"search"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_3), .rule = connected, .run = [this] {
            m_navigation->setCurrentPage(u"go.lookup"_s);
            m_lookup->focusInput();
        } });
    add({ .id = u"go.find"_s, .text = tr("&Go To…"), .tip = tr("Find a job, runner or address from anywhere"), .icon = u"search"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K), .rule = connected,
        .run = [this] { m_goTo->begin(); } });
    add({ .id = u"go.activity"_s, .text = tr("&Activity"), .tip = tr("What was changed with Muster, and what came of it"), .icon = u"activity"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_4), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.activity"_s); } });
    add({ .id = u"go.compliance"_s, .text = tr("Co&mpliance"), .tip = tr("Which teams are on an approved version"), .icon = u"compliance"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::Key_5), .rule = connected, .run = [this] { m_navigation->setCurrentPage(u"go.compliance"_s); } });
    add({ .id = u"window.detach"_s, .text = tr("Page in a &Window of Its Own"), .tip = tr("For a second screen; closing the window brings the page back"), .icon = u"open-link"_s,
        .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        .rule = [this] { return ActionRegistry::Enabling{ m_pages && m_pages->currentPage() && !m_pages->isDetached(m_pages->currentPage()), tr("There is no page here that could have a window of its own") }; },
        .run = [this] { m_pages->detach(m_pages->currentPage()); } });
    add({ .id = u"window.fullscreen"_s, .text = tr("&Full Screen"), .shortcut = QKeySequence(Qt::Key_F11), .run = [this] { toggleFullScreen(this); } });
    add({ .id = u"app.settings"_s, .text = tr("&Settings…"), .icon = u"settings"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma), .run = [this] { open(new SettingsDialog(m_settings, this)); } });
    add({ .id = u"app.shortcuts"_s, .text = tr("&Keyboard Shortcuts"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Slash), .run = [this] { open(new ShortcutSheet(*m_actions, this)); } });
    add({ .id = u"app.diagnostics"_s, .text = tr("&Diagnostics…"), .tip = tr("What to send along with the report of a fault; shown before it is saved"), .run = [this] {
            DiagnosticsFacts facts{ {}, m_sync ? m_sync->snapshot() : Snapshot::Ptr(), m_isDemo, m_settings.theme(), m_settings.refreshInterval() };
            if (m_sync)
                facts.identity = m_sync->identity();
            open(new DiagnosticsDialog(diagnosticsText(facts), this));
        } });
    add({ .id = u"app.about"_s, .text = tr("&About Muster"), .run = [this] { showAbout(this); } });
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QFrame(this);
    header->setObjectName(u"header"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 4, 8, 4);

    m_instance = new InstanceSwitcher(header);
    m_instance->setOtherActions({ m_actions->action(u"app.connect"_s), m_actions->action(u"app.demo"_s), m_actions->action(u"app.disconnect"_s) });

    m_scope = new QToolButton(header);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAutoRaise(true);
    m_actions->attach(m_scope, u"app.scope"_s);
    m_scope->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_goTo = new GoToBox(header);
    connect(m_goTo, &GoToBox::lookupRequested, this, &MainWindow::lookUp);

    auto *age = new QLabel(header);
    age->setObjectName(u"age"_s);
    auto *stop = new QToolButton(header);
    stop->setObjectName(u"stop"_s);
    stop->setAutoRaise(true);
    m_actions->attach(stop, u"fleet.stop"_s);
    auto *refresh = new QToolButton(header);
    refresh->setObjectName(u"refresh"_s);
    refresh->setAutoRaise(true);
    m_actions->attach(refresh, u"fleet.refresh"_s);

    layout->addWidget(m_instance);
    layout->addWidget(m_scope);
    layout->addStretch(1);
    layout->addWidget(m_goTo, 4);
    layout->addStretch(1);
    layout->addWidget(age);
    layout->addWidget(stop);
    layout->addWidget(refresh);
    m_status = new FleetStatus(statusBar(), age, this);
    m_unlock = new UnlockStatus(statusBar());
    statusBar()->addPermanentWidget(m_unlock);
    m_unlock->hide();   // adding shows it
    connect(m_unlock, &UnlockStatus::lockRequested, this, &MainWindow::lockRequested);
    return header;
}

void MainWindow::buildMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &ids) {
        for (const QString &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else if (QAction *action = m_actions->action(id))
                menu->addAction(action);
        }
    };
    fill(menuBar()->addMenu(tr("&Muster")), { u"app.connect"_s, u"app.demo"_s, u"app.disconnect"_s, {}, u"app.network"_s, u"app.certificate"_s, u"app.settings"_s, {}, u"app.unlock"_s, u"app.lock"_s, {}, u"app.quit"_s });
    fill(menuBar()->addMenu(tr("&Runners")), m_runners->menuActions());
    fill(menuBar()->addMenu(tr("&Queue")), m_queue->menuActions());
    fill(menuBar()->addMenu(tr("&Compliance")), m_compliance->menuActions());
    fill(menuBar()->addMenu(tr("&Activity")), m_activity->menuActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view, { u"go.overview"_s, u"go.runners"_s, u"go.mine"_s, u"go.queue"_s, u"go.lookup"_s, u"go.compliance"_s, u"go.activity"_s, {}, u"go.find"_s, {}, u"fleet.refresh"_s, u"fleet.stop"_s, u"app.scope"_s, {} });
    fill(view, m_runners->viewActions());
    fill(view, { {}, u"window.detach"_s, u"window.fullscreen"_s });
    view->addSeparator();
    //: submenu: light, dark or as the desktop
    addChoice(view->addMenu(tr("&Theme")), { tr("&System"), tr("&Light"), tr("&Dark") }, int(m_settings.theme()),
        [this](int choice) { m_settings.setTheme(Settings::Theme(choice)); });
    //: submenu: how points in time are shown
    addChoice(view->addMenu(tr("Ti&mes")), { tr("&Local Time"), tr("&UTC") }, int(m_settings.timeDisplay()),
        [this](int choice) { m_settings.setTimeDisplay(Settings::TimeDisplay(choice)); });
    fill(menuBar()->addMenu(tr("&Help")), { u"app.shortcuts"_s, u"app.diagnostics"_s, {}, u"app.about"_s });
    connect(&m_settings, &Settings::themeChanged, this, [](Settings::Theme theme) { applyTheme(theme); });
    auto *desktop = new DesktopTheme(this);
    connect(desktop, &DesktopTheme::changed, this, [this, desktop] {
        setDesktopPrefersDark(desktop->prefersDark());
        if (m_settings.theme() == Settings::Theme::System)
            applyTheme(Settings::Theme::System);
    });
    QTimer::singleShot(0, desktop, &DesktopTheme::ask);   // the first paint does not wait for the bus
}

void MainWindow::addChoice(QMenu *menu, const QStringList &texts, int current, const std::function<void(int)> &choose)
{
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < int(texts.size()); ++i) {
        QAction *action = menu->addAction(texts[i]);
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, i] { choose(i); });
    }
}

void MainWindow::showPage(const QString &action)
{
    if (!m_sync)
        return;
    QWidget *page = m_runnerTabs;
    if (action == "go.overview"_L1)
        page = m_overview;
    else if (action == "go.queue"_L1)
        page = m_queue;
    else if (action == "go.lookup"_L1)
        page = m_lookup;
    else if (action == "go.activity"_L1)
        page = m_activity;
    else if (action == "go.compliance"_L1)
        page = m_compliance;
    if (qobject_cast<PageWindow *>(QApplication::activeWindow()))
        activateWindow();   // asked for from the window of another page
    m_pages->showPage(page);
    m_settings.setPage(action);
    m_actions->updateEnabled();
    updateTimes();
}

void MainWindow::updateTimes()
{
    const TimeDisplay display = m_settings.timeDisplay() == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local;
    const CellTimes times{ m_sync ? m_sync->serverNow() : Instant(), display };
    m_activity->setTimes(times);
    m_queue->setTimes(times);
    m_mine->setTimes(times);
    m_lookup->setTimeDisplay(display);
    m_compliance->setTimes(times);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    const auto &[sync, operations, details, activity, lookup, sampler, queuePast, mine, policy] = fleet;
    if (m_sync) {
        disconnect(m_sync, nullptr, this, nullptr);
        disconnect(m_sync, nullptr, m_goTo, nullptr);
    }
    m_sync = sync;
    m_operations = operations;
    m_status->follow(sync);
    m_flow->setFleet(sync, operations);
    m_runners->setFleet(sync, operations, details);
    m_mine->setSources({ mine, sync, operations });
    const QString instance = sync ? sync->identity().instance : QString();
    m_activity->setActivity(activity, instance);
    m_sampler = sampler;
    m_queue->setSources({ sampler, queuePast, sync }, instance);
    m_lookup->setLookup(lookup, instance);
    m_compliance->setSources({ sync, policy });
    m_goTo->setFleet(sync ? sync->snapshot() : nullptr);
    m_overview->setSources({ sync, sampler, &m_runners->table() });
    m_recovery->follow(operations, activity, instance);
    m_activity->setWhyNoPlans(sync ? whyNoPlans(*sync) : QString());
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, m_goTo, &GoToBox::setFleet);
        connect(sync, &FleetSync::snapshotChanged, this, [this] { m_activity->setWhyNoPlans(whyNoPlans(*m_sync)); });
        connect(sync, &FleetSync::stateChanged, this, [this] {
            m_actions->updateEnabled();
            updateTimes();
        });
        updateTimes();
    }
    updateConnected();
}

void MainWindow::setInstance(const QString &address, bool isDemo, const std::optional<Account> &account)
{
    m_address = visibleText(address, 200);
    m_isDemo = isDemo;
    m_account = isDemo ? std::nullopt : account;
    m_flow->setInstance(m_address, isDemo, m_account ? std::optional(m_account->colour) : std::nullopt);
    m_overview->setRemembersLooks(!isDemo);
    updateConnected();
}

void MainWindow::setAccounts(const std::vector<Account> &accounts)
{
    m_instance->setAccounts(accounts);
}

void MainWindow::setImportCount(int hosts)
{
    m_welcome->setImportCount(hosts);
}

void MainWindow::setUnlockLeft(std::chrono::seconds left)
{
    m_unlock->setLeft(left);
    const bool isUnlocked = left.count() > 0;
    if (isUnlocked == m_isUnlocked)
        return;
    m_isUnlocked = isUnlocked;
    m_actions->updateEnabled();
}

void MainWindow::updateConnected()
{
    const bool connected = m_sync != nullptr;
    m_navigation->setVisible(connected);
    m_goTo->setVisible(connected);
    if (!connected) {
        m_pages->bringAllBack();
        m_pages->setCurrentIndex(0);
    } else if (m_pages->currentIndex() == 0) {
        const QString last = m_settings.page();
        m_navigation->setCurrentPage(u"go.runners"_s);   // where there is no such page any more
        m_navigation->setCurrentPage(last);
        if (m_pages->currentIndex() == 0)
            m_pages->showPage(m_runnerTabs);
    }
    if (!connected) {
        setWindowTitle(QGuiApplication::applicationDisplayName());   // a window without a name is "unnamed" to a screen reader
        m_instance->showNone();
    } else if (m_isDemo) {
        m_instance->showDemo();
        //: window title: the demo fleet
        setWindowTitle(tr("Demo fleet"));
    } else if (m_account) {
        m_instance->showAccount(*m_account);
        setWindowTitle(visibleText(m_account->name, 200));
    } else {
        m_instance->showAddress(m_address);
        setWindowTitle(m_address);
    }
    m_line->setColour(connected && m_account ? std::optional(m_account->colour) : std::nullopt);
    updateScope();
    m_scope->setVisible(connected);
    m_actions->updateEnabled();
}

void MainWindow::updateScope()
{
    if (!m_sync)
        return;
    const Scope &scope = m_sync->scope();
    switch (scope.kind) {
    case Scope::Kind::Instance:
        //: what is shown: every runner
        m_scope->setText(tr("Whole instance"));
        break;
    case Scope::Kind::Group:
        m_scope->setText(visibleText(scope.groupPath, 80));
        break;
    case Scope::Kind::Mine:
        //: what is shown: only what this user maintains
        m_scope->setText(tr("Your groups and projects"));
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Operation *> operations = m_operations ? m_operations->operations() : QList<Operation *>();
    const bool busy = std::any_of(operations.begin(), operations.end(), [](const Operation *operation) { return operation->state() != Operation::State::Finished; });
    if (busy) {
        QMessageBox box(QMessageBox::Warning, tr("A run is going on"), tr("Runners are being changed right now. What has been sent cannot be called back; what has not will not be sent."),
            QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        box.addButton(tr("Quit Anyway"), QMessageBox::DestructiveRole);
        QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() == stay) {
            event->ignore();
            return;
        }
    }
    m_pages->bringAllBack();   // or the program would live on with their windows
    m_settings.setWindowGeometry(saveGeometry());
    m_overview->rememberLook();
    m_runners->saveState();
    m_queue->saveState();
    event->accept();
}

} // namespace muster
