// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/fleet/queue/queuefixture.h"
#include "tests/support/dice.h"

namespace muster::test {

/// A fleet, what jobs ask of it, and jobs that were seen on it, made up from a seed. Drawn from small pools, so that they meet;
/// every kind of unknown turns up.
struct RandomQueue {
    std::vector<FixtureRunner> runners;
    std::vector<JobNeeds> needs;
    std::vector<Job> ran;
};
[[nodiscard]] RandomQueue randomQueue(quint32 seed);
[[nodiscard]] JobNeeds randomNeeds(Dice &dice);
[[nodiscard]] FixtureRunner randomRunner(Dice &dice, qint64 id);
[[nodiscard]] const std::vector<std::string> &queueTags();

} // namespace muster::test
