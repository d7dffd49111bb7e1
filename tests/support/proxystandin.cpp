// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/proxystandin.h"

#include <QTcpSocket>

#include <memory>
#include <utility>

namespace muster::test {

struct ProxyStandIn::Client {
    QByteArray buffer;
    QTcpSocket *beyond = nullptr;   // once connected
    int step = 0;                   // of SOCKS5: greeting, login, request
};

ProxyStandIn::ProxyStandIn(Kind kind, const QUrl &target, const Login &login) : m_kind(kind), m_target(target), m_login(login)
{
    connect(this, &QTcpServer::newConnection, this, &ProxyStandIn::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy does not listen");
}

void ProxyStandIn::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        auto client = std::make_shared<Client>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, client] {
            client->buffer += socket->readAll();
            if (client->beyond)
                client->beyond->write(std::exchange(client->buffer, {}));
            else if (m_kind == Kind::Http)
                readHttp(socket, *client);
            else
                readSocks(socket, *client);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ProxyStandIn::join(QTcpSocket *socket, Client &client, const QByteArray &answer)
{
    client.beyond = new QTcpSocket(socket);
    connect(client.beyond, &QTcpSocket::readyRead, socket, [socket, beyond = client.beyond] { socket->write(beyond->readAll()); });
    connect(client.beyond, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    client.beyond->connectToHost(m_target.host(), quint16(m_target.port()));
    socket->write(answer);
    if (!client.buffer.isEmpty())
        client.beyond->write(std::exchange(client.buffer, {}));
}

void ProxyStandIn::readHttp(QTcpSocket *socket, Client &client)
{
    const qsizetype end = client.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client.buffer.left(end + 4);
    m_heard += head;
    const QByteArray login = m_login.user + ':' + m_login.password;
    const QByteArray expected = "Proxy-Authorization: Basic " + login.toBase64();
    if (!m_login.user.isEmpty() && !head.contains(expected)) {
        ++m_refused;
        client.buffer.clear();
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"tests\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QByteArrayList words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.value(0) == "CONNECT") {
        m_asked += words.value(1);
        client.buffer.remove(0, end + 4);
        join(socket, client, "HTTP/1.1 200 Connection established\r\n\r\n");
        return;
    }
    // A plain request names the whole address; the server beyond wants the path alone.
    const QUrl url = QUrl::fromEncoded(words.value(1));
    m_asked += url.host().toLatin1() + ':' + QByteArray::number(url.port(80));
    const QByteArray line = words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1";
    client.buffer.replace(0, head.indexOf("\r\n"), line);
    join(socket, client, {});
}

void ProxyStandIn::readSocks(QTcpSocket *socket, Client &client)
{
    QByteArray &in = client.buffer;
    const auto byte = [&](qsizetype at) { return qsizetype(uchar(in[at])); };
    if (client.step == 0) {   // version, count, methods (RFC 1928)
        if (in.size() < 2 || in.size() < 2 + byte(1))
            return;
        const bool wantsLogin = !m_login.user.isEmpty();
        const char method = wantsLogin ? 2 : 0;
        const bool has = in.mid(2, byte(1)).contains(method);
        m_heard += in.left(2 + byte(1));
        in.remove(0, 2 + byte(1));
        if (!has) {
            ++m_refused;
            socket->write(QByteArray("\x05\xff", 2));
            socket->disconnectFromHost();
            return;
        }
        socket->write(QByteArray("\x05", 1) + method);
        client.step = wantsLogin ? 1 : 2;
    }
    if (client.step == 1) {   // version, user, password (RFC 1929)
        if (in.size() < 2 || in.size() < 3 + byte(1) || in.size() < 3 + byte(1) + byte(2 + byte(1)))
            return;
        const QByteArray user = in.mid(2, byte(1)), password = in.mid(3 + byte(1), byte(2 + byte(1)));
        in.remove(0, 3 + user.size() + password.size());
        const bool good = user == m_login.user && password == m_login.password;
        socket->write(QByteArray("\x01", 1) + char(good ? 0 : 1));
        if (!good) {
            ++m_refused;
            socket->disconnectFromHost();
            return;
        }
        client.step = 2;
    }
    if (in.size() < 5)
        return;
    // version, command, reserved, kind of address, address, port
    const qsizetype length = byte(3) == 1 ? 4 : byte(3) == 4 ? 16 : 1 + byte(4);
    if (in.size() < 4 + length + 2)
        return;
    const QByteArray host = byte(3) == 3 ? in.mid(5, byte(4)) : QHostAddress(quint32((byte(4) << 24) | (byte(5) << 16) | (byte(6) << 8) | byte(7))).toString().toLatin1();
    m_asked += host + ':' + QByteArray::number(byte(4 + length) * 256 + byte(5 + length));
    m_heard += in.left(4 + length + 2);
    in.remove(0, 4 + length + 2);
    join(socket, client, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
}

} // namespace muster::test
