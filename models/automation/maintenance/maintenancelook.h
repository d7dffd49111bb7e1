// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancestate.h"
#include "models/automation/maintenance/maintenancestock.h"
#include "models/fleet/snapshot.h"

/// What a look at the fleet says of a rolling maintenance: pure functions. `fleet` is a complete load that began after everything that
/// was sent so far had been answered.
namespace muster::maintenance {

/// Whom to call paused, idle, back, or somebody else's. The places that changed.
[[nodiscard]] Places observe(MaintenanceRun &run, const Snapshot &fleet, Instant now);

/// Whose turn it is now: no more than `atOnce` in hand, and `keepOnline` stay in each set; taken out of the stock.
[[nodiscard]] Places turn(const MaintenanceRun &run, const Snapshot &fleet, MaintenanceStock &stock);
/// Those to be taken back into service now; not before the next try of one with which that came to nothing.
[[nodiscard]] Places returning(const MaintenanceRun &run, Instant now);

} // namespace muster::maintenance
