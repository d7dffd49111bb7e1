// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/rankcache.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

constexpr qsizetype atOnce = 3000;   // texts that are ranked within two milliseconds: no worker, and no second ordering

/// Ranks of one fleet for another one's rows; 0 for runners that are new.
RankCache::Ranks inherited(const RankCache::Ranks &ranks, const Snapshot &from, const Snapshot &to)
{
    RankCache::Ranks result(std::size_t(to.size()), 0);
    const auto before = from.rows(), after = to.rows();
    for (std::size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        if (before[i].id == after[j].id)
            result[j++] = ranks[i++];
        else if (before[i].id < after[j].id)
            ++i;
        else
            ++j;
    }
    return result;
}

} // namespace

RankCache::RankCache(QObject *parent) : QObject(parent) { }

RankCache::~RankCache() = default;

void RankCache::reset(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    ++m_generation;
    m_entries.clear();
}

void RankCache::refresh(const Snapshot::Ptr &fleet, const std::vector<RunnerText> &inUse)
{
    const Snapshot::Ptr before = std::exchange(m_fleet, fleet);
    ++m_generation;
    std::erase_if(m_entries, [&](const auto &entry) { return std::find(inUse.begin(), inUse.end(), entry.first) == inUse.end(); });
    for (auto &[text, entry] : m_entries) {
        if (entry.generation != 0)
            entry.ranks = inherited(entry.ranks, *before, *fleet);
    }
}

const RankCache::Ranks *RankCache::ranks(RunnerText text)
{
    if (!m_fleet)
        return nullptr;
    Entry &entry = m_entries[text];
    if (entry.generation != m_generation && !entry.watcher)
        make(text, entry);
    return entry.generation == 0 ? nullptr : &entry.ranks;
}

void RankCache::make(RunnerText text, Entry &entry)
{
    if (textsToRank(*m_fleet, text) <= atOnce) {
        entry.ranks = textRanks(*m_fleet, text, QLocale());
        entry.generation = m_generation;
        return;
    }
    const auto promise = std::make_shared<QPromise<Ranks>>();
    entry.watcher = std::make_unique<QFutureWatcher<Ranks>>();
    connect(entry.watcher.get(), &QFutureWatcherBase::finished, this, [this, text, fleet = m_fleet, generation = m_generation] { take(text, fleet, generation); });
    entry.watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, text, fleet = m_fleet, locale = QLocale()] {
        promise->start();
        promise->addResult(textRanks(*fleet, text, locale));
        promise->finish();
    });
}

void RankCache::take(RunnerText text, const Snapshot::Ptr &fleet, quint64 generation)
{
    const auto at = m_entries.find(text);
    if (at == m_entries.end())
        return;
    Entry &entry = at->second;
    Ranks ranks = entry.watcher->result();
    entry.watcher.release()->deleteLater();   // we are in its signal
    // Fleets may arrive faster than they can be ranked: then these are already old, but better than what there was.
    entry.ranks = fleet == m_fleet ? std::move(ranks) : inherited(ranks, *fleet, *m_fleet);
    entry.generation = generation;
    Q_EMIT arrived(text);
}

qsizetype RankCache::bytes() const
{
    qsizetype bytes = 0;
    for (const auto &[text, entry] : m_entries)
        bytes += qsizetype(entry.ranks.capacity() * sizeof(quint32));
    return bytes;
}

} // namespace muster
