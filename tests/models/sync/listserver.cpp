// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/sync/listserver.h"

#include <algorithm>

namespace muster {

ListServer::ListServer(int runners, const Manners &manners, quint32 seed) : m_manners(manners), m_random(seed)
{
    for (int i = 0; i < runners; ++i)
        create();
}

RunnerType ListServer::anyType()
{
    if (std::uniform_real_distribution<>(0, 1)(m_random) < m_manners.foreignShare)
        return RunnerType(firstForeign);
    const int roll = std::uniform_int_distribution<>(0, 99)(m_random);
    return roll < 80 ? RunnerType::Project : roll < 95 ? RunnerType::Group : RunnerType::Instance;
}

void ListServer::create()
{
    ++m_lastId;
    const bool isNextSecond = m_lastId % std::max(1, m_manners.inSameSecond) == 0;
    m_now += isNextSecond ? 1'000'000 : m_manners.ties ? 0 : 1;
    m_runners.push_back({ m_lastId, m_now, anyType() });
}

qint64 ListServer::destroyAny()
{
    if (m_runners.empty())
        return 0;
    const auto at = m_runners.begin() + std::uniform_int_distribution<qsizetype>(0, size() - 1)(m_random);
    const qint64 id = at->id;
    m_runners.erase(at);
    return id;
}

std::set<qint64> ListServer::ids() const
{
    std::set<qint64> ids;
    for (const Runner &runner : m_runners)
        ids.insert(runner.id);
    return ids;
}

PageFacts ListServer::answer(const gitlab::RunnersQuery &query) const
{
    const bool isOldestFirst = query.order == gitlab::RunnersQuery::Order::OldestFirst;
    const auto comesBefore = [&](const Runner &a, const Runner &b) {
        if (a.microseconds != b.microseconds)
            return isOldestFirst == (a.microseconds < b.microseconds);
        return isOldestFirst && m_manners.mirrorsTies ? a.id < b.id : a.id > b.id;
    };
    std::vector<Runner> listed;
    PageFacts page;
    page.count = 0;
    for (const Runner &runner : m_runners) {
        if (query.type != RunnerType::Unknown && query.type != runner.type)
            continue;
        ++page.count;
        if (runner.id != m_manners.hidden)
            listed.push_back(runner);
    }
    if (!m_manners.counts)
        page.count = -1;
    std::sort(listed.begin(), listed.end(), comesBefore);

    auto from = listed.begin();
    if (!query.after.isEmpty() && !m_manners.stalls) {
        const QStringList parts = query.after.split(QLatin1Char('/'));
        const Runner cursor{ parts[1].toLongLong(), parts[0].toLongLong(), {} };
        from = std::upper_bound(listed.begin(), listed.end(), cursor, comesBefore);
    }
    for (; from != listed.end() && qsizetype(page.entries.size()) < query.pageSize; ++from) {
        page.entries.push_back({ RunnerId{ from->id }, Instant::fromSeconds(from->microseconds / 1'000'000) });
        page.endCursor = QString::number(from->microseconds) + QLatin1Char('/') + QString::number(from->id);
    }
    page.hasNext = from != listed.end() || m_manners.stalls;
    return page;
}

} // namespace muster
