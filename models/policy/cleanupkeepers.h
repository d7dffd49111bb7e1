// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/textmatcher.h"
#include "models/policy/cleanupdecision.h"

#include <optional>
#include <vector>

namespace muster {

/// The place of each runner among those of its owner, the newest first. Found when the first rule asks, once for all of them.
class OwnerRanks final {
public:
    explicit OwnerRanks(const Snapshot &fleet) : m_fleet(fleet) { }
    /// 0: the newest. Means nothing for a runner whose owner is not told.
    [[nodiscard]] quint32 of(quint32 row)
    {
        if (m_ranks.empty())
            find();
        return m_ranks[row];
    }

private:
    void find();

    const Snapshot &m_fleet;
    std::vector<quint32> m_ranks;   // by row
};

/// Answers a rule's `keep` for one fleet; what it says of a tag set or an owner it says once. One thread.
class CleanupKeepers final {
public:
    using Reason = CleanupDecision::Reason;

    CleanupKeepers(const CleanupKeep &keep, const Snapshot &fleet, OwnerRanks &ranks);
    /// By tag, by name, as one of the newest of its owner; also where that cannot be told. nullopt: the rule may take it.
    [[nodiscard]] std::optional<Reason> reason(quint32 row);

private:
    [[nodiscard]] bool hasKeptTag(TagSetIndex set);
    [[nodiscard]] bool hasKeptName(const RunnerRow &row) const;

    const CleanupKeep &m_keep;
    const Snapshot &m_fleet;
    OwnerRanks &m_ranks;
    std::vector<TextMatcher> m_tags;
    std::vector<TextMatcher> m_names;
    std::vector<Tri> m_ofSet;          // by tag set: it has a kept tag; unknown: not asked yet
};

/// How many of each tag set would be left to take jobs.
class TagSetStock final {
public:
    explicit TagSetStock(const Snapshot &fleet);
    void take(TagSetIndex set) { --m_left[set]; }
    [[nodiscard]] int left(TagSetIndex set) const { return m_left[set]; }
    [[nodiscard]] bool knows(TagSetIndex set) const { return set < m_left.size(); }

private:
    std::vector<int> m_left;
};

} // namespace muster
