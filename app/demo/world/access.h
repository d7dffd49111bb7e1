// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/world.h"

namespace muster::demo {

/// What one user may do: GitLab's rules about runners, jobs, groups and projects. Scopes of tokens are the API's affair.
/// A value for the length of one request.
class Access final {
public:
    Access(const World &world, const User &user) : m_world(&world), m_user(&user) { }

    [[nodiscard]] const User &user() const { return *m_user; }
    [[nodiscard]] bool isAdmin() const { return m_user->admin; }

    // Lists.
    [[nodiscard]] bool listAllRunners() const { return isAdmin(); }
    [[nodiscard]] bool listAllJobs() const { return isAdmin(); }
    [[nodiscard]] bool listRunners(const Group &group) const;
    [[nodiscard]] bool listRunners(const Project &project) const;

    // One runner.
    [[nodiscard]] bool read(const Runner &runner) const;
    /// Maintenance note; everybody who may update.
    [[nodiscard]] bool readNote(const Runner &runner) const { return update(runner); }
    /// Token expiry: all who read it, but for instance runners administrators only.
    [[nodiscard]] bool readTokenExpiry(const Runner &runner) const { return isAdmin() || (runner.type != RunnerType::Instance && read(runner)); }
    [[nodiscard]] bool update(const Runner &runner) const;
    [[nodiscard]] bool remove(const Runner &runner) const;
    /// Refused because it serves several projects, although it could be updated.
    [[nodiscard]] bool tooManyProjectsToRemove(const Runner &runner) const;
    /// To any further project; the target is asked with maintain().
    [[nodiscard]] bool assign(const Runner &runner) const;
    [[nodiscard]] bool readBuilds(const Runner &runner) const;
    /// The token: only its creator, for an hour, until a manager has registered.
    [[nodiscard]] bool readToken(const Runner &runner) const;

    // Groups, projects, jobs.
    [[nodiscard]] Role role(const Group &group) const { return m_world->roleInGroup(m_user->id, group.id); }
    [[nodiscard]] Role role(const Project &project) const { return m_world->roleInProject(m_user->id, project); }
    [[nodiscard]] bool read(const Group &group) const;
    [[nodiscard]] bool read(const Project &project) const;
    [[nodiscard]] bool own(const Group &group) const { return isAdmin() || role(group) >= Role::Owner; }
    [[nodiscard]] bool maintain(const Group &group) const { return isAdmin() || role(group) >= Role::Maintainer; }
    [[nodiscard]] bool maintain(const Project &project) const { return isAdmin() || role(project) >= Role::Maintainer; }
    [[nodiscard]] bool readBuilds(const Project &project) const;
    /// Cancel, retry.
    [[nodiscard]] bool updateBuilds(const Project &project) const { return isAdmin() || role(project) >= Role::Developer; }
    /// Runners assigned to projects the user maintains and of groups the user owns: REST's `GET /runners`.
    [[nodiscard]] bool owns(const Runner &runner) const;

private:
    const World *m_world;
    const User *m_user;
};

} // namespace muster::demo
