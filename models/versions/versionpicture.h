// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/fleetlag.h"
#include "models/versions/versionreference.h"

#include <memory>
#include <optional>

namespace muster {

/// Everything that is said of a fleet's versions, from one reference: what pages and commands show. Immutable, shared.
struct VersionPicture {
    using Ptr = std::shared_ptr<const VersionPicture>;

    /// What it is made with.
    struct Ground {
        std::shared_ptr<const ReleaseCatalogue> catalogue;   ///< neither of these two is nullptr
        std::shared_ptr<const Advisories> advisories;
        VersionReference reference;
        std::optional<Version> server;                       ///< GitLab's own version
    };
    Ground ground;
    std::optional<Version> reference;   ///< what ground.reference means; nullopt: nothing, so nobody is behind
    int newestShift = 0;                ///< so many minors is the reference behind the newest release
    FleetLag lag;
    LagHistogram histogram;
    LagSummary summary;

    /// A millisecond or two for 100,000 runners, for each reference once; moving a threshold needs no other picture.
    [[nodiscard]] static Ptr of(const FleetVersions::Ptr &versions, const Ground &ground);

    [[nodiscard]] const Snapshot &fleet() const { return *lag.versions()->fleet(); }
    /// Runners at least so far behind the reference are those of `behind:>=N` in the filter language, which counts from the newest
    /// release: this N.
    [[nodiscard]] int behindNewest(int behind) const { return behind <= 0 ? 0 : behind + newestShift; }
};

} // namespace muster
