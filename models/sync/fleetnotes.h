// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// Changes that Muster made while a load was under way: what the load read of those runners may be older. Pure.
class FleetNotes {
public:
    void clear() { m_deleted.clear(), m_paused.clear(); }
    void noteDeleted(const std::vector<RunnerId> &ids) { m_deleted.insert(m_deleted.end(), ids.begin(), ids.end()); }
    void notePaused(const std::vector<RunnerId> &ids, bool paused) { m_paused.push_back({ ids, paused }); }
    /// `fleet` with them applied; itself when they make no difference.
    [[nodiscard]] Snapshot::Ptr applied(Snapshot::Ptr fleet) const;

private:
    struct Paused {
        std::vector<RunnerId> ids;
        bool paused = false;
    };
    std::vector<RunnerId> m_deleted;
    std::vector<Paused> m_paused;   // oldest first
};

} // namespace muster
