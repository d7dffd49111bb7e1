// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/demand.h"
#include "models/fleet/queue/matching.h"

#include <algorithm>
#include <map>

namespace muster {

namespace {

// Demands that are kept hold so many rows at the most (32 MB): a fleet's real ones are far below, a hostile queue's are not.
constexpr std::size_t mostRowsKept = 8'000'000;

/// What a project, or several, reaches.
struct Reached {
    Tri instance = Tri::No;
    bool arePathsTold = true;        ///< else what is not reached for sure is unknown
    std::vector<SlotIndex> slots;    ///< of groups and projects, for sure
    std::vector<quint32> proven;     ///< rows of uncertain slots that were seen to run the projects' jobs

    void tidy()
    {
        for (std::vector<quint32> *values : { &slots, &proven }) {
            std::sort(values->begin(), values->end());
            values->erase(std::unique(values->begin(), values->end()), values->end());
        }
    }
    [[nodiscard]] bool holds(SlotIndex slot) const { return std::binary_search(slots.begin(), slots.end(), slot); }
};

void add(EligibleCount &sum, const EligibleCount &more)
{
    sum.online += more.online;
    sum.paused += more.paused;
    sum.offline += more.offline;
    sum.unknown += more.unknown;
}

bool isIn(std::span<const quint32> rows, quint32 row)
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

std::string keyOf(const JobNeeds &needs)
{
    return needs.tags.join(u',').toStdString() + char('0' + int(needs.protectedRef));
}

} // namespace

class Matcher::Private
{
public:
    Private(Snapshot::Ptr snapshot, ProvenReach known) : fleet(std::move(snapshot)), proven(std::move(known)), m_index(*fleet) { }

    /// Valid until the next call.
    [[nodiscard]] const Demand &demandOf(const std::string &key, const JobNeeds &needs);
    void addReach(Reached &reached, const JobNeeds &needs) const;
    [[nodiscard]] EligibleCount countOf(const Demand &demand, const Reached &reached) const;
    void collectSure(const Demand &demand, const Reached &reached);
    /// Calls visit(row, eligibility) for all whose eligibility is not No.
    template <class Visit>
    void forEach(const Demand &demand, const Reached &reached, Visit visit) const;

    Snapshot::Ptr fleet;
    ProvenReach proven;
    std::vector<quint32> found;   // what eligible() returned last

private:
    [[nodiscard]] Tri reachOf(SlotIndex slot, const Reached &reached) const;

    DemandIndex m_index;
    std::unordered_map<std::string, Demand> m_demands;
    std::size_t m_rowsKept = 0;
};

const Demand &Matcher::Private::demandOf(const std::string &key, const JobNeeds &needs)
{
    const auto at = m_demands.find(key);
    if (at != m_demands.end())
        return at->second;
    if (m_rowsKept > mostRowsKept) {
        m_demands.clear();
        m_rowsKept = 0;
    }
    const Demand &demand = m_demands.emplace(key, m_index.demandFor(needs)).first->second;
    m_rowsKept += demand.rows.size();
    return demand;
}

void Matcher::Private::addReach(Reached &reached, const JobNeeds &needs) const
{
    const std::string path = foldedPath(needs.projectPath);
    const bool isProved = needs.instanceRunners == Tri::Unknown && proven.letsInstanceRunners(path);
    reached.instance = either(reached.instance, isProved ? Tri::Yes : needs.instanceRunners);
    if (path.empty()) {
        reached.arePathsTold = false;
        return;
    }
    const auto addSlot = [&](ReachKind kind, std::string_view owner) {
        if (const auto slot = m_index.find(kind, owner))
            reached.slots.push_back(*slot);
    };
    addSlot(ReachKind::OneProject, path);
    addSlot(ReachKind::Projects, path);
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        addSlot(ReachKind::Group, std::string_view(path).substr(0, slash));
    for (const RunnerId runner : proven.runnersOf(path)) {
        const auto row = fleet->find(runner);
        if (row && m_index.slot(m_index.slotOf(quint32(*row))).isUncertain())
            reached.proven.push_back(quint32(*row));
    }
}

Tri Matcher::Private::reachOf(SlotIndex slot, const Reached &reached) const
{
    if (m_index.slot(slot).kind == ReachKind::Instance)
        return reached.instance;
    if (reached.holds(slot))
        return Tri::Yes;
    return !reached.arePathsTold || m_index.slot(slot).isUncertain() ? Tri::Unknown : Tri::No;
}

template <class Visit>
void Matcher::Private::forEach(const Demand &demand, const Reached &reached, Visit visit) const
{
    for (const Demand::Bucket &bucket : demand.buckets) {
        const Tri reach = reachOf(bucket.slot, reached);
        if (reach == Tri::No)
            continue;
        for (const quint32 row : demand.sureOf(bucket))
            visit(row, reach == Tri::Unknown && isIn(reached.proven, row) ? Tri::Yes : reach);
        for (const quint32 row : demand.unsureOf(bucket))
            visit(row, Tri::Unknown);
    }
}

EligibleCount Matcher::Private::countOf(const Demand &demand, const Reached &reached) const
{
    // As forEach() and tally() would count, from the sums of whole buckets: this runs once for every job's needs.
    EligibleCount count;
    if (const auto slot = m_index.find(ReachKind::Instance, {})) {
        if (const Demand::Bucket *bucket = demand.bucketOf(*slot)) {
            if (reached.instance == Tri::Yes)
                add(count, bucket->inReach);
            count.unknown += reached.instance == Tri::Unknown ? int(bucket->size) : 0;
        }
    }
    count.unknown += reached.arePathsTold ? demand.uncertain : demand.owned;
    for (const SlotIndex slot : reached.slots) {
        const Demand::Bucket *bucket = demand.bucketOf(slot);
        if (!bucket)
            continue;
        add(count, bucket->inReach);
        count.unknown -= !reached.arePathsTold || m_index.slot(slot).isUncertain() ? int(bucket->size) : 0;
    }
    for (const quint32 row : reached.proven) {
        const SlotIndex slot = m_index.slotOf(row);
        const Demand::Bucket *bucket = demand.bucketOf(slot);
        if (!bucket || reached.holds(slot) || !isIn(demand.sureOf(*bucket), row))
            continue;
        --count.unknown;
        tally(count, fleet->row(row), Tri::Yes);
    }
    return count;
}

void Matcher::Private::collectSure(const Demand &demand, const Reached &reached)
{
    found.clear();
    const auto merge = [this](auto begin, auto end) {
        const auto middle = qsizetype(found.size());
        found.insert(found.end(), begin, end);
        std::inplace_merge(found.begin(), found.begin() + middle, found.end());
    };
    const auto mergeSlot = [&](SlotIndex slot) {
        if (const Demand::Bucket *bucket = demand.bucketOf(slot)) {
            const auto rows = demand.sureOf(*bucket);
            merge(rows.begin(), rows.end());
        }
    };
    if (const auto slot = m_index.find(ReachKind::Instance, {}); slot && reached.instance == Tri::Yes)
        mergeSlot(*slot);
    std::for_each(reached.slots.begin(), reached.slots.end(), mergeSlot);
    for (const quint32 row : reached.proven) {
        const SlotIndex slot = m_index.slotOf(row);
        const Demand::Bucket *bucket = demand.bucketOf(slot);
        if (bucket && !reached.holds(slot) && isIn(demand.sureOf(*bucket), row))
            merge(&row, &row + 1);
    }
}

Matcher::Matcher(Snapshot::Ptr fleet, ProvenReach proven) : d(std::make_unique<Private>(std::move(fleet), std::move(proven))) { }
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;

const Snapshot &Matcher::fleet() const
{
    return *d->fleet;
}

bool Matcher::knowsAllRunners() const
{
    return d->fleet->isComplete() && d->fleet->key().scope.kind == Scope::Kind::Instance;
}

void Matcher::noteRan(const Job &job)
{
    d->proven.note(job);
}

const ProvenReach &Matcher::proven() const
{
    return d->proven;
}

const std::vector<quint32> &Matcher::eligible(const JobNeeds &needs)
{
    Reached reached;
    d->addReach(reached, needs);
    reached.tidy();
    d->collectSure(d->demandOf(keyOf(needs), needs), reached);
    return d->found;
}

EligibleCount Matcher::count(const JobNeeds &needs)
{
    Reached reached;
    d->addReach(reached, needs);
    reached.tidy();
    return d->countOf(d->demandOf(keyOf(needs), needs), reached);
}

EligibleCount Matcher::count(const std::vector<JobNeeds> &needs)
{
    struct Side {
        const JobNeeds *needs = nullptr;
        Reached reached;
    };
    std::map<std::string, Side> sides;
    for (const JobNeeds &one : needs) {
        Side &side = sides[keyOf(one)];
        side.needs = &one;
        d->addReach(side.reached, one);
    }
    for (auto &[key, side] : sides)
        side.reached.tidy();
    if (sides.size() == 1)
        return d->countOf(d->demandOf(sides.begin()->first, *sides.begin()->second.needs), sides.begin()->second.reached);

    std::map<quint32, Tri> best;
    for (const auto &[key, side] : sides) {
        d->forEach(d->demandOf(key, *side.needs), side.reached, [&](quint32 row, Tri eligible) {
            Tri &known = best.try_emplace(row, Tri::No).first->second;
            known = either(known, eligible);
        });
    }
    EligibleCount count;
    for (const auto &[row, eligible] : best)
        tally(count, d->fleet->row(row), eligible);
    return count;
}

} // namespace muster
