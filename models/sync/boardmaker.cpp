// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/boardmaker.h"

#include "models/fleet/queue/matching.h"
#include "models/fleet/queue/queuetracker.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <utility>

namespace muster {

namespace {

/// How many runners could take jobs just then goes on record beside the levels: GitLab does not keep that either.
void addCapacity(QueueSample &sample, const std::vector<QueueRow> &board, const Snapshot &fleet)
{
    QHash<QString, int> online;
    for (const QueueRow &row : board) {
        int &most = online[tagSetName(row.tags)];   // rows of one tag set differ in protection: the wider one counts
        most = std::max(most, row.eligible.online);
    }
    for (QueueFlow &flow : sample.flows) {
        if (flow.dimension == QueueDimension::TagSet) {
            flow.capacity = online.value(flow.name, -1);
        } else if (flow.dimension == QueueDimension::All) {
            flow.capacity = int(std::count_if(fleet.rows().begin(), fleet.rows().end(),
                [](const RunnerRow &row) { return row.status == RunnerStatus::Online && row.paused == Tri::No; }));
        }
    }
}

} // namespace

/// What lasts from one piece of work to the next. They follow one another, so one thread at a time is in it.
struct BoardMaker::Workshop {
    QueueTracker tracker;
    std::optional<Matcher> matcher;
    Snapshot::Ptr fleet;                    // the matcher's
};

BoardMaker::BoardMaker(QObject *parent) : QObject(parent), m_workshop(std::make_shared<Workshop>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BoardMaker::take);
}

/// Work under way ends by itself: it holds all it needs.
BoardMaker::~BoardMaker() = default;

void BoardMaker::setFleet(const Snapshot::Ptr &fleet)
{
    if (fleet == m_fleet)
        return;
    m_fleet = fleet;
    if (m_newest)
        work();
}

void BoardMaker::add(const JobPicture::Ptr &picture)
{
    m_toCount.push_back(picture);
    m_newest = picture;
    work();
}

void BoardMaker::forget()
{
    m_isStale = m_isWorking;
    m_isWanted = false;
    m_workshop = std::make_shared<Workshop>();
    m_toCount.clear();
    m_newest.reset();
    m_mostAtOnce.clear();
    m_loads.clear();
    if (std::exchange(m_board, {}).empty())
        return;
    Q_EMIT boardChanged();
}

void BoardMaker::work()
{
    m_isWanted = true;
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_isWanted = false;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Product>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, workshop = m_workshop, pictures = std::exchange(m_toCount, {}), newest = m_newest, fleet = m_fleet] {
        promise->addResult(std::make_shared<Product>(produce(*workshop, pictures, newest, fleet)));
        promise->finish();
    });
}

BoardMaker::Product BoardMaker::produce(Workshop &workshop, const std::vector<JobPicture::Ptr> &pictures, const JobPicture::Ptr &newest, const Snapshot::Ptr &fleet)
{
    Product product;
    for (const JobPicture::Ptr &picture : pictures) {
        Count count{ picture, workshop.tracker.add(*picture), {} };
        count.finished.reserve(picture->finished.size());
        for (const Job &job : picture->finished)
            count.finished.push_back(finishedJobOf(job));
        product.counts.push_back(std::move(count));
        for (const Job &job : picture->running) {
            if (job.runner.isValid() && !product.mostAtOnce.contains(job.runner.value))
                product.mostAtOnce.insert(job.runner.value, workshop.tracker.mostAtOnce(job.runner));
        }
    }
    if (fleet != workshop.fleet) {
        ProvenReach proven = workshop.matcher ? workshop.matcher->proven() : ProvenReach();
        workshop.matcher.reset();
        if (fleet)
            workshop.matcher.emplace(fleet, std::move(proven));
        workshop.fleet = fleet;
    }
    Matcher *const runners = workshop.matcher ? &*workshop.matcher : nullptr;
    product.board = makeQueueBoard(*newest, runners, workshop.tracker);
    for (const QueueDimension by : { QueueDimension::Runner, QueueDimension::Manager, QueueDimension::Platform })
        product.loads.insert(int(by), queueLoads(*newest, runners, by));
    if (fleet && !product.counts.empty())
        addCapacity(product.counts.back().sample, product.board, *fleet);
    return product;
}

std::vector<QueueLoad> BoardMaker::loads(QueueDimension by) const
{
    return m_loads.value(int(by));
}

void BoardMaker::take()
{
    m_isWorking = false;
    const std::shared_ptr<Product> product = m_watcher.result();
    if (std::exchange(m_isStale, false)) {
        if (m_isWanted)
            work();
        return;
    }
    for (auto at = product->mostAtOnce.cbegin(); at != product->mostAtOnce.cend(); ++at)
        m_mostAtOnce.insert(at.key(), at.value());
    // Counted counts, but a board that is old already is not worth a repaint.
    const bool isOld = m_isWanted;
    if (isOld) {
        work();
    } else {
        m_board = std::move(product->board);
        m_loads = std::move(product->loads);
    }
    for (const Count &count : product->counts)
        Q_EMIT counted(count.picture, count.sample, count.finished);
    if (!isOld)
        Q_EMIT boardChanged();
}

} // namespace muster
