// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

namespace muster {

/// What a person should know before agreeing, most general first. `rows` are the targets' rows in `fleet`. Pure.
[[nodiscard]] std::vector<Plan::Warning> warningsFor(Verb verb, const Snapshot &fleet, const std::vector<qsizetype> &rows);

/// The same for an edit, whose targets say what becomes of each. `rows` are theirs, in the same order.
[[nodiscard]] std::vector<Plan::Warning> editWarningsFor(const Plan &plan, const Snapshot &fleet, const std::vector<qsizetype> &rows);

} // namespace muster
