// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancestock.h"

namespace muster {

MaintenanceStock::MaintenanceStock(const Snapshot &fleet) : m_fleet(fleet)
{
    using Set = std::tuple<RunnerType, OwnerIndex, TagSetIndex, Tri, AccessLevel>;
    std::map<Set, std::size_t> sets;
    m_setOf.reserve(std::size_t(fleet.size()));
    for (const RunnerRow &row : fleet.rows()) {
        const bool isOfInstance = row.type == RunnerType::Instance;
        const auto [at, isNew] = sets.emplace(Set{ row.type, isOfInstance ? 0 : row.owner, row.tags, row.runUntagged, row.access }, m_online.size());
        if (isNew) {
            m_online.push_back(0);
            m_isKnown.push_back(row.tags != unknownTags && (isOfInstance || row.owner != 0));
        }
        m_setOf.push_back(at->second);
        m_online[at->second] += takesJobs(row) ? 1 : 0;
    }
}

bool MaintenanceStock::mayTake(qsizetype row, int keepOnline) const
{
    if (!takesJobs(m_fleet.row(row)) || keepOnline <= 0)
        return true;
    const std::size_t set = setOf(row);
    return m_isKnown[set] && m_online[set] - 1 >= keepOnline;
}

void MaintenanceStock::take(qsizetype row)
{
    if (takesJobs(m_fleet.row(row)))
        --m_online[setOf(row)];
}

} // namespace muster
