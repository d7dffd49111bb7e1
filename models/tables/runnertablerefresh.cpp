// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include "models/fleet/delta.h"

#include <algorithm>
#include <utility>

namespace muster {

RowSet RunnerTable::Private::matching(const Snapshot &ofFleet, const LagTable &ofLag, Instant at) const
{
    if (!filter.isEmpty())
        return RowSet::of(filter.matchingRows(ofFleet, { .now = at, .lag = &ofLag }), ofFleet.size());
    RowSet all(ofFleet.size());
    for (quint32 row = 0; row < quint32(ofFleet.size()); ++row)
        all.insert(row);
    return all;
}

bool RunnerTable::Private::filterUses(std::initializer_list<QStringView> names) const
{
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return filter.usesKey(name); });
}

void RunnerTable::Private::announce(const std::vector<int> &positions, int firstColumn, int lastColumn, const QList<int> &roles)
{
    for (const RowSpan &span : mergedSpans(positions))
        Q_EMIT q.dataChanged(q.index(span.first, firstColumn), q.index(span.last, lastColumn), roles);
}

void RunnerTable::Private::announceColumns(Column first, Column last)
{
    if (!shown.empty())
        Q_EMIT q.dataChanged(q.index(0, int(first)), q.index(int(shown.size()) - 1, int(last)));
}

void RunnerTable::Private::reset(const Snapshot::Ptr &next)
{
    const bool hadMarks = marks.count() > 0;
    q.beginResetModel();
    fleet = next;
    ranks.reset(next);
    lag = next ? LagTable::build(*next, catalogue, reference) : LagTable();
    now = next ? next->asOf() : Instant();
    order = next ? ordered(*next, lag) : std::vector<quint32>();
    shownSet = next ? matching(*next, lag, now) : RowSet();
    marks = RowSet(next ? next->size() : 0);
    setShown(inOrder(order, shownSet));
    q.endResetModel();
    if (hadMarks)
        Q_EMIT q.marksChanged();
    Q_EMIT q.shownChanged();
}

/// Vanished rows go while the old fleet still answers for them; then the fleets are exchanged under the rows that stay, which
/// moves nothing; then the new ones come, and all take their places.
void RunnerTable::Private::refresh(const Snapshot::Ptr &next)
{
    const SnapshotDelta delta = difference(*fleet, *next);
    const qsizetype shownBefore = q.shown(), totalBefore = q.total(), markedBefore = q.markedCount();
    const bool timeMoved = now < next->asOf();
    if (timeMoved)
        now = next->asOf();
    LagTable nextLag = LagTable::build(*next, catalogue, reference);
    ranks.refresh(next, textsInUse());
    std::vector<quint32> nextOrder = ordered(*next, nextLag);
    RowSet nextSet = matching(*next, nextLag, now);
    std::vector<quint32> target = inOrder(nextOrder, nextSet);

    std::vector<quint32> oldRowOf(std::size_t(next->size()), SnapshotDelta::gone);
    RowSet nextMarks(next->size());
    for (std::size_t row = 0; row < delta.newRowOf.size(); ++row) {
        const quint32 newRow = delta.newRowOf[row];
        if (newRow == SnapshotDelta::gone)
            continue;
        oldRowOf[newRow] = quint32(row);
        if (marks.contains(quint32(row)))
            nextMarks.insert(newRow);
    }
    std::vector<quint32> staying;
    staying.reserve(shown.size());
    for (const quint32 row : target) {
        const quint32 old = oldRowOf[row];
        if (old != SnapshotDelta::gone && shownSet.contains(old))
            staying.push_back(old);
    }
    keepOnly(staying);

    std::vector<quint32> renumbered = shown;
    for (quint32 &row : renumbered)
        row = delta.newRowOf[row];
    RowSet added = nextSet;
    added -= RowSet::of(renumbered, next->size());
    fleet = next;
    lag = std::move(nextLag);
    marks = std::move(nextMarks);
    order = std::move(nextOrder);
    shownSet = std::move(nextSet);
    setShown(std::move(renumbered));

    append(inOrder(target, added));
    rearrange(std::move(target));

    std::vector<int> changed;
    for (const quint32 row : delta.changed) {
        if (shownSet.contains(row) && !added.contains(row))
            changed.push_back(positionOf(row));
    }
    std::sort(changed.begin(), changed.end());
    announce(changed, 0, runnerColumnCount - 1);
    if (timeMoved)
        announceColumns(Column::LastContact, Column::TokenExpiry);
    if (q.markedCount() != markedBefore)
        Q_EMIT q.marksChanged();
    if (q.shown() != shownBefore || q.total() != totalBefore)
        Q_EMIT q.shownChanged();
}

void RunnerTable::setSnapshot(const Snapshot::Ptr &snapshot)
{
    if (snapshot == d->fleet)
        return;
    if (snapshot && d->fleet && snapshot->key() == d->fleet->key())
        d->refresh(snapshot);
    else
        d->reset(snapshot);
}

void RunnerTable::setCatalogue(const ReleaseCatalogue &catalogue, const Version &reference)
{
    d->catalogue = catalogue;
    d->reference = reference;
    if (!d->fleet)
        return;
    d->lag = LagTable::build(*d->fleet, catalogue, reference);
    if (d->filterUses({ u"behind" }) && d->show(d->matching(*d->fleet, d->lag, d->now)))
        Q_EMIT shownChanged();
    if (std::any_of(d->keys.begin(), d->keys.end(), [](const SortKey &key) { return key.column == Column::Behind; }))
        d->reorder();
    d->announceColumns(Column::Version, Column::Behind);
}

void RunnerTable::setNow(Instant now)
{
    if (now == d->now)
        return;
    d->now = now;
    if (!d->fleet)
        return;
    if (d->filterUses({ u"seen", u"age", u"expires" }) && d->show(d->matching(*d->fleet, d->lag, now)))
        Q_EMIT shownChanged();
    d->announceColumns(Column::LastContact, Column::TokenExpiry);
}

void RunnerTable::setTimeDisplay(TimeDisplay display)
{
    if (std::exchange(d->times, display) != display)
        d->announceColumns(Column::LastContact, Column::TokenExpiry);
}

bool RunnerTable::setFilter(const Filter &filter)
{
    d->filter = filter;
    if (!d->fleet)
        return false;
    const qsizetype before = shown();
    const bool changed = d->show(d->matching(*d->fleet, d->lag, d->now));
    if (shown() != before)
        Q_EMIT shownChanged();
    return changed;
}

} // namespace muster
