// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/jobsights.h"

#include "models/fleet/queue/jobpicture.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

JobStanding standingOf(const QString &status)
{
    if (status == "pending"_L1)
        return JobStanding::Waiting;
    if (status == "running"_L1 || status == "canceling"_L1)
        return JobStanding::Executing;
    if (status == "success"_L1 || status == "failed"_L1 || status == "canceled"_L1 || status == "skipped"_L1)
        return JobStanding::Ended;
    return JobStanding::Elsewhere;
}

void JobSights::see(Job job)
{
    const auto at = m_places.constFind(job.id.value);
    if (at != m_places.cend()) {
        m_jobs[*at] = std::move(job);
        return;
    }
    m_places.insert(job.id.value, m_jobs.size());
    m_jobs.push_back(std::move(job));
}

void JobSights::fill(JobPicture &picture)
{
    // Jobs are big: their places are sorted, and each is moved once.
    std::vector<std::size_t> order(m_jobs.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_jobs[a].id < m_jobs[b].id; });
    for (const std::size_t at : order) {
        Job &job = m_jobs[at];
        if (job.kind == JobKind::Bridge)
            continue;
        switch (standingOf(job.status)) {
        case JobStanding::Waiting:
            picture.pending.push_back(std::move(job));
            break;
        case JobStanding::Executing:
            picture.running.push_back(std::move(job));
            break;
        case JobStanding::Ended:
            picture.finished.push_back(std::move(job));
            break;
        case JobStanding::Elsewhere:
            break;
        }
    }
    m_jobs.clear();
    m_places.clear();
}

} // namespace muster
