// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/jobsampler.h"

#include <chrono>
#include <optional>

namespace muster {

/// How long to wait from the end of one pass to the next: as asked, or longer while the server answers slowly, its rate limit
/// nears, or passes fail. Told of every pass; goes up by doubling and comes down the same way. Pure but for the spread of a
/// back-off.
class SamplePace {
public:
    /// What one pass met.
    struct Pass {
        int pages = 0;
        int slowPages = 0;               ///< that took over slowPage
        bool wasThrottled = false;       ///< GitLab closed the gate meanwhile
        std::optional<int> remaining;    ///< of the rate limit, when it ended
        std::optional<int> limit;
        bool hasFailed = false;
    };
    static constexpr std::chrono::milliseconds slowPage{ 2000 };
    static constexpr std::chrono::seconds longest{ 600 };
    static constexpr int most = 8;       ///< times the usual interval, as long as passes succeed

    explicit SamplePace(std::chrono::seconds usual);

    void setUsual(std::chrono::seconds usual);
    void note(const Pass &pass);
    /// As after a start: nothing is held against the server.
    void forget();
    [[nodiscard]] std::chrono::seconds interval() const;
    [[nodiscard]] JobSampler::SlowedBy slowedBy() const;

private:
    static void step(int &factor, bool up);

    std::chrono::seconds m_usual;
    int m_slow = 1;
    int m_scarce = 1;
    int m_failures = 0;
    std::chrono::seconds m_backOff{ 0 };   // with failures
};

} // namespace muster
