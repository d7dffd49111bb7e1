// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"

#include <QLatin1String>

#include <vector>

namespace muster {

/// In front of Plan::reason: the runner is paused because it may be compromised, and what follows is the sign. So a pausing
/// that contains a runner is known again in the journal.
inline constexpr QLatin1String containmentMark("contain: ");
/// The same of whatever else is done because of a finding: a new token, cancelled jobs, a deletion.
inline constexpr QLatin1String findingMark("finding: ");

[[nodiscard]] inline bool isContainment(const Plan &plan) { return plan.reason.startsWith(containmentMark); }

/// Why one runner is contained; one line, in the words of whoever contains it.
struct Containment {
    RunnerId runner;
    QString reason;
};
/// A plan with Verb::Edit that pauses each of them and puts a line with the reason on top of its maintenance note, both in one request;
/// undone like any edit. One that is paused already gets the line all the same. Nobody's words are cut off for it: where the note has
/// no room for the line, it stays as it is, and the runner is paused. `reason` is that of the plan, without its mark. Pure.
[[nodiscard]] Plan makeContainPlan(const Snapshot &fleet, const std::vector<Containment> &runners, const QString &reason);

/// The note with `Contained 2026-11-29 by @mira: REASON (Muster)` above what stands there, the reason shortened to what there is room for;
/// as it is when there is no room, or the line is there already.
[[nodiscard]] QString containedNote(const QString &note, const QString &reason, const QString &by, Instant at);
/// The same once more after somebody else wrote another note meanwhile: what containing put above `from` to make `to`, above `now`.
[[nodiscard]] QString containedAgain(const QString &from, const QString &to, const QString &now);

} // namespace muster
