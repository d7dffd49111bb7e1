// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/serverthread.h"

namespace muster::test {

/// A pretend GitLab on a thread of its own, ready when constructed; the test's thread may block.
class ServerFixture final {
public:
    /// Fails the test program if the server does not start.
    explicit ServerFixture(const demo::ServerOptions &options);

    /// A world of that size in which nothing moves by itself, at a fixed moment (2026-09-01T10:00:00Z).
    [[nodiscard]] static demo::ServerOptions still(int runners);

    [[nodiscard]] QUrl url() { return m_thread.server().url(); }
    [[nodiscard]] QByteArray token(demo::TokenKind kind = demo::TokenKind::Administrator) { return m_thread.server().token(kind); }
    [[nodiscard]] demo::RequestLog &log() { return m_thread.server().log(); }
    [[nodiscard]] demo::FaultScript &faults() { return m_thread.server().faults(); }
    /// Reads or changes the world on its own thread, and waits.
    void inWorld(const std::function<void(demo::World &)> &work);
    void run(const std::function<void(demo::Server &)> &work) { m_thread.run(work); }

private:
    demo::ServerThread m_thread;
};

} // namespace muster::test
