// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"

#include "models/tables/runnertableprivate.h"

namespace muster {

RunnerTable::Private::Private(RunnerTable &table) : q(table), ranks(&table)
{
    QObject::connect(&ranks, &RankCache::arrived, &table, [this] { reorder(); });
}

RunnerTable::RunnerTable(QObject *parent) : QAbstractTableModel(parent), d(std::make_unique<Private>(*this)) { }

RunnerTable::~RunnerTable() = default;

Snapshot::Ptr RunnerTable::snapshot() const { return d->fleet; }
Instant RunnerTable::now() const { return d->now; }
const Filter &RunnerTable::filter() const { return d->filter; }
const LagTable &RunnerTable::lag() const { return d->lag; }
qsizetype RunnerTable::total() const { return d->fleet ? d->fleet->size() : 0; }
qsizetype RunnerTable::shown() const { return qsizetype(d->shown.size()); }
std::span<const quint32> RunnerTable::shownRows() const { return d->shown; }

const RunnerRow &RunnerTable::runnerAt(int row) const
{
    return d->fleet->row(d->shown[std::size_t(row)]);
}

RunnerId RunnerTable::idAt(int row) const
{
    return runnerAt(row).id;
}

int RunnerTable::rowOf(RunnerId id) const
{
    const auto row = d->fleet ? d->fleet->find(id) : std::nullopt;
    return row ? d->positionOf(quint32(*row)) : -1;
}

int RunnerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int RunnerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : runnerColumnCount;
}

QVariant RunnerTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const quint32 row = d->shown[std::size_t(index.row())];
    const RunnerColumn &column = runnerColumn(Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.display(d->cell(row));
    case Qt::ToolTipRole:
        return column.tip ? column.tip(d->cell(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(d->marks.contains(row) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case IdRole:
        return d->fleet->row(row).id.value;
    case RawRole:
        return column.raw(d->cell(row));
    case SeverityRole:
        return column.severity ? column.severity(d->cell(row)) : 0;
    case IconRole:
        return column.icon ? column.icon(d->cell(row)) : QString();
    case MarkedRole:
        return d->marks.contains(row);
    default:
        return {};
    }
}

bool RunnerTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    setMarked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant RunnerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= runnerColumnCount)
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const RunnerColumn &column = runnerColumn(Column(section));
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return explanationOf(column);
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case ColumnIdRole:
        return QString::fromLatin1(column.id);
    case ExportNameRole:
        return QString::fromLatin1(column.exportName);
    default:
        return {};
    }
}

Qt::ItemFlags RunnerTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

qsizetype RunnerTable::bytes() const
{
    return d->bytes();
}

} // namespace muster
