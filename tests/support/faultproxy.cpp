// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace muster::test {

namespace {

/// A TCP reset instead of an orderly end: what a firewall, a crash or a pulled plug looks like.
void reset(QTcpSocket &socket)
{
    const linger hard{ 1, 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

} // namespace

QByteArray FaultProxy::Request::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0 && lines[i].left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return lines[i].mid(colon + 1).trimmed();
    }
    return {};
}

class FaultProxy::Private final
{
public:
    QUrl target;
    QTcpServer server;
    quint16 port = 0;
    Decide decide;
    std::vector<Request> requests;
    std::vector<bool> wasForwarded;
    QList<QPointer<Connection>> connections;
};

/// One client connection and its counterpart. Requests are cut out of the stream and handled one at a time.
class FaultProxy::Connection final : public QObject
{
    // No Q_OBJECT: it has neither signals nor slots of its own.
public:
    Connection(FaultProxy::Private &proxy, QTcpSocket *client, QObject *parent) : QObject(parent), m_proxy(proxy), m_client(client)
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this] {
            m_fromClient += m_client->readAll();
            nextRequest();
        });
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

    void resetBoth()
    {
        if (m_server)
            m_server->abort();
        reset(*m_client);
        deleteLater();
    }

private:
    void nextRequest()
    {
        const qsizetype end = m_fromClient.indexOf("\r\n\r\n");
        if (end < 0 || m_isBusy)
            return;
        Request request;
        request.head = m_fromClient.left(end);
        const qsizetype length = request.header("content-length").toLongLong();
        if (m_fromClient.size() < end + 4 + length)
            return;
        const QByteArray whole = m_fromClient.left(end + 4 + length);
        m_fromClient.remove(0, whole.size());
        request.body = whole.mid(end + 4);
        const QList<QByteArray> words = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        request.number = int(m_proxy.requests.size()) + 1;
        request.onConnection = ++m_count;
        m_proxy.requests.push_back(request);
        m_fault = m_proxy.decide ? m_proxy.decide(request) : Fault{};
        const bool forward = m_fault.kind != Fault::Kind::ResetBefore && m_fault.kind != Fault::Kind::CloseBefore && m_fault.kind != Fault::Kind::Answer;
        m_proxy.wasForwarded.push_back(forward);
        if (forward)
            pass(whole);
        else
            refuse();
    }

    void refuse()
    {
        if (m_fault.kind == Fault::Kind::ResetBefore) {
            resetBoth();
        } else if (m_fault.kind == Fault::Kind::CloseBefore) {
            m_client->disconnectFromHost();
        } else {
            m_client->write(m_fault.answer);
            nextRequest();
        }
    }

    void pass(const QByteArray &whole)
    {
        m_answered = 0;
        m_isBusy = true;
        if (!m_server) {
            m_server = new QTcpSocket(this);
            connect(m_server, &QTcpSocket::readyRead, this, [this] { answer(m_server->readAll()); });
            connect(m_server, &QTcpSocket::disconnected, this, [this] {
                if (m_fault.kind != Fault::Kind::Hold && m_held.isEmpty())
                    m_client->disconnectFromHost();
            });
            m_server->connectToHost(QHostAddress::LocalHost, quint16(m_proxy.target.port()));
        }
        m_server->write(whole);
    }

    /// Bytes of the server's answer. When the next request comes is the client's business: it sends it after it has the answer.
    void answer(const QByteArray &bytes)
    {
        m_isBusy = false;
        switch (m_fault.kind) {
        case Fault::Kind::None:
        case Fault::Kind::ResetBefore:
        case Fault::Kind::CloseBefore:
        case Fault::Kind::Answer:
            m_client->write(bytes);
            nextRequest();
            return;
        case Fault::Kind::SwallowAnswer:
            m_client->disconnectFromHost();
            return;
        case Fault::Kind::ResetAfter:
            resetBoth();
            return;
        case Fault::Kind::Hold:
            return;
        case Fault::Kind::CutAnswer: {
            const qint64 room = std::max<qint64>(0, m_fault.bytes - m_answered);
            m_client->write(bytes.left(room));
            m_answered += bytes.size();
            if (m_answered >= m_fault.bytes)
                m_client->disconnectFromHost();
            return;
        }
        case Fault::Kind::DripAnswer:
            m_held += bytes;
            drip();
            return;
        }
    }

    void drip()
    {
        if (m_isDripping || m_held.isEmpty())
            return;
        m_isDripping = true;
        QTimer::singleShot(m_fault.intervalMs, this, [this] {
            m_isDripping = false;
            m_client->write(m_held.left(m_fault.bytes));
            m_held.remove(0, m_fault.bytes);
            drip();
        });
    }

    FaultProxy::Private &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_fromClient;
    QByteArray m_held;
    Fault m_fault;
    qint64 m_answered = 0;
    int m_count = 0;
    bool m_isBusy = false;   ///< a request was passed on and nothing of its answer has come
    bool m_isDripping = false;
};

FaultProxy::FaultProxy(const QUrl &target, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->target = target;
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection())
            d->connections.append(new Connection(*d, socket, this));
    });
}

FaultProxy::~FaultProxy()
{
    // The connections look at `d`, so they go before it.
    for (const QPointer<Connection> &connection : d->connections)
        delete connection.data();
}

bool FaultProxy::listen()
{
    if (!d->server.listen(QHostAddress::LocalHost, d->port))
        return false;
    d->port = d->server.serverPort();
    return true;
}

QUrl FaultProxy::url() const
{
    QUrl url = d->target;
    url.setPort(d->port);
    return url;
}

void FaultProxy::setDecide(Decide decide)
{
    d->decide = std::move(decide);
}

const std::vector<FaultProxy::Request> &FaultProxy::requests() const
{
    return d->requests;
}

int FaultProxy::forwarded(const QByteArray &method, const QByteArray &pathPrefix) const
{
    int count = 0;
    for (std::size_t i = 0; i < d->requests.size(); ++i)
        count += d->wasForwarded[i] && d->requests[i].method == method && d->requests[i].path.startsWith(pathPrefix) ? 1 : 0;
    return count;
}

void FaultProxy::closeAll()
{
    d->server.close();
    for (const QPointer<Connection> &connection : d->connections) {
        if (connection)
            connection->resetBoth();
    }
    d->connections.clear();
}

QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + moreHeaders + "\r\n" + body;
}

} // namespace muster::test
