// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/fleet/queue/randomqueue.h"

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> &groups()
{
    static const std::vector<std::string> pool{ "acme", "Acme", "acme/web", "acme/pay", "acme/payments", "other" };
    return pool;
}

const std::vector<std::string> &projects()
{
    static const std::vector<std::string> pool{ "acme/web", "acme/web/shop", "acme/payments/api", "ACME/Payments/API", "acme/pay", "other/x", "lonely" };
    return pool;
}

Tri randomTri(Dice &dice)
{
    return dice.pick(std::vector{ Tri::Unknown, Tri::No, Tri::Yes, Tri::Yes });
}

QString randomProject(Dice &dice)
{
    return dice.chance(0.1) ? QString() : QString::fromStdString(dice.pick(projects()));
}

} // namespace

const std::vector<std::string> &queueTags()
{
    static const std::vector<std::string> pool{ "a", "B", "b", "docker", "linux", "\xEF\xAC\x81", "\xF0\x9F\x90\x8B" };
    return pool;
}

JobNeeds randomNeeds(Dice &dice)
{
    Job job;
    job.projectPath = randomProject(dice);
    for (int i = dice.roll(3); i > 0; --i)
        job.tags += QString::fromStdString(dice.pick(queueTags()));
    job.protectedRef = randomTri(dice);
    job.instanceRunners = randomTri(dice);
    return needsOf(job);
}

FixtureRunner randomRunner(Dice &dice, qint64 id)
{
    FixtureRunner runner;
    runner.id = id;
    runner.type = dice.pick(std::vector<std::string>{ "INSTANCE_TYPE", "GROUP_TYPE", "PROJECT_TYPE", "PROJECT_TYPE", "", "PLANET_TYPE" });
    const bool isGroups = runner.type == "GROUP_TYPE";
    const std::vector<std::string> &paths = isGroups ? groups() : projects();
    const int owner = dice.roll(int(paths.size()));
    runner.ownerId = dice.chance(0.1) ? 0 : 1 + owner;
    runner.ownerPath = paths[std::size_t(owner)];
    runner.projectCount = dice.pick(std::vector{ -1, 1, 1, 2, 9 });
    runner.access = dice.pick(std::vector<std::string>{ "NOT_PROTECTED", "NOT_PROTECTED", "REF_PROTECTED", "", "MOON" });
    runner.runUntagged = randomTri(dice);
    runner.paused = randomTri(dice);
    runner.status = dice.pick(std::vector<std::string>{ "ONLINE", "ONLINE", "OFFLINE", "STALE", "NEVER_CONTACTED", "", "DREAMING" });
    runner.tags.reset();
    if (dice.chance(0.9)) {
        runner.tags.emplace();
        for (int i = dice.roll(5); i > 0; --i)
            runner.tags->push_back(dice.pick(queueTags()));
    }
    return runner;
}

RandomQueue randomQueue(quint32 seed)
{
    Dice dice(seed);
    RandomQueue queue;
    for (int i = dice.roll(40); i > 0; --i)
        queue.runners.push_back(randomRunner(dice, 1 + i * 3));
    for (int i = 0; i < 12; ++i)
        queue.needs.push_back(randomNeeds(dice));
    for (int i = dice.roll(8); i > 0; --i) {
        const RunnerType type = dice.pick(std::vector{ RunnerType::Instance, RunnerType::Group, RunnerType::Project, RunnerType::Unknown });
        queue.ran.push_back(jobOf({ .id = i, .status = "running", .project = randomProject(dice), .runner = 1 + 3 * dice.roll(45), .runnerType = type }));
    }
    return queue;
}

} // namespace muster::test
