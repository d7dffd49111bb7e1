// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/policyjudge.h"

#include <QPromise>
#include <QThreadPool>

namespace muster {

namespace {

/// What one piece of work is about.
struct Judged {
    Snapshot::Ptr fleet;
    std::shared_ptr<const VersionPolicy> policy;
    std::shared_ptr<const ReleaseCatalogue> catalogue;
    std::shared_ptr<const SeenJobs> jobs;
};

std::shared_ptr<Judgement> judged(const Judged &ground)
{
    const auto &[fleet, policy, releases, jobs] = ground;
    const ReleaseCatalogue &catalogue = *releases;
    const LagTable lag = LagTable::build(*fleet, catalogue, catalogue.newest());
    auto judgement = std::make_shared<Judgement>();
    judgement->compliance = std::make_shared<const Compliance>(Compliance::evaluate(*policy, { fleet, catalogue, { fleet->asOf(), &lag } }));
    judgement->policy = policy;
    judgement->groups = complianceGroups(*judgement->compliance, jobs.get());
    judgement->jobs = jobs;
    return judgement;
}

} // namespace

PolicyJudge::PolicyJudge(QObject *parent) : QObject(parent), m_catalogue(std::make_shared<const ReleaseCatalogue>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PolicyJudge::take);
}

PolicyJudge::~PolicyJudge() = default;

void PolicyJudge::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_catalogue = std::make_shared<const ReleaseCatalogue>(catalogue);
    judge(m_fleet, m_policy);
}

void PolicyJudge::setJobs(const std::shared_ptr<const SeenJobs> &jobs)
{
    if (jobs == m_jobs)
        return;
    m_jobs = jobs;
    judge(m_fleet, m_policy);
}

void PolicyJudge::judge(const Snapshot::Ptr &fleet, const std::shared_ptr<const VersionPolicy> &policy)
{
    m_fleet = fleet;
    m_policy = policy;
    m_isWanted = true;
    if (!fleet || !policy) {
        m_isWanted = false;
        m_judgement = {};
        Q_EMIT judged();
    } else if (!m_isWorking) {
        work();
    }
}

void PolicyJudge::work()
{
    m_isWanted = false;
    m_isWorking = true;
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Judgement>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, ground = Judged{ m_fleet, m_policy, m_catalogue, m_jobs }] {
        promise->addResult(muster::judged(ground));
        promise->finish();
    });
}

void PolicyJudge::take()
{
    m_isWorking = false;
    const std::shared_ptr<Judgement> judgement = m_watcher.result();
    if (m_fleet && m_policy && !m_isWanted) {   // otherwise it is about what was forgotten meanwhile, or a newer one follows
        m_judgement = *judgement;
        Q_EMIT judged();
    }
    if (m_isWanted)
        work();
}

} // namespace muster
