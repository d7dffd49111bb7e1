// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/operations/plan.h"

namespace muster {

/// Which project runners shall be let into a project, taken out of it, or moved into it from another one.
struct AssignRequest {
    Verb verb = Verb::Assign;         ///< Assign, Unassign or Move
    std::vector<RunnerId> ids;
    QString project;                  ///< full path
    QString reason;                   ///< see Plan::reason
    QString from = {};                ///< Move: full path of the project that they leave
};
/// Which projects a runner has, the list of runners does not tell, so each is looked at just before: see assignRules() and moveRules(). Pure.
/// Completeness as with makePlan().
[[nodiscard]] Plan makeAssignPlan(const Snapshot &fleet, const AssignRequest &request);
/// The project of such a plan; empty for others.
[[nodiscard]] QString projectOf(const Plan &plan);
/// The one that such a plan has them leave; empty for others.
[[nodiscard]] QString fromProjectOf(const Plan &plan);

/// What takes such a run back; `verb` is the one that undoes it. Pure.
[[nodiscard]] Plan makeAssignUndoPlan(const JournalRunDetail &run, const Snapshot &fleet, Verb verb);

} // namespace muster
