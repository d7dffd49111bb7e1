// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/planwords.h"

#include "models/operations/containment.h"
#include "models/tables/celltext.h"
#include "models/tables/runtimetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::PlanWords)

public:
    static QString deed(Verb verb, int count)
    {
        switch (verb) {
        case Verb::Pause: return tr("&Pause %Ln runner(s)", nullptr, count);
        case Verb::Resume: return tr("&Resume %Ln runner(s)", nullptr, count);
        case Verb::Delete: return tr("&Delete %Ln runner(s)", nullptr, count);
        case Verb::Edit: return tr("&Edit %Ln runner(s)", nullptr, count);
        case Verb::Assign: return tr("&Assign %Ln runner(s)", nullptr, count);
        case Verb::Unassign: return tr("&Remove %Ln runner(s)", nullptr, count);
        case Verb::Move: return tr("&Move %Ln runner(s)", nullptr, count);
        case Verb::ResetToken: return tr("&Reset %Ln token(s)", nullptr, count);
        //: the mnemonic must not be that of the button “Cancel”, which stands beside it
        case Verb::Cancel: return tr("Cancel %Ln &job(s)", nullptr, count);
        case Verb::Retry: return tr("&Retry %Ln job(s)", nullptr, count);
        case Verb::Quarantine: return tr("Put %Ln runner(s) into &quarantine", nullptr, count);
        case Verb::Release: return tr("&Release %Ln runner(s)", nullptr, count);
        }
        return {};
    }
    static QString takeBack(int count) { return tr("&Take back %Ln change(s)", nullptr, count); }
    //: stands beside the button “Cancel”, whose mnemonic is C
    static QString containment(int count) { return tr("Co&ntain %Ln runner(s)", nullptr, count); }
    //: caption below a number: runners that something will be done to
    static QString targets(int count) { return tr("target(s)", nullptr, count); }
    //: caption below a number: runners that were taken out of what will be done
    static QString struckOut() { return tr("struck out"); }
    //: caption below a number: runners that are left alone
    static QString leftAlone() { return tr("left alone"); }
    //: caption below a time: of the runner that made contact longest ago
    static QString oldest() { return tr("oldest contact"); }
    //: caption below a time: of the runner that made contact last
    static QString newest() { return tr("newest contact"); }
    //: caption below a number: runners without any contact
    static QString never() { return tr("never contacted"); }
    //: caption below a number: runners whose last contact GitLab did not tell
    static QString unknown() { return tr("contact unknown"); }
    //: caption below a number: requests to GitLab
    static QString requests(int count) { return tr("request(s) to GitLab", nullptr, count); }
    //: caption below an estimate, "about 2 s"
    static QString time() { return tr("to carry it out"); }
};

} // namespace

QString deedText(const Plan &plan, int count)
{
    if (!plan.undoOf.isEmpty())
        return Words::takeBack(count);
    return isContainment(plan) ? Words::containment(count) : Words::deed(plan.verb, count);
}

QString iconOf(const Plan &plan)
{
    return isContainment(plan) ? iconOf(Verb::Pause) : iconOf(plan.verb);
}

QString iconOf(Verb verb)
{
    switch (verb) {
    case Verb::Pause:
    case Verb::Resume:
    case Verb::Delete:
    case Verb::Cancel:
        return nameOf(verb);   // drawn under their names
    case Verb::Retry:
    case Verb::ResetToken:
        return u"refresh"_s;
    case Verb::Quarantine:
        return u"pause"_s;
    case Verb::Release:
        return u"resume"_s;
    case Verb::Edit:
    case Verb::Assign:
    case Verb::Unassign:
    case Verb::Move:
        break;
    }
    return u"edit"_s;
}

Severity severityOf(Verb verb)
{
    switch (verb) {
    case Verb::Pause: return Severity::Attention;
    case Verb::Resume: return Severity::Good;
    case Verb::Delete: return Severity::Bad;
    case Verb::Edit: return Severity::Attention;
    case Verb::Assign: return Severity::Attention;
    case Verb::Unassign: return Severity::Attention;
    case Verb::Move: return Severity::Attention;
    case Verb::ResetToken: return Severity::Bad;
    case Verb::Cancel: return Severity::Attention;
    case Verb::Retry: return Severity::Good;
    case Verb::Quarantine: return Severity::Attention;
    case Verb::Release: return Severity::Good;
    }
    return Severity::Neutral;
}

std::vector<FactStrip::Fact> factsFor(const PlanSummary &summary, const Plan &plan, const PlanCost &cost, Instant now)
{
    const QLocale locale;
    std::vector<FactStrip::Fact> facts{ { locale.toString(summary.active), Words::targets(summary.active) } };
    const auto add = [&facts, &locale](int count, const QString &caption, Severity severity = Severity::Neutral) {
        if (count > 0)
            facts.push_back({ locale.toString(count), caption, severity });
    };
    add(summary.struckOut, Words::struckOut());
    add(int(plan.skipped.size()), Words::leftAlone());
    if (summary.oldestContact.isKnown()) {
        facts.push_back({ relativeTime(summary.oldestContact, now), Words::oldest() });
        facts.push_back({ relativeTime(summary.newestContact, now), Words::newest() });
    }
    if (!isAboutJobs(plan.verb)) {   // jobs make no contact
        add(summary.neverContacted, Words::never());
        add(summary.contactUnknown, Words::unknown());
    }
    facts.push_back({ locale.toString(cost.requests), Words::requests(cost.requests) });
    if (cost.time)
        facts.push_back({ runTimeText(*cost.time), Words::time() });
    return facts;
}

} // namespace muster
