// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

namespace muster {

/// The last sign of life of a runner, by the server's clock: the latest of its creation, its own contact and the contact of every
/// manager. "Never" counts as no sign. Unknown when one of them was not told, or when GitLab counts more managers than were
/// loaded: then nobody can say how long it has been silent.
[[nodiscard]] Instant lastSignOf(const Snapshot &fleet, const RunnerRow &runner);

/// GitLab calls a runner online up to two hours after its last contact; a healthy one may be silent for one.
inline constexpr std::chrono::hours onlineFor{ 2 };

/// A fleet's heartbeat at one moment: how many runners there were, and how many had been silent for more than `onlineFor`.
/// Runners of which that is not known count in neither.
struct FleetPulse {
    Instant at;
    qint32 runners = 0;
    qint32 silent = 0;

    /// 0 to 100; of an empty fleet 0.
    [[nodiscard]] double silentPercent() const { return runners == 0 ? 0 : 100.0 * silent / runners; }
    friend bool operator==(const FleetPulse &, const FleetPulse &) = default;
};
/// `now` is the server's clock; the pulse is of that moment.
[[nodiscard]] FleetPulse pulseOf(const Snapshot &fleet, Instant now);

} // namespace muster
