// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/lists/paging.h"
#include "app/demo/graphql/lists/runnerfilter.h"

namespace muster::demo::graphql {

/// Arguments of a list of runners, made ready.
struct RunnerListArguments : Paging {
    explicit RunnerListArguments(const FieldPlan &field) : Paging(field), filter(field), sort(sortOf(field)) { }

    /// nullopt: MOST_ACTIVE_DESC, which needs a licence.
    [[nodiscard]] static std::optional<SortColumn> sortOf(const FieldPlan &field);

    RunnerFilter filter;
    std::optional<SortColumn> sort;
};

/// Writes the page of a list that the field asks for. In order of creation it begins at the cursor and ends with the page;
/// other orders look at every runner of the list once.
bool writeRunners(Run &run, const FieldPlan &field, const RunnerList &list, const QString &settingsPath);

} // namespace muster::demo::graphql
