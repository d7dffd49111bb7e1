// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/blastjobtable.h"

#include "models/tables/jobstate.h"
#include "models/tables/rawvalues.h"

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using BlastJobCell = TableColumn<FinishedJob>;

constexpr std::array blastJobColumns{
    BlastJobCell{ .id = "job", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Job"),
        .display = [](const FinishedJob &job, const CellTimes &) { return QString(u'#' + QString::number(job.id.value) + u' ' + cellText(job.name)); },
        .raw = [](const FinishedJob &job) { return QVariant(job.id.value); } },
    BlastJobCell{ .id = "project", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Project"),
        .display = [](const FinishedJob &job, const CellTimes &) { return job.projectPath.isEmpty() ? unknownText() : cellText(job.projectPath); },
        .raw = [](const FinishedJob &job) { return rawText(job.projectPath); } },
    BlastJobCell{ .id = "system_id", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Manager"),
        .display = [](const FinishedJob &job, const CellTimes &) { return job.systemId.isEmpty() ? unknownText() : cellText(job.systemId); },
        .raw = [](const FinishedJob &job) { return rawText(job.systemId); } },
    BlastJobCell{ .id = "started", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Started"),
        .display = [](const FinishedJob &job, const CellTimes &times) { return exactTime(job.startedAt, times.display); },
        .raw = [](const FinishedJob &job) { return rawTime(job.startedAt); } },
    BlastJobCell{ .id = "ended", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Ended"),
        .display = [](const FinishedJob &job, const CellTimes &times) { return job.finishedAt.isKnown() ? exactTime(job.finishedAt, times.display) : QString(); },
        .raw = [](const FinishedJob &job) { return rawTime(job.finishedAt); } },
    BlastJobCell{ .id = "status", .title = QT_TRANSLATE_NOOP("muster::BlastJobTable", "Status"),
        .display = [](const FinishedJob &job, const CellTimes &) { return cellText(job.status); },
        .raw = [](const FinishedJob &job) { return rawText(job.status); },
        .severity = [](const FinishedJob &job) { return jobStateSeverity(job.status); },
        .icon = [](const FinishedJob &job) { return jobStateIcon(job.status); } },
};
static_assert(blastJobColumns.size() == std::size_t(BlastJobTable::Column::Count));

} // namespace

BlastJobTable::BlastJobTable(QObject *parent) : TableModel(blastJobColumns, "muster::BlastJobTable", parent) { }

void BlastJobTable::setJobs(std::vector<FinishedJob> jobs, const CellTimes &times)
{
    setTimes(times);
    setRows(std::move(jobs));
}

} // namespace muster
