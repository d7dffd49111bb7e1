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

int requests(int targets, bool canBulkPause)
{
    return requestsInBatches(targets, canBulkPause ? gitlab::Client::maxPerChange : updatesPerRequest);
}

/// Pausing can be taken back, so nothing is looked at again before it; a runner that has gone is told by the answer.
template <bool paused>
VerbRules rules(const QString &name)
{
    VerbRules rules;
    rules.name = name;
    rules.permission = permission;
    rules.isAlreadySo = [](const RunnerRow &row) { return row.paused == triOf(paused); };
    rules.requests = requests;
    rules.send = [](gitlab::Client &client, const std::vector<RunnerId> &ids, QObject *receiver, ChangeCallback done) {
        return client.setPaused(ids, paused, receiver, std::move(done));
    };
    rules.provedBy = [](const gitlab::RecheckedRunner &now) -> std::optional<Operation::Item::Outcome> {
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
