// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/namedpath.h"
#include "models/gitlab/decode/restlist.h"
#include "models/gitlab/graphql/envelope.h"

#include <vector>

namespace muster::gitlab {

/// Readers of lists of groups and projects. Entries without an id or a path are left out.

/// The groups or projects in a GraphQL list of `{ id fullPath name }`.
[[nodiscard]] std::vector<NamedPath> readPlaces(JsonValue nodes);

/// One page of projects (GraphQL); `next` is the cursor, null on the last page.
struct ProjectsPage {
    std::vector<NamedPath> items;
    std::optional<QString> next;
};
[[nodiscard]] Read<ProjectsPage> readProjectsPage(const GraphqlReply &reply);

/// One page of `GET /groups` (REST).
using GroupsPage = RestPage<NamedPath>;
[[nodiscard]] Read<GroupsPage> readGroupsPage(const Answer &answer);

[[nodiscard]] Read<std::vector<NamedPath>> readGroups(const GraphqlReply &reply);

/// Without those that lie below another one of the list: a group's runners include those of everything below it.
[[nodiscard]] std::vector<NamedPath> topmost(std::vector<NamedPath> groups);

} // namespace muster::gitlab
