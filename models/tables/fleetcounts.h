// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/versions/lagtable.h"

#include <QString>

#include <array>
#include <optional>

namespace muster {

/// What a fleet is counted by. Each part is exactly the runners that its filter shows: a number and where it leads agree.
enum class FleetPart : quint8 {
    All,
    Online, Offline, Stale, NeverContacted,     ///< the server's own word
    Paused,
    Instance, Group, Project,
    UpToDate, OneBehind, TwoBehind, FurtherBehind,   ///< of the worst manager; only where that is certain
    TokenEnded, TokenEnding,                    ///< the runner's own token; ending: within 14 days
    Count
};

/// One number per part, from one pass over the rows (100,000 in about a millisecond). A value.
struct FleetCounts {
    std::array<qint64, std::size_t(FleetPart::Count)> numbers{};
    bool hasOtherStatus = false;   ///< some runners have a status that no part counts: not told, or one that Muster does not know
    bool hasUnknownLag = false;    ///< of some runners it is not certain how far behind they are; those without managers among them

    [[nodiscard]] qint64 operator[](FleetPart part) const { return numbers[std::size_t(part)]; }
    [[nodiscard]] qint64 &operator[](FleetPart part) { return numbers[std::size_t(part)]; }
    friend bool operator==(const FleetCounts &, const FleetCounts &) = default;
};
/// `lag` of the same snapshot, or nullptr: then nobody is counted as behind or up to date. `now`: the server's clock.
[[nodiscard]] FleetCounts countFleet(const Snapshot &fleet, const LagTable *lag, Instant now);
/// In the filter language; empty for All.
[[nodiscard]] QString filterOf(FleetPart part);

/// The numbers that a person last saw of a fleet, for "three more than when you last looked".
struct FleetLook {
    Instant at;   ///< the server's clock
    FleetCounts counts;
};
/// `1760000000 5003 4100 …`; what cannot be read is nullopt. Other versions of Muster may count by other parts: only the parts
/// that both know are kept, the others are 0.
[[nodiscard]] QString toText(const FleetLook &look);
[[nodiscard]] std::optional<FleetLook> fleetLookFromText(const QString &text);

} // namespace muster
