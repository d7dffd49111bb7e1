// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <vector>

class QTcpSocket;

namespace muster::test {

/// A small proxy on loopback, HTTP or SOCKS5, that leads everybody to one server, whatever host they ask for: so names that
/// exist nowhere can be asked for. Lives on the thread that made it and needs its event loop.
class ProxyStandIn final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Http, Socks5 };
    struct Login {
        QByteArray user;
        QByteArray password;
    };
    /// `target`: where everything is led to. With a login: nobody without it gets through.
    ProxyStandIn(Kind kind, const QUrl &target, const Login &login = {});

    /// `git.example.test:443` of every connection or request that was let through.
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; }
    /// How often somebody was turned away.
    [[nodiscard]] int refused() const { return m_refused; }
    /// All that clients sent before they were connected: what a proxy can read.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    struct Client;
    void accept();
    void readHttp(QTcpSocket *socket, Client &client);
    void readSocks(QTcpSocket *socket, Client &client);
    void join(QTcpSocket *socket, Client &client, const QByteArray &answer);

    const Kind m_kind;
    const QUrl m_target;
    const Login m_login;
    QList<QByteArray> m_asked;
    QByteArray m_heard;
    int m_refused = 0;
};

} // namespace muster::test
