// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/fleet/queue/queuefixture.h"

namespace muster::test {

/// The rules written a second time, for one runner and one job, as plainly as can be: nothing is shared, ordered or remembered,
/// and no snapshot is needed. 0 no, 1 unknown, 2 yes: "and" is the smallest.
[[nodiscard]] int referenceEligibility(const FixtureRunner &runner, const JobNeeds &needs, const std::vector<Job> &ran);
/// Of runners that could take jobs with any of the needs.
[[nodiscard]] EligibleCount referenceCount(const std::vector<FixtureRunner> &runners, const std::vector<JobNeeds> &needs, const std::vector<Job> &ran);

} // namespace muster::test
