// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/sync/policyjudge.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace muster {

class ActionRegistry;
class ComplianceGroupTable;
class ComplianceTable;
class ElidedLabel;
class EmptyState;
class FleetSync;
class FoldingLabel;
class LineTable;
class MessageBar;
class PolicyEditor;
class PolicyFile;
class RecentJobs;
class StateLinks;

/// Which teams are on an approved version: counts by state, groups with everything below them, every runner with its rule and
/// reason. A state and a group narrow the runners; everything leads on to the Runners page.
///
/// Actions: `compliance.*`, made here.
class ComplianceTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ComplianceTab(ActionRegistry &actions, QWidget *parent = nullptr);
    ~ComplianceTab() override;

    /// What one connection gives; nullptr: not connected. Not owned.
    struct Sources {
        FleetSync *sync = nullptr;
        PolicyFile *policy = nullptr;
        RecentJobs *jobs = nullptr;
    };
    void setSources(const Sources &sources);
    /// What releases there are; `behind` in conditions counts from the newest.
    void setCatalogue(const ReleaseCatalogue &catalogue);
    void setTimes(const CellTimes &times);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// How many runners are in which state by the policy that holds; none without one (an example is none), or before it was judged.
    [[nodiscard]] std::optional<ComplianceCounts> counts() const;
    /// Narrows the runners to those in this state.
    void showState(ComplianceState state);

Q_SIGNALS:
    void countsChanged();
    void runnerRequested(muster::RunnerId runner);
    /// A filter of the runners page.
    void runnersRequested(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    QWidget *buildHeader();
    QWidget *buildGroups();
    QWidget *buildRunners();
    void judge();
    void takeJobs();
    void showJudgement();
    void showMessage();
    void showNarrowing();
    void narrow();
    void showEverything();
    void showInRunners();
    void editPolicy();
    void openTeamSheet();
    [[nodiscard]] std::optional<ComplianceGroup> chosenGroup() const;
    [[nodiscard]] bool isExample() const;

    ActionRegistry &m_actions;
    QPointer<FleetSync> m_sync;
    QPointer<PolicyFile> m_policy;
    QPointer<RecentJobs> m_jobs;
    ReleaseCatalogue m_catalogue;
    std::shared_ptr<const VersionPolicy> m_example;
    CellTimes m_times;
    PolicyJudge m_judge;
    QPointer<PolicyEditor> m_editor;
    MessageBar *m_message;
    StateLinks *m_states;
    ComplianceGroupTable *m_groups;
    LineTable *m_groupsView;
    ComplianceTable *m_runners;
    LineTable *m_runnersView;
    ElidedLabel *m_narrowing;
    FoldingLabel *m_jobsSeen;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace muster
