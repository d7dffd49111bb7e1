// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/usefulnesstext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::UsefulnessText)

public:
    static QString word(Usefulness usefulness)
    {
        switch (usefulness) {
        //: verdict on a runner: it runs jobs
        case Usefulness::InUse: return tr("in use");
        //: verdict on a runner: the only one with some tag
        case Usefulness::OnlyOne: return tr("the only one");
        //: verdict on a runner: it had jobs, though not lately
        case Usefulness::Used: return tr("used");
        //: verdict on a runner: created a short time ago
        case Usefulness::Young: return tr("new");
        //: verdict on a runner: ready, but it had no job for long
        case Usefulness::Idle: return tr("idle");
        //: verdict on a runner
        case Usefulness::ProbablyUseless: return tr("probably useless");
        //: verdict on a runner: nothing can be said
        case Usefulness::Unknown: return tr("unknown");
        }
        return {};
    }
    static QString inUse(const UsefulnessVerdict &verdict)
    {
        if (verdict.jobs == 0)
            return tr("it is running jobs now");
        return verdict.mayBeMore ? tr("at least %Ln job(s) in the last 7 days", nullptr, verdict.jobs) : tr("%Ln job(s) in the last 7 days", nullptr, verdict.jobs);
    }
    static QString onlyOne(const UsefulnessVerdict &verdict)
    {
        //: %1: tag, %2: project
        const QString only = tr("the only runner for “%1” in %2").arg(visibleText(verdict.tag, 80), visibleText(verdict.project, 200));
        return verdict.silentDays && *verdict.silentDays >= daysSilent ? silentFor(only, *verdict.silentDays) : only;
    }
    static QString lastJob(qint64 days) { return days == 0 ? tr("last job today") : tr("last job %Ln day(s) ago", nullptr, int(days)); }
    static QString young(qint64 days) { return tr("created %Ln day(s) ago, no job in that time", nullptr, int(days)); }
    static QString youngWithJob(qint64 days) { return tr("created %Ln day(s) ago", nullptr, int(days)); }
    static QString noJob(const UsefulnessVerdict &verdict) { return verdict.hadNoJob ? tr("no job on record") : tr("no job in %Ln day(s)", nullptr, int(verdict.jobDays.value_or(daysWithoutJob))); }
    static QString idle(const QString &noJob, const UsefulnessVerdict &verdict)
    {
        const qint64 days = verdict.silentDays.value_or(0);
        //: %1: "no job in 120 days"
        return days == 0 ? tr("%1, but it was in contact today").arg(noJob)
                         //: %1: "no job in 120 days"
                         : tr("%1, but it was in contact %Ln day(s) ago", nullptr, int(days)).arg(noJob);
    }
    //: %1: "no job in 120 days"; %n: days since the last contact
    static QString silentFor(const QString &what, qint64 days) { return tr("%1, silent for %Ln day(s)", nullptr, int(days)).arg(what); }
    static QString useless(const QString &noJob, const UsefulnessVerdict &verdict)
    {
        //: %1: "no job in 120 days"
        return verdict.neverInContact || !verdict.silentDays ? tr("%1, never was in contact").arg(noJob)
                                                             : silentFor(noJob, *verdict.silentDays);
    }
    //: a reason, and what follows from it; %1: "no job in 120 days, silent for 41 days"
    static QString conclusion(const QString &reason) { return tr("%1: probably no longer useful").arg(reason); }
    //: a verdict and its reason; %1: "12 jobs in the last 7 days"
    static QString used(const QString &reason) { return tr("in use: %1").arg(reason); }
    static QString unknown() { return tr("not enough is known of its jobs or contacts to tell"); }
    //: %1: "last job 120 days ago"
    static QString seenLongAgo(const QString &lastJob) { return tr("%1 for your projects; others are not known").arg(lastJob); }
};

} // namespace

QString usefulnessText(Usefulness usefulness)
{
    return Words::word(usefulness);
}

QString reasonText(const UsefulnessVerdict &verdict)
{
    switch (verdict.kind) {
    case Usefulness::InUse: return Words::inUse(verdict);
    case Usefulness::OnlyOne: return Words::onlyOne(verdict);
    case Usefulness::Used: return Words::lastJob(verdict.jobDays.value_or(0));
    case Usefulness::Young: return verdict.hadNoJob ? Words::young(verdict.ageDays.value_or(0)) : Words::youngWithJob(verdict.ageDays.value_or(0));
    case Usefulness::Idle: return Words::idle(Words::noJob(verdict), verdict);
    case Usefulness::ProbablyUseless: return Words::useless(Words::noJob(verdict), verdict);
    case Usefulness::Unknown: return verdict.jobDays ? Words::seenLongAgo(Words::lastJob(*verdict.jobDays)) : Words::unknown();
    }
    return {};
}

QString verdictSentence(const UsefulnessVerdict &verdict)
{
    switch (verdict.kind) {
    case Usefulness::ProbablyUseless: return Words::conclusion(reasonText(verdict));
    case Usefulness::InUse: return Words::used(reasonText(verdict));
    case Usefulness::OnlyOne:
    case Usefulness::Used:
    case Usefulness::Young:
    case Usefulness::Idle:
    case Usefulness::Unknown: break;
    }
    return reasonText(verdict);
}

} // namespace muster
