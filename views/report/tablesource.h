// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablereport.h"

#include <optional>

class QAbstractItemView;

namespace muster {

/// A table as it is on screen, made into a report: its columns in their order, those that are hidden left out; the marked rows, or all that are
/// shown when none is. Of very long ones the first mostReportRows, and on paper the first mostPaperRows.
struct TableReport {
    QString title;
    QString html;
    QString paper;       ///< the same, short enough for paper
    int rows = 0;        ///< of the table
    int rowsInHtml = 0;
    int rowsOnPaper = 0;
};
inline constexpr int mostReportRows = 20'000, mostPaperRows = 2000;

/// `head` without a title: the table's accessible name. `which`: these rows instead.
[[nodiscard]] TableReport reportOf(const QAbstractItemView &view, ReportHead head, std::optional<std::vector<int>> which = {});
/// Whether there is anything to report on.
[[nodiscard]] bool canReport(const QAbstractItemView *view);

} // namespace muster
