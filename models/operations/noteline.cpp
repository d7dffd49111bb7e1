// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/noteline.h"

#include "models/fleet/runnersettings.h"

#include <QStringList>

namespace muster::noteline {

qsizetype room(const QString &note)
{
    return note.isEmpty() ? longestRunnerText : longestRunnerText - note.toUcs4().size() - 1;
}

std::optional<QString> above(const QString &note, const QString &line)
{
    const QString whole = note.isEmpty() ? line : QString(line + u'\n' + note);
    return fitsRunnerText(whole) ? std::optional(whole) : std::nullopt;
}

QString without(const QString &note, const QString &line)
{
    if (line.isEmpty() || !note.contains(line))
        return note;
    QStringList lines = note.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed() == line) {   // GitLab may have kept a carriage return
            lines.removeAt(at);
            return lines.join(u'\n');
        }
    }
    return note;
}

} // namespace muster::noteline
