// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/operations/plan.h"

#include <optional>
#include <vector>

namespace muster {

/// Jobs that wait now and that some online runner is known to take, but none any more once the plan (edit, pause, delete, quarantine) is
/// carried out: how many, and the tags that most of them ask for. nullopt: there are none. A runner of which it is not known whether it
/// may take them is none to rely on. Of very many different needs the first mostNeeds are looked at. Pure.
[[nodiscard]] std::optional<Plan::Warning> strandedJobsWarning(const Plan &plan, const Snapshot &fleet, const std::vector<Job> &waiting);
inline constexpr std::size_t mostNeeds = 300;

} // namespace muster
