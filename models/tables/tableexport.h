// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <vector>

class QAbstractItemModel;

/// Any table of this folder as text for other programs: what RawRole holds, under the names of ExportNameRole (or
/// ColumnIdRole, or the title). UTF-8; times in ISO 8601 UTC, yes and no as `true` and `false`, lists joined by commas, the
/// unknown as nothing.
namespace muster::tableexport {

/// Every row, or those for which MarkedRole is true, in the order shown.
[[nodiscard]] std::vector<int> allRows(const QAbstractItemModel &table);
[[nodiscard]] std::vector<int> markedRows(const QAbstractItemModel &table);

/// RFC 4180 with a line of names first. A text that a spreadsheet would take for a formula (it begins with = + - @, also in
/// their wide forms, a tab or a line end) is led by an apostrophe; numbers are not. What would move a terminal's cursor or
/// hide is escaped as terminalText does, so that a file can be looked at; JSON has texts unchanged.
[[nodiscard]] QByteArray toCsv(const QAbstractItemModel &table, const std::vector<int> &rows);
/// What people see (DisplayRole, titles), in lines of cells separated by tabs, for the clipboard; guarded like CSV. `columns`
/// in the order wanted.
[[nodiscard]] QString toTsv(const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns);
/// What people see as a table of Markdown, as GitLab's issues and wikis show it; what Markdown or HTML would take for more than text
/// is escaped.
[[nodiscard]] QString toMarkdown(const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns);
/// An object for each row: raw values, null where unknown.
[[nodiscard]] QJsonArray toJson(const QAbstractItemModel &table, const std::vector<int> &rows);

} // namespace muster::tableexport
