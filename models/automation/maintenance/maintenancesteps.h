// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancestock.h"
#include "models/fleet/maintenance/maintenancerun.h"
#include "models/fleet/snapshot.h"
#include "models/operations/operation.h"

#include <vector>

/// The state machine of rolling maintenance: pure functions over a run and one look at the fleet. Nothing here sends or writes.
///
///     waiting → pausing → draining → ready ("go ahead") → updating → resuming → done
///
/// Places are positions in MaintenanceRun::runners.
namespace muster::maintenance {

using Places = std::vector<std::size_t>;

/// It needs nothing more, from Muster or from a person.
[[nodiscard]] bool isSettled(const MaintainedRunner &runner);
/// It counts for `atOnce`: paused by this run, or perhaps so.
[[nodiscard]] bool isInHand(const MaintainedRunner &runner);
/// It has been in its state for longer than the order's patience, and the state is one that should end.
[[nodiscard]] bool isOverdue(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now);
/// Only a person can bring it on.
[[nodiscard]] bool needsPerson(const MaintainedRunner &runner);
/// Nothing goes on before a person decides: whoever is left was set aside, or waits behind those.
[[nodiscard]] bool isStuck(const MaintenanceRun &run);
/// One that is being stopped is over although GitLab refused to resume some, or it cannot be told who paused them: those are told.
[[nodiscard]] bool isOver(const MaintenanceRun &run);

/// What a look says: whom to call paused, idle, back, or somebody else's. `fleet` is a complete load that began after everything
/// that was sent so far had been answered. The places that changed.
[[nodiscard]] Places observe(MaintenanceRun &run, const Snapshot &fleet, Instant now);

/// Whose turn it is now: no more than `atOnce` in hand, and `keepOnline` stay in each set; taken out of the stock.
[[nodiscard]] Places turn(const MaintenanceRun &run, const Snapshot &fleet, MaintenanceStock &stock);
/// Those to be taken back into service now.
[[nodiscard]] Places returning(const MaintenanceRun &run);

/// What came of the requests that were to pause or resume them. `failures`: how often in a row pausing it has come to nothing; kept
/// by whoever sends, not on record. At the third time it has failed, so that those behind it get their turn.
void settlePause(MaintainedRunner &runner, const Operation::Item &item, Instant now, int &failures);
void settleReturn(MaintainedRunner &runner, const Operation::Item &item, Instant now);

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

/// `waiting`, `pausing`, `draining`, `ready`, `updating`, `resuming`, `putting_back`, `done`, `put_back`, `skipped`, `set_aside`, `failed`.
[[nodiscard]] QString nameOf(MaintainedRunner::State state);
/// `person`, `stopped`, …; empty for None.
[[nodiscard]] QString nameOf(MaintainedRunner::Cause cause);

} // namespace muster::maintenance
