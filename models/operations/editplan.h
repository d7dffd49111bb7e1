// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/operations/plan.h"
#include "models/operations/runneredit.h"

#include <unordered_map>

namespace muster {

struct EditRequest {
    std::vector<RunnerId> ids;
    RunnerEdit edit;
    QString reason;                   ///< see Plan::reason
};
/// A plan with Verb::Edit: what differs of each runner, before and after; those that are so already are skipped. Empty of targets
/// when problemsOf(edit) is not. Pure; 100,000 runners take some 100 ms. Completeness as with makePlan(). `nextNumber`: with which running number an
/// edit of further runners would go on; may be null.
[[nodiscard]] Plan makeEditPlan(const Snapshot &fleet, const EditRequest &request, int *nextNumber = nullptr);

/// The same for settings that were written down for each runner by itself.
using SettingsById = std::unordered_map<qint64, RunnerSettings>;
[[nodiscard]] Plan makeEditPlan(const Snapshot &fleet, const SettingsById &wanted, const QString &reason);

/// Of the same plan, those targets alone, from the newest picture: numbers stay as they were seen.
[[nodiscard]] Plan narrowedEditPlan(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &active);

/// The same edit once more for those that a run left alone because somebody else had changed them: over what the newest picture says of
/// them. Of tags only what the edit adds and takes away; those of others stay. Pure.
[[nodiscard]] Plan makeRepeatedEditPlan(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &changed);

/// What gives the runners of an edit their settings back, as far as they are still as it left them. Pure.
[[nodiscard]] Plan makeEditUndoPlan(const JournalRunDetail &run, const Snapshot &fleet);

} // namespace muster
