// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/editjson.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> flagFrom(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QString> textFrom(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

QJsonObject settingsToJson(const RunnerSettings &settings)
{
    QJsonObject object;
    if (settings.isProtected)
        object.insert(u"access_level"_s, *settings.isProtected ? u"ref_protected"_s : u"not_protected"_s);
    if (settings.description)
        object.insert(u"description"_s, *settings.description);
    if (settings.locked)
        object.insert(u"locked"_s, *settings.locked);
    if (settings.note)
        object.insert(u"maintenance_note"_s, *settings.note);
    if (settings.maximumTimeout)
        object.insert(u"maximum_timeout"_s, *settings.maximumTimeout > 0 ? QJsonValue(*settings.maximumTimeout) : QJsonValue(QJsonValue::Null));
    if (settings.paused)
        object.insert(u"paused"_s, *settings.paused);
    if (settings.runUntagged)
        object.insert(u"run_untagged"_s, *settings.runUntagged);
    if (settings.tags)
        object.insert(u"tag_list"_s, QJsonArray::fromStringList(*settings.tags));
    return object;
}

RunnerSettings settingsFromJson(const QJsonObject &object)
{
    RunnerSettings settings;
    const QString level = object["access_level"_L1].toString();
    if (level == "ref_protected"_L1 || level == "not_protected"_L1)
        settings.isProtected = level == "ref_protected"_L1;
    settings.description = textFrom(object["description"_L1]);
    settings.locked = flagFrom(object["locked"_L1]);
    settings.note = textFrom(object["maintenance_note"_L1]);
    if (const QJsonValue timeout = object["maximum_timeout"_L1]; timeout.isNull() || timeout.isDouble())
        settings.maximumTimeout = timeout.toInt(0);
    settings.paused = flagFrom(object["paused"_L1]);
    settings.runUntagged = flagFrom(object["run_untagged"_L1]);
    if (const QJsonValue tags = object["tag_list"_L1]; tags.isArray()) {
        QStringList list;
        const QJsonArray values = tags.toArray();
        for (const auto &tag : values)
            list += tag.toString();
        settings.tags = normalTags(list);
    }
    return settings;
}

QJsonObject settingsChangeToJson(const SettingsChange &change)
{
    return { { u"from"_s, settingsToJson(change.from) }, { u"to"_s, settingsToJson(change.to) } };
}

SettingsChange settingsChangeFromJson(const QJsonObject &object)
{
    return { settingsFromJson(object["from"_L1].toObject()), settingsFromJson(object["to"_L1].toObject()) };
}

} // namespace muster
