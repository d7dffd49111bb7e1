// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/versions/version.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace muster {

/// What versions the managers of one snapshot run: each distinct text once, and of each runner which of them. Knows nothing of
/// releases, so it stays as it is when the reference or the catalogue changes. A value; thread-safe once built.
class FleetVersions {
public:
    using Ptr = std::shared_ptr<const FleetVersions>;
    /// A place in met(). 0: not told.
    using Index = quint32;

    /// One distinct text that managers report.
    struct Met {
        TextId text;                      ///< no text: not told
        std::optional<Version> version;   ///< nullopt: cannot be read
        qsizetype managers = 0;           ///< that report it
        qsizetype runners = 0;            ///< whose oldest it is
    };
    struct Runner {
        Index oldest = 0;           ///< of the managers' readable versions; without any of those what some manager reports, 0 without managers
        Index newest = 0;
        bool someUnknown = false;   ///< some manager's version is not told or cannot be read, or not all managers are loaded
    };

    /// Some milliseconds for 200,000 managers.
    [[nodiscard]] static FleetVersions build(const Snapshot::Ptr &fleet);

    [[nodiscard]] const Snapshot::Ptr &fleet() const { return m_fleet; }
    /// First "not told", then what cannot be read, then readable ones, oldest first: a greater index is no older version.
    [[nodiscard]] const std::vector<Met> &met() const { return m_met; }
    [[nodiscard]] bool isReadable(Index index) const { return m_met[index].version.has_value(); }
    [[nodiscard]] const Runner &runner(qsizetype row) const { return m_runners[std::size_t(row)]; }
    [[nodiscard]] std::span<const Runner> runners() const { return m_runners; }
    /// Of each of the runner's managers, in the snapshot's order.
    [[nodiscard]] std::span<const Index> managers(qsizetype row) const
    {
        const RunnerRow &runner = m_fleet->row(row);
        return { m_managers.data() + runner.firstManager, runner.managersLoaded };
    }
    [[nodiscard]] bool isMixed(const Runner &runner) const { return m_met[runner.oldest].version != m_met[runner.newest].version; }

private:
    Snapshot::Ptr m_fleet;
    std::vector<Met> m_met;
    std::vector<Runner> m_runners;   // by row
    std::vector<Index> m_managers;   // by the snapshot's managers
};

} // namespace muster
