// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/base/result.h"
#include "models/fleet/job.h"
#include "models/fleet/placedid.h"
#include "models/wording/versiontext.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QDialog;
class QTabWidget;
class QToolButton;

namespace muster {

class AccountLine;
class AccountNotices;
class ActionRegistry;
class Activity;
class ActivityPage;
class ChangesPage;
struct CellTimes;
class Cleanup;
class ContainmentBook;
class CleanupPage;
class DesktopNotifier;
class FindingAlerts;
class FleetPast;
struct FleetMember;
class FleetStatus;
class FleetsFlow;
class FleetsPage;
class FleetSync;
class GoToBox;
class InstanceSwitcher;
class JobSampler;
class Lookup;
class LookupPage;
class MaintenanceDesk;
class MaintenancePage;
class MessageBar;
class MyRunnersLoad;
class MyRunnersPage;
class Navigation;
class Operations;
class OverviewPage;
class PageStack;
class PlanFlow;
class PolicyFile;
class ProductionFrame;
class QueuePage;
class QueuePast;
class RecentJobs;
class RecoveryFlow;
class SavedViewsFlow;
class RunnerDetails;
class RunnersPage;
class RunnerQuestions;
class SecurityPage;
class Settings;
class SignalWatch;
class TrayIcon;
class UnlockStatus;
class VersionPast;
class VersionsPage;
class WelcomePage;
class WindowTrail;
struct WrittenChange;

/// The frame around the pages: which instance and scope one looks at, navigation, menus, and the state of the picture.
/// Owns no connection: the composition root hands a fleet in and takes it away again.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What the pages of one connection stand on; not owned.
    struct Fleet {
        FleetSync *sync = nullptr;
        Operations *operations = nullptr;
        RunnerDetails *details = nullptr;
        RunnerQuestions *questions = nullptr;
        Activity *activity = nullptr;
        Lookup *lookup = nullptr;
        JobSampler *sampler = nullptr;
        QueuePast *queuePast = nullptr;
        MyRunnersLoad *mine = nullptr;
        PolicyFile *policy = nullptr;
        FleetPast *past = nullptr;
        SignalWatch *signalWatch = nullptr;
        ContainmentBook *containments = nullptr;
        Cleanup *cleanup = nullptr;
        VersionPast *versionPast = nullptr;
        RecentJobs *recentJobs = nullptr;
        MaintenanceDesk *maintenance = nullptr;
    };
    /// Shows another fleet; null pointers mean "not connected".
    void setFleet(const Fleet &fleet);
    /// `isDemo`: said beside the address, so that nobody takes the demo for real. `account`: as the person calls it.
    void setInstance(const QString &address, bool isDemo, const std::optional<Account> &account = std::nullopt);
    /// All there are, for the switcher.
    void setAccounts(const std::vector<Account> &accounts);
    /// What other programs know, as far as it is no account yet.
    void setImportCount(int hosts);
    /// For how long changes go with the second token still; nothing: they do not.
    void setUnlockLeft(std::chrono::seconds left);
    [[nodiscard]] InstanceSwitcher &switcher() const { return *m_instance; }
    [[nodiscard]] AccountNotices &notices() const { return *m_notices; }
    [[nodiscard]] RunnersPage &runnersPage() const { return *m_runners; }
    /// Of several instances; there without a connection of the window's own, too.
    [[nodiscard]] FleetsPage &fleetsPage() const { return *m_fleets; }
    void setFleetMembers(const std::vector<FleetMember> &members, const InstanceNames &names);
    /// The pages of a connected window, by the ids of the actions that lead there.
    [[nodiscard]] QStringList pages() const;
    void goTo(const QString &page);
    /// To the lookup page, as if a person had pasted this there.
    void lookUp(const QString &text);
    /// What versions are measured with, on every page that does.
    void setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin);
    [[nodiscard]] VersionsPage &versionsPage() const { return *m_versions; }
    [[nodiscard]] ChangesPage &changesPage() const { return *m_changes; }
    [[nodiscard]] ActionRegistry &actions() const { return *m_actions; }

Q_SIGNALS:
    void connectRequested();
    void importRequested();
    void demoRequested();
    void disconnectRequested();
    void scopeRequested();
    /// The way to the GitLab that is connected, or was last.
    void networkRequested();
    /// The certificate for which the last load failed.
    void certificateRequested();
    void unlockRequested();
    void logFolderRequested();
    void lockRequested();
    /// Another GitLab than the one that is connected.
    void connectToRequested(const QString &address);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void loadShortcuts();
    void showShortcutSheet();
    void showReport();
    void followPlaces();
    static void open(QDialog *dialog);
    void connectPages();
    void buildMenus();
    void lookInList(const QString &text);
    void goToRunners();
    void showRunners(const QString &filter);
    void followWrittenChanges();
    void previewWritten(const WrittenChange &change);
    void showRunner(RunnerId runner);
    void buildNotices();
    void comeForward(const QString &page);
    void countOpen();
    void chooseSecurity();
    void showJob(const Job &job);
    QWidget *buildHeader();
    void showPage(const QString &action);
    /// Asks whether to quit all the same; true: yes.
    bool quitsAnyway(const QString &title, const QString &text);
    [[nodiscard]] CellTimes timesNow() const;
    void updateTimes();
    void updateConnected();
    void updateStatus();
    [[nodiscard]] QString whyNoUndo() const;
    void updateScope();
    void rememberDetached();
    void restoreDetached();
    void addChoice(QMenu *menu, const QStringList &texts, int current, const std::function<void(int)> &choose);

    Settings &m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    QPointer<JobSampler> m_sampler;
    QPointer<Cleanup> m_cleanupOf;
    QPointer<SignalWatch> m_signalWatch;
    std::shared_ptr<const ReleaseCatalogue> m_catalogue;
    QString m_address;
    bool m_isDemo = false;
    std::optional<Account> m_account;
    PageStack *m_pages = nullptr;
    InstanceSwitcher *m_instance = nullptr;
    AccountLine *m_line = nullptr;
    ProductionFrame *m_frame = nullptr;
    AccountNotices *m_notices = nullptr;
    WelcomePage *m_welcome = nullptr;
    UnlockStatus *m_unlock = nullptr;
    bool m_isUnlocked = false;
    QToolButton *m_scope = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_interrupted = nullptr;
    OverviewPage *m_overview = nullptr;
    QTabWidget *m_runnerTabs = nullptr;
    QHash<QString, QWidget *> m_pageOf;   ///< by the action that goes there
    RunnersPage *m_runners = nullptr;
    MyRunnersPage *m_mine = nullptr;
    FleetsPage *m_fleets = nullptr;
    FleetsFlow *m_fleetsFlow = nullptr;
    int m_accountCount = 0;
    QueuePage *m_queue = nullptr;
    LookupPage *m_lookup = nullptr;
    GoToBox *m_goTo = nullptr;
    ActivityPage *m_activity = nullptr;
    VersionsPage *m_versions = nullptr;
    SavedViewsFlow *m_views = nullptr;
    ChangesPage *m_changes = nullptr;
    SecurityPage *m_security = nullptr;
    DesktopNotifier *m_notifier = nullptr;
    TrayIcon *m_tray = nullptr;
    FindingAlerts *m_alerts = nullptr;
    CleanupPage *m_cleanup = nullptr;
    MaintenancePage *m_maintenance = nullptr;
    RecoveryFlow *m_recovery = nullptr;
    FleetStatus *m_status = nullptr;
    PlanFlow *m_flow = nullptr;
    WindowTrail *m_trail = nullptr;
};

} // namespace muster
