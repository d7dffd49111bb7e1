// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/server.h"

#include <QThread>

namespace muster::demo {

/// A Server on a thread of its own, for programs whose own thread has better things to do: the window of
/// `muster --demo`, tests that block.
class ServerThread final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once, in the background; making a big world takes a moment.
    explicit ServerThread(const ServerOptions &options, QObject *parent = nullptr);
    /// Ends the server and its thread.
    ~ServerThread() override;

    /// Blocks until the server listens; false if it could not.
    [[nodiscard]] bool waitUntilReady();
    /// Only once ready: then url(), token(), log() and faults() of it may be used from any thread.
    [[nodiscard]] Server &server() { return *m_server; }
    /// Runs something on the server's thread, where the world may be touched, and waits for it.
    void run(const std::function<void(Server &)> &work);

Q_SIGNALS:
    void ready(const QUrl &url);
    /// The port could not be had.
    void failed();

private:
    QThread m_thread;
    QObject *m_context;             ///< lives on the thread; what is run there is run in its name
    Server *m_server = nullptr;     ///< lives and dies on the thread
};

} // namespace muster::demo
