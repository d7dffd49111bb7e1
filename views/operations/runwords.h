// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"
#include "views/operations/factstrip.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace muster {

/// "Deleting 57 runners"; "Pausing runners" in the title of a window.
[[nodiscard]] QString runningHeadline(Verb verb, int count);
[[nodiscard]] QString runningTitle(Verb verb, int percent);

/// "120 of 300, 24 a second, about 8 s left"; what is not known yet is left out.
[[nodiscard]] QString progressText(int decided, int total, std::optional<double> perSecond, std::optional<std::chrono::seconds> left);

/// Every outcome of a run, the ones to look at first.
inline constexpr std::array outcomesByWeight{ Operation::Item::Outcome::Failed, Operation::Item::Outcome::Refused, Operation::Item::Outcome::Unknown,
    Operation::Item::Outcome::NotSent, Operation::Item::Outcome::Skipped, Operation::Item::Outcome::Pending, Operation::Item::Outcome::Gone,
    Operation::Item::Outcome::Done };
[[nodiscard]] int countOf(const Operation::Counts &counts, Operation::Item::Outcome outcome);
[[nodiscard]] Severity severityOf(Operation::Item::Outcome outcome);
/// The runner is as the verb wants it: done, or gone before.
[[nodiscard]] bool isAsWanted(Operation::Item::Outcome outcome);
/// The outcomes that occur, in the order in which they happen: done first.
[[nodiscard]] std::vector<FactStrip::Fact> factsFor(const Operation::Counts &counts);

} // namespace muster
