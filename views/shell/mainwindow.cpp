// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/automation/cleanup.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/base/hostiletext.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "models/wording/activitytext.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runnerspage.h"
#include "views/security/findingalerts.h"
#include "views/security/securitypage.h"
#include "views/shell/accountnotices.h"
#include "views/shell/fleetstatus.h"
#include "views/shell/gotobox.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/navigation.h"
#include "views/shell/pagestack.h"
#include "views/shell/pagewindow.h"
#include "views/shell/planflow.h"
#include "views/shell/recoveryflow.h"
#include "views/shell/savedviewsflow.h"
#include "views/shell/unlockstatus.h"
#include "views/shell/welcomepage.h"
#include "views/versions/compliancetab.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
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
    m_versions = new VersionsPage(settings, *m_actions, m_pages);
    m_changes = new ChangesPage(settings, *m_actions, m_pages);
    m_security = new SecurityPage(*m_actions, m_pages);
    m_alerts = new FindingAlerts(settings, this);
    m_cleanup = new CleanupPage(*m_actions, m_pages);
    m_maintenance = new MaintenancePage(*m_actions, m_pages);
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
    addPage(m_versions, u"go.versions"_s);
    addPage(m_cleanup, u"go.cleanup"_s);
    addPage(m_maintenance, u"go.maintenance"_s);
    addPage(m_security, u"go.security"_s);
    addPage(m_changes, u"go.changes"_s);
    addPage(m_activity, u"go.activity"_s);
    connect(m_pages, &PageStack::detachedChanged, m_actions.get(), &ActionRegistry::updateEnabled);
    m_interrupted = new MessageBar(this);
    m_interrupted->setObjectName(u"interruptedMessage"_s);
    m_recovery = new RecoveryFlow(m_flow, m_interrupted, this);
    connect(m_activity, &ActivityPage::reviewRequested, m_recovery, &RecoveryFlow::review);
    connect(m_recovery, &RecoveryFlow::interruptedChanged, m_overview, &OverviewPage::setInterruptedRuns);
    m_navigation = new Navigation(*m_actions, this);
    for (const QString &page : { u"go.overview"_s, u"go.runners"_s, u"go.queue"_s, u"go.lookup"_s, u"go.versions"_s, u"go.cleanup"_s, u"go.maintenance"_s, u"go.security"_s, u"go.changes"_s, u"go.activity"_s })
        m_navigation->addPage(page);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    for (const QAction *go : m_actions->actions()) {   // by a key or from the menu: one goes on at the page, not in the list of pages
        if (go->objectName().startsWith("go."_L1) && go->objectName() != "go.find"_L1)
            connect(go, &QAction::triggered, m_pages, &PageStack::focusPage);
    }
    m_views = new SavedViewsFlow(settings.viewsFile(), { *m_actions, *m_navigation, *m_runners, this });
    connect(m_views, &SavedViewsFlow::runnersWanted, this, [this] {
        m_runnerTabs->setCurrentWidget(m_runners);
        showPage(u"go.runners"_s);
    });

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
    connect(m_runners, &RunnersPage::creationRequested, m_flow, &PlanFlow::create);
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
    connect(m_overview, &OverviewPage::versionsRequested, this, [this](int behind) {
        m_navigation->setCurrentPage(u"go.versions"_s);
        m_versions->versions().showBehind(behind);
        m_versions->showVersions();
    });
    connect(m_overview, &OverviewPage::connectRequested, this, &MainWindow::connectRequested);
    connect(&m_versions->versions(), &VersionsTab::runnerRequested, this, &MainWindow::showRunner);
    connect(&m_versions->versions(), &VersionsTab::marksRequested, this, [this](const std::vector<RunnerId> &runners, const QString &filter) {
        goToRunners();
        m_runners->markRunners(runners, filter);
    });
    connect(&m_versions->compliance(), &ComplianceTab::runnerRequested, this, &MainWindow::showRunner);
    connect(&m_versions->compliance(), &ComplianceTab::runnersRequested, this, &MainWindow::showRunners);
    connect(m_security, &SecurityPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_security, &SecurityPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_security, &SecurityPage::graveChanged, this, [this] {
        const int grave = m_security->graveRunners();
        //: said with the page's name: so many runners have findings of high or critical severity
        m_navigation->setPageCount(u"go.security"_s, grave, tr("%Ln with grave findings", nullptr, grave));
        m_alerts->setGraveRunners(grave);
    });
    connect(m_alerts, &FindingAlerts::activated, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        activateWindow();
        m_navigation->setCurrentPage(u"go.security"_s);
    });
    connect(m_cleanup, &CleanupPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_maintenance, &MaintenancePage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_runners, &RunnersPage::maintenanceRequested, this, [this](const std::vector<RunnerId> &runners, const QString &reason) { m_maintenance->begin(runners, reason, m_runners->window()); });
    connect(m_maintenance, &MaintenancePage::begun, this, [this] {
        m_navigation->setCurrentPage(u"go.maintenance"_s);
        m_maintenance->focusTable();
    });
    connect(m_maintenance, &MaintenancePage::attentionChanged, this, [this](int interrupted, int waiting) {
        m_overview->setInterruptedMaintenance(interrupted);
        //: said with the page's name: so many runners wait for a person's decision
        m_navigation->setPageCount(u"go.maintenance"_s, waiting, tr("%Ln waiting for you", nullptr, waiting));
    });
    connect(m_overview, &OverviewPage::maintenanceRequested, this, [this] {
        m_navigation->setCurrentPage(u"go.maintenance"_s);
        m_maintenance->focusTable();
    });
    connect(m_lookup, &LookupPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_lookup, &LookupPage::ownerRequested, this, [this](const QString &path) {
        goToRunners();
        m_runners->showOwner(path);
    });
    connect(m_lookup, &LookupPage::connectRequested, this, &MainWindow::connectToRequested);
    connect(m_changes, &ChangesPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_changes, &ChangesPage::runnersRequested, this, &MainWindow::showRunners);
    connect(m_changes, &ChangesPage::lookupRequested, this, &MainWindow::lookUp);
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
    m_goTo->setActions(*m_actions);
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
    else if (action == "go.versions"_L1)
        page = m_versions;
    else if (action == "go.changes"_L1)
        page = m_changes;
    else if (action == "go.security"_L1)
        page = m_security;
    else if (action == "go.cleanup"_L1)
        page = m_cleanup;
    else if (action == "go.maintenance"_L1)
        page = m_maintenance;
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
    m_versions->versions().setTimes(times);
    m_versions->compliance().setTimes(times);
    m_changes->setTimes(times);
    m_security->setTimes(times);
    m_cleanup->setTimes(times);
    m_maintenance->setTimes(times);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    const auto &[sync, operations, details, activity, lookup, sampler, queuePast, mine, policy, past, signalWatch, cleanup, maintenance] = fleet;
    if (m_sync) {
        disconnect(m_sync, nullptr, this, nullptr);
        disconnect(m_sync, nullptr, m_goTo, nullptr);
    }
    m_sync = sync;
    m_operations = operations;
    m_status->follow(sync);
    m_flow->setFleet(sync, operations);
    m_runners->setPast(past);
    m_runners->setFleet(sync, operations, details);
    m_mine->setSources({ mine, sync, operations });
    const QString instance = sync ? sync->identity().instance : QString();
    m_activity->setActivity(activity, instance);
    m_sampler = sampler;
    m_queue->setSources({ sampler, queuePast, sync }, instance);
    m_lookup->setLookup(lookup, instance);
    m_versions->versions().setFleet(sync);
    m_versions->compliance().setSources({ sync, policy });
    m_changes->setSources({ sync, past });
    m_security->setSources({ signalWatch, sync, operations });
    m_alerts->setWatch(signalWatch);
    m_cleanup->setCleanup(cleanup);
    const auto sayWhyNoCleanup = [this, operations = operations] {
        const QString why = operations ? whyNoChanges(operations->identity()) : QString();
        m_cleanup->setWhyNoChanges(why);
        m_maintenance->setWhyNoChanges(why);
    };
    sayWhyNoCleanup();
    if (operations)
        connect(operations, &Operations::identityChanged, m_cleanup, sayWhyNoCleanup);
    m_goTo->setFleet(sync ? sync->snapshot() : nullptr);
    m_views->setFleet(sync ? sync->snapshot() : nullptr);
    m_overview->setSources({ sync, sampler, &m_runners->table() });
    m_maintenance->setDesk(maintenance);   // after the overview, which it tells of what is interrupted
    m_recovery->follow(operations, activity, instance);
    m_activity->setWhyNoPlans(sync ? whyNoPlans(*sync) : QString());
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, m_goTo, &GoToBox::setFleet);
        connect(sync, &FleetSync::snapshotChanged, m_views, &SavedViewsFlow::setFleet);
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
    m_changes->setRemembersLooks(!isDemo);
    updateConnected();
}

void MainWindow::setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin)
{
    m_runners->setCatalogue(*catalogue);
    m_versions->versions().setReleases(catalogue, origin);
    m_versions->compliance().setCatalogue(*catalogue);
    m_changes->setCatalogue(*catalogue);
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
        m_pages->focusPage();
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
    m_changes->rememberLook();
    m_runners->saveState();
    m_queue->saveState();
    m_versions->versions().saveState();
    event->accept();
}

} // namespace muster
