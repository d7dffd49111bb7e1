// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/fleetcounts.h"
#include "views/overview/overviewsection.h"

#include <functional>
#include <initializer_list>
#include <optional>

namespace muster {

/// Tiles for parts of a fleet: what each is called, how it looks, and what it says aloud.
struct FleetTiles {
    const FleetCounts &counts;
    std::optional<FleetLook> before;                        ///< what was last looked at; notes say how that differs
    std::function<void(const QString &filter)> open;        ///< of the Runners page

    [[nodiscard]] std::vector<OverviewTile> of(std::initializer_list<FleetPart> parts) const;
};

} // namespace muster
