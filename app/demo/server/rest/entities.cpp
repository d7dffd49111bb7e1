// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

QString oldStatus(const World &world, const Runner &runner)
{
    const RunnerStatus status = world.status(runner);
    if (runner.paused && (status == RunnerStatus::Online || status == RunnerStatus::Offline))
        return u"paused"_s;
    return constantName(status).toLower();
}

void Entities::userMembers(JsonWriter &json, const User &user) const
{
    json.member("id", user.id);
    json.member("username", user.username);
    json.member("name", user.name);
    json.member("state", user.state);
    json.member("locked", false);
    json.member("avatar_url", nullptr);
    json.member("web_url", url(user.username));
}

void Entities::user(JsonWriter &json, const User &user) const
{
    json.object([&] { userMembers(json, user); });
}

void Entities::runnerMembers(JsonWriter &json, const Runner &runner, bool inList) const
{
    const Profile &profile = m_world.profile();
    json.member("id", runner.id);
    json.member("description", runner.description);
    if (!profile.atLeast(17, 0))
        json.member("ip_address", runner.managers.empty() ? QString() : runner.managers.back().ipAddress);
    else if (profile.atLeast(18, 0))
        json.member("ip_address", nullptr);
    else
        json.member("ip_address", u""_s);
    json.member("active", !runner.paused);
    json.member("paused", runner.paused);
    json.member("is_shared", runner.type == RunnerType::Instance);
    json.member("runner_type", constantName(runner.type).toLower());
    json.member("name", nullptr);
    const Moment contact = m_world.contactedAt(runner);
    if (contact == 0)
        json.member("online", nullptr);
    else
        json.member("online", contact > m_world.now() - hours(2));
    if (profile.atLeast(18, 0)) {
        const User *creator = inList ? m_world.user(runner.creatorId) : nullptr;
        if (creator != nullptr)
            json.object("created_by", [&] { userMembers(json, *creator); });
        json.time("created_at", runner.createdAt);
    }
    json.member("status", oldStatus(m_world, runner));
    if (profile.atLeast(18, 0))
        json.member("job_execution_status", runner.runningJobs > 0 ? u"active"_s : u"idle"_s);
}

void Entities::runner(JsonWriter &json, const Runner &runner) const
{
    json.object([&] { runnerMembers(json, runner, true); });
}

void Entities::runnerDetails(JsonWriter &json, const Runner &runner, bool withProjects) const
{
    json.object([&] {
        runnerMembers(json, runner, false);
        json.texts("tag_list", runner.tags);
        json.member("run_untagged", runner.runUntagged);
        json.member("locked", runner.locked);
        if (runner.maximumTimeout == 0)
            json.member("maximum_timeout", nullptr);
        else
            json.member("maximum_timeout", runner.maximumTimeout);
        json.member("access_level", runner.refProtected ? u"ref_protected"_s : u"not_protected"_s);
        // Of the manager that made contact last.
        static const Software silent;
        const Manager *latest = nullptr;
        for (const Manager &manager : runner.managers) {
            if (latest == nullptr || m_world.contactedAt(manager) >= m_world.contactedAt(*latest))
                latest = &manager;
        }
        const Software &software = latest != nullptr ? *latest->software : silent;
        json.member("version", software.version);
        json.member("revision", software.revision);
        json.member("platform", software.platform);
        json.member("architecture", software.architecture);
        json.time("contacted_at", m_world.contactedAt(runner));
        json.member("maintenance_note", m_access.readNote(runner) ? runner.maintenanceNote : QString());
        if (withProjects) {
            json.array("projects", [&] {
                for (const qint64 id : runner.projectIds) {
                    const Project *project = m_world.project(id);
                    if (project != nullptr && m_access.read(*project))
                        json.object([&] { projectBrief(json, *project); });
                }
            });
        }
        json.array("groups", [&] {
            const Group *group = m_world.group(runner.groupId);
            if (group != nullptr && m_access.read(*group)) {
                json.object([&] {
                    json.member("id", group->id);
                    json.member("name", group->name);
                    json.member("web_url", url(u"groups/"_s + group->fullPath));
                });
            }
        });
    });
}

void Entities::manager(JsonWriter &json, const Manager &manager) const
{
    json.object([&] {
        json.member("id", manager.id);
        json.member("system_id", manager.systemId);
        json.member("version", manager.software->version);
        json.member("revision", manager.software->revision);
        json.member("platform", manager.software->platform);
        json.member("architecture", manager.software->architecture);
        json.time("created_at", manager.createdAt);
        json.time("contacted_at", m_world.contactedAt(manager));
        json.member("ip_address", manager.ipAddress);
        json.member("status", constantName(m_world.status(manager)).toLower());
        if (m_world.profile().atLeast(18, 0))
            json.member("job_execution_status", manager.runningJobs > 0 ? u"active"_s : u"idle"_s);
    });
}

void Entities::member(JsonWriter &json, const Member &member) const
{
    const User *user = m_world.user(member.userId);
    if (user == nullptr)
        return;
    json.object([&] {
        userMembers(json, *user);
        json.member("access_level", int(member.role));
        json.time("created_at", member.since);
        json.member("expires_at", nullptr);
    });
}

void Entities::group(JsonWriter &json, const Group &group) const
{
    json.object([&] {
        json.member("id", group.id);
        json.member("web_url", url(u"groups/"_s + group.fullPath));
        json.member("name", group.name);
        json.member("path", group.path);
        json.member("description", u""_s);
        json.member("visibility", visibilityName(group.visibility));
        json.member("full_name", group.fullName);
        json.member("full_path", group.fullPath);
        json.time("created_at", group.createdAt);
        if (group.parentId == 0)
            json.member("parent_id", nullptr);
        else
            json.member("parent_id", group.parentId);
    });
}

void Entities::projectBrief(JsonWriter &json, const Project &project) const
{
    json.member("id", project.id);
    json.member("description", project.description);
    json.member("name", project.name);
    json.member("name_with_namespace", project.fullName);
    json.member("path", project.path);
    json.member("path_with_namespace", project.fullPath);
    json.time("created_at", project.createdAt);
}

void Entities::project(JsonWriter &json, const Project &project) const
{
    json.object([&] {
        projectBrief(json, project);
        json.member("default_branch", u"main"_s);
        json.member("web_url", url(project.fullPath));
        json.member("visibility", visibilityName(project.visibility));
        json.member("archived", project.archived);
        json.member("shared_runners_enabled", project.sharedRunnersEnabled);
        json.member("group_runners_enabled", project.groupRunnersEnabled);
        json.time("last_activity_at", project.lastActivityAt);
        const Group *group = m_world.group(project.groupId);
        if (group != nullptr) {
            json.object("namespace", [&] {
                json.member("id", group->id);
                json.member("name", group->name);
                json.member("path", group->path);
                json.member("kind", u"group"_s);
                json.member("full_path", group->fullPath);
            });
        }
    });
}

void Entities::jobTimes(JsonWriter &json, const Job &job) const
{
    json.time("created_at", job.createdAt);
    json.time("started_at", job.startedAt);
    json.time("finished_at", job.finishedAt);
    json.member("erased_at", nullptr);
    // Both run on until the end that never comes: so does GitLab.
    if (job.startedAt == 0)
        json.member("duration", nullptr);
    else
        json.member("duration", double((job.finishedAt != 0 ? job.finishedAt : m_world.now()) - job.startedAt) / 1000);
    if (job.queuedAt == 0)
        json.member("queued_duration", nullptr);
    else
        json.member("queued_duration", double((job.startedAt != 0 ? job.startedAt : m_world.now()) - job.queuedAt) / 1000);
}

void Entities::jobOrigin(JsonWriter &json, const Job &job) const
{
    if (const User *user = m_world.user(job.userId))
        json.object("user", [&] { userMembers(json, *user); });
    else
        json.member("user", nullptr);
    const Pipeline *pipeline = m_world.pipeline(job.pipelineId);
    const Project *project = m_world.project(job.projectId);
    if (pipeline == nullptr || project == nullptr)
        return;
    json.object("commit", [&] {
        json.member("id", pipeline->sha);
        json.member("short_id", pipeline->sha.left(8));
        json.member("title", u"Change "_s + pipeline->sha.left(4));
    });
    json.object("pipeline", [&] {
        json.member("id", pipeline->id);
        json.member("iid", pipeline->iid);
        json.member("project_id", pipeline->projectId);
        json.member("sha", pipeline->sha);
        json.member("ref", pipeline->ref);
        json.member("status", constantName(pipeline->status).toLower());
        json.member("source", pipeline->source);
        json.time("created_at", pipeline->createdAt);
        json.member("web_url", url(project->fullPath + u"/-/pipelines/"_s + QString::number(pipeline->id)));
    });
}

void Entities::job(JsonWriter &json, const Job &job, JobShape shape) const
{
    json.object([&] {
        json.member("id", job.id);
        json.member("status", constantName(job.status).toLower());
        json.member("stage", job.stage);
        json.member("name", job.name);
        json.member("ref", job.ref);
        json.member("tag", job.tagRef);
        json.member("coverage", nullptr);
        json.member("allow_failure", job.allowFailure);
        jobTimes(json, job);
        jobOrigin(json, job);
        if (!job.failureReason.isNull())
            json.member("failure_reason", job.failureReason);
        const Project *project = m_world.project(job.projectId);
        json.member("web_url", url((project != nullptr ? project->fullPath : QString()) + u"/-/jobs/"_s + QString::number(job.id)));
        if (shape == JobShape::OfRunner) {
            if (project != nullptr)
                json.object("project", [&] { projectBrief(json, *project); });
            return;
        }
        json.object("project", [&] { json.member("ci_job_token_scope_enabled", false); });
        json.array("artifacts", [] { });
        const Runner *runner = m_world.runner(job.runnerId);
        json.key("runner");
        if (runner != nullptr)
            this->runner(json, *runner);
        else
            json.null();
        const Manager *manager = runner != nullptr ? runner->manager(job.managerId) : nullptr;
        json.key("runner_manager");
        if (manager != nullptr)
            this->manager(json, *manager);
        else
            json.null();
        json.member("artifacts_expire_at", nullptr);
        json.member("archived", false);
        json.texts("tag_list", job.tags);
    });
}

} // namespace muster::demo::rest
