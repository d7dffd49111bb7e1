// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runneredits.h"

#include "models/operations/operations.h"
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
    m_operations = operations;
}

QString RunnerEdits::reason() const
{
    const bool isWholeFilter = !m_table.filter().isEmpty() && m_table.markedCount() == m_table.shown() && m_table.markedShownCount() == m_table.shown();
    return isWholeFilter ? m_table.filter().toString() : QString();
}

bool RunnerEdits::mayBegin() const
{
    const Snapshot::Ptr fleet = m_table.snapshot();
    return m_operations && fleet && !fleet->isRemembered() && m_table.markedCount() > 0;
}

/// The page may have come to another window meanwhile; what is shown anew belongs to the one where it is now.
bool RunnerEdits::showOpen()
{
    if (!m_dialog)
        return false;
    m_dialog->hide();
    if (auto *dialog = qobject_cast<QDialog *>(m_dialog))
        dialog->open();
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void RunnerEdits::edit()
{
    if (showOpen() || !mayBegin())
        return;
    auto *dialog = new EditDialog({ m_table.snapshot(), m_table.markedIds(), reason(), m_table.now() }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT planMade(dialog->plan()); });
    dialog->open();
}

void RunnerEdits::editAsSheet()
{
    if (showOpen() || !mayBegin())
        return;
    auto *dialog = new SheetDialog({ m_table.snapshot(), m_table.markedIds(), {}, m_table.now() }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT planMade(dialog->plan()); });
    dialog->open();
}

void RunnerEdits::assign()
{
    if (showOpen() || !mayBegin())
        return;
    const Snapshot::Ptr fleet = m_table.snapshot();
    auto *dialog = new AssignDialog({ fleet, m_table.markedIds(), reason() }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, fleet] {
        if (m_operations)
            Q_EMIT planMade(Operations::plan(*fleet, dialog->request()));
    });
    dialog->open();
}

void RunnerEdits::maintain()
{
    if (mayBegin())
        Q_EMIT maintenanceWanted(m_table.markedIds(), reason());
}

void RunnerEdits::tags()
{
    const Snapshot::Ptr fleet = m_table.snapshot();
    if (!fleet || m_dialog)
        return;
    auto *dialog = new TagsDialog(fleet, m_page);
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
