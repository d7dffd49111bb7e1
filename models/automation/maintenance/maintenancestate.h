// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/maintenance/maintenancerun.h"

#include <vector>

/// What the states of rolling maintenance mean: pure functions over a runner or a run.
///
///     waiting → pausing → draining → ready ("go ahead") → updating → resuming → done
namespace muster::maintenance {

/// Positions in MaintenanceRun::runners.
using Places = std::vector<std::size_t>;

/// It needs nothing more, from Muster or from a person.
[[nodiscard]] bool isSettled(const MaintainedRunner &runner);
/// It counts for `atOnce`: paused by this run, or perhaps so.
[[nodiscard]] bool isInHand(const MaintainedRunner &runner);
/// It is to be taken back into service, maintained or not.
[[nodiscard]] bool isReturning(const MaintainedRunner &runner);
/// Paused by this run or perhaps so, and it cannot be told which.
[[nodiscard]] bool isPerhapsOurs(const MaintainedRunner &runner);
/// Stopping leaves it to a person: it was tried and refused, there is no right, or somebody else may want it paused.
[[nodiscard]] bool isGivenUp(const MaintainedRunner &runner);
/// It has been in its state for longer than the order's patience, and the state is one that should end.
[[nodiscard]] bool isOverdue(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now);
/// Only a person can bring it on.
[[nodiscard]] bool needsPerson(const MaintainedRunner &runner);
/// Nothing goes on before a person decides: whoever is left was set aside, or waits behind those.
[[nodiscard]] bool isStuck(const MaintenanceRun &run);
/// One that is being stopped is over although GitLab refused to resume some, or it cannot be told who paused them: those are told.
[[nodiscard]] bool isOver(const MaintenanceRun &run);

/// Into another state: what was said of the one before does not count any more.
void moveTo(MaintainedRunner &runner, MaintainedRunner::State state, Instant now, MaintainedRunner::Cause cause = MaintainedRunner::Cause::None);

/// What somebody is to be told of now, each once; the runners are marked as told.
struct Need {
    Places places;
    int ready = 0;     ///< wait for a "go ahead"
    int overdue = 0;   ///< stay in their state for too long
    int aside = 0;     ///< were set aside or failed
};
[[nodiscard]] Need takeNeeds(MaintenanceRun &run, Instant now);

/// `waiting`, `pausing`, `draining`, `ready`, `updating`, `resuming`, `putting_back`, `done`, `put_back`, `skipped`, `set_aside`, `failed`.
[[nodiscard]] QString nameOf(MaintainedRunner::State state);
/// `person`, `stopped`, …; empty for None.
[[nodiscard]] QString nameOf(MaintainedRunner::Cause cause);

} // namespace muster::maintenance
