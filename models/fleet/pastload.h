// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/changes.h"

namespace muster {

/// A state of a fleet that was on record for a while: loads that showed the same are one. Moments are the server's clock.
struct PastLoad {
    Instant at;               ///< the load that showed it first …
    Instant until;            ///< … and the last one that showed the same; what was between this and the next one nobody saw
    qint64 runners = 0;
    qint64 managers = 0;
    qint64 changes = 0;       ///< since the one before; of several that are told as one (PastLoads::isThinned), since the one before in the list
    friend bool operator==(const PastLoad &, const PastLoad &) = default;
};

/// What is on record about one (instance, user, scope), in order of time.
struct PastLoads {
    std::vector<PastLoad> loads;
    Instant since;             ///< the first load on record; unknown: there is none
    Instant until;             ///< the last complete load on record
    bool isThinned = false;    ///< there were more than asked for: of each stretch of time the last one is here
};

/// What happened in a span, oldest load first; of a load as changesBetween() orders it.
struct PastChanges {
    std::vector<RunnerChange> changes;
    bool isCut = false;        ///< there are more: these are the newest ones
};

} // namespace muster
