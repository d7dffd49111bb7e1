// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/life.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr Moment meanDuration = minutes(10);
constexpr int jobsAtOnce = 4;               ///< per polling manager
constexpr size_t sweepLimit = 1000;         ///< GitLab deletes at most so many managers per run
constexpr size_t jobsForgottenAtOnce = 25000;

} // namespace

Life::Life(World &world)
    : m_world(world), m_random(mixed(world.options().seed + 7)),
      m_runners(world, m_random, [&world](const Software &software) { return world.softwareOf(software); }, world.m_nextManagerId),
      m_jobs(world, m_random)
{
    m_busy = world.jobs(JobStatus::Running).size();
    m_mostJobs = world.m_jobs.size() + 50000;
    m_nextSweep = world.m_livedUntil + minutes(40);
    for (const qint64 id : world.jobs(JobStatus::Running))
        turn(world.m_jobs.at(id), world.m_livedUntil + seconds(m_random.between(2, 900)));
    for (const qint64 id : world.jobs(JobStatus::Pending))
        turn(world.m_jobs.at(id), world.m_livedUntil + seconds(m_random.between(1, 60)));
}

void Life::turn(Job &job, Moment at)
{
    job.turnsAt = at;
    m_turns.push({at, job.id});
}

int Life::due(double &debt, Moment span, double every)
{
    debt += every > 0 ? double(span) / every : 0;
    const int count = int(debt);
    debt -= count;
    return count;
}

void Life::runUntil(Moment moment)
{
    const Moment slice = std::max(seconds(1), (moment - m_world.m_livedUntil) / 400);
    while (m_world.m_livedUntil < moment) {
        const Moment span = std::min(slice, moment - m_world.m_livedUntil);
        m_world.m_livedUntil += span;
        live(span);
    }
}

void Life::live(Moment span)
{
    turnJobs();
    jobsArrive(span);
    managersChange(span);
    runnersArrive(span);
    if (m_world.m_livedUntil >= m_nextSweep) {
        m_nextSweep = m_world.m_livedUntil + hours(1);
        forgetStaleManagers();
    }
    if (m_world.m_jobs.size() > m_mostJobs)
        forgetOldJobs();
}

void Life::turnJobs()
{
    while (!m_turns.empty() && m_turns.top().first <= m_world.m_livedUntil) {
        const auto [at, id] = m_turns.top();
        m_turns.pop();
        const auto job = m_world.m_jobs.find(id);
        if (job != m_world.m_jobs.end() && job->second.turnsAt == at)
            attend(job->second);
    }
}

void Life::attend(Job &job)
{
    if (job.status == JobStatus::Pending) {
        tryStart(job);
    } else if (job.status == JobStatus::Canceling) {
        m_world.finishJob(job.id, JobStatus::Canceled);
    } else if (job.status == JobStatus::Running) {
        const Runner *runner = m_world.runner(job.runnerId);
        if (runner != nullptr) {
            QString reason;
            const JobStatus outcome = m_jobs.outcome(reason);
            m_world.finishJob(job.id, outcome, reason);
        } else if (m_world.m_livedUntil - job.startedAt > hours(1)) {
            m_world.finishJob(job.id, JobStatus::Failed,
                              m_world.profile().atLeast(19, 0) ? u"no_updates_running"_s : u"stuck_or_timeout_failure"_s);
        } else {
            turn(job, job.startedAt + hours(1) + seconds(1));   // nobody reports its end any more
        }
    }
}

bool Life::isFree(const Runner *runner, const Job &job) const
{
    return runner != nullptr && !runner->paused && runner->pollingManagers > 0
        && runner->runningJobs < jobsAtOnce * runner->pollingManagers && m_world.canTake(*runner, job);
}

void Life::tryStart(Job &job)
{
    const Runner *taker = m_world.runner(job.wantedRunnerId);
    if (!isFree(taker, job)) {
        taker = nullptr;
        int looked = 0;
        m_world.projectRunners(*m_world.project(job.projectId)).walk(Order::NewestFirst, {}, [&](const Runner &runner) {
            if (isFree(&runner, job))
                taker = &runner;
            return taker == nullptr && ++looked < 200;
        });
    }
    if (taker != nullptr) {
        std::vector<qint64> polling;
        for (const Manager &manager : taker->managers) {
            if (manager.polling)
                polling.push_back(manager.id);
        }
        m_world.startJob(job.id, taker->id, m_random.pick(polling));
        turn(job, m_world.m_livedUntil + m_jobs.duration());
        return;
    }
    const Moment waited = m_world.m_livedUntil - job.queuedAt;
    const bool modern = m_world.profile().atLeast(18, 5);
    if (waited > days(1))
        m_world.finishJob(job.id, JobStatus::Failed, modern ? u"stuck_pending_with_matching_runners"_s : u"stuck_or_timeout_failure"_s);
    else if (waited > hours(1) && m_world.isStuck(job))
        m_world.finishJob(job.id, JobStatus::Failed, modern ? u"stuck_pending_no_matching_runners"_s : u"stuck_or_timeout_failure"_s);
    else
        turn(job, m_world.m_livedUntil + seconds(m_random.between(20, 60)));
}

Runner *Life::anyRunner(bool online)
{
    for (int attempt = 0; attempt < 24 && m_world.m_slots.size() > 1; ++attempt) {
        Runner *runner = m_world.find(m_random.between(1, qint64(m_world.m_slots.size()) - 1));
        if (runner != nullptr && !runner->managers.empty() && (runner->pollingManagers > 0) == online)
            return runner;
    }
    return nullptr;
}

void Life::jobsArrive(Moment span)
{
    const double every = std::max(double(meanDuration) / double(m_busy + 1), 1000.0 / 30);
    // After a long step most of what came has also gone: no need to have lived through all of it.
    const int count = std::min(due(m_jobDebt, span, every), int(m_busy) + 20);
    for (int i = 0; i < count; ++i) {
        const bool hopeless = m_random.chance(1);
        const Runner *runner = hopeless ? nullptr : anyRunner(true);
        if (!hopeless && runner == nullptr)
            continue;
        Job job = hopeless ? m_jobs.hopeless(m_world.m_livedUntil) : m_jobs.job(*runner, m_world.m_livedUntil);
        if (job.projectId == 0)
            continue;
        Pipeline pipeline = m_jobs.pipeline(job);
        pipeline.id = m_world.m_nextPipelineId++;
        pipeline.iid = pipeline.id % 900 + 1;
        job.pipelineId = pipeline.id;
        job.id = m_world.m_nextJobId++;
        m_world.m_pipelines.emplace_hint(m_world.m_pipelines.end(), pipeline.id, std::move(pipeline));
        m_world.placeJob(job);
        turn(m_world.m_jobs.at(job.id), m_world.m_livedUntil + m_jobs.waiting());
    }
}

void Life::managersChange(Moment span)
{
    const int runners = int(m_world.m_runners.size() - m_world.m_freeSlots.size());
    if (runners == 0)
        return;
    const int count = std::min(due(m_managerDebt, span, double(hours(8)) / runners), runners);
    for (int i = 0; i < count; ++i) {
        if (Runner *runner = anyRunner(!m_random.chance(35)))
            changeOne(*runner);
    }
}

void Life::fallSilent(Runner &runner, Manager &manager)
{
    if (!manager.polling)
        return;
    manager.contactedAt = m_world.lastPoll(manager);
    manager.polling = false;
    --runner.pollingManagers;
    runner.contactedAt = std::max(runner.contactedAt, manager.contactedAt);
}

void Life::returns(Runner &runner, Manager &manager)
{
    if (manager.polling)
        return;
    manager.polling = true;
    ++runner.pollingManagers;
}

void Life::changeOne(Runner &runner)
{
    Manager &manager = m_random.pick(runner.managers);
    if (runner.pollingManagers == 0) {
        returns(runner, manager);
        return;
    }
    const bool fleeting = manager.systemId.startsWith(u'r');
    const qint64 dice = m_random.below(100);
    if (fleeting && dice < 45 && runner.managers.size() < 400) {
        // One start ends, the next begins: another system id, another address.
        fallSilent(runner, manager);
        runner.managers.push_back(m_runners.manager(runner));
        ++runner.pollingManagers;
    } else if (dice < 70) {
        if (manager.polling)
            fallSilent(runner, manager);
        else
            returns(runner, manager);
    } else if (dice < 85) {
        manager.software = m_runners.upgraded(*manager.software);
    } else if (!fleeting) {
        manager.ipAddress = u"10.%1.%2.%3"_s.arg(m_random.below(256)).arg(m_random.below(256)).arg(m_random.between(1, 254));
    }
}

void Life::runnersArrive(Moment span)
{
    const double every = double(days(6)) / std::max<double>(50, double(m_world.m_runners.size()));
    for (int i = std::min(due(m_runnerDebt, span, every), 50); i > 0; --i) {
        const qint64 id = std::max<qint64>(1, qint64(m_world.m_slots.size()));
        m_world.place(m_runners.fresh(id, m_runners.type(m_world.options().mix)));
        m_firstContacts.push({m_world.m_livedUntil + seconds(m_random.between(20, 600)), id});
    }
    while (!m_firstContacts.empty() && m_firstContacts.top().first <= m_world.m_livedUntil) {
        if (Runner *runner = m_world.find(m_firstContacts.top().second); runner != nullptr && runner->managers.empty()) {
            runner->managers.push_back(m_runners.manager(*runner));
            runner->pollingManagers = 1;
            runner->registered = true;
        }
        m_firstContacts.pop();
    }
}

void Life::forgetStaleManagers()
{
    const Moment limit = m_world.m_livedUntil - days(7);
    size_t forgotten = 0;
    for (Runner &runner : m_world.m_runners) {
        if (forgotten >= sweepLimit)
            return;
        forgotten += std::erase_if(runner.managers, [&](const Manager &manager) {
            return !manager.polling && std::max(manager.createdAt, manager.contactedAt) <= limit;
        });
    }
}

void Life::forgetOldJobs()
{
    std::set<qint64> projects, runners, pipelines;
    size_t surplus = jobsForgottenAtOnce;
    for (auto at = m_world.m_jobs.begin(); at != m_world.m_jobs.end() && surplus > 0;) {
        if (!isFinished(at->second.status)) {
            ++at;
            continue;
        }
        projects.insert(at->second.projectId);
        runners.insert(at->second.runnerId);
        pipelines.insert(at->second.pipelineId);
        m_world.m_jobsByStatus[size_t(at->second.status)].erase(at->first);
        at = m_world.m_jobs.erase(at);
        --surplus;
    }
    const auto gone = [this](qint64 id) { return !m_world.m_jobs.contains(id); };
    for (const qint64 id : projects)
        std::erase_if(m_world.m_projects.at(id).jobIds, gone);
    for (const qint64 id : runners) {
        if (const auto ids = m_world.m_jobsByRunner.find(id); ids != m_world.m_jobsByRunner.end())
            std::erase_if(*ids, gone);
    }
    for (const qint64 id : pipelines) {
        const auto at = m_world.m_pipelines.find(id);
        if (at == m_world.m_pipelines.end())
            continue;
        std::erase_if(at->second.jobIds, gone);
        if (at->second.jobIds.empty())
            m_world.m_pipelines.erase(at);
    }
}

} // namespace muster::demo
