// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"

#include <vector>

namespace muster {

/// What the findings of one runner come to together. Never shown without them.
struct RunnerRisk {
    RunnerId runner;              ///< invalid: the GitLab itself
    Instant createdAt;
    int score = 0;                ///< 1 to 100, of those that are pending or acknowledged, each signal once; 0: none is
    int pending = 0;              ///< how many ask for attention
    FindingSeverity worst = FindingSeverity::Low;
    Instant lastSeen;             ///< of the newest of them
    std::vector<quint32> findings;   ///< places in what was handed in; gravest first, then newest
    friend bool operator==(const RunnerRisk &, const RunnerRisk &) = default;
};
/// Signs of different kinds strengthen each other, none makes another weaker: 100 × (1 − Π(1 − weight)).
[[nodiscard]] int scoreOf(const std::vector<FindingSeverity> &severities);

enum class RisksOf : quint8 { Pending, Undecided, Everything };   ///< of which findings: pending ones, those and acknowledged ones, all
/// One for each runner with such findings, greatest score first. Of a hundred thousand findings in some 50 ms.
[[nodiscard]] std::vector<RunnerRisk> risksOf(const std::vector<Finding> &findings, Instant now, RisksOf which);

} // namespace muster
