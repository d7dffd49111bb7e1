// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/editcall.h"

#include "models/gitlab/decode/settings.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

std::vector<RunnerId> idsOf(const std::vector<RunnerUpdate> &updates)
{
    std::vector<RunnerId> ids;
    ids.reserve(updates.size());
    for (const RunnerUpdate &update : updates)
        ids.push_back(update.id);
    return ids;
}

} // namespace

EditCall::EditCall(Session &session, std::vector<RunnerUpdate> updates, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<RunnerId>(session, idsOf(updates), receiver, std::move(done), parent), m_updates(std::move(updates))
{
}

void EditCall::send(Batch batch)
{
    GraphqlAsk what = GraphqlAsk::changing({ "edit", "editRunners" }, limits());
    what.items = int(batch.size());
    const auto first = m_updates.begin() + qsizetype(m_sent);
    const std::vector<RunnerUpdate> updates(first, first + qsizetype(batch.size()));
    m_sent += batch.size();
    for (std::size_t i = 0; i < updates.size(); ++i)
        what.variables.insert("input_"_L1 + QString::number(i), updateInput(updates[i]));
    const auto read = [updates](const GraphqlReply &reply) -> Read<Outcomes> { return readEdits(reply, updates); };
    m_request = ask<Outcomes>(std::move(what), read, [this](const Read<Outcomes> &outcomes) { settle(outcomes); });
}

} // namespace muster::gitlab
