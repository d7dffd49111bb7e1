// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/demand.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace muster {

namespace {

/// Builds a demand from its runners as they come: by slot, then by row.
class DemandWriter {
public:
    explicit DemandWriter(const std::vector<Slot> &slots) : m_slots(slots) { }

    void add(SlotIndex slot, quint32 at, const RunnerRow &row, Tri able)
    {
        if (m_demand.buckets.empty() || m_demand.buckets.back().slot != slot) {
            close();
            m_demand.buckets.push_back({ .slot = slot, .first = quint32(m_demand.rows.size()) });
        }
        (able == Tri::Yes ? m_demand.rows : m_unsure).push_back(at);
        tally(m_demand.buckets.back().inReach, row, able);
    }
    Demand finish()
    {
        close();
        return std::move(m_demand);
    }

private:
    void close()
    {
        if (m_demand.buckets.empty())
            return;
        Demand::Bucket &bucket = m_demand.buckets.back();
        bucket.sure = quint32(m_demand.rows.size()) - bucket.first;
        bucket.size = bucket.sure + quint32(m_unsure.size());
        m_demand.rows.insert(m_demand.rows.end(), m_unsure.begin(), m_unsure.end());
        m_unsure.clear();
        const Slot &slot = m_slots[bucket.slot];
        m_demand.uncertain += slot.isUncertain() ? int(bucket.size) : 0;
        m_demand.owned += slot.kind != ReachKind::Instance ? int(bucket.size) : 0;
    }

    const std::vector<Slot> &m_slots;
    Demand m_demand;
    std::vector<quint32> m_unsure;
};

} // namespace

void tally(EligibleCount &count, const RunnerRow &row, Tri eligible)
{
    if (eligible == Tri::No)
        return;
    const Tri notPaused = notPausedMet(row), online = onlineMet(row);
    if (eligible == Tri::Unknown || notPaused == Tri::Unknown || (notPaused == Tri::Yes && online == Tri::Unknown))
        ++count.unknown;
    else if (notPaused == Tri::No)
        ++count.paused;
    else
        ++(online == Tri::Yes ? count.online : count.offline);
}

const Demand::Bucket *Demand::bucketOf(SlotIndex slot) const
{
    const auto at = std::lower_bound(buckets.begin(), buckets.end(), slot, [](const Bucket &bucket, SlotIndex wanted) { return bucket.slot < wanted; });
    return at != buckets.end() && at->slot == slot ? &*at : nullptr;
}

DemandIndex::DemandIndex(const Snapshot &fleet) : m_fleet(fleet), m_placesOf(std::size_t(fleet.tagSetCount()) + 1)
{
    sortBySlot();
    for (quint32 place = 0; place < m_order.size(); ++place) {
        const TagSetIndex set = fleet.row(m_order[place]).tags;
        m_placesOf[set == unknownTags ? m_placesOf.size() - 1 : set].push_back(place);
    }
    for (TagSetIndex set = 0; set < TagSetIndex(fleet.tagSetCount()); ++set) {
        if (m_placesOf[set].empty())
            continue;   // its last runner is gone
        for (const TextId tag : fleet.tags(set))
            m_carriers[fleet.text(tag)].push_back(set);
    }
}

void DemandIndex::sortBySlot()
{
    // Owners repeat: each path is folded once. The map's order is the slots'.
    std::vector<std::string> paths(std::size_t(m_fleet.ownerCount()));
    for (std::size_t i = 0; i < paths.size(); ++i)
        paths[i] = foldedPath(m_fleet.text(m_fleet.owner(OwnerIndex(i)).fullPath));
    std::map<std::pair<ReachKind, std::string_view>, std::vector<quint32>> rowsOf;
    for (quint32 at = 0; at < quint32(m_fleet.size()); ++at) {
        const RunnerRow &row = m_fleet.row(at);
        const ReachKind kind = reachKindOf(m_fleet, row);
        const bool isOwned = kind != ReachKind::Instance && kind != ReachKind::Untold;
        rowsOf[{ kind, isOwned ? std::string_view(paths[row.owner]) : std::string_view() }].push_back(at);
    }
    m_slotOf.resize(std::size_t(m_fleet.size()));
    for (const auto &[key, rows] : rowsOf) {
        for (const quint32 row : rows)
            m_slotOf[row] = SlotIndex(m_slots.size());
        m_order.insert(m_order.end(), rows.begin(), rows.end());
        m_slots.push_back({ key.first, std::string(key.second) });
    }
}

std::optional<SlotIndex> DemandIndex::find(ReachKind kind, std::string_view path) const
{
    const auto key = [](const Slot &slot) { return std::pair(slot.kind, std::string_view(slot.path)); };
    const std::pair wanted(kind, path);
    const auto at = std::lower_bound(m_slots.begin(), m_slots.end(), wanted, [&](const Slot &slot, const auto &than) { return key(slot) < than; });
    return at != m_slots.end() && key(*at) == wanted ? std::optional(SlotIndex(at - m_slots.begin())) : std::nullopt;
}

std::vector<TagSetIndex> DemandIndex::carriersOf(const QStringList &tags) const
{
    std::vector<const std::vector<TagSetIndex> *> lists;
    for (const QString &tag : tags) {
        const std::string wanted = tag.toStdString();
        const auto at = m_carriers.find(wanted);
        if (at == m_carriers.end())
            return {};
        lists.push_back(&at->second);
    }
    // From the rarest tag on, so that what is looked through is as short as can be.
    std::sort(lists.begin(), lists.end(), [](const auto *a, const auto *b) { return a->size() < b->size(); });
    std::vector<TagSetIndex> sets = *lists.front();
    for (std::size_t i = 1; i < lists.size() && !sets.empty(); ++i)
        std::erase_if(sets, [&](TagSetIndex set) { return !std::binary_search(lists[i]->begin(), lists[i]->end(), set); });
    return sets;
}

std::vector<quint32> DemandIndex::candidates(const QStringList &tags) const
{
    std::vector<quint32> places;
    if (tags.isEmpty()) {
        places.resize(m_order.size());
        std::iota(places.begin(), places.end(), 0U);
        return places;
    }
    places = m_placesOf.back();
    for (const TagSetIndex set : carriersOf(tags))
        places.insert(places.end(), m_placesOf[set].begin(), m_placesOf[set].end());
    std::sort(places.begin(), places.end());
    return places;
}

Demand DemandIndex::demandFor(const JobNeeds &needs) const
{
    const bool hasTags = !needs.tags.isEmpty();
    DemandWriter writer(m_slots);
    for (const quint32 place : candidates(needs.tags)) {
        const quint32 at = m_order[place];
        const RunnerRow &row = m_fleet.row(at);
        const Tri tags = hasTags && row.tags == unknownTags ? Tri::Unknown : Tri::Yes;
        const Tri able = both(both(tags, untaggedMet(row, hasTags)), protectedMet(row, needs.protectedRef));
        if (able != Tri::No)
            writer.add(m_slotOf[at], at, row, able);
    }
    return writer.finish();
}

} // namespace muster
