// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/tables/tablemodel.h"
#include "views/charts/timescale.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class EmptyState;
class FleetSync;
class IconLine;
class JobQueueTable;
class JobSampler;
class LineTable;
class WaitPane;

/// Every job that waits or runs, narrowed by the filter language, and why the current one waits.
class JobsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsTab(ActionRegistry &actions, QWidget *parent = nullptr);
    ~JobsTab() override;

    /// nullptr: not connected. Not owned.
    void setSources(JobSampler *sampler, FleetSync *sync, const QString &instance);
    void setTimes(const CellTimes &times);
    /// The sampler has another one.
    void showPicture();
    /// Only jobs that waited or ran in this range; nullopt: all.
    void setBrushed(const std::optional<TimeRange> &range);
    void showTagSet(const QStringList &tags);
    void showFilter(const QString &filter);
    /// Makes it the current row; false: it is not among those that wait or run.
    bool showJob(JobId job);
    void focusTable();
    [[nodiscard]] QStringList menuActions() const;

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    void jobRequested(const muster::Job &job);

private:
    void addActions(ActionRegistry &actions);
    QWidget *buildTable();
    void readFilter(const QString &text);
    void showEmpty();
    void showCurrent();
    void openCurrent();
    [[nodiscard]] const Job *current() const;

    ActionRegistry &m_actions;
    QPointer<JobSampler> m_sampler;
    QPointer<FleetSync> m_sync;
    QString m_instance;
    std::optional<TimeRange> m_brushed;
    QLineEdit *m_filter;
    IconLine *m_wrong;
    JobQueueTable *m_jobs;
    LineTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    WaitPane *m_why;
};

} // namespace muster
