// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <optional>

namespace muster::gitlab {

/// What an answer says about how much more may be asked. Sources: Retry-After (seconds or HTTP date), RateLimit-Limit,
/// RateLimit-Remaining, RateLimit-Reset (Unix time). Most servers send none of them, and application limits never do.
struct RateLimit {
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<std::chrono::seconds> retryAfter;   ///< from Retry-After, else the time until RateLimit-Reset
    std::optional<std::chrono::seconds> untilReset;

    /// `header` gives a header's raw value by name. Spans count from `now`, the server's clock.
    static RateLimit read(const std::function<QByteArray(const char *name)> &header, Instant now);
};

/// An HTTP date (`Sun, 01 Mar 2026 10:00:00 GMT`); unknown for anything else.
[[nodiscard]] Instant fromHttpDate(const QByteArray &text);
[[nodiscard]] QByteArray toHttpDate(Instant time);

} // namespace muster::gitlab
