// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupplanner.h"

#include "models/history/cleanupbook.h"
#include "models/history/history.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Job sampling leaves gaps (nights, restarts). One that is longer than a day means that nobody watched.
constexpr std::chrono::hours longestGap{ 24 };

/// What the history tells of the last thirty days.
TagSetWatch watchFrom(const std::vector<QueueSeries> &series, Instant now)
{
    TagSetWatch watch;
    std::vector<WatchedSpan> spans;
    for (const QueueSeries &each : series) {
        const bool hasRun = std::any_of(each.points.begin(), each.points.end(), [](const QueuePoint &point) { return point.starts > 0 || point.finishes > 0 || point.runningMost > 0; });
        if (hasRun)
            watch.ranJobs.insert(each.name);
        spans.insert(spans.end(), each.watched.begin(), each.watched.end());
    }
    // Back from now, as far as somebody watched the whole queue.
    std::sort(spans.begin(), spans.end(), [](const WatchedSpan &a, const WatchedSpan &b) { return a.until > b.until; });
    Instant reached = now;
    for (const WatchedSpan &span : spans) {
        if (!span.isWhole || reached.seconds() - span.until.seconds() > std::chrono::seconds(longestGap).count())
            continue;
        reached = std::min(reached, span.from);
        watch.since = reached;
    }
    return watch;
}

bool isAboutJobsSeen(const CleanupPlan &plan)
{
    return std::any_of(plan.refusals.begin(), plan.refusals.end(), [](const CleanupRefusal &refusal) { return refusal.guard == CleanupGuard::LastOnline; });
}

} // namespace

struct CleanupPlanner::Work {
    CleanupRequest request;
    ReleaseCatalogue catalogue;
    bool hasAskedHistory = false;
    int number = 0;
    QPointer<QObject> receiver;
    std::function<void(Result<PlanPtr>)> done;
};

CleanupPlanner::CleanupPlanner(Ground ground, QObject *parent) : QObject(parent), m_ground(std::move(ground)) { }

CleanupPlanner::~CleanupPlanner() = default;

void CleanupPlanner::plan(const Question &question, QObject *receiver, std::function<void(Result<PlanPtr>)> done)
{
    const auto work = std::make_shared<Work>();
    work->number = ++m_newest;
    work->receiver = receiver;
    work->done = std::move(done);
    work->catalogue = m_ground.catalogue;
    work->request.reading = question.reading;
    work->request.facts.fleet = question.fleet;
    work->request.facts.filter.now = question.fleet->asOf();
    work->request.facts.rules = question.rules;
    work->request.facts.isPreview = question.isPreview;
    work->request.ourNow = m_ground.ourNow();
    work->request.serverNow = m_ground.serverNow();
    work->request.isConfirmed = question.isConfirmed;
    work->request.isFast = question.isFast;
    work->request.only = question.only;
    m_ground.book.past(question.fleet->key(), work->request.facts.filter.now, this, [this, work](Result<CleanupPast> past) {
        if (work->number != m_newest || !work->receiver)
            return;
        if (!past)
            return work->done(tl::unexpected<Error>(past.error()));
        work->request.facts.past = std::move(*past);
        // After the past was read: the present is no yardstick for itself.
        const Snapshot &fleet = *work->request.facts.fleet;
        if (fleet.isComplete())
            m_ground.book.addPulse(fleet.key(), pulseOf(fleet, fleet.asOf()));
        decide(work);
    });
}

void CleanupPlanner::askHistory(const std::shared_ptr<Work> &work)
{
    work->hasAskedHistory = true;
    const FleetKey &view = work->request.facts.fleet->key();
    const Instant now = work->request.facts.filter.now;
    History::SeriesRequest request;
    request.dimension = QueueDimension::TagSet;
    request.from = Instant::fromSeconds(now.seconds() - std::chrono::seconds(cleanupguards::jobMemory).count());
    request.until = now;
    m_ground.history->series({ view.instance, view.username }, request, this, [this, work, now](const Result<std::vector<QueueSeries>> &series) {
        if (work->number != m_newest || !work->receiver)
            return;
        if (series)   // otherwise nobody watched, which makes the guard stricter
            work->request.watch = watchFrom(*series, now);
        decide(work);
    });
}

void CleanupPlanner::decide(const std::shared_ptr<Work> &work)
{
    const auto promise = std::make_shared<QPromise<PlanPtr>>();
    auto *watcher = new QFutureWatcher<PlanPtr>(this);
    connect(watcher, &QFutureWatcher<PlanPtr>::finished, this, [this, watcher, work] {
        watcher->deleteLater();
        if (work->number != m_newest || !work->receiver)
            return;
        // A month of samples is only read where it can change something: silent runners are hardly ever online.
        if (const PlanPtr plan = watcher->result(); m_ground.history && !work->hasAskedHistory && isAboutJobsSeen(*plan))
            askHistory(work);
        else
            work->done(plan);
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        const LagTable lag = LagTable::build(*work->request.facts.fleet, work->catalogue, work->catalogue.newest());
        work->request.facts.filter.lag = &lag;
        promise->addResult(std::make_shared<const CleanupPlan>(makeCleanupPlan(work->request)));
        work->request.facts.filter.lag = nullptr;
        promise->finish();
    });
}

} // namespace muster
