// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/delta.h"

namespace muster {

SnapshotDelta difference(const Snapshot &older, const Snapshot &newer)
{
    SnapshotDelta delta;
    delta.newRowOf.assign(std::size_t(older.size()), SnapshotDelta::gone);
    const auto before = older.rows(), after = newer.rows();
    std::size_t i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        if (j == after.size() || (i < before.size() && before[i].id < after[j].id)) {
            ++delta.removed;
            ++i;
        } else if (i == before.size() || after[j].id < before[i].id) {
            delta.added.push_back(quint32(j++));
        } else {
            delta.newRowOf[i] = quint32(j);
            if (before[i].contentHash != after[j].contentHash)
                delta.changed.push_back(quint32(j));
            ++i;
            ++j;
        }
    }
    return delta;
}

} // namespace muster
