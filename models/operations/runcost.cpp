// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/runcost.h"

#include "models/operations/singledeletes.h"
#include "models/operations/verbs.h"

#include <algorithm>

namespace muster {

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr Milliseconds limitPeriod{ 60'000 };   // GitLab states its limit by the minute, whatever the period that is set

constexpr int parts(int things, int each)
{
    return (things + each - 1) / each;
}

} // namespace

RunCost costOf(const Plan &plan, bool canBulkPause)
{
    const VerbRules &rules = rulesOf(plan.verb);
    const int perBatch = rules.perBatch;
    const bool looks = rules.rechecks || plan.looksFirst;
    const int perRequest = rules.perRequest(plan.method, canBulkPause);
    const int each = rules.requestsEach;
    const int together = plan.method == Plan::Method::Conditional ? SingleDeletes::atOnce : 1;
    const auto batch = [&](int targets) -> RunCost {   // all looks of a batch go together
        const int changes = parts(targets, perRequest);
        return { (looks ? parts(targets, rules.perLook) : 0) + changes * each, (looks ? 1 : 0) + parts(changes, together) * each };
    };
    const auto targets = int(std::count_if(plan.targets.begin(), plan.targets.end(), [](const Plan::Target &target) { return !target.struckOut; }));
    const int whole = targets / perBatch;
    RunCost cost{ whole * batch(perBatch).requests, whole / batchesAtOnce * batch(perBatch).rounds };
    const int rest = targets % perBatch;
    if (rest > 0)
        cost.requests += batch(rest).requests;
    if (whole % batchesAtOnce > 0)   // a rest goes beside it
        cost.rounds += batch(perBatch).rounds;
    else if (rest > 0)
        cost.rounds += batch(rest).rounds;
    return cost;
}

std::optional<RunTime> expectedTime(const RunCost &cost, const gitlab::Traffic &line)
{
    if (cost.requests <= 0 || !line.roundTrip)
        return std::nullopt;
    const Milliseconds each = Milliseconds(*line.roundTrip) * cost.rounds / cost.requests;
    const Milliseconds pause(double(line.pausedForMs));
    const auto result = [&](Milliseconds time, std::optional<int> perMinute) -> RunTime { return { std::chrono::ceil<std::chrono::milliseconds>(time), perMinute }; };
    const Milliseconds unhindered = pause + each * cost.requests;
    if (!line.remaining)
        return result(unhindered, std::nullopt);

    const double limit = line.limit.value_or(0);
    const double low = line.limit ? *line.limit / 10 : 20;   // as the gate has it
    if (cost.requests <= *line.remaining - low)
        return result(unhindered, std::nullopt);
    if (limit <= 0 || !line.untilReset)
        return std::nullopt;   // it will have to wait, and nobody says until when
    Milliseconds now = pause;
    Milliseconds renewed(*line.untilReset);
    double left = cost.requests;
    double remaining = *line.remaining;
    bool isHindered = false;
    while (true) {
        if (renewed <= now) {
            remaining = limit;
            renewed = now + limitPeriod;
        }
        const double free = std::max(0.0, remaining - low);
        const double inTime = each > Milliseconds(0) ? (renewed - now) / each : left;
        if (left <= std::min(free, inTime)) {
            now += left * each;
            break;
        }
        if (inTime <= free) {   // the line is so slow that the limit is renewed before it runs low
            left -= inTime;
            now = renewed;
            continue;
        }
        isHindered = true;
        left -= free;
        now += free * each;
        const double spread = std::min(remaining, low);
        const Milliseconds apart = (renewed - now) / (spread + 1);
        if (left <= spread) {
            now += left * std::max(apart, each);
            break;
        }
        left -= spread;
        now = renewed;
    }
    return result(now, isHindered ? line.limit : std::nullopt);
}

} // namespace muster
