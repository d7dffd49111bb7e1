// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

namespace muster {

/// What is known of whose a runner is.
enum class OwnerKnown : quint8 { No, Instance, Path };

[[nodiscard]] inline OwnerKnown ownerKnown(const Snapshot &fleet, const RunnerRow &row)
{
    const OwnerRow &owner = fleet.owner(row.owner);
    if (row.type == RunnerType::Instance || owner.kind == RunnerType::Instance)
        return OwnerKnown::Instance;
    return row.owner == 0 || fleet.text(owner.fullPath).empty() ? OwnerKnown::No : OwnerKnown::Path;
}

} // namespace muster
