// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/cleanupnews.h"

#include "models/automation/cleanuprun.h"
#include "models/base/hostiletext.h"
#include "models/wording/cleanuptext.h"
#include "models/wording/operationtext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct CleanupNewsWords {
    Q_DECLARE_TR_FUNCTIONS(muster::CleanupNews)

public:
    static QString refused(const QString &instance) { return tr("Muster: cleanup refused, nothing was sent — %1").arg(instance); }
    //: %1: "12 into quarantine, 3 deleted"; %2: an address
    static QString done(const QString &tally, const QString &instance) { return tr("Muster: cleanup: %1 — %2").arg(tally, instance); }
    static QString foot(const QString &run, const QString &policy) { return tr("Run %1, policy %2").arg(run, policy); }
};

} // namespace

QString cleanupHeadline(const CleanupRun &run)
{
    using Act = CleanupDecision::Act;
    if (run.plan().isRefused())
        return CleanupNewsWords::refused(run.plan().fleet.instance);
    CleanupTally tally;
    for (const CleanupRun::StepResult &result : run.results()) {
        const Operation::Counts counts = result.operation->counts();
        if (result.act == Act::Quarantine)
            tally.quarantined += counts.done;
        else if (result.act == Act::Delete)
            tally.deleted += counts.done + counts.gone;
        else
            tally.released += counts.done;
    }
    tally.reported = run.plan().decision.count(Act::Report);
    return CleanupNewsWords::done(cleanupTallyText(tally), run.plan().fleet.instance);
}

CleanupHerald::News cleanupNews(const CleanupRun &run)
{
    QStringList lines{ cleanupHeadline(run), {} };
    for (const CleanupRefusal &refusal : run.plan().refusals)
        lines += cleanupRefusalText(refusal);
    for (const CleanupRun::StepResult &result : run.results()) {
        lines += QString(visibleText(result.rule, 200) + u": "_s + reportHeadline(*result.operation));
        for (const Operation::Item &item : result.operation->items())
            lines += u"  %1 %2: %3"_s.arg(item.id.value).arg(visibleText(item.name, 200), outcomeText(item));
    }
    for (const CleanupDecision::Item &item : run.plan().decision.items) {
        const RunnerRow &row = run.plan().snapshot->row(item.row);
        if (item.act == CleanupDecision::Act::Report)
            lines += u"  %1 %2: %3"_s.arg(row.id.value).arg(visibleText(run.plan().snapshot->string(row.description), 200), cleanupReasonText(item.reason));
    }
    lines += CleanupNewsWords::foot(run.id(), QString::fromLatin1(run.plan().policySha256));
    return { lines.first(), lines.join(u'\n'), QJsonDocument(cleanupRunToJson(run)).toJson() };
}

} // namespace muster
