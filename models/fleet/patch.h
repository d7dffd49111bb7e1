// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// The same picture after changes that are proved, so that they show before the next load. Texts are shared, not copied;
/// ids that are not in it are left out of account. Ids need no order. Null when nothing would differ.
[[nodiscard]] Snapshot::Ptr withoutRunners(const Snapshot &fleet, std::vector<RunnerId> ids);
/// The same runners, managers, owners and users under ids that say whose they are (see placedid.h); texts are shared. What cannot be
/// placed is left out.
[[nodiscard]] Snapshot::Ptr withPlacedIds(const Snapshot &fleet, InstanceNumber instance);
[[nodiscard]] Snapshot::Ptr withPaused(const Snapshot &fleet, const std::vector<RunnerId> &ids, bool paused);

} // namespace muster
