// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"

namespace muster {

/// What a change is about: the number of a runner or that of a job. Which of them the plan's verb says, so all targets of one
/// plan are of one kind.
struct TargetId {
    qint64 value = 0;

    constexpr TargetId() = default;
    explicit constexpr TargetId(qint64 number) : value(number) { }
    constexpr TargetId(RunnerId runner) : value(runner.value) { }
    constexpr TargetId(JobId job) : value(job.value) { }
    [[nodiscard]] constexpr RunnerId runner() const { return { value }; }
    [[nodiscard]] constexpr JobId job() const { return { value }; }
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(TargetId, TargetId) = default;
    friend size_t qHash(TargetId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace muster
