// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versiontable.h"

#include "models/fleet/delta.h"
#include "models/tables/rankcache.h"
#include "models/tables/rowordering.h"
#include "models/tables/sortkeys.h"
#include "models/tables/versioncolumns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace muster {

/// Rows are those of the picture's fleet.
class VersionTable::Private final {
public:
    explicit Private(VersionTable &table) : q(table), ranks(&table)
    {
        QObject::connect(&ranks, &RankCache::arrived, &table, [this] { reorder(); });
    }

    [[nodiscard]] std::vector<RunnerText> textsInUse() const
    {
        std::vector<RunnerText> texts;
        for (const SortKey &key : keys) {
            if (const RunnerText text = versionColumn(key.column).text; text != RunnerText::None)
                texts.push_back(text);
        }
        return texts;
    }
    /// All rows in the order of the keys. A text whose ranks are still being made orders nothing yet.
    [[nodiscard]] std::vector<quint32> ordered(const VersionPicture &of)
    {
        std::vector<quint32> rows(std::size_t(of.fleet().size()));
        std::iota(rows.begin(), rows.end(), 0U);   // by id
        std::vector<quint32> numbers(rows.size());
        for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
            const VersionColumn &column = versionColumn(key->column);
            if (!column.key) {
                if (const RankCache::Ranks *known = ranks.ranks(column.text))
                    stableSortByKey(rows, *known, key->order);
                continue;
            }
            for (quint32 row = 0; row < quint32(numbers.size()); ++row)
                numbers[row] = column.key(of, row);
            stableSortByKey(rows, numbers, key->order);
        }
        return rows;
    }
    void reorder()
    {
        const std::vector<RunnerText> texts = textsInUse();
        // Rows stay where they are until all ranks are there: one change of order, not two.
        bool known = picture != nullptr;
        for (const RunnerText text : texts)
            known = known && ranks.ranks(text);
        if (known)
            q.arrange(ordered(*picture));
    }
    [[nodiscard]] std::vector<RunnerId> idsOf(const RowSet &rows) const
    {
        std::vector<RunnerId> ids;
        ids.reserve(std::size_t(rows.count()));
        rows.forEach([&](quint32 row) { ids.push_back(picture->fleet().row(row).id); });
        return ids;
    }

    VersionTable &q;
    VersionPicture::Ptr picture;   // null: none yet
    CellTimes times;
    std::vector<SortKey> keys{ SortKey() };
    RankCache ranks;
};

VersionTable::VersionTable(QObject *parent) : RowTable(parent), d(std::make_unique<Private>(*this)) { }

VersionTable::~VersionTable() = default;

void VersionTable::setPicture(const VersionPicture::Ptr &picture, const RowSet &shown)
{
    if (picture == d->picture) {
        show(shown);
        return;
    }
    const Snapshot::Ptr before = d->picture ? d->picture->lag.versions()->fleet() : nullptr, next = picture ? picture->lag.versions()->fleet() : nullptr;
    if (!before || !next || before->key() != next->key()) {
        resetRows([&]() -> Arrangement {
            d->picture = picture;
            d->ranks.reset(next);
            return picture ? Arrangement{ d->ordered(*picture), shown } : Arrangement{};
        });
        return;
    }
    if (before == next) {   // another reference or catalogue
        d->picture = picture;
        const qsizetype count = this->shown();
        arrange(d->ordered(*picture));
        showMatching(shown);
        announceColumns(0, versionColumnCount - 1);
        if (this->shown() != count)
            Q_EMIT shownChanged();
        return;
    }
    SnapshotDelta delta = difference(*before, *next);
    static_assert(SnapshotDelta::gone == gone);
    d->ranks.refresh(next, d->textsInUse());
    Arrangement arrangement{ d->ordered(*picture), shown };
    const VersionPicture::Ptr former = d->picture;   // lives until views have let go of its rows
    succeedRows({ std::move(delta.newRowOf), std::move(delta.changed) }, std::move(arrangement), [&] { d->picture = picture; });
}

const VersionPicture::Ptr &VersionTable::picture() const { return d->picture; }

bool VersionTable::show(const RowSet &rows)
{
    if (!d->picture)
        return false;
    const qsizetype before = shown();
    const bool changed = showMatching(rows);
    if (shown() != before)
        Q_EMIT shownChanged();
    return changed;
}

void VersionTable::setTimes(const CellTimes &times)
{
    if (times == d->times)
        return;
    d->times = times;
    announceColumns(int(Column::Since), int(Column::PatchSince));
}

void VersionTable::setSortKeys(const std::vector<SortKey> &keys)
{
    std::vector<SortKey> distinct = distinctSortKeys(keys);
    if (distinct == d->keys)
        return;
    d->keys = std::move(distinct);
    d->reorder();
}

void VersionTable::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < versionColumnCount;
    setSortKeys(isColumn ? sortKeysAfter(SortKey{ Column(column), order }, d->keys) : std::vector<SortKey>());
}

void VersionTable::setSortColumns(const std::vector<SortColumn> &columns) { setSortKeys(convertedSortKeys<SortKey>(columns)); }
std::vector<RowTable::SortColumn> VersionTable::sortColumns() const { return convertedSortKeys<SortColumn>(d->keys); }

qint64 VersionTable::idNumberAt(int row) const
{
    return d->picture->fleet().row(rowShownAt(row)).id.value;
}

int VersionTable::rowOfIdNumber(qint64 id) const
{
    const auto row = d->picture ? d->picture->fleet().find(RunnerId{ id }) : std::nullopt;
    return row ? positionOf(quint32(*row)) : -1;
}

std::vector<RunnerId> VersionTable::markedIds() const { return d->idsOf(marks()); }
std::vector<RunnerId> VersionTable::shownIds() const { return d->idsOf(matching()); }

RowColumnInfo VersionTable::columnInfo(int column) const
{
    const VersionColumn &about = versionColumn(Column(column));
    return { about.id, about.exportName, "muster::VersionTable", about.title, about.explanation, about.align, about.characters, about.visible };
}

int VersionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : versionColumnCount;
}

QVariant VersionTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const VersionCell cell{ *d->picture, rowShownAt(index.row()), d->times };
    const VersionColumn &column = versionColumn(Column(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.display(cell);
    case Qt::ToolTipRole:
        return column.tip ? column.tip(cell) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.align | Qt::AlignVCenter);
    case Qt::CheckStateRole:
    case MarkedRole:
        return markAt(index, role);
    case IdRole:
        return cell.runner().id.value;
    case RawRole:
        return column.raw(cell);
    case SeverityRole:
        return column.severity ? column.severity(cell) : 0;
    case IconRole:
        return column.icon ? column.icon(cell) : QString();
    default:
        return {};
    }
}

} // namespace muster
