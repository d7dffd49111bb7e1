// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leads from one page to another, and to the window from outside.

#include "views/shell/mainwindow.h"

#include "models/automation/cleanup.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/signalsettings.h"
#include "models/automation/signalwatch.h"
#include "models/base/hostiletext.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/operations/changeline.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/tables/runnertable.h"
#include "models/wording/activitytext.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/notices/desktopnotifier.h"
#include "views/notices/trayicon.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/fleetspage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnerspage.h"
#include "views/security/findingalerts.h"
#include "views/security/securitypage.h"
#include "views/security/securitysettingsdialog.h"
#include "views/shell/fleetsflow.h"
#include "views/shell/gotobox.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/navigation.h"
#include "views/shell/pagewindow.h"
#include "views/shell/planflow.h"
#include "views/shell/recoveryflow.h"
#include "views/shell/savedviewsflow.h"
#include "views/shell/welcomepage.h"
#include "views/shell/windowtrail.h"
#include "views/versions/compliancetab.h"
#include "views/versions/versionspage.h"
#include "views/versions/versionstab.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QDialog>
#include <QStatusBar>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Empty: it could be made now.
QString whyNotWritten(const WrittenChange &change, const FleetSync &sync, const Operations &operations)
{
    const QString why = takesFilter(change.verb) ? whyNoPlans(sync) : QString();
    return why.isEmpty() ? whyNoChanges(operations.identity()) : why;
}

} // namespace

/// Every row leads to its neighbours, also those of other pages.
void MainWindow::connectPages()
{
    connect(m_runners, &RunnersPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_flow, &PlanFlow::planDeclined, &m_runners->edits(), &RunnerEdits::reopen);
    connect(m_flow, &PlanFlow::planConfirmed, &m_runners->edits(), &RunnerEdits::forget);
    connect(m_runners, &RunnersPage::creationRequested, m_flow, [this] { m_flow->create(); });
    connect(m_fleets, &FleetsPage::plansMade, m_fleetsFlow, &FleetsFlow::preview);
    connect(m_fleetsFlow, &FleetsFlow::leftOut, m_fleets, &FleetsPage::tellLeftOut);
    connect(m_fleetsFlow, &FleetsFlow::rowEnded, &m_fleets->edits(), [edits = &m_fleets->edits()](bool isAnyConfirmed) {
        if (isAnyConfirmed)
            edits->forget();
        else
            edits->reopen();
    });
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
    connect(&m_versions->compliance(), &ComplianceTab::countsChanged, this, [this] {
        const auto counts = m_versions->compliance().counts();
        m_overview->setAttention(&AttentionTiles::Counts::notApproved, counts ? (*counts)[ComplianceState::NotApproved] : 0);
    });
    connect(m_overview, &OverviewPage::complianceRequested, this, [this] {
        m_navigation->setCurrentPage(u"go.versions"_s);
        m_versions->showCompliance();
        m_versions->compliance().showState(ComplianceState::NotApproved);
        m_versions->compliance().focusTable();
    });
    connect(m_security, &SecurityPage::planMade, m_flow, &PlanFlow::preview);
    connect(m_security, &SecurityPage::cancellingRequested, m_flow, [this](const std::vector<Job> &jobs, const QString &reason) { m_flow->previewJobs(JobChange::Cancel, jobs, reason); });
    connect(m_security, &SecurityPage::settingsRequested, this, &MainWindow::chooseSecurity);
    connect(m_security, &SecurityPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_security, &SecurityPage::runRequested, this, [this](const QString &run) {
        m_navigation->setCurrentPage(u"go.activity"_s);
        m_activity->showRun(run);
        m_activity->focusTable();
    });
    connect(m_security, &SecurityPage::graveChanged, this, [this] {
        const int grave = m_security->graveRunners();
        //: said with the page's name: so many runners have findings of high or critical severity
        m_navigation->setPageCount(u"go.security"_s, grave, tr("%Ln with grave findings", nullptr, grave));
        m_overview->setAttention(&AttentionTiles::Counts::graveRunners, grave);
        countOpen();
    });
    connect(m_overview, &OverviewPage::securityRequested, this, [this] {
        m_navigation->setCurrentPage(u"go.security"_s);
        m_security->focusTable();
    });
    connect(m_cleanup, &CleanupPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_maintenance, &MaintenancePage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_runners, &RunnersPage::maintenanceRequested, this, [this](const std::vector<RunnerId> &runners, const QString &reason) { m_maintenance->begin(runners, reason, m_runners->window()); });
    connect(m_maintenance, &MaintenancePage::begun, this, [this] {
        m_navigation->setCurrentPage(u"go.maintenance"_s);
        m_maintenance->focusTable();
    });
    connect(m_maintenance, &MaintenancePage::attentionChanged, this, [this](int interrupted, int waiting) {
        m_overview->setAttention(&AttentionTiles::Counts::interruptedMaintenance, interrupted);
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
    connect(m_lookup, &LookupPage::filterRequested, this, &MainWindow::showRunners);
    connect(m_lookup, &LookupPage::connectRequested, this, &MainWindow::connectToRequested);
    connect(m_changes, &ChangesPage::runnerRequested, this, &MainWindow::showRunner);
    connect(m_changes, &ChangesPage::runnersRequested, this, &MainWindow::showRunners);
    connect(m_changes, &ChangesPage::lookupRequested, this, &MainWindow::lookUp);
    connect(m_activity, &ActivityPage::undoRequested, m_flow, &PlanFlow::previewUndo);
}

/// What is written in the Go-to box is planned over the list that the Runners page has, and goes the way of every plan.
void MainWindow::followWrittenChanges()
{
    const auto ground = [this]() -> ChangeGround {
        const QString instance = m_account ? visibleText(m_account->name, 100) : m_address;
        return { m_sync ? m_runners->table().snapshot() : nullptr, m_catalogue, m_runners->table().now(), instance };
    };
    const auto whyNot = [this](const WrittenChange &change) {
        return m_sync && m_operations ? whyNotWritten(change, *m_sync, *m_operations) : tr("There is no connection.");
    };
    m_goTo->setChanges(ground, whyNot);
    connect(m_goTo, &GoToBox::changeRequested, this, &MainWindow::previewWritten);
}

void MainWindow::previewWritten(const WrittenChange &change)
{
    if (!m_sync || !m_operations)
        return;
    // Between Enter and here events have passed.
    if (const QString why = whyNotWritten(change, *m_sync, *m_operations); !why.isEmpty()) {
        statusBar()->showMessage(why, 5000);
        return;
    }
    // Only a yes to this preview takes the line away, not one to a plan from elsewhere.
    const QList<QDialog *> before = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    const auto forgetWhenAccepted = [this, &before] {
        for (const QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!before.contains(dialog))
                connect(dialog, &QDialog::accepted, m_goTo, &GoToBox::forgetChange);
        }
    };
    if (!takesFilter(change.verb)) {
        m_flow->create(change.wanted);
        forgetWhenAccepted();
        return;
    }
    const Snapshot::Ptr fleet = m_runners->table().snapshot();
    const auto filter = Filter::parse(change.filter);
    if (!fleet || fleet->isRemembered() || !filter)
        return;
    m_flow->preview(planOf(change, *fleet, runnersMatching(*filter, *fleet, m_runners->table().filterContext()), m_operations->identity().canBulkPause));
    forgetWhenAccepted();
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

} // namespace muster
