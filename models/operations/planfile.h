// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/operations/plan.h"

#include <QByteArray>

#include <chrono>

namespace muster {

/// After so long a plan says too little about the fleet to be carried out.
inline constexpr std::chrono::hours longestPlan{ 24 };

/// A plan that was kept, as planToJson() writes it (`muster-cli … --dry-run --json`). Every runner of it is looked at again
/// before it is changed. Kind::Parse: not a plan; Kind::Conflict: it was altered, its hash is another.
[[nodiscard]] Result<Plan> readPlan(const QByteArray &json);

/// Made more than longestPlan before `now`, or after it, or nobody knows when.
[[nodiscard]] bool isStale(const Plan &plan, Instant now);

} // namespace muster
