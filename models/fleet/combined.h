// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// The fleet of one instance as a part of a picture of several.
struct PlacedFleet {
    InstanceNumber instance = 0;   ///< from 1
    Snapshot::Ptr fleet;           ///< never null
};

/// One picture of several fleets: every id in it is placed (placedid.h), texts are taken over. A runner whose id cannot be placed is left
/// out. Complete when all parts are; its key is that of no GitLab, so no plan made from it is ever carried out. Takes about as long as merging
/// the pages of a load: for a worker.
[[nodiscard]] Snapshot::Ptr combined(const std::vector<PlacedFleet> &parts);
/// Of every picture that combined() makes.
[[nodiscard]] FleetKey combinedKey();

} // namespace muster
