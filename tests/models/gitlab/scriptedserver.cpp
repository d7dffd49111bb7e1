// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/scriptedserver.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace muster::test {

using namespace Qt::StringLiterals;

QJsonObject Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Seen::operation() const
{
    return json().value("operationName"_L1).toString();
}

Scripted Scripted::json(const QByteArray &body, int status)
{
    return { .status = status, .body = body, .headers = {} };
}

Scripted Scripted::html(const QByteArray &body, int status)
{
    return { .status = status, .body = body, .contentType = "text/html; charset=utf-8", .headers = {} };
}

Scripted Scripted::data(const QByteArray &data)
{
    return json("{\"data\":" + data + "}");
}

Scripted Scripted::notShown(const QByteArray &field)
{
    return json(R"({"data":{")" + field + R"(":null},"errors":[{"message":"The resource that you are attempting to access does not exist or you don't have permission to perform this action","path":[")" + field + R"("]}]})");
}

Scripted Scripted::refused(const QByteArray &message, int status)
{
    return json(R"({"errors":[{"message":")" + message + R"("}]})", status);
}

Scripted Scripted::unknownField(const QByteArray &type, const QByteArray &field)
{
    return json(R"({"errors":[{"message":"Field ')" + field + R"(' doesn't exist on type ')" + type + R"('","path":["query","x"],"extensions":{"code":"undefinedField","typeName":")" + type + R"(","fieldName":")" + field
        + R"("}}]})");
}

Scripted Scripted::message(const QByteArray &text, int status)
{
    return json(R"({"message":")" + text + R"("})", status);
}

Scripted Scripted::with(const QByteArray &header, const QByteArray &value) const
{
    Scripted copy = *this;
    copy.headers.append({ header, value });
    return copy;
}

Scripted Scripted::broken(Fault fault, const QByteArray &body, qsizetype bytes)
{
    return { .body = body, .headers = {}, .fault = fault, .bytes = bytes };
}

QByteArray gid(const char *type, qint64 id)
{
    return QByteArray("gid://gitlab/") + type + '/' + QByteArray::number(id);
}

ScriptedServer::ScriptedServer(Handler handler) : m_handler(std::move(handler))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

ScriptedServer::~ScriptedServer()
{
    for (auto at = m_buffers.cbegin(); at != m_buffers.cend(); ++at)
        at.key()->disconnect(this);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

qsizetype ScriptedServer::seenCount(const QString &operationOrPath) const
{
    return std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &seen) { return seen.operation() == operationOrPath || QString::fromLatin1(seen.path) == operationOrPath; });
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Seen seen;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    seen.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    seen.path = mark < 0 ? target : target.left(mark);
    seen.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        seen.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    seen.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_seen.push_back(seen);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_open);
    const Scripted scripted = m_handler(seen);
    QTimer::singleShot(scripted.delayMs, socket, [this, socket, scripted] {
        --m_open;
        respond(socket, scripted);
    });
}

void ScriptedServer::respond(QTcpSocket *socket, const Scripted &scripted)
{
    using Fault = Scripted::Fault;
    if (scripted.fault == Fault::CloseAtOnce)
        return socket->disconnectFromHost();
    if (scripted.fault == Fault::Reset) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        return socket->abort();
    }
    if (scripted.fault == Fault::Silence)
        return;

    QByteArray head = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Scripted\r\n";
    if (scripted.status != 204)
        head += "Content-Type: " + scripted.contentType + "\r\n";
    for (const auto &[name, value] : scripted.headers)
        head += name + ": " + value + "\r\n";
    switch (scripted.fault) {
    case Fault::Unframed:
        socket->write(head + "Connection: close\r\n\r\n" + scripted.body.left(scripted.bytes));
        return socket->disconnectFromHost();
    case Fault::Chunked:
        socket->write(head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(scripted.bytes, 16) + "\r\n" + scripted.body.left(scripted.bytes) + "\r\n");
        return socket->disconnectFromHost();
    case Fault::Cut:
        socket->write(head + "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n\r\n" + scripted.body.left(scripted.bytes));
        return socket->disconnectFromHost();
    case Fault::Drip: {
        socket->write(head + "Content-Length: 1000000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        return timer->start(5);
    }
    case Fault::None:
    case Fault::CloseAtOnce:
    case Fault::Reset:
    case Fault::Silence:
        break;
    }
    if (scripted.status != 204)
        head += "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n";
    socket->write(head + "\r\n" + scripted.body);
}

} // namespace muster::test
