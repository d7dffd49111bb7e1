// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/check/queryerror.h"
#include "app/demo/graphql/run/plan.h"
#include "app/demo/world/user.h"

namespace muster::demo::graphql {

/// How much one request may ask.
struct Limits {
    static constexpr qint64 queryText = 10'000;   ///< characters, over all queries of a batch

    int complexity = 200;
    int depth = 15;

    /// Of an account on a server; of nobody for null.
    [[nodiscard]] static Limits of(const User *user, const Profile &profile);
    /// What GitLab says if a plan asks too much; `complexity` is that of the whole batch.
    [[nodiscard]] std::vector<QueryError> exceeded(const Plan &plan, qint64 batchComplexity) const;
};

} // namespace muster::demo::graphql
