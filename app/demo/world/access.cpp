// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/access.h"

namespace muster::demo {

bool Access::listRunners(const Group &group) const
{
    return maintain(group);
}

bool Access::listRunners(const Project &project) const
{
    return maintain(project);
}

bool Access::read(const Runner &runner) const
{
    if (isAdmin() || runner.type == RunnerType::Instance)
        return true;
    if (runner.type == RunnerType::Group) {
        const Group *owner = m_world->group(runner.groupId);
        if (owner == nullptr)
            return false;
        if (maintain(*owner))
            return true;
        // A Maintainer of any project below that inherits the group's runners.
        std::vector<const Group *> below{owner};
        while (!below.empty()) {
            const Group *group = below.back();
            below.pop_back();
            for (const qint64 id : group->projectIds) {
                const Project *project = m_world->project(id);
                if (project->groupRunnersEnabled && maintain(*project))
                    return true;
            }
            for (const qint64 id : group->childIds)
                below.push_back(m_world->group(id));
        }
        return false;
    }
    for (const qint64 id : runner.projectIds) {
        const Project *project = m_world->project(id);
        if (project != nullptr && maintain(*project))
            return true;
    }
    return false;
}

bool Access::update(const Runner &runner) const
{
    if (isAdmin())
        return true;
    if (runner.type == RunnerType::Group) {
        const Group *owner = m_world->group(runner.groupId);
        return owner != nullptr && own(*owner);
    }
    const Project *owner = runner.type == RunnerType::Project ? m_world->project(runner.ownerProjectId()) : nullptr;
    return owner != nullptr && maintain(*owner);
}

bool Access::tooManyProjectsToRemove(const Runner &runner) const
{
    return !isAdmin() && update(runner) && runner.projectIds.size() > 1;
}

bool Access::remove(const Runner &runner) const
{
    return update(runner) && !tooManyProjectsToRemove(runner);
}

bool Access::assign(const Runner &runner) const
{
    return runner.type == RunnerType::Project && (isAdmin() || (!runner.locked && update(runner)));
}

bool Access::readBuilds(const Runner &runner) const
{
    if (update(runner))
        return true;
    const Group *owner = runner.type == RunnerType::Group ? m_world->group(runner.groupId) : nullptr;
    return owner != nullptr && maintain(*owner);
}

bool Access::readToken(const Runner &runner) const
{
    return runner.creatorId == m_user->id && !runner.legacy && !runner.registered && m_world->now() < runner.createdAt + hours(1);
}

bool Access::read(const Group &group) const
{
    if (isAdmin() || group.visibility != Visibility::Private || role(group) >= Role::Guest)
        return true;
    // Membership of anything below shows the group itself.
    for (const qint64 id : group.projectIds) {
        if (role(*m_world->project(id)) >= Role::Guest)
            return true;
    }
    for (const qint64 id : group.childIds) {
        if (read(*m_world->group(id)))
            return true;
    }
    return false;
}

bool Access::read(const Project &project) const
{
    return isAdmin() || project.visibility != Visibility::Private || role(project) >= Role::Guest;
}

bool Access::readBuilds(const Project &project) const
{
    return isAdmin() || project.visibility == Visibility::Public || role(project) >= Role::Reporter;
}

bool Access::owns(const Runner &runner) const
{
    if (runner.type == RunnerType::Group) {
        const Group *owner = m_world->group(runner.groupId);
        return owner != nullptr && role(*owner) >= Role::Owner;
    }
    for (const qint64 id : runner.projectIds) {
        const Project *project = m_world->project(id);
        if (project != nullptr && role(*project) >= Role::Maintainer)
            return true;
    }
    return false;
}

} // namespace muster::demo
