// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/cleanuptext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct CleanupWords {
    Q_DECLARE_TR_FUNCTIONS(muster::CleanupText)

public:
    static QString act(CleanupDecision::Act act);
    static QString reason(CleanupDecision::Reason reason);
    static QString refusal(const CleanupRefusal &refusal);
    static QString action(CleanupAction action);
    static QString end(CleanupRunRecord::End end);
    static QString lastOnline(const QString &tags)
    {
        return tags.isEmpty() ? tr("It would take the last online runner of those without tags.") : tr("It would take the last online runner with the tags %1.").arg(visibleText(tags, 200));
    }
    static QString quarantined(int count) { return tr("%Ln into quarantine", nullptr, count); }
    static QString deleted(int count) { return tr("%Ln deleted", nullptr, count); }
    static QString released(int count) { return tr("%Ln released", nullptr, count); }
    static QString reported(int count) { return tr("%Ln reported", nullptr, count); }
    static QString nothing() { return tr("nothing to do"); }
};

QString CleanupWords::act(CleanupDecision::Act act)
{
    using Act = CleanupDecision::Act;
    switch (act) {
    //: what a cleanup does to a runner: out of quarantine
    case Act::Release: return tr("release");
    //: what a cleanup does to a runner
    case Act::Delete: return tr("delete");
    //: what a cleanup does to a runner: pauses it with a note, to delete it later
    case Act::Quarantine: return tr("quarantine");
    //: what a cleanup does to a runner: only tells of it
    case Act::Report: return tr("report");
    //: what a cleanup does to a runner: it stays in quarantine
    case Act::Wait: return tr("in quarantine");
    //: what a cleanup does to a runner
    case Act::Keep: return tr("keep");
    }
    return {};
}

QString CleanupWords::reason(CleanupDecision::Reason reason)
{
    using Reason = CleanupDecision::Reason;
    switch (reason) {
    //: why a cleanup takes a runner
    case Reason::Silent: return tr("silent for long enough");
    //: why a cleanup takes a runner: its time in quarantine has passed
    case Reason::GraceOver: return tr("its grace period is over");
    case Reason::CameBack: return tr("it came back");
    case Reason::Unpaused: return tr("somebody resumed it");
    case Reason::NoLongerMeant: return tr("the rule does not take it any more");
    case Reason::InGrace: return tr("within its grace period");
    case Reason::NotSaid: return tr("GitLab does not say what would have to be known");
    case Reason::OtherRule: return tr("its rule is not run, or is gone");
    case Reason::KeptByTag: return tr("kept because of a tag");
    case Reason::KeptByName: return tr("kept because of its name");
    case Reason::KeptAsNewest: return tr("kept as one of the newest of its owner");
    case Reason::KeptForTagSet: return tr("kept so that enough with its tags stay");
    case Reason::TagsUnknown: return tr("its tags were not told");
    case Reason::OwnerUnknown: return tr("its owner was not told");
    case Reason::InstanceRunner: return tr("an instance runner, and the rule does not name those");
    case Reason::RunningJob: return tr("it runs a job");
    case Reason::JobsUnknown: return tr("GitLab does not say whether it runs a job");
    case Reason::NotAllowed: return tr("the token may not, or GitLab does not say so");
    case Reason::Spared: return tr("let go a short while ago");
    case Reason::LaterRun: return tr("left for a later run: the rule's limit for one run is reached");
    case Reason::LaterDay: return tr("left for a later day: the rule's limit for a day is reached");
    }
    return {};
}

QString CleanupWords::refusal(const CleanupRefusal &refusal)
{
    const auto is = int(refusal.is);
    const auto limit = int(refusal.limit);
    switch (refusal.guard) {
    case CleanupGuard::CompleteLoad: return tr("The list of runners is incomplete.");
    case CleanupGuard::FreshLoad: return is < 0 ? tr("Nobody knows when the runners were loaded.") : tr("The runners were loaded %1 minutes ago; %2 may be at most.").arg(is).arg(limit);
    case CleanupGuard::ClockSkew:
        return is < 0 ? tr("GitLab's clock is not known.") : tr("This machine's clock and GitLab's differ by %1 minutes; it must be less than %2.").arg(is).arg(limit);
    case CleanupGuard::RunnersPerRun: return tr("It would take %Ln runner(s); one run may take %1.", nullptr, is).arg(limit);
    case CleanupGuard::ShareOfRunners: return tr("It would take %Ln runner(s); of this fleet one run may take %1.", nullptr, is).arg(limit);
    case CleanupGuard::ShareOfManagers: return tr("Its runners have %Ln manager(s); of this fleet's one run may take %1.", nullptr, is).arg(limit);
    case CleanupGuard::RunnersPerDay: return tr("With this run %Ln runner(s) were taken in 24 hours; %1 may be.", nullptr, is).arg(limit);
    case CleanupGuard::LastOnline: return lastOnline(refusal.text);
    case CleanupGuard::RunningJob: return tr("%Ln of its runners run(s) a job.", nullptr, is);
    case CleanupGuard::InstanceRunner: return tr("%Ln of its runners are the instance's, and the rule does not name those.", nullptr, is);
    case CleanupGuard::Outage: return tr("The share of silent runners has jumped by %1 points against the median of the last seven days. That looks like an outage, not like unused runners; %2 may be.").arg(is).arg(limit);
    case CleanupGuard::Watched: return tr("Muster has watched this fleet for %Ln hour(s) only; before a day has passed, a person has to confirm that it is as it should be.", nullptr, is);
    }
    return {};
}

QString CleanupWords::action(CleanupAction action)
{
    switch (action) {
    //: what a cleanup rule does
    case CleanupAction::Quarantine: return tr("quarantine, then delete");
    //: what a cleanup rule does
    case CleanupAction::Delete: return tr("delete");
    //: what a cleanup rule does
    case CleanupAction::Report: return tr("only report");
    }
    return {};
}

QString CleanupWords::end(CleanupRunRecord::End end)
{
    using End = CleanupRunRecord::End;
    switch (end) {
    //: how a cleanup run ended: it did not
    case End::Open: return tr("interrupted");
    //: how a cleanup run ended
    case End::Done: return tr("done");
    //: how a cleanup run ended: a guard refused it, nothing was sent
    case End::Refused: return tr("refused");
    //: how a cleanup run ended
    case End::Failed: return tr("failed");
    }
    return {};
}

} // namespace

QString cleanupActText(CleanupDecision::Act act)
{
    return CleanupWords::act(act);
}

QString cleanupReasonText(CleanupDecision::Reason reason)
{
    return CleanupWords::reason(reason);
}

QString cleanupRefusalText(const CleanupRefusal &refusal)
{
    return CleanupWords::refusal(refusal);
}

QString cleanupActionText(CleanupAction action)
{
    return CleanupWords::action(action);
}

QString cleanupEndText(CleanupRunRecord::End end)
{
    return CleanupWords::end(end);
}

CleanupTally tallyOf(const CleanupDecision &decision)
{
    using Act = CleanupDecision::Act;
    return { decision.count(Act::Quarantine), decision.count(Act::Delete), decision.count(Act::Release), decision.count(Act::Report) };
}

QString cleanupTallyText(const CleanupTally &tally)
{
    QStringList parts;
    if (tally.quarantined > 0)
        parts += CleanupWords::quarantined(tally.quarantined);
    if (tally.deleted > 0)
        parts += CleanupWords::deleted(tally.deleted);
    if (tally.released > 0)
        parts += CleanupWords::released(tally.released);
    if (tally.reported > 0)
        parts += CleanupWords::reported(tally.reported);
    return parts.isEmpty() ? CleanupWords::nothing() : parts.join(u", "_s);
}

} // namespace muster
