// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queuetracker.h"

#include "models/fleet/queue/comparison.h"
#include "models/fleet/queue/flowledger.h"
#include "models/fleet/queue/pacebook.h"

#include <QHash>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// A job that incomplete pictures no longer show is believed in for so long.
constexpr seconds faithInUnseen{ 15 * 60 };
// Jobs that ended are remembered over so many passes, so that one that lists show twice ends once.
constexpr int passesForEnded = 20;
// A runner without a job for so long is forgotten: autoscaled ones never come back.
constexpr seconds memoryOfRunners{ 24 * 60 * 60 };

/// A job that waits or runs, as it was seen last.
struct KnownJob {
    bool isRunning = false;
    Instant queuedAt;
    int pass = 0;        ///< in which it was seen …
    Instant seenAt;      ///< … and that picture's clock
    FlowNames names;
};

struct KnownRunner {
    int most = 0;
    Instant seenAt;
};

/// The wait until now; -1: not told.
int waitOf(Instant queuedAt, Instant now)
{
    const auto age = queuedAt.age(now);
    return age ? int(std::max<qint64>(0, age->count())) : -1;
}

} // namespace

class QueueTracker::Private
{
public:
    QueueSample add(const JobPicture &picture);

    PaceBook pace;
    QHash<RunnerId, KnownRunner> runners;

private:
    [[nodiscard]] bool isSameEra(const JobPicture &picture) const;
    [[nodiscard]] bool happenedSince(Instant moment) const { return !moment.isKnown() || moment >= m_horizon; }
    void see(const Job &job, bool isRunning, Instant now);
    void end(const Job &job);
    void forget(const JobPicture &picture);
    void countRunners(const JobPicture &picture);

    QString m_instance;
    QString m_username;
    JobPicture::Reach m_reach = JobPicture::Reach::Nothing;
    bool m_isFollowing = false;    // there is a picture before, and its clock can be compared with
    bool m_counts = false;         // … so that what happened since can be counted in the pass under way
    Instant m_before;              // when the last pass ended
    Instant m_horizon;             // what happened earlier was seen, or could have been, by an earlier complete pass
    int m_pass = 0;
    QHash<JobId, KnownJob> m_known;
    QHash<JobId, int> m_ended;     // by the pass in which they were met last
    FlowLedger m_ledger;
};

bool QueueTracker::Private::isSameEra(const JobPicture &picture) const
{
    return picture.instance == m_instance && picture.username == m_username && picture.reach == m_reach;
}

void QueueTracker::Private::see(const Job &job, bool isRunning, Instant now)
{
    const auto at = m_known.find(job.id);
    const bool isNew = at == m_known.end();
    KnownJob &known = isNew ? m_known[job.id] : *at;
    const FlowNames names = isNew || known.isRunning != isRunning ? namesOf(job) : known.names;
    if (m_counts && isNew && happenedSince(job.queuedAt))
        m_ledger.arrived(names);
    if (m_counts && isRunning && (isNew ? happenedSince(job.startedAt) : !known.isRunning))
        m_ledger.started(names);
    known = { isRunning, job.queuedAt, m_pass, now, names };
}

void QueueTracker::Private::end(const Job &job)
{
    const bool isRepeat = m_ended.contains(job.id);
    m_ended[job.id] = m_pass;
    const auto at = m_known.constFind(job.id);
    const bool wasKnown = at != m_known.cend();
    const bool wasRunning = wasKnown && at->isRunning;
    if (wasKnown)
        m_known.erase(at);
    // What was skipped or cancelled before it became pending never was in the queue.
    const bool wasQueued = wasKnown || job.queuedAt.isKnown() || job.startedAt.isKnown();
    if (!m_counts || isRepeat || !wasQueued || (!wasKnown && !happenedSince(job.finishedAt)))
        return;
    const FlowNames names = namesOf(job);
    if (!wasKnown && happenedSince(job.queuedAt))
        m_ledger.arrived(names);
    if (!wasRunning && job.startedAt.isKnown() && (wasKnown || happenedSince(job.startedAt)))
        m_ledger.started(names);
    m_ledger.finished(names, { .failed = job.status == "failed"_L1, .isRunnersFault = isRunnersFault(job) });
}

void QueueTracker::Private::forget(const JobPicture &picture)
{
    const auto isOver = [&](const KnownJob &job) {
        if (picture.isComplete || job.pass == m_pass)
            return job.pass != m_pass;
        const auto unseen = job.seenAt.age(picture.asOf);
        return !unseen || *unseen > faithInUnseen;
    };
    m_known.removeIf([&](const auto &entry) { return isOver(entry.value()); });
    m_ended.removeIf([&](const auto &entry) { return m_pass - entry.value() > passesForEnded; });
    runners.removeIf([&](const auto &entry) {
        const auto unseen = entry.value().seenAt.age(picture.asOf);
        return unseen && *unseen > memoryOfRunners;
    });
}

void QueueTracker::Private::countRunners(const JobPicture &picture)
{
    QHash<RunnerId, int> now;
    for (const Job &job : picture.running) {
        if (job.runner.isValid())
            ++now[job.runner];
    }
    for (auto at = now.cbegin(); at != now.cend(); ++at) {
        KnownRunner &runner = runners[at.key()];
        runner = { std::max(runner.most, at.value()), picture.asOf };
    }
}

QueueSample QueueTracker::Private::add(const JobPicture &picture)
{
    if (!isSameEra(picture)) {
        *this = {};
        m_instance = picture.instance;
        m_username = picture.username;
        m_reach = picture.reach;
    }
    // Times of another clock say nothing about this one: after a jump back only levels are known, as in the first pass.
    m_counts = m_isFollowing && picture.asOf.isKnown() && picture.asOf >= m_before;
    if (!m_counts)
        pace.restart();
    ++m_pass;
    m_ledger.clear();

    for (const Job &job : picture.pending)
        see(job, false, picture.asOf);
    for (const Job &job : picture.running)
        see(job, true, picture.asOf);
    for (const Job &job : picture.finished)
        end(job);
    countRunners(picture);
    forget(picture);
    for (const KnownJob &job : std::as_const(m_known))
        m_ledger.isThere(job.names, { .isRunning = job.isRunning, .wait = waitOf(job.queuedAt, picture.asOf) });

    QueueSample sample{ m_counts ? m_before : Instant(), picture.asOf, m_ledger.flows() };
    pace.add(sample, picture.isComplete);

    m_isFollowing = picture.asOf.isKnown();
    m_before = picture.asOf;
    if (picture.isComplete || !m_counts)
        m_horizon = picture.from.isKnown() ? picture.from : picture.asOf;
    return sample;
}

QueueTracker::QueueTracker() : d(std::make_unique<Private>()) { }
QueueTracker::~QueueTracker() = default;

QueueSample QueueTracker::add(const JobPicture &picture)
{
    return d->add(picture);
}

std::optional<QueueTracker::Rates> QueueTracker::rates(const QString &tagSet) const
{
    return d->pace.rates(tagSet);
}

std::optional<int> QueueTracker::ceiling(const QString &tagSet) const
{
    return d->pace.ceiling(tagSet);
}

int QueueTracker::mostAtOnce(RunnerId runner) const
{
    return d->runners.value(runner).most;
}

} // namespace muster
