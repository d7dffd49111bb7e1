// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionlag.h"

#include <algorithm>

namespace muster {

namespace {

Version releaseOf(const ReleaseCatalogue::Minor &minor, int patch)
{
    return { minor.major, minor.minor, patch };
}

/// How many releases of the minor are newer.
int newerPatches(const Version &version, const ReleaseCatalogue::Minor &minor)
{
    if (minor.isWhole)
        return int(std::count_if(minor.patches.begin(), minor.patches.end(), [&](const ReleaseCatalogue::Patch &patch) { return version < releaseOf(minor, patch.number); }));
    const int own = version.isPreRelease() ? version.patch - 1 : version.patch;
    return std::max(0, minor.newestPatch - own);
}

void measurePatches(VersionLag &lag, const Version &version, const ReleaseCatalogue::Minor &minor)
{
    lag.patches = newerPatches(version, minor);
    const auto newer = std::find_if(minor.patches.begin(), minor.patches.end(), [&](const ReleaseCatalogue::Patch &patch) { return version < releaseOf(minor, patch.number); });
    if (newer == minor.patches.end())
        return;
    lag.newerPatchSince = newer->published;
    lag.isPatchDayExact = minor.isWhole || newer->number <= (version.isPreRelease() ? version.patch : version.patch + 1);
}

} // namespace

MinorLag minorLag(const Version &version, const ReleaseCatalogue &catalogue, const Version &reference)
{
    if (catalogue.isEmpty())
        return {};
    if (const auto behind = catalogue.minorsBehind(version, reference))
        return { *behind, false };
    // Older than all that is written down: one step more than the oldest, or further.
    const ReleaseCatalogue::Minor &oldest = catalogue.minors().front();
    const auto behind = catalogue.minorsBehind(releaseOf(oldest, 0), reference);
    if (catalogue.position(reference) == 0)
        return {};   // the reference is as old: then nothing can be said
    return { *behind + 1, true };
}

UpgradeStatus upgradeStatusOf(const Version &version, const ReleaseCatalogue &catalogue, const std::optional<Version> &server)
{
    if (catalogue.isEmpty())
        return UpgradeStatus::Unknown;
    const ReleaseCatalogue::Minor *minor = catalogue.minorOf(version);
    if (minor && version < releaseOf(*minor, minor->newestPatch))
        return UpgradeStatus::Recommended;
    const int count = int(catalogue.minors().size());
    const bool isNewerThanAll = version > catalogue.newest();
    if (!isNewerThanAll && (!minor || count - catalogue.position(version) >= supportedMinors))
        return UpgradeStatus::Recommended;
    const ReleaseCatalogue::Minor *ofServer = server ? catalogue.minorOf(*server) : nullptr;
    return ofServer && version < releaseOf(*ofServer, ofServer->newestPatch) ? UpgradeStatus::Available : UpgradeStatus::NotAvailable;
}

VersionLag versionLag(const std::optional<Version> &version, bool isTold, const LagGround &ground)
{
    VersionLag lag;
    lag.version = version;
    if (!version) {
        lag.upgrade = isTold ? UpgradeStatus::Invalid : UpgradeStatus::Unknown;
        return lag;
    }
    const ReleaseCatalogue &catalogue = ground.catalogue;
    lag.missed = ground.advisories.missedBy(*version);
    if (!lag.missed.empty()) {
        const auto clean = std::lower_bound(ground.clean.begin(), ground.clean.end(), *version);
        lag.lowestClean = clean == ground.clean.end() ? std::nullopt : std::optional(*clean);
    }
    if (catalogue.isEmpty())
        return lag;
    if (ground.reference) {
        lag.minors = minorLag(*version, catalogue, *ground.reference);
        if (lag.minors.behind >= 0)
            lag.majors = catalogue.majorsBehind(*version, *ground.reference);
    }
    const auto &minors = catalogue.minors();
    const int position = catalogue.position(*version);
    if (const ReleaseCatalogue::Minor *minor = catalogue.minorOf(*version))
        measurePatches(lag, *version, *minor);
    if (position < int(minors.size()))
        lag.newerMinorSince = minors[std::size_t(position)].first;
    lag.supported = triOf(int(minors.size()) - position < supportedMinors);
    lag.upgrade = upgradeStatusOf(*version, catalogue, ground.server);
    return lag;
}

} // namespace muster
