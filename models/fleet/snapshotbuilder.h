// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster {

/// Puts a Snapshot together, one runner after the other, and hands out as many snapshots on the way as are asked for.
/// Used twice: models/gitlab decodes one page into a small snapshot, models/sync merges pages into the fleet.
/// One thread at a time. Texts are UTF-8; a null `std::string_view::data()` means "not told".
class SnapshotBuilder final {
public:
    SnapshotBuilder();

    /// A runner is written as: `auto &row = begin(id)`, fields, addManager…, `end()`.
    /// A runner that is there already is replaced (the later answer is the truer one).
    RunnerRow &begin(RunnerId id);
    ManagerRow &addManager();
    void end();

    TextId add(std::string_view text) { return text.data() ? m_pool->add(text) : TextId{}; }
    TextId intern(std::string_view text) { return text.data() ? m_pool->intern(text) : TextId{}; }
    TagSetIndex tagSet(std::vector<std::string_view> tags);
    /// Same kind and id: same index; what is told later fills in what was not told before.
    OwnerIndex owner(RunnerType kind, qint64 id, std::string_view fullPath, std::string_view name, std::string_view webUrl);
    UserIndex user(UserId id, std::string_view username, std::string_view name, std::string_view state, std::string_view webUrl);
    /// A member by GitLab's name: one of ours, or a foreign one under which the name can be found again.
    template <class Enum>
    Enum member(Enum (*fromName)(std::string_view), std::string_view name)
    {
        if (name.data() == nullptr)
            return Enum::Unknown;
        const Enum known = fromName(name);
        return known == Enum::Unknown ? Enum(foreign(name)) : known;
    }

    /// Takes over every runner of another snapshot; returns how many were new.
    qsizetype append(const Snapshot &page);
    /// Adds managers that a later page brought to a runner that is here.
    void appendManagers(RunnerId id, const Snapshot &page);
    void remove(RunnerId id);
    [[nodiscard]] bool contains(RunnerId id) const { return m_index.contains(id.value); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_index.size()); }
    /// Runners whose managers are not all here yet, in order of id.
    [[nodiscard]] std::vector<RunnerId> withMissingManagers() const;

    struct Facts {
        FleetKey key;
        Instant asOf;
        Completeness completeness = Completeness::Loading;
        qint64 expected = -1;
        QString trouble;
    };
    /// What there is so far, sorted by id. O(n log n); the texts are shared, not copied.
    [[nodiscard]] Snapshot::Ptr snapshot(const Facts &facts) const;
    /// The last one: frees what is needed only while building.
    [[nodiscard]] Snapshot::Ptr finish(const Facts &facts);

private:
    struct Building {
        RunnerRow row;
        std::vector<ManagerRow> managers;
    };
    quint8 foreign(std::string_view name);
    void seal(Building &building);
    /// A manager of another snapshot, with its texts taken over into ours.
    ManagerRow translated(const ManagerRow &manager, const Snapshot &page);

    std::shared_ptr<StringPool> m_pool;
    std::vector<Building> m_runners;
    std::unordered_map<qint64, quint32> m_index;   // runner id to place in m_runners
    Building *m_current = nullptr;
    std::vector<Snapshot::TagSpan> m_tagSets;
    std::vector<TextId> m_tagTexts;
    std::unordered_map<std::size_t, std::vector<TagSetIndex>> m_tagIndex;   // by hash of the texts' ids
    std::vector<OwnerRow> m_owners;
    std::unordered_map<qint64, OwnerIndex> m_ownerIndex;                     // id * 4 + kind
    std::vector<UserRow> m_users;
    std::unordered_map<qint64, UserIndex> m_userIndex;
    std::vector<TextId> m_foreign;
};

} // namespace muster
