// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/recentjobs.h"

#include "models/history/history.h"
#include "models/sync/fleetsync.h"

#include <cstdlib>
#include <utility>

namespace muster {

namespace {

constexpr qint64 secondsBetweenReadings = 5 * 60;

} // namespace

RecentJobs::RecentJobs(History *history, FleetSync &sync, QObject *parent) : QObject(parent), m_history(history), m_sync(&sync)
{
    if (!history)
        return;
    connect(&sync, &FleetSync::snapshotChanged, this, &RecentJobs::read);
    connect(history, &History::stateChanged, this, &RecentJobs::read);
}

RecentJobs::~RecentJobs() = default;

void RecentJobs::setWatched(bool watched)
{
    if (watched != std::exchange(m_isWatched, watched) && watched)
        read();
}

void RecentJobs::read()
{
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    if (!m_isWatched || !m_history || !fleet || !fleet->asOf().isKnown() || m_history->state() == History::State::Opening)
        return;
    const Instant now = fleet->asOf();
    if (m_readFor.isKnown() && std::abs(now.seconds() - m_readFor.seconds()) < secondsBetweenReadings)
        return;
    m_readFor = now;
    const Instant from = Instant::fromSeconds(now.seconds() - std::chrono::seconds(std::chrono::days(SeenJobs::days)).count());
    m_history->seenJobs({ fleet->key().instance, fleet->key().username }, from, now, this, [this](const Result<SeenJobs> &answer) {
        const Ptr jobs = answer ? std::make_shared<const SeenJobs>(*answer) : nullptr;
        if (!answer)
            m_readFor = {};
        m_jobs = jobs;
        Q_EMIT changed();
    });
}

} // namespace muster
