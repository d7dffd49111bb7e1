// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

std::vector<RunnerIndex *> World::indexesOf(const Runner &runner)
{
    std::vector<RunnerIndex *> indexes{&m_byType[size_t(runner.type)]};
    std::vector<RunnerIndex *> trees;
    const auto climb = [&](qint64 groupId, RunnerIndex Group::*tree) {
        for (auto at = m_groups.find(groupId); at != m_groups.end(); at = m_groups.find(at->second.parentId)) {
            RunnerIndex *index = &(at->second.*tree);
            if (std::find(trees.begin(), trees.end(), index) == trees.end())
                trees.push_back(index);
        }
    };
    if (runner.type == RunnerType::Group) {
        if (const auto owner = m_groups.find(runner.groupId); owner != m_groups.end())
            indexes.push_back(&owner->second.ownRunners);
        climb(runner.groupId, &Group::treeGroupRunners);
    } else if (runner.type == RunnerType::Project) {
        for (const qint64 projectId : runner.projectIds) {
            const auto at = m_projects.find(projectId);
            if (at == m_projects.end())
                continue;
            indexes.push_back(&at->second.runners);
            climb(at->second.groupId, &Group::treeProjectRunners);
        }
    }
    indexes.insert(indexes.end(), trees.begin(), trees.end());
    return indexes;
}

void World::index(const Runner &runner)
{
    for (RunnerIndex *index : indexesOf(runner))
        index->insert({runner.createdAt, runner.id});
}

void World::unindex(const Runner &runner, bool dead)
{
    for (RunnerIndex *index : indexesOf(runner)) {
        if (dead)
            index->noteDead([this](qint64 id) { return this->runner(id) == nullptr; });
        else
            index->remove({runner.createdAt, runner.id});
    }
}

Runner &World::place(Runner runner)
{
    const qint64 id = runner.id;
    if (id >= qint64(m_slots.size()))
        m_slots.resize(size_t(id) + 1, -1);
    qint32 slot = 0;
    if (m_freeSlots.empty()) {
        slot = qint32(m_runners.size());
        m_runners.push_back(std::move(runner));
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        m_runners[size_t(slot)] = std::move(runner);
    }
    m_slots[size_t(id)] = slot;
    Runner &placed = m_runners[size_t(slot)];
    index(placed);
    return placed;
}

} // namespace muster::demo
