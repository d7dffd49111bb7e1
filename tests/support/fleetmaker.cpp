// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetmaker.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

constexpr std::array versions{ "18.4.0", "18.3.1", "18.2.1", "18.1.0", "18.0.2", "17.11.3", "17.9.0", "17.5.0", "17.4.0", "16.11.1", "15.8.2", "18.5.0~pre.12.g1a2b3c4d", "development version" };
constexpr std::array executors{ "docker", "shell", "kubernetes", "docker+machine", "instance" };
constexpr std::array platforms{ "linux", "linux", "linux", "windows", "darwin" };
constexpr std::array architectures{ "amd64", "amd64", "arm64" };
constexpr std::array words{ "build", "deploy", "docker", "linux", "gpu", "arm", "big", "spot", "android", "ios", "eu-west", "us-east" };
constexpr std::array people{ "mira", "jon", "aiko", "tomas", "wen", "fatima", "root" };
constexpr qint64 day = 86'400;

} // namespace

FleetMaker::FleetMaker(const Options &options) : m_options(options), m_state(options.seed)
{
    m_runners.reserve(std::size_t(options.runners));
    add(options.runners);
}

qint64 FleetMaker::below(qint64 limit)
{
    // splitmix64: the standard distributions differ between libraries.
    quint64 z = m_state += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return qint64((z ^ (z >> 31)) % quint64(limit));
}

FixtureManager FleetMaker::makeManager(qint64 lastContact)
{
    FixtureManager manager;
    manager.id = m_nextManager++;
    manager.systemId = (chance(70) ? "s_" : "r_") + std::to_string(100'000'000'000 + below(900'000'000'000));
    manager.version = versions[std::size_t(std::min(below(qint64(versions.size())), below(qint64(versions.size()))))];
    if (chance(2))
        manager.version.reset();
    manager.address = "10." + std::to_string(below(4)) + "." + std::to_string(below(250)) + "." + std::to_string(1 + below(250));
    manager.executor = executors[std::size_t(below(qint64(executors.size())))];
    manager.platform = platforms[std::size_t(below(qint64(platforms.size())))];
    manager.architecture = architectures[std::size_t(below(qint64(architectures.size())))];
    manager.createdAt = lastContact - below(300 * day);
    manager.contactedAt = lastContact;
    manager.status = m_now - lastContact < 7200 ? "ONLINE" : "OFFLINE";
    return manager;
}

FixtureRunner FleetMaker::make()
{
    FixtureRunner runner;
    runner.id = m_nextId;
    m_nextId += 1 + below(3);
    runner.name = std::string(words[std::size_t(below(qint64(words.size())))]) + "-runner-" + std::to_string(below(100'000));
    runner.shortSha = "t" + std::to_string(1 + below(3)) + "_" + std::to_string(10'000 + below(90'000));
    runner.createdAt = m_now - below(1500 * day);
    const bool everHeardOf = chance(92);
    runner.contactedAt = !everHeardOf ? 1 : chance(60) ? m_now - below(3600) : std::max(runner.createdAt, m_now - below(400 * day));
    const qint64 silence = m_now - runner.contactedAt;
    runner.status = !everHeardOf ? "NEVER_CONTACTED" : silence < 7200 ? "ONLINE" : silence < 90 * day ? "OFFLINE" : "STALE";
    runner.paused = triOf(chance(7));
    runner.locked = triOf(chance(30));
    runner.runUntagged = triOf(chance(60));
    runner.access = chance(20) ? "REF_PROTECTED" : "NOT_PROTECTED";
    runner.method = chance(25) ? "REGISTRATION_TOKEN" : "AUTHENTICATED_USER";
    const qint64 kind = below(20);
    runner.type = kind == 0 ? "INSTANCE_TYPE" : kind < 5 ? "GROUP_TYPE" : "PROJECT_TYPE";
    runner.ownerId = kind == 0 ? 0 : 1 + below(m_options.owners);
    runner.ownerPath = "acme/team-" + std::to_string(runner.ownerId % 40) + (kind < 5 ? "" : "/service-" + std::to_string(runner.ownerId));
    runner.creatorId = chance(90) ? 1 + below(qint64(people.size())) : 0;
    runner.creator = people[std::size_t(std::max<qint64>(runner.creatorId - 1, 0))];
    const qint64 set = below(m_options.tagSets);
    runner.tags->clear();
    for (qint64 i = 0; i < set % 5; ++i)
        runner.tags->push_back(std::string(words[std::size_t((set + i * 5) % qint64(words.size()))]) + (i == 3 ? "-" + std::to_string(set) : ""));
    const qint64 managers = everHeardOf ? 1 + below(2 * m_options.managersPerRunner) : 0;
    for (qint64 i = 0; i < managers; ++i)
        runner.managers.push_back(makeManager(runner.contactedAt - (i == 0 ? 0 : below(day))));
    runner.projectCount = kind < 5 ? -1 : int(1 + below(4));
    runner.maximumTimeout = chance(20) ? int(600 * (1 + below(20))) : -1;
    runner.runningJobs = runner.status == "ONLINE" ? int(below(4)) : 0;
    runner.tokenExpiresAt = chance(10) ? m_now + below(60 * day) : 1;
    if (chance(5))
        runner.note = "ask " + std::string(people[std::size_t(below(qint64(people.size())))]) + " first";
    return runner;
}

Snapshot::Ptr FleetMaker::snapshot() const
{
    FixtureFacts facts;
    facts.asOf = m_now;
    return snapshotOf(m_runners, facts);
}

void FleetMaker::makeContact(int count)
{
    m_now += 60;
    for (int i = 0; i < count && !m_runners.empty(); ++i) {
        FixtureRunner &runner = any();
        runner.contactedAt = m_now - below(60);
        runner.status = "ONLINE";
        if (!runner.managers.empty())
            runner.managers.front().contactedAt = runner.contactedAt;
    }
}

void FleetMaker::rename(int count)
{
    for (int i = 0; i < count && !m_runners.empty(); ++i)
        any().name = "renamed-" + std::to_string(below(100'000));
}

void FleetMaker::change(int count)
{
    for (int i = 0; i < count && !m_runners.empty(); ++i) {
        FixtureRunner &runner = any();
        const qint64 id = runner.id;
        const qint64 nextId = m_nextId;
        runner = make();
        runner.id = id;
        m_nextId = nextId;
    }
}

void FleetMaker::add(int count)
{
    for (int i = 0; i < count; ++i)
        m_runners.push_back(make());
}

void FleetMaker::remove(int count)
{
    for (int i = 0; i < count && !m_runners.empty(); ++i) {
        std::swap(any(), m_runners.back());
        m_runners.pop_back();
    }
}

} // namespace muster
