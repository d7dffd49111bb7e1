// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/matching.h"

#include <algorithm>

namespace muster {

namespace {

using Kind = MatchAdvice::Kind;

// More than so many changes on one runner are no advice any more: another runner is meant.
constexpr std::size_t mostChanges = 3;

/// What would have to change for one runner to take the job.
struct Remedy {
    std::vector<MatchAdvice> changes;   ///< empty: nothing can be done about it
    int unknown = 0;                    ///< conditions that might be in the way besides
};

Kind changeOfReach(const RunnerRow &row)
{
    switch (row.type) {
    case RunnerType::Instance: return Kind::AllowInstance;
    case RunnerType::Project: return Kind::Assign;
    case RunnerType::Group:   // belongs to its group for good
    case RunnerType::Unknown: break;
    }
    return Kind::None;
}

Kind changeFor(MatchCondition condition, const RunnerRow &row)
{
    switch (condition) {
    case MatchCondition::Reach: return changeOfReach(row);
    case MatchCondition::Tags: return Kind::AddTag;
    case MatchCondition::Untagged: return Kind::TakeUntagged;
    case MatchCondition::Protected: return Kind::ProtectRef;
    case MatchCondition::NotPaused: return Kind::Resume;
    case MatchCondition::Online: return Kind::BringOnline;
    case MatchCondition::HasRoom: break;   // that passes by itself
    }
    return Kind::None;
}

void addTags(Remedy &remedy, const RunnerMatch &match)
{
    for (const QString &tag : match.missingTags) {
        const auto near = std::find_if(match.nearTags.begin(), match.nearTags.end(), [&](const auto &pair) { return pair.first == tag; });
        if (near != match.nearTags.end())
            remedy.changes.push_back({ .kind = Kind::FixTag, .row = match.row, .text = tag, .other = near->second });
        else
            remedy.changes.push_back({ .kind = Kind::AddTag, .row = match.row, .text = tag });
    }
}

Remedy remedyFor(const Snapshot &fleet, const RunnerMatch &match)
{
    Remedy remedy;
    for (std::size_t i = 0; i < std::size_t(MatchCondition::HasRoom); ++i) {
        if (match.met[i] != Tri::No) {
            remedy.unknown += match.met[i] == Tri::Unknown ? 1 : 0;
            continue;
        }
        const Kind kind = changeFor(MatchCondition(i), fleet.row(match.row));
        if (kind == Kind::None)
            return {};
        if (kind == Kind::AddTag)
            addTags(remedy, match);
        else
            remedy.changes.push_back({ .kind = kind, .row = match.row });
    }
    return remedy;
}

bool isSame(const MatchAdvice &a, const MatchAdvice &b)
{
    return a.kind == b.kind && a.text == b.text && a.other == b.other;
}

} // namespace

std::vector<MatchAdvice> adviceFor(const Snapshot &fleet, const std::vector<RunnerMatch> &nearest)
{
    const auto able = std::find_if(nearest.begin(), nearest.end(), [](const RunnerMatch &match) { return match.couldTakeNow() == Tri::Yes; });
    if (able != nearest.end())
        return { { .kind = Kind::Wait, .row = able->row } };

    std::vector<Remedy> remedies;
    for (const RunnerMatch &match : nearest) {
        Remedy remedy = remedyFor(fleet, match);
        if (!remedy.changes.empty() && remedy.changes.size() <= mostChanges)
            remedies.push_back(std::move(remedy));
    }
    const auto cost = [](const Remedy &remedy) { return std::pair(remedy.changes.size(), remedy.unknown); };
    const auto best = std::min_element(remedies.begin(), remedies.end(), [&](const Remedy &a, const Remedy &b) { return cost(a) < cost(b); });
    if (best == remedies.end())
        return { {} };
    if (best->changes.size() > 1) {
        // Several changes belong together, so there is one runner to name and no choice.
        for (MatchAdvice &change : best->changes)
            change.isEnough = false;
        return best->changes;
    }
    std::vector<MatchAdvice> advice;
    for (const Remedy &remedy : remedies) {
        if (cost(remedy) != cost(*best))
            continue;
        const MatchAdvice &change = remedy.changes.front();
        if (std::none_of(advice.begin(), advice.end(), [&](const MatchAdvice &have) { return isSame(have, change); }))
            advice.push_back(change);
    }
    return advice;
}

} // namespace muster
