// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/gitlab/graphql/querybook.h"
#include "models/gitlab/http/attempts.h"

#include <optional>

namespace muster::gitlab {

/// What all calls of one client share: the line to the server, and what is known about it.
struct Session {
    Session(const Endpoint &endpoint, const Clock &clock, const Limits &limits) : line(endpoint, clock, limits) { }

    Line line;
    QueryBook queries;
    std::optional<Identity> identity;
    std::chrono::seconds serverAhead{ 0 };   ///< of this machine's clock, when it signed in
};

} // namespace muster::gitlab
