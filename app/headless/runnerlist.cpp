// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/runnerlist.h"

#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/shippeddata.h"
#include "models/tables/runnerjson.h"
#include "models/tables/runnertable.h"
#include "models/tables/tableexport.h"

#include <QCollator>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1, csv = "csv"_L1, sortOption = "sort"_L1;

QStringList columnNames(const RunnerTable &table)
{
    QStringList names;
    for (int column = 0; column < table.columnCount(); ++column)
        names += table.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
    return names;
}

/// Raw values of one column in order; what is not known comes last whichever way it goes.
bool comesBefore(const QVariant &a, const QVariant &b, bool descending, const QCollator &collator)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() && !b.isValid();
    int order = 0;
    if (a.userType() == QMetaType::QString || a.userType() == QMetaType::QStringList) {
        order = collator.compare(a.toStringList().join(u' '), b.toStringList().join(u' '));
    } else {
        const QPartialOrdering compared = QVariant::compare(a, b);
        order = compared == QPartialOrdering::Less ? -1 : compared == QPartialOrdering::Greater ? 1 : 0;
    }
    return descending ? order > 0 : order < 0;
}

/// Rows of the table in the order asked for.
std::vector<int> orderedRows(const RunnerTable &table, int column, bool descending)
{
    std::vector<int> rows(std::size_t(table.rowCount()));
    std::vector<QVariant> keys(rows.size());
    for (int row = 0; row < table.rowCount(); ++row) {
        rows[std::size_t(row)] = row;
        if (column >= 0)
            keys[std::size_t(row)] = table.index(row, column).data(RawRole);
    }
    QCollator collator;
    collator.setNumericMode(true);
    if (column >= 0)
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return comesBefore(keys[std::size_t(a)], keys[std::size_t(b)], descending, collator); });
    return rows;
}

} // namespace

QList<QCommandLineOption> RunnerList::options()
{
    return {
        { QString(json), tr("One JSON document instead of text.") },
        { QString(csv), tr("CSV with every column instead of text.") },
        { QString(sortOption), tr("Order by this column instead of the number; :desc turns it round."), u"COLUMN"_s },
    };
}

std::optional<RunnerList> RunnerList::read(const QCommandLineParser &arguments, RunnerTable::Kind kind, Terminal &terminal)
{
    RunnerList list;
    if (arguments.isSet(json) && arguments.isSet(csv)) {
        terminal.complain(tr("Either --json or --csv."));
        return std::nullopt;
    }
    list.m_format = arguments.isSet(json) ? Format::Json : arguments.isSet(csv) ? Format::Csv : Format::Text;
    const QString sort = arguments.value(sortOption);
    list.m_descending = sort.endsWith(":desc"_L1);
    list.m_sort = sort.section(u':', 0, 0);
    const RunnerTable table(kind);
    if (!list.m_sort.isEmpty() && !columnNames(table).contains(list.m_sort)) {
        terminal.complain(tr("There is no column “%1”; there are: %2").arg(list.m_sort, columnNames(table).join(", "_L1)));
        return std::nullopt;
    }
    return list;
}

namespace {

void prepare(RunnerTable &table, const Snapshot::Ptr &fleet, const Filter &filter)
{
    table.setCatalogue(knownReleaseList().catalogue, knownReleaseList().catalogue.newest());
    table.setSnapshot(fleet);
    table.setNow(fleet->asOf());
    table.setSortKeys({ { RunnerTable::Column::Id, Qt::AscendingOrder } });
    table.setFilter(filter);
}

} // namespace

void RunnerList::print(const Selection &selection, Terminal &terminal) const
{
    const Snapshot &fleet = selection.fleet();
    RunnerTable table;
    prepare(table, selection.snapshot(), selection.filter());
    print(table, { { u"instance"_s, fleet.key().instance }, { u"as_of"_s, fleet.asOf().isKnown() ? QJsonValue(fleet.asOf().toIso()) : QJsonValue() }, { u"complete"_s, fleet.isComplete() } }, terminal);
}

void RunnerList::print(const Several &several, Terminal &terminal) const
{
    RunnerTable table(RunnerTable::Kind::SeveralInstances);
    table.setInstances(several.names);
    prepare(table, several.picture, several.filter);
    print(table, { { u"instances"_s, several.instances }, { u"complete"_s, several.isComplete } }, terminal);
}

void RunnerList::print(const RunnerTable &table, const QJsonObject &head, Terminal &terminal) const
{
    using Column = RunnerTable::Column;
    const std::vector<int> rows = orderedRows(table, int(columnNames(table).indexOf(m_sort)), m_descending);
    const bool areSeveral = table.columnCount() > int(Column::Instance);

    switch (m_format) {
    case Format::Json: {
        QJsonArray items;
        for (const int row : rows) {
            QJsonObject item = runnerToJson(*table.snapshot(), qsizetype(table.shownRows()[std::size_t(row)]), table.lag());
            if (areSeveral)
                item[u"instance"_s] = table.index(row, int(Column::Instance)).data(RawRole).toString();
            items += item;
        }
        QJsonObject document = head;
        document[u"count"_s] = qint64(rows.size());
        document[u"items"_s] = items;
        terminal.json(document);
        break;
    }
    case Format::Csv:
        terminal.raw(tableexport::toCsv(table, rows));
        break;
    case Format::Text: {
        std::vector<Column> shown{ Column::Id, Column::Status, Column::Name, Column::Type, Column::Owner, Column::Tags, Column::Version, Column::LastContact, Column::Paused };
        if (areSeveral)
            shown.insert(shown.begin(), Column::Instance);
        QStringList header;
        for (const Column column : shown)
            header += table.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString().toUpper();
        std::vector<QStringList> lines;
        lines.reserve(rows.size());
        for (const int row : rows) {
            QStringList line;
            for (const Column column : shown)
                line += table.index(row, int(column)).data(Qt::DisplayRole).toString();
            lines.push_back(std::move(line));
        }
        terminal.table(header, lines);
        break;
    }
    }
}

} // namespace muster::headless
