// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/recheckcall.h"

#include "models/gitlab/decode/recheck.h"
#include "models/gitlab/json/globalid.h"

#include <QTimer>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

RecheckCall::RecheckCall(Session &session, std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent), m_ids(std::move(ids)), m_missing(m_ids.size())
{
    m_recheck.runners.resize(m_ids.size());
    if (m_ids.empty())
        QTimer::singleShot(0, this, [this] { finish(m_recheck); });
    for (std::size_t from = 0; from < m_ids.size(); from += perRequest)
        askPart(from);
}

void RecheckCall::askPart(std::size_t from)
{
    const std::vector<RunnerId> part(m_ids.begin() + qsizetype(from), m_ids.begin() + qsizetype(std::min(m_ids.size(), from + perRequest)));
    GraphqlAsk what = GraphqlAsk::reading({ "recheck", "recheck" }, limits());
    what.items = int(part.size());
    for (std::size_t i = 0; i < part.size(); ++i)
        what.variables.insert("id_"_L1 + QString::number(i), globalId(part[i]));
    ask<Recheck>(std::move(what), [part](const GraphqlReply &reply) { return readRecheck(reply, part); }, [this, from](const Read<Recheck> &read) { take(from, read); });
}

void RecheckCall::take(std::size_t from, const Read<Recheck> &part)
{
    if (!part)
        return fail(part.error());
    std::copy(part->runners.begin(), part->runners.end(), m_recheck.runners.begin() + qsizetype(from));
    m_missing -= part->runners.size();
    if (!m_recheck.serverTime.isKnown() || part->serverTime < m_recheck.serverTime)
        m_recheck.serverTime = part->serverTime;   // the oldest look is how old the whole is
    if (m_missing == 0)
        finish(std::move(m_recheck));
}

} // namespace muster::gitlab
