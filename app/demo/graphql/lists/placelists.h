// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/lists/paging.h"
#include "app/demo/world/access.h"

namespace muster::demo::graphql {

/// Arguments of lists of groups and projects, made ready.
struct PlaceListArguments : Paging {
    explicit PlaceListArguments(const FieldPlan &field);

    std::optional<std::vector<qint64>> ids;
    std::optional<QStringList> fullPaths;
    QString search;
    std::optional<QString> inside;            ///< parentPath, namespacePath
    bool ownedOnly = false;
    bool memberOnly = false;                  ///< membership, allAvailable: false
    bool personalOnly = false;
    bool topLevelOnly = false;
    std::optional<Role> minimalRole;
    std::optional<bool> archived;             ///< nullopt: both
    SortColumn sort;
};

/// Every group the user may see, filtered and sorted.
bool writeGroups(Run &run, const FieldPlan &field);
/// The visible ones among some projects, filtered and sorted.
bool writeProjects(Run &run, const FieldPlan &field, const std::vector<const Project *> &candidates);

} // namespace muster::demo::graphql
