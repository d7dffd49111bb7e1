// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include <algorithm>
#include <utility>

namespace muster {

namespace {

constexpr quint32 nowhere = 0xffffffffU;

} // namespace

std::vector<quint32> RunnerTable::Private::inOrder(const std::vector<quint32> &order, const RowSet &rows)
{
    std::vector<quint32> result;
    result.reserve(order.size());
    for (const quint32 row : order) {
        if (rows.contains(row))
            result.push_back(row);
    }
    return result;
}

void RunnerTable::Private::setShown(std::vector<quint32> rows)
{
    shown = std::move(rows);
    m_positions.clear();
}

qsizetype RunnerTable::Private::bytes() const
{
    const std::size_t numbers = order.capacity() + shown.capacity() + m_positions.capacity();
    return qsizetype(numbers * sizeof(quint32)) + lag.size() * qsizetype(sizeof(LagTable::Runner)) + 2 * q.total() / 8 + ranks.bytes();
}

int RunnerTable::Private::positionOf(quint32 row) const
{
    if (m_positions.empty()) {
        m_positions.assign(order.size(), nowhere);
        for (std::size_t i = 0; i < shown.size(); ++i)
            m_positions[shown[i]] = quint32(i);
    }
    return m_positions[row] == nowhere ? -1 : int(m_positions[row]);
}

bool RunnerTable::Private::show(const RowSet &next)
{
    const std::vector<quint32> target = inOrder(order, next);
    if (target == shown)
        return false;
    keepOnly(inOrder(target, shownSet));
    RowSet added = next;
    added -= shownSet;
    append(inOrder(target, added));
    shownSet = next;
    rearrange(target);
    return true;
}

/// Takes away all others, in one removal. They are first gathered in one place, and that is where the first one that somebody
/// holds on to stands (a view its current row): then the neighbour becomes current, and not what happens to be last.
void RunnerTable::Private::keepOnly(const std::vector<quint32> &rows)
{
    if (rows.size() == shown.size())
        return;
    const RowSet kept = RowSet::of(rows, qsizetype(order.size()));
    std::size_t split = rows.size();
    const QModelIndexList held = q.persistentIndexList();
    for (const QModelIndex &index : held) {
        auto at = shown.begin() + index.row();
        if (kept.contains(*at))
            continue;
        at = std::find_if(at, shown.end(), [&](quint32 row) { return kept.contains(row); });
        if (at != shown.end())
            split = std::size_t(std::find(rows.begin(), rows.end(), *at) - rows.begin());
        break;
    }

    std::vector<quint32> gathered(rows.begin(), rows.begin() + std::ptrdiff_t(split));
    gathered.reserve(shown.size());
    for (const quint32 row : shown) {
        if (!kept.contains(row))
            gathered.push_back(row);
    }
    const std::size_t end = gathered.size();
    gathered.insert(gathered.end(), rows.begin() + std::ptrdiff_t(split), rows.end());
    rearrange(std::move(gathered));

    q.beginRemoveRows({}, int(split), int(end) - 1);
    setShown(rows);
    q.endRemoveRows();
}

void RunnerTable::Private::append(const std::vector<quint32> &rows)
{
    if (rows.empty())
        return;
    q.beginInsertRows({}, int(shown.size()), int(shown.size() + rows.size()) - 1);
    shown.insert(shown.end(), rows.begin(), rows.end());
    m_positions.clear();
    q.endInsertRows();
}

/// The same rows in another order.
void RunnerTable::Private::rearrange(std::vector<quint32> next)
{
    if (next == shown)
        return;
    Q_EMIT q.layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = q.persistentIndexList();
    const std::vector<quint32> before = std::exchange(shown, std::move(next));
    m_positions.clear();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to += q.index(positionOf(before[std::size_t(index.row())]), index.column());
    q.changePersistentIndexList(from, to);
    Q_EMIT q.layoutChanged({}, VerticalSortHint);
}

} // namespace muster
