// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/policy/scopeindex.h"
#include "models/policy/versionpolicy.h"

#include <QHash>

#include <span>
#include <vector>

namespace muster {

/// Which of many rules (or exemptions) a runner falls under: candidates are found once per owner, conditions answered for the
/// whole fleet at once where many runners are asked about, and one by one where few are. One thread.
class RuleFinder final {
public:
    static constexpr quint32 none = 0xffffffffU;   ///< no rule
    static constexpr quint32 open = 0xfffffffeU;   ///< cannot be told: a condition, or the owner, is unknown

    /// One of the things to be found; both outlive the finder.
    struct Entry {
        const std::vector<PathScope> *scopes = nullptr;
        const Filter *when = nullptr;
        bool isOff = false;   ///< known to the warnings, never found
    };
    RuleFinder(std::vector<Entry> entries, const Snapshot &fleet, const FilterContext &context);

    /// The rule for this runner.
    [[nodiscard]] quint32 find(quint32 row);
    /// Per entry and scope, in order: does it match any owner of the fleet?
    [[nodiscard]] const std::vector<std::vector<bool>> &used() const { return m_used; }
    [[nodiscard]] bool ownerDecides() const { return m_ownerDecides; }

private:
    /// A condition, shared by all entries that have it.
    struct Condition {
        const Filter *filter = nullptr;
        qint64 asked = 0;             ///< runners for which it may be asked
        std::vector<Tri> answers;     ///< for every row; empty: one by one
    };
    struct Place {                    ///< one scope of one entry
        quint32 entry = 0;
        quint32 scope = 0;
    };
    void order();
    void findCandidates();
    [[nodiscard]] std::vector<quint32> candidatesOf(const std::vector<quint32> &places);
    void answerConditions();
    [[nodiscard]] Tri holds(quint32 condition, quint32 row) const;

    std::vector<Entry> m_entries;
    const Snapshot &m_fleet;
    const FilterContext &m_context;
    std::vector<Place> m_places;                     // most specific first: a place's number is its rank
    ScopeIndex m_index;
    std::vector<quint32> m_conditionOf;              // per entry; none: without
    std::vector<Condition> m_conditions;
    std::vector<std::vector<quint32>> m_ofOwner;     // per owner: entries, most specific first, up to the first without condition
    std::vector<quint32> m_ofInstance;
    std::vector<quint32> m_ofEverybody;
    std::vector<std::vector<bool>> m_used;
    bool m_ownerDecides = false;
};

} // namespace muster
