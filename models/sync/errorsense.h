// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

namespace muster {

/// What an error means for a reader of many pages.

/// The server could not answer so much in time; less may do.
[[nodiscard]] constexpr bool isAboutSize(Error::Kind kind)
{
    return kind == Error::Kind::Timeout || kind == Error::Kind::Server;
}

/// Worth the client's own patience: it waits and repeats within its bounds.
[[nodiscard]] constexpr bool mayPass(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Parse || kind == Error::Kind::RateLimited;
}

/// It says something about one place, and nothing about the rest.
[[nodiscard]] constexpr bool isAboutPlace(Error::Kind kind)
{
    return kind == Error::Kind::Forbidden || kind == Error::Kind::NotFound || kind == Error::Kind::Incomplete;
}

/// Whatever else is asked will fail as well.
[[nodiscard]] constexpr bool isAboutEverything(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Cancelled || kind == Error::Kind::Offline || kind == Error::Kind::Tls || kind == Error::Kind::NotGitLab
        || kind == Error::Kind::RateLimited;
}

} // namespace muster
