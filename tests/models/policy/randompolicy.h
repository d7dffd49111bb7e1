// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/versionpolicy.h"
#include "tests/support/dice.h"

namespace muster::test {

/// A policy made up from chance: what can be read, with every key that there is. Rules may contradict each other.
[[nodiscard]] VersionPolicy randomPolicy(Dice &dice, int rules, int exemptions);

} // namespace muster::test
