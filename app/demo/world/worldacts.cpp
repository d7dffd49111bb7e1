// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1024;
constexpr qsizetype mostTags = 50;

std::vector<Invalid> problems(const Runner &runner, const RunnerChange &change)
{
    std::vector<Invalid> found;
    const QStringList tags = change.tags.value_or(runner.tags);
    if (tags.isEmpty() && !change.runUntagged.value_or(runner.runUntagged))
        found.push_back({u"tags_list"_s, u"can not be empty when runner is not allowed to pick untagged jobs"_s});
    if (change.tags && tags.size() > mostTags)
        found.push_back({u"tags_list"_s, u"Too many tags specified. Please limit the number of tags to 50"_s});
    if (change.maximumTimeout && *change.maximumTimeout != 0 && *change.maximumTimeout < 600)
        found.push_back({u"maximum_timeout"_s, u"needs to be at least 10 minutes"_s});
    if (change.description && change.description->size() > longestText)
        found.push_back({u"description"_s, u"is too long (maximum is 1024 characters)"_s});
    if (change.maintenanceNote && change.maintenanceNote->size() > longestText)
        found.push_back({u"maintenance_note"_s, u"is too long (maximum is 1024 characters)"_s});
    return found;
}

template <class Value>
bool write(Value &to, const std::optional<Value> &value)
{
    if (!value || *value == to)
        return false;
    to = *value;
    return true;
}

bool apply(Runner &runner, const RunnerChange &change)
{
    bool changed = write(runner.description, change.description);
    changed |= write(runner.maintenanceNote, change.maintenanceNote);
    changed |= write(runner.locked, change.locked);
    changed |= write(runner.runUntagged, change.runUntagged);
    changed |= write(runner.refProtected, change.refProtected);
    changed |= write(runner.tags, change.tags);
    changed |= write(runner.maximumTimeout, change.maximumTimeout);
    return changed;
}

} // namespace

bool World::setPaused(qint64 runnerId, bool paused)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return false;
    if (runner->paused != paused) {
        runner->paused = paused;
        runner->updatedAt = now();
        note(paused ? Change::Kind::Paused : Change::Kind::Resumed, runnerId);
    }
    return true;
}

std::vector<Invalid> World::update(qint64 runnerId, const RunnerChange &change)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return {};
    std::vector<Invalid> invalid = problems(*runner, change);
    if (!invalid.empty())
        return invalid;
    bool changed = apply(*runner, change);
    if (change.projectIds && runner->type == RunnerType::Project) {
        std::vector<qint64> projectIds{runner->ownerProjectId()};
        for (const qint64 projectId : *change.projectIds) {
            if (project(projectId) != nullptr && std::find(projectIds.begin(), projectIds.end(), projectId) == projectIds.end())
                projectIds.push_back(projectId);
        }
        if (projectIds != runner->projectIds) {
            unindex(*runner, false);
            runner->projectIds = std::move(projectIds);
            index(*runner);
            changed = true;
        }
    }
    if (changed) {
        runner->updatedAt = now();
        note(Change::Kind::Updated, runnerId);
    }
    if (change.paused)
        setPaused(runnerId, *change.paused);
    return {};
}

bool World::deleteRunner(qint64 runnerId)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return false;
    const qint32 slot = std::exchange(m_slots[size_t(runnerId)], -1);
    unindex(*runner, true);
    *runner = Runner();
    m_freeSlots.push_back(slot);
    m_jobsByRunner.remove(runnerId);
    note(Change::Kind::Deleted, runnerId);
    return true;
}

CreatedRunner World::createRunner(const NewRunner &wanted)
{
    Runner runner;
    runner.type = wanted.type;
    runner.registered = false;
    std::vector<Invalid> invalid = problems(runner, wanted.settings);
    if (wanted.type == RunnerType::Group && group(wanted.groupId) == nullptr)
        invalid.push_back({u"runner"_s, u"needs to be assigned to exactly one group"_s});
    if (wanted.type == RunnerType::Project && project(wanted.projectId) == nullptr)
        invalid.push_back({u"runner"_s, u"needs to be assigned to at least one project"_s});
    if (!invalid.empty())
        return {nullptr, std::move(invalid)};
    apply(runner, wanted.settings);
    runner.id = std::max<qint64>(1, qint64(m_slots.size()));
    runner.paused = wanted.settings.paused.value_or(false);
    runner.groupId = wanted.type == RunnerType::Group ? wanted.groupId : 0;
    if (wanted.type == RunnerType::Project)
        runner.projectIds = {wanted.projectId};
    runner.creatorId = wanted.creatorId;
    runner.createdAt = runner.updatedAt = now();
    runner.tokenExpiresAt = wanted.tokenExpiresAt;
    runner.tokenRotationDeadline = wanted.tokenRotationDeadline;
    const Runner &placed = place(std::move(runner));
    note(Change::Kind::Created, placed.id);
    return {&placed, {}};
}

bool World::resetToken(qint64 runnerId)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return false;
    ++runner->tokenGeneration;
    runner->updatedAt = now();
    for (Manager &manager : runner->managers) {
        manager.contactedAt = contactedAt(manager);
        runner->contactedAt = std::max(runner->contactedAt, manager.contactedAt);
        manager.polling = false;
    }
    runner->pollingManagers = 0;
    note(Change::Kind::TokenReset, runnerId);
    return true;
}

bool World::assign(qint64 runnerId, qint64 projectId)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr || runner->type != RunnerType::Project || project(projectId) == nullptr || runner->isAssignedTo(projectId))
        return false;
    unindex(*runner, false);
    runner->projectIds.push_back(projectId);
    index(*runner);
    runner->updatedAt = now();
    note(Change::Kind::Assigned, runnerId);
    return true;
}

bool World::unassign(qint64 runnerId, qint64 projectId)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr || runner->ownerProjectId() == projectId || !runner->isAssignedTo(projectId))
        return false;
    unindex(*runner, false);
    std::erase(runner->projectIds, projectId);
    index(*runner);
    runner->updatedAt = now();
    note(Change::Kind::Unassigned, runnerId);
    return true;
}

} // namespace muster::demo
