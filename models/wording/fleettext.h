// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetmember.h"

#include <QString>

namespace muster {

/// One of several instances in words, translated, plain text.

/// What is wrong there, a sentence; empty: nothing that is known.
[[nodiscard]] QString fleetTrouble(const FleetMember &member);
/// Why nothing can be changed there now, a sentence; empty: it can.
[[nodiscard]] QString whyNoFleetChanges(const FleetMember &member);

} // namespace muster
