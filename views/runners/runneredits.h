// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace muster {

class JobSampler;
class Operations;
class RunnerTable;

/// The changes of marked runners that ask for something before there is a plan. One dialog at a time.
class RunnerEdits final : public QObject
{
    Q_OBJECT

public:
    RunnerEdits(RunnerTable &table, QWidget *page);
    /// nullptr: not connected; what is open closes.
    void setOperations(Operations *operations);
    /// Who knows which jobs wait; nullptr: nobody.
    void setSampler(JobSampler *sampler);

    void edit();
    void editAsSheet();
    void assign();
    /// The marked ones, to whoever takes runners through maintenance.
    void maintain();
    /// Every tag of the fleet; needs no marks.
    void tags();

    /// The plan of what was filled in was declined: it is there again as it was left. Nothing happens if nothing was.
    void reopen();
    /// The plan was confirmed: what was filled in is done with.
    void forget();

Q_SIGNALS:
    void maintenanceWanted(const std::vector<muster::RunnerId> &runners, const QString &reason);
    void planMade(const muster::Plan &plan);
    void runnersWanted(const QString &filter);

private:
    [[nodiscard]] bool mayBegin() const;
    /// What is open already comes forward; false: nothing is.
    bool showOpen();
    /// Keeps it behind its plan's preview, until reopen() or forget().
    void begin(QDialog *dialog, const std::function<void()> &makePlan);

    RunnerTable &m_table;
    QWidget *m_page;
    QPointer<Operations> m_operations;
    QPointer<JobSampler> m_sampler;
    QPointer<QDialog> m_dialog;
    bool m_isPlanned = false;   // m_dialog waits behind the preview
};

} // namespace muster
