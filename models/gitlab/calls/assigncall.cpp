// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/assigncall.h"

#include "models/gitlab/decode/changes.h"
#include "models/gitlab/rest/restrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

AssignCall::AssignCall(Session &session, Verb verb, What what, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<RunnerId>(session, std::move(what.ids), receiver, std::move(done), parent), m_verb(verb), m_projectPath(what.projectPath)
{
}

void AssignCall::send(Batch batch)
{
    const RunnerId id = batch.front();
    const bool assigns = m_verb == Verb::Assign;
    const QString runners = "/projects/"_L1 + pathSegment(m_projectPath) + "/runners"_L1;
    Request request = restPost(assigns ? runners : runners + u'/' + QString::number(id.value),
        assigns ? QJsonDocument(QJsonObject{ { u"runner_id"_s, id.value } }).toJson(QJsonDocument::Compact) : QByteArray(), limits());
    if (!assigns)
        request.method = Request::Method::Delete;
    const int wanted = assigns ? 201 : 204;
    const auto read = [id, wanted](const Answer &answer) -> Read<Outcomes> {
        if (answer.status == wanted)
            return Outcomes{ { id, ChangeOutcome::State::Done, {}, std::nullopt } };
        return Outcomes{ { id, ChangeOutcome::State::Unknown, u"HTTP %1, where %2 was to be expected"_s.arg(answer.status).arg(wanted), Error::Kind::NotGitLab } };
    };
    m_attempts = ask<Outcomes>(std::move(request), read, [this](const Read<Outcomes> &outcomes) { settle(outcomes); });
}

} // namespace muster::gitlab
