// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include <algorithm>

namespace muster {

void RunnerTable::Private::setMarks(const RowSet &next)
{
    RowSet changed = marks;
    changed ^= next;
    if (changed.count() == 0)
        return;
    marks = next;
    std::vector<int> positions;
    for (std::size_t at = 0; at < shown.size(); ++at) {
        if (changed.contains(shown[at]))
            positions.push_back(int(at));
    }
    announce(positions, 0, runnerColumnCount - 1, { MarkedRole, Qt::CheckStateRole });
    Q_EMIT q.marksChanged();
}

bool RunnerTable::isMarked(int row) const
{
    return d->marks.contains(d->shown[std::size_t(row)]);
}

void RunnerTable::setMarked(int row, bool marked)
{
    setMarkedRange(row, row, marked);
}

void RunnerTable::setMarkedRange(int from, int to, bool marked)
{
    const int last = int(shown()) - 1;
    const int first = std::clamp(std::min(from, to), 0, last + 1), end = std::min(std::max(from, to), last);
    RowSet next = d->marks;
    for (int at = first; at <= end; ++at) {
        if (marked)
            next.insert(d->shown[std::size_t(at)]);
        else
            next.remove(d->shown[std::size_t(at)]);
    }
    d->setMarks(next);
}

void RunnerTable::markAllShown()
{
    RowSet next = d->marks;
    next |= d->shownSet;
    d->setMarks(next);
}

void RunnerTable::invertShown()
{
    RowSet next = d->marks;
    next ^= d->shownSet;
    d->setMarks(next);
}

void RunnerTable::clearMarks()
{
    d->setMarks(RowSet(total()));
}

void RunnerTable::setMarkedIds(const std::vector<RunnerId> &ids)
{
    RowSet next(total());
    for (const RunnerId id : ids) {
        if (const auto row = d->fleet ? d->fleet->find(id) : std::nullopt)
            next.insert(quint32(*row));
    }
    d->setMarks(next);
}

qsizetype RunnerTable::markedCount() const
{
    return d->marks.count();
}

qsizetype RunnerTable::markedShownCount() const
{
    return d->marks.countCommon(d->shownSet);
}

std::vector<RunnerId> RunnerTable::markedIds() const
{
    std::vector<RunnerId> ids;
    ids.reserve(std::size_t(markedCount()));
    d->marks.forEach([&](quint32 row) { ids.push_back(d->fleet->row(row).id); });
    return ids;
}

std::vector<RunnerId> RunnerTable::shownIds() const
{
    std::vector<RunnerId> ids;
    ids.reserve(d->shown.size());
    d->shownSet.forEach([&](quint32 row) { ids.push_back(d->fleet->row(row).id); });
    return ids;
}

} // namespace muster
