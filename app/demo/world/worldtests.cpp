// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/world.h"

namespace muster::demo {

bool World::editRunner(qint64 runnerId, const std::function<void(Runner &)> &writer)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return false;
    unindex(*runner, false);
    writer(*runner);
    runner->id = runnerId;
    index(*runner);
    m_stuck.clear();
    return true;
}

qint64 World::addManager(qint64 runnerId, const Software &software, const QString &systemId, const QString &ipAddress,
                         std::optional<Moment> contactedAt)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return 0;
    Manager manager;
    manager.id = m_nextManagerId++;
    manager.systemId = systemId;
    manager.ipAddress = ipAddress;
    manager.software = softwareOf(software);
    manager.polling = !contactedAt;
    manager.contactedAt = contactedAt.value_or(0);
    manager.createdAt = contactedAt && *contactedAt != 0 ? std::min(*contactedAt, m_livedUntil) : m_livedUntil;
    runner->pollingManagers = quint16(runner->pollingManagers + (manager.polling ? 1 : 0));
    runner->contactedAt = std::max(runner->contactedAt, manager.contactedAt);
    runner->registered = runner->registered || manager.polling || manager.contactedAt != 0;
    runner->managers.push_back(manager);
    m_stuck.clear();
    return manager.id;
}

bool World::silence(qint64 runnerId, Moment contactedAt)
{
    Runner *runner = find(runnerId);
    if (runner == nullptr)
        return false;
    for (Manager &manager : runner->managers) {
        manager.polling = false;
        manager.contactedAt = contactedAt;
    }
    runner->pollingManagers = 0;
    runner->contactedAt = contactedAt;
    runner->registered = contactedAt != 0;
    m_stuck.clear();
    return true;
}

bool World::editJob(qint64 jobId, const std::function<void(Job &)> &writer)
{
    const auto at = m_jobs.find(jobId);
    if (at == m_jobs.end())
        return false;
    Job written = at->second;
    writer(written);
    const JobStatus status = std::exchange(written.status, at->second.status);
    at->second = written;
    setStatus(at->second, status);
    return true;
}

} // namespace muster::demo
