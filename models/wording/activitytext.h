// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"

namespace muster {

/// What the journal's names are called on screen. A name that a newer Muster wrote is shown as it is.
[[nodiscard]] QString verbText(const QString &verb);
/// The same of a run: an edit that contains runners is called what it is for, and so is what a rolling maintenance did.
[[nodiscard]] QString verbText(const JournalRun &run);
/// "chosen by status:offline", "to contain: New machine on a stable runner"; empty without a reason.
[[nodiscard]] QString runReasonText(const JournalRun &run);
[[nodiscard]] QString stateText(JournalRun::State state);
/// `120 of 300 done, 50 unknown, 130 not sent`.
[[nodiscard]] QString countsText(const JournalRun::Counts &counts);
/// With its reason: `skipped: it has made contact since the plan was made`.
[[nodiscard]] QString itemOutcomeText(const JournalItem &item);
/// `online, not paused, 3 jobs`, as far as it is on record.
[[nodiscard]] QString beforeText(const JournalItem &item);
[[nodiscard]] QString afterText(const JournalItem &item);

} // namespace muster
