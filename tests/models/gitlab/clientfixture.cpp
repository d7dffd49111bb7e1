// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

gitlab::Limits quickLimits()
{
    gitlab::Limits limits;
    limits.pageDeadline = limits.smallDeadline = limits.changeDeadline = 5s;
    limits.firstBackoff = 5ms;
    limits.longestBackoff = 20ms;
    limits.firstThrottle = 20ms;
    limits.longestThrottle = 40ms;
    limits.longestWait = 3s;
    return limits;
}

QStringList fieldsOfNewestEnterprise()
{
    return { u"Query.runners"_s, u"Query.runner"_s, u"Query.groups"_s, u"Query.projects"_s, u"CiRunner.id"_s, u"CiRunner.managers"_s, u"CiRunner.creationMethod"_s,
        u"CiRunner.tokenExpiresAt"_s, u"CiRunner.jobExecutionStatus"_s, u"CiRunner.upgradeStatus"_s, u"CiRunner.createdBy"_s, u"CiRunnerManager.jobExecutionStatus"_s,
        u"CiJob.runnerManager"_s, u"CiJobStatus.RUNNING"_s, u"CiJobStatus.CANCELING"_s,
        u"Mutation.runnerUpdate"_s, u"Mutation.runnerBulkPause"_s, u"Mutation.bulkRunnerDelete"_s };
}

QByteArray capabilityData(const QStringList &fields)
{
    QJsonObject data;
    for (const auto &[alias, type] : { std::pair{ "query"_L1, "Query"_L1 }, std::pair{ "mutation"_L1, "Mutation"_L1 }, std::pair{ "runner"_L1, "CiRunner"_L1 },
             std::pair{ "manager"_L1, "CiRunnerManager"_L1 }, std::pair{ "group"_L1, "Group"_L1 }, std::pair{ "project"_L1, "Project"_L1 }, std::pair{ "job"_L1, "CiJob"_L1 }, std::pair{ "jobStatus"_L1, "CiJobStatus"_L1 } }) {
        QJsonArray names;
        for (const QString &field : fields) {
            if (field.startsWith(type + u'.'))
                names.append(QJsonObject{ { u"name"_s, field.mid(field.indexOf(u'.') + 1) } });
        }
        data.insert(alias, QJsonObject{ { u"name"_s, type }, { type == "CiJobStatus"_L1 ? u"enumValues"_s : u"fields"_s, names } });
    }
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

ScriptedServer::Handler administrator(ScriptedServer::Handler rest)
{
    return [rest = std::move(rest)](const Seen &seen) {
        if (seen.path.endsWith("/api/v4/metadata"))
            return Scripted::json(R"({"version":"18.4.1-ee","revision":"abc","enterprise":true})");
        if (seen.path.endsWith("/api/v4/user"))
            return Scripted::json(R"({"id":31,"username":"mira","name":"Mira Oduya","is_admin":true})");
        if (seen.path.endsWith("/api/v4/personal_access_tokens/self"))
            return Scripted::json(R"({"id":4021,"name":"muster-laptop","scopes":["api"],"active":true,"expires_at":"2030-06-01"})");
        if (seen.operation() == "capabilities"_L1)
            return Scripted::data(capabilityData(fieldsOfNewestEnterprise()));
        if (seen.operation() == "instanceCount"_L1)
            return Scripted::data(R"({"runners":{"count":3}})");
        return rest ? rest(seen) : Scripted::json("{}", 404);
    };
}

QString wordOf(gitlab::ChangeOutcome::State state)
{
    using State = gitlab::ChangeOutcome::State;
    switch (state) {
    case State::Done: return u"done"_s;
    case State::Gone: return u"gone"_s;
    case State::Refused: return u"refused"_s;
    case State::Failed: return u"failed"_s;
    case State::Unknown: return u"unknown"_s;
    }
    return {};
}

ClientFixture::ClientFixture(ScriptedServer::Handler handler, const gitlab::Limits &limits, const QString &path)
    : server(std::move(handler)), client(std::make_unique<gitlab::Client>(gitlab::Endpoint{ server.url(path), SecretString(token) }, clock, limits))
{
}

bool ClientFixture::signIn()
{
    const auto identity = answerOf<Identity>([&](QObject *receiver, auto done) { client->signIn(receiver, done); });
    return identity && *identity;
}

} // namespace muster::test
