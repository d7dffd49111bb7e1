// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/matching.h"
#include "models/fleet/textmemo.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace muster {

/// One job held against runners of one fleet: what rows share, tag sets and owners, is looked at once. Outlived by the fleet
/// and by what was proved.
class Examiner final {
public:
    Examiner(const Snapshot &fleet, const JobNeeds &needs, const ProvenReach *proven);

    [[nodiscard]] std::array<Tri, matchConditions> conditions(const RunnerRow &row);
    /// By how many tags a set falls short, and how many of those have nothing near in it.
    struct Gap {
        quint32 missing = 0;
        quint32 far = 0;
    };
    [[nodiscard]] Gap gapOf(TagSetIndex set);
    [[nodiscard]] RunnerMatch match(qsizetype row);

private:
    static constexpr quint8 notNear = 0xff;
    [[nodiscard]] Tri reach(const RunnerRow &row);
    [[nodiscard]] Tri tags(TagSetIndex set);
    [[nodiscard]] Tri relation(OwnerIndex owner, bool isGroup);
    /// Places in m_tags that the set does not hold.
    [[nodiscard]] std::vector<std::size_t> missing(TagSetIndex set) const;
    /// Of the tag in m_tags to the runner's; notNear also for a tag that the job wants itself.
    [[nodiscard]] quint8 distance(std::size_t wanted, TextId had);
    [[nodiscard]] TextId nearest(std::size_t wanted, TagSetIndex set);

    const Snapshot &m_fleet;
    const ProvenReach *m_proven;
    Tri m_protectedRef;
    Tri m_instanceRunners;
    std::string m_project;                        // folded; empty: not told
    std::vector<std::string> m_tags;              // in order of bytes, as the fleet's are
    std::vector<Tri> m_setMet;                    // by TagSetIndex; valid where m_setAsked
    std::vector<bool> m_setAsked;
    std::vector<Tri> m_ownerMet;                  // by OwnerIndex; valid where m_ownerAsked
    std::vector<bool> m_ownerAsked;
    std::unordered_map<TagSetIndex, Gap> m_gaps;
    std::vector<TextMemo<quint8>> m_distances;    // by place in m_tags
};

} // namespace muster
