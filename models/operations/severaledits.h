// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/editplan.h"
#include "models/operations/fleetplan.h"

namespace muster {

/// One edit of runners of several instances: a plan for each part, in their order and each from that part's own list; running numbers go on from
/// one to the next. Pure, see makeEditPlan().
[[nodiscard]] std::vector<FleetPlan> makeEditPlans(const std::vector<InstancePart> &parts, const RunnerEdit &edit, const QString &reason);
/// All of them in one, to be looked at: its ids are placed (models/fleet/placedid.h) and its fleet is no GitLab's, so it is never carried out.
/// A single plan stays as it is.
[[nodiscard]] Plan joined(const std::vector<FleetPlan> &plans);
/// What a person left of joined(): each plan over its targets that are not struck out, numbers as they were seen. `parts` as for
/// makeEditPlans().
[[nodiscard]] std::vector<FleetPlan> narrowedEditPlans(const std::vector<InstancePart> &parts, const std::vector<FleetPlan> &plans, const Plan &shown);

} // namespace muster
