// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/versionpolicy.h"
#include "models/versions/releasecatalogue.h"

namespace muster {

/// A release that a rule approves.
struct ApprovedRelease {
    Version version;
    QDate released;   ///< at the latest known; where only its minor's first day is known, that (so that grace is never too long)
};

/// The releases of the catalogue that a rule approves, oldest version first.
[[nodiscard]] std::vector<ApprovedRelease> approvedReleases(const VersionRule &rule, const ReleaseCatalogue &catalogue);

} // namespace muster
