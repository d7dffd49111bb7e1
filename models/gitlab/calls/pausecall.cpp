// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/pausecall.h"

#include "models/gitlab/json/globalid.h"

#include <QJsonArray>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

PauseCall::PauseCall(Session &session, std::vector<RunnerId> ids, bool paused, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<RunnerId>(session, std::move(ids), receiver, std::move(done), parent), m_paused(paused)
{
}

bool PauseCall::isBulk() const
{
    return session().queries.capabilities().has(u"Mutation.runnerBulkPause"_s);
}

std::size_t PauseCall::batchSize() const
{
    return isBulk() ? std::size_t(Client::maxPerChange) : 20;
}

bool PauseCall::mayHaveBeenSent() const
{
    return m_request && m_request->mayHaveBeenSent();
}

void PauseCall::send(Batch batch)
{
    if (isBulk())
        sendBulk(batch);
    else
        sendUpdates(batch);
}

void PauseCall::sendBulk(Batch batch)
{
    GraphqlAsk what = GraphqlAsk::changing({ "bulkpause", "pauseRunners" }, limits());
    QJsonArray ids;
    for (const RunnerId id : batch)
        ids.append(globalId(id));
    what.variables = { { u"ids"_s, ids }, { u"paused"_s, m_paused } };
    const auto read = [wanted = std::vector(batch.begin(), batch.end()), paused = m_paused](const GraphqlReply &reply) -> Read<Outcomes> { return readBulkPause(reply, wanted, paused); };
    m_request = ask<Outcomes>(std::move(what), read, [this](const Read<Outcomes> &outcomes) { take(true, outcomes); });
}

void PauseCall::sendUpdates(Batch batch)
{
    GraphqlAsk what = GraphqlAsk::changing({ "update", "updateRunners" }, limits());
    what.items = int(batch.size());
    what.variables.insert(u"paused"_s, m_paused);
    for (std::size_t i = 0; i < batch.size(); ++i)
        what.variables.insert("id_"_L1 + QString::number(i), globalId(batch[i]));
    const auto read = [wanted = std::vector(batch.begin(), batch.end()), paused = m_paused](const GraphqlReply &reply) -> Read<Outcomes> { return readUpdates(reply, wanted, paused); };
    m_request = ask<Outcomes>(std::move(what), read, [this](const Read<Outcomes> &outcomes) { take(false, outcomes); });
}

void PauseCall::take(bool wasBulk, const Read<Outcomes> &outcomes)
{
    if (!outcomes && wasBulk && !isBulk())   // it turned out that this server has no such mutation; nothing was done
        return sendBatch();
    settle(outcomes);
}

} // namespace muster::gitlab
