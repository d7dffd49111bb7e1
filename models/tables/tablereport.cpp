// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tablereport.h"

#include "models/base/hostiletext.h"
#include "models/tables/tableroles.h"

#include <QAbstractItemModel>
#include <QDateTime>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReportCell = 500;
constexpr QLatin1String breakHere("<wbr>");   // all other texts are escaped, so this one is ours

QString escaped(const QString &text)
{
    return visibleText(text, longestReportCell).toHtmlEscaped();
}

QString escapedChar(QChar c)
{
    return QString(c).toHtmlEscaped();
}

/// Where a long name may go on in the next line without becoming another: behind what separates its parts.
QString breakable(const QString &text)
{
    constexpr qsizetype shortWord = 10;
    QString whole;
    qsizetype sinceBreak = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        whole += escapedChar(c);
        sinceBreak = c.isSpace() ? 0 : sinceBreak + 1;
        const bool isLast = i + 1 == text.size() || text[i + 1].isSpace();
        if (sinceBreak >= shortWord && !isLast && u"/-_.,:@"_s.contains(c)) {
            whole += breakHere;
            sinceBreak = 0;
        }
    }
    return whole;
}

/// An icon alone says it to assistive tools only; on paper it has to be a word. A moment is told in full.
QString reportCell(const QModelIndex &index, TimeDisplay times)
{
    if (const QVariant raw = index.data(RawRole); raw.typeId() == QMetaType::QDateTime && raw.toDateTime().isValid())
        return exactTime(Instant::fromSeconds(raw.toDateTime().toSecsSinceEpoch()), times).toHtmlEscaped();
    const QString text = index.data(Qt::DisplayRole).toString();
    return breakable(visibleText(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text, longestReportCell));
}

} // namespace

QString tableReportHtml(const ReportHead &head, const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                   "body { font-family: sans-serif; color: #000000; background: #ffffff } table { border-collapse: collapse } "
                   "th { text-align: left; background: #eeeeee } th, td { border: 1px solid #bbbbbb; padding: 2px 6px; vertical-align: top; overflow-wrap: anywhere }"
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
            html += (isRight ? "<td align=\"right\">"_L1 : "<td>"_L1) + reportCell(index, head.times) + "</td>"_L1;
        }
        html += "</tr>\n"_L1;
    }
    return html + "</tbody></table>\n</body></html>\n"_L1;
}

QString paperHtml(const QString &html)
{
    return QString(html).replace(breakHere, QString(QChar(0x200b)));
}

} // namespace muster
