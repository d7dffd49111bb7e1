// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/jobtype.h"

#include "app/demo/graphql/run/run.h"
#include "app/demo/graphql/types/words.h"
#include "app/demo/world/access.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const Job &job(const Subject &s) { return s.as<Job>(); }
const Project *projectOf(Run &run, const Subject &s) { return run.world().project(job(s).projectId); }
const Pipeline *pipelineOf(Run &run, const Subject &s) { return run.world().pipeline(job(s).pipelineId); }

bool isActive(JobStatus status)
{
    return status == JobStatus::WaitingForResource || status == JobStatus::WaitingForCallback || status == JobStatus::Preparing
        || status == JobStatus::Pending || status == JobStatus::Running || status == JobStatus::Canceling;
}
bool isCancelable(const Job &j)
{
    return (isActive(j.status) && j.status != JobStatus::Canceling) || j.status == JobStatus::Created || j.status == JobStatus::Scheduled
        || j.status == JobStatus::Manual;
}
bool isPlayable(const Job &j) { return j.status == JobStatus::Manual || j.status == JobStatus::Scheduled; }
bool isRetryable(const Job &j) { return isFinished(j.status) && j.status != JobStatus::Skipped && !j.retried; }
bool mayUpdate(Run &run, const Subject &s)
{
    const Project *project = projectOf(run, s);
    return project && run.access().updateBuilds(*project);
}

QString pathBelowProject(Run &run, const Subject &s, const QString &rest)
{
    const Project *project = projectOf(run, s);
    return project ? run.rooted(u'/' + project->fullPath + u"/-/"_s + rest) : QString();
}

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }
bool always(Run &run, const Subject &, const FieldPlan &) { return run.boolean(true); }
bool same(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, s); }

bool active(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(isActive(job(s).status)); }
bool allowFailure(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(job(s).allowFailure); }
bool cancelable(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(isCancelable(job(s))); }
bool canPlayJob(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(isPlayable(job(s)) && mayUpdate(run, s)); }
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(job(s).createdAt); }
bool createdByTag(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(job(s).tagRef); }
bool exitCode(Run &run, const Subject &s, const FieldPlan &) { return job(s).status == JobStatus::Failed && job(s).exitCode ? run.integer(job(s).exitCode) : run.null(); }
bool finishedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(job(s).finishedAt); }
bool id(Run &run, const Subject &s, const FieldPlan &) { return run.globalId(job(s).bridge ? "Ci::Bridge" : "Ci::Build", job(s).id); }
bool kind(Run &run, const Subject &s, const FieldPlan &) { return run.constant(job(s).bridge ? "BRIDGE" : "BUILD"); }
bool manualJob(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(job(s).status == JobStatus::Manual); }
bool name(Run &run, const Subject &s, const FieldPlan &) { return run.string(job(s).name); }
bool playable(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(isPlayable(job(s))); }
bool queuedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(job(s).queuedAt); }
bool refName(Run &run, const Subject &s, const FieldPlan &) { return run.string(job(s).ref); }
bool refPath(Run &run, const Subject &s, const FieldPlan &) { return run.string(pathBelowProject(run, s, u"commits/"_s + job(s).ref)); }
bool retried(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(job(s).retried); }
bool retryable(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(isRetryable(job(s))); }
bool scheduled(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(job(s).status == JobStatus::Scheduled); }
bool schedulingType(Run &run, const Subject &, const FieldPlan &) { return run.constant("stage"); }
bool startedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(job(s).startedAt); }
bool status(Run &run, const Subject &s, const FieldPlan &) { return run.constant(word(job(s).status)); }
bool stuck(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(run.world().isStuck(job(s))); }
bool tags(Run &run, const Subject &s, const FieldPlan &) { return run.strings(job(s).tags); }

QString jobPath(Run &run, const Subject &s, QLatin1StringView suffix = {})
{
    return pathBelowProject(run, s, u"jobs/"_s + QString::number(job(s).id) + suffix);
}
bool webPath(Run &run, const Subject &s, const FieldPlan &) { return run.string(jobPath(run, s)); }
bool retryPath(Run &run, const Subject &s, const FieldPlan &) { return isRetryable(job(s)) ? run.string(jobPath(run, s, "/retry"_L1)) : run.null(); }

bool failureMessageOf(Run &run, const Subject &s, const FieldPlan &)
{
    return job(s).status == JobStatus::Failed ? run.string(failureMessage(job(s).failureReason)) : run.null();
}

/// Whole seconds of execution, up to now while it lasts.
bool duration(Run &run, const Subject &s, const FieldPlan &)
{
    const Job &j = job(s);
    if (j.startedAt == 0)
        return run.null();
    return run.integer(((j.finishedAt ? j.finishedAt : run.world().now()) - j.startedAt) / 1000);
}

/// Without a start it grows for ever, even for a job that was cancelled while it waited: so it is at GitLab.
bool queuedDuration(Run &run, const Subject &s, const FieldPlan &)
{
    const Job &j = job(s);
    if (j.queuedAt == 0)
        return run.null();
    run.out().number(double((j.startedAt ? j.startedAt : run.world().now()) - j.queuedAt) / 1000.0);
    return true;
}

// What came from the pipeline.

bool commitPath(Run &run, const Subject &s, const FieldPlan &)
{
    const Pipeline *pipeline = pipelineOf(run, s);
    return pipeline ? run.string(pathBelowProject(run, s, u"commit/"_s + pipeline->sha)) : run.null();
}

bool shortSha(Run &run, const Subject &s, const FieldPlan &)
{
    const Pipeline *pipeline = pipelineOf(run, s);
    return run.string(pipeline ? pipeline->sha.left(8) : u"00000000"_s);
}

bool source(Run &run, const Subject &s, const FieldPlan &)
{
    const Pipeline *pipeline = pipelineOf(run, s);
    return pipeline ? run.string(pipeline->source) : run.null();
}

bool triggered(Run &run, const Subject &s, const FieldPlan &)
{
    const Pipeline *pipeline = pipelineOf(run, s);
    return run.boolean(pipeline && pipeline->source == "trigger"_L1);
}

// Neighbours.

bool pipeline(Run &run, const Subject &s, const FieldPlan &field)
{
    const Pipeline *found = pipelineOf(run, s);
    return found ? run.object(field, { found }) : run.null();
}

bool downstreamPipeline(Run &run, const Subject &s, const FieldPlan &field)
{
    const Pipeline *found = run.world().pipeline(job(s).downstreamPipelineId);
    return found ? run.object(field, { found }) : run.null();
}

bool project(Run &run, const Subject &s, const FieldPlan &field)
{
    const Project *found = projectOf(run, s);
    return found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool runner(Run &run, const Subject &s, const FieldPlan &field)
{
    const Runner *found = run.world().runner(job(s).runnerId);
    return found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool runnerManager(Run &run, const Subject &s, const FieldPlan &field)
{
    const Runner *found = run.world().runner(job(s).runnerId);
    const Manager *manager = found && run.access().read(*found) ? found->manager(job(s).managerId) : nullptr;
    return manager ? run.object(field, { manager, found }) : run.null();
}

bool stage(Run &run, const Subject &s, const FieldPlan &field)
{
    const Pipeline *found = pipelineOf(run, s);
    return found ? run.object(field, { found, &job(s).stage }) : run.null();
}

bool trace(Run &run, const Subject &s, const FieldPlan &field)
{
    const Project *found = projectOf(run, s);
    return job(s).startedAt && found && run.access().readBuilds(*found) ? run.object(field, s) : run.null();
}

bool htmlSummary(Run &run, const Subject &s, const FieldPlan &)
{
    return run.string(u"<span>Running with gitlab-runner, job %1: %2</span>"_s.arg(job(s).id).arg(job(s).name.toHtmlEscaped()));
}

// Permissions.

bool readBuild(Run &run, const Subject &s, const FieldPlan &)
{
    const Project *found = projectOf(run, s);
    return run.boolean(found && run.access().readBuilds(*found));
}
bool updateBuild(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(mayUpdate(run, s)); }

// The status as the web interface words it.

bool detailedId(Run &run, const Subject &s, const FieldPlan &)
{
    return run.string(QString(constantName(job(s).status).toLower() + u'-' + QString::number(job(s).id) + u'-' + QString::number(job(s).id)));
}
QString words(JobStatus status) { return constantName(status).toLower().replace(u'_', u' '); }
bool detailedLabel(Run &run, const Subject &s, const FieldPlan &) { return run.string(job(s).status == JobStatus::Success ? u"passed"_s : words(job(s).status)); }
bool detailedText(Run &run, const Subject &s, const FieldPlan &)
{
    QString label = job(s).status == JobStatus::Success ? u"passed"_s : words(job(s).status);
    label[0] = label[0].toUpper();
    return run.string(label);
}
bool detailedGroup(Run &run, const Subject &s, const FieldPlan &) { return run.string(constantName(job(s).status).toLower().replace(u'_', u'-')); }
bool detailedIcon(Run &run, const Subject &s, const FieldPlan &) { return run.string(QString(u"status_"_s + constantName(job(s).status).toLower())); }
bool favicon(Run &run, const Subject &s, const FieldPlan &)
{
    return run.string(QString(u"/assets/ci_favicons/favicon_status_"_s + constantName(job(s).status).toLower() + u".png"_s));
}
bool tooltip(Run &run, const Subject &s, const FieldPlan &)
{
    const QString reason = job(s).status == JobStatus::Failed && !job(s).failureReason.isNull()
        ? QString(u" - ("_s + QString(job(s).failureReason).replace(u'_', u' ') + u')') : QString();
    return run.string(QString(words(job(s).status) + reason));
}

// One row for each field of CiJob; CiJobMinimalAccess has the same resolvers for what both know.
#define MUSTER_JOB_FIELD(name, ...) { "CiJob." name, __VA_ARGS__ }, { "CiJobMinimalAccess." name, __VA_ARGS__ }

constexpr NamedBinding table[] = {
    MUSTER_JOB_FIELD("active", active),
    MUSTER_JOB_FIELD("allowFailure", allowFailure),
    MUSTER_JOB_FIELD("canPlayJob", canPlayJob),
    MUSTER_JOB_FIELD("cancelable", cancelable),
    MUSTER_JOB_FIELD("commitPath", commitPath),
    MUSTER_JOB_FIELD("coverage", null),
    MUSTER_JOB_FIELD("createdAt", createdAt),
    MUSTER_JOB_FIELD("createdByTag", createdByTag),
    MUSTER_JOB_FIELD("detailedStatus", same),
    MUSTER_JOB_FIELD("duration", duration),
    MUSTER_JOB_FIELD("erasedAt", null),
    MUSTER_JOB_FIELD("exitCode", exitCode),
    MUSTER_JOB_FIELD("failureMessage", failureMessageOf),
    MUSTER_JOB_FIELD("finishedAt", finishedAt),
    MUSTER_JOB_FIELD("id", id),
    MUSTER_JOB_FIELD("kind", kind),
    MUSTER_JOB_FIELD("manualJob", manualJob),
    MUSTER_JOB_FIELD("name", name),
    MUSTER_JOB_FIELD("pipeline", pipeline),
    MUSTER_JOB_FIELD("playable", playable),
    MUSTER_JOB_FIELD("project", project),
    MUSTER_JOB_FIELD("queuedAt", queuedAt),
    MUSTER_JOB_FIELD("queuedDuration", queuedDuration),
    MUSTER_JOB_FIELD("refName", refName),
    MUSTER_JOB_FIELD("refPath", refPath),
    MUSTER_JOB_FIELD("retried", retried),
    MUSTER_JOB_FIELD("retryable", retryable),
    MUSTER_JOB_FIELD("runner", runner),
    MUSTER_JOB_FIELD("scheduled", scheduled),
    MUSTER_JOB_FIELD("scheduledAt", null),
    MUSTER_JOB_FIELD("schedulingType", schedulingType),
    MUSTER_JOB_FIELD("shortSha", shortSha),
    MUSTER_JOB_FIELD("source", source),
    MUSTER_JOB_FIELD("stage", stage),
    MUSTER_JOB_FIELD("startedAt", startedAt),
    MUSTER_JOB_FIELD("status", status),
    MUSTER_JOB_FIELD("stuck", stuck),
    MUSTER_JOB_FIELD("tags", tags),
    MUSTER_JOB_FIELD("trace", trace),
    MUSTER_JOB_FIELD("triggered", triggered),
    MUSTER_JOB_FIELD("userPermissions", same),
    MUSTER_JOB_FIELD("webPath", webPath),
    { "CiJob.downstreamPipeline", downstreamPipeline },
    { "CiJob.retryPath", retryPath },
    { "CiJob.runnerManager", runnerManager },
    { "CiJobTrace.htmlSummary", htmlSummary },
    { "JobPermissions.cancelBuild", updateBuild },
    { "JobPermissions.readBuild", readBuild },
    { "JobPermissions.readJobArtifacts", readBuild },
    { "JobPermissions.updateBuild", updateBuild },
    { "DetailedStatus.detailsPath", webPath },
    { "DetailedStatus.favicon", favicon },
    { "DetailedStatus.group", detailedGroup },
    { "DetailedStatus.hasDetails", always },
    { "DetailedStatus.icon", detailedIcon },
    { "DetailedStatus.id", detailedId },
    { "DetailedStatus.label", detailedLabel },
    { "DetailedStatus.name", status },
    { "DetailedStatus.text", detailedText },
    { "DetailedStatus.tooltip", tooltip },
};

#undef MUSTER_JOB_FIELD

} // namespace

std::span<const NamedBinding> jobBindings() { return table; }

} // namespace muster::demo::graphql
