// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/tables/celltext.h"
#include "views/runners/factgrid.h"

#include <vector>

namespace muster {

/// One runner in words, for the details pane. What is unknown is said to be.
[[nodiscard]] std::vector<FactGrid::Fact> factsOf(const Snapshot &fleet, const RunnerRow &row, Instant now, TimeDisplay display);
/// "#42 · Group runner of acme/payments"
[[nodiscard]] QString kindLine(const Snapshot &fleet, const RunnerRow &row);
/// "Online · last contact 3 min ago"
[[nodiscard]] QString statusLine(const Snapshot &fleet, const RunnerRow &row, Instant now);

} // namespace muster
