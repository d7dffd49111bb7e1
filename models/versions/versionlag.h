// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/openenum.h"
#include "models/versions/advisories.h"
#include "models/versions/releasecatalogue.h"

#include <QDate>

#include <optional>
#include <vector>

namespace muster {

/// What versions are measured with. Made once for many of them; refers to what it was made from.
struct LagGround {
    LagGround(const ReleaseCatalogue &releases, const Advisories &known, const std::optional<Version> &behindWhat, const std::optional<Version> &gitlab)
        : catalogue(releases), advisories(known), reference(behindWhat), server(gitlab), clean(known.cleanReleases(releases))
    {
    }
    const ReleaseCatalogue &catalogue;
    const Advisories &advisories;
    const std::optional<Version> reference;   ///< nullopt: nobody is behind or not behind it
    const std::optional<Version> server;      ///< GitLab's own version; nullopt: not told
    const std::vector<Version> clean;         ///< see Advisories::cleanReleases
};

/// Minor versions behind.
struct MinorLag {
    int behind = -1;        ///< -1: unknown
    bool atLeast = false;   ///< `behind` is a lower bound: the version is older than the catalogue
    friend bool operator==(const MinorLag &, const MinorLag &) = default;
};
[[nodiscard]] MinorLag minorLag(const Version &version, const ReleaseCatalogue &catalogue, const Version &reference);

/// All that can be said of one version: how far behind a reference, how old, how safe. Of a version that is unknown everything
/// is unknown, never "current".
struct VersionLag {
    std::optional<Version> version;       ///< nullopt: not told, or cannot be read
    MinorLag minors;                      ///< behind the reference
    int majors = -1;                      ///< behind the reference; at least so many where minors.atLeast; -1 unknown
    int patches = -1;                     ///< newer releases within its minor; -1: the catalogue does not have that minor
    QDate newerMinorSince;                ///< the day on which a newer minor came; with minors.atLeast at the latest. Invalid: there is none, or unknown
    QDate newerPatchSince;                ///< the same for its own minor; may have been earlier where !isPatchDayExact
    bool isPatchDayExact = true;
    Tri supported = Tri::Unknown;         ///< of the newest three minors
    std::vector<quint16> missed;          ///< security fixes it is without: places in Advisories::all(), worst first
    std::optional<Version> lowestClean;   ///< where `missed` is not empty: the lowest release without any of them
    UpgradeStatus upgrade = UpgradeStatus::Unknown;   ///< by GitLab's rules, computed here: see upgradeStatusOf()
};
/// `isTold`: there was a text; one that cannot be read is UpgradeStatus::Invalid, as GitLab has it.
[[nodiscard]] VersionLag versionLag(const std::optional<Version> &version, bool isTold, const LagGround &ground);

/// GitLab's own rules for `upgradeStatus` over our catalogue; the first that matches wins:
///  1. a newer release of the same minor exists: Recommended;
///  2. its minor is not in the catalogue, or more than two positions behind the newest, unless it is newer than everything: Recommended;
///  3. a release of the GitLab instance's minor is newer: Available;
///  4. else NotAvailable.
/// Unknown with an empty catalogue.
[[nodiscard]] UpgradeStatus upgradeStatusOf(const Version &version, const ReleaseCatalogue &catalogue, const std::optional<Version> &server);

/// So many of the newest minors GitLab supports.
inline constexpr int supportedMinors = 3;

} // namespace muster
