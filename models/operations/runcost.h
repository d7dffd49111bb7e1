// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace muster {

struct Plan;
namespace gitlab {
struct Traffic;
}

/// What carrying out a plan takes when nothing goes wrong: see Operation and Batch, whose manner of working this mirrors.
struct RunCost {
    int requests = 0;   ///< reads included
    /// Round trips one after the other: two batches are at work at once, and within one some requests go together.
    int rounds = 0;
    friend bool operator==(const RunCost &, const RunCost &) = default;
};
/// Of the targets that are not struck out. Pure.
[[nodiscard]] RunCost costOf(const Plan &plan, bool canBulkPause);

/// How long that is expected to take.
struct RunTime {
    std::chrono::milliseconds span{ 0 };
    std::optional<int> perMinute;   ///< GitLab's rate limit, when it is what takes the time; nullopt: the round trips are
    friend bool operator==(const RunTime &, const RunTime &) = default;
};
/// At the present round trip and rate limit; nullopt when what is known does not suffice. Pure. Counts on nobody else
/// using up the same limit, and on the gate's manner: full speed down to a tenth of it, the rest spread until it is renewed.
[[nodiscard]] std::optional<RunTime> expectedTime(const RunCost &cost, const gitlab::Traffic &line);

} // namespace muster
