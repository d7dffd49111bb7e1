// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancesteps.h"

#include "models/automation/maintenance/maintenancefacts.h"

#include <algorithm>

namespace muster::maintenance {

using namespace Qt::StringLiterals;

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;

namespace {

constexpr int mostFailedPauses = 3;   // in a row

void moveTo(MaintainedRunner &runner, State state, Instant now, Cause cause = Cause::None)
{
    runner.state = state;
    runner.cause = cause;
    runner.since = now;
    runner.isTold = false;
    runner.detail.clear();
}

/// Paused by this run or perhaps so, and it cannot be told which.
bool isPerhapsOurs(const MaintainedRunner &runner)
{
    return runner.state == State::SetAside && runner.isPaused && runner.cause == Cause::PausedByOther;
}

/// Stopping leaves it to a person: it was tried and refused, there is no right, or somebody else may want it paused.
bool isGivenUp(const MaintainedRunner &runner)
{
    const bool isAside = runner.state == State::SetAside && runner.cause == Cause::RightLost;
    return runner.isPaused && (runner.state == State::Failed || isAside || isPerhapsOurs(runner));
}

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
        if (row.paused == Tri::No)
            return moveTo(m_runner, m_run.isStopping ? State::Skipped : State::Waiting, m_now, m_run.isStopping ? Cause::Stopped : Cause::None);
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

/// What GitLab or a look just before said of a request.
Cause causeOf(const Operation::Item &item)
{
    using Reason = Operation::Item::Reason;
    if (item.outcome == Operation::Item::Outcome::Gone)
        return Cause::Gone;
    if (item.reason == Reason::OtherRunner)
        return Cause::OtherRunner;
    return item.reason == Reason::RightLost ? Cause::RightLost : Cause::Refused;
}

/// Its turn comes once more, but not for ever: those behind it wait.
void tryAgain(MaintainedRunner &runner, Instant now, int &failures, Cause cause)
{
    if (++failures < mostFailedPauses)
        return moveTo(runner, State::Waiting, now);
    failures = 0;
    moveTo(runner, State::Failed, now, cause);
}

} // namespace

bool isSettled(const MaintainedRunner &runner)
{
    switch (runner.state) {
    case State::Done:
    case State::PutBack:
    case State::Skipped:
        return true;
    case State::SetAside:
    case State::Failed:
        return !runner.isPaused;
    case State::Waiting:
    case State::Pausing:
    case State::Draining:
    case State::Ready:
    case State::Updating:
    case State::Resuming:
    case State::PuttingBack:
        break;
    }
    return false;
}

bool isInHand(const MaintainedRunner &runner)
{
    return runner.isPaused || runner.state == State::Pausing;
}

bool isOverdue(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now)
{
    const bool shouldEnd = runner.state == State::Pausing || runner.state == State::Draining || runner.state == State::Updating || runner.state == State::Resuming || runner.state == State::PuttingBack;
    const auto age = runner.since.age(now);
    return shouldEnd && age && age->count() >= order.patience;
}

bool needsPerson(const MaintainedRunner &runner)
{
    return runner.state == State::Ready || ((runner.state == State::SetAside || runner.state == State::Failed) && runner.isPaused);
}

bool isStuck(const MaintenanceRun &run)
{
    int inHand = 0;
    bool isAnyWaiting = false;
    bool isAnyMoving = false;
    for (const MaintainedRunner &runner : run.runners) {
        inHand += isInHand(runner) ? 1 : 0;
        isAnyWaiting = isAnyWaiting || runner.state == State::Waiting;
        isAnyMoving = isAnyMoving || (!isSettled(runner) && !needsPerson(runner) && runner.state != State::Waiting);
    }
    return !isAnyMoving && (!isAnyWaiting || inHand >= run.order.atOnce);
}

bool isOver(const MaintenanceRun &run)
{
    return std::all_of(run.runners.begin(), run.runners.end(), [&run](const MaintainedRunner &runner) { return isSettled(runner) || (run.isStopping && isGivenUp(runner)); });
}

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

Places returning(const MaintenanceRun &run)
{
    Places places;
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        if (run.runners[place].state == State::Resuming || run.runners[place].state == State::PuttingBack)
            places.push_back(place);
    }
    return places;
}

void settlePause(MaintainedRunner &runner, const Operation::Item &item, Instant now, int &failures)
{
    using Outcome = Operation::Item::Outcome;
    using Reason = Operation::Item::Reason;
    switch (item.outcome) {
    case Outcome::Done:
        failures = 0;
        runner.isPaused = true;
        runner.pausedAt = runner.since;   // before it was sent: whatever comes after counts as new
        moveTo(runner, State::Draining, now);
        return;
    case Outcome::Gone:
    case Outcome::Refused:
        moveTo(runner, State::Failed, now, causeOf(item));
        runner.detail = item.detail;
        return;
    case Outcome::Skipped:
        if (item.reason == Reason::OtherRunner || item.reason == Reason::RightLost)
            moveTo(runner, State::Failed, now, causeOf(item));
        else if (item.reason == Reason::AlreadySo)   // a look just before: so it was somebody else
            moveTo(runner, State::Skipped, now, Cause::PausedByOther);
        else
            tryAgain(runner, now, failures, Cause::EditedByOther);   // somebody changed it a moment ago: looked at afresh
        return;
    case Outcome::Failed:
        tryAgain(runner, now, failures, Cause::Refused);
        runner.detail = runner.state == State::Failed ? item.detail : QString();
        return;
    case Outcome::NotSent:
        tryAgain(runner, now, failures, Cause::None);
        return;
    case Outcome::Pending:
    case Outcome::Unknown:
        return;   // the next look tells
    }
}

void settleReturn(MaintainedRunner &runner, const Operation::Item &item, Instant now)
{
    using Outcome = Operation::Item::Outcome;
    using Reason = Operation::Item::Reason;
    const bool isWanted = item.outcome == Outcome::Done || (item.outcome == Outcome::Skipped && item.reason == Reason::AlreadySo);
    if (isWanted) {
        runner.isPaused = false;
        return moveTo(runner, runner.state == State::Resuming ? State::Done : State::PutBack, now);
    }
    if (item.outcome == Outcome::Gone || item.reason == Reason::OtherRunner) {
        runner.isPaused = false;
        return moveTo(runner, State::Failed, now, causeOf(item));
    }
    if (item.outcome == Outcome::Refused || item.reason == Reason::RightLost) {
        moveTo(runner, State::Failed, now, causeOf(item));
        runner.detail = item.detail;
    }
    // Everything else is tried again after the next look, which also tells what somebody else did.
}

bool mayAct(const MaintainedRunner &runner, Act act)
{
    switch (act) {
    case Act::GoAhead:
        return runner.state == State::Ready || isPerhapsOurs(runner) || (runner.state == State::SetAside && runner.isPaused && runner.cause == Cause::EditedByOther);
    case Act::IsBack:
        return runner.state == State::Ready || runner.state == State::Updating;
    case Act::Skip:
        return !isSettled(runner) && runner.state != State::Pausing && runner.state != State::Resuming && runner.state != State::PuttingBack;
    case Act::PutBack:
        return runner.isPaused && runner.state != State::Resuming && runner.state != State::PuttingBack;
    }
    return false;
}

bool act(MaintainedRunner &runner, Act act, Instant now)
{
    if (!mayAct(runner, act))
        return false;
    switch (act) {
    case Act::GoAhead:
        if (runner.state == State::SetAside) {
            runner.settings.clear();
            moveTo(runner, State::Draining, now);
        } else {
            moveTo(runner, State::Updating, now);
        }
        break;
    case Act::IsBack:
        moveTo(runner, State::Resuming, now);
        break;
    case Act::Skip:
        runner.isPaused = false;   // whoever said so looks after it
        moveTo(runner, State::Skipped, now, Cause::Person);
        break;
    case Act::PutBack:
        moveTo(runner, State::PuttingBack, now);
        break;
    }
    return true;
}

void stop(MaintenanceRun &run, Instant now)
{
    run.isStopping = true;
    for (MaintainedRunner &runner : run.runners) {
        if (runner.state == State::Waiting)
            moveTo(runner, State::Skipped, now, Cause::Stopped);
        else if (runner.isPaused && runner.state != State::Resuming && runner.state != State::PuttingBack && !isPerhapsOurs(runner))
            moveTo(runner, State::PuttingBack, now);
    }
}

QString nameOf(MaintainedRunner::State state)
{
    switch (state) {
    case State::Waiting: return u"waiting"_s;
    case State::Pausing: return u"pausing"_s;
    case State::Draining: return u"draining"_s;
    case State::Ready: return u"ready"_s;
    case State::Updating: return u"updating"_s;
    case State::Resuming: return u"resuming"_s;
    case State::PuttingBack: return u"putting_back"_s;
    case State::Done: return u"done"_s;
    case State::PutBack: return u"put_back"_s;
    case State::Skipped: return u"skipped"_s;
    case State::SetAside: return u"set_aside"_s;
    case State::Failed: break;
    }
    return u"failed"_s;
}

QString nameOf(MaintainedRunner::Cause cause)
{
    switch (cause) {
    case Cause::None: return {};
    case Cause::Person: return u"person"_s;
    case Cause::Stopped: return u"stopped"_s;
    case Cause::PausedByOther: return u"paused_by_other"_s;
    case Cause::UpToDate: return u"up_to_date"_s;
    case Cause::ResumedByOther: return u"resumed_by_other"_s;
    case Cause::EditedByOther: return u"edited_by_other"_s;
    case Cause::RightLost: return u"right_lost"_s;
    case Cause::Refused: return u"refused"_s;
    case Cause::Gone: return u"gone"_s;
    case Cause::OtherRunner: break;
    }
    return u"other_runner"_s;
}

} // namespace muster::maintenance
