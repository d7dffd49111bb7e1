// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/targetjson.h"

#include "models/operations/editjson.h"

#include <initializer_list>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
QJsonValue nameOrNull(Enum value)
{
    const std::string_view name = nameOf(value);
    return name.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QLatin1String(name.data(), qsizetype(name.size())));
}

template <class Enum>
Enum named(const QJsonValue &value, std::initializer_list<Enum> members)
{
    for (const Enum member : members) {
        if (nameOrNull(member) == value)
            return member;
    }
    return Enum::Unknown;
}

QJsonValue timeOrNull(Instant time)
{
    if (time.isNever())
        return u"never"_s;
    return time.isKnown() ? QJsonValue(time.toIso()) : QJsonValue(QJsonValue::Null);
}

Instant timeFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return text == "never"_L1 ? Instant::never() : Instant::fromIso(text);
}

} // namespace

QJsonObject targetToJson(const Plan::Target &target)
{
    if (!target.jobStatus.isEmpty()) {
        QJsonObject job{ { u"id"_s, target.id.value }, { u"name"_s, target.name }, { u"owner"_s, target.ownerPath }, { u"job_status"_s, target.jobStatus }, { u"ref"_s, target.ref },
            { u"created_at"_s, timeOrNull(target.createdAt) } };
        if (target.struckOut)
            job.insert(u"struck_out"_s, true);
        return job;
    }
    QJsonObject object{ { u"id"_s, target.id.value }, { u"name"_s, target.name }, { u"owner"_s, target.ownerPath }, { u"type"_s, nameOrNull(target.type) },
        { u"status"_s, nameOrNull(target.status) }, { u"paused"_s, target.paused == Tri::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(target.paused == Tri::Yes) },
        { u"created_at"_s, timeOrNull(target.createdAt) }, { u"contacted_at"_s, timeOrNull(target.contactedAt) },
        { u"running_jobs"_s, target.runningJobs < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(target.runningJobs) }, { u"execution"_s, nameOrNull(target.execution) } };
    if (target.change && !target.change->settings.to.isEmpty())
        object.insert(u"edit"_s, settingsChangeToJson(target.change->settings));
    if (target.change && !target.change->project.isEmpty())
        object.insert(u"with_project"_s, target.change->project);
    if (target.change && !target.change->fromProject.isEmpty())
        object.insert(u"from_project"_s, target.change->fromProject);
    if (target.change && !target.change->last.isEmpty())
        object.insert(u"settings"_s, settingsToJson(target.change->last));
    if (target.change && target.change->ownerId > 0)
        object.insert(u"owner_id"_s, target.change->ownerId);
    if (target.pausedTo != Tri::Unknown)
        object.insert(u"paused_to"_s, target.pausedTo == Tri::Yes);
    if (target.noteTo)
        object.insert(u"note_to"_s, *target.noteTo);
    if (target.noteFrom)
        object.insert(u"note_from"_s, *target.noteFrom);
    if (target.struckOut)
        object.insert(u"struck_out"_s, true);
    return object;
}

Plan::Target targetFromJson(const QJsonObject &object)
{
    Plan::Target target;
    target.id = TargetId{ object["id"_L1].toInteger() };
    target.name = object["name"_L1].toString();
    target.ownerPath = object["owner"_L1].toString();
    target.type = named(object["type"_L1], { RunnerType::Instance, RunnerType::Group, RunnerType::Project });
    target.status = named(object["status"_L1], { RunnerStatus::Online, RunnerStatus::Offline, RunnerStatus::Stale, RunnerStatus::NeverContacted });
    const QJsonValue paused = object["paused"_L1];
    target.paused = paused.isBool() ? triOf(paused.toBool()) : Tri::Unknown;
    target.createdAt = timeFrom(object["created_at"_L1]);
    target.contactedAt = timeFrom(object["contacted_at"_L1]);
    target.runningJobs = qint16(object["running_jobs"_L1].toInt(-1));
    target.execution = named(object["execution"_L1], { JobExecution::Idle, JobExecution::Busy });
    target.jobStatus = object["job_status"_L1].toString();
    target.ref = object["ref"_L1].toString();
    if (const QJsonValue pausedTo = object["paused_to"_L1]; pausedTo.isBool())
        target.pausedTo = triOf(pausedTo.toBool());
    if (const QJsonValue note = object["note_to"_L1]; note.isString())
        target.noteTo = note.toString();
    if (const QJsonValue note = object["note_from"_L1]; note.isString())
        target.noteFrom = note.toString();
    target.struckOut = object["struck_out"_L1].toBool();
    TargetChange change{ settingsChangeFromJson(object["edit"_L1].toObject()), object["with_project"_L1].toString(), settingsFromJson(object["settings"_L1].toObject()), object["owner_id"_L1].toInteger(),
        object["from_project"_L1].toString() };
    if (!change.settings.to.isEmpty() || !change.project.isEmpty() || !change.last.isEmpty())
        target.change = std::make_shared<const TargetChange>(std::move(change));
    return target;
}

} // namespace muster
