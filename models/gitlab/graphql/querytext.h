// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/capabilities.h"

#include <QString>

namespace muster::gitlab {

/// The queries are plain GraphQL files, embedded from models/gitlab/queries, that name everything the newest server has.
/// What is sent is made from them: one operation with the fragments it uses, without what this server lacks.
///
/// At the end of a line, a comment tells how:
///   `field # needs CiRunner.upgradeStatus`   the line (with its block, if it opens one) only when the server has it
///   `r_0: runner(id: $id_0) # each`          the line once per item, with _0, _1, … in the place of _0
struct QueryRef {
    const char *file;        ///< `runners` for queries/runners.graphql
    const char *operation;   ///< `instanceRunners`
};

/// Comments and indentation are gone: GitLab counts the characters. `items` is how often `# each` lines are repeated.
[[nodiscard]] QString queryText(const QueryRef &query, const Capabilities &capabilities, int items = 1);

} // namespace muster::gitlab
