// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include "models/tables/rowordering.h"

#include <algorithm>
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
    order = ordered(*fleet, lag);
    rearrange(inOrder(order, shownSet));
}

void RunnerTable::setSortKeys(const std::vector<SortKey> &keys)
{
    std::vector<SortKey> distinct;
    for (const SortKey &key : keys) {
        const bool repeats = std::any_of(distinct.begin(), distinct.end(), [&](const SortKey &other) { return other.column == key.column; });
        if (!repeats && key.column < Column::Count)
            distinct.push_back(key);
    }
    if (distinct == d->keys)
        return;
    d->keys = std::move(distinct);
    d->reorder();
}

const std::vector<RunnerTable::SortKey> &RunnerTable::sortKeys() const
{
    return d->keys;
}

void RunnerTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= runnerColumnCount) {
        setSortKeys({});
        return;
    }
    constexpr std::size_t most = 4;   // nobody remembers what they sorted by before
    std::vector<SortKey> keys{ { Column(column), order } };
    for (const SortKey &key : d->keys) {
        if (int(key.column) != column && keys.size() < most)
            keys.push_back(key);
    }
    setSortKeys(keys);
}

} // namespace muster
