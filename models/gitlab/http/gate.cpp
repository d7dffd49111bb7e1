// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/gate.h"

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

milliseconds left(const QDeadlineTimer &timer)
{
    return milliseconds(std::max<qint64>(0, timer.remainingTime()));
}

} // namespace

Gate::Gate(const Limits &limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Gate::drain);
}

Gate::Ticket Gate::enter(Request::Order order, Turn turn)
{
    Waiting waiting{ ++m_last, order, std::move(turn) };
    // Whoever cannot wait stands behind others of that kind, before everybody else.
    const auto place = order == Request::Order::InTurn
        ? m_queue.end()
        : std::find_if(m_queue.begin(), m_queue.end(), [](const Waiting &other) { return other.order == Request::Order::InTurn; });
    const Ticket ticket = waiting.ticket;
    m_queue.insert(place, std::move(waiting));
    scheduleDrain();
    Q_EMIT changed();
    return ticket;
}

void Gate::leave(Ticket ticket)
{
    const auto removed = std::erase(m_inside, ticket) + std::erase_if(m_queue, [&](const Waiting &waiting) { return waiting.ticket == ticket; });
    if (removed == 0)
        return;
    scheduleDrain();
    Q_EMIT changed();
}

void Gate::pause(milliseconds span)
{
    if (span <= left(m_pausedUntil))
        return;
    m_pausedUntil = QDeadlineTimer(span);
    scheduleDrain();
    Q_EMIT changed();
}

void Gate::note(const RateLimit &rate)
{
    if (!rate.remaining)
        return;
    m_remaining = rate.remaining;
    if (rate.limit)
        m_limit = rate.limit;
    m_renewed = rate.untilReset ? std::optional(QDeadlineTimer(*rate.untilReset)) : std::nullopt;
    m_spacing = milliseconds(0);
    if (isLow() && rate.untilReset) {
        const milliseconds renewed = std::min<milliseconds>(*rate.untilReset, m_limits.longestThrottle);
        m_spacedUntil = QDeadlineTimer(renewed);
        m_spacing = std::min(renewed / (*m_remaining + 1), m_limits.firstThrottle);
    }
    Q_EMIT changed();
}

void Gate::close(const Error &error)
{
    if (m_closed)
        return;
    m_closed = error;
    scheduleDrain();
    Q_EMIT closedFor(error);
}

Traffic Gate::traffic() const
{
    const auto untilReset = m_renewed ? std::optional(left(*m_renewed)) : std::nullopt;
    return { int(m_inside.size()), int(m_queue.size()), m_remaining, m_limit, left(m_pausedUntil).count(), untilReset, {} };
}

bool Gate::isLow() const
{
    // Without a stated limit, 20 is few for anybody: GitLab's smallest throttle is some hundred a minute.
    return m_remaining && *m_remaining < (m_limit ? *m_limit / 10 : 20);
}

std::optional<Error> Gate::refusal() const
{
    if (m_closed)
        return m_closed;
    const milliseconds pause = left(m_pausedUntil);
    if (pause <= m_limits.longestWait)
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.detail = u"GitLab asked for a pause that has not passed yet"_s;
    error.httpStatus = 429;
    error.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(pause);
    return error;
}

void Gate::scheduleDrain(milliseconds in)
{
    if (!m_wake.isActive() || m_wake.remainingTimeAsDuration() > in)
        m_wake.start(in);
}

void Gate::drain()
{
    // One departure a round: its turn may do anything, also destroy this gate, so nothing may follow it here.
    if (m_queue.empty())
        return;
    const std::optional<Error> refused = refusal();
    if (!refused) {
        const bool spaced = m_spacing.count() > 0 && !m_spacedUntil.hasExpired();
        const milliseconds wait = std::max(left(m_pausedUntil), spaced ? left(m_nextDeparture) : milliseconds(0));
        if (wait.count() > 0)
            return scheduleDrain(wait);
        if (m_inside.size() >= std::size_t(spaced ? 1 : m_limits.inFlight))
            return;
        if (spaced)
            m_nextDeparture = QDeadlineTimer(m_spacing);
    }
    const Waiting next = std::move(m_queue.front());
    m_queue.pop_front();
    if (!refused)
        m_inside.push_back(next.ticket);
    if (!m_queue.empty())
        scheduleDrain();
    next.turn(refused);
}

} // namespace muster::gitlab
