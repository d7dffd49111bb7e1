// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/rowexport.h"

#include "models/base/hostiletext.h"
#include "models/tables/runnertable.h"
#include "models/tables/tableexport.h"
#include "views/operations/operationdialog.h"
#include "views/runners/pagemessages.h"
#include "views/rows/rowheader.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/filesaver.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::vector<int> exportedRows(const RunnerTable &table)
{
    return table.markedShownCount() > 0 ? tableexport::markedRows(table) : tableexport::allRows(table);
}

} // namespace

// Saving says the same here and in the report of a run; the words are the report's.
RowExport::RowExport(RunnerView &view, const ActionRegistry &actions, PageMessages &messages, QWidget *page)
    : QObject(page), m_view(view), m_actions(actions), m_saver(new FileSaver(page))
{
    connect(m_saver, &FileSaver::saved, this, [&messages](const QString &path) {
        messages.say(PageMessages::Topic::Notice,
            { .severity = Severity::Good, .text = OperationDialog::tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 300)), .actionText = {}, .action = {}, .details = {} });
    });
    connect(m_saver, &FileSaver::failed, this, [&messages](const QString &path, const QString &why) {
        messages.say(PageMessages::Topic::Notice,
            { .severity = Severity::Bad, .text = OperationDialog::tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path), 300), visibleText(why, 300)), .actionText = {}, .action = {}, .details = {} });
    });
}

void RowExport::copy()
{
    QGuiApplication::clipboard()->setText(tableexport::toTsv(m_view.table(), tableexport::markedRows(m_view.table()), m_view.rowHeader().shownColumns()));
}

void RowExport::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(tableexport::toMarkdown(m_view.table(), tableexport::markedRows(m_view.table()), m_view.rowHeader().shownColumns()));
}

void RowExport::copyIds()
{
    QStringList ids;
    for (const RunnerId id : m_view.table().markedIds())
        ids += QString::number(id.value);
    QGuiApplication::clipboard()->setText(ids.join(u','));
}

QString RowExport::titleOf(const QString &action) const
{
    return m_actions.action(action)->text().remove(u'&').remove(u'…');
}

void RowExport::saveCsv()
{
    m_saver->ask({ .title = titleOf(u"runners.exportCsv"_s), .fileName = u"muster-runners.csv"_s, .filter = OperationDialog::tr("CSV files (*.csv)"),
        .content = [this] { return tableexport::toCsv(m_view.table(), exportedRows(m_view.table())); } });
}

void RowExport::saveJson()
{
    m_saver->ask({ .title = titleOf(u"runners.exportJson"_s), .fileName = u"muster-runners.json"_s, .filter = OperationDialog::tr("JSON files (*.json)"),
        .content = [this] { return QJsonDocument(tableexport::toJson(m_view.table(), exportedRows(m_view.table()))).toJson(); } });
}

} // namespace muster
