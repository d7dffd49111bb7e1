// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/placelists.h"

#include "app/demo/graphql/check/globalid.h"

#include <algorithm>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

using Kind = SortColumn::Kind;

/// `name_asc`, `created_desc`, `id_asc`, …; anything else is the fallback.
SortColumn sortNamed(const QString &sort, SortColumn fallback)
{
    const bool descending = sort.endsWith("_desc"_L1, Qt::CaseInsensitive);
    const QString column = sort.section(u'_', 0, -2).toLower();
    if (column == "name"_L1)
        return { Kind::Text, "name"_L1, descending };
    if (column == "path"_L1)
        return { Kind::Text, "path"_L1, descending };
    if (column == "created"_L1 || column == "created_at"_L1)
        return { Kind::Time, "created_at"_L1, descending };
    if (column == "id"_L1)
        return { Kind::Id, {}, descending };
    return fallback;
}

template <class Place>
RowKey keyOf(const Place &place, const SortColumn &column)
{
    return { place.createdAt, column.name == "path"_L1 ? place.path : place.name, place.id };
}

Role roleNamed(const QString &name)
{
    for (const Role role : { Role::Minimal, Role::Guest, Role::Planner, Role::Reporter, Role::Developer, Role::Maintainer, Role::Owner }) {
        if (constantName(role) == name)
            return role;
    }
    return Role::None;
}

template <class Place>
bool isNamed(const Place &place, const PlaceListArguments &arguments)
{
    if (arguments.ids && std::find(arguments.ids->begin(), arguments.ids->end(), place.id) == arguments.ids->end())
        return false;
    if (arguments.fullPaths && !arguments.fullPaths->contains(place.fullPath, Qt::CaseInsensitive))
        return false;
    return arguments.search.isEmpty() || place.name.contains(arguments.search, Qt::CaseInsensitive)
        || place.path.contains(arguments.search, Qt::CaseInsensitive);
}

} // namespace

PlaceListArguments::PlaceListArguments(const FieldPlan &field) : Paging(field)
{
    const auto given = [&field](std::string_view name) {
        const Input *value = field.argument(name);
        return value && !value->isNull() ? value : nullptr;
    };
    const auto flag = [&given](std::string_view name) {
        const Input *value = given(name);
        return value && value->boolean;
    };
    if (const Input *wanted = given("ids")) {
        ids.emplace();
        for (const QString &id : wanted->strings())
            ids->push_back(idNumber(id));
    }
    if (const Input *wanted = given("fullPaths"))
        fullPaths = wanted->strings();
    if (const Input *wanted = given("search"))
        search = wanted->string;
    for (const std::string_view name : { "parentPath", "namespacePath" }) {
        if (const Input *path = given(name))
            inside = path->string;
    }
    ownedOnly = flag("ownedOnly");
    const Input *all = given("allAvailable");
    memberOnly = flag("membership") || (all && !all->boolean);
    personalOnly = flag("personal");
    topLevelOnly = flag("topLevelOnly");
    if (const Input *role = given("minAccessLevel"))
        minimalRole = roleNamed(role->string);
    if (const Input *wanted = given("archived"); wanted && wanted->string != "INCLUDE"_L1)
        archived = wanted->string == "ONLY"_L1;
    const bool ofGroups = field.def->name == "groups";
    const Input *order = given("sort");
    sort = sortNamed(order ? order->string : QString(), ofGroups ? SortColumn { Kind::Text, "name"_L1, false } : SortColumn { Kind::Id, {}, true });
}

bool writeGroups(Run &run, const FieldPlan &field)
{
    const auto &arguments = field.as<PlaceListArguments>();
    const Group *parent = arguments.inside ? run.world().group(*arguments.inside) : nullptr;
    return writeConnection(run, field, arguments.sort, [&](const Slice &slice) {
        std::vector<Row> rows;
        for (const auto &[id, group] : run.world().groups()) {
            if (!isNamed(group, arguments) || !run.access().read(group))
                continue;
            if ((arguments.topLevelOnly && group.parentId != 0) || (arguments.inside && (!parent || group.parentId != parent->id)))
                continue;
            if ((arguments.ownedOnly && run.access().role(group) < Role::Owner) || (arguments.memberOnly && run.access().role(group) == Role::None))
                continue;
            rows.push_back({ keyOf(group, slice.column), { &group } });
        }
        return pageOf(std::move(rows), slice);
    });
}

bool writeProjects(Run &run, const FieldPlan &field, const std::vector<const Project *> &candidates)
{
    const auto &arguments = field.as<PlaceListArguments>();
    if (arguments.fullPaths && arguments.fullPaths->size() > 50)
        return run.fail(field, u"Projects query cannot be filtered by more than 50 full paths"_s);
    const Group *inside = arguments.inside ? run.world().group(*arguments.inside) : nullptr;
    return writeConnection(run, field, arguments.sort, [&](const Slice &slice) {
        std::vector<Row> rows;
        for (const Project *project : candidates) {
            if (!isNamed(*project, arguments) || !run.access().read(*project))
                continue;
            if ((arguments.archived && project->archived != *arguments.archived) || (arguments.inside && (!inside || project->groupId != inside->id)))
                continue;
            const Role role = run.access().role(*project);
            if ((arguments.memberOnly && role == Role::None) || (arguments.minimalRole && role < *arguments.minimalRole))
                continue;
            if (arguments.personalOnly && project->namespaceUserId != run.access().user().id)
                continue;
            rows.push_back({ keyOf(*project, slice.column), { project } });
        }
        return pageOf(std::move(rows), slice);
    });
}

} // namespace muster::demo::graphql
