// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster {

/// What running jobs proved about reach that GitLab does not tell in lists: which runners with several projects are assigned to
/// a project, and which projects let instance runners take their jobs. It proves what was, and so only fills in what is not
/// told otherwise. Grows with the pairs of project and runner that are handed in.
class ProvenReach final {
public:
    /// `job` was seen on a runner; one that was not says nothing.
    void note(const Job &job);

    /// By foldedPath() of the project.
    [[nodiscard]] bool letsInstanceRunners(const std::string &project) const;
    /// In order of id; instance runners are not among them.
    [[nodiscard]] const std::vector<RunnerId> &runnersOf(const std::string &project) const;
    [[nodiscard]] bool hasRan(RunnerId runner, const std::string &project) const;

private:
    struct Project {
        std::vector<RunnerId> runners;
        bool instanceRunners = false;
    };
    std::unordered_map<std::string, Project> m_projects;
};

} // namespace muster
