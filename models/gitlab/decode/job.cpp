// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/job.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// GitLab counts `queuedDuration` up to now as long as there is no start: right for a pending job, growing for ever for
/// one that was cancelled while it waited. There, the wait ended with the job.
std::optional<seconds> waitOf(const Job &job, std::optional<qint64> queuedDuration)
{
    if (job.startedAt.isKnown() || job.status == "pending"_L1)
        return queuedDuration ? std::optional(seconds(*queuedDuration)) : std::nullopt;
    return job.queuedAt.age(job.finishedAt);
}

/// `path` starts with a slash and holds the relative URL root already.
QString addressOf(const QString &path, const QUrl &base)
{
    if (!path.startsWith(u'/'))
        return {};
    QUrl origin = base;
    origin.setPath({});
    return origin.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + path;
}

} // namespace

Job readJob(JsonValue node, const QUrl &base)
{
    Job job;
    job.id = JobId{ node["id"].globalId() };
    job.name = node["name"].text();
    job.status = node["status"].text().toLower();
    job.stage = node["stage"]["name"].text();
    job.ref = node["refName"].text();
    node["tags"].forEach([&](JsonValue tag) { job.tags += tag.text(); });
    job.webUrl = addressOf(node["webPath"].text(), base);
    job.projectPath = node["project"]["fullPath"].text();
    job.createdAt = node["createdAt"].instant(Instant::unknown());
    job.queuedAt = node["queuedAt"].instant(Instant::never());
    job.startedAt = node["startedAt"].instant(Instant::never());
    job.finishedAt = node["finishedAt"].instant(Instant::never());
    if (const auto duration = node["duration"].rounded())
        job.duration = seconds(*duration);
    job.queuedFor = waitOf(job, node["queuedDuration"].rounded());
    job.failureMessage = node["failureMessage"].text();
    return job;
}

} // namespace muster::gitlab
