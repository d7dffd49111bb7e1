// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/placeload.h"

#include <memory>
#include <vector>

namespace muster {

/// The work of one load: every place it reads, and what to ask next for any of them. The caller keeps as many requests
/// under way as it likes (six). Pure.
class Slots {
public:
    /// Names a request that is under way.
    struct Ticket {
        std::size_t place = 0;
        PlaceLoad::Key key = 0;
        friend bool operator==(const Ticket &, const Ticket &) = default;
    };
    struct Ask {
        Ticket ticket;
        gitlab::RunnersQuery query;
    };

    void add(Scope::Kind kind, const QString &path) { m_places.emplace_back(kind, path); }

    [[nodiscard]] std::optional<Ask> next();
    void take(Ticket ticket, const PageFacts &page) { m_places[ticket.place].take(ticket.key, page); }
    void askAgain(Ticket ticket) { m_places[ticket.place].askAgain(ticket.key); }
    void giveUp(Ticket ticket, const Error &error) { m_places[ticket.place].giveUp(ticket.key, error); }
    [[nodiscard]] bool stillWants(Ticket ticket) const { return m_places[ticket.place].stillWants(ticket.key); }

    [[nodiscard]] bool isEnded() const;
    [[nodiscard]] const std::vector<PlaceLoad> &places() const { return m_places; }
    /// Runners that the places have said to hold so far; -1 when none has.
    [[nodiscard]] qint64 expected() const;

private:
    std::vector<PlaceLoad> m_places;
    std::size_t m_firstOpen = 0;   // all before it have ended
};

} // namespace muster
