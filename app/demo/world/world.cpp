// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

#include "app/demo/world/generate/generator.h"
#include "app/demo/world/life.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

World::World(const WorldOptions &options)
    : m_options(options), m_clock(options.epoch, options.still), m_random(mixed(options.seed))
{
    m_livedUntil = m_clock.now();
    Generator(*this).fill();
    m_life = std::make_unique<Life>(*this);
}

World::~World() = default;

void World::advance(Moment span)
{
    if (m_clock.isStill())
        m_clock.advance(span);
    else
        step(span);
}

void World::step(Moment span)
{
    m_clock.advance(span);
    m_life->runUntil(m_clock.now());
}

void World::catchUp()
{
    if (!m_clock.isStill())
        m_life->runUntil(m_clock.now());
}

namespace {

template <class Map>
auto *found(Map &map, qint64 id)
{
    const auto at = map.find(id);
    return at == map.end() ? nullptr : &at->second;
}

} // namespace

const Runner *World::runner(qint64 id) const
{
    const qint32 slot = id > 0 && id < qint64(m_slots.size()) ? m_slots[size_t(id)] : -1;
    return slot < 0 ? nullptr : &m_runners[size_t(slot)];
}

Runner *World::find(qint64 id)
{
    const qint32 slot = id > 0 && id < qint64(m_slots.size()) ? m_slots[size_t(id)] : -1;
    return slot < 0 ? nullptr : &m_runners[size_t(slot)];
}

const Group *World::group(qint64 id) const { return found(m_groups, id); }
const Project *World::project(qint64 id) const { return found(m_projects, id); }
const User *World::user(qint64 id) const { return found(m_users, id); }
const Job *World::job(qint64 id) const { return found(m_jobs, id); }
const Pipeline *World::pipeline(qint64 id) const { return found(m_pipelines, id); }

const Group *World::group(QStringView fullPath) const { return group(m_groupsByPath.value(fullPath.toString().toLower())); }
const Project *World::project(QStringView fullPath) const { return project(m_projectsByPath.value(fullPath.toString().toLower())); }
const User *World::user(QStringView username) const { return user(m_usersByName.value(username.toString().toLower())); }

RunnerList World::runners(std::optional<RunnerType> type) const
{
    if (type)
        return {*this, {&m_byType[size_t(*type)]}};
    std::vector<const RunnerIndex *> parts;
    for (const RunnerIndex &part : m_byType)
        parts.push_back(&part);
    return {*this, std::move(parts)};
}

RunnerList World::groupRunners(const Group &group, Membership membership, std::optional<RunnerType> type) const
{
    std::vector<const RunnerIndex *> parts;
    const auto add = [&](RunnerType kind, const RunnerIndex &part) {
        if (!type || *type == kind)
            parts.push_back(&part);
    };
    switch (membership) {
    case Membership::Direct:
        add(RunnerType::Group, group.ownRunners);
        break;
    case Membership::AllAvailable:
        for (const Group *above : chain(group.parentId))
            add(RunnerType::Group, above->ownRunners);
        add(RunnerType::Instance, m_byType[size_t(RunnerType::Instance)]);
        [[fallthrough]];
    case Membership::Descendants:
        add(RunnerType::Group, group.treeGroupRunners);
        add(RunnerType::Project, group.treeProjectRunners);
        break;
    }
    return {*this, std::move(parts)};
}

RunnerList World::inheritedRunners(const Group &group, std::optional<RunnerType> type) const
{
    std::vector<const RunnerIndex *> parts;
    if (!type || *type == RunnerType::Group) {
        for (const Group *above : chain(group.id))
            parts.push_back(&above->ownRunners);
    }
    if (!type || *type == RunnerType::Instance)
        parts.push_back(&m_byType[size_t(RunnerType::Instance)]);
    return {*this, std::move(parts)};
}

RunnerList World::projectRunners(const Project &project, std::optional<RunnerType> type) const
{
    std::vector<const RunnerIndex *> parts;
    if (!type || *type == RunnerType::Project)
        parts.push_back(&project.runners);
    if (project.groupRunnersEnabled && (!type || *type == RunnerType::Group)) {
        for (const Group *above : chain(project.groupId))
            parts.push_back(&above->ownRunners);
    }
    if (project.sharedRunnersEnabled && (!type || *type == RunnerType::Instance))
        parts.push_back(&m_byType[size_t(RunnerType::Instance)]);
    return {*this, std::move(parts)};
}

const std::vector<qint64> &World::jobsOfRunner(qint64 runnerId) const
{
    static const std::vector<qint64> none;
    const auto at = m_jobsByRunner.constFind(runnerId);
    return at == m_jobsByRunner.cend() ? none : *at;
}

std::vector<Change> World::takeChanges()
{
    return std::exchange(m_changes, {});
}

void World::note(Change::Kind kind, qint64 runnerId, qint64 jobId)
{
    m_changes.push_back({kind, runnerId, jobId});
    m_stuck.clear();
}

const Software *World::softwareOf(const Software &software)
{
    QStringList key{software.version, software.revision, software.platform, software.architecture, software.executor};
    for (QString &part : key)
        part = part.isNull() ? u"\0"_s : part;
    return &m_software.try_emplace(key, software).first->second;
}

} // namespace muster::demo
