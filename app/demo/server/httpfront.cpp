// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/httpfront.h"

#include <QTcpSocket>
#include <QtHttpServer/QHttpServerRequest>

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

HttpFront::HttpFront(Handler handler, QObject *parent) : QAbstractHttpServer(parent), m_handler(std::move(handler)) { }

quint16 HttpFront::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
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

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest parsed;
    parsed.method = methodName(request.method());
    const QUrl url = request.url();
    parsed.rawPath = url.path(QUrl::FullyEncoded).toLatin1();
    parsed.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    for (const auto &[name, value] : request.headers())
        parsed.headers.append({name.toLower(), value});
    parsed.body = request.body();
    parsed.connection = numberOf(socket);
    const bool closes = parsed.header("connection").toLower() == "close";
    const HttpReply reply(socket, parsed.method == "HEAD", closes);
    m_handler(std::move(parsed), reply);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace muster::demo
