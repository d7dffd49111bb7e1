// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

Role roleOf(const std::vector<Member> &members, qint64 userId)
{
    for (const Member &member : members) {
        if (member.userId == userId)
            return member.role;
    }
    return Role::None;
}

void gather(std::map<qint64, Member> &people, const std::vector<Member> &members)
{
    for (const Member &member : members) {
        Member &known = people.try_emplace(member.userId, member).first->second;
        if (known.role < member.role)
            known = member;
    }
}

std::vector<Member> listed(const std::map<qint64, Member> &people)
{
    std::vector<Member> list;
    list.reserve(people.size());
    for (const auto &[id, member] : people)
        list.push_back(member);
    return list;
}

} // namespace

std::vector<const Group *> World::chain(qint64 groupId) const
{
    std::vector<const Group *> groups;
    for (const Group *at = group(groupId); at != nullptr; at = group(at->parentId))
        groups.push_back(at);
    return groups;
}

Role World::roleInGroup(qint64 userId, qint64 groupId) const
{
    Role highest = Role::None;
    for (const Group *at = group(groupId); at != nullptr; at = group(at->parentId))
        highest = std::max(highest, roleOf(at->members, userId));
    return highest;
}

Role World::roleInProject(qint64 userId, const Project &project) const
{
    if (project.namespaceUserId != 0 && project.namespaceUserId == userId)
        return Role::Owner;
    return std::max(roleOf(project.members, userId), roleInGroup(userId, project.groupId));
}

std::vector<Member> World::membersOf(const Group &group) const
{
    std::map<qint64, Member> people;
    for (const Group *at : chain(group.id))
        gather(people, at->members);
    return listed(people);
}

std::vector<Member> World::membersOf(const Project &project) const
{
    std::map<qint64, Member> people;
    gather(people, project.members);
    for (const Group *at : chain(project.groupId))
        gather(people, at->members);
    if (project.namespaceUserId != 0)
        gather(people, {{project.namespaceUserId, Role::Owner, project.createdAt}});
    return listed(people);
}

bool World::setPruning(qint64 groupId, bool on)
{
    const auto at = m_groups.find(groupId);
    if (at == m_groups.end())
        return false;
    at->second.prunesStaleRunners = on;
    return true;
}

void World::setRole(qint64 userId, qint64 groupId, qint64 projectId, Role role)
{
    const auto write = [&](std::vector<Member> &members) {
        std::erase_if(members, [&](const Member &member) { return member.userId == userId; });
        if (role != Role::None)
            members.push_back({userId, role, now()});
    };
    if (const auto at = m_groups.find(groupId); at != m_groups.end())
        write(at->second.members);
    if (const auto at = m_projects.find(projectId); at != m_projects.end())
        write(at->second.members);
}

bool World::rename(qint64 groupId, const QString &name)
{
    const auto at = m_groups.find(groupId);
    if (at == m_groups.end())
        return false;
    at->second.name = name;
    at->second.fullName = at->second.parentId == 0 ? name : m_groups.at(at->second.parentId).fullName + u" / "_s + name;
    return true;
}

bool World::editUser(qint64 userId, const std::function<void(User &)> &writer)
{
    const auto at = m_users.find(userId);
    if (at == m_users.end())
        return false;
    writer(at->second);
    return true;
}

} // namespace muster::demo
