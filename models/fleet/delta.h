// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// How one snapshot differs from an earlier one, by runner id. Linear: both are in order of id.
struct SnapshotDelta {
    static constexpr quint32 gone = 0xffffffffU;
    std::vector<quint32> newRowOf;   ///< per row of the older one: its row in the newer one, or `gone`
    std::vector<quint32> added;      ///< rows of the newer one, ascending
    std::vector<quint32> changed;    ///< rows of the newer one whose content differs, ascending
    qsizetype removed = 0;
};
[[nodiscard]] SnapshotDelta difference(const Snapshot &older, const Snapshot &newer);

} // namespace muster
