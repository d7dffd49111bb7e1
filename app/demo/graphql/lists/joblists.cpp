// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/joblists.h"

#include "app/demo/graphql/check/globalid.h"

#include <algorithm>
#include <limits>

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

namespace {

const Job *newerOf(const Job *a, const Job *b) { return !a || (b && b->id > a->id) ? b : a; }
const Job *olderOf(const Job *a, const Job *b) { return !a || (b && b->id < a->id) ? b : a; }

std::function<bool(const Job &)> inStates(std::vector<JobStatus> statuses)
{
    return [statuses = std::move(statuses)](const Job &job) {
        return statuses.empty() || std::find(statuses.begin(), statuses.end(), job.status) != statuses.end();
    };
}

const Job *newestBelow(const World &world, const std::set<qint64> &ids, qint64 below)
{
    const auto it = ids.lower_bound(below);
    return it == ids.begin() ? nullptr : world.job(*std::prev(it));
}

const Job *oldestAbove(const World &world, const std::set<qint64> &ids, qint64 above)
{
    const auto it = ids.upper_bound(above);
    return it == ids.end() ? nullptr : world.job(*it);
}

qint64 countJobs(const JobSource &source, qint64 limit)
{
    qint64 found = 0;
    for (const Job *job = source.next(std::numeric_limits<qint64>::max()); job && found <= limit; job = source.next(job->id))
        found += source.accepts(*job) ? 1 : 0;
    return found;
}

} // namespace

JobListArguments::JobListArguments(const FieldPlan &field) : Paging(field), statuses(statusesOf(field))
{
    const auto given = [&field](std::string_view argument) {
        const Input *value = field.argument(argument);
        return value && !value->isNull() ? value : nullptr;
    };
    if (const Input *runner = given("compatibleRunnerId"))
        compatibleRunner = idNumber(runner->string);
    if (const Input *wanted = given("name"))
        name = wanted->string;
    if (const Input *artifacts = given("withArtifacts"))
        withArtifacts = artifacts->boolean;
    failureReasonAsked = given("failureReason") != nullptr;
}

std::vector<JobStatus> statusesOf(const FieldPlan &field)
{
    std::vector<JobStatus> statuses;
    const Input *given = field.argument("statuses");
    if (!given)
        return statuses;
    for (const Input &item : given->items) {
        if (const auto status = jobStatusFromName(item.string))
            statuses.push_back(*status);
    }
    return statuses;
}

JobSource JobSource::ofWorld(const World &world, const std::vector<JobStatus> &statuses)
{
    JobSource source;
    source.accepts = [](const Job &) { return true; };
    if (statuses.empty()) {
        source.next = [&world](qint64 below) -> const Job * {
            const auto it = world.jobs().lower_bound(below);
            return it == world.jobs().begin() ? nullptr : &std::prev(it)->second;
        };
        source.previous = [&world](qint64 above) -> const Job * {
            const auto it = world.jobs().upper_bound(above);
            return it == world.jobs().end() ? nullptr : &it->second;
        };
        return source;
    }
    source.next = [&world, statuses](qint64 below) {
        const Job *best = nullptr;
        for (const JobStatus status : statuses)
            best = newerOf(best, newestBelow(world, world.jobs(status), below));
        return best;
    };
    source.previous = [&world, statuses](qint64 above) {
        const Job *best = nullptr;
        for (const JobStatus status : statuses)
            best = olderOf(best, oldestAbove(world, world.jobs(status), above));
        return best;
    };
    return source;
}

JobSource JobSource::ofIds(const World &world, std::vector<qint64> unsorted, const std::vector<JobStatus> &statuses)
{
    std::sort(unsorted.begin(), unsorted.end());
    const auto shared = std::make_shared<const std::vector<qint64>>(std::move(unsorted));
    JobSource source;
    source.accepts = inStates(statuses);
    source.next = [&world, shared](qint64 below) -> const Job * {
        const auto &ids = *shared;
        for (auto it = std::lower_bound(ids.begin(), ids.end(), below); it != ids.begin();) {
            if (const Job *job = world.job(*--it))
                return job;
        }
        return nullptr;
    };
    source.previous = [&world, shared](qint64 above) -> const Job * {
        const auto &ids = *shared;
        for (auto it = std::upper_bound(ids.begin(), ids.end(), above); it != ids.end(); ++it) {
            if (const Job *job = world.job(*it))
                return job;
        }
        return nullptr;
    };
    return source;
}

JobSource JobSource::none()
{
    return { [](qint64) -> const Job * { return nullptr; }, [](qint64) -> const Job * { return nullptr; }, [](const Job &) { return false; } };
}

bool writeJobs(Run &run, const FieldPlan &field, const JobSource &source)
{
    const auto &arguments = field.as<JobListArguments>();
    return writeConnection(run, field, { SortColumn::Kind::Id, {}, true }, [&](const Slice &slice) {
        Connection page;
        page.slice = slice;
        page.countLimit = largestJobCount;
        page.count = [&source](qint64 limit) { return countJobs(source, limit); };
        if (!arguments.needsRows)
            return page;
        const qint64 start = slice.fromEnd ? (slice.before ? slice.before->id : 0)
                                           : (slice.after ? slice.after->id : std::numeric_limits<qint64>::max());
        const auto &step = slice.fromEnd ? source.previous : source.next;
        for (const Job *job = step(start); job && qsizetype(page.nodes.size()) <= slice.size; job = step(job->id)) {
            const RowKey key { 0, {}, job->id };
            if (!slice.contains(key))
                break;
            if (source.accepts(*job)) {
                page.nodes.push_back({ job });
                page.keys.push_back(key);
            }
        }
        page.finish();
        return page;
    });
}

} // namespace muster::demo::graphql
