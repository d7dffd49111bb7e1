// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/serverfixture.h"

namespace muster::test {

ServerFixture::ServerFixture(const demo::ServerOptions &options) : m_thread(options)
{
    if (!m_thread.waitUntilReady())
        qFatal("the demo server does not start");
}

demo::ServerOptions ServerFixture::still(int runners)
{
    demo::ServerOptions options;
    options.world.runners = runners;
    options.world.epoch = 1788256800000;
    options.world.still = true;
    return options;
}

void ServerFixture::inWorld(const std::function<void(demo::World &)> &work)
{
    m_thread.run([&](demo::Server &server) { work(server.world()); });
}

} // namespace muster::test
