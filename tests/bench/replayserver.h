// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace muster::test {

/// Answers from memory, byte for byte, what a slower server answered to the same request before: what remains is the cost
/// of the client. Lives on a thread of its own; a request it has not met goes to the server behind it.
class ReplayServer final
{
public:
    /// `behind`: http on loopback.
    explicit ReplayServer(const QUrl &behind);
    ~ReplayServer();

    [[nodiscard]] QUrl url() const { return m_url; }
    /// Requests that had to be asked behind since the last call.
    [[nodiscard]] int takeMisses() { return m_misses.exchange(0); }

private:
    struct Connection {
        QByteArray received;
    };
    void serve(QTcpSocket *socket, Connection &connection);
    [[nodiscard]] QByteArray askBehind(const QByteArray &request) const;

    const QUrl m_behind;
    QUrl m_url;
    QThread m_thread;
    QTcpServer *m_server = nullptr;               // lives and dies on the thread
    QHash<QByteArray, QByteArray> m_answers;      // by request line and body
    std::atomic<int> m_misses{ 0 };
};

} // namespace muster::test
