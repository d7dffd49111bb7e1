// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pass of job sampling costs besides the network: 10,000 jobs that wait against 10,000 runners, and the charts of a day.

#include "models/fleet/queue/downsample.h"
#include "models/fleet/queue/queueboard.h"
#include "tests/bench/figure.h"
#include "tests/support/dice.h"
#include "tests/support/fleetmaker.h"

#include <cstdio>
#include <set>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int runnerCount = 10'000, pendingCount = 10'000, runningCount = 4'000, projectCount = 500, tagSetCount = 40;
constexpr qint64 now = 1'760'000'000;

/// 500 projects x 40 tag sets, drawn from those that runners carry, so that most jobs find some; every protection of a ref.
std::vector<Job> jobs(int count, const std::vector<FixtureRunner> &runners, Dice &dice, bool isRunning)
{
    std::vector<QStringList> tagSets{ {} };
    while (int(tagSets.size()) < tagSetCount) {
        QStringList &tags = tagSets.emplace_back();
        for (const std::string &tag : *runners[std::size_t(dice.roll(int(runners.size())))].tags)
            tags += QString::fromStdString(tag);
    }
    std::vector<Job> made;
    for (int i = 0; i < count; ++i) {
        Job &job = made.emplace_back();
        job.id = JobId{ 1 + i + (isRunning ? pendingCount : 0) };
        job.name = u"unit-tests"_s;
        job.status = isRunning ? u"running"_s : u"pending"_s;
        const int project = 1 + dice.roll(projectCount);
        job.projectPath = u"acme/team-%1/service-%2"_s.arg(project % 40).arg(project);
        job.tags = tagSets[std::size_t(dice.roll(tagSetCount))];
        job.protectedRef = Tri(dice.roll(3));
        job.instanceRunners = Tri(dice.roll(3));
        job.queuedAt = Instant::fromSeconds(now - dice.roll(4000));
        if (isRunning) {
            job.runner = RunnerId{ runners[std::size_t(dice.roll(int(runners.size())))].id };
            job.systemId = u"s_%1"_s.arg(job.runner.value);
            job.platform = u"linux"_s;
        }
    }
    return made;
}

std::vector<FixtureRunner> allInstanceRunners(std::vector<FixtureRunner> runners)
{
    for (FixtureRunner &runner : runners) {
        runner.type = "INSTANCE_TYPE";
        runner.runUntagged = Tri::Yes;
        runner.tags = std::vector<std::string>{ "android", "arm", "build", "deploy", "docker", "gpu", "linux", std::to_string(runner.id) };
    }
    return runners;
}

/// Every job matched for itself, as if nothing were known of the others.
void matching(const char *what, const Snapshot::Ptr &fleet, const std::vector<Job> &pending)
{
    qint64 pairs = 0, unknown = 0;
    std::set<std::pair<QString, QString>> distinct;
    for (const Job &job : pending)
        distinct.emplace(job.projectPath, tagSetName(job.tags));
    figure(qPrintable(u"%1: how many could take each of 10,000 jobs"_s.arg(QLatin1String(what))), 1000, [&] {
        Matcher matcher(fleet);
        pairs = unknown = 0;
        for (const Job &job : pending) {
            const EligibleCount count = matcher.count(needsOf(job));
            pairs += count.online + count.paused + count.offline;
            unknown += count.unknown;
        }
    });
    figure(qPrintable(u"%1: which could take each of 10,000 jobs"_s.arg(QLatin1String(what))), 1000, [&] {
        Matcher matcher(fleet);
        pairs = 0;
        for (const Job &job : pending)
            pairs += qint64(matcher.eligible(needsOf(job)).size());
    });
    std::printf("%-88s %lld pairs, %lld unknown, %zu projects x tag sets\n", "", static_cast<long long>(pairs), static_cast<long long>(unknown), distinct.size());
}

QueueSeries dayOfMinutes(Dice &dice)
{
    QueueSeries series;
    for (int minute = 0; minute < 1440; ++minute) {
        const int pending = dice.roll(200);
        series.points.push_back({ .at = Instant::fromSeconds(now + 60 * minute), .pending = pending, .pendingMost = pending + 5, .running = 50, .runningMost = 60, .arrivals = 3, .starts = 3 });
    }
    series.watched.push_back({ Instant::fromSeconds(now), Instant::fromSeconds(now + 86'400) });
    return series;
}

} // namespace

int main()
{
    FleetMaker maker({ .runners = runnerCount, .seed = 7, .managersPerRunner = 1, .owners = projectCount });
    Dice dice(7);
    JobPicture picture;
    picture.instance = u"https://git.example.com"_s;
    picture.reach = JobPicture::Reach::Everything;
    picture.isComplete = true;
    picture.from = picture.asOf = Instant::fromSeconds(now);
    picture.pending = jobs(pendingCount, maker.runners(), dice, false);
    picture.running = jobs(runningCount, maker.runners(), dice, true);
    const Snapshot::Ptr fleet = maker.snapshot();
    const Snapshot::Ptr shared = snapshotOf(allInstanceRunners(maker.runners()));

    matching("10,000 runners", fleet, picture.pending);
    matching("10,000 instance runners that carry nearly every tag", shared, picture.pending);

    QueueTracker tracker;
    QueueSample sample;
    figure("tracker: a pass with 10,000 waiting and 4,000 running", 100, [&] {
        picture.asOf = Instant::fromSeconds(picture.asOf.seconds() + 30);
        sample = tracker.add(picture);
    });
    Matcher matcher(fleet);
    std::vector<QueueRow> rows;
    figure("board, runners ordered already", 100, [&] { rows = makeQueueBoard(picture, &matcher, tracker); });
    std::printf("%-88s %zu rows, %zu flows\n", "", rows.size(), sample.flows.size());
    figure("board with everything matched anew", 1100, [&] {
        Matcher fresh(fleet);
        rows = makeQueueBoard(picture, &fresh, tracker);
    });
    const JobNeeds needs = needsOf(picture.pending.front());
    figure("why one job waits: the 20 nearest of 10,000 runners", 16, [&] { return adviceFor(*fleet, nearestRunners(*fleet, needs, 20)); });

    const std::vector<QueueSeries> day{ dayOfMinutes(dice) };
    std::size_t points = 0;
    figure("24 hours of samples down to 1,600 points", 16, [&] {
        points = downsample(day.front(), gridFor(day, Instant::fromSeconds(now), Instant::fromSeconds(now + 86'400), 1600)).front().size();
    });
    figure("24 hours of samples down to 400 points", 16, [&] {
        points = downsample(day.front(), gridFor(day, Instant::fromSeconds(now), Instant::fromSeconds(now + 86'400), 400)).front().size();
    });
    std::printf("%-88s %zu points\n", "", points);
    return 0;
}
