// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signalinput.h"

#include <algorithm>

namespace muster {

namespace {

/// GitLab tells a creation to the second and never changes it; what is not told tells nothing apart.
bool isSameRunner(const RunnerRow &before, const RunnerRow &now)
{
    return !before.createdAt.isKnown() || !now.createdAt.isKnown() || before.createdAt == now.createdAt;
}

} // namespace

SignalInput::SignalInput(const Ground &ground)
    : m_before(canCompare(ground.before.get(), *ground.now) ? ground.before : nullptr), m_now(ground.now), m_facts(ground.facts), m_settings(ground.settings)
{
    if (m_before)
        compare();
}

bool SignalInput::canCompare(const Snapshot *before, const Snapshot &now)
{
    return before && (before->isComplete() || before->isRemembered()) && now.isComplete() && before->key() == now.key() && before->asOf() <= now.asOf() && before != &now;
}

void SignalInput::compare()
{
    const auto before = m_before->rows(), now = m_now->rows();
    std::size_t i = 0, j = 0;
    while (i < before.size() || j < now.size()) {
        if (j == now.size() || (i < before.size() && before[i].id < now[j].id)) {
            m_gone.push_back(&before[i++]);
        } else if (i == before.size() || now[j].id < before[i].id) {
            m_added.push_back(&now[j++]);
        } else {
            if (!isSameRunner(before[i], now[j])) {
                m_gone.push_back(&before[i]);
                m_added.push_back(&now[j]);
            } else if (before[i].contentHash != now[j].contentHash) {
                compareRunner(before[i], now[j]);
                compareManagers(before[i], now[j]);
            }
            ++i;
            ++j;
        }
    }
}

bool SignalInput::haveSameTags(const RunnerRow &before, const RunnerRow &now) const
{
    if (before.tags == unknownTags || now.tags == unknownTags)
        return before.tags == now.tags;
    const auto old = m_before->tags(before.tags), present = m_now->tags(now.tags);
    return std::equal(old.begin(), old.end(), present.begin(), present.end(), [this](TextId a, TextId b) { return textBefore(a) == text(b); });
}

void SignalInput::compareRunner(const RunnerRow &before, const RunnerRow &now)
{
    const auto creator = [](const Snapshot &fleet, const RunnerRow &row) { return fleet.user(row.creator).id; };
    const auto owner = [](const Snapshot &fleet, const RunnerRow &row) { return fleet.owner(row.owner).id; };
    const bool isSame = before.access == now.access && before.paused == now.paused && before.locked == now.locked && before.runUntagged == now.runUntagged && before.type == now.type
        && before.projectCount == now.projectCount && before.maximumTimeout == now.maximumTimeout && before.tokenExpiresAt == now.tokenExpiresAt
        && textBefore(before.shortSha) == text(now.shortSha) && owner(*m_before, before) == owner(*m_now, now) && creator(*m_before, before) == creator(*m_now, now) && haveSameTags(before, now);
    if (!isSame)
        m_runnerChanges.push_back({ &before, &now });
}

bool SignalInput::differs(const ManagerRow &before, const ManagerRow &now) const
{
    const auto isSame = [this](TextId a, TextId b) { return textBefore(a) == text(b); };
    return !isSame(before.address, now.address) || !isSame(before.version, now.version) || !isSame(before.revision, now.revision) || !isSame(before.platform, now.platform)
        || !isSame(before.architecture, now.architecture) || !isSame(before.executor, now.executor);
}

void SignalInput::compareManagers(const RunnerRow &before, const RunnerRow &now)
{
    const auto old = m_before->managers(before);
    const auto systemBefore = [&](std::size_t at) { return textBefore(old[at].systemId); };
    // Of few each is looked for; of many (autoscaling) a list in order is.
    std::vector<std::size_t> order;
    if (old.size() > 8) {
        order.resize(old.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return systemBefore(a) < systemBefore(b); });
    }
    const auto find = [&](std::string_view system) -> const ManagerRow * {
        if (order.empty()) {
            const auto at = std::find_if(old.begin(), old.end(), [&](const ManagerRow &each) { return textBefore(each.systemId) == system; });
            return at == old.end() ? nullptr : &*at;
        }
        const auto at = std::lower_bound(order.begin(), order.end(), system, [&](std::size_t each, std::string_view wanted) { return systemBefore(each) < wanted; });
        return at == order.end() || systemBefore(*at) != system ? nullptr : &old[*at];
    };
    for (const ManagerRow &manager : m_now->managers(now)) {
        const std::string_view system = text(manager.systemId);
        if (system.empty())
            continue;   // not told: nothing can be held against it
        const ManagerRow *known = find(system);
        if (!known || differs(*known, manager))
            m_managerChanges.push_back({ &before, &now, known, &manager });
    }
}

const Baseline *SignalInput::baseline(const RunnerRow &row) const
{
    return m_facts.baselines ? m_facts.baselines->find(row.id, row.createdAt) : nullptr;
}

bool SignalInput::wasOurs(const RunnerRow &row, std::string_view verb) const
{
    const auto isWanted = [&](const OwnChange &each) {
        if (!verb.empty())
            return each.verb == QLatin1String(verb.data(), qsizetype(verb.size()));
        for (const char *other : { "pause", "resume", "delete", "cancel", "retry" }) {
            if (each.verb == QLatin1String(other))
                return false;
        }
        return true;
    };
    auto at = std::lower_bound(m_facts.ownChanges.begin(), m_facts.ownChanges.end(), row.id, [](const OwnChange &each, RunnerId id) { return each.runner < id; });
    for (; at != m_facts.ownChanges.end() && at->runner == row.id; ++at) {
        if (isWanted(*at))
            return true;
    }
    return false;
}

bool SignalInput::isOlderThan(Instant since, std::chrono::seconds span) const
{
    const auto age = since.age(m_now->asOf());
    return age && *age >= span;
}

} // namespace muster
