// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/deletecall.h"

#include "models/gitlab/json/globalid.h"
#include "models/gitlab/rest/restrequest.h"

#include <QJsonArray>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

void BulkDeleteCall::send(Batch batch)
{
    GraphqlAsk what = GraphqlAsk::changing({ "bulkdelete", "deleteRunners" }, limits());
    QJsonArray ids;
    for (const RunnerId id : batch)
        ids.append(globalId(id));
    what.variables.insert(u"ids"_s, ids);
    const auto read = [wanted = std::vector(batch.begin(), batch.end())](const GraphqlReply &reply) -> Read<Outcomes> { return readBulkDelete(reply, wanted); };
    m_request = ask<Outcomes>(std::move(what), read, [this](const Read<Outcomes> &outcomes) { settle(outcomes); });
}

RestDeleteCall::RestDeleteCall(Session &session, std::vector<RunnerId> ids, Instant unmodifiedSince, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<RunnerId>(session, std::move(ids), receiver, std::move(done), parent), m_unmodifiedSince(unmodifiedSince)
{
}

void RestDeleteCall::send(Batch batch)
{
    const RunnerId id = batch.front();
    Request request = restReading("/runners/"_L1 + QString::number(id.value), limits());
    request.method = Request::Method::Delete;
    request.deadline = limits().changeDeadline;
    request.isChange = true;
    request.ifUnmodifiedSince = toHttpDate(m_unmodifiedSince);
    const auto read = [id](const Answer &answer) -> Read<Outcomes> {
        if (answer.status == 204)
            return Outcomes{ { id, ChangeOutcome::State::Done, {}, std::nullopt } };
        return Outcomes{ { id, ChangeOutcome::State::Unknown, u"HTTP %1, where a deletion answers 204"_s.arg(answer.status), Error::Kind::NotGitLab } };
    };
    m_attempts = ask<Outcomes>(std::move(request), read, [this, id](const Read<Outcomes> &outcomes) {
        if (!outcomes && outcomes.error().error.kind == Error::Kind::NotFound)
            settle(Outcomes{ { id, ChangeOutcome::State::Gone, {}, std::nullopt } });
        else
            settle(outcomes);
    });
}

} // namespace muster::gitlab
