// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lookupjson.h"

#include "models/tables/jobjson.h"
#include "models/tables/jsonvalues.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Source = LookupAnswer::Source;

/// The list that is loaded came from GitLab, too.
QString sourceName(Source source)
{
    return source == Source::History ? u"history"_s : u"gitlab"_s;
}

QJsonObject managerJson(const LookupAnswer::Manager &manager)
{
    return {
        { u"id"_s, manager.id.isValid() ? QJsonValue(manager.id.value) : QJsonValue() },
        { u"system_id"_s, textJson(manager.systemId) },
        { u"status"_s, nameJson(manager.status) },
        { u"version"_s, textJson(manager.version) },
        { u"revision"_s, textJson(manager.revision) },
        { u"ip_address"_s, textJson(manager.address) },
        { u"platform"_s, textJson(manager.platform) },
        { u"architecture"_s, textJson(manager.architecture) },
        { u"executor"_s, textJson(manager.executor) },
        { u"created_at"_s, timeJson(manager.createdAt) },
        { u"contacted_at"_s, timeJson(manager.contactedAt) },
        { u"source"_s, sourceName(manager.source) },
    };
}

QJsonObject runnerJson(const LookupAnswer::Runner &runner)
{
    return {
        { u"id"_s, runner.id.value },
        { u"description"_s, runner.name },
        { u"short_token"_s, textJson(runner.shortToken) },
        { u"runner_type"_s, nameJson(runner.type) },
        { u"status"_s, nameJson(runner.status) },
        { u"paused"_s, triJson(runner.paused) },
        { u"locked"_s, triJson(runner.locked) },
        { u"access_level"_s, nameJson(runner.access) },
        { u"run_untagged"_s, triJson(runner.runUntagged) },
        { u"tag_list"_s, QJsonArray::fromStringList(runner.tags) },
        { u"created_at"_s, timeJson(runner.createdAt) },
        { u"contacted_at"_s, timeJson(runner.contactedAt) },
        { u"web_url"_s, textJson(runner.webUrl) },
        { u"project_count"_s, countJson(runner.projectCount) },
        { u"first_seen"_s, timeJson(runner.firstSeen) },
        { u"last_seen"_s, timeJson(runner.lastSeen) },
    };
}

QJsonValue contactsJson(const std::optional<std::vector<Person>> &contacts)
{
    if (!contacts)
        return {};
    QJsonArray people;
    for (const Person &each : *contacts)
        people += QJsonObject{ { u"username"_s, each.username }, { u"name"_s, each.name }, { u"access_level"_s, each.accessLevel }, { u"web_url"_s, textJson(each.webUrl) } };
    return people;
}

QJsonArray jobsJson(const std::vector<Job> &jobs)
{
    QJsonArray list;
    for (const Job &each : jobs)
        list += jobToJson(each);
    return list;
}

} // namespace

QJsonObject lookupToJson(const LookupAnswer &answer)
{
    QJsonArray managers;
    for (const LookupAnswer::Manager &each : answer.managers)
        managers += managerJson(each);
    QJsonObject json{
        { u"job"_s, answer.job ? QJsonValue(jobToJson(*answer.job)) : QJsonValue() },
        { u"manager"_s, answer.manager ? QJsonValue(managerJson(*answer.manager)) : QJsonValue() },
        { u"managers"_s, managers },
        { u"runner"_s, QJsonValue() },
        { u"registered_by"_s, QJsonValue() },
        { u"registered_how"_s, QJsonValue() },
        { u"owner"_s, QJsonValue() },
        { u"around"_s, answer.aroundReadable ? QJsonValue(jobsJson(answer.around)) : QJsonValue() },
        { u"source"_s, sourceName(answer.runner ? answer.runner->source : Source::GitLab) },
    };
    if (!answer.runner)
        return json;
    const LookupAnswer::Runner &runner = *answer.runner;
    json[u"runner"_s] = runnerJson(runner);
    json[u"registered_how"_s] = nameJson(runner.method);
    if (const auto &person = runner.registeredBy)
        json[u"registered_by"_s] = QJsonObject{ { u"username"_s, person->username }, { u"name"_s, person->name }, { u"state"_s, textJson(person->state) } };
    if (const QJsonValue kind = ownerKindJson(runner.ownerKind); !kind.isNull())
        json[u"owner"_s] = QJsonObject{ { u"kind"_s, kind }, { u"full_path"_s, textJson(runner.ownerPath) }, { u"contacts"_s, contactsJson(answer.contacts) } };
    return json;
}

QJsonObject candidatesToJson(const std::vector<LookupCandidate> &candidates)
{
    QJsonArray list;
    for (const LookupCandidate &each : candidates) {
        const bool isJob = each.job.isValid();
        list += QJsonObject{
            { u"kind"_s, isJob ? u"job"_s : u"runner"_s },
            { u"id"_s, isJob ? each.job.value : each.runner.value },
            { u"name"_s, isJob ? QJsonValue() : textJson(each.name) },
            { u"owner"_s, textJson(each.ownerPath) },
            { u"matched"_s, each.matched },
            { u"status"_s, nameJson(each.status) },
            { u"source"_s, sourceName(each.source) },
        };
    }
    return { { u"candidates"_s, list } };
}

} // namespace muster
