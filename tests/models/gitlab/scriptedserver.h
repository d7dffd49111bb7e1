// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <vector>

class QTcpSocket;

namespace muster::test {

/// A request as it came over the wire. Header names are in lower case.
struct Seen {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    /// The GraphQL operation; empty for anything else.
    [[nodiscard]] QString operation() const;
    [[nodiscard]] QJsonObject variables() const { return json().value(QLatin1String("variables")).toObject(); }
};

/// What to answer, down to how the connection misbehaves.
struct Scripted {
    enum class Fault {
        None,
        CloseAtOnce,   ///< no byte of an answer
        Reset,         ///< the same, by TCP reset
        Silence,       ///< the connection stays open, nothing comes
        Cut,           ///< the header promises everything, `bytes` of the body come, then the connection closes
        Unframed,      ///< no length at all: `bytes` of the body come, and the end of the connection is the end
        Chunked,       ///< in chunks, but only `bytes` of the body, and no last chunk
        Drip,          ///< one byte every few milliseconds, for ever
    };
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    qsizetype bytes = 0;
    int delayMs = 0;

    static Scripted json(const QByteArray &body, int status = 200);
    static Scripted html(const QByteArray &body, int status = 200);
    static Scripted data(const QByteArray &data);   ///< `{"data": …}`
    /// This root field is null, with the sentence GitLab has for "there is no such thing, or not for you".
    static Scripted notShown(const QByteArray &field);
    /// No data, one error without a path.
    static Scripted refused(const QByteArray &message, int status = 200);
    static Scripted unknownField(const QByteArray &type, const QByteArray &field);
    /// REST's usual error body.
    static Scripted message(const QByteArray &text, int status = 200);
    Scripted with(const QByteArray &header, const QByteArray &value) const;
    static Scripted broken(Fault fault, const QByteArray &body = {}, qsizetype bytes = 0);
};

/// `gid://gitlab/Project/77` (moc takes the slashes within a raw string for a comment).
[[nodiscard]] QByteArray gid(const char *type, qint64 id);

/// A server on 127.0.0.1 that answers as the test says: for replies that a well-behaved GitLab never gives.
class ScriptedServer final : public QTcpServer
{
public:
    using Handler = std::function<Scripted(const Seen &)>;

    explicit ScriptedServer(Handler handler = {});
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    void answer(Handler handler) { m_handler = std::move(handler); }

    /// Everything that arrived, in order.
    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }
    [[nodiscard]] qsizetype seenCount(const QString &operationOrPath) const;
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

private:
    struct Connection;
    void accept();
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, const Scripted &scripted);

    Handler m_handler;
    std::vector<Seen> m_seen;
    QMap<QTcpSocket *, QByteArray> m_buffers;
    int m_open = 0;
    int m_mostAtOnce = 0;
};

} // namespace muster::test
