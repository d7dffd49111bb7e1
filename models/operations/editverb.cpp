// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Reason = Operation::Item::Reason;
using Outcome = Operation::Item::Outcome;

const SettingsChange &settingsOf(const Plan::Target &target)
{
    static const SettingsChange nothing;
    return target.change ? target.change->settings : nothing;
}

/// No blind overwriting: an edit replaces the whole list of tags, so what the person saw has to be what is there.
Reason editObjection(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canUpdate != Tri::Yes)
        return Reason::RightLost;
    const SettingsChange &change = settingsOf(target);
    if (agree(change.to, now.settings) == Tri::Yes)
        return Reason::AlreadySo;
    return agree(change.from, now.settings) == Tri::Yes ? Reason::None : Reason::Changed;
}

std::optional<Outcome> editProof(const Plan::Target &target, const Sighting &seen)
{
    if (!exists(seen))
        return Outcome::Gone;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    const SettingsChange &change = settingsOf(target);
    if (agree(change.to, now.settings) == Tri::Yes)
        return Outcome::Done;
    // Neither as it was nor as it shall be: somebody else was at it, before or after us.
    return agree(change.from, now.settings) == Tri::Yes ? std::optional(Outcome::Failed) : std::nullopt;
}

void sendEdits(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done)
{
    std::vector<gitlab::RunnerUpdate> updates;
    updates.reserve(targets.size());
    for (const Plan::Target &target : targets)
        updates.push_back({ target.id.runner(), settingsOf(target).to });
    client.updateRunners(std::move(updates), receiver, asTargets<gitlab::ChangeOutcome>(std::move(done)));
}

} // namespace

const VerbRules &editRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"edit"_s);
        made.perBatch = gitlab::Client::maxUpdatesPerChange;
        made.perLook = gitlab::Client::maxSettingsPerLook;
        made.rechecks = true;
        made.permission = [](const RunnerRow &row) { return row.canUpdate; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method, bool) { return gitlab::Client::maxUpdatesPerChange; };
        made.request = [](Plan::Method) { return u"runnerUpdate"_s; };
        made.look = [](gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) {
            client.runnerSettings(runnersOf(targets), receiver, asLook(std::move(done)));
        };
        made.objection = editObjection;
        made.send = sendEdits;
        made.provedFor = editProof;
        return made;
    }();
    return rules;
}

} // namespace muster
