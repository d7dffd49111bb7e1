// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/runwords.h"

#include "models/tables/celltext.h"
#include "models/wording/operationtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::RunWords)

public:
    static QString headline(Verb verb, int count)
    {
        switch (verb) {
        case Verb::Pause: return tr("Pausing %Ln runner(s)", nullptr, count);
        case Verb::Resume: return tr("Resuming %Ln runner(s)", nullptr, count);
        case Verb::Delete: return tr("Deleting %Ln runner(s)", nullptr, count);
        case Verb::Edit: return tr("Editing %Ln runner(s)", nullptr, count);
        case Verb::Assign: return tr("Assigning %Ln runner(s)", nullptr, count);
        case Verb::Unassign: return tr("Removing %Ln runner(s) from a project", nullptr, count);
        case Verb::Move: return tr("Moving %Ln runner(s) to another project", nullptr, count);
        case Verb::ResetToken: return tr("Resetting %Ln token(s)", nullptr, count);
        case Verb::Cancel: return tr("Cancelling %Ln job(s)", nullptr, count);
        case Verb::Retry: return tr("Retrying %Ln job(s)", nullptr, count);
        case Verb::Quarantine: return tr("Putting %Ln runner(s) into quarantine", nullptr, count);
        case Verb::Release: return tr("Releasing %Ln runner(s)", nullptr, count);
        }
        return {};
    }
    static QString title(Verb verb, int percent)
    {
        switch (verb) {
        //: title of a window; %1 is a number
        case Verb::Pause: return tr("%1 % – pausing runners").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Resume: return tr("%1 % – resuming runners").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Delete: return tr("%1 % – deleting runners").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Edit: return tr("%1 % – editing runners").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Assign: return tr("%1 % – assigning runners").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Unassign: return tr("%1 % – removing runners from a project").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Move: return tr("%1 % – moving runners to another project").arg(percent);
        //: title of a window; %1 is a number
        case Verb::ResetToken: return tr("%1 % – resetting tokens").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Cancel: return tr("%1 % – cancelling jobs").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Retry: return tr("%1 % – retrying jobs").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Quarantine: return tr("%1 % – putting runners into quarantine").arg(percent);
        //: title of a window; %1 is a number
        case Verb::Release: return tr("%1 % – releasing runners").arg(percent);
        }
        return {};
    }
    //: progress: so many of all runners
    static QString decided(const QString &decided, const QString &total) { return tr("%1 of %2").arg(decided, total); }
    //: progress: so many runners a second
    static QString rate(const QString &rate) { return tr("%1 a second").arg(rate); }
    //: progress: %1 is a span of time, "12 s"
    static QString left(const QString &span) { return tr("about %1 left").arg(span); }
};

} // namespace

QString runningHeadline(Verb verb, int count) { return Words::headline(verb, count); }
QString runningTitle(Verb verb, int percent) { return Words::title(verb, percent); }

QString progressText(int decided, int total, std::optional<double> perSecond, std::optional<std::chrono::seconds> left)
{
    const QLocale locale;
    QStringList parts{ Words::decided(locale.toString(decided), locale.toString(total)) };
    if (perSecond)
        parts += Words::rate(locale.toString(*perSecond, 'f', *perSecond < 10 ? 1 : 0));
    if (left && decided < total)
        parts += Words::left(roughSpanText(*left));
    return parts.join(u"  ·  "_s);
}

int countOf(const Operation::Counts &counts, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return counts.pending;
    case Outcome::Done: return counts.done;
    case Outcome::Gone: return counts.gone;
    case Outcome::Skipped: return counts.skipped;
    case Outcome::Refused: return counts.refused;
    case Outcome::Failed: return counts.failed;
    case Outcome::Unknown: return counts.unknown;
    case Outcome::NotSent: return counts.notSent;
    }
    return 0;
}

Severity severityOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return Severity::Neutral;
    case Outcome::Done: return Severity::Good;
    case Outcome::Gone: return Severity::Good;
    case Outcome::Skipped: return Severity::Neutral;
    case Outcome::Refused: return Severity::Attention;
    case Outcome::Failed: return Severity::Bad;
    case Outcome::Unknown: return Severity::Attention;
    case Outcome::NotSent: return Severity::Neutral;
    }
    return Severity::Neutral;
}

bool isAsWanted(Outcome outcome)
{
    return outcome == Outcome::Done || outcome == Outcome::Gone;
}

std::vector<FactStrip::Fact> factsFor(const Operation::Counts &counts)
{
    std::vector<FactStrip::Fact> facts;
    std::for_each(outcomesByWeight.rbegin(), outcomesByWeight.rend(), [&](Outcome outcome) {
        const int count = countOf(counts, outcome);
        if (count > 0 || outcome == Outcome::Done)
            facts.push_back({ QLocale().toString(count), outcomeWord(outcome), count > 0 ? severityOf(outcome) : Severity::Neutral });
    });
    return facts;
}

} // namespace muster
