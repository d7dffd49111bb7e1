// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

namespace muster {

Session::Session(std::unique_ptr<gitlab::Client> client, const Identity &identity, const Ground &ground)
    : m_client(std::move(client)),
      m_sync(std::make_unique<FleetSync>(*m_client, identity, ground.clock)),
      m_sampler(std::make_unique<JobSampler>(JobSampler::Ground{ *m_client, identity, ground.clock, ground.history })),
      m_queuePast(std::make_unique<QueuePast>(ground.history, identity)),
      m_operations(std::make_unique<Operations>(RunMeans{ *m_client, identity, ground.journal, ground.directory, ground.clock })),
      m_details(std::make_unique<RunnerDetails>(*m_client, ground.clock)),
      m_lookup(std::make_unique<Lookup>(Lookup::Ground{ *m_client, identity, ground.clock, ground.history }))
{
    QObject::connect(m_operations.get(), &Operations::started, m_operations.get(), [this](Operation *operation) {
        QObject::connect(operation, &Operation::finished, m_operations.get(), [this] { releaseArms(); });
    });
    // What Muster itself did is on screen before the next load tells of it.
    QObject::connect(m_operations.get(), &Operations::deleted, m_sync.get(), &FleetSync::noteDeleted);
    QObject::connect(m_operations.get(), &Operations::pausedChanged, m_sync.get(), &FleetSync::notePaused);
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_sampler.get(), &JobSampler::setFleet);
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_lookup.get(), &Lookup::setFleet);
    QObject::connect(m_sync.get(), &FleetSync::stateChanged, m_lookup.get(), [this] {
        if (m_sync->state() == FleetSync::State::Failed && m_sync->error())
            m_lookup->setFleetTrouble(*m_sync->error());
    });
    if (History *history = ground.history) {
        const History::Viewer viewer{ identity.instance, identity.username };
        QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, history, [history, viewer](const Snapshot::Ptr &fleet) {
            if (fleet && fleet->isComplete())
                history->rememberFleet(viewer, fleet);
        });
    }
}

bool Session::arm(std::unique_ptr<gitlab::Client> client, const Identity &identity)
{
    if (!m_operations->arm(*client, identity)) {
        client.release()->deleteLater();   // it may be the one that speaks
        return false;
    }
    m_arms.push_back(std::move(client));
    return true;
}

void Session::disarm()
{
    m_operations->disarm();
    releaseArms();
}

void Session::releaseArms()
{
    if (m_operations->isArmed() || m_operations->isBusy())
        return;
    for (std::unique_ptr<gitlab::Client> &client : m_arms)
        client.release()->deleteLater();   // it may be the one that speaks
    m_arms.clear();
}

void Session::watchQueue()
{
    const auto startOnce = [this] {
        if (m_sync->state() != FleetSync::State::Idle && m_sync->state() != FleetSync::State::Loading)
            m_sampler->start();
    };
    QObject::connect(m_sync.get(), &FleetSync::stateChanged, m_sampler.get(), startOnce);
    startOnce();
}

Session::~Session() = default;

} // namespace muster
