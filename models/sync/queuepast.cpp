// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/queuepast.h"

#include "models/history/history.h"

#include <QPointer>
#include <QTimer>

namespace muster {

namespace {

constexpr std::chrono::milliseconds readAgainAfter{ 10'000 };
const Instant endOfTime = Instant::fromPacked(0xffffffffU);

constexpr QueuePast::WeekMap neverWatched()
{
    QueuePast::WeekMap map{};
    for (auto &day : map)
        day.fill(-1);
    return map;
}

} // namespace

class QueuePast::Private {
public:
    Private(QueuePast *owner, History *theHistory, const Identity &identity) : q(owner), history(theHistory), viewer{ identity.instance, identity.username } { }

    void read();
    /// One of the three answers came; the page hears of them together, so that its charts agree.
    void arrived(int number)
    {
        if (number != asked || --missing > 0)
            return;
        isLoaded = true;
        Q_EMIT q->changed();
        if (isStale && isWatched)
            later.start();
    }

    QueuePast *const q;
    const QPointer<History> history;
    const History::Viewer viewer;
    Wanted wanted;
    QueueSeries series;
    std::vector<FinishedJob> finished;
    WeekMap week = neverWatched();
    bool isLoaded = false;
    bool isWatched = false;
    bool isStale = false;   // something was written since the last reading began
    int asked = 0;          // answers to earlier questions are not heard
    int missing = 0;
    QTimer later;
};

void QueuePast::Private::read()
{
    isStale = true;
    if (!history || !isWatched || !wanted.from.isKnown())
        return;
    later.stop();
    isStale = false;
    missing = 3;
    const int number = ++asked;
    const Instant until = wanted.until.isKnown() ? wanted.until : endOfTime;
    History::SeriesRequest request;
    request.dimension = wanted.everything ? QueueDimension::All : QueueDimension::TagSet;
    request.names = { wanted.everything ? QString() : wanted.tagSet };
    request.from = wanted.from;
    request.until = until;
    history->series(viewer, request, q, [this, number](const Result<std::vector<QueueSeries>> &answer) {
        if (number == asked)
            series = answer && !answer->empty() ? answer->front() : QueueSeries();
        arrived(number);
    });
    history->finished(viewer, wanted.from, until, q, [this, number](const Result<std::vector<FinishedJob>> &answer) {
        if (number == asked)
            finished = answer.value_or(std::vector<FinishedJob>());
        arrived(number);
    });
    history->weekMap(viewer, wanted.everything ? std::nullopt : std::optional(wanted.tagSet), q, [this, number](const Result<History::WeekMap> &answer) {
        if (number == asked)
            week = answer ? *answer : neverWatched();
        arrived(number);
    });
}

QueuePast::QueuePast(History *history, const Identity &identity, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, history, identity))
{
    d->later.setSingleShot(true);
    d->later.setInterval(readAgainAfter);
    connect(&d->later, &QTimer::timeout, this, [this] { d->read(); });
    if (!history)
        return;
    connect(history, &History::changed, this, [this] {
        d->isStale = true;
        if (d->isWatched && d->missing == 0 && !d->later.isActive())
            d->later.start();
    });
    connect(history, &History::stateChanged, this, [this] {
        d->read();
        Q_EMIT changed();
    });
}

QueuePast::~QueuePast() = default;

void QueuePast::want(const Wanted &wanted)
{
    if (wanted == d->wanted)
        return;
    d->wanted = wanted;
    d->isLoaded = !d->history;   // then there is nothing to wait for
    d->read();
}

void QueuePast::setWatched(bool watched)
{
    if (watched == d->isWatched)
        return;
    d->isWatched = watched;
    if (!watched)
        d->later.stop();
    else if (d->isStale && d->missing == 0)
        d->read();
}

const QueuePast::Wanted &QueuePast::wanted() const
{
    return d->wanted;
}

bool QueuePast::isLoaded() const
{
    return d->isLoaded;
}

const QueueSeries &QueuePast::series() const
{
    return d->series;
}

const std::vector<FinishedJob> &QueuePast::finished() const
{
    return d->finished;
}

const QueuePast::WeekMap &QueuePast::week() const
{
    return d->week;
}

std::optional<Error> QueuePast::trouble() const
{
    return d->history ? d->history->trouble() : std::nullopt;
}

} // namespace muster
