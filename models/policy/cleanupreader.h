// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/cleanuppolicy.h"

#include <QByteArray>

#include <vector>

namespace muster {

/// What became of a cleanup policy's text.
struct CleanupReading {
    CleanupPolicy policy;                  ///< empty when there are errors
    QByteArray sha256;                     ///< of the text, lower-case hex: what counts in a run is this text, whatever becomes of the file
    std::vector<PolicyProblem> problems;   ///< in the order of the text
    [[nodiscard]] bool isGood() const;
    friend bool operator==(const CleanupReading &, const CleanupReading &) = default;
};

/// Reads a cleanup policy, TOML in UTF-8. Reports all mistakes, not only the first; unknown keys are mistakes. Any thread.
///
///     [limits]                             may be left out
///     per_run = 100                        runners that one run pauses and deletes at most
///     per_day = 200                        in any 24 hours
///     share   = 10                         percent of the scope's runners, and of its managers
///     reason  = "…"                        needed when a limit is above these
///
///     [[rule]]
///     name   = "…"                         no two alike
///     on     = true                        false when left out
///     select = "type:group owner:acme/**"  a filter; not `status`, not `note`
///     silent = "30d"                       no sign of life for so long; at least 24h
///     action = "quarantine"                or "delete", "report"
///     grace  = "14d"                       of a quarantine; at least 24h
///     keep   = { tags = ["keep"], names = ["prod-*"], at_least = 1, newest = 1 }
///     most_per_run = 25
///     most_per_day = 50
///     instance_runners = false
///     fast   = false
///     every  = "24h"
///     days   = ["mon", "tue"]
///     between = "02:00-05:00"
///     tell   = ["desktop", "mail:ops@example.com", "command:/usr/local/bin/tell"]
[[nodiscard]] CleanupReading readCleanupPolicy(const QByteArray &utf8);

} // namespace muster
