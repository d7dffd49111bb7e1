// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/census.h"

#include <algorithm>

namespace muster {

void Census::begin(const PageFacts &first)
{
    *this = {};
    m_before = first.count;
    for (const PageFacts::Entry &entry : first.entries) {
        m_first.insert(entry.id.value);
        m_newestId = std::max(m_newestId, entry.id.value);
        m_newestCreated = std::max(m_newestCreated, entry.createdAt);
    }
    see(first);
}

void Census::see(const PageFacts &page)
{
    for (const PageFacts::Entry &entry : page.entries) {
        if (m_seen.insert(entry.id.value).second && isInitial(entry))
            ++m_initialSeen;
    }
}

bool Census::lookAgain(const PageFacts &page)
{
    if (m_after < 0)
        m_after = page.count;
    see(page);
    bool isReached = !page.hasNext;
    for (const PageFacts::Entry &entry : page.entries) {
        if (isInitial(entry))
            isReached = true;
        else
            m_created.insert(entry.id.value);
    }
    return isReached;
}

Census::Verdict Census::verdict() const
{
    if (m_before < 0 || m_after < 0)
        return Verdict::NotTold;
    if (m_initialSeen >= m_before)
        return Verdict::Whole;
    const qint64 stillThere = m_after - qint64(m_created.size());
    return m_initialSeen >= stillThere ? Verdict::Explained : Verdict::Short;
}

bool Census::isInitial(const PageFacts::Entry &entry) const
{
    if (m_first.contains(entry.id.value) || !entry.createdAt.isKnown() || entry.createdAt < m_newestCreated)
        return true;
    return entry.createdAt == m_newestCreated && entry.id.value <= m_newestId;
}

} // namespace muster
