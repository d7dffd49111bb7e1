// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/check/limits.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

Limits Limits::of(const User *user, const Profile &profile)
{
    if (!user)
        return {};
    return { user->admin && profile.atLeast(18, 0) ? 300 : 250, 20 };
}

std::vector<QueryError> Limits::exceeded(const Plan &plan, qint64 batchComplexity) const
{
    std::vector<QueryError> errors;
    if (plan.root.depth > depth)
        errors.push_back({ u"Query has depth of %1, which exceeds max depth of %2"_s.arg(plan.root.depth).arg(depth), {}, {}, {} });
    if (batchComplexity > complexity || plan.tooBig)
        errors.push_back({ u"Query has complexity of %1, which exceeds max complexity of %2"_s.arg(batchComplexity).arg(complexity), {}, {}, {} });
    return errors;
}

} // namespace muster::demo::graphql
