// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace muster {

/// How fast a run goes and how long it will still take, from what the last ten seconds brought: progress comes in jumps of
/// fifty, and a server's pause should be seen in the estimate soon. Pure; times are monotonic.
class Pace {
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time window{ 10'000 };
    static constexpr Time firstEstimate{ 1000 };   ///< nothing is said before

    /// So many have been decided by `at`; neither goes back.
    void note(Time at, int decided);
    /// Runners per second; nullopt while nothing is known.
    [[nodiscard]] std::optional<double> perSecond(Time now) const;
    /// At least a second, rounded up.
    [[nodiscard]] std::optional<std::chrono::seconds> left(Time now, int pending) const;

private:
    struct Sample {
        Time at;
        int decided;
    };
    std::deque<Sample> m_samples;
};

} // namespace muster
