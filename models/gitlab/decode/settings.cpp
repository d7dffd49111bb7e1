// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/settings.h"

#include "models/gitlab/json/globalid.h"

#include <QJsonArray>

#include <limits>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;

namespace {

constexpr qint64 longestTimeout = std::numeric_limits<int>::max();

std::optional<bool> settingFlag(JsonValue value)
{
    const Tri tri = value.tri();
    return tri == Tri::Unknown ? std::nullopt : std::optional(tri == Tri::Yes);
}

std::optional<QString> settingText(JsonValue value)
{
    return value.exists() ? std::optional(value.text()) : std::nullopt;
}

JsonValue aliased(const GraphqlReply &reply, const QByteArray &alias)
{
    return reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
}

/// Like a re-check's: a null runner is gone or hidden, unless its error says otherwise.
template <class ReadNode>
Read<Recheck> checkOf(const GraphqlReply &reply, const std::vector<RunnerId> &ids, ReadNode readNode)
{
    Recheck check;
    check.serverTime = reply.serverTime;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QByteArray alias = "runner_" + QByteArray::number(i);
        const JsonValue node = aliased(reply, alias);
        if (!node.exists())
            return brokenPromise(u"an answer without "_s + QString::fromLatin1(alias));
        RecheckedRunner runner;
        runner.id = ids[i];
        runner.exists = node.isObject();
        if (runner.exists) {
            runner.createdAt = node["createdAt"].instant(Instant::unknown());
            readNode(node, runner);
        } else if (Trouble trouble = whyNull(reply, QString::fromLatin1(alias)); trouble.error.kind != Error::Kind::NotFound) {
            return tl::unexpected(std::move(trouble));
        }
        check.runners.push_back(std::move(runner));
    }
    return check;
}

/// GraphQL and REST name the same settings differently.
struct SettingNames {
    QString description, tags, paused, locked, access, untagged, timeout, note, isProtected, isNot;
};

QJsonObject written(const RunnerSettings &settings, const SettingNames &name)
{
    QJsonObject object;
    if (settings.description)
        object.insert(name.description, *settings.description);
    if (settings.tags)
        object.insert(name.tags, QJsonArray::fromStringList(*settings.tags));
    if (settings.paused)
        object.insert(name.paused, *settings.paused);
    if (settings.locked)
        object.insert(name.locked, *settings.locked);
    if (settings.isProtected)
        object.insert(name.access, *settings.isProtected ? name.isProtected : name.isNot);
    if (settings.runUntagged)
        object.insert(name.untagged, *settings.runUntagged);
    if (settings.maximumTimeout)
        object.insert(name.timeout, *settings.maximumTimeout > 0 ? QJsonValue(*settings.maximumTimeout) : QJsonValue(QJsonValue::Null));
    if (settings.note)
        object.insert(name.note, *settings.note);
    return object;
}

ChangeOutcome judgeEdit(const RunnerUpdate &update, const RunnerSettings &now)
{
    switch (agree(update.to, now)) {
    case Tri::Yes:
        return { update.id, State::Done, {}, std::nullopt };
    case Tri::No:
        return { update.id, State::Refused, u"GitLab left it as it was"_s, Error::Kind::Invalid };
    case Tri::Unknown:
        break;
    }
    return { update.id, State::Unknown, u"GitLab's answer does not tell the settings"_s, Error::Kind::Parse };
}

} // namespace

RunnerSettings readSettings(JsonValue runner)
{
    RunnerSettings settings;
    settings.description = settingText(runner["description"]);
    settings.note = settingText(runner["maintenanceNote"]);
    if (const JsonValue tags = runner["tagList"]; tags.isArray()) {
        QStringList list;
        tags.forEach([&list](JsonValue tag) { list += tag.text(); });
        settings.tags = normalTags(list);
    } else if (tags.isNull()) {
        settings.tags = QStringList();
    }
    settings.paused = settingFlag(runner["paused"]);
    settings.locked = settingFlag(runner["locked"]);
    settings.runUntagged = settingFlag(runner["runUntagged"]);
    const AccessLevel level = accessLevelFromName(runner["accessLevel"].utf8());
    if (level != AccessLevel::Unknown)
        settings.isProtected = level == AccessLevel::RefProtected;
    if (const JsonValue timeout = runner["maximumTimeout"]; timeout.exists())
        settings.maximumTimeout = int(std::max<qint64>(0, timeout.count(longestTimeout)));
    return settings;
}

QJsonObject updateInput(const RunnerUpdate &update)
{
    static const SettingNames names{ u"description"_s, u"tagList"_s, u"paused"_s, u"locked"_s, u"accessLevel"_s, u"runUntagged"_s, u"maximumTimeout"_s, u"maintenanceNote"_s,
        u"REF_PROTECTED"_s, u"NOT_PROTECTED"_s };
    QJsonObject input = written(update.to, names);
    input.insert(u"id"_s, globalId(update.id));
    return input;
}

QJsonObject createBody(const NewRunner &runner, qint64 placeId)
{
    static const SettingNames names{ u"description"_s, u"tag_list"_s, u"paused"_s, u"locked"_s, u"access_level"_s, u"run_untagged"_s, u"maximum_timeout"_s, u"maintenance_note"_s,
        u"ref_protected"_s, u"not_protected"_s };
    QJsonObject body = written(runner.settings, names);
    if (runner.settings.maximumTimeout == 0)
        body.remove(names.timeout);   // none of its own is what a new one has
    switch (runner.type) {
    case RunnerType::Group:
        body.insert(u"runner_type"_s, u"group_type"_s);
        body.insert(u"group_id"_s, placeId);
        break;
    case RunnerType::Project:
        body.insert(u"runner_type"_s, u"project_type"_s);
        body.insert(u"project_id"_s, placeId);
        break;
    case RunnerType::Instance:
    case RunnerType::Unknown:
        body.insert(u"runner_type"_s, u"instance_type"_s);
        break;
    }
    return body;
}

Read<Recheck> readSettingsCheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids)
{
    return checkOf(reply, ids, [](JsonValue node, RecheckedRunner &runner) {
        runner.settings = readSettings(node);
        runner.paused = node["paused"].tri();
        runner.locked = node["locked"].tri();
        runner.canUpdate = node["userPermissions"]["updateRunner"].tri();
    });
}

Read<Recheck> readProjectsCheck(const GraphqlReply &reply, const std::vector<RunnerId> &ids)
{
    return checkOf(reply, ids, [](JsonValue node, RecheckedRunner &runner) {
        runner.type = runnerTypeFromName(node["runnerType"].utf8());
        runner.locked = node["locked"].tri();
        runner.canAssign = node["userPermissions"]["assignRunner"].tri();
        const JsonValue nodes = node["projects"]["nodes"];
        QStringList projects;
        nodes.forEach([&projects](JsonValue project) { projects += project["fullPath"].text(); });
        runner.projects = projects;   // those one may see; projectCount counts the hidden ones, too
        runner.allProjectsTold = nodes.isArray() && node["projectCount"].count(longestTimeout) == projects.size();
    });
}

Outcomes readEdits(const GraphqlReply &reply, const std::vector<RunnerUpdate> &updates)
{
    Outcomes outcomes;
    for (std::size_t i = 0; i < updates.size(); ++i) {
        const QByteArray alias = "edit_" + QByteArray::number(i);
        const JsonValue payload = aliased(reply, alias);
        const QString sentence = sentencesOf(payload["errors"]);
        const RunnerId id = updates[i].id;
        if (!payload.isObject())
            outcomes.push_back(outcomeOfNull(reply, QString::fromLatin1(alias), id));
        else if (!sentence.isEmpty())
            outcomes.push_back({ id, State::Refused, sentence, Error::Kind::Invalid });
        else
            outcomes.push_back(judgeEdit(updates[i], readSettings(payload["runner"])));
    }
    return outcomes;
}

Read<IssuedToken> readIssuedToken(const Answer &answer, RunnerId runner)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    const JsonValue root = document->root();
    const std::string_view token = root["token"].utf8();
    const RunnerId id{ root["id"].globalId() };
    IssuedToken issued{ id.isValid() ? id : runner, SecretString(QByteArray(token.data(), qsizetype(token.size()))), root["token_expires_at"].instant(Instant::never()) };
    if (issued.token.isEmpty() || !issued.runner.isValid())
        return brokenPromise(u"an answer without the new token"_s);
    return issued;
}

} // namespace muster::gitlab
