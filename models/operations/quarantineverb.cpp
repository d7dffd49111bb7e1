// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/verbs.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A policy took it because it was silent, so any contact since is one too many.
Operation::Item::Reason objectionToQuarantine(const Plan::Target &target, const Sighting &seen)
{
    using Reason = Operation::Item::Reason;
    if (!isSame(target.createdAt, seen))
        return Reason::OtherRunner;
    const auto &now = std::get<gitlab::RecheckedRunner>(seen);
    if (now.canUpdate != Tri::Yes)
        return Reason::RightLost;
    if (now.execution == JobExecution::Busy)
        return Reason::Busy;
    const bool madeContact = now.contactedAt.isKnown() && (!target.contactedAt.isKnown() || now.contactedAt > target.contactedAt);
    if (madeContact)
        return Reason::CameBack;
    return hasOtherNote(target, now) ? Reason::Changed : Reason::None;
}

} // namespace

/// Pausing with a note in which stands why and until when. Each runner is looked at again just before, as for a deletion: the
/// grace period begins with it. One whose note a person changed since is left alone, because the note is written as a whole.
const VerbRules &quarantineRules()
{
    static const VerbRules rules = [] {
        VerbRules made = runnerRules(u"quarantine"_s);
        made.permission = [](const RunnerRow &row) { return both(row.canUpdate, row.canDelete); };
        made.isAlreadySo = [](const RunnerRow &) { return false; };   // one that somebody paused before gets its note all the same
        made.perRequest = [](Plan::Method, bool) { return notesPerRequest; };
        made.request = [](Plan::Method) { return u"runnerUpdate"_s; };
        made.sparesBusy = true;
        made.rechecks = true;
        made.look = lookAtNotes;
        made.objection = objectionToQuarantine;
        made.send = sendNotes;
        made.provedBy = [](const Sighting &seen) -> std::optional<Operation::Item::Outcome> {
            const auto &now = std::get<gitlab::RecheckedRunner>(seen);
            if (!now.exists)
                return Operation::Item::Outcome::Gone;
            if (now.paused == Tri::Unknown)
                return std::nullopt;
            return now.paused == Tri::Yes ? Operation::Item::Outcome::Done : Operation::Item::Outcome::Failed;
        };
        return made;
    }();
    return rules;
}

} // namespace muster
