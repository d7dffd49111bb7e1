// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/jobchangecall.h"

#include "models/gitlab/decode/jobchanges.h"
#include "models/gitlab/json/globalid.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

JobChangeCall::JobChangeCall(Session &session, Verb verb, std::vector<JobRef> jobs, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<JobRef>(session, std::move(jobs), receiver, std::move(done), parent), m_verb(verb)
{
}

void JobChangeCall::send(Batch batch)
{
    const bool cancels = m_verb == Verb::Cancel;
    GraphqlAsk what = GraphqlAsk::changing({ "jobchanges", cancels ? "cancelJobs" : "retryJobs" }, limits());
    what.items = int(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i)
        what.variables.insert("id_"_L1 + QString::number(i), globalId(batch[i].id, cancels ? JobKind::Build : JobKind::Unknown));
    const auto read = [wanted = std::vector(batch.begin(), batch.end()), cancels](const GraphqlReply &reply) -> Read<Outcomes> {
        return cancels ? readCancelled(reply, wanted) : readRetried(reply, wanted);
    };
    m_request = ask<Outcomes>(std::move(what), read, [this](const Read<Outcomes> &outcomes) { settle(outcomes); });
}

} // namespace muster::gitlab
