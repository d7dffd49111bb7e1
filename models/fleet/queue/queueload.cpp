// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/queueload.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace muster {

namespace {

/// A place where jobs run: what it is called in the flow, and by people.
using Place = std::pair<QString, QString>;

Place placeOf(const Job &job, QueueDimension by)
{
    switch (by) {
    case QueueDimension::Runner:
        return { runnerFlowName(job.runner), job.runnerName };
    case QueueDimension::Manager:
        return { managerFlowName(job.systemId, job.runner), job.systemId };
    case QueueDimension::Platform: {
        const QString name = platformFlowName(job.platform, job.architecture, job.executor);
        return { name, name };
    }
    case QueueDimension::All:
    case QueueDimension::TagSet:
        break;
    }
    return {};
}

/// Where a runner that could take a job would run it: at its managers that are online.
std::vector<Place> placesOf(const Snapshot &fleet, const RunnerRow &row, QueueDimension by)
{
    if (by == QueueDimension::Runner)
        return { { runnerFlowName(row.id), fleet.string(row.description) } };
    std::vector<Place> places;
    for (const ManagerRow &manager : fleet.managers(row)) {
        if (manager.status != RunnerStatus::Online)
            continue;
        if (by == QueueDimension::Manager) {
            const QString systemId = fleet.string(manager.systemId);
            places.emplace_back(managerFlowName(systemId, row.id), systemId);
        } else {
            const QString name = platformFlowName(fleet.string(manager.platform), fleet.string(manager.architecture), fleet.string(manager.executor));
            places.emplace_back(name, name);
        }
    }
    return places;
}

class Loads {
public:
    explicit Loads(QueueDimension by) : m_by(by) { }

    void addRunning(const Job &job)
    {
        if (const Place place = placeOf(job, m_by); !place.first.isEmpty())
            ++at(place).running;
    }

    void addWaiting(const JobPicture &jobs, Matcher &runners)
    {
        std::vector<std::pair<JobNeeds, int>> groups;
        QHash<QString, std::size_t> groupOf;
        for (const Job &job : jobs.pending) {
            JobNeeds needs = needsOf(job);
            const QString key = needs.projectPath + u'\n' + needs.tags.join(u',') + u'\n' + QChar(u'0' + int(needs.protectedRef)) + QChar(u'0' + int(needs.instanceRunners));
            const auto known = groupOf.constFind(key);
            if (known != groupOf.cend()) {
                ++groups[*known].second;
                continue;
            }
            groupOf.insert(key, groups.size());
            groups.emplace_back(std::move(needs), 1);
        }
        const Snapshot &fleet = runners.fleet();
        for (const auto &[needs, count] : groups) {
            QSet<QString> met;   // a platform has many runners, and the job is one
            for (const quint32 row : runners.eligible(needs)) {
                const RunnerRow &runner = fleet.row(row);
                if (runner.paused != Tri::No || runner.status != RunnerStatus::Online)
                    continue;
                for (const Place &place : placesOf(fleet, runner, m_by)) {
                    if (place.first.isEmpty() || met.contains(place.first))
                        continue;
                    met.insert(place.first);
                    at(place).couldTake += count;
                }
            }
        }
    }

    std::vector<QueueLoad> sorted()
    {
        std::sort(m_loads.begin(), m_loads.end(), [](const QueueLoad &a, const QueueLoad &b) {
            if (a.running != b.running)
                return a.running > b.running;
            if (a.couldTake != b.couldTake)
                return a.couldTake > b.couldTake;
            return std::tie(a.label, a.name) < std::tie(b.label, b.name);
        });
        return std::move(m_loads);
    }

private:
    QueueLoad &at(const Place &place)
    {
        const auto known = m_at.constFind(place.first);
        if (known != m_at.cend())
            return m_loads[*known];
        m_at.insert(place.first, m_loads.size());
        m_loads.push_back({ place.first, place.second });
        return m_loads.back();
    }

    const QueueDimension m_by;
    std::vector<QueueLoad> m_loads;
    QHash<QString, std::size_t> m_at;
};

} // namespace

std::vector<QueueLoad> queueLoads(const JobPicture &jobs, Matcher *runners, QueueDimension by)
{
    Loads loads(by);
    for (const Job &job : jobs.running)
        loads.addRunning(job);
    if (runners)
        loads.addWaiting(jobs, *runners);
    return loads.sorted();
}

} // namespace muster
