// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/mine/myrunners.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const Instant now = Instant::fromSeconds(1'760'000'100);

FixtureRunner runner(qint64 id, const std::function<void(FixtureRunner &)> &change = {})
{
    FixtureRunner made;
    made.id = id;
    made.name = "runner-" + std::to_string(id);
    if (change)
        change(made);
    return made;
}

Job job(qint64 runnerId, const QString &project, qint64 daysAgo)
{
    Job made;
    made.id = JobId{ 1000 + runnerId };
    made.projectPath = project;
    made.finishedAt = Instant::fromSeconds(now.seconds() - daysAgo * day);
    made.runner = RunnerId{ runnerId };
    made.runnerName = u"seen-%1"_s.arg(runnerId);
    made.runnerType = RunnerType::Instance;
    return made;
}

Identity mira()
{
    Identity identity;
    identity.userId = UserId{ 3 };
    identity.username = u"mira"_s;
    return identity;
}

MyRunnersFacts::Listed listed(const std::vector<FixtureRunner> &runners, bool isWhole = true)
{
    return { { snapshotOf(runners) }, isWhole };
}

/// What is the person's to manage is taken from the fleet, as a load does.
std::vector<MyRunner> gather(MyRunnersFacts facts)
{
    if (facts.fleet)
        facts.managed = runnersToManage(*facts.fleet, facts.identity);
    return gatherMyRunners(facts, now);
}

const MyRunner *find(const std::vector<MyRunner> &runners, qint64 id)
{
    const auto at = std::find_if(runners.begin(), runners.end(), [id](const MyRunner &each) { return each.id.value == id; });
    return at == runners.end() ? nullptr : &*at;
}

} // namespace

class TestMyRunners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMineFollowsFromThePermissions_data();
    void whatIsMineFollowsFromThePermissions();
    void anAdministratorsAreTheOnesTheyCreated();
    void thoseSilentForLongestComeFirst();
    void listsJobsAndRightsAreJoined();
    void theOnlyOneIsSaidOnlyOverAWholeListWithAllTags_data();
    void theOnlyOneIsSaidOnlyOverAWholeListWithAllTags();
    void jobsOfTheWeekAreCounted_data();
    void jobsOfTheWeekAreCounted();
    void aFullListOfThisWeeksJobsGoesOn();
    void aJobOfUnknownTimeIsNotLongAgo();
    void hiddenJobsAreNotNoJobs();
    void whatIsGoneIsLeftOut();
    void theLeastUsefulComeFirst();
};

void TestMyRunners::whatIsMineFollowsFromThePermissions_data()
{
    QTest::addColumn<Tri>("update");
    QTest::addColumn<Tri>("remove");
    QTest::addColumn<bool>("mine");
    QTest::newRow("both") << Tri::Yes << Tri::Yes << true;
    QTest::newRow("update alone") << Tri::Yes << Tri::No << true;
    QTest::newRow("delete alone") << Tri::No << Tri::Yes << true;
    QTest::newRow("neither") << Tri::No << Tri::No << false;
    QTest::newRow("not told") << Tri::Unknown << Tri::Unknown << false;
}

void TestMyRunners::whatIsMineFollowsFromThePermissions()
{
    QFETCH(Tri, update);
    QFETCH(Tri, remove);
    QFETCH(bool, mine);
    const Snapshot::Ptr fleet = snapshotOf({ runner(1, [&](FixtureRunner &made) {
        made.canUpdate = update;
        made.canDelete = remove;
        made.creatorId = 9;
    }) });
    QCOMPARE(isMineToManage(*fleet, fleet->row(0), mira()), mine);
}

void TestMyRunners::anAdministratorsAreTheOnesTheyCreated()
{
    Identity root = mira();
    root.administrator = true;
    const Snapshot::Ptr fleet = snapshotOf({ runner(1), runner(2, [](FixtureRunner &made) { made.creatorId = 9; }), runner(3, [](FixtureRunner &made) { made.creatorId = 0; }) });
    QVERIFY(isMineToManage(*fleet, fleet->row(0), root));
    QVERIFY(!isMineToManage(*fleet, fleet->row(1), root));
    QVERIFY(!isMineToManage(*fleet, fleet->row(2), root));
}

void TestMyRunners::thoseSilentForLongestComeFirst()
{
    const auto contacted = [](qint64 at) { return [at](FixtureRunner &made) { made.contactedAt = at; }; };
    const Snapshot::Ptr fleet = snapshotOf({ runner(1, contacted(1'759'000'000)), runner(2, contacted(1'758'000'000)), runner(3, contacted(1)), runner(4, contacted(1'758'000'000)),
        runner(5, [](FixtureRunner &made) { made.canUpdate = made.canDelete = Tri::No; }) });
    QStringList order;
    for (const RunnerId id : runnersToManage(*fleet, mira()))
        order += QString::number(id.value);
    QCOMPARE(order.join(u' '), u"3 2 4 1"_s);
}

void TestMyRunners::listsJobsAndRightsAreJoined()
{
    const auto notMine = [](FixtureRunner &made) { made.canUpdate = made.canDelete = Tri::No; };
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.fleet = snapshotOf({ runner(1), runner(2, notMine) });
    facts.listed[u"acme/web"_s] = listed({ runner(1), runner(5, notMine) });
    facts.jobs = { job(1, u"acme/web"_s, 1), job(7, u"zoo/app"_s, 2), job(7, u"zoo/bot"_s, 3) };
    const std::vector<MyRunner> all = gather(facts);
    QCOMPARE(all.size(), std::size_t(3));   // 2 is neither mine nor does it serve me

    const MyRunner *mine = find(all, 1), *serving = find(all, 5), *seen = find(all, 7);
    QVERIFY(mine && serving && seen);
    QVERIFY(mine->isMine && mine->isListed && mine->isSeen);
    QCOMPARE(mine->projects, QStringList{ u"acme/web"_s });
    QCOMPARE(mine->owner, u"acme/payments"_s);
    QVERIFY(!serving->isMine && serving->isListed && !serving->isSeen);
    QVERIFY(!seen->isMine && !seen->isListed && seen->isSeen);
    QCOMPARE(seen->name, u"seen-7"_s);
    QCOMPARE(seen->projects, (QStringList{ u"zoo/app"_s, u"zoo/bot"_s }));
    QCOMPARE(seen->use.jobs, RunnerUse::Jobs::Seen);
    QVERIFY(seen->use.mayBeMore);
    QCOMPARE(seen->use.jobsInWeek, 2);
    QVERIFY(seen->use.contactedAt.isUnknown());
}

void TestMyRunners::theOnlyOneIsSaidOnlyOverAWholeListWithAllTags_data()
{
    using Runners = std::vector<FixtureRunner>;
    const auto tagged = [](std::optional<std::vector<std::string>> tags) { return [tags](FixtureRunner &made) { made.tags = tags; }; };
    using Tags = std::vector<std::string>;
    QTest::addColumn<Runners>("runners");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("tag");
    QTest::newRow("alone with a tag") << Runners{ runner(1, tagged(Tags{ "docker", "gpu" })), runner(2, tagged(Tags{ "docker" })) } << true << u"gpu"_s;
    QTest::newRow("another has it, too") << Runners{ runner(1, tagged(Tags{ "gpu" })), runner(2, tagged(Tags{ "gpu" })) } << true << QString();
    QTest::newRow("the list is cut") << Runners{ runner(1, tagged(Tags{ "gpu" })) } << false << QString();
    QTest::newRow("tags of another are not told") << Runners{ runner(1, tagged(Tags{ "gpu" })), runner(2, tagged(std::nullopt)) } << true << QString();
    QTest::newRow("no tags") << Runners{ runner(1, tagged(Tags{})) } << true << QString();
}

void TestMyRunners::theOnlyOneIsSaidOnlyOverAWholeListWithAllTags()
{
    QFETCH(std::vector<FixtureRunner>, runners);
    QFETCH(bool, whole);
    QFETCH(QString, tag);
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.listed[u"acme/vision"_s] = listed(runners, whole);
    const std::vector<MyRunner> all = gather(facts);
    const MyRunner *first = find(all, 1);
    QVERIFY(first);
    QCOMPARE(first->use.onlyTag, tag);
    QCOMPARE(first->use.onlyProject, tag.isEmpty() ? QString() : u"acme/vision"_s);
    QCOMPARE(first->verdict.kind == Usefulness::OnlyOne, !tag.isEmpty());
}

void TestMyRunners::jobsOfTheWeekAreCounted_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<int>("counted");
    QTest::newRow("now") << qint64(0) << 1;
    QTest::newRow("a second less than seven days") << 7 * day - 1 << 1;
    QTest::newRow("seven days") << 7 * day << 0;
    QTest::newRow("by a clock that is ahead") << qint64(-60) << 1;
}

void TestMyRunners::jobsOfTheWeekAreCounted()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(int, counted);
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.fleet = snapshotOf({ runner(1) });
    RunnerDetail detail;
    detail.jobsReadable = true;
    detail.recentJobs = { job(1, u"acme/web"_s, 0) };
    detail.recentJobs.front().finishedAt = Instant::fromSeconds(now.seconds() - secondsAgo);
    facts.details[1] = detail;
    const std::vector<MyRunner> all = gather(facts);
    QCOMPARE(all.front().use.jobs, RunnerUse::Jobs::Told);
    QCOMPARE(all.front().use.jobsInWeek, counted);
    QVERIFY(!all.front().use.mayBeMore);
}

void TestMyRunners::aFullListOfThisWeeksJobsGoesOn()
{
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.fleet = snapshotOf({ runner(1) });
    RunnerDetail detail;
    detail.jobsReadable = true;
    detail.recentJobs.assign(20, job(1, u"acme/web"_s, 1));
    facts.details[1] = detail;
    facts.jobs = { job(1, u"acme/web"_s, 1) };   // one of those; not counted twice
    const MyRunner mine = gather(facts).front();
    QCOMPARE(mine.use.jobsInWeek, 20);
    QVERIFY(mine.use.mayBeMore);
    QCOMPARE(mine.projects, QStringList{ u"acme/web"_s });
}

void TestMyRunners::aJobOfUnknownTimeIsNotLongAgo()
{
    const auto silent = [](FixtureRunner &made) { made.contactedAt = now.seconds() - 200 * day; };
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.fleet = snapshotOf({ runner(1, silent) });
    RunnerDetail detail;
    detail.jobsReadable = true;
    detail.recentJobs = { job(1, u"acme/web"_s, 150) };
    facts.details[1] = detail;
    QCOMPARE(gather(facts).front().verdict.kind, Usefulness::ProbablyUseless);
    facts.details[1].recentJobs.push_back({});
    QCOMPARE(gather(facts).front().verdict.kind, Usefulness::Unknown);
}

void TestMyRunners::hiddenJobsAreNotNoJobs()
{
    const auto silent = [](FixtureRunner &made) { made.contactedAt = now.seconds() - 200 * day; };
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.fleet = snapshotOf({ runner(1, silent) });
    facts.details[1] = {};   // may not be read
    QCOMPARE(gather(facts).front().verdict.kind, Usefulness::Unknown);
    facts.details[1].jobsReadable = true;
    QCOMPARE(gather(facts).front().verdict.kind, Usefulness::ProbablyUseless);
}

void TestMyRunners::whatIsGoneIsLeftOut()
{
    MyRunnersFacts facts;
    facts.identity = mira();
    facts.listed[u"acme/web"_s] = listed({ runner(1), runner(2) });
    facts.gone = { 1 };
    const std::vector<MyRunner> all = gather(facts);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().id.value, 2);
}

void TestMyRunners::theLeastUsefulComeFirst()
{
    MyRunnersFacts facts;
    facts.identity = mira();
    const auto silent = [](FixtureRunner &made) { made.contactedAt = now.seconds() - 200 * day; };
    facts.fleet = snapshotOf({ runner(1), runner(2, [](FixtureRunner &made) { made.runningJobs = 1; }), runner(3, silent), runner(4, silent) });
    facts.details[3].jobsReadable = true;
    facts.details[4].jobsReadable = true;
    QStringList order;
    for (const MyRunner &each : gather(facts))
        order += QString::number(each.id.value);
    QCOMPARE(order.join(u' '), u"3 4 2 1"_s);
}

QTEST_GUILESS_MAIN(TestMyRunners)
#include "tst_myrunners.moc"
