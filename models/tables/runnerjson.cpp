// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnerjson.h"

#include "models/tables/jsonvalues.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textJson(const Snapshot &fleet, TextId text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(fleet.string(text));
}

template <class Enum>
QJsonValue memberJson(const Snapshot &fleet, Enum value)
{
    const std::string_view name = isForeign(value) ? fleet.foreignName(value) : nameOf(value);
    return name.empty() ? QJsonValue() : QJsonValue(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QJsonValue tagsJson(const Snapshot &fleet, TagSetIndex tags)
{
    if (tags == unknownTags)
        return {};
    QJsonArray list;
    for (const TextId tag : fleet.tags(tags))
        list += fleet.string(tag);
    return list;
}

QJsonValue ownerJson(const Snapshot &fleet, const RunnerRow &row)
{
    const OwnerRow &owner = fleet.owner(row.owner);
    const QJsonValue kind = ownerKindJson(row.owner != 0 ? owner.kind : row.type == RunnerType::Instance ? RunnerType::Instance : RunnerType::Unknown);
    if (kind.isNull())
        return {};
    return QJsonObject{ { u"kind"_s, kind }, { u"full_path"_s, textJson(fleet, owner.fullPath) } };
}

QJsonObject managerJson(const Snapshot &fleet, const ManagerRow &manager)
{
    return {
        { u"system_id"_s, textJson(fleet, manager.systemId) },
        { u"status"_s, memberJson(fleet, manager.status) },
        { u"version"_s, textJson(fleet, manager.version) },
        { u"ip_address"_s, textJson(fleet, manager.address) },
        { u"platform"_s, textJson(fleet, manager.platform) },
        { u"architecture"_s, textJson(fleet, manager.architecture) },
        { u"executor"_s, textJson(fleet, manager.executor) },
        { u"contacted_at"_s, timeJson(manager.contactedAt) },
    };
}

} // namespace

QJsonObject runnerToJson(const Snapshot &fleet, qsizetype at, const LagTable &lag)
{
    const RunnerRow &row = fleet.row(at);
    QJsonArray managers;
    for (const ManagerRow &manager : fleet.managers(row))
        managers += managerJson(fleet, manager);
    return {
        { u"id"_s, bareId(row.id).value },
        { u"description"_s, textJson(fleet, row.description) },
        { u"runner_type"_s, memberJson(fleet, row.type) },
        { u"status"_s, memberJson(fleet, row.status) },
        { u"paused"_s, triJson(row.paused) },
        { u"locked"_s, triJson(row.locked) },
        { u"access_level"_s, memberJson(fleet, row.access) },
        { u"run_untagged"_s, triJson(row.runUntagged) },
        { u"tag_list"_s, tagsJson(fleet, row.tags) },
        { u"maximum_timeout"_s, row.maximumTimeout < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(row.maximumTimeout) },
        { u"maintenance_note"_s, textJson(fleet, row.note) },
        { u"owner"_s, ownerJson(fleet, row) },
        { u"created_by"_s, textJson(fleet, fleet.user(row.creator).username) },
        { u"created_at"_s, timeJson(row.createdAt) },
        { u"contacted_at"_s, timeJson(row.contactedAt) },
        { u"version"_s, textJson(fleet, lag.runner(at).worst) },
        { u"behind"_s, countJson(lag.runner(at).behind) },
        { u"manager_count"_s, countJson(row.managerCount) },
        { u"jobs_running"_s, countJson(row.runningJobs) },
        { u"managers"_s, managers },
    };
}

} // namespace muster
