// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/paging.h"
#include "app/demo/server/rest/routes.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer listJobs(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.readBuilds(*project))
        return forbidden();
    std::set<JobStatus> wanted;
    for (const QString &name : call.list(u"scope"_s).value_or(QStringList())) {
        const auto status = jobStatusFromName(name);
        if (!status)
            return invalidValue(u"scope"_s);
        wanted.insert(*status);
    }
    const bool keyset = call.text(u"pagination"_s) == u"keyset"_s;
    if (keyset && (call.text(u"order_by"_s).value_or(u"id"_s) != u"id"_s || call.text(u"sort"_s).value_or(u"desc"_s) != u"desc"_s))
        return HttpAnswer::error(405, u"Keyset pagination is not yet available for this type of request"_s);
    const auto cursor = keysetCursor(call);
    if (!cursor)
        return HttpAnswer::message(400, u"400 Bad request - Invalid cursor"_s);
    std::vector<const Job *> found;
    for (auto id = project->jobIds.rbegin(); id != project->jobIds.rend(); ++id) {
        const Job *job = call.world.job(*id);
        if (job != nullptr && !job->bridge && (wanted.empty() || wanted.contains(job->status)) && !(keyset && *cursor != 0 && *id >= *cursor))
            found.push_back(job);
    }
    const Entities entities(call.world, call.access, call.baseUrl);
    const auto write = [&](JsonWriter &json, const Job *job) { entities.job(json, *job, Entities::JobShape::Whole); };
    if (!keyset)
        return pageOf(call, found, write, false);
    const size_t perPage = size_t(pageRequest(call).perPage);
    JsonWriter json;
    json.array([&] {
        for (size_t i = 0; i < std::min(perPage, found.size()); ++i)
            write(json, found[i]);
    });
    HttpAnswer answer = HttpAnswer::json(200, json.take());
    if (found.size() > perPage)
        addKeysetLink(answer, call, u"cursor"_s, keysetCursor(found[perPage - 1]->id));
    return answer;
}

/// The job, or nullptr and why not. Trigger jobs are not found here.
const Job *job(RestCall &call, HttpAnswer &refusal)
{
    const Project *project = call.project();
    if (project == nullptr) {
        refusal = notFound(u"Project"_s);
        return nullptr;
    }
    const Job *job = call.world.job(call.operands[1].toLongLong());
    if (!call.access.readBuilds(*project))
        refusal = forbidden();
    else if (job == nullptr || job->projectId != project->id || job->bridge)
        refusal = notFound();
    else
        return job;
    return nullptr;
}

HttpAnswer written(RestCall &call, qint64 id, int status)
{
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).job(json, *call.world.job(id), Entities::JobShape::Whole);
    return HttpAnswer::json(status, json.take());
}

HttpAnswer show(RestCall &call)
{
    HttpAnswer refusal;
    const Job *found = job(call, refusal);
    return found != nullptr ? written(call, found->id, 200) : refusal;
}

HttpAnswer cancel(RestCall &call)
{
    HttpAnswer refusal;
    const Job *found = job(call, refusal);
    if (found == nullptr)
        return refusal;
    if (!call.access.updateBuilds(*call.project()))
        return forbidden();
    call.world.cancelJob(found->id);   // a finished job is answered unchanged
    return written(call, found->id, 201);
}

HttpAnswer retry(RestCall &call)
{
    HttpAnswer refusal;
    const Job *found = job(call, refusal);
    if (found == nullptr)
        return refusal;
    if (!call.access.updateBuilds(*call.project()))
        return forbidden();
    const qint64 again = call.world.retryJob(found->id);
    return again != 0 ? written(call, again, 201) : forbidden(u"Job is not retryable"_s);
}

HttpAnswer trace(RestCall &call)
{
    HttpAnswer refusal;
    const Job *found = job(call, refusal);
    if (found == nullptr)
        return refusal;
    const Runner *runner = call.world.runner(found->runnerId);
    if (runner == nullptr)
        return HttpAnswer::text(200, {});
    return HttpAnswer::text(200, "Running with gitlab-runner\n  on " + runner->description.toUtf8() + ' ' + call.world.shortSha(*runner).toLatin1() + '\n');
}

constexpr Route routes[] = {
    {"GET", "projects/:id/jobs", listJobs},
    {"GET", "projects/:id/jobs/:job_id", show},
    {"GET", "projects/:id/jobs/:job_id/trace", trace},
    {"POST", "projects/:id/jobs/:job_id/cancel", cancel},
    {"POST", "projects/:id/jobs/:job_id/retry", retry},
};

} // namespace

std::span<const Route> jobRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
