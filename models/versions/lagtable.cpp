// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/lagtable.h"

#include "models/fleet/textmemo.h"
#include "models/versions/versionlag.h"

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

/// One distinct version text; number 0 stands for "not told".
struct Met {
    TextId text;
    std::optional<Version> version;
    quint32 rank = 0;
    qint16 behind = -1;
    bool atLeast = false;
};

void measure(Met &met, const ReleaseCatalogue &catalogue, const Version &reference)
{
    const MinorLag lag = met.version ? minorLag(*met.version, catalogue, reference) : MinorLag();
    met.behind = qint16(lag.behind);
    met.atLeast = lag.atLeast;
}

void rankByVersion(std::vector<Met> &met)
{
    std::vector<quint32> order(met.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](quint32 at) { return !met[at].version; });
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return *met[a].version < *met[b].version; });
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || *met[order[i - 1]].version != *met[order[i]].version)
            ++rank;
        met[order[i]].rank = rank;
    }
}

LagTable::Runner summary(std::span<const quint32> managers, const std::vector<Met> &met)
{
    LagTable::Runner runner;
    const Met *worst = nullptr, *best = nullptr, *unread = nullptr;
    for (const quint32 at : managers) {
        const Met &version = met[at];
        if (version.rank == 0) {
            runner.someUnknown = true;
            // Two unreadable texts differ as texts; an unreadable one differs from any that is read.
            runner.mixed = runner.mixed || (unread && !version.text.isNull() && unread->text != version.text);
            if (!version.text.isNull())
                unread = &version;
            continue;
        }
        if (!worst || version.rank < worst->rank)
            worst = &version;
        if (!best || version.rank > best->rank)
            best = &version;
    }
    if (worst) {
        runner.behind = worst->behind;
        runner.atLeast = worst->atLeast;
        runner.rank = worst->rank;
        runner.worst = worst->text;
        runner.best = best->text;
        runner.mixed = runner.mixed || worst->rank != best->rank || unread;
    } else if (unread) {
        runner.worst = unread->text;
    }
    return runner;
}

} // namespace

LagTable LagTable::build(const Snapshot &fleet, const ReleaseCatalogue &catalogue, const Version &reference)
{
    std::vector<Met> met(1);
    TextMemo<quint32> numbers;
    std::vector<quint32> perManager;
    perManager.reserve(std::size_t(fleet.managerCount()));
    for (const RunnerRow &row : fleet.rows()) {
        for (const ManagerRow &manager : fleet.managers(row)) {
            perManager.push_back(manager.version.isNull() ? 0 : numbers.of(manager.version, [&] {
                met.push_back({ manager.version, Version::parse(fleet.text(manager.version)) });
                measure(met.back(), catalogue, reference);
                return quint32(met.size() - 1);
            }));
        }
    }
    rankByVersion(met);

    LagTable table;
    table.m_reference = reference;
    table.m_runners.reserve(std::size_t(fleet.size()));
    const quint32 *next = perManager.data();
    for (const RunnerRow &row : fleet.rows()) {
        table.m_runners.push_back(summary({ next, row.managersLoaded }, met));
        next += row.managersLoaded;
    }
    return table;
}

} // namespace muster
