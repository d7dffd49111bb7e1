// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QtGlobal>

#include <chrono>
#include <compare>
#include <string>
#include <vector>

namespace muster {

/// How many runners ran what, state of the fleet by state, as far as it is on record. Knows nothing of releases, so another
/// reference needs no other reading. Moments are the server's clock.
struct PastVersions {
    /// The distinct versions that the managers of one runner tell: places in `texts`, ascending. None: no manager tells one.
    struct Mix {
        std::vector<quint32> texts;
        friend auto operator<=>(const Mix &, const Mix &) = default;
    };
    /// So many runners have this mix from now on.
    struct Change {
        quint32 mix = 0;      ///< place in `mixes`
        qint64 runners = 0;
        friend bool operator==(const Change &, const Change &) = default;
    };
    struct State {
        Instant at;           ///< the load that showed it first …
        Instant until;        ///< … and the last one that showed the same
        std::vector<Change> changes;   ///< since the state before; since nothing, of the first
        friend bool operator==(const State &, const State &) = default;
    };
    struct Span {
        Instant from, until;
        friend bool operator==(const Span &, const Span &) = default;
    };

    std::vector<std::string> texts;    ///< as reported, each once
    std::vector<Mix> mixes;            ///< each once
    std::vector<State> states;         ///< oldest first
    std::vector<Span> watched;         ///< in which no look is further from the next than `longestGap`
    qint64 loads = 0;                  ///< so many states are on record; with isThinned more than are here
    bool isThinned = false;            ///< of each stretch of time one state is here, the newest or nearly so

    /// Versions change slowly: who looks once a day, or a little later, misses nothing of it.
    static constexpr std::chrono::hours longestGap{ 36 };
};

} // namespace muster
