// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/flowledger.h"

#include "models/fleet/queue/quantile.h"

#include <algorithm>

namespace muster {

FlowNames namesOf(const Job &job)
{
    return { tagSetName(job.tags), runnerFlowName(job.runner), managerFlowName(job.systemId, job.runner), platformFlowName(job.platform, job.architecture, job.executor) };
}

void FlowLedger::clear()
{
    m_entries = {};
}

/// Where waiting jobs count, which have no runner yet.
template <class Change>
void FlowLedger::inQueue(const FlowNames &names, Change change)
{
    change(entry(QueueDimension::All, {}));
    change(entry(QueueDimension::TagSet, names.tagSet));
}

template <class Change>
void FlowLedger::everywhere(const FlowNames &names, Change change)
{
    inQueue(names, change);
    const std::pair<QueueDimension, const QString &> places[] = { { QueueDimension::Runner, names.runner }, { QueueDimension::Manager, names.manager }, { QueueDimension::Platform, names.platform } };
    for (const auto &[dimension, name] : places) {
        if (!name.isEmpty())
            change(entry(dimension, name));
    }
}

void FlowLedger::arrived(const FlowNames &names)
{
    inQueue(names, [](Entry &entry) { ++entry.flow.arrivals; });
}

void FlowLedger::started(const FlowNames &names)
{
    everywhere(names, [](Entry &entry) { ++entry.flow.starts; });
}

void FlowLedger::finished(const FlowNames &names, const End &end)
{
    everywhere(names, [&](Entry &entry) {
        ++entry.flow.finishes;
        entry.flow.failures += end.failed ? 1 : 0;
        entry.flow.systemFailures += end.failed && end.isRunnersFault ? 1 : 0;
    });
}

void FlowLedger::isThere(const FlowNames &names, const Level &level)
{
    if (level.isRunning) {
        everywhere(names, [](Entry &entry) { ++entry.flow.running; });
        return;
    }
    inQueue(names, [&](Entry &entry) {
        ++entry.flow.pending;
        if (level.wait >= 0)
            entry.waits.push_back(level.wait);
    });
}

std::vector<QueueFlow> FlowLedger::flows()
{
    std::vector<QueueFlow> flows;
    for (std::size_t dimension = 0; dimension < m_entries.size(); ++dimension) {
        for (auto at = m_entries[dimension].begin(); at != m_entries[dimension].end(); ++at) {
            QueueFlow &flow = flows.emplace_back(at->flow);
            flow.dimension = QueueDimension(dimension);
            flow.name = at.key();
            std::vector<int> &waits = at->waits;
            std::sort(waits.begin(), waits.end());
            if (!waits.empty()) {
                flow.waitP50 = nearestRank(waits, 0.5);
                flow.waitP95 = nearestRank(waits, 0.95);
            }
        }
    }
    std::sort(flows.begin(), flows.end(), [](const QueueFlow &a, const QueueFlow &b) { return std::tie(a.dimension, a.name) < std::tie(b.dimension, b.name); });
    return flows;
}

} // namespace muster
