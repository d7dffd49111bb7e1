// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"

#include <chrono>
#include <vector>

namespace muster {

/// Those of `jobs` that ran while `job` did, or at most an hour before or after; in their order, without `job` itself. None when
/// the job has not started. `now` ends what still runs.
[[nodiscard]] std::vector<Job> jobsAround(const Job &job, const std::vector<Job> &jobs, Instant now, std::chrono::seconds margin = std::chrono::hours(1));

} // namespace muster
