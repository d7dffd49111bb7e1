// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/jobmaker.h"

#include "app/demo/world/generate/names.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

JobMaker::JobMaker(const World &world, Random &random) : m_world(world), m_random(random)
{
    for (const auto &[id, project] : world.projects()) {
        if (!project.archived)
            m_projectIds.push_back(id);
    }
    for (const auto &[id, user] : world.users()) {
        if (user.isActive())
            m_userIds.push_back(id);
    }
}

qint64 JobMaker::projectFor(const Runner &runner)
{
    if (runner.type == RunnerType::Project)
        return runner.projectIds.empty() ? 0 : m_random.pick(runner.projectIds);
    if (runner.type == RunnerType::Instance) {
        for (int attempt = 0; attempt < 4; ++attempt) {
            const qint64 id = m_random.pick(m_projectIds);
            if (m_world.project(id)->sharedRunnersEnabled)
                return id;
        }
        return 0;
    }
    // Down the tree of the owner group, stopping anywhere.
    for (const Group *group = m_world.group(runner.groupId); group != nullptr;) {
        if (!group->projectIds.empty() && (group->childIds.empty() || m_random.chance(50))) {
            const qint64 id = m_random.pick(group->projectIds);
            return m_world.project(id)->groupRunnersEnabled ? id : 0;
        }
        group = group->childIds.empty() ? nullptr : m_world.group(m_random.pick(group->childIds));
    }
    return 0;
}

void JobMaker::describe(Job &job)
{
    static constexpr QLatin1StringView stages[] = {"build"_L1, "test"_L1, "deploy"_L1};
    job.name = m_random.pick(names::jobNames());
    job.stage = job.name.startsWith("deploy"_L1) ? u"deploy"_s : QString(stages[size_t(m_random.below(2))]);
    job.ref = job.protectedRef ? u"main"_s : QString(names::branches()[size_t(m_random.between(1, qint64(names::branches().size()) - 1))]);
    job.tagRef = job.ref.startsWith(u'v');
    if (job.ref.startsWith("release/"_L1))
        job.protectedRef = m_world.project(job.projectId)->protectedBranches.contains("release/*"_L1);
    if (job.tagRef)
        job.protectedRef = m_world.project(job.projectId)->protectedTags.contains("v*"_L1);
    job.allowFailure = m_random.chance(7);
    job.userId = m_random.pick(m_userIds);
}

Job JobMaker::job(const Runner &runner, Moment queuedAt)
{
    Job job;
    job.projectId = projectFor(runner);
    if (job.projectId == 0)
        return job;
    job.status = JobStatus::Pending;
    job.protectedRef = runner.refProtected || m_random.chance(25);
    describe(job);
    const qsizetype most = std::min<qsizetype>(runner.tags.size(), 3);
    const qsizetype count = runner.runUntagged ? m_random.below(most + 1) : most == 0 ? 0 : m_random.between(1, most);
    job.tags = count == runner.tags.size() ? runner.tags : runner.tags.first(count);
    job.queuedAt = queuedAt;
    job.createdAt = queuedAt - seconds(m_random.between(0, 90));
    job.wantedRunnerId = runner.id;
    return job;
}

Job JobMaker::hopeless(Moment queuedAt)
{
    Job job;
    job.projectId = m_random.pick(m_projectIds);
    job.status = JobStatus::Pending;
    describe(job);
    job.tags = m_random.chance(50) ? QStringList{u"gpu-h200"_s} : QStringList{u"linux"_s, u"fpga"_s};
    job.queuedAt = queuedAt;
    job.createdAt = queuedAt - seconds(m_random.between(0, 20));
    return job;
}

Pipeline JobMaker::pipeline(const Job &job)
{
    static constexpr QLatin1StringView sources[] = {"push"_L1, "push"_L1, "merge_request_event"_L1, "schedule"_L1, "web"_L1};
    Pipeline pipeline;
    pipeline.projectId = job.projectId;
    pipeline.userId = job.userId;
    pipeline.status = job.status;
    pipeline.ref = job.ref;
    pipeline.tagRef = job.tagRef;
    pipeline.source = m_random.pick(sources);
    const quint64 bits = m_random.next();
    pipeline.sha = QString::number(mixed(bits), 16).rightJustified(16, u'0') + QString::number(mixed(bits + 1), 16).rightJustified(16, u'0')
        + QString::number(bits & 0xffffffff, 16).rightJustified(8, u'0');
    pipeline.createdAt = job.createdAt - seconds(m_random.between(0, 3));
    return pipeline;
}

Moment JobMaker::waiting()
{
    return m_random.chance(70) ? seconds(m_random.between(1, 20)) : m_random.chance(85) ? seconds(m_random.between(20, 300)) : minutes(m_random.between(5, 50));
}

Moment JobMaker::duration()
{
    return m_random.chance(60) ? seconds(m_random.between(15, 300)) : m_random.chance(85) ? seconds(m_random.between(300, 1500)) : minutes(m_random.between(25, 110));
}

JobStatus JobMaker::outcome(QString &failureReason)
{
    const qint64 dice = m_random.below(1000);
    if (dice < 820)
        return JobStatus::Success;
    if (dice < 850)
        return JobStatus::Canceled;
    failureReason = dice < 960 ? u"script_failure"_s : dice < 975 ? u"runner_system_failure"_s : dice < 985 ? u"job_execution_timeout"_s
        : dice < 990 ? u"runner_unsupported"_s : dice < 995 ? u"missing_dependency_failure"_s : u"unknown_failure"_s;
    return JobStatus::Failed;
}

} // namespace muster::demo
