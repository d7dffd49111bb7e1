// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/queueboard.h"

namespace muster {

/// Whether anybody counted the runners that could take a row's jobs: without a list of runners the board holds zeros, and those
/// must never read "nobody".
[[nodiscard]] inline bool isEligibleKnown(const QueueRow &row)
{
    return row.verdict == QueueVerdict::Impossible || row.eligible != EligibleCount();
}

} // namespace muster
