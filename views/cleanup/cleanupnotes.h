// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanup.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <functional>
#include <optional>

/// What the Cleanup page says beside its tables.
namespace muster::cleanupnotes {

/// Where a message leads.
struct Ways {
    std::function<void()> edit;        ///< the policy
    std::function<void()> useExample;  ///< as the policy
    std::function<void()> runNow;
};
/// What stands in place of the tables while there is no policy that can be used.
[[nodiscard]] EmptyState::Content empty(const Cleanup *cleanup, const Ways &ways);
/// What is wrong, or going on; nullopt: nothing. `cleanup` has read its policy.
[[nodiscard]] std::optional<MessageBar::Message> trouble(const Cleanup &cleanup, const Ways &ways);
/// How a run ended.
[[nodiscard]] MessageBar::Message ending(const Cleanup::Ending &ending, const Ways &ways);
/// "In the last 30 days: 12 into quarantine, 3 deleted"; empty: nothing was done.
[[nodiscard]] QString lately(const Cleanup &cleanup, Instant now);

} // namespace muster::cleanupnotes
