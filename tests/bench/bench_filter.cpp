// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a keystroke in the filter bar costs in a fleet of 100,000 runners with 200,000 managers, and completion over 20,000 jobs, before
// the repaint.

#include "models/filter/filter.h"
#include "models/filter/filtercompletion.h"
#include "models/filter/jobcompletion.h"
#include "tests/bench/figure.h"
#include "tests/models/filter/randomfleet.h"

#include <array>
#include <cstdio>

using namespace muster;
using namespace muster::test;

namespace {

/// As a big instance has them: 3,000 projects, 400 names, 2,000 runners, a pipeline for every four.
std::vector<Job> manyJobs(int count)
{
    static constexpr std::array<QStringView, 6> tags{ u"docker", u"linux", u"gpu", u"windows", u"arm64", u"deploy" };
    std::vector<Job> jobs(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Job &job = jobs[std::size_t(i)];
        job.id = JobId{ i + 1 };
        job.name = QStringLiteral("unit-tests-%1").arg(i % 400);
        job.projectPath = QStringLiteral("acme/team-%1/project-%2").arg(i % 60).arg(i % 3000);
        job.status = i % 3 == 0 ? QStringLiteral("pending") : QStringLiteral("running");
        job.stage = i % 2 == 0 ? QStringLiteral("test") : QStringLiteral("build");
        job.ref = i % 5 == 0 ? QStringLiteral("feature/%1").arg(i % 2500) : QStringLiteral("main");
        job.tags = { tags[std::size_t(i) % tags.size()].toString(), QStringLiteral("linux") };
        job.pipeline = PipelineId{ 1'000'000 + i / 4 };
        job.runnerName = QStringLiteral("runner-build-%1").arg(i % 2000);
    }
    return jobs;
}

} // namespace

int main()
{
    const Snapshot::Ptr fleet = randomFleet({ .runners = 100'000, .seed = 7, .managersEach = 2, .odd = false });
    const ReleaseCatalogue catalogue = smallCatalogue();
    std::printf("%lld runners, %lld managers, %.1f MB\n", static_cast<long long>(fleet->size()), static_cast<long long>(fleet->managerCount()), double(fleet->bytes()) / 1e6);

    LagTable lag;
    figure("LagTable::build", 5, [&] { lag = LagTable::build(*fleet, catalogue, catalogue.newest()); });
    const FilterContext context{ fleetNow(), &lag };

    constexpr double budget = 8;
    const char *const texts[] = {
        "status:offline",
        "seen:>30d",
        "behind:>=3",
        "tag:docker",
        "owner:acme/**",
        "creator:alice",
        "name:kube",
        "name:*prod*9",
        "note:keep",
        "token:t12345XyZ",
        "version:<17.5",
        "version:\">=17.0 <17.5 || >=18\"",
        "ip:10.0.0.0/9",
        "executor:docker*",
        "sys:r_123456Ab",
        "e",
        "prod",
        "nowhere-to-be-found",
        "kube*99",
        "-kube",
        "linux OR web OR kube OR gpu",
        "-(linux OR web OR kube OR gpu OR omega)",
        "prod pool kube 7",
        "status:offline seen:>30d tag:docker -paused:yes owner:acme/** kube",
        "(version:<17.5 OR executor:docker OR platform:windows) -(arch:arm64 ip:10.0.0.0/8) (name:prod OR note:keep OR tag:gpu)",
        "name:a OR name:b OR sys:x* OR version:1.0 OR ip:1.1.1.1 OR zzz OR token:x",
    };
    double worst = 0;
    for (const char *text : texts) {
        const auto filter = Filter::parse(QString::fromUtf8(text));
        if (!filter) {
            std::printf("%s does not parse\n", text);
            return 1;
        }
        qsizetype found = 0;
        worst = std::max(worst, figure(text, budget, [&] { found = qsizetype(filter->matchingRows(*fleet, context).size()); }));
        std::printf("%-88s %7lld rows\n", "", static_cast<long long>(found));
    }
    std::printf("%-88s %7.2f ms, budget %5.1f ms %s\n", "the dearest of these", worst, budget, worst <= budget ? "" : "OVER");

    for (const char *text : { "", "do", "tag:do", "owner:ac", "version:17", "ip:10", "status:" }) {
        const QString half = QString::fromUtf8(text);
        figure(qPrintable(QStringLiteral("completion of “%1”").arg(half)), 16, [&] { return completeFilter(half, half.size(), fleet.get()); });
    }

    const std::vector<Job> jobs = manyJobs(20'000);
    std::vector<const Job *> each;
    for (const Job &job : jobs)
        each.push_back(&job);
    for (const char *text : { "", "do", "tag:do", "project:ac", "job:un", "runner:", "pipeline:1", "stuck:" }) {
        const QString half = QString::fromUtf8(text);
        figure(qPrintable(QStringLiteral("completion of “%1” over 20,000 jobs").arg(half)), 16, [&] { return completeJobFilter(half, half.size(), each); });
    }
    return 0;
}
