// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/pipelinetype.h"

#include "app/demo/graphql/lists/joblists.h"
#include "app/demo/graphql/types/words.h"
#include "app/demo/world/access.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const Pipeline &pipeline(const Subject &s) { return s.as<Pipeline>(); }

bool id(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("Ci::Pipeline", pipeline(s).id); }
bool iid(Run &run, const Subject &s, const FieldPlan &) { return run.string(QString::number(pipeline(s).iid)); }
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(pipeline(s).createdAt); }
bool startedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(pipeline(s).startedAt); }
bool finishedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(pipeline(s).finishedAt); }
bool ref(Run &run, const Subject &s, const FieldPlan &) { return run.string(pipeline(s).ref); }
bool sha(Run &run, const Subject &s, const FieldPlan &) { return run.string(pipeline(s).sha); }
bool source(Run &run, const Subject &s, const FieldPlan &) { return run.string(pipeline(s).source); }
bool status(Run &run, const Subject &s, const FieldPlan &) { return run.constant(word(pipeline(s).status)); }
bool cancelable(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(!isFinished(pipeline(s).status)); }

bool duration(Run &run, const Subject &s, const FieldPlan &)
{
    const Pipeline &p = pipeline(s);
    return p.startedAt && p.finishedAt ? run.integer((p.finishedAt - p.startedAt) / 1000) : run.null();
}

bool path(Run &run, const Subject &s, const FieldPlan &)
{
    const Project *project = run.world().project(pipeline(s).projectId);
    return project ? run.string(QString(u'/' + project->fullPath + u"/-/pipelines/"_s + QString::number(pipeline(s).id))) : run.null();
}

bool project(Run &run, const Subject &s, const FieldPlan &field)
{
    const Project *found = run.world().project(pipeline(s).projectId);
    return found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool user(Run &run, const Subject &s, const FieldPlan &field)
{
    const User *found = run.world().user(pipeline(s).userId);
    return found ? run.object(field, { found }) : run.null();
}

bool retryable(Run &run, const Subject &s, const FieldPlan &)
{
    const auto &ids = pipeline(s).jobIds;
    return run.boolean(std::any_of(ids.begin(), ids.end(), [&run](qint64 jobId) {
        const Job *job = run.world().job(jobId);
        return job && !job->retried && (job->status == JobStatus::Failed || job->status == JobStatus::Canceled);
    }));
}

// Stages have no record of their own in this world: a stage is the jobs of a pipeline that name it.

const QString &stageName(const Subject &s) { return *static_cast<const QString *>(s.extra); }

std::vector<const Job *> jobsOfStage(Run &run, const Subject &s)
{
    std::vector<const Job *> jobs;
    for (const qint64 jobId : pipeline(s).jobIds) {
        const Job *job = run.world().job(jobId);
        if (job && job->stage == stageName(s))
            jobs.push_back(job);
    }
    return jobs;
}

const Job *newestOfStage(Run &run, const Subject &s)
{
    const auto jobs = jobsOfStage(run, s);
    return jobs.empty() ? nullptr : jobs.back();
}

/// The oldest job's number: stable, and different for each stage.
bool stageId(Run &run, const Subject &s, const FieldPlan &)
{
    const auto jobs = jobsOfStage(run, s);
    return run.globalId("Ci::Stage", jobs.empty() ? pipeline(s).id : jobs.front()->id);
}

bool nameOfStage(Run &run, const Subject &s, const FieldPlan &) { return run.string(stageName(s)); }

bool statusOfStage(Run &run, const Subject &s, const FieldPlan &)
{
    const Job *job = newestOfStage(run, s);
    return job ? run.string(constantName(job->status).toLower()) : run.null();
}

bool detailedStatusOfStage(Run &run, const Subject &s, const FieldPlan &field)
{
    const Job *job = newestOfStage(run, s);
    return job ? run.object(field, { job }) : run.null();
}

bool jobsOfStageField(Run &run, const Subject &s, const FieldPlan &field)
{
    std::vector<qint64> ids;
    for (const Job *job : jobsOfStage(run, s))
        ids.push_back(job->id);
    return writeJobs(run, field, JobSource::ofIds(run.world(), std::move(ids), {}));
}

constexpr NamedBinding table[] = {
    { "Pipeline.cancelable", cancelable },
    { "Pipeline.createdAt", createdAt },
    { "Pipeline.duration", duration },
    { "Pipeline.finishedAt", finishedAt },
    { "Pipeline.id", id },
    { "Pipeline.iid", iid },
    { "Pipeline.path", path },
    { "Pipeline.project", project },
    { "Pipeline.ref", ref },
    { "Pipeline.retryable", retryable },
    { "Pipeline.sha", sha },
    { "Pipeline.source", source },
    { "Pipeline.startedAt", startedAt },
    { "Pipeline.status", status },
    { "Pipeline.user", user },
    { "CiStage.detailedStatus", detailedStatusOfStage },
    { "CiStage.id", stageId },
    { "CiStage.jobs", jobsOfStageField, prepare<JobListArguments> },
    { "CiStage.name", nameOfStage },
    { "CiStage.status", statusOfStage },
};

} // namespace

std::span<const NamedBinding> pipelineBindings() { return table; }

} // namespace muster::demo::graphql
