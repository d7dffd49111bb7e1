// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/changecall.h"

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Trouble with the request, not with one runner: the next batch would meet it as well.
bool concernsAll(const Trouble &trouble)
{
    switch (trouble.error.kind) {
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
        return false;
    case Error::Kind::Cancelled:
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::NotGitLab:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Parse:
    case Error::Kind::Unsupported:
    case Error::Kind::TooComplex:
    case Error::Kind::Incomplete:
    case Error::Kind::Io:
        return true;
    }
    return true;
}

} // namespace

template <class Target>
ChangeCall<Target>::ChangeCall(Session &session, std::vector<Target> targets, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : TypedCall<Outcomes>(session, receiver, std::move(done), parent), m_targets(std::move(targets))
{
    QTimer::singleShot(0, this, [this] { sendBatch(); });   // when the derived object stands
}

template <class Target>
void ChangeCall<Target>::sendBatch()
{
    if (this->isFinished())
        return;
    if (m_outcomes.size() == m_targets.size())
        return this->finish(std::move(m_outcomes));
    m_batch = std::min(batchSize(), m_targets.size() - m_outcomes.size());
    send(batch());
}

template <class Target>
void ChangeCall<Target>::settle(const Outcomes &outcomes)
{
    m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    m_batch = 0;
    sendBatch();
}

template <class Target>
void ChangeCall<Target>::settle(const Trouble &trouble)
{
    if (m_outcomes.empty() && trouble.atGate)
        return this->finish(tl::unexpected<Error>(trouble.error));
    const Outcomes outcomes = outcomesOf<Target>(trouble, batch());
    if (!concernsAll(trouble))
        return settle(outcomes);
    m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    m_batch = 0;
    giveUp(trouble.error);
    this->finish(std::move(m_outcomes));
}

template <class Target>
void ChangeCall<Target>::settle(const Read<Outcomes> &outcomes)
{
    if (outcomes)
        settle(*outcomes);
    else
        settle(outcomes.error());
}

template <class Target>
void ChangeCall<Target>::giveUp(const Error &error)
{
    for (const Target &target : Batch(m_targets).subspan(m_outcomes.size()))
        m_outcomes.push_back(outcomeFor(target, ChangeOutcome::State::Failed, u"not sent"_s, error.kind));
}

template <class Target>
auto ChangeCall<Target>::aborted() -> Result<Outcomes>
{
    const bool sent = m_batch > 0 && mayHaveBeenSent();
    if (m_outcomes.empty() && !sent)
        return failure(Error::Kind::Cancelled);
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    if (sent) {
        for (const Target &target : batch())
            m_outcomes.push_back(outcomeFor(target, ChangeOutcome::State::Unknown, u"cancelled while GitLab was at it"_s, cancelled.kind));
    }
    giveUp(cancelled);
    return std::move(m_outcomes);
}

template class ChangeCall<RunnerId>;
template class ChangeCall<JobRef>;

} // namespace muster::gitlab
