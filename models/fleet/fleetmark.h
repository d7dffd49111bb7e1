// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QString>

#include <vector>

namespace muster {

/// What has to be kept of a picture to say later what changed: 16 bytes a runner instead of some 500. A value.
struct FleetMark {
    struct Runner {
        qint64 id = 0;
        Instant createdAt;    ///< tells a runner from another one that got its number
        RunnerStatus status = RunnerStatus::Unknown;
    };
    FleetKey key;
    Instant asOf;
    std::vector<Runner> runners;   ///< in order of id
};
[[nodiscard]] FleetMark markOf(const Snapshot &fleet);

/// By id, ascending. Only what both pictures tell: a status that one of them does not know has not changed.
struct FleetChanges {
    std::vector<RunnerId> appeared;
    std::vector<RunnerId> gone;
    std::vector<RunnerId> otherStatus;
    friend bool operator==(const FleetChanges &, const FleetChanges &) = default;
};
/// Both are to be of complete loads of the same key; otherwise nothing is said.
[[nodiscard]] FleetChanges changesSince(const FleetMark &before, const Snapshot &now);

/// A filter for these runners (ascending) of the fleet: `id:12,40..57`, ranges wherever nothing else lies between. At most
/// `most` numbers and ranges; `isCut`, if given, is told whether runners were left out.
[[nodiscard]] QString filterOfRunners(const std::vector<RunnerId> &ids, const Snapshot &fleet, qsizetype most = 500, bool *isCut = nullptr);

} // namespace muster
