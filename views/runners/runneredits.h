// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/fleetplan.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace muster {

struct EditGround;
struct Job;

/// The changes of marked runners that ask for something before there is a plan. One dialog at a time.
class RunnerEdits final : public QObject
{
    Q_OBJECT

public:
    /// The marked runners by instance, from each one's own list; without parts: nothing can be begun now. Asked when something is begun.
    using Ground = std::function<EditGround()>;
    RunnerEdits(const Ground &ground, QWidget *page);
    /// What is open is about another fleet by now.
    void close();

    void edit();
    void editAsSheet();
    /// For runners of one instance.
    void assign();
    /// Every tag of the fleet, and the jobs that wait there; needs no marks.
    void tags(const Snapshot::Ptr &fleet, const std::vector<Job> &waiting);

    /// The plans of what was filled in were declined: it is there again as it was left. Nothing happens if nothing was.
    void reopen();
    /// One of them was confirmed: what was filled in is done with.
    void forget();

Q_SIGNALS:
    /// In the order of the ground's parts; those that change nothing among them.
    void plansMade(const std::vector<muster::FleetPlan> &plans);
    void runnersWanted(const QString &filter);

private:
    /// What is open already comes forward; false: nothing is.
    bool showOpen();
    /// Keeps it behind its plan's preview, until reopen() or forget().
    void begin(QDialog *dialog, const std::function<void()> &makePlans);

    const Ground m_ground;
    QWidget *m_page;
    QPointer<QDialog> m_dialog;
    bool m_isPlanned = false;   // m_dialog waits behind the preview
};

} // namespace muster
