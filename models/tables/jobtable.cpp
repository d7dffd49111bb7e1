// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobtable.h"

#include "models/base/hostiletext.h"
#include "models/tables/jobstate.h"
#include "models/tables/rawvalues.h"

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<Job>;
using Span = std::optional<std::chrono::seconds>;

QString failureTip(const Job &job, const CellTimes &)
{
    if (job.failureMessage.isEmpty())
        return {};
    return toolTip(QCoreApplication::translate("muster::JobTable", "Failed:", "heading of a tip: why a job failed"), { visibleText(job.failureMessage, 500) });
}

template <QString Job::*field>
constexpr Column textColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .display = [](const Job &job, const CellTimes &) { return cellText(job.*field); },
        .raw = [](const Job &job) { return rawText(job.*field); } };
}

template <Span Job::*field>
constexpr Column spanColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const Job &job, const CellTimes &) { return job.*field ? spanText(*(job.*field)) : QString(); },
        .raw = [](const Job &job) { return rawSpan(job.*field); } };
}

constexpr Column stateColumn()
{
    Column column = textColumn<&Job::status>("status", QT_TRANSLATE_NOOP("muster::JobTable", "Status"));
    column.tip = failureTip;
    column.severity = [](const Job &job) { return jobStateSeverity(job.status); };
    column.icon = [](const Job &job) { return jobStateIcon(job.status); };
    return column;
}

constexpr std::array columns{
    stateColumn(),
    textColumn<&Job::name>("name", QT_TRANSLATE_NOOP("muster::JobTable", "Job")),
    textColumn<&Job::projectPath>("project", QT_TRANSLATE_NOOP("muster::JobTable", "Project")),
    Column{ .id = "started_at", .title = QT_TRANSLATE_NOOP("muster::JobTable", "Started"), .align = Qt::AlignRight,
        .display = [](const Job &job, const CellTimes &times) { return job.startedAt.isKnown() ? relativeTime(job.startedAt, times.now) : QString(); },
        .raw = [](const Job &job) { return rawTime(job.startedAt); },
        .tip = [](const Job &job, const CellTimes &times) { return job.startedAt.isKnown() ? exactTime(job.startedAt, times.display) : QString(); } },
    spanColumn<&Job::duration>("duration", QT_TRANSLATE_NOOP("muster::JobTable", "Took")),
    spanColumn<&Job::queuedFor>("queued_duration", QT_TRANSLATE_NOOP("muster::JobTable", "Waited")),
};
static_assert(columns.size() == std::size_t(JobTable::Column::Count));

} // namespace

JobTable::JobTable(QObject *parent) : TableModel(columns, "muster::JobTable", parent) { }

void JobTable::setJobs(const std::vector<Job> &jobs, const CellTimes &times)
{
    setTimes(times);
    setRows(jobs);
}

} // namespace muster
