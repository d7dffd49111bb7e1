// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <map>
#include <tuple>
#include <vector>

namespace muster {

/// How many runners are online and take jobs, counted apart for each set that can stand in for one another: the same tags, the same
/// owner (the instance, one group, one project), the same answer to untagged jobs and to protected branches. A runner with more tags
/// could do the same work, and one of the instance could help a group; neither is counted, so what is promised of a set is never less.
/// For one look at the fleet, which outlives this; take() what is going to be paused on the ground of it. O(runners) to make.
class MaintenanceStock final {
public:
    explicit MaintenanceStock(const Snapshot &fleet);

    /// Runners that take jobs now in the set that the row belongs to, itself included if it is one.
    [[nodiscard]] int online(qsizetype row) const { return m_online[m_setOf[std::size_t(row)]]; }
    /// Whether pausing it leaves `keepOnline` in its set; one that takes no jobs now takes none away.
    [[nodiscard]] bool mayTake(qsizetype row, int keepOnline) const;
    void take(qsizetype row);

    [[nodiscard]] std::size_t setOf(qsizetype row) const { return m_setOf[std::size_t(row)]; }
    [[nodiscard]] std::size_t setCount() const { return m_online.size(); }
    [[nodiscard]] static bool takesJobs(const RunnerRow &row) { return row.status == RunnerStatus::Online && row.paused == Tri::No; }

private:
    const Snapshot &m_fleet;
    std::vector<std::size_t> m_setOf;   // by row
    std::vector<int> m_online;          // by set
    std::vector<bool> m_isKnown;        // by set: tags and owner were told, so its members are known to be alike
};

} // namespace muster
