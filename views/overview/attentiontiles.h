// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/overview/overviewsection.h"

#include <QDate>

namespace muster {

struct Identity;

/// What somebody should look at, gravest first, other pages' counts among it. Only what there is: nobody has to read that all is well.
struct AttentionTiles {
    /// Counts of other pages; 0: nothing to look at.
    struct Counts {
        int graveRunners = 0;             ///< with findings of high or critical severity that nobody has dealt with
        int notApproved = 0;              ///< runners whose version the policy does not approve
        int interruptedRuns = 0;          ///< broken off, and waiting for somebody to decide
        int interruptedMaintenance = 0;   ///< that nobody carries on
    };
    /// Each leads to the page whose count it is.
    struct Ways {
        std::function<void()> security;
        std::function<void()> compliance;
        std::function<void()> activity;
        std::function<void()> maintenance;
        std::function<void()> connect;   ///< with another token
    };
    Counts counts;
    Ways ways;

    [[nodiscard]] std::vector<OverviewTile> of() const;
    /// The token Muster is signed in with: its last 14 days, and once it has ended. `today`: by GitLab's clock.
    [[nodiscard]] std::vector<OverviewTile> ofToken(const Identity &identity, QDate today) const;
};

} // namespace muster
