// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/maintenancetext.h"

#include "models/automation/maintenance/maintenancestate.h"
#include "models/base/hostiletext.h"
#include "models/wording/maintenanceplantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDetail = 200;

struct MaintenanceWords {
    Q_DECLARE_TR_FUNCTIONS(muster::MaintenanceText)

public:
    static QString state(MaintainedRunner::State state, const MaintenanceOrder &order)
    {
        using State = MaintainedRunner::State;
        switch (state) {
        //: how far a runner is in a rolling maintenance
        case State::Waiting: return tr("waits for its turn");
        //: how far a runner is in a rolling maintenance
        case State::Pausing: return tr("is being paused");
        //: how far a runner is in a rolling maintenance: paused, but it runs jobs still
        case State::Draining: return tr("its jobs come to their end");
        //: how far a runner is in a rolling maintenance: idle, waits for a person
        case State::Ready: return tr("ready for you");
        case State::Updating: return order.until == MaintenanceOrder::Until::ByHand ? tr("waits until you say that it is back") : tr("waits for the new version");
        //: how far a runner is in a rolling maintenance: it will take jobs again
        case State::Resuming: return tr("is being resumed");
        //: how far a runner is in a rolling maintenance: resumed without having been maintained
        case State::PuttingBack: return tr("is being put back");
        //: how far a runner is in a rolling maintenance
        case State::Done: return tr("done");
        //: how far a runner is in a rolling maintenance: resumed without having been maintained
        case State::PutBack: return tr("put back as it was");
        //: how far a runner is in a rolling maintenance: not touched, or left paused as a person said
        case State::Skipped: return tr("skipped");
        //: how far a runner is in a rolling maintenance: somebody else changed it
        case State::SetAside: return tr("set aside");
        //: how far a runner is in a rolling maintenance
        case State::Failed: return tr("failed");
        }
        return {};
    }
    static QString cause(MaintainedRunner::Cause cause)
    {
        using Cause = MaintainedRunner::Cause;
        switch (cause) {
        case Cause::None: return {};
        case Cause::Person: return tr("you said so");
        case Cause::Stopped: return tr("stopped before its turn");
        case Cause::PausedByOther: return tr("it cannot be told who paused it");
        case Cause::UpToDate: return tr("it had the version already");
        case Cause::ResumedByOther: return tr("somebody else resumed it");
        case Cause::EditedByOther: return tr("somebody else edited it while it was paused");
        case Cause::RightLost: return tr("you may no longer change it");
        case Cause::Refused: return tr("GitLab refused");
        case Cause::Gone: return tr("it is gone");
        case Cause::OtherRunner: return tr("another runner has its number now");
        }
        return {};
    }
    static QString ready() { return tr("idle: update it, and say Go Ahead"); }
    static QString with(const QString &cause, const QString &detail) { return tr("%1: %2").arg(cause, detail); }
    static QString failed(int failures) { return tr("it could not be resumed, %Ln time(s) in a row", nullptr, failures); }
    //: %1: "it could not be resumed, 3 times in a row"
    static QString again(const QString &failed, int minutes) { return tr("%1; it is tried again in %Ln minute(s)", nullptr, minutes).arg(failed); }
    static QString failing(int count) { return tr("%Ln runner(s) could not be resumed and stay(s) paused. Muster tries again, more and more rarely.", nullptr, count); }
    static QString overdue() { return tr("takes longer than expected"); }
    static QString leftOut(const MaintenancePlan::LeftOut &left)
    {
        using Why = MaintenancePlan::Why;
        switch (left.why) {
        case Why::NotFound: return tr("not in the list");
        case Why::NotAllowed: return tr("you may not change it, or GitLab does not say so");
        case Why::PausedAlready: return tr("paused already: it stays so");
        case Why::UpToDate: return tr("has the version already");
        case Why::TooFewOnline: return tr("too few would stay online: %Ln with its tags and owner at present", nullptr, left.setOnline);
        case Why::UnderMaintenance: return tr("under maintenance already");
        }
        return {};
    }
    static QString problem(MaintenanceProblem problem)
    {
        switch (problem) {
        case MaintenanceProblem::None: return {};
        case MaintenanceProblem::AtOnce: return tr("At a time at least 1 and at most %1.").arg(QLocale().toString(mostAtOnce));
        case MaintenanceProblem::KeepOnline: return tr("How many stay online cannot be negative.");
        case MaintenanceProblem::Version: return tr("This is not a version, such as 18.9.0.");
        case MaintenanceProblem::NoteTooLong: return tr("The note is longer than %1 characters.").arg(QLocale().toString(longestMaintenanceNote));
        }
        return {};
    }
    static QString until(const MaintenanceOrder &order)
    {
        switch (order.until) {
        case MaintenanceOrder::Until::Newer: return tr("until every manager reports a higher version than before");
        case MaintenanceOrder::Until::Version: return tr("until every manager reports %1 or higher").arg(visibleText(order.version, mostDetail));
        case MaintenanceOrder::Until::ByHand: return tr("until you say that it is back");
        }
        return {};
    }
    static QString runners(int count) { return tr("%Ln runner(s)", nullptr, count); }
    static QString waves(int count) { return tr("%Ln wave(s)", nullptr, count); }
    static QString headline(const QString &runners, const QString &waves, int atOnce) { return tr("%1 in %2, at most %3 at a time").arg(runners, waves, QLocale().toString(atOnce)); }
    static QString nobody() { return tr("Nobody can take part"); }
    static QString leftOutCount(int count) { return tr("%Ln left out", nullptr, count); }
    static QString done(int done, int total) { return tr("%1 of %2 done").arg(QLocale().toString(done), QLocale().toString(total)); }
    static QString readyCount(int count) { return tr("%Ln wait(s) for you", nullptr, count); }
    static QString paused(int count) { return tr("%Ln paused", nullptr, count); }
    static QString waiting(int count) { return tr("%Ln to come", nullptr, count); }
    static QString aside(int count) { return tr("%Ln set aside or failed", nullptr, count); }
    static QString skipped(int count) { return tr("%Ln skipped or put back", nullptr, count); }
    static QString readyNow(int count) { return tr("%Ln runner(s) idle: update now.", nullptr, count); }
    static QString tooLong(int count) { return tr("%Ln runner(s) take longer than expected.", nullptr, count); }
    static QString asideNow(int count) { return tr("%Ln runner(s) set aside or failed.", nullptr, count); }
};

} // namespace

QString maintenanceStateText(const MaintainedRunner &runner, const MaintenanceOrder &order)
{
    return MaintenanceWords::state(runner.state, order);
}

QString maintenanceCauseText(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now)
{
    if (maintenance::isReturning(runner) && runner.failures > 0) {
        const QString failed = MaintenanceWords::failed(runner.failures);
        const auto wait = now.age(runner.nextTry);
        const QString what = wait && wait->count() > 0 ? MaintenanceWords::again(failed, int(std::chrono::ceil<std::chrono::minutes>(*wait).count())) : failed;
        return runner.detail.isEmpty() ? what : MaintenanceWords::with(what, visibleText(runner.detail, mostDetail));
    }
    if (maintenance::isOverdue(runner, order, now))
        return MaintenanceWords::overdue();
    if (runner.state == MaintainedRunner::State::Ready)
        return MaintenanceWords::ready();
    const QString cause = MaintenanceWords::cause(runner.cause);
    return runner.detail.isEmpty() ? cause : MaintenanceWords::with(cause, visibleText(runner.detail, mostDetail));
}

QString maintenanceFailingText(const MaintenanceRun &run)
{
    const auto isFailing = [](const MaintainedRunner &runner) { return maintenance::isReturning(runner) && runner.nextTry.isKnown(); };
    const auto failing = int(std::count_if(run.runners.begin(), run.runners.end(), isFailing));
    if (failing == 0)
        return {};
    const QString &detail = std::find_if(run.runners.begin(), run.runners.end(), isFailing)->detail;
    return detail.isEmpty() ? MaintenanceWords::failing(failing) : MaintenanceWords::failing(failing) + u' ' + visibleText(detail, mostDetail);
}

bool isMaintenanceOverdue(const MaintainedRunner &runner, const MaintenanceOrder &order, Instant now)
{
    return maintenance::isOverdue(runner, order, now);
}

QString maintenanceLeftOutText(const MaintenancePlan::LeftOut &left)
{
    return MaintenanceWords::leftOut(left);
}

QString maintenanceProblemText(MaintenanceProblem problem)
{
    return MaintenanceWords::problem(problem);
}

QString maintenanceUntilText(const MaintenanceOrder &order)
{
    return MaintenanceWords::until(order);
}

QString maintenanceHeadline(const MaintenancePlan &plan)
{
    const QString head = plan.targets.empty() ? MaintenanceWords::nobody() : MaintenanceWords::headline(MaintenanceWords::runners(int(plan.targets.size())), MaintenanceWords::waves(int(plan.waves.size())), plan.order.atOnce);
    return plan.leftOut.empty() ? head : QString(head + u" · "_s + MaintenanceWords::leftOutCount(int(plan.leftOut.size())));
}

QString maintenanceTallyText(const MaintenanceRun &run)
{
    using State = MaintainedRunner::State;
    int done = 0, ready = 0, paused = 0, waiting = 0, aside = 0, skipped = 0;
    for (const MaintainedRunner &runner : run.runners) {
        done += runner.state == State::Done ? 1 : 0;
        ready += runner.state == State::Ready ? 1 : 0;
        waiting += runner.state == State::Waiting ? 1 : 0;
        aside += runner.state == State::SetAside || runner.state == State::Failed ? 1 : 0;
        skipped += runner.state == State::Skipped || runner.state == State::PutBack ? 1 : 0;
        paused += runner.isPaused ? 1 : 0;
    }
    QStringList parts{ MaintenanceWords::done(done, int(run.runners.size())) };
    const auto add = [&parts](int count, QString (*words)(int)) {
        if (count > 0)
            parts += words(count);
    };
    add(ready, &MaintenanceWords::readyCount);
    add(aside, &MaintenanceWords::aside);
    add(paused, &MaintenanceWords::paused);
    add(waiting, &MaintenanceWords::waiting);
    add(skipped, &MaintenanceWords::skipped);
    return parts.join(u" · "_s);
}

QString maintenanceNeedText(int ready, int overdue, int aside)
{
    QStringList sentences;
    if (ready > 0)
        sentences += MaintenanceWords::readyNow(ready);
    if (overdue > 0)
        sentences += MaintenanceWords::tooLong(overdue);
    if (aside > 0)
        sentences += MaintenanceWords::asideNow(aside);
    return sentences.join(u' ');
}

} // namespace muster
