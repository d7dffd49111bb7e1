// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/around.h"

#include <algorithm>

namespace muster {

std::vector<Job> jobsAround(const Job &job, const std::vector<Job> &jobs, Instant now, std::chrono::seconds margin)
{
    std::vector<Job> around;
    if (!job.startedAt.isKnown())
        return around;
    const auto endOf = [now](const Job &each) { return each.finishedAt.isKnown() ? each.finishedAt.seconds() : now.seconds(); };
    const qint64 from = job.startedAt.seconds() - margin.count(), until = endOf(job) + margin.count();
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(around), [&](const Job &each) {
        return each.id != job.id && each.startedAt.isKnown() && each.startedAt.seconds() <= until && endOf(each) >= from;
    });
    return around;
}

} // namespace muster
