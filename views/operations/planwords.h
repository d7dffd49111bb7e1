// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/operations/factstrip.h"
#include "views/operations/plancontext.h"
#include "views/operations/plansummary.h"

namespace muster {

/// The deed as its button says it, with mnemonic: "&Delete 57 runners".
[[nodiscard]] QString deedText(const Plan &plan, int count);
/// The drawing that stands for a verb, and how much it asks for attention.
[[nodiscard]] QString iconOf(Verb verb);
[[nodiscard]] QString iconOf(const Plan &plan);
[[nodiscard]] Severity severityOf(Verb verb);

/// What carrying it out costs.
struct PlanCost {
    int requests = 0;
    std::optional<RunTime> time;   ///< nullopt: not known
};
/// Counts, first and last contact, cost.
[[nodiscard]] std::vector<FactStrip::Fact> factsFor(const PlanSummary &summary, const Plan &plan, const PlanCost &cost, Instant now);

} // namespace muster
