// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/snapshot.h"
#include "models/tables/celltext.h"

#include <QPointer>
#include <QScrollArea>
#include <QStringList>

class QLabel;
class QPushButton;

namespace muster {

class ActionRegistry;
class EmptyState;
class FleetPast;
class FactGrid;
class JobTable;
class ManagerTable;
class RunnerDetails;
class RunnerTimeline;
class SmallTable;

/// What is known of one runner: what it is, whose, who made it and how, its managers, its recent jobs. Follows the current row;
/// the rows' facts are there at once, what has to be asked for follows.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `links`: ids of the actions that lead to the runner's page, as buttons.
    DetailsPane(ActionRegistry &actions, QStringList links, QWidget *parent = nullptr);

    /// Source of what is not in the snapshot; nullptr: not connected.
    void setDetails(RunnerDetails *details);
    /// The record of what happened; nullptr: there is none.
    void setPast(FleetPast *past);
    void setTimeDisplay(TimeDisplay display);
    /// `runner` may be missing from `fleet`: it was deleted meanwhile, and that is said.
    void show(const Snapshot::Ptr &fleet, RunnerId runner, Instant now);
    /// The runner's page: as GitLab tells it, else made from the instance's address; empty without a runner.
    [[nodiscard]] QString link() const;
    /// Gives the keyboard to the table of recent jobs, as soon as there are some; not when it went elsewhere meanwhile.
    void focusJobs();
    void focusManagers();

Q_SIGNALS:
    void jobRequested(const muster::Job &job);   ///< Enter or double click on a recent job

private:
    void build();
    void showFacts(const RunnerRow &row);
    void showAsked();
    [[nodiscard]] QLabel *heading(const QString &text);
    void changeEvent(QEvent *event) override;
    void updateStatusIcon();
    void focusTable(SmallTable *table);

    ActionRegistry &m_actions;
    const QStringList m_links;
    QPointer<RunnerDetails> m_details;
    QPointer<FleetPast> m_past;
    Snapshot::Ptr m_fleet;
    RunnerId m_runner;
    Instant m_now;
    TimeDisplay m_time = TimeDisplay::Local;

    // Made with the first runner that is shown: the window opens without it.
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_statusIcon = nullptr;
    QLabel *m_status = nullptr;
    FactGrid *m_facts = nullptr;
    QLabel *m_managersHeading = nullptr;
    QLabel *m_managersNote = nullptr;
    SmallTable *m_managers = nullptr;
    ManagerTable *m_managerTable = nullptr;
    QLabel *m_projectsHeading = nullptr;
    QLabel *m_projects = nullptr;
    QLabel *m_jobsNote = nullptr;
    QPushButton *m_retry = nullptr;
    SmallTable *m_jobs = nullptr;
    JobTable *m_jobTable = nullptr;
    RunnerTimeline *m_timeline = nullptr;
    RunnerId m_jobsWanted;               ///< whose jobs shall have the keyboard when they are there
    QPointer<QWidget> m_hadKeyboard;     ///< when they were wanted
};

} // namespace muster
