// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/fleetnotes.h"

#include "models/fleet/patch.h"

namespace muster {

Snapshot::Ptr FleetNotes::applied(Snapshot::Ptr fleet) const
{
    if (!fleet)
        return fleet;
    for (const Paused &each : m_paused) {
        if (const Snapshot::Ptr patched = withPaused(*fleet, each.ids, each.paused))
            fleet = patched;
    }
    if (m_deleted.empty())
        return fleet;
    const Snapshot::Ptr patched = withoutRunners(*fleet, m_deleted);
    return patched ? patched : fleet;
}

} // namespace muster
