// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/maintenance/maintenancerun.h"
#include "models/fleet/runnersettings.h"
#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// What one look at the fleet says of a runner under maintenance. All pure.

/// It runs no job, and nothing contradicts that; Unknown: GitLab tells neither its jobs nor that it is idle.
[[nodiscard]] Tri isIdle(const Snapshot &fleet, const RunnerRow &row);

/// The machines whose new version is to be awaited: those that are online, or all when none is.
[[nodiscard]] std::vector<MaintainedRunner::Manager> awaitedManagers(const Snapshot &fleet, const RunnerRow &row);

/// Every manager that was awaited reports what the order waits for. One that is known by a system id of its machine (`s_…`) must
/// itself come back; one whose id is another at every start (`r_…`, and those without) may have a newcomer in its place, each
/// newcomer in one place. Never with Until::ByHand.
[[nodiscard]] bool hasNewVersion(const MaintainedRunner &runner, const MaintenanceOrder &order, const Snapshot &fleet, const RunnerRow &row);

/// It has the wanted version already: all of its awaited managers report it. Only with Until::Version.
[[nodiscard]] bool isUpToDate(const MaintenanceOrder &order, const Snapshot &fleet, const RunnerRow &row);

/// A short text that differs when any of these does, the pause and blanks in the note excepted: lower-case hex.
[[nodiscard]] QByteArray settingsMark(const RunnerSettings &settings);

} // namespace muster
