// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to plan a cleanup over 100,000 runners with 200,000 managers and 50 rules.

#include "models/automation/cleanupplan.h"
#include "models/policy/cleanupguards.h"
#include "models/policy/cleanupreader.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fiftyRules()
{
    const char *const selections[] = { "type:group", "type:project -tag:docker", "owner:acme/**", "behind:>=3 type:group,project", "managers:0", "executor:shell", "seen:>40d platform:linux", "creator:mira", "version:<17.4", "id:>50000" };
    QByteArray text = "[limits]\nper_run=100000\nper_day=100000\nshare=100\nreason='bench'\n";
    for (int i = 0; i < 50; ++i) {
        text += "[[rule]]\nname='rule " + QByteArray::number(i) + "'\non=true\nselect='" + selections[i % 10] + "'\nsilent='" + QByteArray::number(2 + i) + "d'\nmost_per_run=1000\nmost_per_day=1000\n";
        if (i % 3 == 0)
            text += "keep={tags=['keep','gpu-*'],at_least=1,newest=1}\n";
    }
    return text;
}

} // namespace

int main()
{
    const Snapshot::Ptr fleet = FleetMaker({ .runners = 100'000, .seed = 7, .managersPerRunner = 2, .owners = 5000 }).snapshot();
    const CleanupReading reading = readCleanupPolicy(fiftyRules());
    if (!reading.isGood())
        return 1;
    const ReleaseCatalogue catalogue;
    const LagTable lag = LagTable::build(*fleet, catalogue, catalogue.newest());
    CleanupFacts facts;
    facts.fleet = fleet;
    facts.filter = { fleet->asOf(), &lag };
    std::printf("%lld runners, %lld managers, %d of them silent for two hours\n", static_cast<long long>(fleet->size()), static_cast<long long>(fleet->managerCount()), pulseOf(*fleet, fleet->asOf()).silent);
    CleanupDecision decision;
    figure("deciding by 50 rules over the fleet as it is", 200, [&] { decision = decideCleanup(reading.policy, facts); }, 9);
    std::printf("%90d taken of %zu\n", decision.taken(), decision.items.size());
    // A year later without any contact: every runner is a candidate of every rule that selects it.
    facts.filter.now = Instant::fromSeconds(fleet->asOf().seconds() + 365LL * 24 * 60 * 60);
    figure("deciding by 50 rules when everybody is silent", 200, [&] { decision = decideCleanup(reading.policy, facts); }, 9);
    std::printf("%90d taken of %zu\n", decision.taken(), decision.items.size());
    figure("the whole plan, every step of it", 200, [&] { return makeCleanupPlan({ .reading = reading, .facts = facts, .ourNow = facts.filter.now, .serverNow = facts.filter.now, .watch = {}, .isConfirmed = true }).requests(); }, 9);
    figure("asking the guards", 20, [&] { return askCleanupGuards(decision, { reading.policy, facts, facts.filter.now, facts.filter.now, {}, true }); }, 9);
    return 0;
}
