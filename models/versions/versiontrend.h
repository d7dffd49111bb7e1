// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/pastversions.h"
#include "models/versions/versionpicture.h"

#include <memory>
#include <vector>

namespace muster {

/// How far behind the runners were, moment by moment. "The newest release" is that of the day, as far as the catalogue knows days:
/// who always kept up was never behind. Of GitLab's own version the past is not known, so it is the present one all along.
/// A value; a threshold is looked up in it.
struct VersionTrend {
    using Ptr = std::shared_ptr<const VersionTrend>;
    /// What holds from a moment to the next, as long as somebody was watching.
    struct Point {
        Instant at;
        std::optional<Version> reference;   ///< nullopt: there was none, so everybody is unknown
        LagHistogram runners;
        friend bool operator==(const Point &, const Point &) = default;
    };
    std::vector<Point> points;              ///< ascending: states of the fleet, and days on which the reference became another
    std::vector<PastVersions::Span> watched;
    qint64 states = 0;                      ///< of the fleet, on record
    bool isThinned = false;

    [[nodiscard]] static Ptr of(const PastVersions &past, const VersionPicture::Ground &ground);
};

} // namespace muster
