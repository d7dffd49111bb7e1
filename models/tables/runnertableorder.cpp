// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include "models/tables/rowordering.h"
#include "models/tables/sortkeys.h"

#include <numeric>

namespace muster {

std::vector<RunnerText> RunnerTable::Private::textsInUse() const
{
    std::vector<RunnerText> texts;
    for (const SortKey &key : keys) {
        if (const RunnerText text = runnerColumn(key.column).text; text != RunnerText::None)
            texts.push_back(text);
    }
    return texts;
}

/// All rows in the order of the keys. A text whose ranks are still being made orders nothing yet.
std::vector<quint32> RunnerTable::Private::ordered(const Snapshot &ofFleet, const LagTable &ofLag)
{
    std::vector<quint32> rows(std::size_t(ofFleet.size()));
    std::iota(rows.begin(), rows.end(), 0U);   // by id
    std::vector<quint32> numbers(rows.size());
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const RunnerColumn &column = runnerColumn(key->column);
        if (!column.key) {
            if (const RankCache::Ranks *known = ranks.ranks(column.text))
                stableSortByKey(rows, *known, key->order);
            continue;
        }
        for (std::size_t row = 0; row < numbers.size(); ++row)
            numbers[row] = column.key(ofFleet.row(qsizetype(row)), ofLag.runner(qsizetype(row)));
        stableSortByKey(rows, numbers, key->order);
    }
    return rows;
}

void RunnerTable::Private::reorder()
{
    if (!fleet)
        return;
    const std::vector<RunnerText> texts = textsInUse();
    // Rows stay where they are until all ranks are there: one change of order, not two.
    bool known = true;
    for (const RunnerText text : texts)
        known = ranks.ranks(text) && known;
    if (!known)
        return;
    q.arrange(ordered(*fleet, lag));
}

void RunnerTable::setSortKeys(const std::vector<SortKey> &keys)
{
    std::vector<SortKey> distinct = distinctSortKeys(keys);
    if (distinct == d->keys)
        return;
    d->keys = std::move(distinct);
    d->reorder();
}

const std::vector<RunnerTable::SortKey> &RunnerTable::sortKeys() const
{
    return d->keys;
}

void RunnerTable::setSortColumns(const std::vector<SortColumn> &columns) { setSortKeys(convertedSortKeys<SortKey>(columns)); }
std::vector<RowTable::SortColumn> RunnerTable::sortColumns() const { return convertedSortKeys<SortColumn>(d->keys); }

void RunnerTable::sort(int column, Qt::SortOrder order)
{
    const bool isColumn = column >= 0 && column < columnCount();
    setSortKeys(isColumn ? sortKeysAfter(SortKey{ Column(column), order }, d->keys) : std::vector<SortKey>());
}

} // namespace muster
