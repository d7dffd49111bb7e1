// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/placetype.h"

#include "app/demo/graphql/check/globalid.h"
#include "app/demo/graphql/lists/joblists.h"
#include "app/demo/graphql/lists/runnerlists.h"
#include "app/demo/world/access.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }

// What both have.

template <class Place>
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(s.as<Place>().createdAt); }
template <class Place>
bool fullName(Run &run, const Subject &s, const FieldPlan &) { return run.string(s.as<Place>().fullName); }
template <class Place>
bool fullPath(Run &run, const Subject &s, const FieldPlan &) { return run.string(s.as<Place>().fullPath); }
template <class Place>
bool name(Run &run, const Subject &s, const FieldPlan &) { return run.string(s.as<Place>().name); }
template <class Place>
bool path(Run &run, const Subject &s, const FieldPlan &) { return run.string(s.as<Place>().path); }
template <class Place>
bool visibility(Run &run, const Subject &s, const FieldPlan &) { return run.string(visibilityName(s.as<Place>().visibility)); }

// Projects.

const Project &project(const Subject &s) { return s.as<Project>(); }

bool projectId(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("Project", project(s).id); }
bool archived(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(project(s).archived); }
bool description(Run &run, const Subject &s, const FieldPlan &) { return run.string(project(s).description); }
bool lastActivityAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(project(s).lastActivityAt); }
bool sharedRunnersEnabled(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(project(s).sharedRunnersEnabled); }
bool projectUrl(Run &run, const Subject &s, const FieldPlan &) { return run.string(run.url(u'/' + project(s).fullPath)); }

bool projectGroup(Run &run, const Subject &s, const FieldPlan &field)
{
    const Group *group = run.world().group(project(s).groupId);
    return group && run.access().read(*group) ? run.object(field, { group }) : run.null();
}

bool projectNamespace(Run &run, const Subject &s, const FieldPlan &field)
{
    if (const Group *group = run.world().group(project(s).groupId))
        return run.access().read(*group) ? run.object(field, { group, group }) : run.null();
    const User *user = run.world().user(project(s).namespaceUserId);
    return user ? run.object(field, { user, nullptr }) : run.null();
}

bool projectJob(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto id = GlobalId::parse(field.argument("id")->string);
    const Job *job = id ? run.world().job(id->number) : nullptr;
    const bool isRightKind = job && (!job->bridge || id->className != "Ci::Build"_L1) && (job->bridge || id->className != "Ci::Bridge"_L1);
    return isRightKind && job->projectId == project(s).id && run.access().readBuilds(project(s)) ? run.object(field, { job }) : run.null();
}

bool projectJobs(Run &run, const Subject &s, const FieldPlan &field)
{
    if (++run.projectsAskedForJobs > 1)
        return run.fail(field, u"\"jobs\" field can be requested only for 1 Project(s) at a time."_s);
    if (!run.access().readBuilds(project(s)))
        return run.null();
    const auto &arguments = field.as<JobListArguments>();
    JobSource source = JobSource::ofIds(run.world(), project(s).jobIds, arguments.statuses);
    source.accepts = [&arguments, inState = source.accepts](const Job &job) {
        // No job of this world has kept artifacts.
        return !arguments.withArtifacts && inState(job) && (arguments.name.isEmpty() || job.name.contains(arguments.name, Qt::CaseInsensitive));
    };
    return writeJobs(run, field, source);
}

bool projectRunners(Run &run, const Subject &s, const FieldPlan &field)
{
    if (!run.access().listRunners(project(s)))
        return run.refuse(field);
    const RunnerList list = run.world().projectRunners(project(s), field.as<RunnerListArguments>().filter.type());
    return writeRunners(run, field, list, u'/' + project(s).fullPath);
}

// Groups.

const Group &group(const Subject &s) { return s.as<Group>(); }

bool groupId(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("Group", group(s).id); }
bool groupUrl(Run &run, const Subject &s, const FieldPlan &) { return run.string(run.url(u"/groups/"_s + group(s).fullPath)); }
bool projectsCount(Run &run, const Subject &s, const FieldPlan &) { return run.integer(qint64(group(s).projectIds.size())); }
bool allowStaleRunnerPruning(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(group(s).prunesStaleRunners); }

bool parent(Run &run, const Subject &s, const FieldPlan &field)
{
    const Group *above = run.world().group(group(s).parentId);
    return above && run.access().read(*above) ? run.object(field, { above }) : run.null();
}

bool groupRunners(Run &run, const Subject &s, const FieldPlan &field)
{
    if (!run.access().listRunners(group(s)))
        return run.refuse(field);
    const Input *given = field.argument("membership");
    const QString wanted = given ? given->string : QString();
    const Membership membership = wanted == "DIRECT"_L1 ? Membership::Direct
        : wanted == "ALL_AVAILABLE"_L1 ? Membership::AllAvailable : Membership::Descendants;
    const RunnerList list = run.world().groupRunners(group(s), membership, field.as<RunnerListArguments>().filter.type());
    return writeRunners(run, field, list, u"/groups/"_s + group(s).fullPath);
}

bool needsClickHouse(Run &run, const Subject &, const FieldPlan &field)
{
    return run.fail(field, u"The clickhouse_ci_analytics feature is not available"_s);
}

// Namespaces: a Group with itself in extra, or a User with nothing.

const Group *namespaceGroup(const Subject &s) { return static_cast<const Group *>(s.extra); }

bool namespaceId(Run &run, const Subject &s, const FieldPlan &)
{
    return namespaceGroup(s) ? run.globalId("Group", namespaceGroup(s)->id) : run.globalId("Namespaces::UserNamespace", s.as<User>().id);
}
bool namespaceName(Run &run, const Subject &s, const FieldPlan &) { return run.string(namespaceGroup(s) ? namespaceGroup(s)->name : s.as<User>().name); }
bool namespaceFullName(Run &run, const Subject &s, const FieldPlan &) { return run.string(namespaceGroup(s) ? namespaceGroup(s)->fullName : s.as<User>().name); }
bool namespacePath(Run &run, const Subject &s, const FieldPlan &) { return run.string(namespaceGroup(s) ? namespaceGroup(s)->path : s.as<User>().username); }
bool namespaceFullPath(Run &run, const Subject &s, const FieldPlan &) { return run.string(namespaceGroup(s) ? namespaceGroup(s)->fullPath : s.as<User>().username); }
bool namespaceVisibility(Run &run, const Subject &s, const FieldPlan &)
{
    return run.string(namespaceGroup(s) ? visibilityName(namespaceGroup(s)->visibility) : u"public"_s);
}

constexpr NamedBinding table[] = {
    { "Project.archived", archived },
    { "Project.avatarUrl", null },
    { "Project.createdAt", createdAt<Project> },
    { "Project.description", description },
    { "Project.fullPath", fullPath<Project> },
    { "Project.group", projectGroup },
    { "Project.id", projectId },
    { "Project.job", projectJob },
    { "Project.jobs", projectJobs, prepare<JobListArguments> },
    { "Project.lastActivityAt", lastActivityAt },
    { "Project.name", name<Project> },
    { "Project.nameWithNamespace", fullName<Project> },
    { "Project.namespace", projectNamespace },
    { "Project.path", path<Project> },
    { "Project.runners", projectRunners, prepare<RunnerListArguments> },
    { "Project.sharedRunnersEnabled", sharedRunnersEnabled },
    { "Project.visibility", visibility<Project> },
    { "Project.webUrl", projectUrl },
    { "Group.allowStaleRunnerPruning", allowStaleRunnerPruning },
    { "Group.avatarUrl", null },
    { "Group.ciQueueingHistory", needsClickHouse },
    { "Group.createdAt", createdAt<Group> },
    { "Group.description", null },
    { "Group.fullName", fullName<Group> },
    { "Group.fullPath", fullPath<Group> },
    { "Group.id", groupId },
    { "Group.name", name<Group> },
    { "Group.parent", parent },
    { "Group.path", path<Group> },
    { "Group.projectsCount", projectsCount },
    { "Group.runners", groupRunners, prepare<RunnerListArguments> },
    { "Group.visibility", visibility<Group> },
    { "Group.webUrl", groupUrl },
    { "Namespace.fullName", namespaceFullName },
    { "Namespace.fullPath", namespaceFullPath },
    { "Namespace.id", namespaceId },
    { "Namespace.name", namespaceName },
    { "Namespace.path", namespacePath },
    { "Namespace.visibility", namespaceVisibility },
};

} // namespace

std::span<const NamedBinding> placeBindings() { return table; }

} // namespace muster::demo::graphql
