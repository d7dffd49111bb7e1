// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/seenjobstext.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct SeenJobsWords {
    Q_DECLARE_TR_FUNCTIONS(muster::SeenJobs)

public:
    static QString none() { return tr("Jobs: Muster saw none in the last 30 days; it was not watching the queue."); }
    static QString watched(int jobs, const QString &span) { return tr("Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them.", nullptr, jobs).arg(span); }
    static QString part(int jobs, const QString &span) { return tr("Jobs: %Ln seen in the last 30 days; Muster was watching for %1 of them, and at times saw a part of the jobs.", nullptr, jobs).arg(span); }
};

} // namespace

QString seenJobsText(const SeenJobs *jobs)
{
    if (!jobs || jobs->watched.empty())
        return SeenJobsWords::none();
    const QString span = spanText(jobs->watchedFor());
    return jobs->isPart() ? SeenJobsWords::part(int(jobs->total()), span) : SeenJobsWords::watched(int(jobs->total()), span);
}

} // namespace muster
