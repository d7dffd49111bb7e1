// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/fleetversions.h"
#include "models/versions/versionlag.h"

#include <memory>
#include <vector>

namespace muster {

/// A fleet by how far behind its runners are. A runner counts by its oldest manager whose version is known.
struct LagHistogram {
    std::vector<qint64> runners;   ///< by minors behind, from 0 up to the furthest
    qint64 unknown = 0;            ///< no version of theirs is known, or nothing can be said of it
    bool lastIsAtLeast = false;    ///< in the last bar are only runners that are older than the catalogue

    [[nodiscard]] int furthest() const { return int(runners.size()) - 1; }   ///< -1: nothing is known
    /// So many are certainly at least so far behind.
    [[nodiscard]] qint64 atLeast(int behind) const;
    friend bool operator==(const LagHistogram &, const LagHistogram &) = default;
};

/// The whole fleet at a glance. Runners; what is unknown is in none but `unknown`.
struct LagSummary {
    qint64 total = 0;
    qint64 unknown = 0;          ///< no version is known
    qint64 partlyUnknown = 0;    ///< of some managers; these may be further behind than they count
    qint64 unsupported = 0;      ///< the oldest is of none of the supported minors
    qint64 missingFixes = 0;     ///< some manager is without a known security fix
    qint64 mixed = 0;            ///< managers of different versions
    std::optional<Version> oldest, newest;   ///< of all that were met
    friend bool operator==(const LagSummary &, const LagSummary &) = default;
};

/// The versions of a fleet, measured: quick, because each distinct version is measured once. A value; thread-safe.
class FleetLag {
public:
    using Index = FleetVersions::Index;
    FleetLag() = default;
    [[nodiscard]] static FleetLag measure(const FleetVersions::Ptr &versions, const LagGround &ground);

    [[nodiscard]] const FleetVersions::Ptr &versions() const { return m_versions; }
    [[nodiscard]] bool isEmpty() const { return !m_versions; }
    [[nodiscard]] const VersionLag &lag(Index version) const { return m_lags[version]; }
    /// Of the runner's oldest version.
    [[nodiscard]] const VersionLag &worst(qsizetype row) const { return m_lags[m_versions->runner(row).oldest]; }
    [[nodiscard]] MinorLag behind(qsizetype row) const { return worst(row).minors; }
    /// The version among the runner's managers that misses the most fixes; of equal ones the oldest.
    [[nodiscard]] Index leastSafe(qsizetype row) const;
    /// The worst over its managers, as GitLab has it.
    [[nodiscard]] UpgradeStatus upgrade(qsizetype row) const;

    [[nodiscard]] LagHistogram histogram() const;
    [[nodiscard]] LagSummary summary() const;

private:
    FleetVersions::Ptr m_versions;
    std::vector<VersionLag> m_lags;   // by FleetVersions::met()
};

} // namespace muster
