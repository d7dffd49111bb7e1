// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/seenjobs.h"

#include <QString>

namespace muster {

/// Over which time and how completely Muster was watching: "Jobs: 1,204 seen in the last 30 days; Muster was watching for 9 days of
/// them." `jobs`: nullptr when nothing is known.
[[nodiscard]] QString seenJobsText(const SeenJobs *jobs);

} // namespace muster
