// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"
#include "models/operations/plan.h"

#include <QString>

namespace muster {

/// Plans and their outcomes in words, translated, plain text.

/// "Delete 57 runners", "Nothing to pause"; of what takes a run back "Take back: Edit 57 runners".
[[nodiscard]] QString planHeadline(const Plan &plan);
/// The same of a verb and how many it would be done to; and of what pauses runners that may be compromised.
[[nodiscard]] QString planHeadline(Verb verb, int count);
[[nodiscard]] QString containmentHeadline(int count);
[[nodiscard]] QString warningText(const Plan::Warning &warning);
[[nodiscard]] QString skipReasonText(Verb verb, Plan::SkipReason reason);
/// "done", "refused: …", "skipped: it has a running job".
[[nodiscard]] QString outcomeText(const Operation::Item &item);
/// The outcome in one or two words, for a table's column.
[[nodiscard]] QString outcomeWord(Operation::Item::Outcome outcome);
/// Why it came out so, without the outcome; empty when there is nothing to say.
[[nodiscard]] QString outcomeReason(const Operation::Item &item);
/// "195 of 200 paused, 3 refused, 2 not sent."
[[nodiscard]] QString reportHeadline(const Operation &operation);
/// The same of several runs together, all of plans like this one.
[[nodiscard]] QString reportHeadline(const Plan &plan, const Operation::Counts &counts);

} // namespace muster
