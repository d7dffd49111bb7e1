// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/routes.h"
#include "app/demo/server/rest/runnerquery.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer groupRunners(RestCall &call)
{
    const Group *group = call.group();
    if (group == nullptr)
        return notFound(u"Group"_s);
    if (!call.access.listRunners(*group))
        return forbidden();
    HttpAnswer refusal;
    const auto query = RunnerQuery::read(call, refusal);
    return query ? runnerPage(call, *query, call.world.inheritedRunners(*group, query->type())) : refusal;
}

HttpAnswer projectRunners(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.listRunners(*project))
        return forbidden();
    HttpAnswer refusal;
    const auto query = RunnerQuery::read(call, refusal);
    return query ? runnerPage(call, *query, call.world.projectRunners(*project, query->type())) : refusal;
}

HttpAnswer assign(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.maintain(*project))
        return forbidden();
    if (!call.has(u"runner_id"_s))
        return HttpAnswer::error(400, u"runner_id is missing"_s);
    const Runner *runner = call.world.runner(call.integer(u"runner_id"_s).value_or(0));
    if (runner == nullptr)
        return notFound(u"Runner"_s);
    if (runner->type == RunnerType::Instance)
        return forbidden(u"Runner is an instance runner"_s);
    if (runner->type == RunnerType::Group)
        return forbidden(u"Runner is a group runner"_s);
    if (runner->locked && !call.access.isAdmin())
        return forbidden(u"Runner is locked"_s);
    if (!call.access.assign(*runner))
        return forbidden(u"No access granted"_s);
    if (!call.world.assign(runner->id, project->id))
        return HttpAnswer::message(400, u"400 Bad request - Runner is already assigned to the project"_s);
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).runner(json, *runner);
    return HttpAnswer::json(201, json.take());
}

HttpAnswer unassign(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.maintain(*project))
        return forbidden();
    const Runner *runner = call.runner(1);
    if (runner == nullptr || !runner->isAssignedTo(project->id))
        return notFound(u"Runner"_s);
    const QByteArray condition = call.request.header("if-unmodified-since");
    const auto unmodifiedSince = condition.isEmpty() ? std::nullopt : momentFromHttpDate(condition);
    if (unmodifiedSince && runner->updatedAt > *unmodifiedSince)
        return HttpAnswer::message(412, u"412 Precondition Failed"_s);
    if (runner->ownerProjectId() == project->id)
        return forbidden(call.world.profile().atLeast(18, 0)
                             ? u"You cannot unassign a runner from the owner project. Delete the runner instead"_s
                             : u"Only one project associated with the runner. Please remove the runner instead"_s);
    call.world.unassign(runner->id, project->id);
    return {204, {}, {}, {}};
}

constexpr Route routes[] = {
    {"GET", "groups/:id/runners", groupRunners},
    {"GET", "projects/:id/runners", projectRunners},
    {"POST", "projects/:id/runners", assign},
    {"DELETE", "projects/:id/runners/:runner_id", unassign},
};

} // namespace

std::span<const Route> placeRunnerRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
