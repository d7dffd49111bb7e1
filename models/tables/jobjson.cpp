// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobjson.h"

#include "models/tables/jsonvalues.h"

#include <QJsonArray>

namespace muster {

using namespace Qt::StringLiterals;

QJsonObject jobToJson(const Job &job)
{
    return {
        { u"id"_s, job.id.value },
        { u"name"_s, job.name },
        { u"status"_s, job.status },
        { u"stage"_s, job.stage },
        { u"ref"_s, job.ref },
        { u"project"_s, job.projectPath },
        { u"web_url"_s, job.webUrl },
        { u"created_at"_s, timeJson(job.createdAt) },
        { u"started_at"_s, timeJson(job.startedAt) },
        { u"finished_at"_s, timeJson(job.finishedAt) },
        { u"duration"_s, job.duration ? QJsonValue(qint64(job.duration->count())) : QJsonValue() },
        { u"queued_duration"_s, job.queuedFor ? QJsonValue(qint64(job.queuedFor->count())) : QJsonValue() },
        { u"failure_reason"_s, textJson(job.failureReason) },
    };
}

QJsonObject openJobToJson(const Job &job)
{
    QJsonObject json = jobToJson(job);
    json[u"queued_at"_s] = timeJson(job.queuedAt);
    json[u"tag_list"_s] = QJsonArray::fromStringList(job.tags);
    json[u"tag"_s] = triJson(job.onTag);
    json[u"protected"_s] = triJson(job.protectedRef);
    json[u"stuck"_s] = triJson(job.stuck);
    json[u"pipeline"_s] = job.pipeline.isValid() ? QJsonValue(QJsonObject{ { u"id"_s, job.pipeline.value }, { u"source"_s, textJson(job.source) } }) : QJsonValue();
    json[u"runner"_s] = job.runner.isValid()
        ? QJsonValue(QJsonObject{ { u"id"_s, job.runner.value }, { u"description"_s, textJson(job.runnerName) }, { u"runner_type"_s, nameJson(job.runnerType) } })
        : QJsonValue();
    json[u"runner_manager"_s] = job.systemId.isEmpty() ? QJsonValue()
                                                       : QJsonValue(QJsonObject{ { u"system_id"_s, job.systemId },
                                                           { u"ip_address"_s, textJson(job.address) },
                                                           { u"version"_s, textJson(job.version) },
                                                           { u"platform"_s, textJson(job.platform) },
                                                           { u"architecture"_s, textJson(job.architecture) },
                                                           { u"executor"_s, textJson(job.executor) } });
    return json;
}

} // namespace muster
