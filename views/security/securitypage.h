// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/signalwatch.h"
#include "models/fleet/job.h"
#include "models/operations/plan.h"
#include "models/tables/findingreports.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <unordered_map>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ContainmentBook;
class ElidedLabel;
class EmptyState;
class FindingDetails;
class FindingTable;
class FleetSync;
class LineTable;
class MessageBar;
class Operations;
class RiskTable;
class RunnerQuestions;

/// Which runner may be compromised: runners with findings, the riskiest first; of the chosen one every finding with its evidence,
/// what it means, and what usually is behind it when nothing is wrong. Everything that can be done about it has one key.
///
/// Actions: `security.*`, made here.
class SecurityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SecurityPage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~SecurityPage() override;

    /// What one connection gives; nullptr: not connected. Not owned.
    struct Sources {
        SignalWatch *watch = nullptr;
        FleetSync *sync = nullptr;
        Operations *operations = nullptr;
        RunnerQuestions *questions = nullptr;
        ContainmentBook *containments = nullptr;
    };
    void setSources(const Sources &sources);
    void setTimes(const CellTimes &times);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// Runners with findings of high or critical severity that nobody has dealt with.
    [[nodiscard]] int graveRunners() const { return m_grave; }
    /// The findings of this runner, if it has any that are shown.
    void showRunner(RunnerId runner);

Q_SIGNALS:
    void planMade(const muster::Plan &plan);
    /// These run on the chosen runners; in order of id. `reason`: see Plan::reason.
    void cancellingRequested(const std::vector<muster::Job> &jobs, const QString &reason);
    void runnerRequested(muster::RunnerId runner);
    /// A run on record, under Activity.
    void runRequested(const QString &run);
    void settingsRequested();
    void graveChanged();

private:
    void addActions(ActionRegistry &actions);
    void addResponses(ActionRegistry &actions);
    void addDecisions(ActionRegistry &actions);
    QWidget *buildHeader();
    QWidget *buildRunners();
    QWidget *buildFindings();
    QWidget *buildBar();
    void askRisks();
    void showRisks(const SignalDesk::Risks &risks);
    void showContainments();
    void showState();
    void showSummary();
    void showChosen();
    void showFinding();
    void countGrave();

    /// Rows of the upper table that are chosen; the current one where none is.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// Of the current runner; nullptr: it was not contained.
    [[nodiscard]] const RunnerContainment *currentContainment() const;
    [[nodiscard]] std::vector<RunnerId> chosenRunners() const;   ///< that are there
    /// Those chosen below, or all that are shown of the chosen runners.
    [[nodiscard]] std::vector<qint64> chosenFindings() const;
    /// Of the current runner; what is known of its jobs comes later.
    [[nodiscard]] Incident incident() const;
    void withJobs(const std::function<void(const Incident &)> &done);
    /// Every response is a plan that is shown first.
    void contain();
    void plan(Verb verb);
    void cancelJobs();
    void askOwner();
    /// The gravest findings of one row of the upper table, in a few words.
    [[nodiscard]] QString grounds(int row) const;
    [[nodiscard]] QString reason() const;   ///< of the first chosen runner, see findingMark
    void decide(FindingState state);
    void accept();
    void say(const QString &done);

    ActionRegistry &m_actions;
    QPointer<SignalWatch> m_watch;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    QPointer<RunnerQuestions> m_questions;
    QPointer<ContainmentBook> m_containments;
    QPointer<QObject> m_asking;   ///< about running jobs; its end forgets the answers
    std::unordered_map<QString, Instant> m_heardAt;   // by run that contained: the list that was on screen when it was heard of
    bool m_hadContainments = false;                   // what the record held from the start was heard of before any list
    CellTimes m_times;
    SignalDesk::Risks m_risks;
    int m_grave = 0;
    MessageBar *m_message;
    QComboBox *m_which;
    QLineEdit *m_search;
    ElidedLabel *m_summary;
    RiskTable *m_runners;
    LineTable *m_runnersView;
    FindingTable *m_findings;
    LineTable *m_findingsView;
    FindingDetails *m_details;
    ElidedLabel *m_chosen;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace muster
