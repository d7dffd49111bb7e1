// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/comparison.h"

#include "models/fleet/queue/flowledger.h"
#include "models/fleet/queue/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

/// What is known of one job in one place.
struct Place {
    ComparisonRow row;
    Instant labelledAt;                // the label is that of the newest job
    int failures = 0;
    std::vector<double> durations;     // seconds, of those that succeeded; ascending when all are there
    std::vector<double> waits;
    [[nodiscard]] bool isJudged() const { return row.jobs >= jobsForVerdict; }
    [[nodiscard]] bool isTimed() const { return int(durations.size()) >= jobsForVerdict; }
};
using Places = std::map<QString, Place>;   // of one job, by the dimension's name

QString nameOf(const FinishedJob &job, QueueDimension dimension)
{
    switch (dimension) {
    case QueueDimension::All: break;   // one place for everything: nothing to compare
    case QueueDimension::TagSet: return job.tagSet;
    case QueueDimension::Runner: return runnerFlowName(job.runner);
    case QueueDimension::Manager: return managerFlowName(job.systemId, job.runner);
    case QueueDimension::Platform: return job.platform;
    }
    return {};
}

QString labelOf(const FinishedJob &job, QueueDimension dimension, const QString &name)
{
    if (dimension == QueueDimension::Runner && !job.runnerName.isEmpty())
        return job.runnerName;
    return dimension == QueueDimension::Manager ? job.systemId : name;
}

bool isEvidence(const FinishedJob &job)
{
    return job.startedAt.isKnown() && (job.status == "success"_L1 || job.status == "failed"_L1);
}

void add(Place &place, const FinishedJob &job)
{
    ++place.row.jobs;
    if (job.status == "failed"_L1) {
        ++place.failures;
        place.row.systemFailures += job.isSystemFailure ? 1 : 0;
    } else if (const auto took = job.duration ? job.duration : job.startedAt.age(job.finishedAt)) {
        place.durations.push_back(double(took->count()));
    }
    if (job.queuedFor)
        place.waits.push_back(double(job.queuedFor->count()));
}

seconds rounded(double value)
{
    return seconds(std::llround(value));
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return interpolated(values, 0.5);
}

void summarise(Place &place)
{
    std::sort(place.durations.begin(), place.durations.end());
    if (!place.durations.empty()) {
        place.row.duration = rounded(interpolated(place.durations, 0.5));
        place.row.spread = rounded(interpolated(place.durations, 0.75) - interpolated(place.durations, 0.25));
    }
    if (!place.waits.empty())
        place.row.queuedFor = rounded(medianOf(place.waits));
    place.row.failureShare = double(place.failures) / place.row.jobs;
}

/// All others that ran the same job often enough, together.
struct Peers {
    std::vector<double> medians;
    int jobs = 0;
    int failures = 0;
};

/// Shares are quotients of whole numbers: 3/10 has to be three times 1/10.
bool isAtLeast(double value, double bound)
{
    return value >= bound - 1e-9;
}

void judge(Place &place, const Peers &peers)
{
    if (!place.isJudged())
        return;
    if (place.isTimed() && !peers.medians.empty()) {
        const double usual = medianOf(peers.medians);
        if (usual > 0)
            place.row.ratio = interpolated(place.durations, 0.5) / usual;
    }
    if (place.row.peers < peersForVerdict)
        return;
    const bool isSlow = place.row.ratio && int(peers.medians.size()) >= peersForVerdict && isAtLeast(*place.row.ratio, slowerBy);
    const double usualShare = double(peers.failures) / peers.jobs;
    const double share = place.row.failureShare;
    const bool fails = isAtLeast(share, failsMoreBy * usualShare) && isAtLeast(share - usualShare, failsMoreOfAll);
    place.row.isOutlier = isSlow || fails;
}

void compare(Places &places)
{
    for (auto &[name, place] : places)
        summarise(place);
    for (auto &[name, place] : places) {
        Peers peers;
        for (const auto &[other, peer] : places) {
            if (other == name || !peer.isJudged())
                continue;
            ++place.row.peers;
            peers.jobs += peer.row.jobs;
            peers.failures += peer.failures;
            if (peer.isTimed())
                peers.medians.push_back(interpolated(peer.durations, 0.5));
        }
        judge(place, peers);
    }
}

bool comesFirst(const ComparisonRow &a, const ComparisonRow &b)
{
    // nullopt is smaller than every ratio.
    return std::tie(b.isOutlier, b.ratio, b.failureShare, a.job, a.projectPath, a.name) < std::tie(a.isOutlier, a.ratio, a.failureShare, b.job, b.projectPath, b.name);
}

} // namespace

FinishedJob finishedJobOf(const Job &job)
{
    const FlowNames names = namesOf(job);
    return {
        .id = job.id,
        .name = job.name,
        .projectPath = job.projectPath,
        .tagSet = names.tagSet,
        .runner = job.runner,
        .runnerName = job.runnerName,
        .systemId = job.systemId,
        .platform = names.platform,
        .startedAt = job.startedAt,
        .finishedAt = job.finishedAt,
        .duration = job.duration,
        .queuedFor = job.queuedFor,
        .status = job.status,
        .isSystemFailure = job.status == "failed"_L1 && isRunnersFault(job),
    };
}

std::vector<ComparisonRow> compareHosts(const std::vector<FinishedJob> &jobs, QueueDimension dimension, const QString &job)
{
    std::map<std::pair<QString, QString>, Places> placesOf;   // by job and project
    for (const FinishedJob &one : jobs) {
        const QString name = nameOf(one, dimension);
        const bool isTold = !name.isEmpty() || dimension == QueueDimension::TagSet;
        if (!isTold || !isEvidence(one) || (!job.isEmpty() && one.name != job))
            continue;
        Place &place = placesOf[{ one.name, one.projectPath }][name];
        if (place.row.jobs == 0 || one.finishedAt >= place.labelledAt) {
            place.row.label = labelOf(one, dimension, name);
            place.labelledAt = one.finishedAt;
        }
        add(place, one);
    }

    std::vector<ComparisonRow> rows;
    for (auto &[key, places] : placesOf) {
        if (job.isEmpty() && places.size() < 2)
            continue;
        compare(places);
        for (auto &[name, place] : places) {
            place.row.job = key.first;
            place.row.projectPath = key.second;
            place.row.dimension = dimension;
            place.row.name = name;
            rows.push_back(std::move(place.row));
        }
    }
    std::sort(rows.begin(), rows.end(), comesFirst);
    return rows;
}

} // namespace muster
