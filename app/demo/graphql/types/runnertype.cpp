// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/runnertype.h"

#include "app/demo/graphql/lists/joblists.h"
#include "app/demo/graphql/lists/placelists.h"
#include "app/demo/graphql/types/words.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const Runner &runner(const Subject &s) { return s.as<Runner>(); }

bool one(Run &run, const Subject &, const FieldPlan &) { return run.integer(1); }

bool accessLevel(Run &run, const Subject &s, const FieldPlan &) { return run.constant(runner(s).refProtected ? "REF_PROTECTED" : "NOT_PROTECTED"); }
bool active(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(!runner(s).paused); }
bool contactedAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(run.world().contactedAt(runner(s))); }
bool createdAt(Run &run, const Subject &s, const FieldPlan &) { return run.time(runner(s).createdAt); }
bool creationMethod(Run &run, const Subject &s, const FieldPlan &) { return run.constant(runner(s).legacy ? "REGISTRATION_TOKEN" : "AUTHENTICATED_USER"); }
bool creationState(Run &run, const Subject &s, const FieldPlan &) { return run.constant(runner(s).registered ? "FINISHED" : "STARTED"); }
bool description(Run &run, const Subject &s, const FieldPlan &) { return run.string(runner(s).description); }
bool id(Run &run, const Subject &s, const FieldPlan &) { return run.globalId("Ci::Runner", runner(s).id); }
bool locked(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(runner(s).locked); }
bool paused(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(runner(s).paused); }
bool runUntagged(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(runner(s).runUntagged); }
bool runnerType(Run &run, const Subject &s, const FieldPlan &) { return run.constant(word(runner(s).type)); }
bool shortSha(Run &run, const Subject &s, const FieldPlan &) { return run.string(run.world().shortSha(runner(s))); }
bool status(Run &run, const Subject &s, const FieldPlan &) { return run.constant(word(run.world().status(runner(s)))); }
bool tagList(Run &run, const Subject &s, const FieldPlan &) { return run.strings(runner(s).tags); }

bool createdBy(Run &run, const Subject &s, const FieldPlan &field)
{
    const User *creator = run.world().user(runner(s).creatorId);
    return creator ? run.object(field, { creator }) : run.null();
}

bool jobExecutionStatus(Run &run, const Subject &s, const FieldPlan &) { return run.constant(executionWord(runner(s).runningJobs > 0, run.profile())); }

bool maximumTimeout(Run &run, const Subject &s, const FieldPlan &) { return runner(s).maximumTimeout ? run.integer(runner(s).maximumTimeout) : run.null(); }

// Pages of the web interface, for administrators.

bool adminPage(Run &run, const Subject &s, QLatin1StringView suffix)
{
    return run.access().isAdmin() ? run.string(run.url(u"/admin/runners/"_s + QString::number(runner(s).id) + suffix)) : run.null();
}

bool adminUrl(Run &run, const Subject &s, const FieldPlan &) { return adminPage(run, s, ""_L1); }
bool editAdminUrl(Run &run, const Subject &s, const FieldPlan &) { return adminPage(run, s, "/edit"_L1); }
bool registerAdminUrl(Run &run, const Subject &s, const FieldPlan &) { return runner(s).registered ? run.null() : adminPage(run, s, "/register"_L1); }

// What not everybody may see.

bool ephemeralAuthenticationToken(Run &run, const Subject &s, const FieldPlan &)
{
    return run.access().readToken(runner(s)) ? run.string(run.world().tokenOf(runner(s))) : run.null();
}

bool ephemeralRegisterUrl(Run &run, const Subject &s, const FieldPlan &)
{
    const Runner &r = runner(s);
    if (!run.access().readToken(r))
        return run.null();
    QString path = u"/admin"_s;
    if (const Group *group = run.world().group(r.groupId); group && r.type == RunnerType::Group)
        path = u"/groups/"_s + group->fullPath + u"/-"_s;
    else if (const Project *project = run.world().project(r.ownerProjectId()); project && r.type == RunnerType::Project)
        path = u'/' + project->fullPath + u"/-"_s;
    return run.string(run.url(path + u"/runners/"_s + QString::number(r.id) + u"/register"_s));
}

bool maintenanceNote(Run &run, const Subject &s, const FieldPlan &)
{
    return run.access().readNote(runner(s)) ? run.string(runner(s).maintenanceNote) : run.null();
}

bool maintenanceNoteHtml(Run &run, const Subject &s, const FieldPlan &)
{
    const QString &note = runner(s).maintenanceNote;
    if (note.isNull() || !run.access().readNote(runner(s)))
        return run.null();
    return run.string(note.isEmpty() ? QString(u""_s) : QString(u"<p dir=\"auto\">"_s + note.toHtmlEscaped() + u"</p>"_s));
}

bool tokenExpiresAt(Run &run, const Subject &s, const FieldPlan &)
{
    return run.access().readTokenExpiry(runner(s)) ? run.time(runner(s).tokenExpiresAt) : run.null();
}

bool upgradeStatus(Run &run, const Subject &s, const FieldPlan &)
{
    const auto status = run.world().upgrades().of(runner(s));
    return status ? run.constant(word(*status)) : run.null();
}

bool tokenRotationDeadline(Run &run, const Subject &s, const FieldPlan &)
{
    return run.access().readTokenExpiry(runner(s)) ? run.time(runner(s).tokenRotationDeadline) : run.null();
}

// Neighbours.

bool groups(Run &run, const Subject &s, const FieldPlan &field)
{
    const Runner &r = runner(s);
    return writeConnection(run, field, { SortColumn::Kind::Id, {}, true }, [&](const Slice &slice) {
        const Group *owner = r.type == RunnerType::Group ? run.world().group(r.groupId) : nullptr;
        std::vector<Row> rows;
        if (owner && run.access().read(*owner))
            rows.push_back({ { 0, {}, owner->id }, { owner } });
        return pageOf(std::move(rows), slice);
    });
}

bool ownerProject(Run &run, const Subject &s, const FieldPlan &field)
{
    const Runner &r = runner(s);
    const Project *project = r.type == RunnerType::Project ? run.world().project(r.ownerProjectId()) : nullptr;
    return project && run.access().read(*project) ? run.object(field, { project }) : run.null();
}

bool projectCount(Run &run, const Subject &s, const FieldPlan &)
{
    return runner(s).type == RunnerType::Project ? run.integer(qint64(runner(s).projectIds.size())) : run.null();
}

bool projects(Run &run, const Subject &s, const FieldPlan &field)
{
    std::vector<const Project *> assigned;
    for (const qint64 projectId : runner(s).projectIds) {
        if (const Project *project = run.world().project(projectId))
            assigned.push_back(project);
    }
    return writeProjects(run, field, assigned);
}

struct ManagerListArguments : Paging {
    explicit ManagerListArguments(const FieldPlan &field) : Paging(field)
    {
        if (const Input *given = field.argument("status"); given && !given->isNull())
            status = given->string;
        if (const Input *given = field.argument("systemId"); given && !given->isNull())
            systemId = given->string;
    }
    std::optional<QString> status;
    std::optional<QString> systemId;
};

bool managers(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &arguments = field.as<ManagerListArguments>();
    const Runner &r = runner(s);
    const auto matches = [&](const Manager &manager) {
        return (!arguments.systemId || manager.systemId == *arguments.systemId)
            && (!arguments.status || isManagerIn(run.world(), manager, *arguments.status));
    };
    return writeConnection(run, field, { SortColumn::Kind::Id, {}, true }, [&](const Slice &slice) {
        Connection page;
        page.slice = slice;
        page.count = [&r, &matches](qint64 limit) {
            const auto found = qint64(std::count_if(r.managers.begin(), r.managers.end(), matches));
            return limit > 0 ? std::min(found, limit + 1) : found;
        };
        const auto take = [&](const Manager &manager) {
            const RowKey key { 0, {}, manager.id };
            if (slice.contains(key) && matches(manager)) {
                page.nodes.push_back({ &manager, &r });
                page.keys.push_back(key);
            }
            return qsizetype(page.nodes.size()) <= slice.size;
        };
        if (slice.fromEnd)
            static_cast<void>(std::all_of(r.managers.begin(), r.managers.end(), take));
        else
            static_cast<void>(std::all_of(r.managers.rbegin(), r.managers.rend(), take));
        page.finish();
        return page;
    });
}

// Jobs.

struct JobCountArguments : Prepared {
    explicit JobCountArguments(const FieldPlan &field) : statuses(statusesOf(field)) { }
    std::vector<JobStatus> statuses;
};

bool jobCount(Run &run, const Subject &s, const FieldPlan &field)
{
    const auto &wanted = field.as<JobCountArguments>().statuses;
    const auto &ids = run.world().jobsOfRunner(runner(s).id);
    auto found = qint64(ids.size());
    if (!wanted.empty()) {
        found = std::count_if(ids.begin(), ids.end(), [&](qint64 jobId) {
            const Job *job = run.world().job(jobId);
            return job && std::find(wanted.begin(), wanted.end(), job->status) != wanted.end();
        });
    }
    return run.integer(std::min(found, largestJobCount + 1));
}

bool jobs(Run &run, const Subject &s, const FieldPlan &field)
{
    if (++run.runnersAskedForJobs > 1)
        return run.fail(field, u"\"jobs\" field can be requested only for 1 CiRunner(s) at a time."_s);
    if (!run.access().readBuilds(runner(s)))
        return run.null();
    JobSource source = JobSource::ofIds(run.world(), run.world().jobsOfRunner(runner(s).id), field.as<JobListArguments>().statuses);
    source.accepts = [&run, inState = source.accepts](const Job &job) {
        const Project *project = run.world().project(job.projectId);
        return inState(job) && project && run.access().readBuilds(*project);
    };
    return writeJobs(run, field, source);
}

// What the token's user may do.

bool userPermissions(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, s); }
bool mayAssign(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(run.access().assign(runner(s))); }
bool mayDelete(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(run.access().remove(runner(s))); }
bool mayRead(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(run.access().read(runner(s))); }
bool mayUpdate(Run &run, const Subject &s, const FieldPlan &) { return run.boolean(run.access().update(runner(s))); }

constexpr NamedBinding table[] = {
    { "CiRunner.accessLevel", accessLevel },
    { "CiRunner.active", active },
    { "CiRunner.adminUrl", adminUrl },
    { "CiRunner.contactedAt", contactedAt },
    { "CiRunner.createdAt", createdAt },
    { "CiRunner.createdBy", createdBy },
    { "CiRunner.creationMethod", creationMethod },
    { "CiRunner.creationState", creationState },
    { "CiRunner.description", description },
    { "CiRunner.editAdminUrl", editAdminUrl },
    { "CiRunner.ephemeralAuthenticationToken", ephemeralAuthenticationToken },
    { "CiRunner.ephemeralRegisterUrl", ephemeralRegisterUrl },
    { "CiRunner.groups", groups, prepare<Paging> },
    { "CiRunner.id", id },
    { "CiRunner.jobCount", jobCount, prepare<JobCountArguments> },
    { "CiRunner.jobExecutionStatus", jobExecutionStatus },
    { "CiRunner.jobs", jobs, prepare<JobListArguments> },
    { "CiRunner.locked", locked },
    { "CiRunner.maintenanceNote", maintenanceNote },
    { "CiRunner.maintenanceNoteHtml", maintenanceNoteHtml },
    { "CiRunner.managers", managers, prepare<ManagerListArguments> },
    { "CiRunner.maximumTimeout", maximumTimeout },
    { "CiRunner.ownerProject", ownerProject },
    { "CiRunner.paused", paused },
    { "CiRunner.privateProjectsMinutesCostFactor", one },
    { "CiRunner.projectCount", projectCount },
    { "CiRunner.projects", projects, prepare<PlaceListArguments> },
    { "CiRunner.publicProjectsMinutesCostFactor", one },
    { "CiRunner.registerAdminUrl", registerAdminUrl },
    { "CiRunner.runUntagged", runUntagged },
    { "CiRunner.runnerType", runnerType },
    { "CiRunner.shortSha", shortSha },
    { "CiRunner.status", status },
    { "CiRunner.tagList", tagList },
    { "CiRunner.tokenExpiresAt", tokenExpiresAt },
    { "CiRunner.tokenRotationDeadline", tokenRotationDeadline },
    { "CiRunner.upgradeStatus", upgradeStatus },
    { "CiRunner.userPermissions", userPermissions },
    { "RunnerPermissions.assignRunner", mayAssign },
    { "RunnerPermissions.deleteRunner", mayDelete },
    { "RunnerPermissions.readRunner", mayRead },
    { "RunnerPermissions.updateRunner", mayUpdate },
};

} // namespace

std::span<const NamedBinding> runnerBindings() { return table; }

} // namespace muster::demo::graphql
