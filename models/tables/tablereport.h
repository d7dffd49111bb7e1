// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;

namespace muster {

/// What stands above the rows of a report.
struct ReportHead {
    QString title;
    QStringList lines;   ///< where, when, which: a line each
};

/// Rows of any table as a page of HTML that needs nothing else: what people see (DisplayRole, titles), numbers to the right. All texts are
/// escaped, what would hide in them shown; there is no script and no address in it. `columns` in the order wanted. Understood by browsers and by
/// QTextDocument.
[[nodiscard]] QString tableReportHtml(const ReportHead &head, const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace muster
