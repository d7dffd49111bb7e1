// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnertableprivate.h"

#include "models/fleet/delta.h"

#include <algorithm>
#include <utility>

namespace muster {

RowSet RunnerTable::Private::matchingOf(const Snapshot &ofFleet, const LagTable &ofLag, Instant at) const
{
    if (!filter.isEmpty())
        return RowSet::of(filter.matchingRows(ofFleet, { .now = at, .lag = &ofLag, .instances = namedInstances() }), ofFleet.size());
    RowSet all(ofFleet.size());
    for (quint32 row = 0; row < quint32(ofFleet.size()); ++row)
        all.insert(row);
    return all;
}

bool RunnerTable::Private::filterUses(std::initializer_list<QStringView> names) const
{
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return filter.usesKey(name); });
}

void RunnerTable::Private::announceColumns(Column first, Column last)
{
    q.announceColumns(int(first), int(last));
}

void RunnerTable::Private::showMatching()
{
    if (q.showMatching(matchingOf(*fleet, lag, now)))
        Q_EMIT q.shownChanged();
}

void RunnerTable::Private::reset(const Snapshot::Ptr &next)
{
    q.resetRows([&]() -> Arrangement {
        fleet = next;
        ranks.reset(next);
        lag = next ? LagTable::build(*next, catalogue, reference) : LagTable();
        now = next ? next->asOf() : Instant();
        if (!next)
            return {};
        return { ordered(*next, lag), matchingOf(*next, lag, now) };
    });
}

void RunnerTable::Private::refresh(const Snapshot::Ptr &next)
{
    SnapshotDelta delta = difference(*fleet, *next);
    static_assert(SnapshotDelta::gone == gone);
    const bool timeMoved = now < next->asOf();
    if (timeMoved)
        now = next->asOf();
    LagTable nextLag = LagTable::build(*next, catalogue, reference);
    ranks.refresh(next, textsInUse());
    Arrangement arrangement{ ordered(*next, nextLag), matchingOf(*next, nextLag, now) };
    q.succeedRows({ std::move(delta.newRowOf), std::move(delta.changed) }, std::move(arrangement), [&] {
        fleet = next;
        lag = std::move(nextLag);
    });
    if (timeMoved)
        announceColumns(Column::LastContact, Column::TokenExpiry);
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

void RunnerTable::setInstances(const InstanceNames &instances)
{
    if (instances == d->instances)
        return;
    d->instances = instances;
    if (!d->fleet || d->kind != Kind::SeveralInstances)
        return;
    if (d->filterUses({ u"instance" }))
        d->showMatching();
    d->announceColumns(Column::Instance, Column::Instance);
}

void RunnerTable::setCatalogue(const ReleaseCatalogue &catalogue, const Version &reference)
{
    d->catalogue = catalogue;
    d->reference = reference;
    if (!d->fleet)
        return;
    d->lag = LagTable::build(*d->fleet, catalogue, reference);
    if (d->filterUses({ u"behind" }))
        d->showMatching();
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
    if (d->filterUses({ u"seen", u"age", u"expires" }))
        d->showMatching();
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
    const bool changed = showMatching(d->matchingOf(*d->fleet, d->lag, d->now));
    if (shown() != before)
        Q_EMIT shownChanged();
    return changed;
}

} // namespace muster
