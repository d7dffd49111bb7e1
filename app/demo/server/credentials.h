// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"
#include "app/demo/world/world.h"

namespace muster::demo {

/// Who sends a request, judged by its headers.
struct Credentials {
    enum class State { Anonymous, Unknown, Expired, Revoked, Blocked, Good };

    State state = State::Anonymous;
    const AccessToken *token = nullptr;   ///< null for Anonymous and Unknown
    const User *user = nullptr;           ///< of a known token
    bool inQuery = false;                 ///< `?private_token=`: refused like an unknown one

    [[nodiscard]] QString name() const;   ///< for the log
    [[nodiscard]] bool isGood() const { return state == State::Good; }
    /// REST's refusal; only if not good.
    [[nodiscard]] HttpAnswer restRefusal() const;
    /// GraphQL's refusal; null if GraphQL should hear the request (anonymous is allowed there).
    [[nodiscard]] std::optional<HttpAnswer> graphQlRefusal() const;
};

[[nodiscard]] Credentials credentialsOf(const HttpRequest &request, const World &world);

} // namespace muster::demo
