// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/querytype.h"

#include "app/demo/graphql/check/globalid.h"
#include "app/demo/graphql/lists/joblists.h"
#include "app/demo/graphql/lists/placelists.h"
#include "app/demo/graphql/lists/runnerlists.h"

#include <QCryptographicHash>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

bool null(Run &run, const Subject &, const FieldPlan &) { return run.null(); }

// Runners and jobs.

bool runner(Run &run, const Subject &, const FieldPlan &field)
{
    const Runner *found = run.world().runner(idNumber(field.argument("id")->string));
    return run.context().signedIn && found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool runners(Run &run, const Subject &, const FieldPlan &field)
{
    if (!run.access().listAllRunners())
        return run.refuse(field);
    return writeRunners(run, field, run.world().runners(field.as<RunnerListArguments>().filter.type()), {});
}

/// For all but administrators an empty list, and not a word about why.
bool jobs(Run &run, const Subject &, const FieldPlan &field)
{
    const auto &arguments = field.as<JobListArguments>();
    if (!run.access().listAllJobs())
        return writeJobs(run, field, JobSource::none());
    if (arguments.compatibleRunner && arguments.statuses != std::vector { JobStatus::Pending })
        return run.fail(field, u"compatibleRunnerId can only be used when `statuses` is set to `[PENDING]`"_s);
    if (arguments.failureReasonAsked) {
        const Input *types = field.argument("runnerTypes");
        if (field.argument("failureReason")->string != "RUNNER_SYSTEM_FAILURE"_L1 || !types || types->strings() != QStringList { u"INSTANCE_TYPE"_s })
            return run.fail(field, u"failureReason can only be RUNNER_SYSTEM_FAILURE together with runnerTypes: [INSTANCE_TYPE]"_s);
        return writeJobs(run, field, JobSource::none());   // an Ultimate licence would keep these
    }
    JobSource source = JobSource::ofWorld(run.world(), arguments.statuses);
    if (arguments.compatibleRunner) {
        const Runner *compatible = run.world().runner(*arguments.compatibleRunner);
        if (!compatible)
            return run.refuse(field);
        source.accepts = [&run, compatible](const Job &job) { return run.world().canTake(*compatible, job); };
    }
    return writeJobs(run, field, source);
}

// Places.

bool group(Run &run, const Subject &, const FieldPlan &field)
{
    const Group *found = run.world().group(field.argument("fullPath")->string);
    return found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool groups(Run &run, const Subject &, const FieldPlan &field) { return writeGroups(run, field); }

bool project(Run &run, const Subject &, const FieldPlan &field)
{
    const Project *found = run.world().project(field.argument("fullPath")->string);
    return found && run.access().read(*found) ? run.object(field, { found }) : run.null();
}

bool projects(Run &run, const Subject &, const FieldPlan &field)
{
    std::vector<const Project *> all;
    for (const auto &[id, each] : run.world().projects())
        all.push_back(&each);
    return writeProjects(run, field, all);
}

// Whose token, which server.

bool currentUser(Run &run, const Subject &, const FieldPlan &field)
{
    return run.context().signedIn ? run.object(field, { &run.access().user() }) : run.null();
}

bool metadata(Run &run, const Subject &, const FieldPlan &field)
{
    return run.context().signedIn ? run.object(field, { &run.context() }) : run.null();
}

bool queryComplexity(Run &run, const Subject &, const FieldPlan &field) { return run.object(field, { &run.context() }); }

bool echo(Run &run, const Subject &, const FieldPlan &field)
{
    const QString who = run.context().signedIn ? QString(u'"' + run.access().user().username + u'"') : u"nil"_s;
    return run.string(QString(who + u" says: "_s + field.argument("text")->string));
}

bool needsClickHouse(Run &run, const Subject &, const FieldPlan &field)
{
    return run.fail(field, u"The clickhouse_ci_analytics feature is not available"_s);
}

// Metadata, Kas, QueryComplexity.

bool enterprise(Run &run, const Subject &, const FieldPlan &) { return run.boolean(run.profile().enterprise); }
bool version(Run &run, const Subject &, const FieldPlan &) { return run.string(run.profile().versionText); }
bool revision(Run &run, const Subject &, const FieldPlan &)
{
    const QByteArray hash = QCryptographicHash::hash(run.profile().versionText.toUtf8(), QCryptographicHash::Sha1).toHex().left(11);
    return run.constant({ hash.constData(), size_t(hash.size()) });
}
bool kas(Run &run, const Subject &s, const FieldPlan &field) { return run.object(field, s); }
bool kasEnabled(Run &run, const Subject &, const FieldPlan &) { return run.boolean(false); }
bool score(Run &run, const Subject &, const FieldPlan &) { return run.integer(run.context().complexity); }
bool limit(Run &run, const Subject &, const FieldPlan &) { return run.integer(run.context().complexityLimit); }

constexpr NamedBinding table[] = {
    { "Query.runner", runner },
    { "Query.runners", runners, prepare<RunnerListArguments> },
    { "Query.jobs", jobs, prepare<JobListArguments> },
    { "Query.currentUser", currentUser },
    { "Query.group", group },
    { "Query.groups", groups, prepare<PlaceListArguments> },
    { "Query.project", project },
    { "Query.projects", projects, prepare<PlaceListArguments> },
    { "Query.metadata", metadata },
    { "Query.ciQueueingHistory", needsClickHouse },
    { "Query.runnerUsage", needsClickHouse },
    { "Query.runnerUsageByProject", needsClickHouse },
    { "Query.queryComplexity", queryComplexity },
    { "Query.echo", echo },
    { "Metadata.enterprise", enterprise },
    { "Metadata.kas", kas },
    { "Metadata.revision", revision },
    { "Metadata.version", version },
    { "Kas.enabled", kasEnabled },
    { "Kas.externalK8sProxyUrl", null },
    { "Kas.externalUrl", null },
    { "Kas.version", null },
    { "QueryComplexity.limit", limit },
    { "QueryComplexity.score", score },
    // Behind fields that need ClickHouse or a licence: never reached, but a plan may hold them.
    { "CiRunnerUsage.ciBuildCount", null }, { "CiRunnerUsage.ciDuration", null }, { "CiRunnerUsage.ciMinutesUsed", null },
    { "CiRunnerUsage.runner", null },
    { "CiRunnerUsageByProject.ciBuildCount", null }, { "CiRunnerUsageByProject.ciDuration", null },
    { "CiRunnerUsageByProject.ciMinutesUsed", null }, { "CiRunnerUsageByProject.project", null },
    { "QueueingDelayHistory.timeSeries", null },
    { "QueueingHistoryTimeSeries.time", null }, { "QueueingHistoryTimeSeries.p50", null }, { "QueueingHistoryTimeSeries.p75", null },
    { "QueueingHistoryTimeSeries.p90", null }, { "QueueingHistoryTimeSeries.p95", null }, { "QueueingHistoryTimeSeries.p99", null },
    { "CiJobsStatistics.queuedDuration", null },
    { "CiDurationStatistics.mean", null }, { "CiDurationStatistics.p50", null }, { "CiDurationStatistics.p75", null },
    { "CiDurationStatistics.p90", null }, { "CiDurationStatistics.p95", null }, { "CiDurationStatistics.p99", null },
    { "CiJobsDurationStatistics.p50", null }, { "CiJobsDurationStatistics.p75", null }, { "CiJobsDurationStatistics.p90", null },
    { "CiJobsDurationStatistics.p95", null }, { "CiJobsDurationStatistics.p99", null },
};

} // namespace

std::span<const NamedBinding> queryBindings() { return table; }

} // namespace muster::demo::graphql
