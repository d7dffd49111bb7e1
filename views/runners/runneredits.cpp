// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runneredits.h"

#include "models/operations/operations.h"
#include "models/sync/jobsampler.h"
#include "models/tables/runnertable.h"
#include "views/operations/assigndialog.h"
#include "views/operations/editdialog.h"
#include "views/operations/sheetdialog.h"
#include "views/runners/tagsdialog.h"

namespace muster {

RunnerEdits::RunnerEdits(RunnerTable &table, QWidget *page) : QObject(page), m_table(table), m_page(page) { }

void RunnerEdits::setOperations(Operations *operations)
{
    delete m_dialog;   // what is open is about another fleet
    m_isPlanned = false;
    m_operations = operations;
}

void RunnerEdits::setSampler(JobSampler *sampler)
{
    m_sampler = sampler;
}

bool RunnerEdits::mayBegin() const
{
    const Snapshot::Ptr fleet = m_table.snapshot();
    return m_operations && fleet && !fleet->isRemembered() && m_table.markedCount() > 0;
}

/// The page may have come to another window meanwhile; what is shown anew belongs to the one where it is now.
bool RunnerEdits::showOpen()
{
    if (m_isPlanned)
        forget();
    if (!m_dialog)
        return false;
    m_dialog->hide();
    m_dialog->open();
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void RunnerEdits::begin(QDialog *dialog, const std::function<void()> &makePlan)
{
    m_dialog = dialog;
    m_isPlanned = false;
    connect(dialog, &QDialog::accepted, this, [this, makePlan] {
        m_isPlanned = true;
        makePlan();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_dialog->deleteLater();
        m_dialog = nullptr;
    });
    dialog->open();
}

void RunnerEdits::reopen()
{
    if (!m_dialog || !m_isPlanned)
        return;
    m_isPlanned = false;
    m_dialog->open();
}

void RunnerEdits::forget()
{
    if (!m_isPlanned)
        return;
    m_isPlanned = false;
    if (m_dialog)
        m_dialog->deleteLater();
    m_dialog = nullptr;
}

void RunnerEdits::edit()
{
    if (showOpen() || !mayBegin())
        return;
    auto *dialog = new EditDialog({ m_table.snapshot(), m_table.markedIds(), m_table.markedReason(), m_table.now() }, m_page);
    begin(dialog, [this, dialog] { Q_EMIT planMade(dialog->plan()); });
}

void RunnerEdits::editAsSheet()
{
    if (showOpen() || !mayBegin())
        return;
    auto *dialog = new SheetDialog({ m_table.snapshot(), m_table.markedIds(), {}, m_table.now() }, m_page);
    begin(dialog, [this, dialog] { Q_EMIT planMade(dialog->plan()); });
}

void RunnerEdits::assign()
{
    if (showOpen() || !mayBegin())
        return;
    const Snapshot::Ptr fleet = m_table.snapshot();
    auto *dialog = new AssignDialog({ fleet, m_table.markedIds(), m_table.markedReason() }, m_page);
    begin(dialog, [this, dialog, fleet] {
        if (m_operations)
            Q_EMIT planMade(Operations::plan(*fleet, dialog->request()));
    });
}

void RunnerEdits::maintain()
{
    if (mayBegin())
        Q_EMIT maintenanceWanted(m_table.markedIds(), m_table.markedReason());
}

void RunnerEdits::tags()
{
    const Snapshot::Ptr fleet = m_table.snapshot();
    if (m_isPlanned)
        forget();
    if (!fleet || m_dialog)
        return;
    const JobPicture::Ptr jobs = m_sampler ? m_sampler->picture() : nullptr;
    auto *dialog = new TagsDialog(fleet, jobs ? jobs->pending : std::vector<Job>(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &TagsDialog::runnersWanted, this, [this, dialog](const QString &filter) {
        dialog->accept();
        Q_EMIT runnersWanted(filter);
    });
    connect(dialog, &TagsDialog::renameWanted, this, [this, dialog, fleet](const QString &tag, const QString &newName) {
        dialog->accept();
        if (!m_operations || fleet->isRemembered())
            return;
        EditRequest request{ runnersWithTag(*fleet, tag), {}, {} };
        if (newName.isEmpty())
            request.edit.removeTags = { tag };
        else
            request.edit.renameTags = { { tag, newName } };
        Q_EMIT planMade(Operations::plan(*fleet, request));
    });
    dialog->open();
}

} // namespace muster
