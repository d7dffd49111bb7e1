// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancelook.h"

#include "models/automation/maintenance/maintenancefacts.h"
#include "models/automation/maintenance/maintenancesteps.h"

#include <algorithm>

namespace muster::maintenance {

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;

namespace {

/// One look at one runner.
class Observation {
public:
    Observation(const MaintenanceRun &run, MaintainedRunner &runner, const Snapshot &fleet, Instant now) : m_run(run), m_runner(runner), m_fleet(fleet), m_now(now) { }

    void judge()
    {
        const auto at = m_fleet.find(m_runner.runner);
        if (!at)
            return lost(Cause::Gone);
        const RunnerRow &row = m_fleet.row(*at);
        if (row.createdAt.isKnown() && m_runner.createdAt.isKnown() && row.createdAt != m_runner.createdAt)
            return lost(Cause::OtherRunner);
        switch (m_runner.state) {
        case State::Waiting:
            return waiting(row);
        case State::Pausing:
            return pausing(row);
        case State::Draining:
        case State::Ready:
        case State::Updating:
        case State::Resuming:
            return inHand(row);
        case State::PuttingBack:
            if (row.paused == Tri::No && !hasOurNote(row))
                back(State::PutBack);
            return;
        case State::SetAside:
        case State::Failed:
            if (row.paused == Tri::No)
                m_runner.isPaused = false;
            if (m_run.isStopping && m_runner.isPaused && !isGivenUp(m_runner))
                moveTo(m_runner, State::PuttingBack, m_now);
            return;
        case State::Done:
        case State::PutBack:
        case State::Skipped:
            return;
        }
    }

private:
    void lost(Cause cause)
    {
        if (isSettled(m_runner))
            return;
        m_runner.isPaused = false;
        moveTo(m_runner, State::Failed, m_now, cause);
    }

    void back(State state, Cause cause = Cause::None)
    {
        m_runner.isPaused = false;
        moveTo(m_runner, state, m_now, cause);
    }

    void waiting(const RunnerRow &row)
    {
        if (m_run.isStopping)
            moveTo(m_runner, State::Skipped, m_now, Cause::Stopped);
        else if (row.paused == Tri::Yes)
            moveTo(m_runner, State::Skipped, m_now, Cause::PausedByOther);
        else if (row.canUpdate == Tri::No)
            moveTo(m_runner, State::Failed, m_now, Cause::RightLost);
        else if (isUpToDate(m_run.order, m_fleet, row))
            moveTo(m_runner, State::Done, m_now, Cause::UpToDate);
    }

    /// Meant, and the program was killed or the answer lost: the fleet tells whether it happened.
    void pausing(const RunnerRow &row)
    {
        if (row.paused == Tri::Unknown)
            return;
        if (row.paused == Tri::No) {
            const int failures = m_runner.failures;
            moveTo(m_runner, m_run.isStopping ? State::Skipped : State::Waiting, m_now, m_run.isStopping ? Cause::Stopped : Cause::None);
            m_runner.failures = failures;   // an answer that was lost ends no row of them
            return;
        }
        if (!m_runner.noteLine.isEmpty() && !hasOurNote(row))   // ours would have come with the note
            return moveTo(m_runner, State::Skipped, m_now, Cause::PausedByOther);
        m_runner.isPaused = true;
        m_runner.pausedAt = m_runner.since;
        if (m_runner.noteLine.isEmpty())   // ours or somebody else's: who can tell is a person
            return moveTo(m_runner, State::SetAside, m_now, Cause::PausedByOther);
        moveTo(m_runner, State::Draining, m_now);
        inHand(row);
    }

    void inHand(const RunnerRow &row)
    {
        if (row.paused == Tri::No) {
            if (m_runner.state == State::Resuming)
                return back(State::Done);
            return back(State::SetAside, Cause::ResumedByOther);
        }
        if (row.paused == Tri::Unknown)
            return;
        if (row.canUpdate == Tri::No)
            return moveTo(m_runner, State::SetAside, m_now, Cause::RightLost);
        if (m_run.isStopping && m_runner.state != State::Resuming)
            return moveTo(m_runner, State::PuttingBack, m_now);
        SettingsReader reader(m_fleet, SettingSet::all());
        const QByteArray mark = settingsMark(reader.of(row));
        if (m_runner.settings.isEmpty())
            m_runner.settings = mark;   // somebody said that it is to be taken as it is
        else if (m_runner.settings != mark)
            return moveTo(m_runner, State::SetAside, m_now, Cause::EditedByOther);
        if (m_runner.state == State::Draining && isIdle(m_fleet, row) == Tri::Yes)
            moveTo(m_runner, m_run.order.asks ? State::Ready : State::Updating, m_now);
        if ((m_runner.state == State::Ready || m_runner.state == State::Updating) && hasNewVersion(m_runner, m_run.order, m_fleet, row))
            moveTo(m_runner, State::Resuming, m_now);
    }

    [[nodiscard]] bool hasOurNote(const RunnerRow &row) const { return !m_runner.noteLine.isEmpty() && m_fleet.string(row.note).contains(m_runner.noteLine); }

    const MaintenanceRun &m_run;
    MaintainedRunner &m_runner;
    const Snapshot &m_fleet;
    const Instant m_now;
};

} // namespace

Places observe(MaintenanceRun &run, const Snapshot &fleet, Instant now)
{
    Places changed;
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        const MaintainedRunner before = run.runners[place];
        Observation(run, run.runners[place], fleet, now).judge();
        if (run.runners[place] != before)
            changed.push_back(place);
    }
    return changed;
}

Places turn(const MaintenanceRun &run, const Snapshot &fleet, MaintenanceStock &stock)
{
    Places places;
    if (run.isStopping)
        return places;
    auto inHand = int(std::count_if(run.runners.begin(), run.runners.end(), isInHand));
    for (std::size_t place = 0; place < run.runners.size() && inHand < run.order.atOnce; ++place) {
        if (run.runners[place].state != State::Waiting)
            continue;
        const auto row = fleet.find(run.runners[place].runner);
        if (!row || fleet.row(*row).paused != Tri::No || fleet.row(*row).canUpdate != Tri::Yes || !stock.mayTake(*row, run.order.keepOnline))
            continue;
        stock.take(*row);
        places.push_back(place);
        ++inHand;
    }
    return places;
}

Places returning(const MaintenanceRun &run, Instant now)
{
    Places places;
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        const MaintainedRunner &runner = run.runners[place];
        if (isReturning(runner) && isTryDue(runner, now))
            places.push_back(place);
    }
    return places;
}

} // namespace muster::maintenance
