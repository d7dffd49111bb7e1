// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/maintenance/maintenancerun.h"

#include <QString>

namespace muster {

/// Rolling maintenance in words, translated, plain text.

/// How far a runner is: "waits for its turn", "jobs come to their end", "ready: update it now".
[[nodiscard]] QString maintenanceStateText(const MaintainedRunner &runner, const MaintenanceOrder &order);
/// Why it was skipped, set aside or failed, with GitLab's sentence where there is one; of one that is overdue, that it is. Empty: nothing to say.
[[nodiscard]] QString maintenanceCauseText(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now);
/// It has been in its state for longer than the order's patience.
[[nodiscard]] bool isMaintenanceOverdue(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now);
/// How many are to be resumed, and could not be several times in a row; with what GitLab said of the first. Empty: none.
[[nodiscard]] QString maintenanceFailingText(const MaintenanceRun &run);
/// What a run waits for: "until each manager reports a newer version".
[[nodiscard]] QString maintenanceUntilText(const MaintenanceOrder &order);
/// "12 of 200 done · 3 wait for you · 10 paused".
[[nodiscard]] QString maintenanceTallyText(const MaintenanceRun &run);
/// What needs a person, for a notice: "3 runners are idle and can be updated now; 1 has taken too long".
[[nodiscard]] QString maintenanceNeedText(int ready, int overdue, int aside);

} // namespace muster
