// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/runnerrecipe.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QJsonValue recordText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue recordTime(Instant time)
{
    return recordText(time.toIso());
}

QJsonValue recordFlag(Tri value)
{
    return value == Tri::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(value == Tri::Yes);
}

template <class Enum>
QJsonValue recordWord(Enum value, const char *suffix = "")
{
    const std::string_view name = nameOf(value);
    return name.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(name.data(), qsizetype(name.size())) + QLatin1String(suffix));
}

/// One argument of a POSIX shell. What a server wrote may hold anything, line ends and terminal codes included.
QString shellWord(const QString &text)
{
    QString quoted;
    for (const QChar c : text)
        quoted += c == u'\'' ? u"'\\''"_s : c.isPrint() || c.isSurrogate() ? QString(c) : u" "_s;
    return u'\'' + quoted + u'\'';
}

} // namespace

QJsonObject recordOf(const Snapshot &fleet, const RunnerRow &runner)
{
    const OwnerRow &owner = fleet.owner(runner.owner);
    QJsonValue tags(QJsonValue::Null);
    if (runner.tags != unknownTags) {
        QJsonArray list;
        for (const TextId tag : fleet.tags(runner.tags))
            list.append(fleet.string(tag));
        tags = list;
    }
    const QString type = recordWord(runner.type).toString();
    return { { u"id"_s, runner.id.value }, { u"description"_s, recordText(fleet.string(runner.description)) },
        { u"runner_type"_s, type.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(type.endsWith("_type"_L1) ? type : QString(type + "_type"_L1)) },
        { u"owner"_s, QJsonObject{ { u"kind"_s, recordWord(owner.kind) }, { u"id"_s, owner.id > 0 ? QJsonValue(owner.id) : QJsonValue(QJsonValue::Null) }, { u"full_path"_s, recordText(fleet.string(owner.fullPath)) } } },
        { u"tag_list"_s, tags }, { u"run_untagged"_s, recordFlag(runner.runUntagged) }, { u"locked"_s, recordFlag(runner.locked) }, { u"access_level"_s, recordWord(runner.access) },
        { u"maximum_timeout"_s, runner.maximumTimeout > 0 ? QJsonValue(runner.maximumTimeout) : QJsonValue(QJsonValue::Null) }, { u"maintenance_note"_s, recordText(fleet.string(runner.note)) },
        { u"created_by"_s, recordText(fleet.string(fleet.user(runner.creator).username)) }, { u"created_at"_s, recordTime(runner.createdAt) }, { u"contacted_at"_s, recordTime(runner.contactedAt) } };
}

QString registrationRecipe(const QString &instance, const QJsonObject &record)
{
    QStringList words{ u"curl --fail --request POST --header \"PRIVATE-TOKEN: $GITLAB_TOKEN\""_s };
    const auto add = [&words](const char *key, const QString &value) { words += "--data-urlencode "_L1 + shellWord(QLatin1String(key) + u'=' + value); };
    const QString type = record["runner_type"_L1].toString();
    const QJsonObject owner = record["owner"_L1].toObject();
    add("runner_type", type);
    if (type == "group_type"_L1 && owner["id"_L1].isDouble())
        add("group_id", QString::number(owner["id"_L1].toInteger()));
    if (type == "project_type"_L1 && owner["id"_L1].isDouble())
        add("project_id", QString::number(owner["id"_L1].toInteger()));
    for (const char *key : { "description", "access_level", "maintenance_note" }) {
        if (const QString text = record[QLatin1String(key)].toString(); !text.isEmpty())
            add(key, text);
    }
    QStringList tags;
    const QJsonArray list = record["tag_list"_L1].toArray();
    for (const auto &tag : list)
        tags += tag.toString();
    if (!tags.isEmpty())
        add("tag_list", tags.join(u','));
    for (const char *key : { "run_untagged", "locked" }) {
        if (record[QLatin1String(key)].isBool())
            add(key, record[QLatin1String(key)].toBool() ? u"true"_s : u"false"_s);
    }
    if (record["maximum_timeout"_L1].isDouble())
        add("maximum_timeout", QString::number(record["maximum_timeout"_L1].toInteger()));
    words += shellWord(instance + "/api/v4/user/runners"_L1);
    return words.join(u' ') + u"\ngitlab-runner register --non-interactive --url "_s + shellWord(instance) + u" --token \"$RUNNER_TOKEN\"   # the token that the first command printed\n"_s;
}

} // namespace muster
