// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/createcall.h"

#include "models/gitlab/decode/settings.h"
#include "models/gitlab/rest/restrequest.h"

#include <QJsonDocument>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Request placeRequest(RunnerType kind, const QString &path, const Limits &limits)
{
    return restReading((kind == RunnerType::Group ? "/groups/"_L1 : "/projects/"_L1) + pathSegment(path), limits);
}

Read<qint64> readPlaceId(const Answer &answer)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    const qint64 id = document->root()["id"].globalId();
    if (id <= 0)
        return brokenPromise(u"a place without an id"_s);
    return id;
}

CreateCall::CreateCall(Session &session, NewRunner runner, QObject *receiver, Callback<IssuedToken> done, QObject *parent)
    : TypedCall<IssuedToken>(session, receiver, std::move(done), parent), m_runner(std::move(runner))
{
    if (m_runner.type == RunnerType::Group || m_runner.type == RunnerType::Project)
        lookUpPlace();
    else
        create(0);
}

void CreateCall::lookUpPlace()
{
    ask<qint64>(placeRequest(m_runner.type, m_runner.place, limits()), &readPlaceId, [this](const Read<qint64> &id) {
        if (id)
            create(*id);
        else
            fail(id.error());
    });
}

void CreateCall::create(qint64 placeId)
{
    Request request = restPost(u"/user/runners"_s, QJsonDocument(createBody(m_runner, placeId)).toJson(QJsonDocument::Compact), limits());
    ask<IssuedToken>(std::move(request), [](const Answer &answer) { return readIssuedToken(answer, {}); }, [this](Read<IssuedToken> issued) {
        if (issued)
            finish(std::move(*issued));
        else
            fail(issued.error());
    });
}

} // namespace muster::gitlab
