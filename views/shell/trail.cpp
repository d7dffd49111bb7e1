// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/trail.h"

namespace muster {

void Trail::visit(const Place &place, Visit how)
{
    if (m_places.empty()) {
        m_places.push_back(place);
        m_at = 0;
        return;
    }
    Place &here = m_places[m_at];
    if (here.isAt(place)) {
        here.current = place.current;
        return;
    }
    m_places.resize(m_at + 1);
    if (how == Visit::Writes && here.page == place.page && here.tab == place.tab) {
        m_places[m_at] = place;
        return;
    }
    m_places.push_back(place);
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Place> Trail::current() const
{
    return m_places.empty() ? std::nullopt : std::optional(m_places[m_at]);
}

std::optional<Place> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

void Trail::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace muster
