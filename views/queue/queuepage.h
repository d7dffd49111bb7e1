// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/jobchange.h"
#include "models/fleet/queue/comparison.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QTabWidget;

namespace muster {

class ActionRegistry;
class BoardTab;
class ElidedLabel;
class FleetSync;
class HostsTab;
class JobSampler;
class JobsTab;
class MessageBar;
class QueueCharts;
class QueuePast;
class Settings;

/// The jobs that wait and run: the board by tag set, every job with what it waits for, hosts compared, and the charts below.
/// A chosen row of the board is what the charts are about; a range brushed in a chart narrows the jobs and the hosts.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    QueuePage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);
    ~QueuePage() override;

    /// What one connection gives; nullptr: not connected. Not owned.
    struct Sources {
        JobSampler *sampler = nullptr;
        QueuePast *past = nullptr;
        FleetSync *sync = nullptr;
    };
    void setSources(const Sources &sources, const QString &instance);
    void setTimes(const CellTimes &times);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// The jobs that match a filter.
    void showJobs(const QString &filter);
    /// The board, with the row of these tags chosen; it may have gone meanwhile.
    void showQueue(const QStringList &tags, Tri protectedRef);
    /// The table of jobs, to the settings.
    void saveState();
    /// How many jobs wait, for the navigation; nullopt: not known.
    [[nodiscard]] std::optional<int> waiting() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void waitingChanged();
    void runnerRequested(muster::RunnerId runner);
    void jobRequested(const muster::Job &job);
    /// A change of jobs was asked for; it is to be planned and shown before anything is sent. The jobs are as they were last seen,
    /// in order of id; not each of them allows the change (see allows()).
    void jobChangeRequested(muster::JobChange change, const std::vector<muster::Job> &jobs);
    /// A filter of the runners page: those of one platform, one manager.
    void runnersRequested(const QString &filter);

private:
    void addActions(ActionRegistry &actions);
    QWidget *buildHeader();
    void showPicture();
    void showBoard();
    void explainEmptiness();
    void showPast();
    void showHosts();
    void showSubject();
    void showMessage();
    void showAge();
    void chooseSubject();
    void showEverything();
    void openName(QueueDimension by, const QString &name);
    void openJob(JobId id);
    void chooseProjects();
    [[nodiscard]] bool canChooseProjects() const;

    Settings &m_settings;
    ActionRegistry &m_actions;
    Sources m_sources;
    QString m_instance;
    CellTimes m_times;
    std::optional<QString> m_subject;   ///< tag set that the charts are about; nullopt: everything
    MessageBar *m_message;
    ElidedLabel *m_summary;
    ElidedLabel *m_age;
    QTabWidget *m_tabs;
    BoardTab *m_board;
    JobsTab *m_jobs;
    HostsTab *m_hosts;
    QueueCharts *m_charts;
    QTimer m_clock;
};

} // namespace muster
