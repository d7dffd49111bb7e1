// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/paging.h"
#include "app/demo/server/rest/routes.h"
#include "app/demo/server/rest/runnerquery.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer listOwned(RestCall &call)
{
    HttpAnswer refusal;
    const auto query = RunnerQuery::read(call, refusal);
    if (!query)
        return refusal;
    return runnerPage(call, *query, call.world.runners(query->type()), [&](const Runner &runner) { return call.access.owns(runner); });
}

HttpAnswer listAll(RestCall &call)
{
    if (!call.access.listAllRunners())
        return forbidden();
    HttpAnswer refusal;
    const auto query = RunnerQuery::read(call, refusal);
    return query ? runnerPage(call, *query, call.world.runners(query->type())) : refusal;
}

/// The runner, or nullptr and why not.
const Runner *readable(RestCall &call, HttpAnswer &refusal)
{
    const Runner *runner = call.runner();
    if (runner == nullptr)
        refusal = notFound();
    else if (!call.access.read(*runner))
        refusal = forbidden(u"No access granted"_s);
    else
        return runner;
    return nullptr;
}

HttpAnswer show(RestCall &call)
{
    HttpAnswer refusal;
    const Runner *runner = readable(call, refusal);
    if (runner == nullptr)
        return refusal;
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).runnerDetails(json, *runner, call.boolean(u"include_projects"_s).value_or(true));
    return HttpAnswer::json(200, json.take());
}

HttpAnswer managers(RestCall &call)
{
    HttpAnswer refusal;
    const Runner *runner = readable(call, refusal);
    if (runner == nullptr)
        return refusal;
    const Entities entities(call.world, call.access, call.baseUrl);
    JsonWriter json;
    json.array([&] {
        for (auto manager = runner->managers.rbegin(); manager != runner->managers.rend(); ++manager)
            entities.manager(json, *manager);
    });
    return HttpAnswer::json(200, json.take());
}

HttpAnswer projects(RestCall &call)
{
    HttpAnswer refusal;
    const Runner *runner = readable(call, refusal);
    if (runner == nullptr)
        return refusal;
    std::vector<const Project *> visible;
    for (const qint64 id : runner->projectIds) {
        const Project *project = call.world.project(id);
        if (project != nullptr && call.access.read(*project))
            visible.push_back(project);
    }
    const Entities entities(call.world, call.access, call.baseUrl);
    return pageOf(call, visible, [&](JsonWriter &json, const Project *project) { json.object([&] { entities.projectBrief(json, *project); }); });
}

HttpAnswer jobs(RestCall &call)
{
    const Runner *runner = call.runner();
    if (runner == nullptr)
        return notFound();
    if (!call.access.readBuilds(*runner))
        return forbidden(u"No access granted"_s);
    const auto statusText = call.text(u"status"_s);
    const auto status = statusText ? jobStatusFromName(*statusText) : std::nullopt;
    if (statusText && !status)
        return invalidValue(u"status"_s);
    const auto orderBy = call.text(u"order_by"_s);
    if (orderBy && *orderBy != u"id"_s)
        return invalidValue(u"order_by"_s);
    const QString sort = call.text(u"sort"_s).value_or(u"desc"_s);
    if (sort != u"asc"_s && sort != u"desc"_s)
        return invalidValue(u"sort"_s);
    const auto systemId = call.text(u"system_id"_s);
    const auto cursor = keysetCursor(call);
    if (!cursor)
        return HttpAnswer::message(400, u"400 Bad request - Invalid cursor"_s);

    std::vector<const Job *> found;
    for (const qint64 id : call.world.jobsOfRunner(runner->id)) {
        const Job *job = call.world.job(id);
        if (job == nullptr || (status && job->status != *status))
            continue;
        const Project *project = call.world.project(job->projectId);
        if (project == nullptr || !(call.access.isAdmin() || call.access.role(*project) >= Role::Reporter))
            continue;
        if (systemId) {
            const Manager *manager = runner->manager(job->managerId);
            if (manager == nullptr || manager->systemId != *systemId)
                continue;
        }
        found.push_back(job);
    }
    const bool descending = !orderBy || sort == u"desc"_s;
    std::sort(found.begin(), found.end(), [&](const Job *a, const Job *b) { return descending ? a->id > b->id : a->id < b->id; });
    const Entities entities(call.world, call.access, call.baseUrl);
    const auto write = [&](JsonWriter &json, const Job *job) { entities.job(json, *job, Entities::JobShape::OfRunner); };
    if (call.text(u"pagination"_s) != u"keyset"_s)
        return pageOf(call, found, write, !systemId);

    std::erase_if(found, [&](const Job *job) { return *cursor != 0 && (descending ? job->id >= *cursor : job->id <= *cursor); });
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

constexpr Route routes[] = {
    {"GET", "runners", listOwned},
    {"GET", "runners/all", listAll},
    {"GET", "runners/:id", show, "manage_runner"},
    {"GET", "runners/:id/managers", managers, "manage_runner", 16, 0},
    {"GET", "runners/:id/jobs", jobs, "manage_runner"},
    {"GET", "runners/:id/projects", projects, "manage_runner", 18, 3},
};

} // namespace

std::span<const Route> runnerRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
