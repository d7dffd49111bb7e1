// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

namespace muster {

namespace {

std::unique_ptr<FleetSync> syncOf(gitlab::Client &client, const Identity &identity, const Clock &clock, std::unique_ptr<FleetSync> remembered)
{
    if (!remembered || !remembered->isFleetOf(identity))
        return std::make_unique<FleetSync>(client, identity, clock);
    remembered->signedIn(client, identity);
    return remembered;
}

Identity withChanging(Identity identity, Obstacle changing)
{
    identity.changing = changing;
    return identity;
}

Identity allowed(const Identity &identity, Obstacle forbidden)
{
    return forbidden == Obstacle::None ? identity : withChanging(identity, forbidden);
}

} // namespace

Session::Session(std::unique_ptr<gitlab::Client> client, const Identity &identity, const Ground &ground, std::unique_ptr<FleetSync> remembered)
    : Session(std::move(client), { allowed(identity, ground.forbidden), identity.changing }, std::move(remembered), ground)
{
}

Session::Session(std::unique_ptr<gitlab::Client> client, const SignedIn &who, std::unique_ptr<FleetSync> remembered, const Ground &ground)
    : m_changing(who.changing),
      m_forbidden(ground.forbidden),
      m_client(std::move(client)),
      m_sync(syncOf(*m_client, who.identity, ground.clock, std::move(remembered))),
      m_sampler(std::make_unique<JobSampler>(JobSampler::Ground{ *m_client, who.identity, ground.clock, ground.history })),
      m_queuePast(std::make_unique<QueuePast>(ground.history, who.identity)),
      m_fleetPast(std::make_unique<FleetPast>(ground.history, *m_sync)),
      m_versionPast(std::make_unique<VersionPast>(ground.history, *m_sync)),
      m_recentJobs(std::make_unique<RecentJobs>(ground.history, *m_sync)),
      m_operations(std::make_unique<Operations>(RunMeans{ *m_client, withChanging(who.identity, who.changing), ground.journal, ground.directory, ground.clock })),
      m_details(std::make_unique<RunnerDetails>(*m_client, ground.clock)),
      m_questions(std::make_unique<RunnerQuestions>(*m_client)),
      m_lookup(std::make_unique<Lookup>(Lookup::Ground{ *m_client, who.identity, ground.clock, ground.history })),
      m_wake(std::make_unique<WakeWatch>(ground.clock)),
      m_mine(std::make_unique<MyRunnersLoad>(*m_client, who.identity))
{
    const Identity &identity = who.identity;
    m_operations->forbid(m_forbidden);
    QObject::connect(m_wake.get(), &WakeWatch::woke, m_sync.get(), [this](std::chrono::seconds slept) { lookAfterWake(slept); });
    QObject::connect(m_operations.get(), &Operations::started, m_operations.get(), [this](Operation *operation) {
        QObject::connect(operation, &Operation::finished, m_operations.get(), [this] { releaseArms(); });
    });
    // What Muster itself did is on screen before the next load tells of it.
    QObject::connect(m_operations.get(), &Operations::deleted, m_sync.get(), &FleetSync::noteDeleted);
    QObject::connect(m_operations.get(), &Operations::pausedChanged, m_sync.get(), &FleetSync::notePaused);
    QObject::connect(m_operations.get(), &Operations::jobsChanged, m_sampler.get(), [this] {
        if (m_sampler->state() != JobSampler::State::Idle)
            m_sampler->sampleNow();
    });
    // What draws conclusions from the fleet does not do so from memory: who was online an hour ago takes no job now.
    QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, m_sampler.get(), [this](const Snapshot::Ptr &fleet) {
        const Snapshot::Ptr present = fleet && fleet->isRemembered() ? nullptr : fleet;
        m_sampler->setFleet(present);
        m_lookup->setFleet(present);
        m_mine->setFleet(present);
    });
    QObject::connect(m_sync.get(), &FleetSync::stateChanged, m_lookup.get(), [this] {
        if (m_sync->state() == FleetSync::State::Failed && m_sync->error())
            m_lookup->setFleetTrouble(*m_sync->error());
    });
    m_sync->setMemory(ground.memory);
    if (SnapshotStore *memory = ground.memory) {
        const SnapshotStore::Viewpoint viewpoint{ identity.instance, ground.account };
        QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, memory, [memory, viewpoint](const Snapshot::Ptr &fleet) {
            if (fleet && (fleet->isComplete() || fleet->isRemembered()))
                memory->noteShown(viewpoint, fleet->key());
        });
    }
    if (History *history = ground.history) {
        const History::Viewer viewer{ identity.instance, identity.username };
        QObject::connect(m_sync.get(), &FleetSync::snapshotChanged, history, [history, viewer](const Snapshot::Ptr &fleet) {
            if (!fleet || !fleet->isComplete())
                return;
            history->recordFleet(fleet);
            history->rememberFleet(viewer, fleet);
        });
    }
}

bool Session::arm(std::unique_ptr<gitlab::Client> client, const Identity &identity)
{
    if (m_forbidden != Obstacle::None || !m_operations->arm(*client, identity)) {
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

void Session::forbid(Obstacle why)
{
    if (why != Obstacle::None)
        disarm();
    m_forbidden = why;
    m_operations->forbid(why);
    m_sync->noteChanging(why == Obstacle::None ? m_changing : why);
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

/// In this order: what starts again must not begin on a connection that died in the sleep.
void Session::lookAfterWake(std::chrono::seconds slept)
{
    m_client->renewConnections();
    m_sync->refreshAfterWake();
    m_sampler->sampleAfterWake(slept);
}

Session::~Session() = default;

} // namespace muster
