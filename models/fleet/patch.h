// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// The same picture after changes that are proved, so that they show before the next load. Texts are shared, not copied;
/// ids that are not in it are left out of account. Ids need no order. Null when nothing would differ.
[[nodiscard]] Snapshot::Ptr withoutRunners(const Snapshot &fleet, std::vector<RunnerId> ids);
[[nodiscard]] Snapshot::Ptr withPaused(const Snapshot &fleet, const std::vector<RunnerId> &ids, bool paused);

} // namespace muster
