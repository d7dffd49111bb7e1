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
      m_lookup(std::make_unique<Lookup>(Lookup::Ground{ *m_client, identity, ground.clock, ground.history })),
      m_mine(std::make_unique<MyRunnersLoad>(*m_client, identity))
{
    // What Muster itself did is on screen before the next load tells of it.
    QObject::connect(m_operations.get(), &Operations::deleted, m_sync.get(), &FleetSync::noteDeleted);
    QObject::connect(m_operations.get(), &Operations::pausedChanged, m_sync.get(), &FleetSync::notePaused);
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_sampler.get(), &JobSampler::setFleet);
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_lookup.get(), &Lookup::setFleet);
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_mine.get(), &MyRunnersLoad::setFleet);
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
