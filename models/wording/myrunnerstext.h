// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/myrunnersload.h"

#include <QString>

namespace muster {

/// What My runners are for this person, in a sentence.
[[nodiscard]] QString myRunnersMeaning(const Identity &identity);
/// What is not known, or was not asked for, in sentences; empty when nothing is missing.
[[nodiscard]] QString myRunnersLimits(const MyRunnersLoad::Limits &limits);

} // namespace muster
