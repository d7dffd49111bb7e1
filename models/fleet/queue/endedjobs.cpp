// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/endedjobs.h"

#include <algorithm>

namespace muster {

namespace {

bool isBefore(const Job &a, const Job &b)
{
    return a.id < b.id;
}

} // namespace

void EndedJobs::add(const JobPicture &picture)
{
    if (picture.instance != m_instance || picture.username != m_username)
        clear();
    m_instance = picture.instance;
    m_username = picture.username;
    // The later sight counts, so the new ones stand before the old of the same id.
    std::vector<Job> all = picture.finished;
    all.insert(all.end(), m_jobs.begin(), m_jobs.end());
    std::stable_sort(all.begin(), all.end(), isBefore);
    all.erase(std::unique(all.begin(), all.end(), [](const Job &a, const Job &b) { return a.id == b.id; }), all.end());
    if (all.size() > most)
        all.erase(all.begin(), all.end() - std::ptrdiff_t(most));
    m_jobs = std::move(all);
}

void EndedJobs::clear()
{
    m_jobs.clear();
}

} // namespace muster
