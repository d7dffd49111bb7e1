// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/operations/plan.h"

#include <vector>

namespace muster {

/// Runners of one instance, of those of several that a change is about.
struct InstancePart {
    InstanceNumber instance = 0;   ///< 0: there is no other
    Snapshot::Ptr fleet;           ///< that instance's own list, never null
    std::vector<RunnerId> ids;     ///< bare, as in that list
};

/// A plan for one of several instances, made from its own list.
struct FleetPlan {
    InstanceNumber instance = 0;
    Plan plan;
};

} // namespace muster
