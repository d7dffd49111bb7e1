// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancedesk.h"

#include "models/automation/brokenruns.h"
#include "models/operations/runrecord.h"
#include "models/sync/fleetsync.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Apart from the lock of each change: it is held as long as runs are carried on.
constexpr auto lockName = "#maintenance"_L1;

} // namespace

MaintenanceDesk::MaintenanceDesk(const Ground &ground, QObject *parent) : QObject(parent), m_ground(ground), m_record(ground.directory, view()), m_round({ m_record, ground.sync, ground.operations }), m_wasLoading(ground.sync.state() == FleetSync::State::Loading)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MaintenanceDesk::wantLook);
    connect(&m_ground.sync, &FleetSync::stateChanged, this, &MaintenanceDesk::onSyncState);
    connect(&m_ground.sync, &FleetSync::snapshotChanged, this, &MaintenanceDesk::onSnapshot);
    connect(&m_round, &MaintenanceRound::changed, this, &MaintenanceDesk::changed);
    connect(&m_round, &MaintenanceRound::personNeeded, this, &MaintenanceDesk::tell);
    connect(&m_round, &MaintenanceRound::troubled, this, [this](const Error &error) { m_trouble = error; });
    connect(&m_round, &MaintenanceRound::finished, this, &MaintenanceDesk::endRound);
    connect(&m_round, &MaintenanceRound::failed, this, &MaintenanceDesk::fail);
    read();
}

MaintenanceDesk::~MaintenanceDesk() = default;

FleetKey MaintenanceDesk::view() const
{
    return { m_ground.sync.identity().instance, m_ground.sync.identity().username, m_ground.sync.scope() };
}

Instant MaintenanceDesk::serverNow() const
{
    return m_ground.sync.serverNow();
}

int MaintenanceDesk::interruptedCount() const
{
    return int(std::count_if(runs().begin(), runs().end(), [this](const MaintenanceRun &run) { return isInterrupted(run); }));
}

void MaintenanceDesk::read()
{
    m_record.read([this](const std::optional<Error> &trouble) {
        if (trouble)
            m_trouble = trouble;
        lookElsewhere();
        Q_EMIT changed();
    });
}

void MaintenanceDesk::lookElsewhere()
{
    m_elsewhere.reset();
    if (!m_record.isAnyOpen() || m_lock)
        return;
    InstanceLock lock(m_ground.directory, m_record.view().instance + lockName);
    if (!lock.acquire())
        m_elsewhere = lock.holder();
}

/// Another scope is another picture: what was begun in this one waits until somebody comes back to it.
void MaintenanceDesk::followView()
{
    if (view() == m_record.view())
        return;
    letGo();
    m_record.setView(view());
    read();
}

void MaintenanceDesk::letGo()
{
    m_record.letGoOfAll();
    m_timer.stop();
    m_lock.reset();
    if (m_stage != Stage::Working)
        m_stage = Stage::Resting;
}

bool MaintenanceDesk::mayChange()
{
    const std::optional<Error> obstacle = MaintenanceRound::obstacleOf(m_ground.operations);
    if (obstacle)
        m_trouble = obstacle;
    return !obstacle;
}

bool MaintenanceDesk::takeLock()
{
    if (!mayChange()) {
        Q_EMIT this->changed();
        return false;
    }
    if (!m_lock)
        m_lock = std::make_unique<InstanceLock>(m_ground.directory, m_record.view().instance + lockName);
    m_elsewhere.reset();
    if (m_lock->acquire())
        return true;
    m_elsewhere = m_lock->holder();
    m_trouble = lockTrouble(m_lock->holder());
    m_lock.reset();
    Q_EMIT this->changed();
    return false;
}

void MaintenanceDesk::dropIdleLock()
{
    if (!m_record.isAnyCarriedOn())
        m_lock.reset();
}

MaintenancePlan MaintenanceDesk::plan(const std::vector<RunnerId> &ids, const MaintenanceOrder &order) const
{
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    if (!fleet) {
        MaintenancePlan nothing;
        nothing.order = order;
        nothing.isComplete = false;
        return nothing;
    }
    std::set<RunnerId> elsewhere;
    for (const MaintenanceRun &run : runs()) {
        for (const MaintainedRunner &runner : run.runners) {
            if (run.end == MaintenanceRun::End::Open && !maintenance::isSettled(runner))
                elsewhere.insert(runner.runner);
        }
    }
    return planMaintenance(*fleet, ids, order, elsewhere);
}

QString MaintenanceDesk::begin(const MaintenancePlan &plan)
{
    followView();
    if (plan.targets.empty() || !plan.isComplete || !(plan.fleet == m_record.view()) || problemOf(plan.order) != MaintenanceProblem::None || !isRead() || !takeLock())
        return {};
    m_trouble.reset();
    const MaintenanceRun run = newMaintenance(plan, serverNow());
    m_record.add(run, [this](const Result<bool> &written) {
        if (written)
            return lookNow();
        dropIdleLock();
        fail(written.error());
    });
    Q_EMIT changed();
    return run.id;
}

bool MaintenanceDesk::carryOn(const QString &run)
{
    return startCarrying(run, [] {});
}

/// `then` comes when what is on record was read once more: another program may have carried it on since.
bool MaintenanceDesk::startCarrying(const QString &run, std::function<void()> then)
{
    const MaintenanceRun *known = find(run);
    if (!known || known->end != MaintenanceRun::End::Open)
        return false;
    if (isCarriedOn(known->id)) {
        then();
        return true;
    }
    if (!takeLock())
        return false;
    m_trouble.reset();
    m_record.carryOn(known->id, [this, then = std::move(then)](const Result<bool> &isCarried) {
        if (isCarried.value_or(false)) {
            then();
            lookNow();
        }
        dropIdleLock();
        if (!isCarried)
            return fail(isCarried.error());
        Q_EMIT changed();
    });
    return true;
}

void MaintenanceDesk::act(const QString &run, const maintenance::Places &places, maintenance::Act act)
{
    const MaintenanceRun *known = find(run);
    if (!known)
        return;
    (void)startCarrying(known->id, [this, id = known->id, places, act] {
        MaintenanceRun &meant = *m_record.run(id);
        maintenance::Places moved;
        for (const std::size_t place : places) {
            if (place < meant.runners.size() && maintenance::act(meant.runners[place], act, serverNow()))
                moved.push_back(place);
        }
        if (moved.empty())
            return;
        writeThenLook(meant, moved);
        Q_EMIT changed();
    });
}

void MaintenanceDesk::stop(const QString &run)
{
    const MaintenanceRun *known = find(run);
    if (!known)
        return;
    (void)startCarrying(known->id, [this, id = known->id] {
        MaintenanceRun &meant = *m_record.run(id);
        maintenance::stop(meant, serverNow());
        writeThenLook(meant, std::nullopt);
        Q_EMIT changed();
    });
}

void MaintenanceDesk::tryNow(const QString &run)
{
    const MaintenanceRun *known = find(run);
    if (!known)
        return;
    (void)startCarrying(known->id, [this, id = known->id] {
        MaintenanceRun &meant = *m_record.run(id);
        maintenance::Places waiting;
        for (std::size_t place = 0; place < meant.runners.size(); ++place) {
            if (std::exchange(meant.runners[place].nextTry, Instant::unknown()).isKnown())
                waiting.push_back(place);
        }
        if (!waiting.empty())
            writeThenLook(meant, waiting);
    });
}

void MaintenanceDesk::writeThenLook(const MaintenanceRun &run, std::optional<maintenance::Places> places)
{
    m_record.write(run, std::move(places), [this](const Result<bool> &written) { written ? lookNow() : fail(written.error()); });
}

/// Nothing is sent that could not be written down.
void MaintenanceDesk::fail(const Error &error)
{
    m_trouble = error;
    m_stage = Stage::Resting;
    dropIdleLock();   // everything may have been let go while this was on its way
    wait(m_ground.pace);
    Q_EMIT changed();
    Q_EMIT looked();
}

void MaintenanceDesk::wait(std::chrono::milliseconds span)
{
    constexpr int sparing = 3;   // a GitLab with very many runners is not to be loaded all the time
    if (m_record.isAnyCarriedOn())
        m_timer.start(std::max(span, sparing * m_loadTook));
}

void MaintenanceDesk::leave()
{
    m_record.letGoOfAll();
    m_timer.stop();
    if (m_stage == Stage::Working)
        return;   // endRound() follows when the answer has come and is written down
    m_stage = Stage::Resting;
    m_lock.reset();
    Q_EMIT changed();
    Q_EMIT looked();
}

void MaintenanceDesk::lookNow()
{
    if (m_stage != Stage::Resting)
        m_isLookWanted = true;
    else
        wantLook();
}

void MaintenanceDesk::wantLook()
{
    followView();
    if (!m_record.isAnyCarriedOn() || m_stage != Stage::Resting)
        return;
    m_timer.stop();
    if (!m_ground.sync.isSignedIn() || m_ground.operations.isBusy())
        return wait(std::min(m_ground.pace, m_ground.soon));   // another run holds the lock of this GitLab
    m_isLookWanted = false;
    if (!m_isSettled) {
        m_stage = Stage::Settling;
        settleBrokenRuns(m_ground.operations, &maintenance::isOurReason, this, [this](const Result<int> &settled) {
            m_stage = Stage::Resting;
            if (!settled)
                return fail(settled.error());
            m_isSettled = true;
            wantLook();
        });
        return;
    }
    m_stage = Stage::Loading;
    m_isLoadOurs = false;
    if (m_ground.sync.state() != FleetSync::State::Loading)
        m_ground.sync.refresh();   // onSyncState() hears that it began
}

void MaintenanceDesk::onSyncState()
{
    // It also speaks in the midst of a load, which may have begun before what was sent.
    const bool isLoading = m_ground.sync.state() == FleetSync::State::Loading;
    const bool hasBegun = isLoading && !m_wasLoading;
    m_wasLoading = isLoading;
    if (m_stage != Stage::Loading)
        return;
    if (isLoading) {
        if (hasBegun) {
            m_isLoadOurs = true;
            m_loading.start();
        }
        return;
    }
    if (!m_isLoadOurs) {   // that one had begun before
        m_ground.sync.refresh();
        return;
    }
    // Not complete: nothing is concluded from it.
    m_isLoadOurs = false;
    const Snapshot::Ptr fleet = m_ground.sync.snapshot();
    Error error;
    error.kind = Error::Kind::Incomplete;
    error.detail = fleet ? fleet->trouble() : QString();
    fail(m_ground.sync.error().value_or(error));
}

void MaintenanceDesk::onSnapshot(const Snapshot::Ptr &fleet)
{
    const bool isEnd = m_ground.sync.state() == FleetSync::State::Fresh;
    if (!m_record.isAnyCarriedOn() && m_stage == Stage::Resting) {
        followView();
        if (isEnd && isRead())
            read();   // another program, muster-cli perhaps, may have gone on
        return;
    }
    if (m_stage != Stage::Loading || !m_isLoadOurs || !isEnd || !fleet || !fleet->isComplete())
        return;
    if (!(fleet->key() == m_record.view())) {
        m_stage = Stage::Resting;
        return followView();
    }
    m_isLoadOurs = false;
    m_loadTook = std::chrono::milliseconds(m_loading.elapsed());
    m_stage = Stage::Working;
    m_trouble.reset();
    // From the event loop: whoever else hears of this snapshot is not interrupted.
    QMetaObject::invokeMethod(this, [this, fleet] { m_round.begin(fleet); }, Qt::QueuedConnection);
}

void MaintenanceDesk::endRound()
{
    const std::vector<QString> carried = m_record.carried();
    std::vector<QString> over;
    for (const QString &id : carried) {
        MaintenanceRun &run = *m_record.run(id);
        if (!maintenance::isOver(run))
            continue;
        run.endedAt = serverNow();
        run.end = run.isStopping ? MaintenanceRun::End::Stopped : MaintenanceRun::End::Done;
        m_record.letGo(id);
        over.push_back(id);
        const maintenance::Need need = maintenance::takeNeeds(run, serverNow());
        tell(id, need);
        m_record.write(run, need.places, [this](const Result<bool> &written) {   // no look follows
            if (!written)
                fail(written.error());
        });
    }
    m_stage = Stage::Resting;
    dropIdleLock();
    const bool isSoon = m_round.hasProgress() && !m_trouble;
    wait(isSoon ? std::min(m_ground.pace, m_ground.soon) : m_ground.pace);
    if (m_isLookWanted && m_record.isAnyCarriedOn())
        m_timer.start(0);   // somebody who acted does not wait
    Q_EMIT changed();
    for (const QString &run : over)
        Q_EMIT ended(run);
    Q_EMIT looked();
}

void MaintenanceDesk::tell(const QString &run, const maintenance::Need &need)
{
    if (!need.places.empty())
        Q_EMIT personNeeded(run, need.ready, need.overdue, need.aside);
}

} // namespace muster
