// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows of the instance that is connected: the fleet that every page stands on, its name, its colour, its marks.

#include "views/shell/mainwindow.h"

#include "models/automation/cleanup.h"
#include "models/automation/containmentbook.h"
#include "models/automation/maintenance/maintenancedesk.h"
#include "models/automation/signalwatch.h"
#include "models/base/hostiletext.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "models/wording/identitytext.h"
#include "models/wording/maintenancetext.h"
#include "models/wording/memorytext.h"
#include "views/activity/activitypage.h"
#include "views/changes/changespage.h"
#include "views/cleanup/cleanuppage.h"
#include "views/lookup/lookuppage.h"
#include "views/maintenance/maintenancepage.h"
#include "views/notices/desktopnotifier.h"
#include "views/overview/overviewpage.h"
#include "views/queue/queuepage.h"
#include "views/runners/fleetspage.h"
#include "views/runners/myrunnerspage.h"
#include "views/runners/runnerspage.h"
#include "views/security/findingalerts.h"
#include "views/security/securitypage.h"
#include "views/shell/fleetsflow.h"
#include "views/shell/fleetstatus.h"
#include "views/shell/gotobox.h"
#include "views/shell/instanceswitcher.h"
#include "views/shell/navigation.h"
#include "views/shell/pagestack.h"
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

#include <QGuiApplication>

namespace muster {

using namespace Qt::StringLiterals;

CellTimes MainWindow::timesNow() const
{
    return { m_sync ? m_sync->serverNow() : Instant(), m_settings.timeDisplay() == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local };
}

void MainWindow::updateTimes()
{
    const CellTimes times = timesNow();
    m_activity->setTimes(times);
    m_queue->setTimes(times);
    m_mine->setTimes(times);
    m_lookup->setTimeDisplay(times.display);
    m_versions->versions().setTimes(times);
    m_versions->compliance().setTimes(times);
    m_changes->setTimes(times);
    m_security->setTimes(times);
    m_cleanup->setTimes(times);
    m_maintenance->setTimes(times);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    const auto &[sync, operations, details, questions, activity, lookup, sampler, queuePast, mine, policy, past, signalWatch, containments, cleanup, versionPast, recentJobs, maintenance] = fleet;
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
    m_security->setSources({ signalWatch, sync, operations, questions, containments });
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
        connect(cleanup, &Cleanup::changed, this, [this] { m_cleanup->setTimes(timesNow()); });   // or what a run just did would lie ahead
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
    m_overview->setAttention(&AttentionTiles::Counts::graveRunners, m_security->graveRunners());
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
    m_maintenance->setMarks({ .isDemo = isDemo, .isProduction = isProduction });
    m_overview->setRemembersLooks(!isDemo);
    m_changes->setRemembersLooks(!isDemo);
    updateConnected();
}

void MainWindow::setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin)
{
    m_catalogue = catalogue;
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
    m_status->followSeveral(members);
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

/// On Fleets of what its table holds, elsewhere of the instance that is open.
void MainWindow::updateStatus()
{
    m_status->speakOfSeveral(m_pages->currentPage() == m_fleets && !m_pages->isDetached(m_fleets));
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
    updateStatus();
    m_actions->updateEnabled();
}

} // namespace muster
