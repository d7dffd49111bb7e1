// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/routes.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

/// The settings among the parameters; false and a refusal if one makes no sense.
bool readSettings(const RestCall &call, RunnerChange &change, HttpAnswer &refusal)
{
    const auto flag = [&](const QString &name, std::optional<bool> &to) {
        if (!call.has(name))
            return true;
        to = call.boolean(name);
        if (!to)
            refusal = HttpAnswer::error(400, name + u" is invalid"_s);
        return to.has_value();
    };
    change.description = call.text(u"description"_s);
    change.maintenanceNote = call.text(u"maintenance_note"_s);
    change.tags = call.list(u"tag_list"_s);
    if (!flag(u"paused"_s, change.paused) || !flag(u"locked"_s, change.locked) || !flag(u"run_untagged"_s, change.runUntagged))
        return false;
    std::optional<bool> active;
    if (!flag(u"active"_s, active))
        return false;
    if (active && change.paused) {
        refusal = HttpAnswer::error(400, u"active, paused are mutually exclusive"_s);
        return false;
    }
    if (active)
        change.paused = !*active;
    if (const auto level = call.text(u"access_level"_s)) {
        if (*level != u"not_protected"_s && *level != u"ref_protected"_s) {
            refusal = invalidValue(u"access_level"_s);
            return false;
        }
        change.refProtected = *level == u"ref_protected"_s;
    }
    if (call.has(u"maximum_timeout"_s)) {
        const QString text = call.text(u"maximum_timeout"_s).value_or(QString());
        const auto timeout = text.isEmpty() ? std::optional<qint64>(0) : call.integer(u"maximum_timeout"_s);
        if (!timeout) {
            refusal = HttpAnswer::error(400, u"maximum_timeout is invalid"_s);
            return false;
        }
        // An explicit 0 is a number too small; only an empty value takes the limit away.
        change.maximumTimeout = text.isEmpty() ? 0 : int(*timeout == 0 ? 1 : *timeout);
    }
    return true;
}

HttpAnswer update(RestCall &call)
{
    static const QStringList settings{u"description"_s, u"active"_s, u"paused"_s, u"tag_list"_s, u"run_untagged"_s, u"locked"_s,
                                      u"access_level"_s, u"maximum_timeout"_s, u"maintenance_note"_s};
    if (!call.hasAnyOf(settings))
        return HttpAnswer::error(400, settings.join(u", "_s) + u" are missing, at least one parameter must be provided"_s);
    const Runner *runner = call.runner();
    if (runner == nullptr)
        return notFound();
    if (!call.access.update(*runner))
        return forbidden(u"No access granted"_s);
    RunnerChange change;
    HttpAnswer refusal;
    if (!readSettings(call, change, refusal))
        return refusal;
    const std::vector<Invalid> problems = call.world.update(runner->id, change);
    if (!problems.empty())
        return invalid(problems);
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).runnerDetails(json, *call.runner(), true);
    return HttpAnswer::json(200, json.take());
}

HttpAnswer remove(RestCall &call)
{
    const Runner *runner = call.runner();
    if (runner == nullptr)
        return notFound();
    if (call.access.tooManyProjectsToRemove(*runner))
        return forbidden(u"Runner associated with more than one project"_s);
    if (!call.access.remove(*runner))
        return forbidden(u"No access granted"_s);
    const QByteArray condition = call.request.header("if-unmodified-since");
    const auto unmodifiedSince = condition.isEmpty() ? std::nullopt : momentFromHttpDate(condition);
    if (unmodifiedSince && runner->updatedAt > *unmodifiedSince)
        return HttpAnswer::message(412, u"412 Precondition Failed"_s);
    call.world.deleteRunner(runner->id);
    return {204, {}, {}, {}};
}

HttpAnswer tokenAnswer(const World &world, const Runner &runner, bool withId)
{
    JsonWriter json;
    json.object([&] {
        if (withId)
            json.member("id", runner.id);
        json.member("token", world.tokenOf(runner));
        json.time("token_expires_at", runner.tokenExpiresAt);
    });
    return HttpAnswer::json(201, json.take());
}

HttpAnswer resetToken(RestCall &call)
{
    const Runner *runner = call.runner();
    if (runner == nullptr)
        return notFound();
    if (!call.access.update(*runner))
        return forbidden(u"No access granted"_s);
    if (runner->tokenRotationDeadline != 0 && call.world.now() > runner->tokenRotationDeadline)
        return HttpAnswer::message(422, u"422 Unprocessable Entity - Token rotation deadline has passed"_s);
    call.world.resetToken(runner->id);
    return tokenAnswer(call.world, *call.runner(), false);
}

HttpAnswer create(RestCall &call)
{
    NewRunner wanted;
    wanted.creatorId = call.access.user().id;
    const QString type = call.text(u"runner_type"_s).value_or(QString());
    if (type.isEmpty())
        return HttpAnswer::error(400, u"runner_type is missing, runner_type does not have a valid value"_s);
    if (type == u"group_type"_s) {
        if (!call.has(u"group_id"_s))
            return HttpAnswer::error(400, u"group_id is missing"_s);
        wanted.type = RunnerType::Group;
        wanted.groupId = call.integer(u"group_id"_s).value_or(0);
        const Group *group = call.world.group(wanted.groupId);
        if (group == nullptr)
            return HttpAnswer::message(404, u"404 Group Not Found"_s);
        if (!call.access.own(*group))
            return forbidden(u"Insufficient permissions"_s);
    } else if (type == u"project_type"_s) {
        if (!call.has(u"project_id"_s))
            return HttpAnswer::error(400, u"project_id is missing"_s);
        wanted.type = RunnerType::Project;
        wanted.projectId = call.integer(u"project_id"_s).value_or(0);
        const Project *project = call.world.project(wanted.projectId);
        if (project == nullptr)
            return HttpAnswer::message(404, u"404 Project Not Found"_s);
        if (!call.access.maintain(*project))
            return forbidden(u"Insufficient permissions"_s);
    } else if (type == u"instance_type"_s) {
        if (!call.access.isAdmin())
            return forbidden(u"Insufficient permissions"_s);
    } else {
        return invalidValue(u"runner_type"_s);
    }
    HttpAnswer refusal;
    if (!readSettings(call, wanted.settings, refusal))
        return refusal;
    const CreatedRunner created = call.world.createRunner(wanted);
    if (created.runner == nullptr)
        return HttpAnswer::message(400, u"400 Bad request - "_s + created.errors.front().sentence());
    return tokenAnswer(call.world, *created.runner, true);
}

HttpAnswer registrationGone(RestCall &)
{
    return HttpAnswer::message(410, u"410 Gone - Runner registration disallowed"_s);
}

constexpr Route routes[] = {
    {"PUT", "runners/:id", update, "manage_runner"},
    {"DELETE", "runners/:id", remove, "manage_runner"},
    {"POST", "runners/:id/reset_authentication_token", resetToken, "manage_runner"},
    {"POST", "user/runners", create, "create_runner", 15, 10},
    {"POST", "runners", registrationGone, "*"},
    {"POST", "runners/reset_registration_token", registrationGone},
    {"POST", "groups/:id/runners/reset_registration_token", registrationGone},
    {"POST", "projects/:id/runners/reset_registration_token", registrationGone},
};

} // namespace

std::span<const Route> runnerWriteRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
