// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Reason = Operation::Item::Reason;
using State = gitlab::ChangeOutcome::State;

Reason resetObjection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    return std::get<gitlab::RecheckedRunner>(seen).canUpdate == Tri::Yes ? Reason::None : Reason::RightLost;
}

State stateOfFailedReset(Error::Kind kind)
{
    if (kind == Error::Kind::NotFound)
        return State::Gone;
    if (kind == Error::Kind::Forbidden || kind == Error::Kind::Invalid || kind == Error::Kind::Conflict)
        return State::Refused;
    return State::Unknown;   // the old token may be dead, and the new one is lost
}

/// One runner: a token that came while another answer was lost would be hard to tell from it.
void sendReset(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done)
{
    const TargetId id = targets.front().id;
    client.resetToken(id.runner(), receiver, [id, done = std::move(done)](Result<gitlab::IssuedToken> issued) {
        if (issued)
            return done(TargetOutcomes{ { id, State::Done, {}, std::nullopt, std::move(issued->token) } });
        const Error &error = issued.error();
        if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::RateLimited)
            return done(tl::unexpected<Error>(error));   // it did not get past the door
        done(TargetOutcomes{ { id, stateOfFailedReset(error.kind), error.detail, error.kind, {} } });
    });
}

} // namespace

const VerbRules &resetTokenRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"reset-token"_s);
        made.perBatch = 1;
        made.rechecks = true;
        made.permission = [](const RunnerRow &row) { return row.canUpdate; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method, bool) { return 1; };
        made.request = [](Plan::Method) { return u"POST /runners/:id/reset_authentication_token"_s; };
        made.objection = resetObjection;
        made.send = sendReset;
        made.provedBy = [](const Sighting &now) -> std::optional<Operation::Item::Outcome> {
            return exists(now) ? std::nullopt : std::optional(Operation::Item::Outcome::Gone);   // a token cannot be looked at
        };
        return made;
    }();
    return rules;
}

} // namespace muster
