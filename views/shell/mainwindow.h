// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/job.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace muster {

class ActionRegistry;
class Activity;
class ActivityPage;
class ComplianceTab;
class FleetStatus;
class FleetSync;
class GoToBox;
class JobSampler;
class Lookup;
class LookupPage;
class MessageBar;
class Navigation;
class Operations;
class PlanFlow;
class PolicyFile;
class QueuePage;
class QueuePast;
class RecoveryFlow;
class RunnerDetails;
class RunnersPage;
class Settings;

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
        Activity *activity = nullptr;
        Lookup *lookup = nullptr;
        JobSampler *sampler = nullptr;
        QueuePast *queuePast = nullptr;
        PolicyFile *policy = nullptr;
    };
    /// Shows another fleet; null pointers mean "not connected".
    void setFleet(const Fleet &fleet);
    /// `isDemo`: said beside the address, so that nobody takes the demo for real.
    void setInstance(const QString &address, bool isDemo);
    [[nodiscard]] RunnersPage &runnersPage() const { return *m_runners; }
    [[nodiscard]] ComplianceTab &complianceTab() const { return *m_compliance; }

Q_SIGNALS:
    void connectRequested();
    void demoRequested();
    void disconnectRequested();
    void scopeRequested();
    /// Another GitLab than the one that is connected.
    void connectToRequested(const QString &address);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addActions();
    void connectPages();
    void buildMenus();
    void lookUp(const QString &text);
    void showRunner(RunnerId runner);
    void showJob(const Job &job);
    QWidget *buildHeader();
    void showPage(const QString &action);
    void updateTimes();
    void updateConnected();
    void updateScope();
    void addChoice(QMenu *menu, const QStringList &texts, int current, const std::function<void(int)> &choose);

    Settings &m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    QPointer<JobSampler> m_sampler;
    QString m_address;
    bool m_isDemo = false;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_instance = nullptr;
    QToolButton *m_scope = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_interrupted = nullptr;
    RunnersPage *m_runners = nullptr;
    QueuePage *m_queue = nullptr;
    LookupPage *m_lookup = nullptr;
    GoToBox *m_goTo = nullptr;
    ActivityPage *m_activity = nullptr;
    ComplianceTab *m_compliance = nullptr;
    RecoveryFlow *m_recovery = nullptr;
    FleetStatus *m_status = nullptr;
    PlanFlow *m_flow = nullptr;
};

} // namespace muster
