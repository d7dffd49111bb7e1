// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Operation::Item::Reason objectionToRelease(const Plan::Target &target, const Sighting &seen)
{
    if (!isSame(target.createdAt, seen))
        return Operation::Item::Reason::OtherRunner;
    return std::get<gitlab::RecheckedRunner>(seen).canUpdate == Tri::Yes ? Operation::Item::Reason::None : Operation::Item::Reason::RightLost;
}

} // namespace

/// Out of quarantine: the note's line goes, and so does the pause unless somebody else had paused it before.
const VerbRules &releaseRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"release"_s);
        made.permission = [](const RunnerRow &row) { return row.canUpdate; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method, bool) { return notesPerRequest; };
        made.request = [](Plan::Method) { return u"runnerUpdate"_s; };
        made.objection = objectionToRelease;
        made.send = sendNotes;
        // Of one that stays paused a look proves nothing: it does not tell the note.
        made.provedBy = [](const Sighting &seen) -> std::optional<Operation::Item::Outcome> {
            const auto &now = std::get<gitlab::RecheckedRunner>(seen);
            if (!now.exists)
                return Operation::Item::Outcome::Gone;
            return now.paused == Tri::No ? std::optional(Operation::Item::Outcome::Done) : std::nullopt;
        };
        return made;
    }();
    return rules;
}

} // namespace muster
