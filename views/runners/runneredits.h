// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QObject>
#include <QPointer>

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
    /// Every tag of the fleet; needs no marks.
    void tags();

Q_SIGNALS:
    void planMade(const muster::Plan &plan);
    void runnersWanted(const QString &filter);

private:
    /// The filter, when exactly what it matches is marked.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool mayBegin() const;
    /// What is open already comes forward; false: nothing is.
    bool showOpen();

    RunnerTable &m_table;
    QWidget *m_page;
    QPointer<Operations> m_operations;
    QPointer<JobSampler> m_sampler;
    QPointer<QWidget> m_dialog;
};

} // namespace muster
