// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/containmentrecord.h"
#include "models/tables/celltext.h"

namespace muster {

/// "contained", "resumed", …: for a cell.
[[nodiscard]] QString containmentWord(ContainmentState state);
/// How a cell shows it beside its word; see SeverityRole and IconRole.
[[nodiscard]] int severityOf(ContainmentState state);
[[nodiscard]] QString iconOf(ContainmentState state);

/// "Contained 2026-03-04 05:06:07 UTC by @mira (run 7677a0b1)".
[[nodiscard]] QString containedText(const ContainmentRecord &record, TimeDisplay display);
/// How it stands now, as a sentence: "Taken back 2026-03-04 07:00:00 UTC by @mira (run 8c21…).", "Still in force: the runner is paused."
[[nodiscard]] QString containmentStanding(const RunnerContainment &containment, TimeDisplay display);
/// What ended it, without a full stop, for a line with its time in front: "Taken back by @mira (run 8c21f00d)"; empty: nothing of this Muster's.
[[nodiscard]] QString containmentEnding(const ContainmentRecord &record);
/// "Contained by @mira (run 7677a0b1)", for a line with its time in front.
[[nodiscard]] QString containmentBeginning(const ContainmentRecord &record);

} // namespace muster
