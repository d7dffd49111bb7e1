// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/slots.h"

#include <algorithm>

namespace muster {

std::optional<Slots::Ask> Slots::next()
{
    while (m_firstOpen < m_places.size() && m_places[m_firstOpen].isEnded())
        ++m_firstOpen;
    for (std::size_t i = m_firstOpen; i < m_places.size(); ++i) {
        if (auto ask = m_places[i].next())
            return Ask{ { i, ask->key }, ask->query };
    }
    return std::nullopt;
}

bool Slots::isEnded() const
{
    return std::all_of(m_places.begin() + qsizetype(m_firstOpen), m_places.end(), [](const PlaceLoad &place) { return place.isEnded(); });
}

qint64 Slots::expected() const
{
    qint64 sum = -1;
    for (const PlaceLoad &place : m_places) {
        if (place.expected() >= 0)
            sum = std::max<qint64>(sum, 0) + place.expected();
    }
    return sum;
}

} // namespace muster
