// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/versionpast.h"

#include "models/history/history.h"
#include "models/sync/fleetsync.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

/// History's thread is to have most of its time for what it is asked otherwise.
constexpr qint64 restOverReading = 20;
constexpr qint64 leastRestMs = 2000;

} // namespace

class VersionPast::Private {
public:
    Private(VersionPast *owner, History *theHistory, FleetSync &theSync) : q(owner), history(theHistory), sync(&theSync) { }

    [[nodiscard]] FleetKey keyNow() const { return sync ? FleetKey{ sync->identity().instance, sync->identity().username, sync->scope() } : FleetKey(); }
    void read();
    void heard(int number, const Result<std::shared_ptr<PastVersions>> &answer);
    void measure();
    void take();
    void readSoon()
    {
        isStale = true;
        if (isWatched && !isReading && !later.isActive())
            later.start(int(std::max(leastRestMs, restOverReading * readingMs)));
    }

    VersionPast *const q;
    const QPointer<History> history;
    const QPointer<FleetSync> sync;
    VersionPicture::Ground ground{ std::make_shared<const ReleaseCatalogue>(), std::make_shared<const Advisories>(), {}, {} };
    FleetKey key;
    std::shared_ptr<const PastVersions> past;
    VersionTrend::Ptr trend;
    std::optional<Error> trouble;
    QTimer later;
    QElapsedTimer clock;
    qint64 readingMs = 0;
    QFutureWatcher<VersionTrend::Ptr> watcher;
    bool isWatched = false;
    bool isStale = true;      // something was written since the last reading began
    bool isReading = false;
    bool isLoaded = false;
    bool isMeasuring = false;
    bool isMeasureWanted = false;
    int asked = 0;            // answers to earlier questions are not heard
};

void VersionPast::Private::read()
{
    isStale = true;
    if (!history || !sync || !isWatched || history->state() == History::State::Opening)
        return;
    later.stop();
    isStale = false;
    isReading = true;
    clock.start();
    const int number = ++asked;
    history->pastVersions(key, mostStates, q, [this, number](const Result<std::shared_ptr<PastVersions>> &answer) { heard(number, answer); });
}

void VersionPast::Private::heard(int number, const Result<std::shared_ptr<PastVersions>> &answer)
{
    if (number != asked)
        return;
    isReading = false;
    readingMs = clock.elapsed();
    trouble = answer ? std::nullopt : std::optional(answer.error());
    past = answer ? std::shared_ptr<const PastVersions>(*answer) : nullptr;
    measure();
    if (isStale)
        readSoon();
}

void VersionPast::Private::measure()
{
    isMeasureWanted = true;
    if (isMeasuring)
        return;
    isMeasureWanted = false;
    if (!past) {
        trend.reset();
        isLoaded = isLoaded || trouble.has_value();
        Q_EMIT q->changed();
        return;
    }
    isMeasuring = true;
    const auto promise = std::make_shared<QPromise<VersionTrend::Ptr>>();
    promise->start();
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, past = past, ground = ground] {
        promise->addResult(VersionTrend::of(*past, ground));
        promise->finish();
    });
}

void VersionPast::Private::take()
{
    isMeasuring = false;
    if (isMeasureWanted)
        return measure();   // what was measured is about another reference, or another fleet
    trend = watcher.result();
    isLoaded = true;
    Q_EMIT q->changed();
}

VersionPast::VersionPast(History *history, FleetSync &sync, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, history, sync))
{
    d->key = d->keyNow();
    d->later.setSingleShot(true);
    connect(&d->later, &QTimer::timeout, this, [this] { d->read(); });
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] { d->take(); });
    if (!history) {
        d->isLoaded = true;
        return;
    }
    connect(history, &History::changed, this, [this] { d->readSoon(); });
    connect(history, &History::stateChanged, this, [this] { d->read(); });
    connect(&sync, &FleetSync::snapshotChanged, this, [this] {
        if (d->key == d->keyNow())
            return;
        // Another scope is another fleet with another past.
        d->key = d->keyNow();
        d->past.reset();
        d->trouble.reset();
        d->isLoaded = false;
        d->isReading = false;
        ++d->asked;
        d->measure();
        d->read();
    });
}

VersionPast::~VersionPast() = default;

void VersionPast::setGround(const VersionPicture::Ground &ground)
{
    const VersionPicture::Ground &known = d->ground;
    if (ground.catalogue == known.catalogue && ground.advisories == known.advisories && ground.reference == known.reference && ground.server == known.server)
        return;
    d->ground = ground;
    if (d->past)
        d->measure();
}

void VersionPast::setWatched(bool watched)
{
    if (watched == std::exchange(d->isWatched, watched))
        return;
    if (!watched)
        d->later.stop();
    else if (d->isStale && !d->isReading)
        d->read();
}

const VersionTrend::Ptr &VersionPast::trend() const
{
    return d->trend;
}

bool VersionPast::isLoaded() const
{
    return d->isLoaded;
}

const std::optional<Error> &VersionPast::trouble() const
{
    return d->trouble;
}

} // namespace muster
