// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace muster {

/// What went wrong, as a value: `kind` is what the program decides on, `detail` what a person may read under
/// "Details" and what the log keeps. Never holds a token. Untranslated; the sentence for a kind is made in
/// models/wording/errortext.
struct Error {
    enum class Kind {
        Cancelled,       ///< aborted by us; the receiver hears it once
        Offline,         ///< no connection: name not found, refused, reset, closed without an answer
        Timeout,         ///< our own wall-clock deadline passed
        Tls,             ///< certificate or handshake
        NotGitLab,       ///< an answer came, but not from a GitLab API: HTML, a redirect, a login page
        Unauthorized,    ///< 401: the token is unknown, expired or revoked; every other call will fail as well
        Forbidden,       ///< 403 or an insufficient scope
        NotFound,        ///< 404, or GitLab's "does not exist or you don't have permission" (never claim either)
        Conflict,        ///< 409, 412
        Invalid,         ///< 400, 422, or a payload's `errors`: GitLab refused the values; detail is GitLab's sentence
        RateLimited,     ///< 429 after all waiting that was allowed
        Server,          ///< 5xx
        Parse,           ///< the answer was cut, is not JSON, or is not what the contract promises
        Unsupported,     ///< this server lacks the field or mutation (validation error after a capability refresh)
        TooComplex,      ///< GitLab's complexity, depth or length limit
        Incomplete,      ///< counts do not agree: something is missing
        Io,              ///< local file or database
    };

    Kind kind = Kind::Io;
    QString detail;
    int httpStatus = 0;                               ///< 0: no answer
    std::optional<std::chrono::seconds> retryAfter;   ///< from Retry-After or RateLimit-Reset
    QString requestId;                                ///< GitLab's X-Request-Id
    QString hint;                                     ///< NotGitLab: where a redirect pointed, or the page's title; Offline: the proxy that failed; Tls: the certificate's fingerprint

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace muster
