// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/fleetmark.h"
#include "models/tables/fleetcounts.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <utility>

class QScrollArea;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class EmptyState;
class FleetSync;
class JobSampler;
class OverviewSection;
class RunnerTable;
class Settings;

/// The fleet at a glance: how many runners are what, the queue now, versions behind, what wants to be looked at, and what changed
/// since one last looked. Every number leads to the page that shows what it counts. Counts once per picture and only while it is
/// on screen. Owns nothing of the fleet.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// What one connection gives; nullptr: not connected. None is owned. `table` knows how far behind the runners are; it is to be
    /// given each picture before this page.
    struct Sources {
        FleetSync *sync = nullptr;
        JobSampler *sampler = nullptr;
        const RunnerTable *table = nullptr;
    };
    void setSources(const Sources &sources);
    /// The newest picture; setSources() connects it to the fleet's news.
    void showSnapshot(const Snapshot::Ptr &fleet);
    /// Runs that were broken off and wait for somebody to decide.
    void setInterruptedRuns(int count);
    /// Runners that may be compromised and nobody has dealt with.
    void setGraveRunners(int count);
    /// Rolling maintenance that nobody carries on.
    void setInterruptedMaintenance(int count);
    /// The keyboard to the first number.
    void focusTiles();
    /// What is shown now counts as looked at: changes are counted from here.
    void markSeen();
    /// Whether looks outlive the connection; those of a demo do not.
    void setRemembersLooks(bool remembers) { m_remembersLooks = remembers; }
    /// The numbers on screen, to the settings; for the end of a connection.
    void rememberLook();

Q_SIGNALS:
    void runnersRequested(const QString &filter);
    void jobsRequested(const QString &filter);
    void queueRequested(const QStringList &tags, muster::Tri protectedRef);
    void lookupRequested(const QString &text);
    void activityRequested();
    void securityRequested();
    void maintenanceRequested();
    /// The Versions page: runners at least so many minor versions behind the newest release.
    void versionsRequested(int behind);
    /// Another token is needed.
    void connectRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSections();
    void orderTabs();
    void noteChanges();
    void update();
    void updateRunners();
    void updateQueue();
    void updateVersions();
    void updateAttention();
    void updateChanges();
    void showEmpty();
    void chooseGone(const std::vector<RunnerId> &gone);
    [[nodiscard]] QString fleetName() const;
    [[nodiscard]] Instant now() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<JobSampler> m_sampler;
    const RunnerTable *m_table = nullptr;
    Snapshot::Ptr m_fleet;
    FleetCounts m_counts;
    bool m_isCounted = false;          ///< m_counts are those of m_fleet
    std::optional<FleetMark> m_mark;   ///< changes are counted from here
    FleetChanges m_changes;
    std::optional<FleetLook> m_look;   ///< of an earlier session, or since markSeen()
    std::optional<std::pair<QString, FleetLook>> m_shown;   ///< the numbers that were on screen last, and of which fleet
    int m_interrupted = 0;
    int m_graveRunners = 0;
    int m_interruptedMaintenance = 0;
    bool m_remembersLooks = true;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    OverviewSection *m_runners;
    OverviewSection *m_types;
    OverviewSection *m_queue;
    OverviewSection *m_versions;
    OverviewSection *m_attention;
    OverviewSection *m_changed;
};

} // namespace muster
