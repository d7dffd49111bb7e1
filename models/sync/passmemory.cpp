// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/passmemory.h"

#include <algorithm>

namespace muster {

namespace {

constexpr std::size_t mostTold = 100'000;

} // namespace

bool PassMemory::isEnough(const QString &list, const gitlab::JobsPage &page) const
{
    const auto last = m_lastEnded.constFind(list);
    if (last == m_lastEnded.cend())
        return true;
    return std::any_of(page.jobs.begin(), page.jobs.end(), [&](const Job &job) { return job.id <= *last; });
}

bool PassMemory::isNews(const QString &list, const Job &job) const
{
    if (m_told.contains(job.id.value))
        return false;
    const auto last = m_lastEnded.constFind(list);
    if (last == m_lastEnded.cend() || job.id > *last)
        return true;
    return job.finishedAt.isKnown() && m_since.isKnown() && job.finishedAt >= m_since;
}

void PassMemory::noteEnded(const QString &list, JobId newest)
{
    JobId &last = m_lastEnded[list];
    last = std::max(last, newest);
}

void PassMemory::note(const JobPicture &picture, Facts facts)
{
    if (facts.isEndWhole) {
        m_since = picture.from;
        m_told.clear();
    }
    if (m_told.size() > mostTold)
        m_told.clear();   // the ends cannot be read for long: better told twice than kept for ever
    for (const Job &job : picture.finished)
        m_told.insert(job.id.value);

    std::vector<gitlab::JobRef> open = facts.areLevelsWhole ? std::move(facts.unresolved) : std::move(m_open);
    std::unordered_set<qint64> known;
    const auto add = [&](const QString &projectPath, JobId id) {
        if (!projectPath.isEmpty() && !m_told.contains(id.value) && known.insert(id.value).second)
            m_open.push_back({ projectPath, id });
    };
    m_open.clear();
    for (const gitlab::JobRef &job : open)
        add(job.projectPath, job.id);
    for (const std::vector<Job> *jobs : { &picture.running, &picture.pending }) {
        for (const Job &job : *jobs)
            add(job.projectPath, job.id);
    }
}

} // namespace muster
