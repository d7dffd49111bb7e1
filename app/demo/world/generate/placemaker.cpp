// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/placemaker.h"

#include "app/demo/world/generate/names.h"

#include <QSet>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

QString numbered(const QString &name, int number, QChar separator)
{
    return number == 0 ? name : name + separator + QString::number(number + 1);
}

} // namespace

qint64 PlaceMaker::add(std::map<qint64, Group> &groups, qint64 parentId, QLatin1StringView path, int number)
{
    Group group;
    group.id = m_nextGroupId;
    m_nextGroupId += m_random.between(1, 3);
    group.parentId = parentId;
    group.path = numbered(path, number, u'-');
    group.name = numbered(names::titled(path), number, u' ');
    group.fullPath = group.path;
    group.fullName = group.name;
    if (const auto parent = groups.find(parentId); parent != groups.end()) {
        group.fullPath = parent->second.fullPath + u'/' + group.path;
        group.fullName = parent->second.fullName + u" / "_s + group.name;
        parent->second.childIds.push_back(group.id);
    }
    group.visibility = m_random.chance(15) ? Visibility::Internal : Visibility::Private;
    group.createdAt = m_now - days(m_random.between(1700, 2600));
    const qint64 id = group.id;
    groups.emplace(id, std::move(group));
    return id;
}

std::map<qint64, Group> PlaceMaker::groups(int runners)
{
    std::map<qint64, Group> groups;
    const int tops = std::clamp(runners / 150, 5, 60);
    const int width = runners < 1000 ? 2 : 4;
    const auto topNames = names::topGroups();
    const auto subNames = names::subgroups();
    for (int i = 0; i < tops; ++i) {
        const qint64 top = add(groups, 0, topNames[size_t(i) % topNames.size()], i / int(topNames.size()));
        const qint64 first = m_random.below(qint64(subNames.size()));
        for (int j = 0, subs = int(m_random.between(1, width)); j < subs; ++j) {
            const qint64 sub = add(groups, top, subNames[size_t(first + j) % subNames.size()], 0);
            const qint64 firstBelow = m_random.below(qint64(subNames.size()));
            for (int k = 0, leaves = int(m_random.between(i == 0 && j == 0 ? 1 : 0, width - 1)); k < leaves; ++k)
                add(groups, sub, subNames[size_t(firstBelow + k) % subNames.size()], 0);
        }
    }
    return groups;
}

void PlaceMaker::settle(Project &project)
{
    project.visibility = m_random.chance(10) ? Visibility::Public : m_random.chance(20) ? Visibility::Internal : Visibility::Private;
    project.archived = m_random.chance(3);
    project.sharedRunnersEnabled = !m_random.chance(12);
    project.groupRunnersEnabled = !m_random.chance(4);
    project.createdAt = m_now - days(m_random.between(20, 1650)) - seconds(m_random.below(86400));
    project.lastActivityAt = m_now - minutes(m_random.below(60 * 24 * 20));
    project.protectedBranches = QStringList{u"main"_s};
    if (m_random.chance(40))
        project.protectedBranches.append(u"release/*"_s);
    if (m_random.chance(50))
        project.protectedTags.append(u"v*"_s);
}

std::map<qint64, Project> PlaceMaker::projects(int runners, std::map<qint64, Group> &groups)
{
    std::map<qint64, Project> projects;
    const auto projectNames = names::projects();
    const int wanted = std::clamp(runners / 8, 2 * int(groups.size()), 12000);
    std::vector<qint64> groupIds;
    groupIds.reserve(groups.size());
    for (const auto &[id, group] : groups)
        groupIds.push_back(id);
    QSet<QString> taken;
    qint64 nextId = 11;
    for (int i = 0; i < wanted; ++i) {
        // Every group has one before any has many.
        Group &group = groups.at(i < int(groupIds.size()) ? groupIds[size_t(i)] : m_random.pick(groupIds));
        Project project;
        project.id = nextId;
        nextId += m_random.between(1, 2);
        project.groupId = group.id;
        const QLatin1StringView name = projectNames[size_t(m_random.below(qint64(projectNames.size())))];
        int number = 0;
        do {
            project.path = numbered(name, number, u'-');
            project.fullPath = group.fullPath + u'/' + project.path;
            project.name = numbered(names::titled(name), number++, u' ');
        } while (taken.contains(project.fullPath));
        taken.insert(project.fullPath);
        project.fullName = group.fullName + u" / "_s + project.name;
        settle(project);
        group.projectIds.push_back(project.id);
        projects.emplace_hint(projects.end(), project.id, std::move(project));
    }
    return projects;
}

} // namespace muster::demo
