// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/fleetversions.h"

#include "models/fleet/textmemo.h"

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

using MetIndex = FleetVersions::Index;

FleetVersions::Runner versionsOfRunner(const RunnerRow &row, std::span<const MetIndex> managers, MetIndex firstReadable)
{
    FleetVersions::Runner runner;
    runner.someUnknown = row.managerCount < 0 || qint64(row.managersLoaded) < row.managerCount;
    for (const MetIndex index : managers) {
        if (index < firstReadable) {
            runner.someUnknown = true;
            if (runner.oldest < firstReadable)
                runner.oldest = runner.newest = std::max(runner.oldest, index);   // a text rather than none
            continue;
        }
        runner.oldest = runner.oldest < firstReadable ? index : std::min(runner.oldest, index);
        runner.newest = std::max(runner.newest, index);
    }
    return runner;
}

} // namespace

FleetVersions FleetVersions::build(const Snapshot::Ptr &fleet)
{
    FleetVersions versions;
    versions.m_fleet = fleet;
    std::vector<Met> met(1);
    TextMemo<Index> numbers;
    versions.m_managers.resize(std::size_t(fleet->managerCount()));
    for (const RunnerRow &row : fleet->rows()) {
        std::size_t at = row.firstManager;
        for (const ManagerRow &manager : fleet->managers(row)) {
            const Index index = manager.version.isNull() || fleet->text(manager.version).empty() ? 0 : numbers.of(manager.version, [&] {
                met.push_back({ manager.version, Version::parse(fleet->text(manager.version)) });
                return Index(met.size() - 1);
            });
            ++met[index].managers;
            versions.m_managers[at++] = index;
        }
    }
    std::vector<Index> order(met.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin() + 1, order.end(), [&](Index a, Index b) {
        if (met[a].version != met[b].version)
            return met[a].version < met[b].version;   // what cannot be read comes first
        return fleet->text(met[a].text) < fleet->text(met[b].text);
    });
    std::vector<Index> placeOf(met.size());
    for (Index place = 0; place < Index(order.size()); ++place)
        placeOf[order[place]] = place;
    for (const Index from : order)
        versions.m_met.push_back(met[from]);
    for (Index &index : versions.m_managers)
        index = placeOf[index];
    const auto firstReadable = Index(std::find_if(versions.m_met.begin(), versions.m_met.end(), [](const Met &each) { return each.version.has_value(); }) - versions.m_met.begin());
    versions.m_runners.reserve(std::size_t(fleet->size()));
    for (qsizetype row = 0; row < fleet->size(); ++row) {
        versions.m_runners.push_back(versionsOfRunner(fleet->row(row), versions.managers(row), firstReadable));
        ++versions.m_met[versions.m_runners.back().oldest].runners;
    }
    return versions;
}

} // namespace muster
