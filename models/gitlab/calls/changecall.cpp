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

ChangeCall::ChangeCall(Session &session, std::vector<RunnerId> ids, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent), m_ids(std::move(ids))
{
    QTimer::singleShot(0, this, &ChangeCall::sendBatch);   // when the derived object stands
}

void ChangeCall::sendBatch()
{
    if (isFinished())
        return;
    if (m_outcomes.size() == m_ids.size())
        return finish(std::move(m_outcomes));
    m_batch = std::min(batchSize(), m_ids.size() - m_outcomes.size());
    send(batch());
}

void ChangeCall::settle(const Outcomes &outcomes)
{
    m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    m_batch = 0;
    sendBatch();
}

void ChangeCall::settle(const Trouble &trouble)
{
    if (m_outcomes.empty() && trouble.atGate)
        return finish(tl::unexpected<Error>(trouble.error));
    const Outcomes outcomes = outcomesOf(trouble, batch());
    if (!concernsAll(trouble))
        return settle(outcomes);
    m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    m_batch = 0;
    giveUp(trouble.error);
    finish(std::move(m_outcomes));
}

void ChangeCall::giveUp(const Error &error)
{
    for (const RunnerId id : Ids(m_ids).subspan(m_outcomes.size()))
        m_outcomes.push_back({ id, ChangeOutcome::State::Failed, u"not sent"_s, error.kind });
}

Result<Outcomes> ChangeCall::aborted()
{
    const bool sent = m_batch > 0 && mayHaveBeenSent();
    if (m_outcomes.empty() && !sent)
        return failure(Error::Kind::Cancelled);
    Error cancelled;
    cancelled.kind = Error::Kind::Cancelled;
    if (sent) {
        for (const RunnerId id : batch())
            m_outcomes.push_back({ id, ChangeOutcome::State::Unknown, u"cancelled while GitLab was at it"_s, cancelled.kind });
    }
    giveUp(cancelled);
    return std::move(m_outcomes);
}

} // namespace muster::gitlab
