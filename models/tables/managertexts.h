// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <vector>

namespace muster {

/// A text that managers of one runner have in common.
struct SharedText {
    TextId text;        ///< no text: not told
    int managers = 0;
};
/// The distinct texts of one interned field among a runner's managers, in the order in which they are first met (newest
/// manager first).
[[nodiscard]] std::vector<SharedText> sharedTexts(const Snapshot &fleet, const RunnerRow &runner, TextId ManagerRow::*field);

} // namespace muster
