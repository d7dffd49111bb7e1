// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/rulefinder.h"

#include "models/policy/ownerpath.h"

#include <algorithm>
#include <numeric>

namespace muster {

RuleFinder::RuleFinder(std::vector<Entry> entries, const Snapshot &fleet, const FilterContext &context)
    : m_entries(std::move(entries)), m_fleet(fleet), m_context(context)
{
    order();
    findCandidates();
    answerConditions();
}

void RuleFinder::order()
{
    QHash<QString, quint32> conditionOfText;
    for (quint32 entry = 0; entry < m_entries.size(); ++entry) {
        const Entry &each = m_entries[entry];
        m_used.emplace_back(each.scopes->size(), false);
        for (quint32 scope = 0; scope < each.scopes->size(); ++scope)
            m_places.push_back({ entry, scope });
        quint32 condition = none;
        if (!each.when->isEmpty()) {
            const auto known = conditionOfText.constFind(each.when->toString());
            condition = known != conditionOfText.cend() ? *known : quint32(m_conditions.size());
            if (known == conditionOfText.cend()) {
                conditionOfText.insert(each.when->toString(), condition);
                m_conditions.push_back({ each.when });
            }
        }
        m_conditionOf.push_back(condition);
        m_ownerDecides = m_ownerDecides || !std::all_of(each.scopes->begin(), each.scopes->end(), [](const PathScope &scope) { return scope.isEverything(); });
    }
    std::stable_sort(m_places.begin(), m_places.end(), [this](const Place &a, const Place &b) {
        const PathScope &left = (*m_entries[a.entry].scopes)[a.scope], &right = (*m_entries[b.entry].scopes)[b.scope];
        if (PathScope::isMoreSpecific(left, right))
            return true;
        if (PathScope::isMoreSpecific(right, left))
            return false;
        return (m_conditionOf[a.entry] != none) > (m_conditionOf[b.entry] != none);
    });
    for (quint32 place = 0; place < m_places.size(); ++place)
        m_index.add((*m_entries[m_places[place].entry].scopes)[m_places[place].scope], place);
}

std::vector<quint32> RuleFinder::candidatesOf(const std::vector<quint32> &places)
{
    std::vector<quint32> candidates;
    bool isDecided = false;
    for (const quint32 place : places) {   // ascending: most specific first
        const auto [entry, scope] = m_places[place];
        m_used[entry][scope] = true;
        if (isDecided || m_entries[entry].isOff || std::find(candidates.begin(), candidates.end(), entry) != candidates.end())
            continue;
        candidates.push_back(entry);
        isDecided = m_conditionOf[entry] == none;
    }
    return candidates;
}

void RuleFinder::findCandidates()
{
    std::vector<qint32> runnersOf(std::size_t(m_fleet.ownerCount()), 0);
    qint32 ofInstance = 0, ofNobody = 0;
    for (const RunnerRow &row : m_fleet.rows()) {
        switch (ownerKnown(m_fleet, row)) {
        case OwnerKnown::Instance: ++ofInstance; break;
        case OwnerKnown::No: ++ofNobody; break;
        case OwnerKnown::Path: ++runnersOf[row.owner]; break;
        }
    }
    const auto count = [this](const std::vector<quint32> &candidates, qint32 runners) {
        for (const quint32 entry : candidates) {
            if (m_conditionOf[entry] != none)
                m_conditions[m_conditionOf[entry]].asked += runners;
        }
    };
    m_ofOwner.resize(runnersOf.size());
    for (std::size_t owner = 0; owner < runnersOf.size(); ++owner) {
        if (runnersOf[owner] == 0)
            continue;
        m_ofOwner[owner] = candidatesOf(m_index.matching(m_fleet.string(m_fleet.owner(OwnerIndex(owner)).fullPath)));
        count(m_ofOwner[owner], runnersOf[owner]);
    }
    if (ofInstance > 0)
        m_ofInstance = candidatesOf(m_index.ofInstance());
    count(m_ofInstance, ofInstance);
    if (ofNobody > 0)
        m_ofEverybody = candidatesOf(m_index.ofEverybody());
    count(m_ofEverybody, ofNobody);
}

void RuleFinder::answerConditions()
{
    constexpr qint64 worthwhile = 500;   // runners: from here on a pass over all of them is the quicker one
    for (Condition &condition : m_conditions) {
        if (condition.asked < worthwhile)
            continue;
        const auto negation = Filter::parse(QString(u"-(" + condition.filter->toString() + u')'));
        if (!negation)
            continue;   // at the limit of length or depth: one by one
        condition.answers.assign(std::size_t(m_fleet.size()), Tri::Unknown);
        for (const quint32 row : condition.filter->matchingRows(m_fleet, m_context))
            condition.answers[row] = Tri::Yes;
        for (const quint32 row : negation->matchingRows(m_fleet, m_context))
            condition.answers[row] = Tri::No;
    }
}

Tri RuleFinder::holds(quint32 condition, quint32 row) const
{
    if (condition == none)
        return Tri::Yes;
    const Condition &asked = m_conditions[condition];
    return asked.answers.empty() ? asked.filter->matches(m_fleet, row, m_context) : asked.answers[row];
}

quint32 RuleFinder::find(quint32 row)
{
    const RunnerRow &runner = m_fleet.row(row);
    const std::vector<quint32> *candidates = nullptr;
    switch (ownerKnown(m_fleet, runner)) {
    case OwnerKnown::Instance:
        candidates = &m_ofInstance;
        break;
    case OwnerKnown::Path:
        candidates = &m_ofOwner[runner.owner];
        break;
    case OwnerKnown::No:
        if (m_ownerDecides)
            return open;
        candidates = &m_ofEverybody;
        break;
    }
    for (const quint32 entry : *candidates) {
        switch (holds(m_conditionOf[entry], row)) {
        case Tri::Yes: return entry;
        case Tri::Unknown: return open;
        case Tri::No: break;
        }
    }
    return none;
}

} // namespace muster
