// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/operations/plan.h"

namespace muster {

/// Which project runners shall be let into a project, or taken out of it.
struct AssignRequest {
    Verb verb = Verb::Assign;         ///< Assign or Unassign
    std::vector<RunnerId> ids;
    QString project;                  ///< full path
    QString reason;                   ///< see Plan::reason
};
/// Which projects a runner has, the list of runners does not tell, so each is looked at just before: see assignRules(). Pure.
/// Completeness as with makePlan().
[[nodiscard]] Plan makeAssignPlan(const Snapshot &fleet, const AssignRequest &request);
/// The project of such a plan; empty for others.
[[nodiscard]] QString projectOf(const Plan &plan);

/// What takes such a run back; `verb` is the one that undoes it. Pure.
[[nodiscard]] Plan makeAssignUndoPlan(const JournalRunDetail &run, const Snapshot &fleet, Verb verb);

} // namespace muster
