// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/versiontally.h"

#include <algorithm>
#include <utility>

namespace muster {

bool VersionTally::absorb(QByteArrayView delta)
{
    const bool isSound = m_fleet.absorb(delta);
    for (const quint32 place : m_fleet.touched()) {
        if (place >= m_mixOf.size())
            m_mixOf.resize(std::size_t(place) + 1, nothing);
        move(place, mixOf(place));
    }
    return isSound;
}

void VersionTally::beginAnew()
{
    m_fleet = FleetDelta(FleetDelta::Keeps::Versions);
    m_mixOf.clear();
    m_textOf.clear();
    std::fill(m_counts.begin(), m_counts.end(), 0);
}

void VersionTally::move(quint32 place, quint32 mix)
{
    const quint32 before = std::exchange(m_mixOf[place], mix);
    if (before != nothing)
        --m_counts[before];
    if (mix != nothing)
        ++m_counts[mix];
}

quint32 VersionTally::mixOf(quint32 place)
{
    const FleetDelta::Versions versions = m_fleet.versionsOf(place);
    if (!versions.isHere)
        return nothing;
    PastVersions::Mix mix;
    for (const TextId id : versions.texts)
        mix.texts.push_back(textOf(id));
    std::sort(mix.texts.begin(), mix.texts.end());
    mix.texts.erase(std::unique(mix.texts.begin(), mix.texts.end()), mix.texts.end());
    const auto [at, isNew] = m_mixes.try_emplace(std::move(mix), quint32(m_past.mixes.size()));
    if (isNew) {
        m_past.mixes.push_back(at->first);
        m_counts.push_back(0);
        m_written.push_back(0);
    }
    return at->second;
}

quint32 VersionTally::textOf(TextId id)
{
    const auto [known, isNewId] = m_textOf.try_emplace(id.value, 0);
    if (!isNewId)
        return known->second;
    const auto [at, isNew] = m_texts.try_emplace(std::string(m_fleet.text(id)), quint32(m_past.texts.size()));
    if (isNew)
        m_past.texts.push_back(at->first);
    return known->second = at->second;
}

void VersionTally::write(Instant at, Instant until)
{
    PastVersions::State &state = m_past.states.emplace_back();
    state.at = at;
    state.until = until;
    for (quint32 mix = 0; mix < quint32(m_counts.size()); ++mix) {
        if (m_counts[mix] != m_written[mix])
            state.changes.push_back({ mix, m_counts[mix] });
    }
    m_written = m_counts;
}

PastVersions VersionTally::taken()
{
    PastVersions past = std::move(m_past);
    *this = {};
    return past;
}

} // namespace muster
