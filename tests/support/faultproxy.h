// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace muster::test {

/// A small TCP proxy on loopback between a client and a server: the broken network. It understands just enough HTTP/1.1 to
/// know where a request begins (lines up to the empty one, then Content-Length bytes), so that faults can be aimed at the
/// n-th request. Lives on the thread that made it and needs its event loop.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        int number = 0;          ///< from 1, over all connections
        int onConnection = 0;    ///< from 1, on this connection
        QByteArray method;
        QByteArray path;
        QByteArray body;
        /// The header's value, first one, white space taken off; empty when there is none. Name in any case.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        QByteArray head;         ///< request line and header lines, as they came
    };
    /// What is to become of one request. Answer faults act on the bytes of the server's answer, headers included.
    struct Fault {
        enum class Kind : quint8 {
            None,
            ResetBefore,       ///< connection reset (RST), nothing forwarded
            CloseBefore,       ///< closed without an answer, nothing forwarded: as a server does with a kept-alive connection
            SwallowAnswer,     ///< forwarded; the answer is thrown away and the connection closed: did it happen?
            ResetAfter,        ///< forwarded; the answer is thrown away and the connection reset
            CutAnswer,         ///< forwarded; closed after `bytes` of the answer
            DripAnswer,        ///< forwarded; the answer comes `bytes` at a time every `intervalMs`
            Hold,              ///< forwarded; the answer never comes, the connection stays open
            Answer,            ///< not forwarded; answered with `answer` as it is
        };
        Kind kind = Kind::None;
        qint64 bytes = 0;
        int intervalMs = 0;
        QByteArray answer;
    };
    using Decide = std::function<Fault(const Request &)>;

    /// `target`: where the server listens, http on loopback.
    explicit FaultProxy(const QUrl &target, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] bool listen();
    /// The target's address with the proxy's port.
    [[nodiscard]] QUrl url() const;
    /// Asked for every request, on the proxy's thread; without one everything passes.
    void setDecide(Decide decide);
    /// Every request seen so far, forwarded or not.
    [[nodiscard]] const std::vector<Request> &requests() const;
    /// How many requests with this method and path the server was handed.
    [[nodiscard]] int forwarded(const QByteArray &method, const QByteArray &pathPrefix) const;
    void closeAll();   ///< pulls the cable: every connection is reset, and new ones are refused until listen()

private:
    class Connection;
    class Private;
    std::unique_ptr<Private> d;
};

/// A whole HTTP answer: `HTTP/1.1 200 OK`, the header lines given, Content-Length, the body.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders = {});

} // namespace muster::test
