// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/snapshot.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace muster {

/// Where one pass asks for jobs.
struct JobPlaces {
    JobPicture::Reach reach = JobPicture::Reach::Nothing;
    QStringList projects;              ///< Reach::Part: full paths
    std::vector<RunnerId> runners;     ///< Reach::Part: their executing jobs
    friend bool operator==(const JobPlaces &, const JobPlaces &) = default;

    static constexpr qsizetype mostProjects = 40;
    static constexpr qsizetype mostRunners = 40;
};

/// When a job of a project was last seen; keys in lower case: GitLab's paths do not tell cases apart.
using ProjectActivity = QHash<QString, Instant>;
void noteActivity(ProjectActivity &activity, const JobPicture &picture);

/// Of a user who is no administrator: the projects, most recently active first, and of the fleet the runners whose jobs they may
/// read, busy ones first, then those that contacted GitLab last. `fleet` may be null. GitLab lets those read a runner's jobs
/// who administer its owner, as it lets them change the runner: so that is what is looked at.
[[nodiscard]] JobPlaces placesFor(const QStringList &projects, const Snapshot *fleet, const ProjectActivity &activity);

} // namespace muster
