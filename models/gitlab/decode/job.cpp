// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/job.h"

#include "models/gitlab/decode/webaddress.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

std::optional<seconds> secondsOf(JsonValue value)
{
    const auto rounded = value.rounded();
    return rounded ? std::optional(seconds(*rounded)) : std::nullopt;
}

/// GitLab counts `queuedDuration` up to now as long as there is no start: right for a pending job, growing for ever for
/// one that was cancelled while it waited. There, the wait ended with the job.
std::optional<seconds> waitOf(const Job &job, JsonValue queuedDuration)
{
    if (job.startedAt.isKnown() || job.status == "pending"_L1)
        return secondsOf(queuedDuration);
    return job.queuedAt.age(job.finishedAt);
}

JobKind kindOf(JsonValue value)
{
    const std::string_view name = value.utf8();
    return name == "BUILD" ? JobKind::Build : name == "BRIDGE" ? JobKind::Bridge : JobKind::Unknown;
}

QStringList textsOf(JsonValue list)
{
    QStringList texts;
    list.forEach([&](JsonValue item) {
        if (item.utf8().data())
            texts += item.text();
    });
    return texts;
}

void readPlaceOfWork(FieldReader &field, Job &job)
{
    FieldReader runner(field("runner"));
    job.runner = RunnerId{ runner("id").globalId() };
    job.runnerName = runner("description").text();
    job.runnerType = runnerTypeFromName(runner("runnerType").utf8());
    FieldReader manager(field("runnerManager"));
    job.manager = ManagerId{ manager("id").globalId() };
    job.systemId = manager("systemId").text();
    job.address = manager("ipAddress").text();
    job.version = manager("version").text();
    job.platform = manager("platformName").text();
    job.architecture = manager("architectureName").text();
    job.executor = manager("executorName").text();
}

} // namespace

Job readJob(JsonValue node, const QUrl &base)
{
    FieldReader field(node);
    Job job;
    // In the order of the query: the reader then never searches.
    job.id = JobId{ field("id").globalId() };
    job.kind = kindOf(field("kind"));
    job.name = field("name").text();
    job.status = field("status").text().toLower();
    job.stage = field("stage")["name"].text();
    job.ref = field("refName").text();
    job.onTag = field("createdByTag").tri();
    job.tags = textsOf(field("tags"));
    job.webUrl = addressOfPath(field("webPath"), base);
    FieldReader project(field("project"));
    job.projectPath = project("fullPath").text();
    job.instanceRunners = project("sharedRunnersEnabled").tri();
    FieldReader pipeline(field("pipeline"));
    job.pipeline = PipelineId{ pipeline("id").globalId() };
    job.source = pipeline("source").text();
    job.createdAt = field("createdAt").instant(Instant::unknown());
    job.queuedAt = field("queuedAt").instant(Instant::never());
    job.startedAt = field("startedAt").instant(Instant::never());
    job.finishedAt = field("finishedAt").instant(Instant::never());
    job.duration = secondsOf(field("duration"));
    job.queuedFor = waitOf(job, field("queuedDuration"));
    job.failureMessage = field("failureMessage").text();
    if (const Tri stuck = field("stuck").tri(); job.status == "pending"_L1)
        job.stuck = stuck;   // of any other job GitLab says no, which is no opinion
    readPlaceOfWork(field, job);
    return job;
}

Job readRestJob(JsonValue node)
{
    Job job;
    job.kind = JobKind::Build;
    job.id = JobId{ node["id"].globalId() };
    job.status = node["status"].text().toLower();
    job.stage = node["stage"].text();
    job.name = node["name"].text();
    job.ref = node["ref"].text();
    job.onTag = node["tag"].tri();
    job.tags = textsOf(node["tag_list"]);
    job.createdAt = node["created_at"].instant(Instant::unknown());
    job.startedAt = node["started_at"].instant(Instant::never());
    job.finishedAt = node["finished_at"].instant(Instant::never());
    job.duration = secondsOf(node["duration"]);
    job.queuedFor = waitOf(job, node["queued_duration"]);
    job.pipeline = PipelineId{ node["pipeline"]["id"].globalId() };
    job.source = node["pipeline"]["source"].text();
    job.failureReason = node["failure_reason"].text();
    job.webUrl = webAddress(node["web_url"]);
    job.projectPath = node["project"]["path_with_namespace"].text();
    return job;
}

} // namespace muster::gitlab
