// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/runner.h"

#include <algorithm>

namespace muster::demo {

using namespace Qt::StringLiterals;

QString constantName(RunnerType type)
{
    switch (type) {
    case RunnerType::Instance: return u"INSTANCE_TYPE"_s;
    case RunnerType::Group: return u"GROUP_TYPE"_s;
    case RunnerType::Project: return u"PROJECT_TYPE"_s;
    case RunnerType::Cluster: return u"CLUSTER_TYPE"_s;
    }
    Q_UNREACHABLE();
}

QString constantName(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Online: return u"ONLINE"_s;
    case RunnerStatus::Offline: return u"OFFLINE"_s;
    case RunnerStatus::Stale: return u"STALE"_s;
    case RunnerStatus::NeverContacted: return u"NEVER_CONTACTED"_s;
    case RunnerStatus::Hibernating: return u"HIBERNATING"_s;
    }
    Q_UNREACHABLE();
}

bool Runner::isAssignedTo(qint64 projectId) const
{
    return std::find(projectIds.begin(), projectIds.end(), projectId) != projectIds.end();
}

const Manager *Runner::manager(qint64 managerId) const
{
    const auto at = std::lower_bound(managers.begin(), managers.end(), managerId,
                                     [](const Manager &candidate, qint64 wanted) { return candidate.id < wanted; });
    return at != managers.end() && at->id == managerId ? &*at : nullptr;
}

} // namespace muster::demo
