// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/flowpack.h"

#include "models/fleet/queue/queueflow.h"

#include <algorithm>

namespace muster {

constinit const std::array<FlowCounts::Field, 12> FlowCounts::fields{ {
    { &FlowCounts::pending },
    { &FlowCounts::pendingMost, true },
    { &FlowCounts::running },
    { &FlowCounts::runningMost, true },
    { &FlowCounts::arrivals },
    { &FlowCounts::starts },
    { &FlowCounts::finishes },
    { &FlowCounts::failures },
    { &FlowCounts::systemFailures },
    { &FlowCounts::waitP50, true },
    { &FlowCounts::waitP95, true },
    { &FlowCounts::capacity, true },
} };

FlowCounts &FlowCounts::operator+=(const FlowCounts &other)
{
    for (const Field &field : fields) {
        quint64 &mine = this->*field.value;
        mine = field.isMost ? std::max(mine, other.*field.value) : mine + other.*field.value;
    }
    return *this;
}

FlowCounts countsOf(const QueueFlow &flow)
{
    const auto count = [](int value) { return quint64(std::max(value, 0)); };
    const auto plusOne = [](int value) { return quint64(qint64(std::max(value, -1)) + 1); };   // -1: none
    return { count(flow.pending), count(flow.pending), count(flow.running), count(flow.running), count(flow.arrivals), count(flow.starts), count(flow.finishes),
        count(flow.failures), count(flow.systemFailures), plusOne(flow.waitP50), plusOne(flow.waitP95), plusOne(flow.capacity) };
}

void FlowPack::append(quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        m_bytes += char(number | 0x80);
    m_bytes += char(number);
}

void FlowPack::add(quint64 key, const FlowCounts &counts)
{
    append(key - m_last);
    m_last = key;
    for (const FlowCounts::Field &field : FlowCounts::fields)
        append(counts.*field.value);
}

void addTo(FlowsByKey &flows, const QByteArray &bytes, quint64 grain)
{
    FlowPack::visit(bytes, [&](quint64 key, const FlowCounts &counts) { flows[key / grain * grain] += counts; });
}

QByteArray packed(const FlowsByKey &flows)
{
    FlowPack pack;
    for (const auto &[key, counts] : flows)
        pack.add(key, counts);
    return pack.bytes();
}

} // namespace muster
