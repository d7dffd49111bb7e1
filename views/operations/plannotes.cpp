// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/plannotes.h"

#include "models/base/hostiletext.h"
#include "models/tables/celltext.h"
#include "models/tables/runtimetext.h"
#include "models/wording/operationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxTags = 50;                    // more sentences than that nobody reads
constexpr std::chrono::minutes oldAfter{ 15 };   // of the list a plan was made from

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::PlanNotes)

public:
    static QString moreTags(int count) { return tr("%Ln more tag(s) would lose their last online runner.", nullptr, count); }
    static QString incomplete(const QString &why)
    {
        const QString left = tr("The list of runners is incomplete, so nothing can be changed on the ground of it. Load it again first.");
        //: two sentences: that the list is incomplete, and why
        return why.isEmpty() ? left : tr("%1 %2").arg(left, visibleText(why, 500));
    }
    static QString old(const QString &when) { return tr("The list this was planned from was read %1. Refreshing it first shows what has changed since.").arg(when); }
    static QString slow(int left) { return tr("GitLab's rate limit has %Ln request(s) left at present; the rest waits until it is renewed.", nullptr, left); }
    //: %1: "about 3 min, because GitLab allows 600 requests a minute"
    static QString takes(const QString &time) { return tr("Carrying this out takes %1.").arg(time); }
    static QString editing()
    {
        return tr("Each runner is looked at again just before, and left alone when somebody changed what is to be edited. The report and Activity can take the edit back.");
    }
    static QString moving() { return tr("Each runner is looked at again just before, let into the new project, and only then taken out of the old one. One that is not in the old one is left alone."); }
    static QString deletion()
    {
        return tr("Deleting cannot be undone. Each runner is looked at again just before, and left alone when it has come back, runs a job, or was paused or resumed meanwhile. Between that look "
                  "and the deletion one round trip stays unguarded.");
    }
};

NotesArea::Note mind(const QString &text)
{
    return { u"warning"_s, Severity::Attention, text };
}

} // namespace

std::vector<NotesArea::Note> notesFor(const Plan &plan, const PlanContext &context)
{
    // Tags come last: there may be many, and what is below them is scrolled away.
    std::vector<NotesArea::Note> notes, tags;
    for (const Plan::Warning &warning : plan.warnings) {
        auto &group = warning.kind == Plan::Warning::Kind::LastOnlineOfTag ? tags : notes;
        group.push_back(mind(warningText(warning)));
    }
    if (!context.fleetIsComplete)
        notes.push_back(mind(Words::incomplete(context.incompleteWhy)));
    if (const auto age = plan.asOf.age(context.now); age && *age > oldAfter)
        notes.push_back(mind(Words::old(relativeTime(plan.asOf, context.now))));
    if (const auto time = context.expectedTime ? context.expectedTime(plan) : std::nullopt) {
        if (time->perMinute)
            notes.push_back(mind(Words::takes(runTimeWithReason(*time))));
    } else if (context.requestsLeft && plan.requests > *context.requestsLeft) {
        notes.push_back(mind(Words::slow(*context.requestsLeft)));
    }
    const std::size_t told = std::min(tags.size(), maxTags);
    notes.insert(notes.end(), tags.begin(), tags.begin() + qsizetype(told));
    if (told < tags.size())
        notes.push_back(mind(Words::moreTags(int(tags.size() - told))));
    return notes;
}

QString standingNote(Verb verb)
{
    if (verb == Verb::Edit)
        return Words::editing();
    if (verb == Verb::Move)
        return Words::moving();
    return verb == Verb::Delete ? Words::deletion() : QString();
}

} // namespace muster
