// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/containment.h"

#include "models/operations/editplan.h"
#include "models/operations/noteline.h"

#include <QDateTime>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 300;    // whoever wants all of it opens Muster
constexpr qsizetype shortestReason = 20;    // less says nothing any more

QString containmentLine(const QString &reason, const QString &by, Instant at, qsizetype longest)
{
    // As one piece each: what a reason says is no place to fill in.
    const QString head = u"Contained "_s + at.toDateTime().toUTC().toString(u"yyyy-MM-dd"_s) + (by.isEmpty() ? QString() : u" by @"_s + by) + u": "_s;
    const QString tail = u" (Muster)"_s;
    const qsizetype room = longest - head.size() - tail.size();
    if (room < shortestReason)
        return {};
    const QString words = reason.simplified();
    return head + (words.size() <= room ? words : QString(words.left(room - 1) + u'…')) + tail;
}

} // namespace

QString containedNote(const QString &note, const QString &reason, const QString &by, Instant at)
{
    const QString line = containmentLine(reason.left(longestReason), by, at, noteline::room(note));
    if (line.isEmpty() || note.split(u'\n').contains(line))
        return note;
    return noteline::above(note, line).value_or(note);
}

QString containedAgain(const QString &from, const QString &to, const QString &now)
{
    // What stands above the note as it was is the line; where there was no room for one, there is nothing to put on top.
    const QString line = from.isEmpty() ? to : to.endsWith(u'\n' + from) ? to.chopped(from.size() + 1) : QString();
    if (line.isEmpty() || now.split(u'\n').contains(line))
        return now;
    return noteline::above(now, line).value_or(now);
}

Plan makeContainPlan(const Snapshot &fleet, const std::vector<Containment> &runners, const QString &reason)
{
    SettingSet noteOnly;
    noteOnly.add(Setting::Note);
    SettingsReader reader(fleet, noteOnly);
    SettingsById wanted;
    for (const Containment &each : runners) {
        RunnerSettings &to = wanted[each.runner.value];
        to.paused = true;
        if (const auto at = fleet.find(each.runner))
            to.note = containedNote(reader.of(fleet.row(*at)).note.value_or(QString()), each.reason, fleet.key().username, fleet.asOf());
    }
    return makeEditPlan(fleet, wanted, containmentMark + reason.simplified());
}

} // namespace muster
