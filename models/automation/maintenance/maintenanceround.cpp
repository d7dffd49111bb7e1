// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenanceround.h"

#include "models/automation/maintenance/maintenancelook.h"
#include "models/automation/maintenance/maintenanceplan.h"
#include "models/automation/maintenance/maintenancesteps.h"
#include "models/sync/fleetsync.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

void addPlaces(maintenance::Places &to, const maintenance::Places &more)
{
    to.insert(to.end(), more.begin(), more.end());
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

/// What sending it would have come to.
Operation::Item itemFor(const Plan::Skipped &skipped)
{
    Operation::Item item;
    item.id = skipped.id;
    item.outcome = Operation::Item::Outcome::Skipped;
    if (skipped.reason == Plan::SkipReason::AlreadySo)
        item.reason = Operation::Item::Reason::AlreadySo;
    else if (skipped.reason == Plan::SkipReason::NoPermission || skipped.reason == Plan::SkipReason::PermissionUnknown)
        item.reason = Operation::Item::Reason::RightLost;
    else
        item.outcome = skipped.reason == Plan::SkipReason::NotFound ? Operation::Item::Outcome::Gone : Operation::Item::Outcome::Refused;
    return item;
}

} // namespace

MaintenanceRound::MaintenanceRound(const Ground &ground, QObject *parent) : QObject(parent), m_ground(ground) { }

std::optional<Error> MaintenanceRound::obstacleOf(const Operations &operations)
{
    const Obstacle changing = operations.identity().changing;
    if (changing == Obstacle::None || changing == Obstacle::Unknown)
        return std::nullopt;
    return failure(Error::Kind::Forbidden, u"changes are off"_s).value();
}

Instant MaintenanceRound::now() const
{
    return m_ground.sync.serverNow();
}

void MaintenanceRound::begin(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    m_errands.clear();
    m_next = 0;
    m_hasProgress = false;
    const auto left = std::make_shared<std::size_t>(1);
    const auto written = [this, left] {
        if (--*left == 0 && m_fleet)
            collect();
    };
    for (const QString &id : m_ground.record.carried()) {
        MaintenanceRun &run = *m_ground.record.run(id);
        maintenance::Places moved = maintenance::observe(run, *fleet, now());
        const maintenance::Need need = maintenance::takeNeeds(run, now());
        addPlaces(moved, need.places);
        if (!need.places.empty())
            Q_EMIT personNeeded(id, need);
        ++*left;
        write(run, moved, written);
    }
    written();
}

void MaintenanceRound::collect()
{
    MaintenanceStock stock(*m_fleet);
    std::vector<Errand> pauses;
    for (const MaintenanceRun &run : m_ground.record.runs()) {
        if (!m_ground.record.isCarriedOn(run.id))
            continue;
        if (maintenance::Places back = maintenance::returning(run, now()); !back.empty())
            m_errands.push_back({ run.id, std::move(back), true });
        if (maintenance::Places next = maintenance::turn(run, *m_fleet, stock); !next.empty())
            pauses.push_back({ run.id, std::move(next), false });
    }
    m_errands.insert(m_errands.end(), pauses.begin(), pauses.end());
    if (const auto obstacle = m_errands.empty() ? std::nullopt : obstacleOf(m_ground.operations)) {
        m_errands.clear();
        Q_EMIT troubled(*obstacle);
    }
    Q_EMIT changed();
    next();
}

void MaintenanceRound::next()
{
    if (!m_fleet)
        return;
    if (m_next == m_errands.size() || !m_ground.record.isAnyCarriedOn())
        return end();
    Errand errand = m_errands[m_next++];
    const MaintenanceRun *const run = m_ground.record.run(errand.run);
    if (!run)
        return next();
    // A person may have decided otherwise since.
    std::erase_if(errand.places, [&](std::size_t place) {
        const MaintainedRunner &runner = run->runners[place];
        return errand.isReturn ? !maintenance::isReturning(runner) : runner.state != MaintainedRunner::State::Waiting;
    });
    if (errand.places.empty())
        return next();
    send(errand);
}

void MaintenanceRound::send(const Errand &errand)
{
    MaintenanceRun &run = *m_ground.record.run(errand.run);
    const Plan plan = errand.isReturn ? maintenance::returnPlan(run, errand.places, *m_fleet) : maintenance::pausePlan(run, errand.places, *m_fleet, now());
    markUnplanned(errand, plan);
    write(run, errand.places, [this, errand, plan] {
        if (plan.targets.empty() || !m_fleet || !m_ground.record.isAnyCarriedOn())
            return next();   // what was meant and not sent is found out by the next look
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

void MaintenanceRound::settleOne(const Errand &errand, MaintainedRunner &runner, const Operation::Item &item)
{
    errand.isReturn ? maintenance::settleReturn(runner, item, now()) : maintenance::settlePause(runner, item, now());
}

/// Whom the plan could not take.
void MaintenanceRound::markUnplanned(const Errand &errand, const Plan &plan)
{
    for (const std::size_t place : errand.places) {
        MaintainedRunner &runner = m_ground.record.run(errand.run)->runners[place];
        const auto skipped = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&runner](const Plan::Skipped &each) { return each.id == TargetId(runner.runner); });
        if (skipped != plan.skipped.end())
            settleOne(errand, runner, itemFor(*skipped));
    }
}

/// Without an operation nothing was sent, through no fault of the runners.
void MaintenanceRound::settle(const Errand &errand, Operation *operation)
{
    MaintenanceRun *const run = m_ground.record.run(errand.run);
    std::unordered_map<qint64, Operation::Item> items;
    std::vector<RunnerId> done;
    for (const Operation::Item &item : operation ? operation->items() : std::vector<Operation::Item>()) {
        items.emplace(item.id.value, item);
        if (item.outcome == Operation::Item::Outcome::Done)
            done.push_back(item.id.runner());
    }
    for (const std::size_t place : run ? errand.places : maintenance::Places()) {
        MaintainedRunner &runner = run->runners[place];
        if (const auto item = items.find(runner.runner.value); item != items.end())
            settleOne(errand, runner, item->second);
        else if (!operation && runner.state == MaintainedRunner::State::Pausing)
            runner.state = MaintainedRunner::State::Waiting;
    }
    m_hasProgress = m_hasProgress || !done.empty();
    if (operation) {
        if (operation->stoppedBy())
            Q_EMIT troubled(*operation->stoppedBy());
        m_ground.operations.clear(operation);
        if (!done.empty())
            m_ground.sync.notePaused(done, !errand.isReturn);
    }
    Q_EMIT changed();
    if (!run)   // another scope was chosen meanwhile; when somebody comes back to this one, a look tells
        return next();
    write(*run, errand.places, [this] { next(); });
}

void MaintenanceRound::write(const MaintenanceRun &run, std::optional<maintenance::Places> places, std::function<void()> then)
{
    m_ground.record.write(run, std::move(places), [this, then = std::move(then)](const Result<bool> &written) { written ? then() : fail(written.error()); });
}

void MaintenanceRound::end()
{
    m_fleet.reset();
    Q_EMIT finished();
}

void MaintenanceRound::fail(const Error &error)
{
    m_fleet.reset();
    m_errands.clear();
    m_next = 0;
    Q_EMIT failed(error);
}

} // namespace muster
