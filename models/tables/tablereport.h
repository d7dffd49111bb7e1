// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/celltext.h"

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;

namespace muster {

/// What stands above the rows of a report.
struct ReportHead {
    QString title;
    QStringList lines;   ///< where, when, which: a line each
    TimeDisplay times = TimeDisplay::Local;
};

/// Rows of any table as a page of HTML that needs nothing else: what people see (DisplayRole, titles), numbers to the right; moments
/// in full with their zone, as "5 d ago" means nothing on paper. All texts are escaped, what would hide in them shown; there is no script
/// and no address in it. Long names may break behind `/`, `-` and the like. `columns` in the order wanted. For browsers; see paperHtml().
[[nodiscard]] QString tableReportHtml(const ReportHead &head, const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns);

/// The same for QTextDocument, which does not know `<wbr>`.
[[nodiscard]] QString paperHtml(const QString &html);

} // namespace muster
