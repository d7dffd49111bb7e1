// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/lane.h"

namespace muster {

using namespace Qt::StringLiterals;

Lane::Lane(gitlab::RunnersQuery list, Meeting meeting) : m_list(std::move(list)), m_meeting(meeting) { }

bool Lane::wants(End end) const
{
    return !m_isWhole && !cursor(end).isAsked && !cursor(end).isGivenUp;
}

gitlab::RunnersQuery Lane::ask(End end)
{
    cursor(end).isAsked = true;
    gitlab::RunnersQuery query = m_list;
    query.order = end == End::Oldest ? gitlab::RunnersQuery::Order::OldestFirst : gitlab::RunnersQuery::Order::NewestFirst;
    query.after = cursor(end).after;
    return query;
}

void Lane::take(End end, const PageFacts &page)
{
    Cursor &mine = cursor(end);
    const Cursor &other = cursor(end == End::Oldest ? End::Newest : End::Oldest);
    mine.isAsked = false;
    if (m_firstCount < 0)
        m_firstCount = page.count;

    bool isShared = false;
    bool isNew = false;
    for (const PageFacts::Entry &entry : page.entries) {
        isShared = isShared || other.seen.contains(entry.id.value);
        isNew = mine.seen.insert(entry.id.value).second || isNew;
        mine.lastCreated = entry.createdAt;
    }
    if (!page.hasNext) {
        m_isWhole = true;
        m_isProven = true;
        return;
    }
    m_isProven = haveCrossed();
    m_isWhole = m_isProven || (isShared && m_meeting == Meeting::SharedId);
    if (m_isWhole)
        return;
    // A server that promises more and brings nothing would be asked for ever.
    if (!isNew || page.endCursor.isEmpty() || page.endCursor == mine.after) {
        giveUp(end, failure(Error::Kind::Parse, u"a list promises a next page and does not get on"_s).value());
        return;
    }
    mine.after = page.endCursor;
}

/// Compared in whole seconds, which is all that Muster keeps of a time: only a true difference proves anything.
bool Lane::haveCrossed() const
{
    const Instant fromOldest = cursor(End::Oldest).lastCreated;
    const Instant fromNewest = cursor(End::Newest).lastCreated;
    return fromOldest.isKnown() && fromNewest.isKnown() && fromOldest > fromNewest;
}

void Lane::giveUp(End end, const Error &error)
{
    cursor(end).isAsked = false;
    cursor(end).isGivenUp = true;
    m_error = error;
}

bool Lane::isEnded() const
{
    return m_isWhole || (cursor(End::Oldest).isGivenUp && cursor(End::Newest).isGivenUp);
}

} // namespace muster
