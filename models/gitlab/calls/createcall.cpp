// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/createcall.h"

#include "models/gitlab/decode/settings.h"
#include "models/gitlab/rest/restrequest.h"

#include <QJsonDocument>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

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
    const QLatin1String kind = m_runner.type == RunnerType::Group ? "/groups/"_L1 : "/projects/"_L1;
    Request request = restReading(kind + pathSegment(m_runner.place), limits());
    const auto read = [](const Answer &answer) -> Read<qint64> {
        const Read<JsonDocument> document = jsonOf(answer);
        if (!document)
            return tl::unexpected(document.error());
        const qint64 id = document->root()["id"].globalId();
        if (id <= 0)
            return brokenPromise(u"a place without an id"_s);
        return id;
    };
    ask<qint64>(std::move(request), read, [this](const Read<qint64> &id) {
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
