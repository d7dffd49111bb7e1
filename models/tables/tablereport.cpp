// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tablereport.h"

#include "models/base/hostiletext.h"

#include <QAbstractItemModel>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReportCell = 500;

QString escaped(const QString &text)
{
    return visibleText(text, longestReportCell).toHtmlEscaped();
}

/// An icon alone says it to assistive tools only; on paper it has to be a word.
QString reportCell(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return escaped(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text);
}

} // namespace

QString tableReportHtml(const ReportHead &head, const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                   "body { font-family: sans-serif; color: #000000; background: #ffffff } table { border-collapse: collapse } "
                   "th { text-align: left; background: #eeeeee } th, td { border: 1px solid #bbbbbb; padding: 2px 6px; vertical-align: top }"
                   "</style></head>\n<body>\n<h2>%1</h2>\n"_s.arg(escaped(head.title));
    for (const QString &line : head.lines)
        html += "<p>"_L1 + escaped(line) + "</p>\n"_L1;
    html += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n<thead><tr>"_L1;
    for (const int column : columns)
        html += "<th>"_L1 + escaped(table.headerData(column, Qt::Horizontal).toString()) + "</th>"_L1;
    html += "</tr></thead>\n<tbody>\n"_L1;
    for (const int row : rows) {
        html += "<tr>"_L1;
        for (const int column : columns) {
            const QModelIndex index = table.index(row, column);
            const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
            html += (isRight ? "<td align=\"right\">"_L1 : "<td>"_L1) + reportCell(index) + "</td>"_L1;
        }
        html += "</tr>\n"_L1;
    }
    return html + "</tbody></table>\n</body></html>\n"_L1;
}

} // namespace muster
