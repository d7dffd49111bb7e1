// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/namedpath.h"

#include <vector>

namespace muster {

/// What the details pane shows of one runner beyond its row.
struct RunnerDetail {
    std::vector<NamedPath> projects;      ///< assigned ones that this user may see, at most 100
    qint64 projectCount = -1;
    std::vector<Job> recentJobs;          ///< newest first, at most 20
    bool jobsReadable = false;            ///< false: GitLab may be hiding them; an empty list then means nothing
    QString webUrl;                       ///< the runner's page for this user; empty when GitLab gives none
    QString adminUrl;
};

} // namespace muster
