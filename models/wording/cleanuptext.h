// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/cleanupguards.h"

#include <QString>

namespace muster {

/// Cleanup in words, translated, plain text.

/// What is done to a runner: "delete", "put into quarantine", "keep".
[[nodiscard]] QString cleanupActText(CleanupDecision::Act act);
/// Why: "silent for long enough", "somebody un-paused it".
[[nodiscard]] QString cleanupReasonText(CleanupDecision::Reason reason);
/// Why a guard refuses, in a sentence with its figures.
[[nodiscard]] QString cleanupRefusalText(const CleanupRefusal &refusal);
/// What a rule does with whom it takes.
[[nodiscard]] QString cleanupActionText(CleanupAction action);

/// How many came to what.
struct CleanupTally {
    int quarantined = 0;
    int deleted = 0;
    int released = 0;
    int reported = 0;
    friend bool operator==(const CleanupTally &, const CleanupTally &) = default;
};
[[nodiscard]] CleanupTally tallyOf(const CleanupDecision &decision);
/// "12 into quarantine, 3 deleted, 1 released": what there is of it; or that there is nothing.
[[nodiscard]] QString cleanupTallyText(const CleanupTally &tally);
/// How a run ended.
[[nodiscard]] QString cleanupEndText(CleanupRunRecord::End end);

} // namespace muster
