// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenanceplan.h"

#include <QJsonObject>

namespace muster {

/// `{"verb":"maintain","instance","as_of","at_once","keep_online","until","version","targets":[{"id","wave","version"}],"skipped":[{"id","reason"}]}`;
/// waves count from 1.
[[nodiscard]] QJsonObject maintenancePlanToJson(const MaintenancePlan &plan);

/// `{"run","verb":"maintain","state","started_at","ended_at",…,"counts":{"waiting",…},"items":[{"id","name","state","reason","detail","since","paused"}]}`.
[[nodiscard]] QJsonObject maintenanceRunToJson(const MaintenanceRun &run);

/// `newer`, `version`, `by_hand`.
[[nodiscard]] QString nameOf(MaintenanceOrder::Until until);
/// `not_found`, `not_allowed`, …
[[nodiscard]] QString nameOf(MaintenancePlan::Why why);
/// `open`, `done`, `stopped`.
[[nodiscard]] QString nameOf(MaintenanceRun::End end);

} // namespace muster
