// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/operationtext.h"

#include "models/base/hostiletext.h"
#include "models/operations/containment.h"
#include "models/operations/undo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::OperationText)

public:
    static QString headline(Verb verb, int count)
    {
        switch (verb) {
        case Verb::Pause:
            return count == 0 ? tr("Nothing to pause") : tr("Pause %Ln runner(s)", nullptr, count);
        case Verb::Resume:
            return count == 0 ? tr("Nothing to resume") : tr("Resume %Ln runner(s)", nullptr, count);
        case Verb::Delete:
            return count == 0 ? tr("Nothing to delete") : tr("Delete %Ln runner(s)", nullptr, count);
        case Verb::Edit:
            return count == 0 ? tr("Nothing to edit") : tr("Edit %Ln runner(s)", nullptr, count);
        case Verb::Assign:
            return count == 0 ? tr("Nothing to assign") : tr("Assign %Ln runner(s) to a project", nullptr, count);
        case Verb::Unassign:
            return count == 0 ? tr("Nothing to remove from a project") : tr("Remove %Ln runner(s) from a project", nullptr, count);
        case Verb::Move:
            return count == 0 ? tr("Nothing to move") : tr("Move %Ln runner(s) to another project", nullptr, count);
        case Verb::ResetToken:
            return count == 0 ? tr("No token to reset") : tr("Reset the token of %Ln runner(s)", nullptr, count);
        case Verb::Cancel:
            return count == 0 ? tr("Nothing to cancel") : tr("Cancel %Ln job(s)", nullptr, count);
        case Verb::Retry:
            return count == 0 ? tr("Nothing to retry") : tr("Retry %Ln job(s)", nullptr, count);
        case Verb::Quarantine:
            return count == 0 ? tr("Nothing to put into quarantine") : tr("Put %Ln runner(s) into quarantine", nullptr, count);
        case Verb::Release:
            return count == 0 ? tr("Nothing to release from quarantine") : tr("Release %Ln runner(s) from quarantine", nullptr, count);
        }
        return {};
    }
    //: title of what takes a run back; %1: what that run did, "Edit 60 runners"
    static QString takingBack(const QString &headline) { return tr("Take back: %1").arg(headline); }
    static QString nothingToTakeBack() { return tr("Nothing to take back"); }
    static QString takenBack(int done, int total) { return tr("%1 of %Ln change(s) taken back", nullptr, total).arg(QLocale().toString(done)); }
    static QString containing(int count) { return count == 0 ? tr("Nothing to contain") : tr("Contain %Ln runner(s)", nullptr, count); }
    static QString contained(int done, int total) { return tr("%1 of %Ln runner(s) contained", nullptr, total).arg(QLocale().toString(done)); }
    static QString warning(const Plan::Warning &warning);
    static QString skipped(Verb verb, Plan::SkipReason reason);
    static QString outcome(Operation::Item::Outcome outcome);
    static QString reason(Operation::Item::Reason reason);
    static QString done(Verb verb, int done, int total);
    static QString rest(Operation::Item::Outcome outcome, int count);
    static QString withDetail(const QString &word, const QString &detail)
    {
        //: an outcome and its reason: "refused: the runner is locked"
        return tr("%1: %2").arg(word, detail);
    }
};

QString Words::warning(const Plan::Warning &warning)
{
    using Kind = Plan::Warning::Kind;
    switch (warning.kind) {
    case Kind::InstanceRunners:
        return tr("%Ln of them are instance runners, which every project may use.", nullptr, int(warning.count));
    case Kind::OnlineRunners:
        return tr("%Ln of them are online.", nullptr, int(warning.count));
    case Kind::RunningJobs:
        return tr("%Ln of them are running jobs now.", nullptr, int(warning.count));
    case Kind::LargeShare:
        return tr("This is %1 % of the fleet.").arg(warning.count);
    case Kind::UnderWay:
        return tr("%Ln of them run already: what they did so far is lost.", nullptr, int(warning.count));
    case Kind::LastOnlineOfTag:
        return tr("The tag “%1” would lose its last online runner.").arg(visibleText(warning.text, 100));
    case Kind::LastOnlineUntagged:
        return tr("Jobs without tags would lose their last online runner.");
    case Kind::StrandsJobs:
        return warning.text.isEmpty()
            ? tr("%Ln waiting job(s) would have no online runner left that is known to take them.", nullptr, int(warning.count))
            : tr("%Ln waiting job(s) would have no online runner left that is known to take them; most ask for %1.", nullptr, int(warning.count)).arg(visibleText(warning.text, 100));
    case Kind::ChangedMeanwhile:
        return tr("%Ln runner(s) were left alone, because somebody else had changed them since the preview. This is the same edit on what is there now; tags that they added stay.", nullptr, int(warning.count));
    case Kind::TokensDie:
        return tr("The old tokens stop working at once: no manager of %Ln runner(s) is let in until it is given the new one.", nullptr, int(warning.count));
    }
    return {};
}

QString Words::skipped(Verb verb, Plan::SkipReason reason)
{
    switch (reason) {
    case Plan::SkipReason::NoPermission:
        return verb == Verb::Delete ? tr("you may not delete it") : isAboutProjects(verb) ? tr("you may not assign it") : tr("you may not change it");
    case Plan::SkipReason::PermissionUnknown:
        return tr("GitLab did not say whether you may");
    case Plan::SkipReason::AlreadySo:
        if (verb == Verb::Edit || isAboutProjects(verb))
            return tr("so already");
        return verb == Verb::Pause ? tr("paused already") : isAboutJobs(verb) ? tr("cancelled already") : tr("not paused");
    case Plan::SkipReason::NotFound:
        return isAboutJobs(verb) ? tr("no longer among the jobs on screen") : tr("not in this fleet");
    case Plan::SkipReason::RunningJobs:
        return tr("it runs jobs now");
    case Plan::SkipReason::ChangedSince:
        return tr("it was changed after that run");
    case Plan::SkipReason::ValueUnknown:
        return tr("GitLab did not tell what it is now");
    case Plan::SkipReason::NeedsTag:
        return tr("it would have no tag and not run untagged jobs, which GitLab refuses");
    case Plan::SkipReason::TooManyTags:
        return tr("it would have more than 50 tags, which GitLab refuses");
    case Plan::SkipReason::OutOfLimits:
        return tr("the new value is beyond GitLab's limits");
    case Plan::SkipReason::NotProjectRunner:
        return tr("it is no project runner");
    case Plan::SkipReason::Locked:
        return tr("it is locked to its projects");
    case Plan::SkipReason::OwnerProject:
        return verb == Verb::Move ? tr("it belongs to the project that it would leave, and GitLab takes no runner out of that") : tr("it belongs to this project; it can only be deleted");
    case Plan::SkipReason::WasThere:
        return tr("it had been in the new project before; let it into the old one by hand");
    case Plan::SkipReason::Ended:
        return tr("it has ended");
    case Plan::SkipReason::UnderWay:
        return tr("it has not ended yet");
    }
    return {};
}

QString Words::outcome(Operation::Item::Outcome outcome)
{
    using Outcome = Operation::Item::Outcome;
    switch (outcome) {
    //: outcome of a change to one runner or job
    case Outcome::Pending: return tr("waiting");
    //: outcome of a change to one runner or job
    case Outcome::Done: return tr("done");
    //: outcome of a change to one runner or job: it no longer existed
    case Outcome::Gone: return tr("gone before");
    //: outcome of a change to one runner or job
    case Outcome::Skipped: return tr("skipped");
    //: outcome of a change to one runner or job: GitLab said no
    case Outcome::Refused: return tr("refused");
    //: outcome of a change to one runner or job
    case Outcome::Failed: return tr("failed");
    //: outcome of a change to one runner or job: no answer came
    case Outcome::Unknown: return tr("unknown");
    //: outcome of a change to one runner or job
    case Outcome::NotSent: return tr("not sent");
    }
    return {};
}

QString Words::reason(Operation::Item::Reason reason)
{
    using Reason = Operation::Item::Reason;
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::StruckOut:
        return tr("taken out in the preview");
    case Reason::CameBack:
        return tr("it has made contact since the plan was made");
    case Reason::OtherRunner:
        return tr("another runner has this number now");
    case Reason::Busy:
        return tr("it has started a job since the plan was made");
    case Reason::RightLost:
        return tr("GitLab no longer allows it");
    case Reason::Changed:
        return tr("somebody changed it since the plan was made");
    case Reason::AlreadySo:
        return tr("it is so already");
    case Reason::Locked:
        return tr("it was locked to its projects meanwhile");
    case Reason::NotInProject:
        return tr("it is not in the project that it was to leave");
    case Reason::WasThere:
        return tr("it was in the new project already");
    case Reason::HalfDone:
        return tr("it is in both projects now, and did not leave the old one");
    case Reason::Ended:
        return tr("it has ended");
    case Reason::UnderWay:
        return tr("it has not ended yet");
    case Reason::NotCarriedOut:
        return tr("the answer was lost; a look afterwards showed that nothing had happened");
    case Reason::AnswerLost:
        return tr("the answer was lost");
    case Reason::Cancelled:
        return tr("cancelled");
    case Reason::Stopped:
        return tr("the run stopped before it");
    }
    return {};
}

QString Words::done(Verb verb, int done, int total)
{
    switch (verb) {
    case Verb::Pause:
        return tr("%1 of %Ln runner(s) paused", nullptr, total).arg(QLocale().toString(done));
    case Verb::Resume:
        return tr("%1 of %Ln runner(s) resumed", nullptr, total).arg(QLocale().toString(done));
    case Verb::Delete:
        return tr("%1 of %Ln runner(s) deleted", nullptr, total).arg(QLocale().toString(done));
    case Verb::Edit:
        return tr("%1 of %Ln runner(s) edited", nullptr, total).arg(QLocale().toString(done));
    case Verb::Assign:
        return tr("%1 of %Ln runner(s) assigned", nullptr, total).arg(QLocale().toString(done));
    case Verb::Unassign:
        return tr("%1 of %Ln runner(s) removed from the project", nullptr, total).arg(QLocale().toString(done));
    case Verb::Move:
        return tr("%1 of %Ln runner(s) moved", nullptr, total).arg(QLocale().toString(done));
    case Verb::ResetToken:
        return tr("%1 of %Ln token(s) reset", nullptr, total).arg(QLocale().toString(done));
    case Verb::Cancel:
        return tr("%1 of %Ln job(s) cancelled", nullptr, total).arg(QLocale().toString(done));
    case Verb::Retry:
        return tr("%1 of %Ln job(s) retried", nullptr, total).arg(QLocale().toString(done));
    case Verb::Quarantine:
        return tr("%1 of %Ln runner(s) put into quarantine", nullptr, total).arg(QLocale().toString(done));
    case Verb::Release:
        return tr("%1 of %Ln runner(s) released from quarantine", nullptr, total).arg(QLocale().toString(done));
    }
    return {};
}

QString Words::rest(Operation::Item::Outcome outcome, int count)
{
    //: part of a report: number and outcome, "3 refused"
    return tr("%1 %2").arg(QLocale().toString(count), Words::outcome(outcome));
}

} // namespace

QString planHeadline(const Plan &plan)
{
    const int count = int(plan.activeIds().size());
    if (!plan.undoOf.isEmpty())
        return count == 0 ? Words::nothingToTakeBack() : Words::takingBack(Words::headline(takenBackBy(plan.verb), count));
    return isContainment(plan) ? Words::containing(count) : Words::headline(plan.verb, count);
}

QString planHeadline(Verb verb, int count)
{
    return Words::headline(verb, count);
}

QString containmentHeadline(int count)
{
    return Words::containing(count);
}

QString warningText(const Plan::Warning &warning)
{
    return Words::warning(warning);
}

QString skipReasonText(Verb verb, Plan::SkipReason reason)
{
    return Words::skipped(verb, reason);
}

QString outcomeWord(Operation::Item::Outcome outcome)
{
    return Words::outcome(outcome);
}

QString outcomeReason(const Operation::Item &item)
{
    using Reason = Operation::Item::Reason;
    if (item.reason == Reason::HalfDone && !item.detail.isEmpty())   // GitLab says why
        return Words::withDetail(Words::reason(item.reason), visibleText(item.detail, 500));
    return item.reason == Reason::None ? visibleText(item.detail, 500) : Words::reason(item.reason);
}

QString outcomeText(const Operation::Item &item)
{
    const QString word = Words::outcome(item.outcome);
    const QString why = outcomeReason(item);
    return why.isEmpty() ? word : Words::withDetail(word, why);
}

QString reportHeadline(const Operation &operation)
{
    return reportHeadline(operation.plan(), operation.counts());
}

QString reportHeadline(const Plan &plan, const Operation::Counts &counts)
{
    using Outcome = Operation::Item::Outcome;
    QStringList parts{ !plan.undoOf.isEmpty() ? Words::takenBack(counts.done, counts.total())
            : isContainment(plan) ? Words::contained(counts.done, counts.total()) : Words::done(plan.verb, counts.done, counts.total()) };
    const std::pair<Outcome, int> others[] = { { Outcome::Gone, counts.gone }, { Outcome::Skipped, counts.skipped }, { Outcome::Refused, counts.refused },
        { Outcome::Failed, counts.failed }, { Outcome::Unknown, counts.unknown }, { Outcome::NotSent, counts.notSent }, { Outcome::Pending, counts.pending } };
    for (const auto &[outcome, count] : others) {
        if (count > 0)
            parts += Words::rest(outcome, count);
    }
    return parts.join(u", "_s);
}

} // namespace muster
