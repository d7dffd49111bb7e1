// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/jobchange.h"
#include "models/fleet/queue/endedjobs.h"
#include "models/tables/tablemodel.h"
#include "views/charts/timescale.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ColumnMemory;
class EmptyState;
class FilterBar;
class FleetSync;
class JobActions;
class JobQueueTable;
class JobSampler;
class RowView;
class Settings;
class WaitPane;

/// Every job that waits or runs, and those that ended if asked for: narrowed by the filter language, marked and acted upon, and why
/// the current one waits. Actions: `queue.*`, see JobActions.
class JobsTab final : public QWidget
{
    Q_OBJECT

public:
    /// Ctrl+F works everywhere on `page`.
    JobsTab(Settings &settings, ActionRegistry &actions, QWidget *page);
    ~JobsTab() override;

    /// nullptr: not connected. Not owned.
    void setSources(JobSampler *sampler, FleetSync *sync);
    void setTimes(const CellTimes &times);
    /// The sampler has another one.
    void showPicture();
    /// Only jobs that waited or ran in this range; nullopt: all.
    void setBrushed(const std::optional<TimeRange> &range);
    void showTagSet(const QStringList &tags);
    void showFilter(const QString &filter);
    /// Makes it the current row; false: it is not among those that are listed.
    bool showJob(JobId job);
    void focusTable();
    /// Columns and order, to the settings.
    void saveState();
    [[nodiscard]] QStringList menuActions() const;

Q_SIGNALS:
    void sightRequested();   ///< the tab is to be shown: the keyboard goes to its filter
    void runnerRequested(muster::RunnerId runner);
    void jobRequested(const muster::Job &job);
    /// The marked jobs, hidden by the filter or not, as they were last seen, in order of id. Not each of them allows it (see
    /// allows()): the plan leaves those out and says why.
    void changeRequested(muster::JobChange change, const std::vector<muster::Job> &jobs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildTable();
    void connectParts();
    void applyFilter(const QString &text);
    void setEndedShown(bool shown);
    void showEmpty();
    void showCounts();
    void showCurrent();
    void openCurrent();
    void showMenu(const QPoint &at);
    void copyMarked();
    [[nodiscard]] JobPicture::Ptr listed() const;
    [[nodiscard]] const Job *current() const;

    ActionRegistry &m_registry;
    QPointer<JobSampler> m_sampler;
    QPointer<FleetSync> m_sync;
    EndedJobs m_ended;
    bool m_showsEnded = false;
    std::optional<TimeRange> m_brushed;
    JobQueueTable *m_jobs;
    FilterBar *m_filterBar;
    QSplitter *m_splitter = nullptr;
    bool m_isPlaced = false;      ///< shown once, with widths
    QStackedWidget *m_stack;
    RowView *m_view;
    EmptyState *m_empty;
    WaitPane *m_why;
    ColumnMemory *m_columns;
    JobActions *m_actions;
};

} // namespace muster
