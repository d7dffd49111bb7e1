// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenanceplan.h"

#include <QString>

namespace muster {

/// A rolling maintenance before it begins, in words; see maintenancetext.h, with which it shares its source.

/// Why one is left out of a plan.
[[nodiscard]] QString maintenanceLeftOutText(const MaintenancePlan::LeftOut &left);
/// What is wrong with an order; empty: nothing.
[[nodiscard]] QString maintenanceProblemText(MaintenanceProblem problem);
/// "200 runners in 20 waves, at most 10 at a time; 3 left out".
[[nodiscard]] QString maintenanceHeadline(const MaintenancePlan &plan);

} // namespace muster
