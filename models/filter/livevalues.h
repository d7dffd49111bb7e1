// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filterkey.h"
#include "models/fleet/snapshot.h"

#include <QString>

#include <vector>

namespace muster {

/// A value that runners of a fleet have, and how many: what `key:value` would find.
struct LiveValue {
    QString text;                ///< as a person would type it, not yet quoted
    qint64 count = 0;
    bool isPattern = false;      ///< its stars are wildcards: `acme/**`
};

/// Values of `key` that hold `begun` (in either case), best first: those that begin with it, then the most frequent. At most
/// `limit`. For tags, owners and what is above them, creators, executors, platforms, architectures, addresses, system ids,
/// and versions with their minors; none for other keys. Addresses and system IDs are offered by their beginning only, and of a
/// great many not all.
[[nodiscard]] std::vector<LiveValue> liveValues(const Snapshot &fleet, FilterKey key, const QString &begun, int limit);

/// Runners per value of a closed list, in the order of KeySpec::values.
[[nodiscard]] std::vector<qint64> countClosedValues(const Snapshot &fleet, const KeySpec &spec);

} // namespace muster
