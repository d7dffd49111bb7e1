// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/conditions.h"
#include "models/fleet/queue/matching.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster {

/// Runners whose reach is the same for every project: the instance's, those of one group, those of one owner project.
struct Slot {
    ReachKind kind = ReachKind::Instance;
    std::string path;   ///< folded; empty for Instance and Untold
    /// Lists do not tell which other projects they serve.
    [[nodiscard]] bool isUncertain() const { return kind == ReachKind::Projects || kind == ReachKind::Untold; }
};
using SlotIndex = quint32;

/// Adds a runner where it counts; one that is not eligible counts nowhere.
void tally(EligibleCount &count, const RunnerRow &row, Tri eligible);

/// The runners that could take jobs with certain tags and a certain protection of their ref, whatever their project: those of
/// one slot stand together, first the ones that surely could, then the ones of which too little is told.
struct Demand {
    struct Bucket {
        SlotIndex slot = 0;
        quint32 first = 0;        ///< place in rows
        quint32 sure = 0;
        quint32 size = 0;
        EligibleCount inReach;    ///< what they count for if the project is in their reach
    };
    std::vector<quint32> rows;      ///< by bucket; sure ones and others ascending
    std::vector<Bucket> buckets;    ///< in order of slot
    int uncertain = 0;              ///< how many are in uncertain slots
    int owned = 0;                  ///< how many are in all slots but the instance's

    [[nodiscard]] std::span<const quint32> sureOf(const Bucket &bucket) const { return { rows.data() + bucket.first, bucket.sure }; }
    [[nodiscard]] std::span<const quint32> unsureOf(const Bucket &bucket) const
    {
        return { rows.data() + bucket.first + bucket.sure, bucket.size - bucket.sure };
    }
    [[nodiscard]] const Bucket *bucketOf(SlotIndex slot) const;
};

/// A fleet ordered so that demands are found quickly: by slot, and by the tags its sets carry. Outlived by the fleet.
class DemandIndex final {
public:
    explicit DemandIndex(const Snapshot &fleet);

    [[nodiscard]] Demand demandFor(const JobNeeds &needs) const;
    [[nodiscard]] const Slot &slot(SlotIndex at) const { return m_slots[at]; }
    [[nodiscard]] SlotIndex slotOf(quint32 row) const { return m_slotOf[row]; }
    [[nodiscard]] std::optional<SlotIndex> find(ReachKind kind, std::string_view path) const;

private:
    void sortBySlot();
    /// Sets that carry all these tags, in any order; not unknownTags.
    [[nodiscard]] std::vector<TagSetIndex> carriersOf(const QStringList &tags) const;
    /// Places in m_order of all whose tags may do, ascending.
    [[nodiscard]] std::vector<quint32> candidates(const QStringList &tags) const;

    const Snapshot &m_fleet;
    std::vector<Slot> m_slots;                                                   // in order of kind, then path
    std::vector<SlotIndex> m_slotOf;                                             // by row
    std::vector<quint32> m_order;                                                // rows by slot, then by row
    std::vector<std::vector<quint32>> m_placesOf;                                // by TagSetIndex, in m_order; the last: tags not told
    std::unordered_map<std::string_view, std::vector<TagSetIndex>> m_carriers;   // by tag, ascending
};

} // namespace muster
