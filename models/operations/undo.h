// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/operations/plan.h"

#include <optional>

namespace muster {

/// What takes this run back; nullopt: nothing does.
[[nodiscard]] std::optional<Verb> undoVerb(const JournalRun &run);

/// What a run did that is taken back by this verb.
[[nodiscard]] Verb takenBackBy(Verb verb);

/// A plan over those that the run changed, as far as they are still as it left them. Pure.
[[nodiscard]] Plan makeUndoPlan(const JournalRunDetail &run, const Snapshot &fleet, bool canBulkPause);

} // namespace muster
