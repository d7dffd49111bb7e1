// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/matching.h"

#include "models/fleet/queue/examiner.h"

#include <algorithm>
#include <tuple>

namespace muster {

namespace {

Tri all(const std::array<Tri, matchConditions> &met, std::size_t first)
{
    Tri result = Tri::Yes;
    for (std::size_t i = 0; i < first; ++i)
        result = both(result, met[i]);
    return result;
}

} // namespace

JobNeeds needsOf(const Job &job)
{
    JobNeeds needs{ job.projectPath, job.tags, job.protectedRef, job.instanceRunners };
    needs.tags.sort();
    needs.tags.removeDuplicates();
    return needs;
}

Tri RunnerMatch::isEligible() const
{
    return all(met, eligibilityConditions);
}

Tri RunnerMatch::couldTakeNow() const
{
    return all(met, std::size_t(MatchCondition::HasRoom));
}

int RunnerMatch::unmet() const
{
    return int(std::count(met.begin(), met.end(), Tri::No));
}

RunnerMatch matchOf(const Snapshot &fleet, qsizetype row, const JobNeeds &needs, const ProvenReach *proven)
{
    return Examiner(fleet, needs, proven).match(row);
}

std::vector<RunnerMatch> nearestRunners(const Snapshot &fleet, const JobNeeds &needs, std::size_t most, const ProvenReach *proven)
{
    struct Place {
        quint8 unmet = 0;
        quint8 unknown = 0;
        Examiner::Gap gap;
        quint32 row = 0;
    };
    Examiner examiner(fleet, needs, proven);
    std::vector<Place> places;
    places.reserve(std::size_t(fleet.size()));
    for (const RunnerRow &row : fleet.rows()) {
        const auto met = examiner.conditions(row);
        Place place;
        place.unmet = quint8(std::count(met.begin(), met.end(), Tri::No));
        place.unknown = quint8(std::count(met.begin(), met.end(), Tri::Unknown));
        if (met[std::size_t(MatchCondition::Tags)] == Tri::No)
            place.gap = examiner.gapOf(row.tags);
        place.row = quint32(places.size());
        places.push_back(place);
    }
    const auto key = [](const Place &place) { return std::tuple(place.unmet, place.unknown, place.gap.far, place.gap.missing, place.row); };
    const std::size_t count = std::min(most, places.size());
    std::partial_sort(places.begin(), places.begin() + qsizetype(count), places.end(), [&](const Place &a, const Place &b) { return key(a) < key(b); });

    std::vector<RunnerMatch> matches;
    matches.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        matches.push_back(examiner.match(places[i].row));
    return matches;
}

} // namespace muster
