// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/fleetlag.h"

#include <algorithm>
#include <numeric>

namespace muster {

qint64 LagHistogram::atLeast(int behind) const
{
    const auto from = std::min<std::size_t>(std::size_t(std::max(behind, 0)), runners.size());
    return std::accumulate(runners.begin() + qsizetype(from), runners.end(), qint64(0));
}

FleetLag FleetLag::measure(const FleetVersions::Ptr &versions, const LagGround &ground)
{
    FleetLag lag;
    lag.m_versions = versions;
    lag.m_lags.reserve(versions->met().size());
    for (const FleetVersions::Met &met : versions->met())
        lag.m_lags.push_back(versionLag(met.version, !met.text.isNull(), ground));
    return lag;
}

FleetLag::Index FleetLag::leastSafe(qsizetype row) const
{
    Index least = m_versions->runner(row).oldest;
    for (const Index manager : m_versions->managers(row)) {
        const std::size_t missed = m_lags[manager].missed.size(), most = m_lags[least].missed.size();
        if (missed > most || (missed == most && missed > 0 && manager < least))
            least = manager;
    }
    return least;
}

UpgradeStatus FleetLag::upgrade(qsizetype row) const
{
    UpgradeStatus worst = UpgradeStatus::Unknown;
    for (const Index manager : m_versions->managers(row))
        worst = std::max(worst, m_lags[manager].upgrade);
    return worst;
}

LagHistogram FleetLag::histogram() const
{
    LagHistogram histogram;
    if (!m_versions)
        return histogram;
    bool lastIsExact = false;
    const auto &met = m_versions->met();
    for (std::size_t i = 0; i < met.size(); ++i) {
        const MinorLag &minors = m_lags[i].minors;
        if (met[i].runners == 0)
            continue;
        if (minors.behind < 0) {
            histogram.unknown += met[i].runners;
            continue;
        }
        if (std::size_t(minors.behind) >= histogram.runners.size()) {
            histogram.runners.resize(std::size_t(minors.behind) + 1);
            lastIsExact = false;
        }
        histogram.runners[std::size_t(minors.behind)] += met[i].runners;
        if (minors.behind == histogram.furthest())
            lastIsExact = lastIsExact || !minors.atLeast;
    }
    histogram.lastIsAtLeast = !histogram.runners.empty() && !lastIsExact;
    return histogram;
}

LagSummary FleetLag::summary() const
{
    LagSummary summary;
    if (!m_versions)
        return summary;
    const std::span<const FleetVersions::Runner> runners = m_versions->runners();
    summary.total = qint64(runners.size());
    for (std::size_t row = 0; row < runners.size(); ++row) {
        const FleetVersions::Runner &runner = runners[row];
        const bool isKnown = m_versions->isReadable(runner.oldest);
        summary.unknown += isKnown ? 0 : 1;
        summary.partlyUnknown += isKnown && runner.someUnknown ? 1 : 0;
        summary.unsupported += m_lags[runner.oldest].supported == Tri::No ? 1 : 0;
        summary.mixed += isKnown && m_versions->isMixed(runner) ? 1 : 0;
        const auto managers = m_versions->managers(qsizetype(row));
        summary.missingFixes += std::any_of(managers.begin(), managers.end(), [this](Index manager) { return !m_lags[manager].missed.empty(); }) ? 1 : 0;
    }
    for (const FleetVersions::Met &met : m_versions->met()) {
        if (!met.version || met.managers == 0)
            continue;
        if (!summary.oldest)
            summary.oldest = met.version;
        summary.newest = met.version;
    }
    return summary;
}

} // namespace muster
