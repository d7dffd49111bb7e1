// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QtHttpServer/QAbstractHttpServer>

#include <functional>

class QTcpSocket;

namespace muster::demo {

/// Where one answer goes, now or later. Cheap to copy; once the client has gone, writing does nothing.
class HttpReply final {
public:
    HttpReply() = default;
    HttpReply(QTcpSocket *socket, bool headOnly, bool closes);

    /// How many bytes were put on the wire; 0 if nobody listens any more.
    qint64 write(const HttpAnswer &answer) const;

private:
    QPointer<QTcpSocket> m_socket;
    bool m_headOnly = false;
    bool m_closes = false;
};

/// The sockets that were accepted, by the client's port. Qt 6.8 and later no longer hand the socket of a request to who answers it.
class HttpDoor final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    [[nodiscard]] QTcpSocket *nextPendingConnection() override;
    /// Null once it has gone.
    [[nodiscard]] QTcpSocket *socketOf(quint16 clientPort) const { return m_sockets.value(clientPort); }

private:
    QHash<quint16, QPointer<QTcpSocket>> m_sockets;
};

/// HTTP/1.1 with kept-alive connections on 127.0.0.1. Takes requests apart and hands them on; writes answers byte by byte
/// itself, so that they may also be wrong.
class HttpFront final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(HttpRequest &&, const HttpReply &)>;

    explicit HttpFront(Handler handler, QObject *parent = nullptr);
    /// The port; 0 if it could not be had.
    [[nodiscard]] quint16 start(quint16 port);

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Answering = QHttpServerResponder &;
#else
    using Answering = QTcpSocket *;
#endif
    bool handleRequest(const QHttpServerRequest &request, Answering answering) override;
    void missingHandler(const QHttpServerRequest &request, Answering answering) override;

private:
    void handle(const QHttpServerRequest &request, QTcpSocket *socket);
    qint64 numberOf(QTcpSocket *socket);

    Handler m_handler;
    HttpDoor *m_door;
    QHash<QTcpSocket *, qint64> m_connections;
    qint64 m_lastConnection = 0;
};

} // namespace muster::demo
