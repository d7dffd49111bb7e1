// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/combined.h"

#include "models/fleet/patch.h"
#include "models/fleet/snapshotbuilder.h"

namespace muster {

using namespace Qt::StringLiterals;

FleetKey combinedKey()
{
    return { u"several instances"_s, {}, {} };   // no address
}

Snapshot::Ptr combined(const std::vector<PlacedFleet> &parts)
{
    SnapshotBuilder builder;
    SnapshotBuilder::Facts facts;
    facts.key = combinedKey();
    facts.completeness = Completeness::Complete;
    facts.expected = 0;
    for (const PlacedFleet &part : parts) {
        const Snapshot &fleet = *part.fleet;
        const Snapshot::Ptr ours = withPlacedIds(fleet, part.instance);
        builder.append(*ours);
        // Ages are counted from the newest picture: an older one of another instance has older news, not younger runners.
        if (!facts.asOf.isKnown() || facts.asOf < fleet.asOf())
            facts.asOf = fleet.asOf();
        if (!fleet.isComplete() || ours->size() != fleet.size())
            facts.completeness = Completeness::Incomplete;
        facts.expected = facts.expected < 0 || fleet.expectedCount() < 0 ? -1 : facts.expected + fleet.expectedCount();
    }
    return builder.finish(facts);
}

} // namespace muster
