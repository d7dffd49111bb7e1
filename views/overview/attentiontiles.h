// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/tables/fleetcounts.h"
#include "views/overview/overviewsection.h"

#include <QDate>

#include <functional>

namespace muster {

/// What somebody should look at, as tiles, what is most urgent first. Only what there is: nobody has to read that all is well.
struct AttentionTiles {
    struct Facts {
        int graveRunners = 0;              ///< with findings of high or critical severity that nobody dealt with
        int interruptedRuns = 0;
        int interruptedMaintenance = 0;
        const Identity *identity = nullptr;   ///< null: nobody is signed in
        QDate today;                       ///< UTC; invalid: not known
        const FleetCounts *counts = nullptr;  ///< null: nothing was counted
    };
    std::function<void()> openSecurity, openActivity, openMaintenance, openConnect;
    std::function<void(const QString &filter)> openRunners;

    [[nodiscard]] std::vector<OverviewTile> of(const Facts &facts) const;
};

} // namespace muster
