// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/globalid.h"
#include "app/demo/graphql/mutations/mutations.h"
#include "app/demo/graphql/mutations/payload.h"
#include "app/demo/graphql/types/words.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

RunnerChange changeOf(const MutationInput &input)
{
    RunnerChange change;
    if (input.has("description"))
        change.description = input.text("description");
    if (input.has("maintenanceNote"))
        change.maintenanceNote = input.text("maintenanceNote");
    if (const auto active = input.flag("active"))
        change.paused = !*active;
    if (const auto paused = input.flag("paused"))
        change.paused = *paused;
    change.locked = input.flag("locked");
    change.runUntagged = input.flag("runUntagged");
    if (const Input *level = input.find("accessLevel"))
        change.refProtected = level->string == "REF_PROTECTED"_L1;
    if (const Input *tags = input.find("tagList")) {
        change.tags = tags->strings();
        change.tags->removeDuplicates();
    }
    if (input.has("maximumTimeout")) {
        const Input *timeout = input.find("maximumTimeout");
        change.maximumTimeout = timeout ? int(timeout->integer == 0 ? -1 : timeout->integer) : 0;   // a written 0 is too short, not "none"
    }
    if (const Input *projects = input.find("associatedProjects")) {
        change.projectIds.emplace();
        for (const QString &id : projects->strings())
            change.projectIds->push_back(idNumber(id));
    }
    return change;
}

QStringList sentences(const std::vector<Invalid> &invalid)
{
    QStringList result;
    for (const Invalid &each : invalid)
        result += each.sentence();
    return result;
}

bool runnerUpdate(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("id");
    const Runner *runner = run.world().runner(id);
    if (!run.context().mayChange || !runner || !run.access().update(*runner)) {
        record(run, field, { id }, {});
        return run.refuse(field);
    }
    if (input.find("associatedProjects") && runner->type != RunnerType::Project) {
        record(run, field, { id }, {});
        return run.fail(field, u"\"associatedProjects\" must not be specified for '%1' runners"_s.arg(constantName(runner->type).toLower()));
    }
    Payload payload = input.payload();
    payload.errors = sentences(run.world().update(id, changeOf(input)));
    payload.runnerId = payload.errors.isEmpty() ? id : 0;
    record(run, field, { id }, payload.runnerId ? std::vector { id } : std::vector<qint64>());
    return run.object(field, { &payload });
}

bool runnerDelete(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("id");
    const Runner *runner = run.world().runner(id);
    if (!run.context().mayChange || !runner || !run.access().remove(*runner)) {
        record(run, field, { id }, {});
        return run.refuse(field);
    }
    const Payload payload = input.payload();
    run.world().deleteRunner(id);
    record(run, field, { id }, { id });
    return run.object(field, { &payload });
}

bool mayCreate(Run &run, const NewRunner &wanted)
{
    const Group *group = run.world().group(wanted.groupId);
    const Project *project = run.world().project(wanted.projectId);
    switch (wanted.type) {
    case RunnerType::Instance: return run.access().isAdmin();
    case RunnerType::Group: return group && run.access().own(*group);
    case RunnerType::Project: return project && run.access().maintain(*project);
    case RunnerType::Cluster: return false;
    }
    Q_UNREACHABLE();
}

/// Between five minutes and some days ahead, or what is wrong with it.
QString expiryProblem(Run &run, const NewRunner &wanted)
{
    if (wanted.tokenExpiresAt == 0)
        return wanted.tokenRotationDeadline == 0 ? QString() : u"Token rotation deadline requires token_expires_at to be set"_s;
    const int longest = run.profile().atLeast(19, 5) ? 21 : 15;
    const Moment ahead = wanted.tokenExpiresAt - run.world().now();
    if (ahead < minutes(5) || ahead > days(longest))
        return u"Token expires at must be between 5 minutes and %1 days from now"_s.arg(longest);
    return wanted.tokenRotationDeadline > wanted.tokenExpiresAt ? u"Token rotation deadline must be before token_expires_at"_s : QString();
}

bool runnerCreate(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    NewRunner wanted;
    for (const RunnerType type : { RunnerType::Instance, RunnerType::Group, RunnerType::Project }) {
        if (text(word(type)) == input.text("runnerType"))
            wanted.type = type;
    }
    wanted.groupId = input.id("groupId");
    wanted.projectId = input.id("projectId");
    wanted.creatorId = run.access().user().id;
    wanted.settings = changeOf(input);
    wanted.tokenExpiresAt = momentFromIso(input.text("tokenExpiresAt")).value_or(0);
    wanted.tokenRotationDeadline = momentFromIso(input.text("tokenRotationDeadline")).value_or(0);
    record(run, field, {}, {});
    if (!run.context().mayChange)
        return run.refuse(field);
    for (const auto &[name, column, type] : { std::tuple("groupId", u"group_id"_s, RunnerType::Group), std::tuple("projectId", u"project_id"_s, RunnerType::Project) }) {
        if (wanted.type == type && !input.find(name))
            return run.fail(field, u"`%1` is missing"_s.arg(column));
        if (wanted.type != type && input.find(name))
            return run.fail(field, u"`%1` must not be specified for '%2' scope"_s.arg(column, text(word(wanted.type)).toLower()));
    }
    if (!mayCreate(run, wanted))
        return run.refuse(field);
    Payload payload = input.payload();
    if (const QString problem = expiryProblem(run, wanted); !problem.isNull()) {
        payload.errors += problem;
    } else {
        const CreatedRunner created = run.world().createRunner(wanted);
        payload.errors = sentences(created.errors);
        payload.runnerId = created.runner ? created.runner->id : 0;
    }
    if (payload.runnerId)
        run.mutations.back().changed = { payload.runnerId };
    return run.object(field, { &payload });
}

bool runnerAssignToProject(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("runnerId");
    const Runner *runner = run.world().runner(id);
    const Project *project = run.world().project(input.text("projectPath"));
    record(run, field, { id }, {});
    if (!run.context().mayChange || !runner || !project || !run.access().read(*runner) || !run.access().read(*project))
        return run.refuse(field);
    Payload payload = input.payload();
    if (!run.access().assign(*runner))
        payload.errors += u"user not allowed to assign runner"_s;
    else if (!run.access().maintain(*project))
        payload.errors += u"user is not authorized to add runners to project"_s;
    else if (!run.world().assign(id, project->id))
        payload.errors += u"Runner is already assigned to this project"_s;
    else
        run.mutations.back().changed = { id };
    return run.object(field, { &payload });
}

bool runnerUnassignFromProject(Run &run, const Subject &, const FieldPlan &field)
{
    const MutationInput input(field);
    const qint64 id = input.id("runnerId");
    const Runner *runner = run.world().runner(id);
    const Project *project = run.world().project(input.text("projectPath"));
    record(run, field, { id }, {});
    const bool isThere = runner && project && runner->isAssignedTo(project->id) && run.access().read(*runner);
    if (!run.context().mayChange || !isThere || !run.access().maintain(*project))
        return run.refuse(field);
    Payload payload = input.payload();
    if (run.world().unassign(id, project->id)) {
        run.mutations.back().changed = { id };
    } else {
        payload.errors += run.profile().atLeast(18, 3)
            ? u"You cannot unassign a runner from the owner project. Delete the runner instead"_s
            : u"Only one project associated with the runner. Please remove the runner instead"_s;
    }
    return run.object(field, { &payload });
}

constexpr NamedBinding table[] = {
    { "Mutation.runnerAssignToProject", runnerAssignToProject },
    { "Mutation.runnerCreate", runnerCreate },
    { "Mutation.runnerDelete", runnerDelete },
    { "Mutation.runnerUnassignFromProject", runnerUnassignFromProject },
    { "Mutation.runnerUpdate", runnerUpdate },
};

} // namespace

std::span<const NamedBinding> runnerMutations() { return table; }

} // namespace muster::demo::graphql
