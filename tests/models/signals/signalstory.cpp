// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/signals/signalstory.h"

#include <algorithm>

namespace muster::test {

using namespace Qt::StringLiterals;

SignalStory::SignalStory()
{
    facts.baselines = &m_baselines;
    for (qint64 id = 1; id <= 4; ++id)
        add(id);
    now = start - 30 * day;
    (void)look(std::chrono::hours(0));
    now = start - 600;
    (void)look();
}

FixtureManager SignalStory::machine(qint64 id, const std::string &system, const std::string &address)
{
    FixtureManager manager;
    manager.id = id;
    manager.systemId = system;
    manager.address = address;
    manager.createdAt = start - 200 * day;
    manager.contactedAt = start;
    return manager;
}

/// Of a team of its own, with one machine, made long ago.
FixtureRunner &SignalStory::add(qint64 id)
{
    FixtureRunner runner;
    runner.id = id;
    runner.name = "builder-number-" + std::to_string(id);
    runner.shortSha = "sha" + std::to_string(10'000 + id);
    runner.ownerId = 10 + id;
    runner.ownerPath = "acme/team-" + std::to_string(id);
    runner.creatorId = 100 + id;
    runner.creator = "person-" + std::to_string(id);
    runner.tags = std::vector<std::string>{ "linux-" + std::to_string(id) };
    runner.runUntagged = Tri::No;
    runner.locked = Tri::Yes;
    runner.createdAt = start - 300 * day;
    runner.managers = { machine(id * 10, "s_00000000000" + std::to_string(id), "10.0." + std::to_string(id) + ".5") };
    runners.push_back(runner);
    return runners.back();
}

FixtureRunner &SignalStory::runner(qint64 id)
{
    return *std::find_if(runners.begin(), runners.end(), [id](const FixtureRunner &each) { return each.id == id; });
}

void SignalStory::remove(qint64 id)
{
    std::erase_if(runners, [id](const FixtureRunner &each) { return each.id == id; });
}

SignalLook SignalStory::look(std::chrono::seconds after)
{
    now += after.count();
    for (FixtureRunner &each : runners) {
        if (each.status != "ONLINE")
            continue;
        each.contactedAt = now;
        for (FixtureManager &manager : each.managers) {
            if (manager.status == "ONLINE")
                manager.contactedAt = now;
        }
    }
    FixtureFacts picture;
    picture.asOf = now;
    const Snapshot::Ptr fleet = snapshotOf(runners, picture);
    const SignalInput input({ m_before, fleet, facts, settings });
    SignalLook found = lookForSignals(input);
    m_baselines.learn(input, {});
    m_baselines.learnJobs(facts.jobs, Instant::fromSeconds(now));
    m_before = fleet;
    return found;
}

QStringList SignalStory::names(const SignalLook &look)
{
    QStringList names;
    for (const Finding &finding : look.findings)
        names += u"%1:%2"_s.arg(finding.signal).arg(finding.runner.value);
    names.sort();
    return names;
}

} // namespace muster::test
