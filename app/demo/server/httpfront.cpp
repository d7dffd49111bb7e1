// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/httpfront.h"

#include <QTcpSocket>
#include <QtHttpServer/QHttpServerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtHttpServer/QHttpServerResponder>
#endif

namespace muster::demo {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    case QHttpServerRequest::Method::Connect: return "CONNECT";
    case QHttpServerRequest::Method::Trace: return "TRACE";
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::AnyKnown: break;
    }
    return "UNKNOWN";
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest &request)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &told = request.headers();
    for (qsizetype i = 0; i < told.size(); ++i)
        headers.append({ QByteArray(told.nameAt(i).data(), told.nameAt(i).size()).toLower(), told.valueAt(i).toByteArray() });
#else
    for (const auto &[name, value] : request.headers())
        headers.append({ name.toLower(), value });
#endif
    return headers;
}

} // namespace

HttpReply::HttpReply(QTcpSocket *socket, bool headOnly, bool closes) : m_socket(socket), m_headOnly(headOnly), m_closes(closes) { }

qint64 HttpReply::write(const HttpAnswer &answer) const
{
    if (m_socket.isNull() || m_socket->state() != QAbstractSocket::ConnectedState || answer.never)
        return 0;
    if (answer.reset) {
        // Later: the HTTP server may still be busy with this very socket.
        QMetaObject::invokeMethod(m_socket.data(), [socket = m_socket] { socket->abort(); }, Qt::QueuedConnection);
        return 0;
    }
    QByteArray bytes;
    bytes.reserve(512 + answer.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.status != 204 && answer.status != 304)
        bytes += "Content-Length: " + QByteArray::number(answer.announcedLength >= 0 ? answer.announcedLength : answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    const bool close = answer.closeAfter || m_closes;
    if (close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (!m_headOnly && answer.status != 204)
        bytes += answer.body;
    const qint64 written = m_socket->write(bytes);
    if (close)
        m_socket->disconnectFromHost();
    return std::max<qint64>(0, written);
}

QTcpSocket *HttpDoor::nextPendingConnection()
{
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    if (socket) {
        m_sockets.removeIf([](const auto &each) { return each.value().isNull(); });
        m_sockets.insert(socket->peerPort(), socket);
    }
    return socket;
}

HttpFront::HttpFront(Handler handler, QObject *parent) : QAbstractHttpServer(parent), m_handler(std::move(handler)), m_door(new HttpDoor(this)) { }

quint16 HttpFront::start(quint16 port)
{
    if (!m_door->listen(QHostAddress::LocalHost, port))
        return 0;
    bind(m_door);
    return m_door->serverPort();
}

qint64 HttpFront::numberOf(QTcpSocket *socket)
{
    qint64 &number = m_connections[socket];
    if (number == 0) {
        number = ++m_lastConnection;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_connections.remove(socket); });
    }
    return number;
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, Answering answering)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Q_UNUSED(answering)   // one that is not used writes nothing
    if (QTcpSocket *socket = m_door->socketOf(request.remotePort()))
        handle(request, socket);
#else
    handle(request, answering);
#endif
    return true;
}

void HttpFront::handle(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest parsed;
    parsed.method = methodName(request.method());
    const QUrl url = request.url();
    parsed.rawPath = url.path(QUrl::FullyEncoded).toLatin1();
    parsed.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    for (const auto &[name, value] : headersOf(request))
        parsed.headers.append({ name, value });
    parsed.body = request.body();
    parsed.connection = numberOf(socket);
    const bool closes = parsed.header("connection").toLower() == "close";
    const HttpReply reply(socket, parsed.method == "HEAD", closes);
    m_handler(std::move(parsed), reply);
}

void HttpFront::missingHandler(const QHttpServerRequest &, Answering) { }

} // namespace muster::demo
