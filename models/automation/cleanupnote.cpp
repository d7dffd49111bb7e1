// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupnote.h"

#include <QDateTime>
#include <QStringList>

namespace muster::cleanupnote {

using namespace Qt::StringLiterals;

QString line(Instant lastSign, Instant deleteAfter)
{
    return u"Unused since %1. Paused, and will be removed after %2 UTC unless it makes contact or is resumed. Muster"_s.arg(
        lastSign.toDateTime().toUTC().toString(u"yyyy-MM-dd"_s), deleteAfter.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

std::optional<QString> with(const QString &note, const QString &former, const QString &line)
{
    const QString rest = without(note, former);
    const QString whole = rest.isEmpty() ? line : QString(line + u'\n' + rest);
    return whole.toUcs4().size() <= longest ? std::optional(whole) : std::nullopt;
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

} // namespace muster::cleanupnote
