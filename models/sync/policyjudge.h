// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/compliancegroups.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace muster {

/// What came of holding a policy against a fleet; `compliance` is nullptr where nothing was judged yet.
struct Judgement {
    Compliance::Ptr compliance;
    std::shared_ptr<const VersionPolicy> policy;
    std::vector<ComplianceGroup> groups;
    std::shared_ptr<const SeenJobs> jobs;   ///< that the groups' shares by jobs are of; nullptr: nothing is known of jobs
};

/// Holds policies against fleets on a worker, one piece of work at a time; what was asked for last is what counts. GUI thread.
class PolicyJudge final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyJudge(QObject *parent = nullptr);
    ~PolicyJudge() override;

    /// `behind` in conditions counts from the newest release of it.
    void setCatalogue(const ReleaseCatalogue &catalogue);
    /// Either being nullptr forgets what was judged.
    void judge(const Snapshot::Ptr &fleet, const std::shared_ptr<const VersionPolicy> &policy);
    /// Jobs that were seen lately; nullptr: nothing is known of them.
    void setJobs(const std::shared_ptr<const SeenJobs> &jobs);
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }

Q_SIGNALS:
    void judged();

private:
    void work();
    void take();

    std::shared_ptr<const ReleaseCatalogue> m_catalogue;
    Snapshot::Ptr m_fleet;
    std::shared_ptr<const VersionPolicy> m_policy;
    std::shared_ptr<const SeenJobs> m_jobs;
    Judgement m_judgement;
    QFutureWatcher<std::shared_ptr<Judgement>> m_watcher;
    bool m_isWorking = false;
    bool m_isWanted = false;
};

} // namespace muster
