// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/dice.h"
#include "tests/support/fleetfixture.h"

#include <algorithm>

namespace muster::test {

/// A fleet that lives at random: between two loads anything may happen that GitLab lets happen, and some things that only a
/// broken server would tell.
class FleetLife final
{
public:
    explicit FleetLife(quint32 seed) : m_dice(seed)
    {
        for (int i = m_dice.roll(12); i >= 0; --i)
            add();
    }

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] Snapshot::Ptr load() const { return snapshotOf(m_runners, { .asOf = m_now }); }
    /// What the record of this load is to give back: the same without what is not kept.
    [[nodiscard]] Snapshot::Ptr kept() const
    {
        std::vector<FixtureRunner> runners = m_runners;
        std::sort(runners.begin(), runners.end(), [](const FixtureRunner &a, const FixtureRunner &b) { return a.id < b.id; });
        const auto online = [this](auto &each) {
            each.execution.clear();
            if (each.status == "ONLINE")
                each.contactedAt = m_now;
        };
        for (FixtureRunner &runner : runners) {
            online(runner);
            runner.runningJobs = -1;
            runner.managerCount = runner.managerCount.value_or(int(runner.managers.size()));
            for (FixtureManager &manager : runner.managers)
                online(manager);
            std::sort(runner.managers.begin(), runner.managers.end(), [](const FixtureManager &a, const FixtureManager &b) { return a.id > b.id; });
        }
        return snapshotOf(runners, { .asOf = m_now, .completeness = Completeness::Remembered });
    }
    void live()
    {
        m_now += 1 + m_dice.roll(4000);
        for (int i = m_dice.roll(6); i > 0; --i)
            happen();
        for (FixtureRunner &runner : m_runners) {   // what moves all the time
            runner.runningJobs = m_dice.roll(4);
            if (runner.status == "ONLINE")
                runner.contactedAt = m_now - m_dice.roll(7000);
        }
    }
    [[nodiscard]] Dice &dice() { return m_dice; }

private:
    std::optional<std::string> text()
    {
        static const std::vector<std::string> words{ "", "docker", "linux", "10.0.0.7", "fd00::7", "17.4.0", "\u00fcber", "a,b", std::string(300, 'x'), std::string("zero\0byte", 9) };
        return m_dice.chance(0.1) ? std::nullopt : std::optional(m_dice.pick(words) + (m_dice.chance(0.5) ? std::to_string(m_dice.roll(50)) : ""));
    }
    std::string status()
    {
        static const std::vector<std::string> words{ "ONLINE", "ONLINE", "OFFLINE", "STALE", "NEVER_CONTACTED", "", "HIBERNATING" };
        return m_dice.pick(words);
    }
    FixtureManager manager()
    {
        FixtureManager made;
        made.id = m_nextManager++;
        made.createdAt = m_now - m_dice.roll(90'000);
        change(made);
        return made;
    }
    void change(FixtureManager &manager)
    {
        for (std::optional<std::string> FixtureManager::*field :
            { &FixtureManager::systemId, &FixtureManager::version, &FixtureManager::revision, &FixtureManager::address, &FixtureManager::platform, &FixtureManager::executor })
            manager.*field = text();
        manager.status = status();
        manager.contactedAt = m_dice.chance(0.1) ? 1 : m_now - m_dice.roll(90'000);
    }
    /// A group or project has one name in a load.
    void move(FixtureRunner &runner, int owner)
    {
        runner.ownerId = owner;
        runner.ownerPath = m_paths[std::size_t(owner)];
    }
    void change(FixtureRunner &runner)
    {
        switch (m_dice.roll(9)) {
        case 0: runner.name = text(); break;
        case 1: runner.note = text(); break;
        case 2: runner.status = status(); break;
        case 3: runner.paused = Tri(m_dice.roll(3)); break;
        case 4: runner.tags = m_dice.chance(0.2) ? std::nullopt : std::optional(std::vector<std::string>{ text().value_or("x"), text().value_or("y") }); break;
        case 5: move(runner, m_dice.roll(4)); break;
        case 6: runner.creatorId = m_dice.roll(3); break;
        case 7: runner.maximumTimeout = m_dice.roll(3) - 1; break;
        case 8: runner.access = m_dice.chance(0.3) ? "FOREIGN_ACCESS" : "REF_PROTECTED"; break;
        }
    }
    void add()
    {
        FixtureRunner runner;
        // A restored GitLab gives a number once more.
        const bool isOldNumber = m_dice.chance(0.2) && std::none_of(m_runners.begin(), m_runners.end(), [](const FixtureRunner &each) { return each.id == 1; });
        runner.id = isOldNumber ? 1 : m_nextRunner++;
        move(runner, m_dice.roll(4));
        runner.createdAt = m_dice.chance(0.1) ? 0 : m_now - m_dice.roll(1000);
        for (int i = 0; i < 3; ++i)
            change(runner);
        for (int i = m_dice.roll(4); i > 0; --i)
            runner.managers.push_back(manager());
        m_runners.push_back(runner);
    }
    void happen()
    {
        const int what = m_dice.roll(8);
        if (m_runners.empty() || what == 0)
            return add();
        const auto at = std::size_t(m_dice.roll(int(m_runners.size())));
        FixtureRunner &runner = m_runners[at];
        std::vector<FixtureManager> &managers = runner.managers;
        if (what == 1) {
            m_runners.erase(m_runners.begin() + qsizetype(at));
        } else if (what == 2) {
            managers.push_back(manager());
        } else if (what == 3 && !managers.empty()) {
            managers.erase(managers.begin() + m_dice.roll(int(managers.size())));
        } else if (what == 4 && !managers.empty()) {
            change(managers[std::size_t(m_dice.roll(int(managers.size())))]);
        } else if (what == 5) {   // the owner was renamed: of all its runners
            const auto owner = int(runner.ownerId);
            m_paths[std::size_t(owner)] = "acme/" + std::to_string(m_dice.roll(100));
            for (FixtureRunner &each : m_runners) {
                if (each.ownerId == owner)
                    move(each, owner);
            }
        } else if (what == 6) {   // the same number, another runner
            runner.createdAt += 1;
            managers.clear();
        } else {
            change(runner);
        }
    }

    Dice m_dice;
    qint64 m_now = 1'760'000'000;
    qint64 m_nextRunner = 2;   // 1 is for the old number
    qint64 m_nextManager = 1;
    std::vector<std::string> m_paths{ "", "acme/web", "acme/payments", "acme/ops" };   // by number
    std::vector<FixtureRunner> m_runners;
};

} // namespace muster::test
