// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetsync.h"
#include "views/widgets/emptystate.h"

#include <optional>

namespace muster {

class RunnerTable;

/// What stands in the place of the table while it has no row to show: loading, failed, nothing there, nothing that matches.
struct EmptyFleetActions {
    std::function<void()> retry;
    std::function<void()> clearFilter;
};
[[nodiscard]] std::optional<EmptyState::Content> emptyContent(const RunnerTable &table, const FleetSync *sync, const EmptyFleetActions &actions);

} // namespace muster
