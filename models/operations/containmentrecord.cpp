// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/containmentrecord.h"

#include "models/fleet/snapshot.h"

namespace muster {

ContainmentState containmentState(const ContainmentRecord &record, const Snapshot *fleet, Instant before)
{
    switch (record.ending.kind) {
    case ContainmentRecord::Ending::Kind::None: break;
    case ContainmentRecord::Ending::Kind::TakenBack: return ContainmentState::TakenBack;
    case ContainmentRecord::Ending::Kind::Resumed: return ContainmentState::Resumed;
    case ContainmentRecord::Ending::Kind::Deleted: return ContainmentState::Deleted;
    }
    if (!fleet)
        return record.isProven ? ContainmentState::NotTold : ContainmentState::NotProven;
    const auto at = fleet->find(record.runner);
    if (!at || fleet->row(*at).createdAt != record.createdAt)
        return fleet->isComplete() ? ContainmentState::Gone : ContainmentState::NotTold;
    switch (fleet->row(*at).paused) {
    case Tri::Yes: return ContainmentState::InForce;   // whatever became of the answer
    case Tri::No:
        if (!record.isProven)
            return ContainmentState::NotProven;
        if (before.isKnown() && fleet->asOf() <= before)
            return ContainmentState::InForce;
        // A list of before cannot tell what came after.
        return fleet->isRemembered() || fleet->asOf() < record.at ? ContainmentState::NotTold : ContainmentState::ResumedElsewhere;
    case Tri::Unknown: break;
    }
    return ContainmentState::NotTold;
}

} // namespace muster
