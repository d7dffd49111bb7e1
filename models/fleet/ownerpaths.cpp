// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/ownerpaths.h"

namespace muster {

QStringList ownerPaths(const Snapshot &fleet, RunnerType kind)
{
    QStringList paths;
    for (OwnerIndex at = 0; at < OwnerIndex(fleet.ownerCount()); ++at) {
        if (const OwnerRow &owner = fleet.owner(at); owner.kind == kind)
            paths += fleet.string(owner.fullPath);
    }
    paths.removeDuplicates();
    paths.sort();
    return paths;
}

} // namespace muster
