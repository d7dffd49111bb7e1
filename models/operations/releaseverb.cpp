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
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canUpdate != Tri::Yes)
        return Operation::Item::Reason::RightLost;
    return hasOtherNote(target, now) ? Operation::Item::Reason::Changed : Operation::Item::Reason::None;
}

} // namespace

/// Out of quarantine: the note's line goes, and so does the pause unless somebody else had paused it before. Each runner is looked
/// at again just before: whoever wrote another note meanwhile finds it as they wrote it, and the release is due once more.
const VerbRules &releaseRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"release"_s);
        made.permission = [](const RunnerRow &row) { return row.canUpdate; };
        made.isAlreadySo = [](const RunnerRow &) { return false; };
        made.perRequest = [](Plan::Method, bool) { return notesPerRequest; };
        made.request = [](Plan::Method) { return u"runnerUpdate"_s; };
        made.rechecks = true;
        made.look = lookAtNotes;
        made.objection = objectionToRelease;
        made.send = sendNotes;
        // Of one that stays paused a look proves nothing: its note may have been changed by somebody else.
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
