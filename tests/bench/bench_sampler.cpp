// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sampling costs: a pass over 10,000 jobs that wait, by a line of 0 ms, with the board that is made of it, and what the
// window's thread has to do with it meanwhile.

#include "models/sync/jobsampler.h"
#include "tests/bench/figure.h"
#include "tests/bench/replayserver.h"
#include "tests/bench/stalls.h"
#include "tests/models/sync/demosession.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int waiting = 10'000;

void addJobs(DemoSession &session)
{
    session.change([](demo::World &world) {
        std::vector<qint64> projects;
        for (const auto &[id, project] : world.projects())
            projects.push_back(id);
        for (int i = 0; i < waiting; ++i) {
            const QStringList tags = i % 7 == 0 ? QStringList() : QStringList{ u"linux"_s, u"team-%1"_s.arg(i % 150) };
            world.addJob(projects[std::size_t(i) % projects.size()], tags);
        }
    });
}

/// A pass to its end, and the board of it.
void sample(JobSampler &sampler)
{
    QEventLoop loop;
    QObject::connect(&sampler, &JobSampler::boardChanged, &loop, &QEventLoop::quit);
    QObject::connect(&sampler, &JobSampler::stateChanged, &loop, [&] {
        if (sampler.state() == JobSampler::State::Failed)
            loop.quit();
    });
    sampler.sampleNow();
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    DemoSession session({ .runners = 10'000 });
    addJobs(session);
    ReplayServer replay(session.server().url());
    if (!session.connect(replay.url()))
        return 1;
    JobSampler sampler({ session.client(), session.identity(), session.clock() });
    sampler.setFleet(session.load().fleet);
    for (int i = 0; i < 8; ++i)   // until every answer is in the replaying server's memory, and every project's refs are known
        sample(sampler);
    (void)replay.takeMisses();
    if (!sampler.picture() || sampler.picture()->pending.size() < waiting) {
        std::printf("the pass is not whole: %s\n", qPrintable(sampler.error() ? sampler.error()->detail : QString()));
        return 1;
    }
    Stalls stalls;
    std::vector<double> longest, quick, mine;
    figure("a pass over 10,000 waiting jobs and 10,000 runners, 0 ms, board and replaying server included", 1500, [&] {
        stalls.start();
        const double begin = threadMilliseconds();
        sample(sampler);
        stalls.stop();
        mine.push_back(threadMilliseconds() - begin);
        longest.push_back(stalls.longest());
        quick.push_back(stalls.quick());
    }, 7);
    std::printf("  (%d of the answers were not in memory yet)\n", replay.takeMisses());
    std::printf("%-88.88s %7.2f ms, budget %5.1f ms\n", "the window's thread: longest work between two turns of its loop", median(longest), 16.0);
    std::printf("%-88.88s %7.2f %%\n", "the window's thread: turns under 16 ms", median(quick));
    std::printf("%-88.88s %7.2f ms\n", "the window's thread: processor time in all", median(mine));
    return 0;
}
