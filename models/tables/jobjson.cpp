// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobjson.h"

#include "models/tables/jsonvalues.h"

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

} // namespace muster
