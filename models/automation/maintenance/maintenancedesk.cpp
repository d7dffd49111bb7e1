// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancedesk.h"

#include "models/automation/brokenruns.h"
#include "models/history/maintenancebook.h"
#include "models/operations/runrecord.h"
#include "models/sync/fleetsync.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Apart from the lock of each change: it is held as long as runs are carried on.
constexpr auto lockName = "#maintenance"_L1;

void addPlaces(maintenance::Places &to, const maintenance::Places &more)
{
    to.insert(to.end(), more.begin(), more.end());
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

} // namespace

MaintenanceDesk::MaintenanceDesk(const Ground &ground, QObject *parent) : QObject(parent), m_ground(ground), m_book(std::make_unique<MaintenanceBook>(ground.directory)), m_wasLoading(ground.sync.state() == FleetSync::State::Loading)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MaintenanceDesk::wantLook);
    connect(&m_ground.sync, &FleetSync::stateChanged, this, &MaintenanceDesk::onSyncState);
    connect(&m_ground.sync, &FleetSync::snapshotChanged, this, &MaintenanceDesk::onSnapshot);
    m_view = view();
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

const MaintenanceRun *MaintenanceDesk::find(const QString &run) const
{
    const MaintenanceRun *found = nullptr;
    for (const MaintenanceRun &each : m_runs) {
        if (run.isEmpty() || !each.id.startsWith(run))
            continue;
        if (found)
            return nullptr;
        found = &each;
    }
    return found;
}

MaintenanceRun *MaintenanceDesk::mutableRun(const QString &id)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&id](const MaintenanceRun &each) { return each.id == id; });
    return run == m_runs.end() ? nullptr : &*run;
}

int MaintenanceDesk::interruptedCount() const
{
    return int(std::count_if(m_runs.begin(), m_runs.end(), [this](const MaintenanceRun &run) { return isInterrupted(run); }));
}

void MaintenanceDesk::read()
{
    m_book->runs(m_view, this, [this, asked = m_view](const Result<std::vector<MaintenanceRun>> &runs) {
        if (!(asked == m_view) || !m_carried.empty())
            return;
        if (!runs)
            m_trouble = runs.error();
        else
            m_runs = *runs;
        m_isRead = runs.has_value();
        lookElsewhere();
        Q_EMIT changed();
    });
}

void MaintenanceDesk::lookElsewhere()
{
    m_elsewhere.reset();
    const bool isAnyOpen = std::any_of(m_runs.begin(), m_runs.end(), [](const MaintenanceRun &run) { return run.end == MaintenanceRun::End::Open; });
    if (!isAnyOpen || m_lock)
        return;
    InstanceLock lock(m_ground.directory, m_view.instance + lockName);
    if (!lock.acquire())
        m_elsewhere = lock.holder();
}

/// Another scope is another picture: what was begun in this one waits until somebody comes back to it.
void MaintenanceDesk::followView()
{
    if (view() == m_view)
        return;
    letGo();
    m_view = view();
    m_runs.clear();
    m_isRead = false;
    read();
}

void MaintenanceDesk::letGo()
{
    m_carried.clear();
    m_failedPauses.clear();
    m_timer.stop();
    m_lock.reset();
    if (m_stage != Stage::Working)
        m_stage = Stage::Resting;
}

/// A second token that changes go with may have ended meanwhile.
bool MaintenanceDesk::mayChange()
{
    const Obstacle changing = m_ground.operations.identity().changing;
    if (changing == Obstacle::None || changing == Obstacle::Unknown)
        return true;
    m_trouble = failure(Error::Kind::Forbidden, u"changes are off"_s).value();
    return false;
}

bool MaintenanceDesk::takeLock()
{
    if (!mayChange()) {
        Q_EMIT this->changed();
        return false;
    }
    if (!m_lock)
        m_lock = std::make_unique<InstanceLock>(m_ground.directory, m_view.instance + lockName);
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
    if (m_carried.empty())
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
    for (const MaintenanceRun &run : m_runs) {
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
    if (plan.targets.empty() || !plan.isComplete || !(plan.fleet == m_view) || problemOf(plan.order) != MaintenanceProblem::None || !m_isRead || !takeLock())
        return {};
    m_trouble.reset();
    MaintenanceRun run = newMaintenance(plan, serverNow());
    QString id = run.id;
    m_runs.insert(m_runs.begin(), run);
    m_carried.insert(id);
    m_book->write(m_view, run, std::nullopt, this, [this, id](const Result<bool> &written) {
        if (written)
            return lookNow();
        // What is not on record as a whole has not begun.
        m_carried.erase(id);
        std::erase_if(m_runs, [&id](const MaintenanceRun &each) { return each.id == id; });
        dropIdleLock();
        fail(written.error());
    });
    Q_EMIT changed();
    return id;
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
    m_book->runs(m_view, this, [this, id = known->id, asked = m_view, then = std::move(then)](const Result<std::vector<MaintenanceRun>> &runs) {
        if (!(asked == m_view))
            return;
        if (isCarriedOn(id))   // asked for twice
            return then();
        const auto isIt = [&id](const MaintenanceRun &each) { return each.id == id; };
        const auto fresh = runs ? std::find_if(runs->begin(), runs->end(), isIt) : std::vector<MaintenanceRun>::const_iterator();
        MaintenanceRun *const shown = mutableRun(id);
        if (runs && shown && fresh != runs->end()) {
            *shown = *fresh;
            if (fresh->end == MaintenanceRun::End::Open) {
                m_carried.insert(id);
                then();
                lookNow();
            }
        }
        dropIdleLock();
        if (!runs)
            return fail(runs.error());
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
        MaintenanceRun &meant = *mutableRun(id);
        maintenance::Places moved;
        for (const std::size_t place : places) {
            if (place < meant.runners.size() && maintenance::act(meant.runners[place], act, serverNow()))
                moved.push_back(place);
        }
        if (moved.empty())
            return;
        write(meant, moved, [this] { lookNow(); });
        Q_EMIT changed();
    });
}

void MaintenanceDesk::stop(const QString &run)
{
    const MaintenanceRun *known = find(run);
    if (!known)
        return;
    (void)startCarrying(known->id, [this, id = known->id] {
        MaintenanceRun &meant = *mutableRun(id);
        maintenance::stop(meant, serverNow());
        write(meant, std::nullopt, [this] { lookNow(); });
        Q_EMIT changed();
    });
}

void MaintenanceDesk::write(const MaintenanceRun &run, std::optional<maintenance::Places> places, std::function<void()> then)
{
    m_book->write(m_view, run, std::move(places), this, [this, then = std::move(then)](const Result<bool> &written) {
        if (!written)
            return fail(written.error());
        then();
    });
}

/// Nothing is sent that could not be written down.
void MaintenanceDesk::fail(const Error &error)
{
    m_trouble = error;
    m_stage = Stage::Resting;
    m_errands.clear();
    m_nextErrand = 0;
    wait(m_ground.pace);
    Q_EMIT changed();
    Q_EMIT looked();
}

void MaintenanceDesk::wait(std::chrono::milliseconds span)
{
    constexpr int sparing = 3;   // a GitLab with very many runners is not to be loaded all the time
    if (!m_carried.empty())
        m_timer.start(std::max(span, sparing * m_loadTook));
}

void MaintenanceDesk::leave()
{
    m_carried.clear();
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
    if (m_carried.empty() || m_stage != Stage::Resting)
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
    if (m_carried.empty() && m_stage == Stage::Resting) {
        followView();
        if (isEnd && m_isRead)
            read();   // another program, muster-cli perhaps, may have gone on
        return;
    }
    if (m_stage != Stage::Loading || !m_isLoadOurs || !isEnd || !fleet || !fleet->isComplete())
        return;
    if (!(fleet->key() == m_view)) {
        m_stage = Stage::Resting;
        return followView();
    }
    m_isLoadOurs = false;
    m_loadTook = std::chrono::milliseconds(m_loading.elapsed());
    m_stage = Stage::Working;
    m_trouble.reset();
    // From the event loop: whoever else hears of this snapshot is not interrupted.
    QMetaObject::invokeMethod(this, [this, fleet] { look(fleet); }, Qt::QueuedConnection);
}

void MaintenanceDesk::look(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    m_errands.clear();
    m_nextErrand = 0;
    m_hasProgress = false;
    const auto left = std::make_shared<std::size_t>(1);
    const auto written = [this, left] {
        if (--*left == 0 && m_stage == Stage::Working)
            collect();
    };
    for (MaintenanceRun &run : m_runs) {
        if (!isCarriedOn(run.id))
            continue;
        maintenance::Places moved = maintenance::observe(run, *fleet, serverNow());
        addPlaces(moved, tell(run));
        ++*left;
        write(run, moved, written);
    }
    written();
}

/// What is to be done on the ground of this look: first back into service, then whose turn it is.
void MaintenanceDesk::collect()
{
    MaintenanceStock stock(*m_fleet);
    std::vector<Errand> pauses;
    for (const MaintenanceRun &run : m_runs) {
        if (!isCarriedOn(run.id))
            continue;
        if (maintenance::Places back = maintenance::returning(run); !back.empty())
            m_errands.push_back({ run.id, std::move(back), true });
        if (maintenance::Places next = maintenance::turn(run, *m_fleet, stock); !next.empty())
            pauses.push_back({ run.id, std::move(next), false });
    }
    m_errands.insert(m_errands.end(), pauses.begin(), pauses.end());
    if (!m_errands.empty() && !mayChange())
        m_errands.clear();
    Q_EMIT changed();
    nextErrand();
}

void MaintenanceDesk::nextErrand()
{
    if (m_stage != Stage::Working)
        return;
    if (m_nextErrand == m_errands.size() || m_carried.empty())
        return endRound();
    Errand errand = m_errands[m_nextErrand++];
    const MaintenanceRun *const known = mutableRun(errand.run);
    if (!known)
        return nextErrand();
    const MaintenanceRun &run = *known;
    // A person may have decided otherwise since.
    std::erase_if(errand.places, [&](std::size_t place) {
        const MaintainedRunner::State state = run.runners[place].state;
        return errand.isReturn ? state != MaintainedRunner::State::Resuming && state != MaintainedRunner::State::PuttingBack : state != MaintainedRunner::State::Waiting;
    });
    if (errand.places.empty())
        return nextErrand();
    send(errand);
}

void MaintenanceDesk::send(const Errand &errand)
{
    MaintenanceRun &run = *mutableRun(errand.run);
    const Plan plan = errand.isReturn ? maintenance::returnPlan(run, errand.places, *m_fleet) : maintenance::pausePlan(run, errand.places, *m_fleet, serverNow());
    markUnplanned(errand, plan);
    write(run, errand.places, [this, errand, plan] {
        if (plan.targets.empty() || m_stage != Stage::Working || m_carried.empty())
            return nextErrand();   // what was meant and not sent is found out by the next look
        Operation *operation = m_ground.operations.run(plan);
        if (!operation) {
            settle(errand, nullptr);
            return fail(failure(Error::Kind::Forbidden, u"changes are off"_s).value());
        }
        connect(operation, &Operation::finished, this, [this, errand, operation] { settle(errand, operation); });
        // A machine that slept has each runner looked at again, so this may go on by itself.
        connect(operation, &Operation::progressed, this, [operation] {
            if (operation->state() == Operation::State::Paused && operation->pausedBy() == Operation::PausedBy::Sleep)
                operation->resume();
        });
    });
}

/// Whom the plan could not take.
void MaintenanceDesk::markUnplanned(const Errand &errand, const Plan &plan)
{
    for (const std::size_t place : errand.places) {
        MaintainedRunner &runner = mutableRun(errand.run)->runners[place];
        const auto skipped = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&runner](const Plan::Skipped &each) { return each.id == TargetId(runner.runner); });
        if (skipped == plan.skipped.end())
            continue;
        Operation::Item item;
        item.id = skipped->id;
        item.outcome = Operation::Item::Outcome::Skipped;
        if (skipped->reason == Plan::SkipReason::AlreadySo)
            item.reason = Operation::Item::Reason::AlreadySo;
        else if (skipped->reason == Plan::SkipReason::NoPermission || skipped->reason == Plan::SkipReason::PermissionUnknown)
            item.reason = Operation::Item::Reason::RightLost;
        else
            item.outcome = skipped->reason == Plan::SkipReason::NotFound ? Operation::Item::Outcome::Gone : Operation::Item::Outcome::Refused;
        errand.isReturn ? maintenance::settleReturn(runner, item, serverNow()) : maintenance::settlePause(runner, item, serverNow(), m_failedPauses[{ errand.run, place }]);
    }
}

void MaintenanceDesk::settle(const Errand &errand, Operation *operation)
{
    MaintenanceRun *const run = mutableRun(errand.run);
    std::unordered_map<qint64, Operation::Item> items;
    std::vector<RunnerId> done;
    for (const Operation::Item &item : operation ? operation->items() : std::vector<Operation::Item>()) {
        items.emplace(item.id.value, item);
        if (item.outcome == Operation::Item::Outcome::Done)
            done.push_back(item.id.runner());
    }
    for (const std::size_t place : run ? errand.places : maintenance::Places()) {
        MaintainedRunner &runner = run->runners[place];
        const auto item = items.find(runner.runner.value);
        Operation::Item notSent;
        notSent.outcome = Operation::Item::Outcome::NotSent;
        if (operation && item == items.end())
            continue;   // see markUnplanned()
        int notTried = 0;   // without an operation
        if (errand.isReturn)
            maintenance::settleReturn(runner, operation ? item->second : notSent, serverNow());
        else
            maintenance::settlePause(runner, operation ? item->second : notSent, serverNow(), operation ? m_failedPauses[{ errand.run, place }] : notTried);
    }
    m_hasProgress = m_hasProgress || !done.empty();
    if (operation) {
        if (operation->stoppedBy())
            m_trouble = *operation->stoppedBy();
        m_ground.operations.clear(operation);
        if (!done.empty())
            m_ground.sync.notePaused(done, !errand.isReturn);
    }
    Q_EMIT changed();
    if (!run)   // another scope was chosen meanwhile; when somebody comes back to this one, a look tells
        return nextErrand();
    write(*run, errand.places, [this] { nextErrand(); });
}

void MaintenanceDesk::endRound()
{
    m_fleet.reset();
    m_errands.clear();
    m_nextErrand = 0;
    std::vector<QString> over;
    for (MaintenanceRun &run : m_runs) {
        if (!isCarriedOn(run.id) || !maintenance::isOver(run))
            continue;
        run.endedAt = serverNow();
        run.end = run.isStopping ? MaintenanceRun::End::Stopped : MaintenanceRun::End::Done;
        m_carried.erase(run.id);
        std::erase_if(m_failedPauses, [&run](const auto &each) { return each.first.first == run.id; });
        over.push_back(run.id);
        write(run, tell(run), [] {});   // no look follows
    }
    m_stage = Stage::Resting;
    dropIdleLock();
    const bool isSoon = m_hasProgress && !m_trouble;
    wait(isSoon ? std::min(m_ground.pace, m_ground.soon) : m_ground.pace);
    if (m_isLookWanted && !m_carried.empty())
        m_timer.start(0);   // somebody who acted does not wait
    Q_EMIT changed();
    for (const QString &run : over)
        Q_EMIT ended(run);
    Q_EMIT looked();
}

maintenance::Places MaintenanceDesk::tell(MaintenanceRun &run)
{
    maintenance::Places told;
    int ready = 0, overdue = 0, aside = 0;
    const Instant now = serverNow();
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        MaintainedRunner &runner = run.runners[place];
        const bool isAside = runner.state == MaintainedRunner::State::SetAside || runner.state == MaintainedRunner::State::Failed;
        const bool isOverdue = maintenance::isOverdue(runner, run.order, now);
        if (runner.isTold || !(isAside || isOverdue || runner.state == MaintainedRunner::State::Ready))
            continue;
        runner.isTold = true;
        told.push_back(place);
        ++(isAside ? aside : isOverdue ? overdue : ready);
    }
    if (ready + overdue + aside > 0)
        Q_EMIT personNeeded(run.id, ready, overdue, aside);
    return told;
}

} // namespace muster
