// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/places.h"

#include "models/gitlab/decode/cursor.h"

#include <QSet>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

std::vector<NamedPath> readPlaces(JsonValue nodes)
{
    std::vector<NamedPath> places;
    nodes.forEach([&](JsonValue node) {
        NamedPath place{ node["id"].globalId(), node["fullPath"].text(), node["name"].text() };
        if (place.id > 0 && !place.fullPath.isEmpty())
            places.push_back(std::move(place));
    });
    return places;
}

Read<ProjectsPage> readProjectsPage(const GraphqlReply &reply)
{
    const JsonValue projects = reply.data["projects"];
    if (!projects.isObject())
        return tl::unexpected(whyNull(reply, u"projects"_s));
    const Read<Cursor> cursor = readCursor(projects);
    if (!cursor)
        return tl::unexpected(cursor.error());
    return ProjectsPage{ readPlaces(projects["nodes"]), cursor->hasNext ? std::optional(cursor->end) : std::nullopt };
}

Read<GroupsPage> readGroupsPage(const Answer &answer)
{
    return readRestPage<NamedPath>(answer, [](JsonValue group) -> std::optional<NamedPath> {
        NamedPath place{ group["id"].globalId(), group["full_path"].text(), group["name"].text() };
        return place.id > 0 && !place.fullPath.isEmpty() ? std::optional(std::move(place)) : std::nullopt;
    });
}

Read<std::vector<NamedPath>> readGroups(const GraphqlReply &reply)
{
    const JsonValue groups = reply.data["groups"];
    if (!groups.isObject())
        return tl::unexpected(whyNull(reply, u"groups"_s));
    return readPlaces(groups["nodes"]);
}

std::vector<NamedPath> topmost(std::vector<NamedPath> groups)
{
    QSet<QString> paths;
    for (const NamedPath &group : groups)
        paths.insert(group.fullPath);
    std::erase_if(groups, [&](const NamedPath &group) {
        for (qsizetype slash = group.fullPath.lastIndexOf(u'/'); slash > 0; slash = group.fullPath.lastIndexOf(u'/', slash - 1)) {
            if (paths.contains(group.fullPath.first(slash)))
                return true;
        }
        return false;
    });
    return groups;
}

} // namespace muster::gitlab
