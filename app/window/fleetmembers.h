// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/runners/fleetmember.h"

#include <vector>

namespace muster {

class InstanceGroup;

/// What the Fleets page shows of a group, in words where something is wrong.
[[nodiscard]] std::vector<FleetMember> fleetMembers(const InstanceGroup &group);

} // namespace muster
