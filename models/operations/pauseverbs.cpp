// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// runnerUpdate aliases per request on servers before 17.11.
constexpr int updatesPerRequest = 20;

Tri permission(const RunnerRow &row)
{
    return row.canUpdate;
}

int perRequest(Plan::Method, bool canBulkPause)
{
    return canBulkPause ? gitlab::Client::maxPerChange : updatesPerRequest;
}

/// What a look says against it, when there is one.
template <bool paused>
Operation::Item::Reason objection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Operation::Item::Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canUpdate != Tri::Yes)
        return Operation::Item::Reason::RightLost;
    return now.paused == triOf(paused) ? Operation::Item::Reason::AlreadySo : Operation::Item::Reason::None;
}

/// Pausing can be taken back, so nothing is looked at again before it, unless the plan is old; a runner that has gone is told
/// by the answer.
template <bool paused>
VerbRules rules(const QString &name)
{
    VerbRules rules = runnerRules(name);
    rules.permission = permission;
    rules.isAlreadySo = [](const RunnerRow &row) { return row.paused == triOf(paused); };
    rules.perRequest = perRequest;
    rules.request = [](Plan::Method) { return u"runnerBulkPause"_s; };
    rules.objection = objection<paused>;
    rules.send = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) {
        client.setPaused(runnersOf(targets), paused, receiver, asTargets<gitlab::ChangeOutcome>(std::move(done)));
    };
    rules.provedBy = [](const Sighting &seen) -> std::optional<Operation::Item::Outcome> {
        const auto &now = std::get<gitlab::RecheckedRunner>(seen);
        if (!now.exists)
            return Operation::Item::Outcome::Gone;
        if (now.paused == Tri::Unknown)
            return std::nullopt;
        return now.paused == triOf(paused) ? Operation::Item::Outcome::Done : Operation::Item::Outcome::Failed;
    };
    return rules;
}

} // namespace

const VerbRules &pauseRules()
{
    static const VerbRules pause = rules<true>(u"pause"_s);
    return pause;
}

const VerbRules &resumeRules()
{
    static const VerbRules resume = rules<false>(u"resume"_s);
    return resume;
}

} // namespace muster
