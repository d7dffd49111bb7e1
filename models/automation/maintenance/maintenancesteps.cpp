// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/maintenance/maintenancesteps.h"

#include <algorithm>

namespace muster::maintenance {

using State = MaintainedRunner::State;
using Cause = MaintainedRunner::Cause;

namespace {

constexpr int mostFailedPauses = 3;   // in a row
constexpr std::chrono::hours longestWait{ 1 };

Instant later(Instant now, std::chrono::seconds span)
{
    return Instant::fromSeconds(now.seconds() + span.count());
}

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
void tryAgain(MaintainedRunner &runner, Instant now, Cause cause)
{
    const int failures = runner.failures + 1;
    if (failures >= mostFailedPauses)
        return moveTo(runner, State::Failed, now, cause);
    moveTo(runner, State::Waiting, now);
    runner.failures = failures;
}

} // namespace

void settlePause(MaintainedRunner &runner, const Operation::Item &item, Instant now)
{
    using Outcome = Operation::Item::Outcome;
    using Reason = Operation::Item::Reason;
    switch (item.outcome) {
    case Outcome::Done:
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
            tryAgain(runner, now, Cause::EditedByOther);   // somebody changed it a moment ago: looked at afresh
        return;
    case Outcome::Failed:
        tryAgain(runner, now, Cause::Refused);
        runner.detail = runner.state == State::Failed ? item.detail : QString();
        return;
    case Outcome::NotSent:
        tryAgain(runner, now, Cause::None);
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
        return;
    }
    // Everything else is tried again after a look, which also tells what somebody else did.
    ++runner.failures;
    runner.nextTry = waitAfter(runner.failures).count() > 0 ? later(now, waitAfter(runner.failures)) : Instant::unknown();
    runner.detail = item.detail;
}

std::chrono::seconds waitAfter(int failures)
{
    using namespace std::chrono_literals;
    constexpr int mostDoublings = 6;
    return failures < 2 ? 0s : std::min<std::chrono::seconds>(longestWait, 60s * (1 << std::min(failures - 2, mostDoublings)));
}

bool isTryDue(const MaintainedRunner &runner, Instant now)
{
    return !runner.nextTry.isKnown() || runner.nextTry <= now || runner.nextTry > later(now, longestWait);
}

bool mayAct(const MaintainedRunner &runner, Act act)
{
    switch (act) {
    case Act::GoAhead:
        return runner.state == State::Ready || isPerhapsOurs(runner) || (runner.state == State::SetAside && runner.isPaused && runner.cause == Cause::EditedByOther);
    case Act::IsBack:
        return runner.state == State::Ready || runner.state == State::Updating;
    case Act::Skip:
        return !isSettled(runner) && runner.state != State::Pausing && !isReturning(runner);
    case Act::PutBack:
        return runner.isPaused && !isReturning(runner);
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
        else if (runner.isPaused && !isReturning(runner) && !isPerhapsOurs(runner))
            moveTo(runner, State::PuttingBack, now);
    }
}

} // namespace muster::maintenance
