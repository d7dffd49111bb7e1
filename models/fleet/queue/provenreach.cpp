// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/provenreach.h"

#include "models/fleet/queue/conditions.h"

#include <algorithm>

namespace muster {

void ProvenReach::note(const Job &job)
{
    if (!job.runner.isValid() || job.projectPath.isEmpty())
        return;
    Project &project = m_projects[foldedPath(job.projectPath)];
    if (job.runnerType == RunnerType::Instance) {
        project.instanceRunners = true;
        return;
    }
    const auto at = std::lower_bound(project.runners.begin(), project.runners.end(), job.runner);
    if (at == project.runners.end() || *at != job.runner)
        project.runners.insert(at, job.runner);
}

bool ProvenReach::letsInstanceRunners(const std::string &project) const
{
    const auto at = m_projects.find(project);
    return at != m_projects.end() && at->second.instanceRunners;
}

const std::vector<RunnerId> &ProvenReach::runnersOf(const std::string &project) const
{
    static const std::vector<RunnerId> none;
    const auto at = m_projects.find(project);
    return at != m_projects.end() ? at->second.runners : none;
}

bool ProvenReach::hasRan(RunnerId runner, const std::string &project) const
{
    const std::vector<RunnerId> &runners = runnersOf(project);
    return std::binary_search(runners.begin(), runners.end(), runner);
}

} // namespace muster
