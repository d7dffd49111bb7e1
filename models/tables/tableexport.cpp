// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tableexport.h"

#include "models/base/csvtext.h"
#include "models/base/hostiletext.h"
#include "models/tables/tableroles.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAbstractItemModel &table, int column)
{
    for (const int role : { int(ExportNameRole), int(ColumnIdRole) }) {
        if (const QVariant name = table.headerData(column, Qt::Horizontal, role); name.isValid())
            return name.toString();
    }
    return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString isoOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString csvText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return terminalText(withoutFormula(value.toString()));
    case QMetaType::QStringList:
        return terminalText(withoutFormula(value.toStringList().join(u',')));
    case QMetaType::QDateTime:
        return isoOf(value.toDateTime());
    default:
        return value.toString();   // numbers, true and false; nothing for the unknown
    }
}

QJsonValue jsonValue(const QVariant &value)
{
    return value.typeId() == QMetaType::QDateTime ? QJsonValue(isoOf(value.toDateTime())) : QJsonValue::fromVariant(value);
}

/// For one cell of the clipboard: whatever would begin another cell is a space.
QString tsvCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return withoutFormula(text);
}

/// Every character that means something to Markdown stands for itself behind a backslash; a mention of a person is none.
QString markdownCell(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            escaped += u' ';
            continue;
        }
        if (QStringView(u"\\`*_{}[]()<>#+!|~&$:@").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

std::vector<int> tableexport::allRows(const QAbstractItemModel &table)
{
    std::vector<int> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.push_back(row);
    return rows;
}

std::vector<int> tableexport::markedRows(const QAbstractItemModel &table)
{
    std::vector<int> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, 0).data(MarkedRole).toBool())
            rows.push_back(row);
    }
    return rows;
}

QByteArray tableexport::toCsv(const QAbstractItemModel &table, const std::vector<int> &rows)
{
    const int columns = table.columnCount();
    QByteArray csv;
    const auto line = [&](auto cellAt) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                csv += ',';
            csv += csvQuoted(cellAt(column));
        }
        csv += "\r\n";
    };
    line([&](int column) { return nameOf(table, column); });
    for (const int row : rows)
        line([&](int column) { return csvText(table.index(row, column).data(RawRole)); });
    return csv;
}

QString tableexport::toTsv(const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QStringList lines, cells;
    for (const int column : columns)
        cells += tsvCell(table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines += cells.join(u'\t');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += tsvCell(table.index(row, column).data(Qt::DisplayRole).toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString tableexport::toMarkdown(const QAbstractItemModel &table, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QString markdown;
    const auto line = [&](auto cellAt) {
        markdown += u'|';
        for (const int column : columns)
            markdown += u' ' + markdownCell(cellAt(column)) + " |"_L1;
        markdown += u'\n';
    };
    line([&](int column) { return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    markdown += u'|' + QString("---|"_L1).repeated(qsizetype(columns.size())) + u'\n';
    for (const int row : rows)
        line([&](int column) { return table.index(row, column).data(Qt::DisplayRole).toString(); });
    return markdown;
}

QJsonArray tableexport::toJson(const QAbstractItemModel &table, const std::vector<int> &rows)
{
    QStringList names;
    for (int column = 0; column < table.columnCount(); ++column)
        names += nameOf(table, column);
    QJsonArray items;
    for (const int row : rows) {
        QJsonObject item;
        for (int column = 0; column < names.size(); ++column)
            item[names[column]] = jsonValue(table.index(row, column).data(RawRole));
        items += item;
    }
    return items;
}

} // namespace muster
