// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

namespace muster {

/// In front of Plan::reason: the runner is paused because it may be compromised, and what follows is the sign. So a pausing
/// that contains a runner is known again in the journal.
inline constexpr QLatin1String containmentMark("contain: ");

} // namespace muster
