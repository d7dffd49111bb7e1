// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/fleetsync.h"

#include "models/base/clock.h"
#include "models/fleet/patch.h"
#include "models/gitlab/client.h"
#include "models/history/snapshotstore.h"
#include "models/sync/backoff.h"
#include "models/sync/fleetnotes.h"
#include "models/sync/inventoryload.h"

#include <QTimer>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestInterval = std::chrono::hours(1);

} // namespace

class FleetSync::Private {
public:
    Private(FleetSync *owner, Identity theIdentity, const Clock &theClock) : q(owner), identity(std::move(theIdentity)), clock(theClock)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, &FleetSync::refresh);
    }

    [[nodiscard]] FleetKey key() const { return { identity.instance, identity.username, scope }; }
    [[nodiscard]] bool isRemembered() const { return snapshot && snapshot->isRemembered(); }
    void follow(gitlab::Client &theClient);
    void lookInMemory();

    void startLoad();
    void dropLoad();
    void endLoad(const InventoryLoad::Summary &summary);
    [[nodiscard]] bool isWorthShowing(const InventoryLoad::Summary &summary) const;
    void show(const Snapshot::Ptr &fleet);
    void schedule();

    FleetSync *const q;
    gitlab::Client *client = nullptr;                // null: nobody is signed in
    SnapshotStore *memory = nullptr;
    Identity identity;
    const Clock &clock;
    Scope scope;
    State state = State::Idle;
    InventoryLoad *load = nullptr;                   // child of q
    Snapshot::Ptr snapshot;
    std::optional<Error> error;
    FleetNotes notes;                                // of changes since the running load began
    std::chrono::seconds interval{ 0 };
    int failures = 0;
    bool isTokenRefused = false;
    std::optional<std::chrono::seconds> ahead;       // the server's clock minus ours
    QTimer timer;
};

void FleetSync::Private::follow(gitlab::Client &theClient)
{
    client = &theClient;
    QObject::connect(client, &gitlab::Client::trafficChanged, q, [this] {
        Q_EMIT q->trafficChanged();
        if (load)
            Q_EMIT q->progressChanged();   // the gate may have closed or opened
    });
}

/// What comes too late, when a first page or another scope is on screen, is not shown any more.
void FleetSync::Private::lookInMemory()
{
    if (!memory || snapshot)
        return;
    memory->read(key(), q, [this](const Snapshot::Ptr &found) {
        if (found && !snapshot && found->key() == key())
            show(found);
    });
}

void FleetSync::Private::startLoad()
{
    timer.stop();
    notes.clear();
    lookInMemory();
    load = new InventoryLoad(*client, { key(), !snapshot }, q);
    connect(load, &InventoryLoad::progressChanged, q, &FleetSync::progressChanged);
    connect(load, &InventoryLoad::serverTimeTold, q, [this](Instant now) { ahead = std::chrono::seconds(now.seconds() - clock.now().seconds()); });
    connect(load, &InventoryLoad::published, q, [this](const Snapshot::Ptr &fleet) {
        if (!isRemembered())   // all of it, if old, says more than a first page
            show(notes.applied(fleet));
    });
    connect(load, &InventoryLoad::finished, q, [this](const InventoryLoad::Summary &summary) { endLoad(summary); });
    load->start();
    state = State::Loading;
    Q_EMIT q->progressChanged();
    Q_EMIT q->stateChanged();
}

/// Later, because it may be the one that is speaking.
void FleetSync::Private::dropLoad()
{
    if (!load)
        return;
    load->disconnect(q);
    load->cancel();
    load->deleteLater();
    load = nullptr;
}

void FleetSync::Private::endLoad(const InventoryLoad::Summary &summary)
{
    dropLoad();
    error = summary.error;
    isTokenRefused = error && error->kind == Error::Kind::Unauthorized;
    const bool isShown = isWorthShowing(summary);
    // A load that was cancelled is nobody's failure; one that was only refused a part has done what can be done.
    if (summary.isInterrupted && error->kind != Error::Kind::Cancelled)
        ++failures;
    else
        failures = 0;
    const Snapshot::Ptr fleet = isShown ? notes.applied(summary.fleet) : nullptr;
    notes.clear();
    state = !error ? State::Fresh : isShown ? State::Partial : State::Failed;
    schedule();
    if (fleet)
        show(fleet);   // whoever hears it may start the next load
    Q_EMIT q->progressChanged();
    Q_EMIT q->stateChanged();
}

/// An interrupted refresh would make runners vanish that are still there: then the older, whole picture stays.
bool FleetSync::Private::isWorthShowing(const InventoryLoad::Summary &summary) const
{
    if (!summary.fleet)
        return false;
    if (!snapshot || snapshot->completeness() == Completeness::Loading || !summary.isInterrupted)
        return true;
    return !snapshot->isComplete() && !snapshot->isRemembered() && summary.fleet->size() >= snapshot->size();
}

void FleetSync::Private::show(const Snapshot::Ptr &fleet)
{
    snapshot = fleet;
    if (memory && fleet)
        memory->keep(fleet);
    Q_EMIT q->snapshotChanged(fleet);
}

void FleetSync::Private::schedule()
{
    timer.stop();
    if (interval.count() == 0 || isTokenRefused || load)
        return;
    const std::chrono::milliseconds each = interval;
    timer.start(failures == 0 ? jittered(each) : backOff(failures + 1, each, std::max(each, longestInterval)));
}

FleetSync::FleetSync(gitlab::Client &client, const Identity &identity, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, identity, clock))
{
    d->scope.kind = identity.administrator ? Scope::Kind::Instance : Scope::Kind::Mine;
    d->follow(client);
}

FleetSync::FleetSync(const Snapshot::Ptr &remembered, const Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, Identity(), clock))
{
    const FleetKey &key = remembered->key();
    d->identity.instance = key.instance;
    d->identity.username = key.username;
    d->identity.reading = d->identity.changing = Obstacle::Unknown;
    d->scope = key.scope;
    d->snapshot = remembered;
}

FleetSync::~FleetSync() = default;

void FleetSync::setMemory(SnapshotStore *memory)
{
    d->memory = memory;
}

bool FleetSync::isSignedIn() const
{
    return d->client != nullptr;
}

void FleetSync::signInStarted()
{
    if (isSignedIn())
        return;
    d->timer.stop();
    d->state = State::Loading;
    Q_EMIT progressChanged();
    Q_EMIT stateChanged();
}

void FleetSync::signInFailed(const Error &error)
{
    if (isSignedIn())
        return;
    d->error = error;
    d->isTokenRefused = error.kind == Error::Kind::Unauthorized;
    d->failures = error.kind == Error::Kind::Cancelled ? 0 : d->failures + 1;
    d->state = State::Failed;
    d->schedule();
    Q_EMIT progressChanged();
    Q_EMIT stateChanged();
}

bool FleetSync::isFleetOf(const Identity &identity) const
{
    const FleetKey mine = d->key();
    // Who is no administrator any more sees less than the whole instance, which is another picture.
    return mine.instance == identity.instance && mine.username == identity.username && (mine.scope.kind != Scope::Kind::Instance || identity.administrator);
}

void FleetSync::signedIn(gitlab::Client &client, const Identity &identity)
{
    Q_ASSERT(!isSignedIn() && isFleetOf(identity));
    d->identity = identity;
    d->error.reset();
    d->failures = 0;
    d->isTokenRefused = false;
    d->follow(client);
}

const Identity &FleetSync::identity() const
{
    return d->identity;
}

void FleetSync::noteChanging(Obstacle changing)
{
    if (d->identity.changing == changing)
        return;
    d->identity.changing = changing;
    Q_EMIT stateChanged();
}

void FleetSync::setScope(const Scope &scope)
{
    if (!isSignedIn() || (scope == d->scope && d->state != State::Idle))
        return;
    d->scope = scope;
    d->dropLoad();
    d->failures = 0;
    d->error.reset();
    if (d->snapshot)
        d->show(nullptr);
    d->startLoad();
}

const Scope &FleetSync::scope() const
{
    return d->scope;
}

void FleetSync::refresh()
{
    if (!isSignedIn())
        Q_EMIT signInWanted();
    else if (!d->load)
        d->startLoad();
}

void FleetSync::refreshAfterWake()
{
    if (!isSignedIn() || d->isTokenRefused || d->state == State::Idle || (d->interval.count() == 0 && !d->load))
        return;
    d->dropLoad();
    d->failures = 0;
    d->startLoad();
}

void FleetSync::cancel()
{
    if (d->load)
        d->load->cancel();
    else if (!isSignedIn() && d->state == State::Loading)
        Q_EMIT signInCancelled();
}

void FleetSync::setInterval(int seconds)
{
    d->interval = std::chrono::seconds(std::max(0, seconds));
    d->schedule();
}

FleetSync::State FleetSync::state() const
{
    return d->state;
}

FleetSync::Progress FleetSync::progress() const
{
    if (!d->load)
        return {};
    const InventoryLoad::Progress now = d->load->progress();
    Progress progress{ now.loaded, now.expected, now.waiting, now.waitMs };
    const qint64 pausedForMs = d->client->traffic().pausedForMs;
    if (pausedForMs > 0) {
        progress.waiting = u"the server limits the rate of requests"_s;
        progress.waitMs = pausedForMs;
    }
    return progress;
}

FleetSync::Traffic FleetSync::traffic() const
{
    if (!isSignedIn())
        return {};
    const gitlab::Traffic traffic = d->client->traffic();
    return { traffic.inFlight, traffic.remaining, traffic.pausedForMs };
}

Snapshot::Ptr FleetSync::snapshot() const
{
    return d->snapshot;
}

const std::optional<Error> &FleetSync::error() const
{
    return d->error;
}

Instant FleetSync::serverNow() const
{
    const Instant ours = d->clock.now();
    return d->ahead ? Instant::fromSeconds(ours.seconds() + d->ahead->count()) : ours;
}

Instant FleetSync::asOf() const
{
    return d->snapshot ? d->snapshot->asOf() : Instant::unknown();
}

void FleetSync::noteDeleted(const std::vector<RunnerId> &ids)
{
    if (d->load)
        d->notes.noteDeleted(ids);
    if (!d->snapshot)
        return;
    if (const Snapshot::Ptr patched = withoutRunners(*d->snapshot, ids))
        d->show(patched);
}

void FleetSync::notePaused(const std::vector<RunnerId> &ids, bool paused)
{
    if (d->load)
        d->notes.notePaused(ids, paused);
    if (!d->snapshot)
        return;
    if (const Snapshot::Ptr patched = withPaused(*d->snapshot, ids, paused))
        d->show(patched);
}

} // namespace muster
