// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/httpmessage.h"

#include <QHash>
#include <QPointer>
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
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    qint64 numberOf(QTcpSocket *socket);

    Handler m_handler;
    QHash<QTcpSocket *, qint64> m_connections;
    qint64 m_lastConnection = 0;
};

} // namespace muster::demo
