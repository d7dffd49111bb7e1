// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancestate.h"
#include "models/operations/operation.h"

#include <chrono>

/// What moves a runner under maintenance besides a look at the fleet: the answers to requests, and what a person says. Pure functions;
/// nothing here sends or writes.
namespace muster::maintenance {

/// What came of the request that was to pause it. When it came to nothing three times in a row it has failed, so that those behind it
/// get their turn.
void settlePause(MaintainedRunner &runner, const Operation::Item &item, Instant now);
/// The same of taking it back into service, which is tried for ever, more and more rarely: see waitAfter().
void settleReturn(MaintainedRunner &runner, const Operation::Item &item, Instant now);
/// So long nothing is sent after so many returns in a row that came to nothing. After the first it is tried at the next look, as somebody
/// may just have edited the runner; then after a minute, two, four, at most an hour.
[[nodiscard]] std::chrono::seconds waitAfter(int failures);
/// A moment that is further away than waitAfter() ever says is no reason to wait: a clock was set.
[[nodiscard]] bool isTryDue(const MaintainedRunner &runner, Instant now);

// What a person may say, and what becomes of it. Those that may not are left as they are.
enum class Act : quint8 {
    GoAhead,   ///< I am at it; one that was set aside because of an edit: take it as it is; or for who paused it: it was Muster
    IsBack,    ///< it is maintained, whatever it reports
    Skip,      ///< leave it as it is, paused or not, and go on with others
    PutBack,   ///< take it back into service as it is
};
[[nodiscard]] bool mayAct(const MaintainedRunner &runner, Act act);
[[nodiscard]] bool act(MaintainedRunner &runner, Act act, Instant now);
/// Those that wait keep waiting for ever, and what is paused is taken back; not what somebody else may have paused.
void stop(MaintenanceRun &run, Instant now);

} // namespace muster::maintenance
