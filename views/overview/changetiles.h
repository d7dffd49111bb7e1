// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/fleetmark.h"
#include "views/overview/overviewsection.h"

#include <functional>

namespace muster {

/// What changed since a mark, as tiles.
struct ChangeTiles {
    std::function<void(const QString &filter)> openRunners;
    /// They are gone from GitLab's list: what is remembered of them is on the Lookup page.
    std::function<void(const std::vector<RunnerId> &gone)> openGone;

    [[nodiscard]] std::vector<OverviewTile> of(const FleetChanges &changes, const Snapshot &fleet) const;
};

} // namespace muster
