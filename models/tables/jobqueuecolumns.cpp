// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/jobqueuecolumns.h"

#include "models/base/hostiletext.h"
#include "models/tables/jobstate.h"
#include "models/tables/rawvalues.h"
#include "models/wording/queuetext.h"

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = JobQueueTable::Column;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::JobQueueTable)

public:
    //: heading of a tip
    static QString state() { return tr("State:"); }
    static QString stuck() { return tr("GitLab calls it stuck: no runner is online that could take it."); }
    //: heading of a tip
    static QString tags() { return tr("Tags:"); }
    //: heading of a tip
    static QString since() { return tr("Since:"); }
    //: heading of a tip
    static QString ref() { return tr("Ref:"); }
    static QString gitTag() { return tr("a Git tag"); }
    static QString branch() { return tr("a branch"); }
    static QString protectedRef() { return tr("protected"); }
    static QString unprotectedRef() { return tr("not protected"); }
    //: heading of a tip
    static QString machine() { return tr("Machine:"); }
};

/// Since when the job is in its state.
Instant since(const Job &job)
{
    return isPending(job) ? job.queuedAt : isRunning(job) ? job.startedAt : job.finishedAt;
}

std::optional<std::chrono::seconds> elapsed(const Job &job, const CellTimes &times)
{
    const auto age = since(job).age(times.now);
    return age ? std::optional(std::max(*age, std::chrono::seconds(0))) : std::nullopt;
}

QString stateIcon(const Job &job)
{
    return isPending(job) && job.stuck == Tri::Yes ? u"warning"_s : jobStateIcon(job.status);
}

int stateSeverity(const Job &job)
{
    return isPending(job) && job.stuck == Tri::Yes ? 2 : jobStateSeverity(job.status);
}

/// In the order of a job's life.
quint32 stateKey(const Job &job, quint32)
{
    static constexpr std::array<QStringView, 6> life{ u"pending", u"running", u"canceling", u"failed", u"canceled", u"success" };
    return quint32(std::find(life.begin(), life.end(), job.status) - life.begin()) + 1;
}

QString stateTip(const Job &job, const CellTimes &)
{
    QStringList lines;
    if (isPending(job) && job.stuck == Tri::Yes)
        lines += Words::stuck();
    if (!job.failureMessage.isEmpty())
        lines += visibleText(job.failureMessage, 500);
    return toolTip(Words::state(), lines);
}

QString tagsTip(const Job &job, const CellTimes &)
{
    constexpr qsizetype most = 50;
    QStringList lines;
    for (const QString &tag : job.tags.first(std::min(most, job.tags.size())))
        lines += cellText(tag);
    return toolTip(Words::tags(), lines);
}

QString refTip(const Job &job, const CellTimes &)
{
    QStringList lines;
    if (job.onTag != Tri::Unknown)
        lines += job.onTag == Tri::Yes ? Words::gitTag() : Words::branch();
    if (job.protectedRef != Tri::Unknown)
        lines += job.protectedRef == Tri::Yes ? Words::protectedRef() : Words::unprotectedRef();
    return toolTip(Words::ref(), lines);
}

QString refIcon(const Job &job)
{
    return job.protectedRef == Tri::Yes ? u"protected"_s : job.onTag == Tri::Yes ? u"tag"_s : QString();
}

/// Where there is no name, the number.
QString runnerText(const Job &job)
{
    return job.runnerName.isEmpty() && job.runner.isValid() ? QString(u'#' + QString::number(job.runner.value)) : job.runnerName;
}

QString machineTip(const Job &job, const CellTimes &)
{
    QStringList lines;
    for (const QString *text : { &job.address, &job.version, &job.platform, &job.architecture, &job.executor }) {
        if (!text->isEmpty())
            lines += cellText(*text);
    }
    return toolTip(Words::machine(), lines);
}

template <QString Job::*field>
QString shownText(const Job &job, const CellTimes &) { return cellText(job.*field); }
template <QString Job::*field>
QVariant rawOf(const Job &job, const CellTimes &) { return rawText(job.*field); }
template <QString Job::*field>
QString textOf(const Job &job) { return job.*field; }

template <auto Job::*id>
QString shownId(const Job &job, const CellTimes &) { return (job.*id).isValid() ? QString::number((job.*id).value) : QString(); }
template <auto Job::*id>
QVariant rawId(const Job &job, const CellTimes &) { return (job.*id).isValid() ? QVariant((job.*id).value) : QVariant(); }

constexpr std::array<JobQueueColumn, std::size_t(jobQueueColumnCount)> columns{ {
    { .column = Column::State, .id = "state", .exportName = "status",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "State"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "GitLab's word: pending jobs wait for a runner, running ones have one, all others ended."),
        .characters = 12, .display = shownText<&Job::status>, .raw = rawOf<&Job::status>, .key = stateKey,
        .tip = stateTip, .severity = stateSeverity, .icon = stateIcon },
    { .column = Column::Since, .id = "since", .exportName = "elapsed",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "For"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "How long a pending job has been waiting, a running one running, and how long ago the others ended."),
        .align = Qt::AlignRight, .characters = 8,
        .display = [](const Job &job, const CellTimes &times) {
            const auto span = elapsed(job, times);
            return span ? spanText(*span) : unknownText();
        },
        .raw = [](const Job &job, const CellTimes &times) { return rawSpan(elapsed(job, times)); },
        .key = [](const Job &job, quint32) { return since(job).isKnown() ? 0xffffffffU - since(job).packed() : 0; },
        .tip = [](const Job &job, const CellTimes &times) { return since(job).isKnown() ? toolTip(Words::since(), { exactTime(since(job), times.display) }) : QString(); } },
    { .column = Column::Job, .id = "job", .exportName = "name",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Job"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The job's name."),
        .characters = 24, .display = shownText<&Job::name>, .raw = rawOf<&Job::name>, .text = textOf<&Job::name> },
    { .column = Column::Project, .id = "project", .exportName = "project",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Project"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The full path of the job's project."),
        .characters = 28, .display = shownText<&Job::projectPath>, .raw = rawOf<&Job::projectPath>, .text = textOf<&Job::projectPath> },
    { .column = Column::Stage, .id = "stage", .exportName = "stage",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Stage"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The stage of the pipeline."),
        .characters = 10, .display = shownText<&Job::stage>, .raw = rawOf<&Job::stage>, .text = textOf<&Job::stage> },
    { .column = Column::Ref, .id = "ref", .exportName = "ref",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Ref"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The branch or Git tag."),
        .characters = 16, .display = shownText<&Job::ref>, .raw = rawOf<&Job::ref>, .text = textOf<&Job::ref>, .tip = refTip, .icon = refIcon },
    { .column = Column::Tags, .id = "tags", .exportName = "tag_list",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Tags"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Only runners that carry all of these take the job."),
        .characters = 20, .display = [](const Job &job, const CellTimes &) { return cellText(tagSetText(job.tags)); },
        .raw = [](const Job &job, const CellTimes &) { return QVariant(job.tags); },
        .text = [](const Job &job) { return job.tags.join(u", "_s); }, .tip = tagsTip },
    { .column = Column::Runner, .id = "runner", .exportName = "runner",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Runner"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The runner that has it."),
        .characters = 20, .display = [](const Job &job, const CellTimes &) { return cellText(runnerText(job)); },
        .raw = [](const Job &job, const CellTimes &) { return rawText(runnerText(job)); }, .text = runnerText },
    { .column = Column::Manager, .id = "manager", .exportName = "system_id",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Manager"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The system ID of the machine that has it."),
        .characters = 16, .display = shownText<&Job::systemId>, .raw = rawOf<&Job::systemId>, .text = textOf<&Job::systemId>, .tip = machineTip },
    { .column = Column::Source, .id = "source", .exportName = "source",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Source"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "What started the pipeline: a push, a schedule, a merge request …"),
        .characters = 12, .display = shownText<&Job::source>, .raw = rawOf<&Job::source>, .text = textOf<&Job::source> },
    { .column = Column::Pipeline, .id = "pipeline", .exportName = "pipeline_id",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "Pipeline"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The pipeline's number in GitLab."),
        .align = Qt::AlignRight, .characters = 10, .visible = false, .display = shownId<&Job::pipeline>, .raw = rawId<&Job::pipeline>,
        // Beyond 32 bits pipelines keep the order of their jobs, which is theirs.
        .key = [](const Job &job, quint32) { return quint32(std::clamp<qint64>(job.pipeline.value, 0, 0xfffffffeLL)); } },
    { .column = Column::Id, .id = "id", .exportName = "id",
        .title = QT_TRANSLATE_NOOP("muster::JobQueueTable", "ID"),
        .explanation = QT_TRANSLATE_NOOP("muster::JobQueueTable", "The job's number in GitLab."),
        .align = Qt::AlignRight, .characters = 10, .visible = false, .display = shownId<&Job::id>, .raw = rawId<&Job::id>,
        .key = [](const Job &, quint32 row) { return row + 1; } },
} };

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::size_t(columns[i].column) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "one entry for each column, in the order of the enumeration");

} // namespace

const JobQueueColumn &jobQueueColumn(JobQueueTable::Column column)
{
    return columns[std::size_t(column)];
}

} // namespace muster
