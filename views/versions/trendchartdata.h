// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versiontrend.h"
#include "views/charts/timedata.h"

namespace muster {

/// Runners over the time that is on record: at least `behind` minors behind, less far, unknown. A state and the next stand for what
/// was between them; where nobody looked for long there is a gap. No data as long as only one moment is on record.
[[nodiscard]] TimeData lagOverTime(const VersionTrend &trend, int behind);

/// Over which time Muster was watching, and what the numbers were counted from.
[[nodiscard]] QString lagTrendNote(const VersionTrend &trend, VersionReference::Kind reference, TimeDisplay display);

} // namespace muster
