// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterkey.h"
#include "models/filter/livevalue.h"
#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// Values of `key` that hold `begun` (in either case), best first: those that begin with it, then the most frequent. At most
/// `limit`. For tags, owners and what is above them, creators, executors, platforms, architectures, addresses, system ids,
/// and versions with their minors; none for other keys. Addresses and system IDs are offered by their beginning only, and of a
/// great many not all.
[[nodiscard]] std::vector<LiveValue> liveValues(const Snapshot &fleet, FilterKey key, const QString &begun, int limit);

/// Runners per value of a closed list, in the order of KeySpec::values.
[[nodiscard]] std::vector<qint64> countClosedValues(const Snapshot &fleet, const KeySpec &spec);

} // namespace muster
