// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/generate/jobmaker.h"
#include "app/demo/world/generate/runnermaker.h"

#include <queue>

namespace muster::demo {

/// What happens by itself as time goes by: jobs arrive, wait, run and end; managers fall silent, return, come and go, are
/// upgraded; new runners appear; GitLab forgets managers a week silent. A fleet of 5,000 changes every few seconds.
/// Contacts need no events: World::contactedAt() follows the clock.
class Life final {
public:
    explicit Life(World &world);

    void runUntil(Moment moment);
    /// The job is looked at again then: to start, to end, or to be given up.
    void turn(Job &job, Moment at);

private:
    using Turn = std::pair<Moment, qint64>;

    void live(Moment span);
    void turnJobs();
    void attend(Job &job);
    void tryStart(Job &job);
    [[nodiscard]] bool isFree(const Runner *runner, const Job &job) const;
    void jobsArrive(Moment span);
    void managersChange(Moment span);
    void changeOne(Runner &runner);
    void runnersArrive(Moment span);
    void fallSilent(Runner &runner, Manager &manager);
    void returns(Runner &runner, Manager &manager);
    void forgetStaleManagers();
    void forgetOldJobs();
    [[nodiscard]] Runner *anyRunner(bool online);
    /// How many of something happen in a span, if on average one happens in `every`; remainders are kept in `debt`.
    [[nodiscard]] int due(double &debt, Moment span, double every);

    World &m_world;
    Random m_random;
    RunnerMaker m_runners;
    JobMaker m_jobs;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_firstContacts;   ///< of new runners
    size_t m_busy = 0;           ///< executing jobs at the beginning: what the load returns to
    size_t m_mostJobs = 0;
    Moment m_nextSweep = 0;
    double m_jobDebt = 0;
    double m_managerDebt = 0;
    double m_runnerDebt = 0;
};

} // namespace muster::demo
