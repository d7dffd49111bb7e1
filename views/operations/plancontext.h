// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/base/instant.h"
#include "models/operations/plan.h"
#include "models/operations/runcost.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muster {

/// What a preview says besides the plan.
struct PlanContext {
    QString instance;              ///< the address as the person knows it
    bool isDemo = false;
    std::optional<AccountColour> colour;   ///< of the instance; nullopt: it has none
    bool isProduction = false;     ///< the number of what is changed is asked for, however small
    QString turn;                  ///< where it stands in a row of plans, a sentence; empty: it stands alone
    QString title;                 ///< of the window in such a row: "1 of 2: work"; empty: what is done
    bool hasMore = false;          ///< others follow in the row: they can be cancelled with it
    bool fleetIsComplete = true;
    QString incompleteWhy;         ///< a sentence; may be empty
    Instant now;                   ///< the server's clock
    std::optional<int> requestsLeft;   ///< of GitLab's rate limit, at present; nullopt: it tells none
    /// How long carrying it out is expected to take; nullopt or empty: not known, and not said.
    std::function<std::optional<RunTime>(const Plan &plan)> expectedTime;
    /// The plan for these targets alone: warnings and cost after some were struck out, or another method was chosen. Empty:
    /// they stay as they were planned.
    std::function<Plan(const std::vector<TargetId> &active, Plan::Method method)> replan;
};

} // namespace muster
