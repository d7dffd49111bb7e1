// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

#include "app/demo/world/life.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

void World::setStatus(Job &job, JobStatus status)
{
    if (job.status == status && m_jobsByStatus[size_t(status)].contains(job.id))
        return;
    m_jobsByStatus[size_t(job.status)].erase(job.id);
    const bool held = isExecuting(job.status);
    job.status = status;
    m_jobsByStatus[size_t(status)].insert(job.id);
    if (held == isExecuting(status))
        return;
    Runner *runner = find(job.runnerId);
    if (runner == nullptr)
        return;
    const auto count = [&](quint16 &jobs) { jobs = held ? quint16(std::max(0, jobs - 1)) : quint16(jobs + 1); };
    count(runner->runningJobs);
    for (Manager &manager : runner->managers) {
        if (manager.id == job.managerId)
            count(manager.runningJobs);
    }
}

bool World::canTake(const Runner &runner, const Job &job) const
{
    const Project *home = project(job.projectId);
    if (job.bridge || home == nullptr || (runner.refProtected && !job.protectedRef))
        return false;
    if (job.tags.isEmpty() && !runner.runUntagged)
        return false;
    for (const QString &tag : job.tags) {
        if (!runner.tags.contains(tag))
            return false;
    }
    switch (runner.type) {
    case RunnerType::Instance:
        return home->sharedRunnersEnabled;
    case RunnerType::Group:
        if (home->groupRunnersEnabled) {
            for (const Group *at = group(home->groupId); at != nullptr; at = group(at->parentId)) {
                if (at->id == runner.groupId)
                    return true;
            }
        }
        return false;
    case RunnerType::Project:
        return runner.isAssignedTo(home->id);
    case RunnerType::Cluster:
        return false;
    }
    Q_UNREACHABLE();
}

bool World::isStuck(const Job &job) const
{
    const Project *home = project(job.projectId);
    if (job.status != JobStatus::Pending || home == nullptr)
        return false;
    const QString key = QString::number(home->id) + (job.protectedRef ? u'+' : u'-') + job.tags.join(u'\n');
    const auto known = m_stuck.constFind(key);
    if (known != m_stuck.cend() && known->first > now())
        return known->second;
    bool stuck = true;
    projectRunners(*home).walk(Order::NewestFirst, {}, [&](const Runner &runner) {
        stuck = runner.paused || !canTake(runner, job) || status(runner) != RunnerStatus::Online;
        return stuck;
    });
    m_stuck.insert(key, {now() + minutes(1), stuck});
    return stuck;
}

bool World::startJob(qint64 jobId, qint64 runnerId, qint64 managerId)
{
    const auto at = m_jobs.find(jobId);
    const Runner *runner = find(runnerId);
    if (at == m_jobs.end() || runner == nullptr || runner->managers.empty() || at->second.status != JobStatus::Pending)
        return false;
    Job &job = at->second;
    if (managerId == 0) {
        for (const Manager &manager : runner->managers) {
            if (managerId == 0 || manager.polling)
                managerId = manager.id;
        }
    }
    job.runnerId = runnerId;
    job.managerId = managerId;
    job.startedAt = m_livedUntil;
    m_jobsByRunner[runnerId].push_back(jobId);
    setStatus(job, JobStatus::Running);
    if (const auto pipeline = m_pipelines.find(job.pipelineId); pipeline != m_pipelines.end() && pipeline->second.startedAt == 0) {
        pipeline->second.startedAt = job.startedAt;
        pipeline->second.status = JobStatus::Running;
    }
    return true;
}

bool World::finishJob(qint64 jobId, JobStatus status, const QString &failureReason)
{
    const auto at = m_jobs.find(jobId);
    if (at == m_jobs.end() || isFinished(at->second.status) || !isFinished(status))
        return false;
    Job &job = at->second;
    job.finishedAt = m_livedUntil;
    job.failureReason = status == JobStatus::Failed ? failureReason : QString();
    job.exitCode = failureReason == "script_failure"_L1 ? 1 : 0;
    setStatus(job, status);
    settlePipeline(job.pipelineId);
    return true;
}

void World::settlePipeline(qint64 pipelineId)
{
    const auto at = m_pipelines.find(pipelineId);
    if (at == m_pipelines.end())
        return;
    JobStatus outcome = JobStatus::Success;
    for (const qint64 id : at->second.jobIds) {
        const Job *job = this->job(id);
        if (job == nullptr || job->retried)
            continue;
        if (!isFinished(job->status) && job->status != JobStatus::Manual)
            return;
        if (job->status == JobStatus::Failed && !job->allowFailure)
            outcome = JobStatus::Failed;
        else if (job->status == JobStatus::Canceled && outcome == JobStatus::Success)
            outcome = JobStatus::Canceled;
    }
    at->second.status = outcome;
    at->second.finishedAt = m_livedUntil;
}

bool World::cancelJob(qint64 jobId)
{
    const auto at = m_jobs.find(jobId);
    if (at == m_jobs.end() || isFinished(at->second.status) || at->second.status == JobStatus::Canceling
        || at->second.status == JobStatus::Manual)
        return false;
    Job &job = at->second;
    if (job.status == JobStatus::Running && profile().atLeast(17, 0)) {
        setStatus(job, JobStatus::Canceling);
        m_life->turn(job, m_livedUntil + seconds(15));
    } else {
        job.finishedAt = now();
        setStatus(job, JobStatus::Canceled);
        settlePipeline(job.pipelineId);
    }
    note(Change::Kind::JobCanceled, 0, jobId);
    return true;
}

qint64 World::retryJob(qint64 jobId)
{
    const auto at = m_jobs.find(jobId);
    if (at == m_jobs.end() || at->second.retried || !isFinished(at->second.status) || at->second.status == JobStatus::Skipped)
        return 0;
    Job again = at->second;
    at->second.retried = true;
    again.id = m_nextJobId++;
    again.runnerId = again.managerId = 0;
    again.createdAt = again.queuedAt = now();
    again.startedAt = again.finishedAt = 0;
    again.failureReason = QString();
    again.exitCode = 0;
    again.status = JobStatus::Pending;
    placeJob(again);
    m_life->turn(m_jobs.at(again.id), m_livedUntil + seconds(20));
    note(Change::Kind::JobRetried, 0, jobId);
    return again.id;
}

void World::placeJob(const Job &job)
{
    const auto at = m_jobs.emplace_hint(m_jobs.end(), job.id, job);
    m_jobsByStatus[size_t(job.status)].insert(m_jobsByStatus[size_t(job.status)].end(), job.id);
    if (const auto project = m_projects.find(job.projectId); project != m_projects.end())
        project->second.jobIds.push_back(job.id);
    if (const auto pipeline = m_pipelines.find(job.pipelineId); pipeline != m_pipelines.end()) {
        pipeline->second.jobIds.push_back(job.id);
        if (!isFinished(job.status)) {
            pipeline->second.status = isExecuting(job.status) ? JobStatus::Running : JobStatus::Pending;
            pipeline->second.finishedAt = 0;
        }
    }
    if (job.runnerId != 0)
        m_jobsByRunner[job.runnerId].push_back(job.id);
    if (isExecuting(job.status)) {
        at->second.status = JobStatus::Pending;   // so that setStatus() counts it
        m_jobsByStatus[size_t(job.status)].erase(job.id);
        setStatus(at->second, job.status);
    }
}

bool World::cancelPipeline(qint64 pipelineId)
{
    const Pipeline *pipeline = this->pipeline(pipelineId);
    if (pipeline == nullptr)
        return false;
    const std::vector<qint64> ids = pipeline->jobIds;
    for (const qint64 id : ids)
        cancelJob(id);
    return true;
}

qint64 World::addJob(qint64 projectId, const QStringList &tags, bool protectedRef)
{
    const Project *home = project(projectId);
    if (home == nullptr)
        return 0;
    Pipeline pipeline;
    pipeline.id = m_nextPipelineId++;
    pipeline.iid = pipeline.id;
    pipeline.projectId = projectId;
    pipeline.status = JobStatus::Pending;
    pipeline.ref = protectedRef ? u"main"_s : u"topic"_s;
    pipeline.sha = QString::number(mixed(quint64(pipeline.id)), 16).rightJustified(40, u'0');
    pipeline.source = u"push"_s;
    pipeline.createdAt = now();
    m_pipelines.emplace(pipeline.id, pipeline);
    Job job;
    job.id = m_nextJobId++;
    job.projectId = projectId;
    job.pipelineId = pipeline.id;
    job.status = JobStatus::Pending;
    job.protectedRef = protectedRef;
    job.name = u"build"_s;
    job.stage = u"build"_s;
    job.ref = pipeline.ref;
    job.tags = tags;
    job.createdAt = job.queuedAt = now();
    placeJob(job);
    m_life->turn(m_jobs.at(job.id), m_livedUntil + seconds(20));
    return job.id;
}

} // namespace muster::demo
