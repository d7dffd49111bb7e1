// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/containmenttext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Ending = ContainmentRecord::Ending;

struct ContainmentWords {
    Q_DECLARE_TR_FUNCTIONS(muster::Containment)

public:
    static QString word(ContainmentState state);
    //: %1: "@mira (run 7677a0b1)"
    static QString contained(const QString &who) { return tr("Contained by %1").arg(who); }
    //: %1: a date and time, %2: "@mira (run 7677a0b1)"
    static QString containedAt(const QString &when, const QString &who) { return tr("Contained %1 by %2").arg(when, who); }
    //: who did something, and the number of the run in which it was done
    static QString who(const QString &user, const QString &run) { return tr("@%1 (run %2)").arg(user, run); }
    //: in the place of a person: who did it is not on record; %1: number of a run
    static QString somebody(const QString &run) { return tr("somebody (run %1)").arg(run); }
    static QString ended(Ending::Kind kind, const QString &who);
    static QString endedAt(Ending::Kind kind, const QString &when, const QString &who);
    static QString standing(ContainmentState state);
};

QString ContainmentWords::word(ContainmentState state)
{
    switch (state) {
    //: a runner that may be compromised: it was paused for that reason, and still is
    case ContainmentState::InForce: return tr("contained");
    //: whether a runner was paused is not certain
    case ContainmentState::NotProven: return tr("not certain");
    //: what was done to a runner was undone
    case ContainmentState::TakenBack: return tr("taken back");
    //: a runner takes jobs again
    case ContainmentState::Resumed:
    case ContainmentState::ResumedElsewhere: return tr("resumed");
    //: a runner was deleted
    case ContainmentState::Deleted: return tr("deleted");
    //: a runner is not there any more
    case ContainmentState::Gone: return tr("gone");
    //: a runner that may be compromised: it was paused for that reason; whether it still is, is not known
    case ContainmentState::NotTold: return tr("contained before");
    }
    return {};
}

QString ContainmentWords::ended(Ending::Kind kind, const QString &who)
{
    switch (kind) {
    case Ending::Kind::None: break;
    //: %1: who
    case Ending::Kind::TakenBack: return tr("The containment was taken back by %1").arg(who);
    //: a runner; %1: who
    case Ending::Kind::Resumed: return tr("Resumed by %1").arg(who);
    //: a runner; %1: who
    case Ending::Kind::Deleted: return tr("Deleted by %1").arg(who);
    }
    return {};
}

QString ContainmentWords::endedAt(Ending::Kind kind, const QString &when, const QString &who)
{
    switch (kind) {
    case Ending::Kind::None: break;
    //: %1: a date and time, %2: who
    case Ending::Kind::TakenBack: return tr("Not in force any more: taken back %1 by %2.").arg(when, who);
    //: a runner; %1: a date and time, %2: who
    case Ending::Kind::Resumed: return tr("Not in force any more: resumed %1 by %2.").arg(when, who);
    //: a runner; %1: a date and time, %2: who
    case Ending::Kind::Deleted: return tr("The runner was deleted %1 by %2.").arg(when, who);
    }
    return {};
}

QString ContainmentWords::standing(ContainmentState state)
{
    switch (state) {
    case ContainmentState::InForce: return tr("Still in force: the runner is paused.");
    case ContainmentState::NotProven: return tr("Whether it ever was in force is not certain: GitLab's answer was lost. See the run under Activity.");
    case ContainmentState::ResumedElsewhere: return tr("Not in force any more: the runner is not paused. Somebody resumed it, not with this Muster.");
    case ContainmentState::Gone: return tr("The runner is not in the list any more. Somebody deleted it, not with this Muster.");
    case ContainmentState::NotTold: return tr("Whether it is still in force is seen with the next complete list.");
    case ContainmentState::TakenBack:
    case ContainmentState::Resumed:
    case ContainmentState::Deleted: break;   // the ending says more
    }
    return {};
}

QString whoText(const QString &by, const QString &run)
{
    const QString number = visibleText(run.left(8), 8);
    return by.isEmpty() ? ContainmentWords::somebody(number) : ContainmentWords::who(visibleText(by, 100), number);
}

} // namespace

QString containmentWord(ContainmentState state)
{
    return ContainmentWords::word(state);
}

int severityOf(ContainmentState state)
{
    switch (state) {
    case ContainmentState::InForce: return 1;
    case ContainmentState::NotProven:
    case ContainmentState::TakenBack:
    case ContainmentState::Resumed:
    case ContainmentState::ResumedElsewhere: return 2;
    case ContainmentState::Deleted:
    case ContainmentState::Gone:
    case ContainmentState::NotTold: return 0;
    }
    return 0;
}

QString iconOf(ContainmentState state)
{
    switch (state) {
    case ContainmentState::InForce: return u"pause"_s;
    case ContainmentState::NotProven:
    case ContainmentState::NotTold: return u"info"_s;
    case ContainmentState::TakenBack: return u"undo"_s;
    case ContainmentState::Resumed:
    case ContainmentState::ResumedElsewhere: return u"resume"_s;
    case ContainmentState::Deleted:
    case ContainmentState::Gone: return u"delete"_s;
    }
    return {};
}

QString containedText(const ContainmentRecord &record, TimeDisplay display)
{
    return ContainmentWords::containedAt(exactTime(record.at, display), whoText(record.by, record.run));
}

QString containmentStanding(const RunnerContainment &containment, TimeDisplay display)
{
    const Ending &ending = containment.record.ending;
    return ending.kind == Ending::Kind::None ? ContainmentWords::standing(containment.state) : ContainmentWords::endedAt(ending.kind, exactTime(ending.at, display), whoText(ending.by, ending.run));
}

QString containmentEnding(const ContainmentRecord &record)
{
    return ContainmentWords::ended(record.ending.kind, whoText(record.ending.by, record.ending.run));
}

QString containmentBeginning(const ContainmentRecord &record)
{
    return ContainmentWords::contained(whoText(record.by, record.run));
}

} // namespace muster
