// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/report/tablesource.h"

#include "models/tables/tableexport.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::TableReport)
public:
    static QString all(int rows) { return tr("%Ln row(s)", nullptr, rows); }
    static QString some(int told, int rows) { return tr("The first %1 of %2 rows; a CSV file has them all.").arg(QLocale().toString(told), QLocale().toString(rows)); }
};

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

std::vector<int> columnsOf(const QAbstractItemView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = headerOf(view);
    for (int visual = 0; visual < view.model()->columnCount(); ++visual) {
        const int column = header ? header->logicalIndex(visual) : visual;
        if (column >= 0 && !(header && header->isSectionHidden(column)))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> first(std::vector<int> rows, int most)
{
    rows.resize(std::min(rows.size(), std::size_t(most)));
    return rows;
}

} // namespace

bool canReport(const QAbstractItemView *view)
{
    return view && view->model() && view->model()->rowCount() > 0 && headerOf(*view);
}

TableReport reportOf(const QAbstractItemView &view, ReportHead head, std::optional<std::vector<int>> which)
{
    const QAbstractItemModel &table = *view.model();
    std::vector<int> rows = which ? std::move(*which) : tableexport::markedRows(table);
    if (!which && rows.empty())
        rows = tableexport::allRows(table);
    if (head.title.isEmpty())
        head.title = view.accessibleName();
    const std::vector<int> columns = columnsOf(view);
    const auto page = [&](int most) {
        const std::vector<int> told = first(rows, most);
        ReportHead counted = head;
        counted.lines += told.size() == rows.size() ? Words::all(int(rows.size())) : Words::some(int(told.size()), int(rows.size()));
        return tableReportHtml(counted, table, told, columns);
    };
    TableReport report;
    report.title = head.title;
    report.rows = int(rows.size());
    report.rowsInHtml = std::min(report.rows, mostReportRows);
    report.rowsOnPaper = std::min(report.rows, mostPaperRows);
    report.html = page(mostReportRows);
    report.paper = report.rowsOnPaper == report.rowsInHtml ? report.html : page(mostPaperRows);
    return report;
}

} // namespace muster
