// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

namespace muster {

/// Makes targets of a plan from rows of a fleet: what was last seen of each, and nothing of what is to become of it. The paths
/// of owners are made once for all runners of one. Lives no longer than the fleet.
class TargetReader final {
public:
    explicit TargetReader(const Snapshot &fleet) : m_fleet(fleet), m_ownerPaths(std::size_t(fleet.ownerCount())) { }

    [[nodiscard]] Plan::Target targetAt(qsizetype row);
    /// Full path of the group or project that owns the runner at `row`; empty: the instance.
    [[nodiscard]] const QString &ownerPathAt(qsizetype row);

private:
    const Snapshot &m_fleet;
    std::vector<QString> m_ownerPaths;   // by owner; null: not yet made
};

} // namespace muster
