// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/queuetiles.h"

#include "models/tables/celltext.h"
#include "models/tables/queueboardtable.h"
#include "models/wording/queuetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::QueueTiles)

public:
    //: tile: jobs that wait for a runner
    static QString waiting() { return tr("Waiting jobs"); }
    //: tile: jobs that a runner is at
    static QString running() { return tr("Running jobs"); }
    static QString waitingName(int n) { return tr("%Ln waiting job(s), show them", nullptr, n); }
    static QString runningName(int n) { return tr("%Ln running job(s), show them", nullptr, n); }
    //: note of a tile: how long the first one has waited
    static QString oldest(const QString &span) { return tr("oldest %1").arg(span); }
    //: %1: tags; %2: a word such as "starved"
    static QString setName(int n, const QString &tags, const QString &verdict) { return tr("%Ln waiting job(s) for %1, %2, show the queue", nullptr, n).arg(tags, verdict); }
    //: tile of the queue; %1: a word such as "starved", %2: tags
    static QString setLabel(const QString &verdict, const QString &tags) { return tr("%1: %2").arg(verdict, tags); }
};

} // namespace

bool QueueTiles::isInTrouble(const QueueRow &row)
{
    switch (row.verdict) {
    case QueueVerdict::Idle:
    case QueueVerdict::Draining: return false;
    case QueueVerdict::Unknown:
    case QueueVerdict::Saturated:
    case QueueVerdict::Starved:
    case QueueVerdict::Impossible: break;
    }
    return row.waiting > 0;
}

std::vector<OverviewTile> QueueTiles::of(const JobPicture &picture, const std::vector<QueueRow> &board) const
{
    const QLocale locale;
    std::vector<OverviewTile> tiles;
    const auto count = [&](const QString &id, const QString &icon, const QString &label, qsizetype number, const QString &name, const QString &filter) {
        CountTile::Content content;
        content.icon = icon;
        content.label = label;
        content.number = locale.toString(number);
        content.accessibleName = name;
        tiles.push_back({ id, content, [open = openJobs, filter] { open(filter); } });
    };
    const auto waiting = qsizetype(picture.pending.size());
    const auto running = qsizetype(picture.running.size());
    count(u"tile.queue.waiting"_s, u"waiting"_s, Words::waiting(), waiting, Words::waitingName(int(waiting)), u"status:pending"_s);
    count(u"tile.queue.running"_s, u"resume"_s, Words::running(), running, Words::runningName(int(running)), u"status:running,canceling"_s);
    std::size_t sets = 0;
    for (const QueueRow &row : board) {   // worst first
        if (!isInTrouble(row) || sets == mostSets)
            continue;
        const QString tags = cellText(tagSetText(row.tags)), verdict = verdictText(row.verdict);
        CountTile::Content content;
        content.icon = iconOf(row.verdict);
        content.severity = Severity(severityOf(row.verdict));
        content.label = Words::setLabel(verdict, tags);
        content.number = locale.toString(row.waiting);
        content.note = row.oldest ? Words::oldest(spanText(*row.oldest)) : QString();
        content.accessibleName = Words::setName(row.waiting, tags, verdict);
        content.tip = verdictSentence(row.verdict);
        content.isWide = true;
        tiles.push_back({ u"tile.queue.set%1"_s.arg(sets), content, [open = openBoard, tags = row.tags, ref = row.protectedRef] { open(tags, ref); } });
        ++sets;
    }
    return tiles;
}

} // namespace muster
