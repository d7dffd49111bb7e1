// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/recoveryflow.h"

#include "models/operations/activity.h"
#include "models/operations/operations.h"
#include "models/operations/recovery.h"
#include "models/wording/activitytext.h"
#include "models/wording/errortext.h"
#include "views/activity/recoverydialog.h"
#include "views/shell/planflow.h"
#include "views/widgets/messagebar.h"

#include <algorithm>
#include <utility>

namespace muster {

RecoveryFlow::RecoveryFlow(PlanFlow *plans, MessageBar *bar, QWidget *window) : QObject(window), m_window(window), m_plans(plans), m_bar(bar) { }

void RecoveryFlow::follow(Operations *operations, Activity *activity, const QString &instance)
{
    delete m_dialog;
    m_operations = operations;
    m_instance = instance;
    m_bar->clear();
    if (!operations || !activity)
        return;
    // At the start, and when a run has ended or was recovered: not with every entry.
    connect(activity, &Activity::runsChanged, operations, [this, activity] {
        const auto open = std::count_if(activity->runs().begin(), activity->runs().end(), [](const JournalRun &run) { return run.state == JournalRun::State::Open; });
        if (std::exchange(m_open, int(open)) != int(open))
            look();
    });
    look();
}

void RecoveryFlow::look()
{
    if (!m_operations)
        return;
    m_operations->interrupted(this, [this](const Result<std::vector<JournalRun>> &runs) {
        Q_EMIT interruptedChanged(m_operations && runs ? int(runs->size()) : 0);
        if (!m_operations || !runs || runs->empty()) {
            m_bar->clear();
            return;
        }
        const JournalRun &newest = runs->front();
        const QString what = runs->size() == 1 ? tr("A run was broken off: %1, %2.").arg(verbText(newest), countsText(newest.counts))
                                               : tr("%Ln run(s) were broken off. The last one: %1, %2.", nullptr, int(runs->size())).arg(verbText(newest), countsText(newest.counts));
        m_bar->showMessage({ .severity = Severity::Attention, .text = what, .actionText = tr("Revie&w…"), .action = [this, run = newest.run] { review(run); } });
    });
}

void RecoveryFlow::review(const QString &run)
{
    if (!m_operations || m_dialog)
        return;
    m_operations->recover(run, this, [this](const Result<Recovery *> &found) {
        if (!found) {
            m_bar->showMessage({ .severity = Severity::Bad, .text = errorText(found.error(), m_instance), .details = errorDetails(found.error()) });
            return;
        }
        Recovery *recovery = *found;
        m_dialog = new RecoveryDialog(recovery, m_instance, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecoveryDialog::continueRequested, this, [this, recovery] {
            const Plan rest = recovery->rest();
            const QString name = recovery->detail().run.run;
            m_dialog->accept();
            m_plans->previewRest(rest, name);
        });
        m_dialog->open();
    });
}

} // namespace muster
