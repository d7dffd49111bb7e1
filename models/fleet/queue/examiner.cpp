// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/examiner.h"

#include "models/fleet/queue/conditions.h"
#include "models/fleet/queue/tagsimilarity.h"

#include <algorithm>

namespace muster {

Examiner::Examiner(const Snapshot &fleet, const JobNeeds &needs, const ProvenReach *proven)
    : m_fleet(fleet), m_proven(proven), m_protectedRef(needs.protectedRef), m_instanceRunners(needs.instanceRunners), m_project(foldedPath(needs.projectPath)),
      m_setMet(std::size_t(fleet.tagSetCount())), m_setAsked(m_setMet.size()), m_ownerMet(std::size_t(fleet.ownerCount())), m_ownerAsked(m_ownerMet.size())
{
    for (const QString &tag : needs.tags)
        m_tags.push_back(tag.toStdString());
    std::sort(m_tags.begin(), m_tags.end());
    m_tags.erase(std::unique(m_tags.begin(), m_tags.end()), m_tags.end());
    m_distances.resize(m_tags.size());
    if (m_instanceRunners == Tri::Unknown && m_proven && m_proven->letsInstanceRunners(m_project))
        m_instanceRunners = Tri::Yes;
}

Tri Examiner::relation(OwnerIndex owner, bool isGroup)
{
    // An owner is a group or a project, so one answer is enough for each.
    if (!m_ownerAsked[owner]) {
        const std::string path = foldedPath(m_fleet.text(m_fleet.owner(owner).fullPath));
        m_ownerMet[owner] = triOf(isGroup ? isAbove(path, m_project) : path == m_project);
        m_ownerAsked[owner] = true;
    }
    return m_ownerMet[owner];
}

Tri Examiner::reach(const RunnerRow &row)
{
    const ReachKind kind = reachKindOf(m_fleet, row);
    if (kind == ReachKind::Instance)
        return m_instanceRunners;
    if (m_project.empty())
        return Tri::Unknown;
    switch (kind) {
    case ReachKind::Group: return relation(row.owner, true);
    case ReachKind::OneProject: return relation(row.owner, false);
    case ReachKind::Projects:
        if (relation(row.owner, false) == Tri::Yes)
            return Tri::Yes;
        break;
    case ReachKind::Instance:
    case ReachKind::Untold: break;
    }
    return m_proven && m_proven->hasRan(row.id, m_project) ? Tri::Yes : Tri::Unknown;
}

std::vector<std::size_t> Examiner::missing(TagSetIndex set) const
{
    std::vector<std::size_t> places;
    const std::span<const TextId> had = m_fleet.tags(set);
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        while (at < had.size() && m_fleet.text(had[at]) < m_tags[i])
            ++at;
        if (at == had.size() || m_fleet.text(had[at]) != m_tags[i])
            places.push_back(i);
    }
    return places;
}

Tri Examiner::tags(TagSetIndex set)
{
    if (m_tags.empty())
        return Tri::Yes;
    if (set == unknownTags)
        return Tri::Unknown;
    if (!m_setAsked[set]) {
        m_setMet[set] = triOf(missing(set).empty());
        m_setAsked[set] = true;
    }
    return m_setMet[set];
}

std::array<Tri, matchConditions> Examiner::conditions(const RunnerRow &row)
{
    std::array<Tri, matchConditions> met{};
    const auto at = [&](MatchCondition condition) -> Tri & { return met[std::size_t(condition)]; };
    at(MatchCondition::Reach) = reach(row);
    at(MatchCondition::Tags) = tags(row.tags);
    at(MatchCondition::Untagged) = untaggedMet(row, !m_tags.empty());
    at(MatchCondition::Protected) = protectedMet(row, m_protectedRef);
    at(MatchCondition::NotPaused) = notPausedMet(row);
    at(MatchCondition::Online) = onlineMet(row);
    return met;
}

quint8 Examiner::distance(std::size_t wanted, TextId had)
{
    return m_distances[wanted].of(had, [&] {
        const std::string_view text = m_fleet.text(had);
        if (std::binary_search(m_tags.begin(), m_tags.end(), text, std::less<>()))
            return notNear;
        return quint8(tagDistance(QString::fromStdString(m_tags[wanted]), m_fleet.string(had)).value_or(notNear));
    });
}

TextId Examiner::nearest(std::size_t wanted, TagSetIndex set)
{
    TextId best;
    quint8 bestDistance = notNear;
    for (const TextId tag : m_fleet.tags(set)) {
        const quint8 far = distance(wanted, tag);
        if (far < bestDistance) {
            bestDistance = far;
            best = tag;
        }
    }
    return best;
}

Examiner::Gap Examiner::gapOf(TagSetIndex set)
{
    if (set == unknownTags || m_tags.empty())
        return {};
    const auto [at, isNew] = m_gaps.try_emplace(set);
    if (isNew) {
        for (const std::size_t place : missing(set)) {
            ++at->second.missing;
            at->second.far += nearest(place, set).isNull() ? 1 : 0;
        }
    }
    return at->second;
}

RunnerMatch Examiner::match(qsizetype row)
{
    const RunnerRow &runner = m_fleet.row(row);
    RunnerMatch match;
    match.row = row;
    match.met = conditions(runner);
    if (runner.tags == unknownTags)
        return match;
    for (const std::size_t place : missing(runner.tags)) {
        match.missingTags += QString::fromStdString(m_tags[place]);
        if (const TextId near = nearest(place, runner.tags); !near.isNull())
            match.nearTags.emplace_back(match.missingTags.last(), m_fleet.string(near));
    }
    return match;
}

} // namespace muster
