// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/mutations/mutations.h"
#include "app/demo/graphql/mutations/payload.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

/// The job, if it exists and the user may cancel and retry in its project.
const Job *changeable(Run &run, qint64 id)
{
    const Job *job = run.world().job(id);
    const Project *project = job ? run.world().project(job->projectId) : nullptr;
    return run.context().mayChange && project && run.access().updateBuilds(*project) ? job : nullptr;
}

/// Cancelling what had finished already is no error: GitLab throws the outcome away.
bool jobCancel(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("id");
    const Job *job = changeable(run, id);
    record(run, field, { id }, {});
    if (!job || job->bridge)
        return run.refuse(field);
    if (run.world().cancelJob(id))
        run.mutations.back().changed = { id };
    Payload payload = input.payload();
    payload.jobId = id;
    return run.object(field, { &payload });
}

bool jobRetry(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("id");
    record(run, field, { id }, {});
    if (!changeable(run, id))
        return run.refuse(field);
    Payload payload = input.payload();
    payload.jobId = run.world().retryJob(id);
    if (payload.jobId)
        run.mutations.back().changed = { payload.jobId };
    else
        payload.errors += u"Job is not retryable"_s;
    return run.object(field, { &payload });
}

bool pipelineCancel(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("id");
    const Pipeline *pipeline = run.world().pipeline(id);
    const Project *project = pipeline ? run.world().project(pipeline->projectId) : nullptr;
    record(run, field, { id }, {});
    if (!run.context().mayChange || !project || !run.access().updateBuilds(*project))
        return run.refuse(field);
    Payload payload = input.payload();
    payload.pipelineId = id;
    if (isFinished(pipeline->status))
        payload.errors += u"Pipeline is not cancelable"_s;
    else if (run.world().cancelPipeline(id))
        run.mutations.back().changed = { id };
    return run.object(field, { &payload });
}

constexpr NamedBinding table[] = {
    { "Mutation.jobCancel", jobCancel },
    { "Mutation.jobRetry", jobRetry },
    { "Mutation.pipelineCancel", pipelineCancel },
};

} // namespace

std::span<const NamedBinding> jobMutations() { return table; }

} // namespace muster::demo::graphql
