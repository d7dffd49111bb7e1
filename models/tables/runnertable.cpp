// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertable.h"

#include "models/tables/runnertableprivate.h"

namespace muster {

RunnerTable::Private::Private(RunnerTable &table, Kind ofKind) : q(table), kind(ofKind), ranks(&table)
{
    QObject::connect(&ranks, &RankCache::arrived, &table, [this] { reorder(); });
}

std::vector<RunnerId> RunnerTable::Private::idsOf(const RowSet &rows) const
{
    std::vector<RunnerId> ids;
    ids.reserve(std::size_t(rows.count()));
    rows.forEach([&](quint32 row) { ids.push_back(fleet->row(row).id); });
    return ids;
}

RunnerTable::RunnerTable(QObject *parent) : RunnerTable(Kind::OneInstance, parent) { }

RunnerTable::RunnerTable(Kind kind, QObject *parent) : RowTable(parent), d(std::make_unique<Private>(*this, kind)) { }

RunnerTable::~RunnerTable() = default;

Snapshot::Ptr RunnerTable::snapshot() const { return d->fleet; }
Instant RunnerTable::now() const { return d->now; }
const Filter &RunnerTable::filter() const { return d->filter; }
const LagTable &RunnerTable::lag() const { return d->lag; }
const InstanceNames &RunnerTable::instances() const { return d->instances; }
FilterContext RunnerTable::filterContext() const { return { d->now, &d->lag, d->namedInstances() }; }

const RunnerRow &RunnerTable::runnerAt(int row) const
{
    return d->fleet->row(rowShownAt(row));
}

RunnerId RunnerTable::idAt(int row) const
{
    return runnerAt(row).id;
}

int RunnerTable::rowOf(RunnerId id) const
{
    const auto row = d->fleet ? d->fleet->find(id) : std::nullopt;
    return row ? positionOf(quint32(*row)) : -1;
}

int RunnerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->kind == Kind::SeveralInstances ? runnerColumnCount : runnerColumnCount - 1;
}

QVariant RunnerTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const quint32 row = rowShownAt(index.row());
    const RunnerColumn &column = runnerColumn(Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.display(d->cell(row));
    case Qt::ToolTipRole:
        return column.tip ? column.tip(d->cell(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case Qt::CheckStateRole:
    case MarkedRole:
        return markAt(index, role);
    case IdRole:
        return d->fleet->row(row).id.value;
    case RawRole:
        return column.raw(d->cell(row));
    case SeverityRole:
        return column.severity ? column.severity(d->cell(row)) : 0;
    case IconRole:
        return column.icon ? column.icon(d->cell(row)) : QString();
    default:
        return {};
    }
}

RowColumnInfo RunnerTable::columnInfo(int column) const
{
    const RunnerColumn &about = runnerColumn(Column(column));
    return { about.id, about.exportName, "muster::RunnerColumns", about.title, about.explanation, about.align, about.characters, about.visible };
}

void RunnerTable::setMarkedIds(const std::vector<RunnerId> &ids)
{
    RowSet next(total());
    for (const RunnerId id : ids) {
        if (const auto row = d->fleet ? d->fleet->find(id) : std::nullopt)
            next.insert(quint32(*row));
    }
    setMarks(next);
}

std::vector<RunnerId> RunnerTable::markedIds() const { return d->idsOf(marks()); }

QString RunnerTable::markedReason() const
{
    const bool isWholeFilter = !filter().isEmpty() && markedCount() == shown() && markedShownCount() == shown();
    return isWholeFilter ? filter().toString() : QString();
}

std::vector<RunnerId> RunnerTable::shownIds() const { return d->idsOf(matching()); }

qsizetype RunnerTable::bytes() const
{
    return rowBytes() + d->lag.size() * qsizetype(sizeof(LagTable::Runner)) + d->ranks.bytes();
}

} // namespace muster
