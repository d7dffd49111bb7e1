// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runneredits.h"

#include "models/fleet/job.h"
#include "models/operations/assignplan.h"
#include "models/operations/editplan.h"
#include "views/operations/assigndialog.h"
#include "views/operations/editdialog.h"
#include "views/operations/sheetdialog.h"
#include "views/runners/tagsdialog.h"

namespace muster {

RunnerEdits::RunnerEdits(const Ground &ground, QWidget *page) : QObject(page), m_ground(ground), m_page(page) { }

void RunnerEdits::close()
{
    delete m_dialog;
    m_isPlanned = false;
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

void RunnerEdits::begin(QDialog *dialog, const std::function<void()> &makePlans)
{
    m_dialog = dialog;
    m_isPlanned = false;
    connect(dialog, &QDialog::accepted, this, [this, makePlans] {
        m_isPlanned = true;
        makePlans();
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
    if (showOpen())
        return;
    const EditGround ground = m_ground();
    if (ground.parts.empty())
        return;
    auto *dialog = new EditDialog(ground, m_page);
    begin(dialog, [this, dialog] { Q_EMIT plansMade(dialog->plans()); });
}

void RunnerEdits::editAsSheet()
{
    if (showOpen())
        return;
    EditGround ground = m_ground();
    if (ground.parts.empty())
        return;
    ground.reason.clear();   // each is as it was written down, not as a filter has it
    auto *dialog = new SheetDialog(ground, m_page);
    begin(dialog, [this, dialog] { Q_EMIT plansMade(dialog->plans()); });
}

void RunnerEdits::assign()
{
    if (showOpen())
        return;
    const EditGround ground = m_ground();
    if (ground.parts.size() != 1)
        return;
    const auto &[instance, fleet, ids] = ground.parts.front();
    auto *dialog = new AssignDialog({ fleet, ids, ground.reason }, m_page);
    begin(dialog, [this, dialog, instance = instance, fleet = fleet] { Q_EMIT plansMade({ { instance, makeAssignPlan(*fleet, dialog->request()) } }); });
}

void RunnerEdits::tags(const Snapshot::Ptr &fleet, const std::vector<Job> &waiting)
{
    if (m_isPlanned)
        forget();
    if (!fleet || m_dialog)
        return;
    auto *dialog = new TagsDialog(fleet, waiting, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &TagsDialog::runnersWanted, this, [this, dialog](const QString &filter) {
        dialog->accept();
        Q_EMIT runnersWanted(filter);
    });
    connect(dialog, &TagsDialog::renameWanted, this, [this, dialog, fleet](const QString &tag, const QString &newName) {
        dialog->accept();
        if (fleet->isRemembered())
            return;
        EditRequest request{ runnersWithTag(*fleet, tag), {}, {} };
        if (newName.isEmpty())
            request.edit.removeTags = { tag };
        else
            request.edit.renameTags = { { tag, newName } };
        Q_EMIT plansMade({ { 0, makeEditPlan(*fleet, request) } });
    });
    dialog->open();
}

} // namespace muster
