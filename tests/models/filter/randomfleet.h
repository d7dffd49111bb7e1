// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/versions/releasecatalogue.h"
#include "tests/support/dice.h"

namespace muster::test {

/// A fleet made up from a seed.
struct FleetRecipe {
    int runners = 50;
    quint32 seed = 1;
    double managersEach = 2;
    /// Every kind of unknown, foreign, missing and hostile thing turns up, often. Without: a large but healthy fleet.
    bool odd = true;
};
[[nodiscard]] Snapshot::Ptr randomFleet(const FleetRecipe &recipe);

/// The moment at which random fleets are looked at; their times lie around it.
[[nodiscard]] Instant fleetNow();
/// 16.9 … 18.2 with gaps of nothing; 16.9.0 is the oldest known.
[[nodiscard]] ReleaseCatalogue smallCatalogue();

/// What values are drawn from, so that random filters meet them.
[[nodiscard]] const std::vector<const char *> &tagPool();
[[nodiscard]] const std::vector<const char *> &ownerPool();
[[nodiscard]] const std::vector<const char *> &userPool();
[[nodiscard]] const std::vector<const char *> &versionPool();
[[nodiscard]] const std::vector<const char *> &addressPool();
[[nodiscard]] const std::vector<const char *> &namePool();
[[nodiscard]] const std::vector<const char *> &notePool();

} // namespace muster::test
