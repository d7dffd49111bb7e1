// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/waitreasons.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace muster {

namespace {

std::shared_ptr<const WaitReasons::Answer> explained(const Job &job, const Snapshot::Ptr &fleet)
{
    auto answer = std::make_shared<WaitReasons::Answer>();
    const JobNeeds needs = needsOf(job);
    answer->job = job;
    answer->fleet = fleet;
    answer->nearest = nearestRunners(*fleet, needs, WaitReasons::mostRunners);
    answer->advice = adviceFor(*fleet, answer->nearest);
    Matcher matcher(fleet);
    answer->eligible = matcher.count(needs);
    answer->knowsAllRunners = matcher.knowsAllRunners();
    return answer;
}

} // namespace

WaitReasons::WaitReasons(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_isStale, false)) {
            work();
            return;
        }
        m_isAsking = false;
        take(*m_watcher.result());
        Q_EMIT changed();
    });
}

/// Work under way ends by itself: it holds all it needs.
WaitReasons::~WaitReasons() = default;

void WaitReasons::take(const Answer &answer)
{
    auto taken = std::make_shared<Answer>(answer);
    for (RunnerMatch &match : taken->nearest) {
        const RunnerRow &row = taken->fleet->row(match.row);
        const int most = m_mostAtOnce ? m_mostAtOnce(row.id) : 0;
        if (most > 0 && row.runningJobs >= 0)
            match.met[std::size_t(MatchCondition::HasRoom)] = triOf(row.runningJobs < most);
    }
    m_answer = taken;
}

void WaitReasons::ask(const std::optional<Job> &job, const Snapshot::Ptr &fleet, const MostAtOnce &mostAtOnce)
{
    m_mostAtOnce = mostAtOnce;
    m_job = job;
    m_fleet = fleet;
    if (!job || !fleet) {
        m_isStale = m_watcher.isRunning();
        m_isAsking = false;
        if (std::exchange(m_answer, nullptr))
            Q_EMIT changed();
        return;
    }
    if (m_watcher.isRunning()) {
        m_isStale = true;
        return;
    }
    work();
}

void WaitReasons::work()
{
    if (!m_job || !m_fleet)
        return;
    m_isAsking = true;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const Answer>>>();
    promise->start();   // before it is watched: what has not started does not count as running
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job = *m_job, fleet = m_fleet] {
        promise->addResult(explained(job, fleet));
        promise->finish();
    });
}

} // namespace muster
