// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/paging.h"
#include "app/demo/server/rest/routes.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer listGroups(RestCall &call)
{
    if (auto refusal = beyondOffsetLimit(pageRequest(call), u"Group"_s))
        return *refusal;
    const QString search = call.text(u"search"_s).value_or(QString());
    const bool topOnly = call.boolean(u"top_level_only"_s).value_or(false);
    const bool owned = call.boolean(u"owned"_s).value_or(false);
    const qint64 least = call.integer(u"min_access_level"_s).value_or(0);
    const bool allAvailable = call.boolean(u"all_available"_s).value_or(call.access.isAdmin());
    std::vector<const Group *> found;
    for (const auto &[id, group] : call.world.groups()) {
        const int role = int(call.access.role(group));
        if (topOnly && group.parentId != 0)
            continue;
        if (owned ? role < int(Role::Owner) : least > 0 ? role < least : allAvailable ? !call.access.read(group) : role == 0)
            continue;
        if (!search.isEmpty() && !group.name.contains(search, Qt::CaseInsensitive) && !group.fullPath.contains(search, Qt::CaseInsensitive))
            continue;
        found.push_back(&group);
    }
    std::stable_sort(found.begin(), found.end(), [](const Group *a, const Group *b) { return a->name < b->name; });
    const Entities entities(call.world, call.access, call.baseUrl);
    return pageOf(call, found, [&](JsonWriter &json, const Group *group) { entities.group(json, *group); });
}

HttpAnswer showGroup(RestCall &call)
{
    const Group *group = call.group();
    if (group == nullptr)
        return notFound(u"Group"_s);
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).group(json, *group);
    return HttpAnswer::json(200, json.take());
}

HttpAnswer membersPage(RestCall &call, std::vector<Member> members)
{
    const QString query = call.text(u"query"_s).value_or(QString());
    const QStringList ids = call.list(u"user_ids"_s).value_or(QStringList());
    std::erase_if(members, [&](const Member &member) {
        const User *user = call.world.user(member.userId);
        if (user == nullptr || (!ids.isEmpty() && !ids.contains(QString::number(user->id))))
            return true;
        return !query.isEmpty() && !user->name.contains(query, Qt::CaseInsensitive) && !user->username.contains(query, Qt::CaseInsensitive);
    });
    const Entities entities(call.world, call.access, call.baseUrl);
    return pageOf(call, members, [&](JsonWriter &json, const Member &member) { entities.member(json, member); });
}

HttpAnswer groupMembers(RestCall &call)
{
    const Group *group = call.group();
    return group != nullptr ? membersPage(call, call.world.membersOf(*group)) : notFound(u"Group"_s);
}

HttpAnswer projectMembers(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.isAdmin() && call.access.role(*project) < Role::Guest)
        return forbidden();
    return membersPage(call, call.world.membersOf(*project));
}

HttpAnswer listProjects(RestCall &call)
{
    const bool keyset = call.text(u"pagination"_s) == u"keyset"_s;
    if (keyset && call.text(u"order_by"_s) != u"id"_s)
        return HttpAnswer::error(405, u"Keyset pagination is not yet available for this type of request"_s);
    const QString search = call.text(u"search"_s).value_or(QString());
    const bool membership = call.boolean(u"membership"_s).value_or(false);
    const qint64 least = call.integer(u"min_access_level"_s).value_or(0);
    const bool ascending = call.text(u"sort"_s) == u"asc"_s;
    const qint64 after = call.integer(u"id_after"_s).value_or(0);
    const qint64 before = call.integer(u"id_before"_s).value_or(0);
    std::vector<const Project *> found;
    for (const auto &[id, project] : call.world.projects()) {
        if ((after != 0 && id <= after) || (before != 0 && id >= before) || !call.access.read(project))
            continue;
        if ((membership && call.access.role(project) == Role::None) || (least > 0 && int(call.access.role(project)) < least))
            continue;
        if (search.isEmpty() || project.name.contains(search, Qt::CaseInsensitive) || project.path.contains(search, Qt::CaseInsensitive))
            found.push_back(&project);
    }
    if (!ascending)
        std::reverse(found.begin(), found.end());
    const Entities entities(call.world, call.access, call.baseUrl);
    const auto write = [&](JsonWriter &json, const Project *project) { entities.project(json, *project); };
    if (!keyset)
        return pageOf(call, found, write);
    const size_t perPage = size_t(pageRequest(call).perPage);
    JsonWriter json;
    json.array([&] {
        for (size_t i = 0; i < std::min(perPage, found.size()); ++i)
            write(json, found[i]);
    });
    HttpAnswer answer = HttpAnswer::json(200, json.take());
    if (found.size() > perPage)
        addKeysetLink(answer, call, ascending ? u"id_after"_s : u"id_before"_s, QString::number(found[perPage - 1]->id));
    return answer;
}

HttpAnswer showProject(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    JsonWriter json;
    Entities(call.world, call.access, call.baseUrl).project(json, *project);
    return HttpAnswer::json(200, json.take());
}

void levels(JsonWriter &json, std::string_view name, Role role)
{
    json.array(name, [&] {
        json.object([&] {
            json.member("access_level", int(role));
            json.member("access_level_description", role == Role::Maintainer ? u"Maintainers"_s : u"Developers + Maintainers"_s);
        });
    });
}

HttpAnswer protectedBranches(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    const Role least = call.world.profile().atLeast(17, 0) ? Role::Reporter : Role::Maintainer;
    if (!call.access.isAdmin() && project->visibility != Visibility::Public && call.access.role(*project) < least)
        return forbidden();
    const QString search = call.text(u"search"_s).value_or(QString());
    std::vector<QString> names;
    for (const QString &name : project->protectedBranches) {
        if (name.contains(search))
            names.push_back(name);
    }
    return pageOf(call, names, [&](JsonWriter &json, const QString &name) {
        json.object([&] {
            json.member("id", project->id * 10 + project->protectedBranches.indexOf(name));
            json.member("name", name);
            levels(json, "push_access_levels", Role::Maintainer);
            levels(json, "merge_access_levels", Role::Developer);
            json.member("allow_force_push", false);
        });
    });
}

HttpAnswer protectedTags(RestCall &call)
{
    const Project *project = call.project();
    if (project == nullptr)
        return notFound(u"Project"_s);
    if (!call.access.maintain(*project))
        return forbidden();
    const std::vector<QString> names(project->protectedTags.begin(), project->protectedTags.end());
    return pageOf(call, names, [&](JsonWriter &json, const QString &name) {
        json.object([&] {
            json.member("name", name);
            levels(json, "create_access_levels", Role::Maintainer);
        });
    });
}

constexpr Route routes[] = {
    {"GET", "groups", listGroups},
    {"GET", "groups/:id", showGroup},
    {"GET", "groups/:id/members/all", groupMembers},
    {"GET", "projects", listProjects},
    {"GET", "projects/:id", showProject},
    {"GET", "projects/:id/members/all", projectMembers},
    {"GET", "projects/:id/protected_branches", protectedBranches},
    {"GET", "projects/:id/protected_tags", protectedTags},
};

} // namespace

std::span<const Route> placeRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
