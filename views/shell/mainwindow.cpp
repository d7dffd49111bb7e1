// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/mainwindow.h"

#include "models/automation/cleanup.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/signalsettings.h"
#include "models/automation/signalwatch.h"
#include "models/base/hostiletext.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "models/wording/activitytext.h"
#include "models/wording/identitytext.h"
#include "models/wording/maintenancetext.h"
#include "models/wording/memorytext.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/operations/tokendialog.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/fleetspage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnerspage.h"
#include "views/notices/desktopnotifier.h"
#include "views/notices/trayicon.h"
#include "views/security/findingalerts.h"
#include "views/security/securitypage.h"
#include "views/security/securitysettingsdialog.h"
#include "views/shell/accountnotices.h"
#include "views/shell/fleetsflow.h"
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
#include "views/shell/windowtrail.h"
#include "views/versions/compliancetab.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/productionframe.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// 1280 × 800, or what the screen has room for beside panels and the window's frame, which is not known before the window is shown.
QSize usualSize()
{
    constexpr QSize usual(1280, 800), frame(16, 48);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? usual.boundedTo(screen->availableSize() - frame) : usual;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings), m_actions(std::make_unique<ActionRegistry>())
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/muster.svg"_s));
    resize(usualSize());

    loadShortcuts();
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
    m_fleets = new FleetsPage(settings, *m_actions, m_pages);
    m_fleetsFlow = new FleetsFlow(this);
    m_overview = new OverviewPage(settings, *m_actions, m_pages);
    m_flow = new PlanFlow(this);
    m_queue = new QueuePage(settings, *m_actions, m_pages);
    m_lookup = new LookupPage(*m_actions, m_pages);
    m_activity = new ActivityPage(*m_actions, m_pages);
    m_versions = new VersionsPage(settings, *m_actions, m_pages);
    m_changes = new ChangesPage(settings, *m_actions, m_pages);
    m_security = new SecurityPage(*m_actions, m_pages);
    buildNotices();
    m_cleanup = new CleanupPage(*m_actions, m_pages);
    m_maintenance = new MaintenancePage(*m_actions, m_pages);
    connectPages();
    m_pages->addWidget(m_welcome);
    const auto addPage = [this](QWidget *page, const QString &action) {
        const QAction *go = m_actions->action(action);
        m_pages->addPage(page, QString(go->text()).remove(u'&'), go->icon());
        m_pageOf.insert(action, page);
    };
    addPage(m_overview, u"go.overview"_s);
    addPage(m_runnerTabs, u"go.runners"_s);
    addPage(m_fleets, u"go.fleets"_s);
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
    for (const QString &page : { u"go.overview"_s, u"go.runners"_s, u"go.fleets"_s, u"go.queue"_s, u"go.lookup"_s, u"go.versions"_s, u"go.cleanup"_s, u"go.maintenance"_s, u"go.security"_s, u"go.changes"_s, u"go.activity"_s })
        m_navigation->addPage(page);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    // The filter's key belongs to each page; in the list of pages it means that of the page on screen.
    connect(new QShortcut(QKeySequence::Find, m_navigation, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this] {
        for (QAction *action : m_actions->actions()) {
            if (action->objectName().endsWith(".filter"_L1) && isAtHand(*action))
                return action->trigger();
        }
    });
    for (const QAction *go : m_actions->actions()) {   // by a key or from the menu: one goes on at the page, not in the list of pages
        if (go->objectName().startsWith("go."_L1) && go->objectName() != "go.find"_L1)
            connect(go, &QAction::triggered, m_pages, &PageStack::focusPage);
    }
    m_views = new SavedViewsFlow(settings.viewsFile(), { *m_actions, *m_navigation, *m_runners, this });
    followPlaces();
    connect(m_views, &SavedViewsFlow::runnersWanted, this, [this] {
        m_runnerTabs->setCurrentWidget(m_runners);
        showPage(u"go.runners"_s);
    });

    m_frame = new ProductionFrame(this);
    QWidget *centre = m_frame;
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
    connect(m_flow, &PlanFlow::planDeclined, &m_runners->edits(), &RunnerEdits::reopen);
    connect(m_flow, &PlanFlow::planConfirmed, &m_runners->edits(), &RunnerEdits::forget);
    connect(m_runners, &RunnersPage::creationRequested, m_flow, &PlanFlow::create);
    connect(m_fleets, &FleetsPage::plansMade, m_fleetsFlow, &FleetsFlow::preview);
    connect(m_mine, &MyRunnersPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_mine, &MyRunnersPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_runners, &RunnersPage::changesRequested, this, [this](const QString &filter) {
        m_navigation->setCurrentPage(u"go.changes"_s);
        m_changes->showSinceYesterday(filter);
    });
    connect(m_runners, &RunnersPage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::jobRequested, this, &MainWindow::showJob);
    connect(m_queue, &QueuePage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_queue, &QueuePage::jobChangeRequested, m_flow, [this](JobChange change, const std::vector<Job> &jobs) { m_flow->previewJobs(change, jobs); });
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
    connect(m_security, &SecurityPage::cancellingRequested, m_flow, [this](const std::vector<Job> &jobs, const QString &reason) { m_flow->previewJobs(JobChange::Cancel, jobs, reason); });
    connect(m_security, &SecurityPage::settingsRequested, this, &MainWindow::chooseSecurity);
    connect(m_security, &SecurityPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_security, &SecurityPage::graveChanged, this, [this] {
        const int grave = m_security->graveRunners();
        //: said with the page's name: so many runners have findings of high or critical severity
        m_navigation->setPageCount(u"go.security"_s, grave, tr("%Ln with grave findings", nullptr, grave));
        countOpen();
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

void MainWindow::buildNotices()
{
    m_notifier = new DesktopNotifier(m_settings, this);
    m_alerts = new FindingAlerts(m_settings, *m_notifier, this);
    m_tray = new TrayIcon(this);
    connect(m_notifier, &DesktopNotifier::activated, this, [this](const QString &kind) { comeForward(u"go."_s + kind); });
    connect(m_notifier, &DesktopNotifier::unanswered, m_tray, &TrayIcon::say);
    connect(m_tray, &TrayIcon::windowRequested, this, [this] { comeForward({}); });
    connect(m_tray, &TrayIcon::findingsRequested, this, [this] { comeForward(u"go.security"_s); });
    connect(m_tray, &TrayIcon::quarantineRequested, this, [this] { comeForward(u"go.cleanup"_s); });
    connect(m_tray, &TrayIcon::quitRequested, this, &MainWindow::close);
}

/// `page` as in goTo(); empty: the one that is shown.
void MainWindow::comeForward(const QString &page)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!page.isEmpty() && m_navigation->pages().contains(page))
        m_navigation->setCurrentPage(page);
}

void MainWindow::chooseSecurity()
{
    auto *dialog = new SecuritySettingsDialog(m_settings, signalSettingsFile(m_settings.file()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecuritySettingsDialog::saved, this, [this](const SignalSettings &chosen) {
        if (m_signalWatch)
            m_signalWatch->setSettings(chosen);
        countOpen();
        m_notifier->tellWaiting();
    });
    dialog->open();
}

void MainWindow::countOpen()
{
    const auto isKept = [](const QuarantineRecord &record) { return record.state == QuarantineRecord::State::Quarantined; };
    const std::vector<QuarantineRecord> none;
    const auto &records = m_cleanupOf ? m_cleanupOf->records() : none;
    m_tray->setShown(m_settings.alertLevel() != Settings::AlertLevel::Off);
    m_tray->setOpen({ .graveRunners = m_security->graveRunners(), .quarantined = int(std::count_if(records.begin(), records.end(), isKept)) });
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
    if (!m_sync && action != "go.fleets"_L1)
        return;
    QWidget *page = m_pageOf.value(action, m_runnerTabs);
    if (qobject_cast<PageWindow *>(QApplication::activeWindow()))
        activateWindow();   // asked for from the window of another page
    m_pages->showPage(page);
    m_trail->showsPage(action);
    if (m_sync)   // it is where the next connection begins
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
    m_fleets->setTimeDisplay(display);
    m_versions->versions().setTimes(times);
    m_versions->compliance().setTimes(times);
    m_changes->setTimes(times);
    m_security->setTimes(times);
    m_cleanup->setTimes(times);
    m_maintenance->setTimes(times);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    const auto &[sync, operations, details, questions, activity, lookup, sampler, queuePast, mine, policy, past, signalWatch, cleanup, versionPast, recentJobs, maintenance] = fleet;
    if (m_sync) {
        disconnect(m_sync, nullptr, this, nullptr);
        disconnect(m_sync, nullptr, m_goTo, nullptr);
    }
    m_sync = sync;
    m_operations = operations;
    m_status->follow(sync);
    m_flow->setFleet(sync, operations, sampler);
    m_runners->setPast(past);
    m_runners->setSampler(sampler);
    m_runners->setFleet(sync, operations, details);
    m_mine->setSources({ mine, sync, operations });
    const QString instance = sync ? sync->identity().instance : QString();
    m_activity->setActivity(activity, instance);
    m_sampler = sampler;
    m_queue->setSources({ sampler, queuePast, sync }, instance);
    m_lookup->setLookup(lookup, instance);
    m_versions->versions().setFleet(sync);
    m_versions->versions().setPast(versionPast);
    m_versions->compliance().setSources({ sync, policy, recentJobs });
    m_changes->setSources({ sync, past });
    m_security->setSources({ signalWatch, sync, operations, questions });
    m_alerts->setWatch(signalWatch);
    m_signalWatch = signalWatch;
    m_cleanup->setCleanup(cleanup);
    if (m_cleanupOf) {
        m_cleanupOf->disconnect(this);
        m_cleanupOf->disconnect(m_notifier);
    }
    m_cleanupOf = cleanup;
    if (cleanup) {
        connect(cleanup, &Cleanup::changed, this, &MainWindow::countOpen);
        connect(cleanup, &Cleanup::notified, m_notifier, [this](const QString &headline, const QString &text) { m_notifier->tell(u"cleanup"_s, DesktopNotifier::Note{ headline, text }); });
    }
    countOpen();
    const auto sayWhyNoChanges = [this, operations = operations] {
        const QString why = operations ? whyNoChanges(operations->identity()) : QString();
        m_cleanup->setWhyNoChanges(why);
        m_maintenance->setWhyNoChanges(why);
        m_activity->setWhyNoPlans(whyNoUndo());
        m_actions->updateEnabled();
    };
    sayWhyNoChanges();
    if (operations)
        connect(operations, &Operations::identityChanged, m_cleanup, sayWhyNoChanges);
    m_trail->clear();
    m_goTo->setFleet(sync ? sync->snapshot() : nullptr);
    m_views->setFleet(sync ? sync->snapshot() : nullptr);
    m_overview->setSources({ sync, sampler, &m_runners->table() });
    if (maintenance)
        connect(maintenance, &MaintenanceDesk::personNeeded, m_notifier, [this](const QString &, int ready, int overdue, int aside) {
            m_notifier->tell(u"maintenance"_s, DesktopNotifier::Note{ tr("Rolling maintenance"), maintenanceNeedText(ready, overdue, aside) });
        });
    m_maintenance->setDesk(maintenance);   // after the overview, which it tells of what is interrupted
    m_recovery->follow(operations, activity, instance);
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, m_goTo, &GoToBox::setFleet);
        connect(sync, &FleetSync::snapshotChanged, m_views, &SavedViewsFlow::setFleet);
        connect(sync, &FleetSync::snapshotChanged, this, [this] { m_activity->setWhyNoPlans(whyNoUndo()); });
        connect(sync, &FleetSync::stateChanged, this, [this] {
            m_actions->updateEnabled();
            updateTimes();
        });
        updateTimes();
    }
    updateConnected();
}

QString MainWindow::whyNoUndo() const
{
    if (m_operations && isReadOnly(m_operations->identity().changing))
        return whyNoChanges(m_operations->identity());
    return m_sync ? whyNoPlans(*m_sync) : QString();
}

void MainWindow::setInstance(const QString &address, bool isDemo, const std::optional<Account> &account)
{
    m_address = visibleText(address, 200);
    m_isDemo = isDemo;
    m_account = isDemo ? std::nullopt : account;
    const bool isProduction = m_account && m_account->isProduction;
    m_flow->setInstance({ m_address, isDemo, m_account ? std::optional(m_account->colour) : std::nullopt, isProduction });
    m_cleanup->setProduction(isProduction);
    m_overview->setRemembersLooks(!isDemo);
    m_changes->setRemembersLooks(!isDemo);
    updateConnected();
}

void MainWindow::setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin)
{
    m_runners->setCatalogue(*catalogue);
    m_fleets->setCatalogue(*catalogue);
    m_versions->versions().setReleases(catalogue, origin);
    m_versions->compliance().setCatalogue(*catalogue);
    m_changes->setCatalogue(*catalogue);
}

void MainWindow::setAccounts(const std::vector<Account> &accounts)
{
    m_instance->setAccounts(accounts);
    m_fleets->setAccounts(accounts);
    m_accountCount = int(accounts.size());
    m_actions->updateEnabled();
}

void MainWindow::setFleetMembers(const std::vector<FleetMember> &members, const InstanceNames &names)
{
    m_fleets->setNames(names);
    m_fleets->setMembers(members);
    m_fleetsFlow->setMembers(members);
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
    const bool isOnFleets = m_pages->currentPage() == m_fleets;
    if (!connected) {
        rememberDetached();
        m_pages->bringAllBack();
        if (!isOnFleets)   // which stands on connections of its own
            m_pages->setCurrentIndex(0);
    } else if (isOnFleets) {
        m_navigation->setCurrentPage(u"go.fleets"_s);
    } else if (m_pages->currentIndex() == 0) {
        const QString last = m_settings.page();
        m_navigation->setCurrentPage(u"go.runners"_s);   // where there is no such page any more
        m_navigation->setCurrentPage(last);
        if (m_pages->currentIndex() == 0)
            m_pages->showPage(m_runnerTabs);
        restoreDetached();
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
        const QString name = visibleText(m_account->name, 200);
        setWindowTitle(m_account->isProduction ? withProductionWord(name) : name);
    } else {
        m_instance->showAddress(m_address);
        setWindowTitle(m_address);
    }
    const std::optional<AccountColour> colour = connected && m_account ? std::optional(m_account->colour) : std::nullopt;
    m_line->setColour(colour);
    m_pages->setInstance(connected ? windowTitle() : QString(), colour);
    const bool isProduction = connected && m_account && m_account->isProduction;
    m_frame->setProduction(isProduction);
    m_pages->setProduction(isProduction);
    updateScope();
    m_scope->setVisible(connected);
    m_actions->updateEnabled();
}

// What was on a second screen is there again when the program is; nothing is kept while no page can be shown.

void MainWindow::rememberDetached()
{
    if (m_pages->currentIndex() == 0 || !isVisible())   // closed: it was remembered then
        return;
    QStringList pages;
    for (const auto &[page, geometry] : m_pages->detached())
        pages += m_pageOf.key(page) + u':' + QString::fromLatin1(geometry.toBase64());
    m_settings.setDetachedPages(pages);
}

void MainWindow::restoreDetached()
{
    const QStringList pages = m_settings.detachedPages();
    for (const QString &kept : pages) {
        if (QWidget *page = m_pageOf.value(kept.section(u':', 0, 0)))
            m_pages->detach(page, QByteArray::fromBase64(kept.section(u':', 1).toLatin1()));
    }
    if (!pages.isEmpty())
        activateWindow();
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

bool MainWindow::quitsAnyway(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, this);
    box.setObjectName(u"quitQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *quit = box.addButton(tr("Quit Anyway"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == quit;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Operation *> operations = m_operations ? m_operations->operations() : QList<Operation *>();
    const std::vector<FleetMember> &members = m_fleets->members();
    const bool busy = std::any_of(operations.begin(), operations.end(), [](const Operation *operation) { return operation->state() != Operation::State::Finished; })
        || std::any_of(members.begin(), members.end(), [](const FleetMember &member) { return member.operations && member.operations->isBusy(); });
    if (busy && !quitsAnyway(tr("A run is going on"), tr("Runners are being changed right now. What has been sent cannot be called back; what has not will not be sent."))) {
        event->ignore();
        return;
    }
    const QList<TokenDialog *> tokens = findChildren<TokenDialog *>();
    const bool holdsTokens = std::any_of(tokens.begin(), tokens.end(), [](const TokenDialog *dialog) { return dialog->isVisible() && dialog->holdsTokens(); });
    if (holdsTokens && !quitsAnyway(tr("New tokens are on screen"), tr("GitLab shows them this once, and Muster keeps them nowhere. What was not copied is lost."))) {
        event->ignore();
        return;
    }
    rememberDetached();
    m_pages->bringAllBack();   // or the program would live on with their windows
    m_settings.setWindowGeometry(saveGeometry());
    m_overview->rememberLook();
    m_changes->rememberLook();
    m_runners->saveState();
    m_queue->saveState();
    m_fleets->saveState();
    m_versions->versions().saveState();
    event->accept();
}

} // namespace muster
