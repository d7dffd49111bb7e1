// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/operations/operation.h"
#include "tests/support/runground.h"
#include "tests/support/serverfixture.h"

#include <memory>

namespace muster {

/// A pretend GitLab and a client signed in to it; makes plans for its first runners.
class RealRun final {
public:
    explicit RealRun(int runners);

    [[nodiscard]] Plan plan(Verb verb, int count) const;
    [[nodiscard]] std::unique_ptr<Operation> operation(const Plan &plan) { return std::make_unique<Operation>(m_ground.means(*m_client, m_identity, m_clock), plan); }
    [[nodiscard]] test::ServerFixture &server() { return m_server; }
    [[nodiscard]] int requestsUnderWay() const { return m_client->traffic().inFlight; }

private:
    test::ServerFixture m_server;
    SystemClock m_clock;
    RunGround m_ground;
    Identity m_identity;
    std::unique_ptr<gitlab::Client> m_client;
    Snapshot::Ptr m_fleet;
};

} // namespace muster
