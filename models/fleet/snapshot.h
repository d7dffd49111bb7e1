// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/rows.h"
#include "models/fleet/scope.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace muster {

/// How much of the scope a snapshot holds.
enum class Completeness : quint8 {
    Loading,      ///< more is on its way
    Incomplete,   ///< the load ended, but counts do not agree or pages are missing: see Snapshot::trouble
    Complete,     ///< every cursor reached its end and the server's counts before and after agree with what arrived
    Remembered,   ///< a complete load of an earlier start, from disk: to be looked at, never the ground for a plan or a conclusion
};

/// The fleet as one load saw it: immutable, shared, packed (some 200 bytes a runner). Rows are in order of id, so a row
/// number is also a rank by id, and two snapshots are compared by merging. Safe to read from any thread.
class Snapshot final {
public:
    using Ptr = std::shared_ptr<const Snapshot>;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] const RunnerRow &row(qsizetype at) const { return m_rows[std::size_t(at)]; }
    [[nodiscard]] std::span<const RunnerRow> rows() const { return m_rows; }
    /// Newest id first, as GitLab lists them.
    [[nodiscard]] std::span<const ManagerRow> managers(const RunnerRow &row) const
    {
        return { m_managers.data() + row.firstManager, row.managersLoaded };
    }
    [[nodiscard]] qsizetype managerCount() const { return qsizetype(m_managers.size()); }
    [[nodiscard]] std::optional<qsizetype> find(RunnerId id) const;

    [[nodiscard]] std::string_view text(TextId id) const { return m_pool->text(id); }
    [[nodiscard]] QString string(TextId id) const { return m_pool->string(id); }
    void prefetch(TextId id) const { m_pool->prefetch(id); }
    /// Sorted by bytes, without repeats; empty for "no tags" and for "not told" (unknownTags).
    [[nodiscard]] std::span<const TextId> tags(TagSetIndex index) const;
    /// One more than the highest TagSetIndex in use: per-tag-set answers fit a vector of this size.
    [[nodiscard]] qsizetype tagSetCount() const { return qsizetype(m_tagSets.size()); }
    [[nodiscard]] const OwnerRow &owner(OwnerIndex index) const { return m_owners[index]; }
    [[nodiscard]] qsizetype ownerCount() const { return qsizetype(m_owners.size()); }
    [[nodiscard]] const UserRow &user(UserIndex index) const { return m_users[index]; }
    [[nodiscard]] qsizetype userCount() const { return qsizetype(m_users.size()); }
    /// Name, tags, owner path, short token, addresses and system ids, lower case, separated by U+001F.
    [[nodiscard]] std::string_view searchText(const RunnerRow &row) const { return text(row.search); }

    /// What the server called a member of an open enumeration that Muster does not know (isForeign); else empty.
    template <class Enum>
    [[nodiscard]] std::string_view foreignName(Enum value) const { return foreignNameOf(quint8(value)); }

    [[nodiscard]] const FleetKey &key() const { return m_key; }
    /// The server's clock when the load began; ages are counted from the server's clock, never ours.
    [[nodiscard]] Instant asOf() const { return m_asOf; }
    [[nodiscard]] Completeness completeness() const { return m_completeness; }
    [[nodiscard]] bool isComplete() const { return m_completeness == Completeness::Complete; }
    [[nodiscard]] bool isRemembered() const { return m_completeness == Completeness::Remembered; }
    /// How many runners the server said there are; -1 when it has not yet.
    [[nodiscard]] qint64 expectedCount() const { return m_expected; }
    /// Why it is not complete, untranslated, for "Details"; of a complete one, what GitLab could not tell of some runners
    /// (their facts are unknown); empty otherwise.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] qsizetype bytes() const;

private:
    friend class SnapshotBuilder;
    friend class SnapshotPack;
    friend class SnapshotPatch;
    [[nodiscard]] std::string_view foreignNameOf(quint8 value) const;

    struct TagSpan {
        quint32 first = 0;
        quint32 count = 0;
    };

    FleetKey m_key;
    Instant m_asOf;
    Completeness m_completeness = Completeness::Loading;
    qint64 m_expected = -1;
    QString m_trouble;
    std::shared_ptr<const StringPool> m_pool;
    std::vector<RunnerRow> m_rows;
    std::vector<ManagerRow> m_managers;
    std::vector<TagSpan> m_tagSets;
    std::vector<TextId> m_tagTexts;
    std::vector<OwnerRow> m_owners;
    std::vector<UserRow> m_users;
    std::vector<TextId> m_foreign;
};

} // namespace muster
