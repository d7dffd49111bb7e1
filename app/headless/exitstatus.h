// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace muster::headless {

/// What muster-cli answers to the shell; scripts and timers decide on it.
enum class ExitStatus : int {
    Done = 0,             ///< done, or nothing to do
    Error = 1,            ///< also an incomplete load
    ConditionFound = 2,   ///< a plan with changes (--dry-run), runners that are behind, or not compliant
    PartlyDone = 3,
    NotAllowed = 4,       ///< authentication or permission
    GuardRefused = 5,
    Interrupted = 6,
    Usage = 64,
};

} // namespace muster::headless
