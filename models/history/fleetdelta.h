// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QByteArray>

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace muster {

class PackedReader;

/// What has to be known besides one picture of a fleet to have a later one, as bytes and unpacked. Several in a row are put
/// together into one; from the beginning of the row, when that began with nothing, comes the picture itself.
///
/// Kept is everything that a Snapshot says, but: running jobs, idle or busy (the queue's samples tell of them), and when those
/// that are online made contact (within the two hours before; a picture says: when it was taken). So a fleet in which nothing
/// happens takes no room. Managers are kept one by one: one of thousands that comes does not write the others again. Pure.
class FleetDelta final
{
public:
    /// Versions: nothing but what versionsOf() tells, so that a row of any length takes the room of one fleet; bytes() and fleet()
    /// are then not to be asked for.
    enum class Keeps : quint8 { All, Versions };
    explicit FleetDelta(Keeps keeps = Keeps::All);

    /// `older` null: from nothing. Empty bytes: nothing differs of what is kept. Linear. Not yet compressed.
    [[nodiscard]] static QByteArray between(const Snapshot *older, const Snapshot &newer);

    /// Puts a later one behind what is here. False: these are no bytes of a delta; this is then of no use any more.
    [[nodiscard]] bool absorb(QByteArrayView bytes);
    /// All that was absorbed, as one.
    [[nodiscard]] QByteArray bytes() const;
    /// The picture, when all of it is here; null when it is not. Completeness::Remembered.
    [[nodiscard]] Snapshot::Ptr fleet(const FleetKey &key, Instant asOf) const;

    /// The runners that the last absorb() was about, as places that stay theirs; one may be there twice.
    [[nodiscard]] std::span<const quint32> touched() const { return m_touched; }
    /// What the managers of the runner at a place report, in no order, each as often as it is; nothing when the runner has gone.
    /// Equal ids are equal texts.
    struct Versions {
        bool isHere = false;
        std::vector<TextId> texts;
    };
    [[nodiscard]] Versions versionsOf(quint32 place) const;

    // Like a Snapshot's, for who writes.
    [[nodiscard]] std::string_view text(TextId id) const { return m_pool->text(id); }
    [[nodiscard]] std::span<const TextId> tags(TagSetIndex index) const { return { m_tagTexts.data() + m_tagSets[index].first, m_tagSets[index].second }; }
    [[nodiscard]] const OwnerRow &owner(OwnerIndex index) const { return m_owners[index]; }
    [[nodiscard]] const UserRow &user(UserIndex index) const { return m_users[index]; }
    template <class Enum>
    [[nodiscard]] std::string_view foreignName(Enum value) const { return text(m_foreign[quint8(value) - firstForeign]); }

private:
    struct Manager {
        ManagerRow row;
        bool isGone = false;
    };
    struct Runner {
        RunnerRow row;                  ///< without hash, search text and managers
        bool isGone = false;
        bool hasFacts = false;          ///< `row` is told
        bool forgetsManagers = false;   ///< of those before none is left but those that follow
        std::vector<Manager> managers;  ///< by id, ascending
    };
    [[nodiscard]] bool absorbRunner(PackedReader &from, Runner &runner, const std::vector<TextId> &texts);
    void readFacts(PackedReader &from, RunnerRow &row, const std::vector<TextId> &texts);
    void readManager(PackedReader &from, ManagerRow &row, const std::vector<TextId> &texts);
    [[nodiscard]] TextId readText(PackedReader &from);
    [[nodiscard]] quint8 readMember(PackedReader &from, quint8 last);
    [[nodiscard]] OwnerIndex ownerOf(RunnerType kind, qint64 id);
    [[nodiscard]] UserIndex userOf(qint64 id);
    [[nodiscard]] std::vector<quint32> order() const;

    Keeps m_keeps;
    std::shared_ptr<StringPool> m_pool;
    std::vector<Runner> m_runners;
    std::vector<quint32> m_touched;
    std::unordered_map<qint64, quint32> m_index;   // runner id to place in m_runners
    std::vector<std::pair<quint32, quint32>> m_tagSets;   // first of m_tagTexts and how many; 0: no tags
    std::vector<TextId> m_tagTexts;
    /// Runners name owners and people; what those are called is told when it is new, so perhaps only by an earlier delta.
    std::vector<OwnerRow> m_owners;
    std::vector<bool> m_isOwnerTold;
    std::unordered_map<qint64, OwnerIndex> m_ownerIndex;
    std::vector<UserRow> m_users;
    std::vector<bool> m_isUserTold;
    std::unordered_map<qint64, UserIndex> m_userIndex;
    std::vector<TextId> m_foreign;
};

} // namespace muster
