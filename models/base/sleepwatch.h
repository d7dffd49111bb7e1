// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

namespace muster {

/// Tells that this machine slept: its wall clock went on while its monotonic clock stood. A wall clock that was set by
/// hand looks the same, which does no harm: whoever asks only looks once more than needed.
class SleepWatch final
{
public:
    static constexpr std::chrono::seconds tolerance{ 20 };

    explicit SleepWatch(const Clock &clock) : m_clock(clock), m_wall(clock.now()), m_monotonic(clock.monotonic()) { }

    /// Since it was last asked.
    [[nodiscard]] bool hasSlept() { return sleptFor() > std::chrono::seconds(0); }
    /// The same, with how long; zero when it did not.
    [[nodiscard]] std::chrono::seconds sleptFor()
    {
        const Instant wall = m_clock.now();
        const auto monotonic = m_clock.monotonic();
        const auto gap = std::chrono::seconds(wall.seconds() - m_wall.seconds()) - (monotonic - m_monotonic);
        m_wall = wall;
        m_monotonic = monotonic;
        return gap > tolerance ? std::chrono::duration_cast<std::chrono::seconds>(gap) : std::chrono::seconds(0);
    }

private:
    const Clock &m_clock;
    Instant m_wall;
    std::chrono::milliseconds m_monotonic;
};

} // namespace muster
