// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policychecks.h"

#include "models/policy/rangecorners.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace muster {

using Kind = PolicyProblem::Kind;

namespace {

std::vector<Version> cornersOf(const VersionRule &a, const VersionRule &b)
{
    std::vector<const VersionRange *> ranges;
    for (const auto *range : { &a.allow, &a.deny, &b.allow, &b.deny }) {
        if (*range)
            ranges.push_back(&**range);
    }
    return muster::cornersOf(ranges);
}

void checkRule(const VersionRule &rule, std::vector<PolicyProblem> &problems)
{
    const std::vector<Version> corners = cornersOf(rule, rule);
    const auto any = [&](auto holds) { return std::any_of(corners.begin(), corners.end(), holds); };
    if (rule.allow && !any([&](const Version &version) { return rule.allow->contains(version); }))
        problems.push_back({ .kind = Kind::NothingAllowed, .at = rule.allowAt, .argument = rule.allow->toString() });
    else if (rule.deny && !any([&](const Version &version) { return rule.approves(version); }))
        problems.push_back({ .kind = Kind::Contradiction, .at = rule.allow ? rule.allowAt : rule.denyAt, .other = rule.denyAt });
}

/// Two rules for the same runners: the second one would never be asked.
void checkPair(const VersionRule &first, const VersionRule &second, PolicyPlace at, PolicyPlace firstAt, std::vector<PolicyProblem> &problems)
{
    for (const Version &version : cornersOf(first, second)) {
        if (first.approves(version) != second.approves(version)) {
            problems.push_back({ .kind = Kind::Overlap, .at = at, .other = firstAt, .argument = version.toString() });
            return;
        }
    }
    problems.push_back({ .kind = Kind::Repeated, .at = at, .other = firstAt });
}

} // namespace

std::vector<PolicyProblem> policyContradictions(const VersionPolicy &policy)
{
    std::vector<PolicyProblem> problems;
    QHash<std::pair<QString, QString>, std::pair<std::size_t, PolicyPlace>> firstFor;   // by scope and condition
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const VersionRule &rule = policy.rules[i];
        checkRule(rule, problems);
        for (std::size_t s = 0; s < rule.scopes.size(); ++s) {
            const PolicyPlace at = s < rule.scopesAt.size() ? rule.scopesAt[s] : rule.at;
            const std::pair key(rule.scopes[s].toString(), rule.when.toString());
            const auto known = firstFor.constFind(key);
            if (known == firstFor.cend())
                firstFor.insert(key, { i, at });
            else
                checkPair(policy.rules[known->first], rule, at, known->second, problems);
        }
    }
    return problems;
}

} // namespace muster
