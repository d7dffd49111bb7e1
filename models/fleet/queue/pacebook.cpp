// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/pacebook.h"

namespace muster {

using std::chrono::seconds;

namespace {

// A tag set without any job for so long is forgotten.
constexpr seconds memoryOfTagSets{ 6 * 60 * 60 };

template <class Steps>
void dropBefore(Steps &steps, Instant from)
{
    while (!steps.empty() && steps.front().from < from)
        steps.pop_front();
}

} // namespace

void PaceBook::restart()
{
    m_passes.clear();
    for (TagSet &set : m_tagSets)
        set.steps.clear();
}

void PaceBook::addPass(const QueueSample &sample)
{
    m_passes.push_back({ sample.from, sample.at });
    // The newest pass counts even where it took longer than the window.
    while (m_passes.size() > 1 && *m_passes.front().from.age(sample.at) > QueueTracker::window)
        m_passes.pop_front();
    for (TagSet &set : m_tagSets)
        dropBefore(set.steps, m_passes.front().from);
}

void PaceBook::addLevel(TagSet &set, const QueueFlow &flow)
{
    // More at once than the ceiling: it is none any more. None at all is no ceiling either: nobody is at work.
    if (set.ceiling && flow.running > *set.ceiling)
        set.ceiling.reset();
    const bool isHeld = flow.pending > 0 && flow.running > 0;
    set.streak = !isHeld ? 0 : set.streak > 0 && set.level == flow.running ? set.streak + 1 : 1;
    set.level = flow.running;
    if (set.streak >= QueueTracker::samplesForCeiling)
        set.ceiling = set.level;
}

void PaceBook::add(const QueueSample &sample, bool isComplete)
{
    if (sample.from.isKnown())
        addPass(sample);
    QHash<QString, QueueFlow> unseen;
    for (auto at = m_tagSets.cbegin(); isComplete && at != m_tagSets.cend(); ++at)
        unseen.insert(at.key(), {});
    for (const QueueFlow &flow : sample.flows) {
        if (flow.dimension != QueueDimension::TagSet)
            continue;
        TagSet &set = m_tagSets[flow.name];
        set.seenAt = sample.at;
        if (sample.from.isKnown() && (flow.arrivals > 0 || flow.starts > 0))
            set.steps.push_back({ sample.from, flow.arrivals, flow.starts });
        if (isComplete)
            addLevel(set, flow);
        unseen.remove(flow.name);
    }
    for (auto at = unseen.cbegin(); at != unseen.cend(); ++at)
        addLevel(m_tagSets[at.key()], at.value());
    m_tagSets.removeIf([&](const auto &entry) {
        const auto silence = entry.value().seenAt.age(sample.at);
        return silence && *silence > memoryOfTagSets;
    });
}

std::optional<QueueTracker::Rates> PaceBook::rates(const QString &tagSet) const
{
    const auto set = m_tagSets.constFind(tagSet);
    if (m_passes.empty() || set == m_tagSets.cend())
        return std::nullopt;
    const seconds over = *m_passes.front().from.age(m_passes.back().at);
    if (over.count() <= 0)
        return std::nullopt;
    int arrivals = 0, starts = 0;
    for (const Step &step : set->steps) {
        arrivals += step.arrivals;
        starts += step.starts;
    }
    const double minutes = double(over.count()) / 60;
    return QueueTracker::Rates{ arrivals / minutes, starts / minutes, over };
}

std::optional<int> PaceBook::ceiling(const QString &tagSet) const
{
    const auto set = m_tagSets.constFind(tagSet);
    return set == m_tagSets.cend() ? std::nullopt : set->ceiling;
}

} // namespace muster
