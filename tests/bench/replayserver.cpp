// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/replayserver.h"

#include <QTcpSocket>

namespace muster::test {

namespace {

qint64 contentLength(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    if (at < 0)
        return 0;
    const qsizetype from = at + qsizetype(sizeof("content-length:")) - 1;
    return head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
}

/// Head and body of a message at the front of `bytes`; 0 while it is not all there.
qsizetype messageSize(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype whole = head + 4 + contentLength(bytes.left(head + 2));
    return bytes.size() >= whole ? whole : 0;
}

} // namespace

ReplayServer::ReplayServer(const QUrl &behind) : m_behind(behind)
{
    m_thread.start();
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    QMetaObject::invokeMethod(context, [this, context] {
        m_server = new QTcpServer(context);
        m_server->listen(QHostAddress::LocalHost);
        m_url = m_behind;
        m_url.setPort(m_server->serverPort());
        QObject::connect(m_server, &QTcpServer::newConnection, context, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, connection = std::make_shared<Connection>()] { serve(socket, *connection); });
            }
        });
    }, Qt::BlockingQueuedConnection);
}

ReplayServer::~ReplayServer()
{
    m_thread.quit();
    m_thread.wait();
}

void ReplayServer::serve(QTcpSocket *socket, Connection &connection)
{
    connection.received += socket->readAll();
    while (const qsizetype size = messageSize(connection.received)) {
        const QByteArray request = connection.received.left(size);
        connection.received.remove(0, size);
        const QByteArray key = request.left(request.indexOf('\r')) + request.mid(request.indexOf("\r\n\r\n"));
        QByteArray &answer = m_answers[key];
        if (answer.isEmpty()) {
            ++m_misses;
            answer = askBehind(request);
        }
        socket->write(answer);
    }
}

QByteArray ReplayServer::askBehind(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(m_behind.host(), quint16(m_behind.port()));
    if (!socket.waitForConnected())
        return {};
    socket.write(request);
    QByteArray answer;
    while (messageSize(answer) == 0 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(30000)))
        answer += socket.readAll();
    return answer;
}

} // namespace muster::test
