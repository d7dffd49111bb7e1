// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/activitytext.h"

#include "models/automation/maintenance/maintenanceplan.h"
#include "models/base/hostiletext.h"
#include "models/operations/containment.h"
#include "models/operations/editjson.h"
#include "models/operations/planjson.h"
#include "models/wording/edittext.h"
#include "models/wording/operationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Operation::Item::Outcome;
using Reason = Operation::Item::Reason;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ActivityText)

public:
    static QString verb(Verb verb)
    {
        switch (verb) {
        //: what a run did
        case Verb::Pause: return tr("Pause");
        //: what a run did: let paused runners take jobs again
        case Verb::Resume: return tr("Resume");
        //: what a run did
        case Verb::Delete: return tr("Delete");
        //: what a run did: change the settings of runners
        case Verb::Edit: return tr("Edit");
        //: what a run did: let runners into a project
        case Verb::Assign: return tr("Assign");
        //: what a run did: take runners out of a project
        case Verb::Unassign: return tr("Remove from project");
        //: what a run did: move runners from one project to another
        case Verb::Move: return tr("Move");
        //: what a run did: give runners new authentication tokens
        case Verb::ResetToken: return tr("Reset token");
        //: what a run did: cancel jobs
        case Verb::Cancel: return tr("Cancel jobs");
        //: what a run did: retry jobs
        case Verb::Retry: return tr("Retry jobs");
        //: what a run did: paused runners with a note, to be deleted later
        case Verb::Quarantine: return tr("Quarantine");
        //: what a run did: took runners out of quarantine
        case Verb::Release: return tr("Release");
        }
        return {};
    }
    //: what a run did: a rolling maintenance paused or resumed runners
    static QString maintenance() { return tr("Maintenance"); }
    static QString state(JournalRun::State state)
    {
        switch (state) {
        //: state of a run in the journal: it has no end on record
        case JournalRun::State::Open: return tr("not ended");
        //: state of a run in the journal
        case JournalRun::State::Finished: return tr("finished");
        //: state of a run in the journal
        case JournalRun::State::Cancelled: return tr("cancelled");
        //: state of a run in the journal: Muster stopped it by itself
        case JournalRun::State::Stopped: return tr("stopped");
        //: state of a run in the journal: interrupted, and left so by a person
        case JournalRun::State::Abandoned: return tr("abandoned");
        //: state of a run in the journal that this version does not know
        case JournalRun::State::Unknown: return tr("unknown");
        }
        return {};
    }
    //: first part of counts: 120 of 300 runners done
    static QString done(int done, int total) { return tr("%1 of %2 done").arg(QLocale().toString(done), QLocale().toString(total)); }
    //: a count and an outcome: "50 unknown"
    static QString count(int count, Outcome outcome) { return tr("%1 %2").arg(QLocale().toString(count), outcomeWord(outcome)); }
    //: an outcome and its reason
    static QString because(const QString &outcome, const QString &why) { return tr("%1: %2").arg(outcome, why); }
    static QString paused(bool paused) { return paused ? tr("paused") : tr("not paused"); }
    static QString jobs(int jobs) { return tr("%Ln running job(s)", nullptr, jobs); }
    //: what is left of a deleted runner
    static QString gone() { return tr("no longer exists"); }
    //: what a run did: paused runners that may be compromised
    static QString containment() { return tr("Contain"); }
    //: why a run was made; %1: a sign of compromise
    static QString toContain(const QString &why) { return tr("to contain: %1").arg(why); }
    //: why a run was made; %1: a sign of compromise
    static QString becauseOf(const QString &why) { return tr("because of the finding: %1").arg(why); }
    //: why a run was made; %1: a filter
    static QString chosenBy(const QString &filter) { return tr("chosen by %1").arg(filter); }
    //: what a run did: make new runners
    static QString creation() { return tr("Create"); }
    static QString created() { return tr("created"); }
    static QString tokenReset() { return tr("new token"); }
    //: a runner and a project
    static QString assigned(const QString &project) { return tr("in %1").arg(project); }
    //: a runner and a project
    static QString unassigned(const QString &project) { return tr("not in %1").arg(project); }
    //: a runner and two projects: what became of it
    static QString moved(const QString &to, const QString &from) { return tr("in %1, not in %2").arg(to, from); }
    //: what became of a job: a new one took its place
    static QString retried() { return tr("retried"); }
};

template <class Enum>
std::optional<Enum> named(const QString &name, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

QString reasonText(const JournalItem &item)
{
    if (item.reason.isEmpty())
        return visibleText(item.detail, 500);
    if (const auto reason = named(item.reason, Reason::Stopped)) {
        Operation::Item shown;
        shown.reason = *reason;
        shown.detail = item.detail;
        return outcomeReason(shown);
    }
    if (const auto skipped = named(item.reason, Plan::SkipReason::UnderWay))
        return skipReasonText(item.before.contains("job_status"_L1) ? Verb::Cancel : Verb::Delete, *skipped);
    return visibleText(item.reason, 100);
}

} // namespace

QString verbText(const QString &verb)
{
    if (verb == "create"_L1)   // no plan has it: there is nothing yet that it could be about
        return Words::creation();
    const auto known = verbNamed(verb);
    return known ? Words::verb(*known) : visibleText(verb, 50);
}

QString verbText(const JournalRun &run)
{
    if (maintenance::isOurReason(run.reason))
        return Words::maintenance();
    return run.verb == nameOf(Verb::Edit) && run.reason.startsWith(containmentMark) ? Words::containment() : verbText(run.verb);
}

QString runReasonText(const JournalRun &run)
{
    if (run.reason.isEmpty())
        return {};
    if (run.reason.startsWith(containmentMark))
        return Words::toContain(visibleText(run.reason.mid(containmentMark.size()), 200));
    if (run.reason.startsWith(findingMark))
        return Words::becauseOf(visibleText(run.reason.mid(findingMark.size()), 200));
    return Words::chosenBy(visibleText(run.reason, 200));
}

QString stateText(JournalRun::State state)
{
    return Words::state(state);
}

QString countsText(const JournalRun::Counts &counts)
{
    QStringList parts{ Words::done(counts.done, counts.targets) };
    const std::pair<Outcome, int> others[] = { { Outcome::Gone, counts.gone }, { Outcome::Skipped, counts.skipped }, { Outcome::Refused, counts.refused },
        { Outcome::Failed, counts.failed }, { Outcome::Unknown, counts.unknown }, { Outcome::NotSent, counts.notSent } };
    for (const auto &[outcome, count] : others) {
        if (count > 0)
            parts += Words::count(count, outcome);
    }
    return parts.join(u", "_s);
}

QString itemOutcomeText(const JournalItem &item)
{
    const auto outcome = named(item.outcome, Outcome::NotSent);
    const QString word = outcome ? outcomeWord(*outcome) : visibleText(item.outcome, 50);
    const QString why = reasonText(item);
    return why.isEmpty() ? word : Words::because(word, why);
}

QString beforeText(const JournalItem &item)
{
    QStringList parts;
    if (const QString status = item.before["status"_L1].toString(); !status.isEmpty())
        parts += visibleText(status, 50);
    if (const QString status = item.before["job_status"_L1].toString(); !status.isEmpty())
        parts += visibleText(status, 50);
    const SettingsChange edit = settingsChangeFromJson(item.before["edit"_L1].toObject());
    if (!edit.from.isEmpty() || !edit.to.isEmpty())
        return settingsText(edit.from);
    if (const QJsonValue paused = item.before["paused"_L1]; paused.isBool())
        parts += Words::paused(paused.toBool());
    if (const int jobs = item.before["running_jobs"_L1].toInt(); jobs > 0)
        parts += Words::jobs(jobs);
    return parts.join(u", "_s);
}

QString afterText(const JournalItem &item)
{
    if (item.after["exists"_L1] == QJsonValue(false))
        return Words::gone();
    if (const QString status = item.after["job_status"_L1].toString(); !status.isEmpty())
        return visibleText(status, 50);
    if (item.after["edited"_L1].toBool())
        return settingsText(settingsChangeFromJson(item.before["edit"_L1].toObject()).to);
    if (item.after["created"_L1].toBool())
        return Words::created();
    if (item.after["token_reset"_L1].toBool())
        return Words::tokenReset();
    if (const QJsonValue assigned = item.after["assigned"_L1]; assigned.isBool()) {
        const QString project = visibleText(item.before["with_project"_L1].toString(), 200);
        return assigned.toBool() ? Words::assigned(project) : Words::unassigned(project);
    }
    if (item.after["moved"_L1].toBool())
        return Words::moved(visibleText(item.before["with_project"_L1].toString(), 200), visibleText(item.before["from_project"_L1].toString(), 200));
    if (item.after["retried"_L1].toBool())
        return Words::retried();
    const QJsonValue paused = item.after["paused"_L1];
    return paused.isBool() ? Words::paused(paused.toBool()) : QString();
}

} // namespace muster
