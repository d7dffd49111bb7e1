// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/gitlab/http/ratelimit.h"
#include "models/gitlab/http/request.h"
#include "models/gitlab/limits.h"
#include "models/gitlab/types.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <vector>

namespace muster::gitlab {

/// Lets requests of one client out: so many at once, none while GitLab wants a pause, fewer when its rate limit runs
/// low, and none at all any more once the token was refused.
class Gate final : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;   ///< 0: none
    /// Called once: with nothing when the request may go out, or with why it never will.
    using Turn = std::function<void(const std::optional<Error> &)>;

    explicit Gate(const Limits &limits, QObject *parent = nullptr);

    /// Queues; `turn` comes from the event loop.
    Ticket enter(Request::Order order, Turn turn);
    /// Gives the place back, or leaves the queue. Unknown tickets are ignored.
    void leave(Ticket ticket);

    /// Nobody goes out for so long. When that is longer than Limits::longestWait, those who queue are sent away instead.
    void pause(std::chrono::milliseconds span);
    /// What an answer said about the rate limit; below a tenth of it, the rest is spread over the time until it is renewed.
    void note(const RateLimit &rate);
    /// For ever: the queue empties with this error, and whoever comes later gets it too.
    void close(const Error &error);
    [[nodiscard]] const std::optional<Error> &closed() const { return m_closed; }

    /// Without the round trip, which is none of the gate's business.
    [[nodiscard]] Traffic traffic() const;

Q_SIGNALS:
    void changed();
    void closedFor(const muster::Error &error);

private:
    struct Waiting {
        Ticket ticket = 0;
        Request::Order order = Request::Order::InTurn;
        Turn turn;
    };
    void scheduleDrain(std::chrono::milliseconds in = std::chrono::milliseconds(0));
    void drain();
    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] bool isLow() const;

    const Limits m_limits;
    std::deque<Waiting> m_queue;
    std::vector<Ticket> m_inside;
    Ticket m_last = 0;
    std::optional<Error> m_closed;
    std::optional<int> m_limit;
    std::optional<int> m_remaining;
    std::chrono::milliseconds m_spacing{ 0 };   // between two departures, while the limit is low
    QDeadlineTimer m_pausedUntil;
    std::optional<QDeadlineTimer> m_renewed;    // when the rate limit is renewed, by what the server said
    QDeadlineTimer m_spacedUntil;               // the same within bounds, while the limit is low
    QDeadlineTimer m_nextDeparture;
    QTimer m_wake;
};

} // namespace muster::gitlab
