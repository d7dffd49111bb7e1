// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/fleetpast.h"

#include "models/history/history.h"
#include "models/sync/fleetsync.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace muster {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{ 1000 };
constexpr qint64 mostPastLoads = 2000;

} // namespace

class FleetPast::Private {
public:
    Private(FleetPast *owner, History *theHistory, FleetSync &theSync) : q(owner), history(theHistory), sync(&theSync) { }

    [[nodiscard]] FleetKey key() const { return sync ? FleetKey{ sync->identity().instance, sync->identity().username, sync->scope() } : FleetKey(); }
    void read();
    void readSpan(int number);
    void readFleet(int number, Instant at, Snapshot::Ptr Story::*place);
    /// Parts come one by one and are shown together, so that they agree.
    void arrived(int number)
    {
        if (number != asked || --missing > 0)
            return;
        story = std::exchange(coming, {});
        isLoaded = true;
        Q_EMIT q->changed();
        if (isStale && isWatched)
            later.start();
    }

    FleetPast *const q;
    const QPointer<History> history;
    const QPointer<FleetSync> sync;
    Wanted wanted;
    Story story, coming;
    bool isLoaded = false;
    bool isWatched = false;
    bool isStale = true;   // something was written, or wanted, since the last reading began
    int asked = 0;         // answers to earlier questions are not heard
    int missing = 0;
    QTimer later;
};

void FleetPast::Private::read()
{
    isStale = true;
    if (!history || !sync || !isWatched)
        return;
    later.stop();
    isStale = false;
    missing = 4;
    const int number = ++asked;
    coming = {};
    coming.key = key();
    History::SpanRequest all;
    all.most = mostPastLoads;
    history->pastLoads(coming.key, all, q, [this, number](const Result<PastLoads> &answer) {
        if (number != asked)
            return;
        coming.loads = answer.value_or(PastLoads());
        readSpan(number);
        arrived(number);
    });
}

void FleetPast::Private::readSpan(int number)
{
    const PastLoads &loads = coming.loads;
    const bool isEmpty = !loads.since.isKnown();
    const Instant from = !wanted.from.isKnown() || isEmpty ? loads.since : std::max(wanted.from, loads.since);
    const Instant until = wanted.until.isKnown() ? wanted.until : loads.until;
    if (isEmpty || until < from) {
        missing = 1;
        return;
    }
    history->changes(coming.key, { .from = from, .until = until, .most = mostChanges }, q, [this, number](const Result<PastChanges> &answer) {
        if (number == asked)
            coming.changes = answer.value_or(PastChanges());
        arrived(number);
    });
    readFleet(number, from, &Story::before);
    readFleet(number, until, &Story::after);
}

/// What was rebuilt for the last answer need not be rebuilt for this one; it takes most of the time.
void FleetPast::Private::readFleet(int number, Instant at, Snapshot::Ptr Story::*place)
{
    for (const Snapshot::Ptr &known : { story.before, story.after, sync->snapshot() }) {
        if (!known || !(known->key() == coming.key) || known->asOf() != at || known->completeness() == Completeness::Loading || known->completeness() == Completeness::Incomplete)
            continue;
        coming.*place = known;
        arrived(number);
        return;
    }
    history->fleetAt(coming.key, at, q, [this, number, place](const Result<Snapshot::Ptr> &answer) {
        if (number == asked)
            coming.*place = answer.value_or(nullptr);
        arrived(number);
    });
}

FleetPast::FleetPast(History *history, FleetSync &sync, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, history, sync))
{
    d->later.setSingleShot(true);
    d->later.setInterval(lookAgainAfter);
    connect(&d->later, &QTimer::timeout, this, [this] { d->read(); });
    if (!history) {
        d->isLoaded = true;
        return;
    }
    connect(history, &History::changed, this, [this] {
        d->isStale = true;
        Q_EMIT grown();
        if (d->isWatched && d->missing == 0 && !d->later.isActive())
            d->later.start();
    });
    connect(history, &History::stateChanged, this, [this] {
        d->read();
        Q_EMIT changed();
    });
    connect(&sync, &FleetSync::snapshotChanged, this, [this] {
        if (d->story.key == d->key())
            return;
        // Another scope is another fleet with another past.
        d->story = {};
        d->story.key = d->key();
        d->isLoaded = false;
        d->read();
        Q_EMIT changed();
    });
}

FleetPast::~FleetPast() = default;

void FleetPast::want(const Wanted &wanted)
{
    if (wanted == d->wanted && d->isLoaded)
        return;
    d->wanted = wanted;
    d->isLoaded = !d->history;   // then there is nothing to wait for
    d->read();
}

const FleetPast::Wanted &FleetPast::wanted() const
{
    return d->wanted;
}

void FleetPast::setWatched(bool watched)
{
    if (watched == d->isWatched)
        return;
    d->isWatched = watched;
    if (!watched)
        d->later.stop();
    else if (d->isStale)
        d->read();
}

bool FleetPast::isLoaded() const
{
    return d->isLoaded;
}

const FleetPast::Story &FleetPast::story() const
{
    return d->story;
}

std::optional<Error> FleetPast::trouble() const
{
    return d->history ? d->history->trouble() : std::nullopt;
}

bool FleetPast::isReadOnly() const
{
    return d->history && d->history->state() == History::State::ReadOnly;
}

void FleetPast::fleetAt(Instant at, QObject *receiver, Answer<Snapshot::Ptr> done)
{
    if (d->history)
        d->history->fleetAt(d->key(), at, receiver, std::move(done));
    else
        done(Snapshot::Ptr());
}

void FleetPast::changesOf(RunnerId runner, Instant createdAt, QObject *receiver, Answer<std::vector<RunnerChange>> done)
{
    if (d->history)
        d->history->changesOf(d->key(), runner, createdAt, receiver, std::move(done));
    else
        done(std::vector<RunnerChange>());
}

} // namespace muster
