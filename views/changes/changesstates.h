// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablemodel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/messagebar.h"

#include <functional>
#include <optional>

namespace muster {

class FleetPast;

/// What is said where no change is shown.
struct ChangesGround {
    const FleetPast *past = nullptr;   ///< null: not connected
    int total = 0;                     ///< changes of this time, before any narrowing
    CellTimes times;
    std::function<void()> showAll;     ///< takes filter and choices away
    std::function<void()> everythingOnRecord;
};
[[nodiscard]] EmptyState::Content contentWithoutChanges(const ChangesGround &ground);
/// What is wrong with the record; nullopt: nothing.
[[nodiscard]] std::optional<MessageBar::Message> troubleOfRecord(const FleetPast &past, int total);

} // namespace muster
