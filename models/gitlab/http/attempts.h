// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/http/exchange.h"
#include "models/gitlab/http/gate.h"
#include "models/gitlab/http/requestlog.h"
#include "models/gitlab/http/roundtrip.h"

#include <QObject>

namespace muster {
class Clock;
}

namespace muster::gitlab {

/// What the requests of one client share.
struct Line {
    Line(const Endpoint &theEndpoint, const Clock &theClock, const Limits &theLimits)
        : endpoint(theEndpoint), clock(theClock), limits(theLimits), transport(theEndpoint), gate(theLimits)
    {
    }

    const Endpoint endpoint;
    const Clock &clock;
    const Limits limits;
    Transport transport;
    Gate gate;
    RoundTrip roundTrip;   ///< of requests that somebody waits for; pages are large and would say nothing about those
    RequestLog log;
    std::shared_ptr<const TlsTrouble> tlsTrouble;   ///< the last certificate that was refused; null since an answer came
};

/// One request from the gate to a read answer: as often as the retry policy lets it be sent. The answer is read on this
/// thread or on a worker; what the reader says decides, as the status does, whether to ask again.
/// Destroying it withdraws the request too. `done` is called once, from the event loop, as the last thing this does.
class Attempts final : public QObject
{
    Q_OBJECT

public:
    enum class ReadOn : quint8 { ThisThread, Worker };
    struct Told {
        std::function<void(std::optional<Trouble>)> done;
        std::function<void(int attempt, std::chrono::milliseconds wait, const QString &reason)> waiting;   ///< may be empty
    };

    Attempts(Line &line, Request request, ReadOn where, Reader reader, Told told, QObject *parent);
    ~Attempts() override;

    /// Something may have reached GitLab; asked when it is given up.
    /// Leaves the queue or breaks off, at once, and tells nobody. Whoever reports a call as over does this first: the
    /// object itself may live until the event loop deletes it, and must not send anything by then.
    void withdraw();

    [[nodiscard]] bool mayHaveBeenSent() const { return m_wasSent || (m_exchange && m_exchange->mayHaveBeenSent()); }

private:
    void queue();
    void send();
    void receive(Exchange::Outcome outcome);
    void read(Answer answer);
    void judge(std::optional<Trouble> trouble);
    void finish(std::optional<Trouble> trouble);
    void leaveGate();

    Line &m_line;
    const Request m_request;
    const ReadOn m_where;
    const Reader m_reader;
    Told m_told;
    Gate::Ticket m_ticket = 0;
    Exchange *m_exchange = nullptr;
    QTimer m_backoff;
    qint64 m_elapsedMs = 0;
    int m_sent = 0;
    bool m_wasSent = false;
};

} // namespace muster::gitlab
