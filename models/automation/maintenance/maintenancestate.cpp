// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancestate.h"

#include <algorithm>

namespace muster::maintenance {

using namespace Qt::StringLiterals;

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;

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

bool isReturning(const MaintainedRunner &runner)
{
    return runner.state == State::Resuming || runner.state == State::PuttingBack;
}

bool isPerhapsOurs(const MaintainedRunner &runner)
{
    return runner.state == State::SetAside && runner.isPaused && runner.cause == Cause::PausedByOther;
}

bool isGivenUp(const MaintainedRunner &runner)
{
    const bool isAside = runner.state == State::SetAside && runner.cause == Cause::RightLost;
    return runner.isPaused && (runner.state == State::Failed || isAside || isPerhapsOurs(runner));
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

void moveTo(MaintainedRunner &runner, State state, Instant now, Cause cause)
{
    runner.state = state;
    runner.cause = cause;
    runner.since = now;
    runner.isTold = false;
    runner.detail.clear();
    runner.failures = 0;
    runner.nextTry = Instant::unknown();
}

Need takeNeeds(MaintenanceRun &run, Instant now)
{
    Need need;
    for (std::size_t place = 0; place < run.runners.size(); ++place) {
        MaintainedRunner &runner = run.runners[place];
        const bool isAside = runner.state == State::SetAside || runner.state == State::Failed;
        const bool isLate = isOverdue(runner, run.order, now);
        if (runner.isTold || !(isAside || isLate || runner.state == State::Ready))
            continue;
        runner.isTold = true;
        need.places.push_back(place);
        ++(isAside ? need.aside : isLate ? need.overdue : need.ready);
    }
    return need;
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
