// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace muster::gitlab {

using std::chrono::milliseconds;

namespace {

/// Doubling from `first` to `longest`, somewhere in the upper half of each step.
milliseconds growing(milliseconds first, milliseconds longest, int sentSoFar, double random)
{
    const double full = std::min(double(longest.count()), double(first.count()) * std::exp2(sentSoFar - 1));
    return milliseconds(std::llround(full * (0.5 + random / 2)));
}

bool mayPass(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Parse:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Tls:
    case Error::Kind::NotGitLab:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::Unsupported:
    case Error::Kind::TooComplex:
    case Error::Kind::Incomplete:
    case Error::Kind::Io:
        return false;
    }
    return false;
}

} // namespace

milliseconds throttleOf(const Error &error, int sentSoFar, const Limits &limits, double random)
{
    if (!error.retryAfter)
        return std::max(limits.firstThrottle, growing(limits.firstThrottle, limits.longestThrottle, sentSoFar, random));
    // A little after the named second, and not everybody at once.
    return milliseconds(*error.retryAfter) + milliseconds(std::llround(double(limits.firstBackoff.count()) * random));
}

std::optional<milliseconds> waitBeforeRepeat(const Trouble &trouble, const Request &request, int sentSoFar, const Limits &limits, double random)
{
    if (sentSoFar >= request.attempts || !mayPass(trouble.error.kind))
        return std::nullopt;
    const bool throttled = trouble.error.kind == Error::Kind::RateLimited;
    if (request.isChange && !(throttled && trouble.surelyNotActed))
        return std::nullopt;
    milliseconds wait = growing(limits.firstBackoff, limits.longestBackoff, sentSoFar, random);
    if (throttled)
        wait = throttleOf(trouble.error, sentSoFar, limits, random);
    else if (trouble.error.retryAfter)   // 503 of a server that is being updated
        wait = std::max<milliseconds>(wait, *trouble.error.retryAfter);
    return wait <= limits.longestWait ? std::optional(wait) : std::nullopt;
}

} // namespace muster::gitlab
