// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/generator.h"

#include "app/demo/world/generate/hostile.h"
#include "app/demo/world/generate/jobmaker.h"
#include "app/demo/world/generate/peoplemaker.h"
#include "app/demo/world/generate/placemaker.h"
#include "app/demo/world/generate/runnermaker.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

void Generator::fill()
{
    makePlaces();
    makeRunners();
    makeJobs();
    if (m_world.m_options.hostile)
        makeHostile(m_world);
}

void Generator::makePlaces()
{
    PlaceMaker places(m_world.m_random, m_world.now());
    m_world.m_groups = places.groups(m_world.m_options.runners);
    m_world.m_projects = places.projects(m_world.m_options.runners, m_world.m_groups);
    PeopleMaker people(m_world.m_random, m_world.now());
    m_world.m_users = people.users(m_world.m_options.runners);
    people.join(m_world.m_users, m_world.m_groups, m_world.m_projects);
    m_world.m_tokens = people.tokens(m_world.m_options.seed);
    for (const auto &[id, group] : m_world.m_groups)
        m_world.m_groupsByPath.insert(group.fullPath.toLower(), id);
    for (const auto &[id, project] : m_world.m_projects)
        m_world.m_projectsByPath.insert(project.fullPath.toLower(), id);
    for (const auto &[id, user] : m_world.m_users)
        m_world.m_usersByName.insert(user.username.toLower(), id);
}

void Generator::makeRunners()
{
    Random &random = m_world.m_random;
    const Moment now = m_world.now();
    const int count = m_world.m_options.runners;
    std::vector<Moment> created;
    created.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const qint64 dice = random.below(10000);
        // Most are younger than a year, a few came just now, some are over four years old; whole seconds often coincide.
        const Moment age = random.chance(3) ? random.below(days(7)) : dice * dice / 10000 * days(1600) / 10000 + random.below(hours(4));
        created.push_back((now - age) / 1000 * 1000 + (random.chance(20) ? 0 : random.below(1000)));
    }
    std::sort(created.begin(), created.end());
    RunnerMaker maker(m_world, random, [this](const Software &software) { return m_world.softwareOf(software); }, m_world.m_nextManagerId);
    m_world.m_slots.reserve(size_t(count) * 3 / 2);
    qint64 id = 0;
    for (const Moment at : created) {
        id += random.chance(25) ? random.between(2, 3) : 1;   // others were deleted
        const RunnerType type = maker.type(m_world.m_options.mix);
        const Runner &runner = m_world.place(maker.runner(id, std::min(at, now), type));
        if (runner.pollingManagers > 0 && !runner.paused)
            m_online.push_back(id);
    }
}

void Generator::enter(Job &job, JobMaker &maker)
{
    // A pipeline holds a few jobs of the same project and ref.
    const auto last = m_world.m_pipelines.empty() ? m_world.m_pipelines.end() : std::prev(m_world.m_pipelines.end());
    if (last == m_world.m_pipelines.end() || last->second.projectId != job.projectId) {
        Pipeline pipeline = maker.pipeline(job);
        pipeline.id = m_world.m_nextPipelineId++;
        pipeline.iid = pipeline.id % 900 + 1;
        pipeline.startedAt = job.startedAt;
        pipeline.finishedAt = job.finishedAt;
        m_world.m_pipelines.emplace_hint(m_world.m_pipelines.end(), pipeline.id, std::move(pipeline));
    }
    job.pipelineId = m_world.m_nextPipelineId - 1;
    job.id = m_world.m_nextJobId++;
    m_world.placeJob(job);
}

void Generator::finish(Job job, JobMaker &maker)
{
    const Runner &runner = *m_world.runner(job.wantedRunnerId);
    job.runnerId = runner.id;
    job.managerId = runner.managers[size_t(m_world.m_random.below(qint64(runner.managers.size())))].id;
    job.startedAt = job.queuedAt + maker.waiting();
    job.finishedAt = job.startedAt + maker.duration();
    QString reason;
    job.status = maker.outcome(reason);
    job.failureReason = reason;
    if (job.status == JobStatus::Canceled && m_world.m_random.chance(40)) {
        job.runnerId = job.managerId = job.startedAt = 0;   // nobody had taken it yet
    }
    job.exitCode = reason == "script_failure"_L1 ? 1 : 0;
    enter(job, maker);
}

void Generator::makeJobs()
{
    Random &random = m_world.m_random;
    JobMaker maker(m_world, random);
    m_world.m_nextPipelineId = 50001;
    m_world.m_nextJobId = 900001;
    if (m_online.empty())
        return;
    const Moment now = m_world.now();
    const int wanted = m_world.m_options.finishedJobs;
    const int finished = wanted >= 0 ? wanted : std::min(m_world.m_options.runners * 4, 60000);
    // Ids follow creation: the past in order, evenly over four days, then what runs, then what waits.
    const Moment past = days(4);
    for (int i = 0; i < finished; ++i) {
        const Job job = maker.job(*m_world.runner(random.pick(m_online)), now - past + past / finished * i - hours(3));
        if (job.projectId != 0)
            finish(job, maker);
    }
    makeBridges(maker);
    const size_t running = m_online.size() / 6 + 1;
    for (size_t i = 0; i < running; ++i) {
        const Runner &runner = *m_world.runner(random.pick(m_online));
        const Moment since = seconds(random.between(1, 1500));
        Job job = maker.job(runner, now - since - maker.waiting());
        if (job.projectId == 0)
            continue;
        job.runnerId = runner.id;
        for (const Manager &manager : runner.managers) {
            if (manager.polling && (job.managerId == 0 || random.chance(30)))
                job.managerId = manager.id;
        }
        job.startedAt = now - since;
        job.status = JobStatus::Running;
        enter(job, maker);
    }
    for (size_t i = 0, pending = running / 8 + 2; i < pending; ++i) {
        const Moment queuedAt = now - seconds(random.between(1, 240));
        Job job = random.chance(10) || i == 0 ? maker.hopeless(queuedAt) : maker.job(*m_world.runner(random.pick(m_online)), queuedAt);
        if (job.projectId != 0)
            enter(job, maker);
    }
}

void Generator::makeBridges(JobMaker &maker)
{
    static constexpr JobStatus waiting[] = {JobStatus::Created, JobStatus::Manual, JobStatus::WaitingForResource, JobStatus::Scheduled,
                                            JobStatus::Skipped};
    for (int i = 0; i < std::min(200, m_world.m_options.runners / 20 + 6); ++i) {
        Job job = maker.hopeless(m_world.now() - hours(2));
        job.tags.clear();
        job.queuedAt = 0;
        if (i % 3 == 0) {
            job.bridge = true;
            job.name = u"trigger downstream"_s;
            job.status = JobStatus::Success;
            job.startedAt = job.createdAt + seconds(1);
            job.finishedAt = job.startedAt + seconds(2);
            job.downstreamPipelineId = m_world.m_nextPipelineId - 1;
        } else {
            job.status = m_world.m_random.pick(waiting);
            if (job.status == JobStatus::Skipped)
                job.finishedAt = job.createdAt + minutes(1);
        }
        enter(job, maker);
    }
}

} // namespace muster::demo
