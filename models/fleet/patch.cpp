// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/patch.h"

#include <algorithm>

namespace muster {

class SnapshotPatch {
public:
    static std::shared_ptr<Snapshot> without(const Snapshot &fleet, const std::vector<RunnerId> &sorted);
    static std::shared_ptr<Snapshot> copy(const Snapshot &fleet) { return std::make_shared<Snapshot>(fleet); }
    static std::shared_ptr<Snapshot> placed(const Snapshot &fleet, InstanceNumber instance);
    static RunnerRow &row(Snapshot &fleet, qsizetype at) { return fleet.m_rows[std::size_t(at)]; }
};

std::shared_ptr<Snapshot> SnapshotPatch::without(const Snapshot &fleet, const std::vector<RunnerId> &sorted)
{
    auto patched = copy(fleet);
    patched->m_rows.clear();
    patched->m_managers.clear();
    for (const RunnerRow &row : fleet.m_rows) {
        if (std::binary_search(sorted.begin(), sorted.end(), row.id))
            continue;
        const auto managers = fleet.managers(row);
        patched->m_rows.push_back(row);
        patched->m_rows.back().firstManager = quint32(patched->m_managers.size());
        patched->m_managers.insert(patched->m_managers.end(), managers.begin(), managers.end());
    }
    if (patched->m_expected >= 0)
        patched->m_expected = std::max<qint64>(patched->size(), patched->m_expected - (fleet.size() - patched->size()));
    return patched;
}

std::shared_ptr<Snapshot> SnapshotPatch::placed(const Snapshot &fleet, InstanceNumber instance)
{
    std::vector<RunnerId> odd;
    for (const RunnerRow &row : fleet.m_rows) {
        if (!canBePlaced(row.id))
            odd.push_back(row.id);
    }
    auto patched = odd.empty() ? copy(fleet) : without(fleet, odd);
    for (RunnerRow &row : patched->m_rows)
        row.id = muster::placed(row.id, instance);
    for (ManagerRow &manager : patched->m_managers)
        manager.id = muster::placed(manager.id, instance);
    // The first of each is "not known".
    for (std::size_t i = 1; i < patched->m_owners.size(); ++i)
        patched->m_owners[i].id = muster::placed(GroupId{ patched->m_owners[i].id }, instance).value;
    for (std::size_t i = 1; i < patched->m_users.size(); ++i)
        patched->m_users[i].id = muster::placed(patched->m_users[i].id, instance);
    return patched;
}

Snapshot::Ptr withPlacedIds(const Snapshot &fleet, InstanceNumber instance)
{
    return SnapshotPatch::placed(fleet, instance);
}

Snapshot::Ptr withoutRunners(const Snapshot &fleet, std::vector<RunnerId> ids)
{
    std::sort(ids.begin(), ids.end());
    const auto patched = SnapshotPatch::without(fleet, ids);
    return patched->size() == fleet.size() ? nullptr : patched;
}

Snapshot::Ptr withPaused(const Snapshot &fleet, const std::vector<RunnerId> &ids, bool paused)
{
    std::shared_ptr<Snapshot> patched;
    for (const RunnerId id : ids) {
        const auto at = fleet.find(id);
        if (!at || fleet.row(*at).paused == triOf(paused))
            continue;
        if (!patched)
            patched = SnapshotPatch::copy(fleet);
        RunnerRow &row = SnapshotPatch::row(*patched, *at);
        row.paused = triOf(paused);
        // What the hash would be can only be told by sealing the row anew; that it differs is all a comparison needs.
        row.contentHash = ~row.contentHash + (paused ? 1 : 2);
    }
    return patched;
}

} // namespace muster
