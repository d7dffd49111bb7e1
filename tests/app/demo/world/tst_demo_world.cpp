// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/generate/hostile.h"
#include "app/demo/world/world.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace muster::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment epoch = 1790000000000;

WorldOptions stillOptions(int runners)
{
    WorldOptions options;
    options.runners = runners;
    options.epoch = epoch;
    options.still = true;
    return options;
}

std::vector<qint64> idsOf(const RunnerList &list, Order order = Order::OldestFirst, std::optional<RunnerKey> after = {})
{
    std::vector<qint64> ids;
    list.walk(order, after, [&](const Runner &runner) {
        ids.push_back(runner.id);
        return true;
    });
    return ids;
}

QString print(const World &world)
{
    QString text;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        text += u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(runner.id).arg(constantName(runner.type), runner.description, runner.tags.join(u','))
                    .arg(runner.createdAt).arg(runner.creatorId).arg(world.contactedAt(runner));
        for (const Manager &manager : runner.managers)
            text += u"  %1 %2 %3 %4\n"_s.arg(manager.id).arg(manager.systemId, manager.ipAddress, manager.software->version);
        return true;
    });
    for (const auto &[id, job] : world.jobs())
        text += u"%1 %2 %3 %4 %5\n"_s.arg(id).arg(job.name, constantName(job.status)).arg(job.runnerId).arg(job.startedAt);
    return text;
}

} // namespace

class DemoWorldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOptionsGiveTheSameWorld();
    void anotherSeedGivesAnotherWorld();
    void hasAsManyRunnersAsAsked_data();
    void hasAsManyRunnersAsAsked();
    void theMixOfTypesIsKept();
    void everythingAFleetHasIsThere();
    void listsAreInOrderOfCreationAndPagedFromAnyKey();
    void groupListsFollowTheTree();
    void projectListsHoldWhatTheProjectCanUse();
    void listsStayRightUnderManyDeletions();
    void deletingTenThousandIsQuick();
    void statusFollowsTheClock_data();
    void statusFollowsTheClock();
    void aStillWorldOnlyGrowsOlder();
    void aRunnerIsFoundByItsToken();
    void resettingATokenChangesItAndSilencesTheManagers();
    void updatesAreValidated_data();
    void updatesAreValidated();
    void updatesMoveTheTimeOfUpdateOnlyWhenSomethingChanges();
    void createdRunnersAppearInEveryList();
    void assigningPutsARunnerIntoTheProjectsLists();
    void jobsAreCancelledAndRetried();
    void aJobIsStuckWithoutARunnerForIt();
    void changesAreNotedOnce();
    void tokensAreOfEveryKind();
    void hostileWorldsHoldHostileTexts();
    void aHundredThousandRunnersAreMadeQuickly();
};

void DemoWorldTest::theSameOptionsGiveTheSameWorld()
{
    QCOMPARE(print(World(stillOptions(400))), print(World(stillOptions(400))));
}

void DemoWorldTest::anotherSeedGivesAnotherWorld()
{
    WorldOptions other = stillOptions(50);
    other.seed = 2;
    QVERIFY(print(World(stillOptions(50))) != print(World(other)));
}

void DemoWorldTest::hasAsManyRunnersAsAsked_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 50, 5000})
        QTest::addRow("%d", count) << count;
}

void DemoWorldTest::hasAsManyRunnersAsAsked()
{
    QFETCH(int, count);
    const World world(stillOptions(count));
    QCOMPARE(world.runners().count(), count);
    QCOMPARE(qsizetype(idsOf(world.runners()).size()), count);
    QVERIFY(!world.groups().empty());
}

void DemoWorldTest::theMixOfTypesIsKept()
{
    WorldOptions options = stillOptions(6000);
    options.mix = {80, 15, 5};
    const World world(options);
    QVERIFY(qAbs(world.runners(RunnerType::Instance).count() - 4800) < 150);
    QVERIFY(qAbs(world.runners(RunnerType::Group).count() - 900) < 120);
    QVERIFY(qAbs(world.runners(RunnerType::Project).count() - 300) < 80);
}

void DemoWorldTest::everythingAFleetHasIsThere()
{
    const World world(stillOptions(5000));
    QSet<RunnerStatus> statuses;
    QSet<QString> platforms, executors;
    int legacy = 0, creatorGone = 0, crowded = 0, mixedVersions = 0, development = 0, ipv6 = 0, fleeting = 0, manyTags = 0, multiProject = 0;
    int depth = 0, blockedCreator = 0, noted = 0, expiring = 0;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        statuses.insert(world.status(runner));
        legacy += runner.legacy;
        creatorGone += !runner.legacy && runner.creatorId == 0;
        const User *creator = world.user(runner.creatorId);
        blockedCreator += creator != nullptr && creator->state != u"active"_s;
        crowded += runner.managers.size() > 150;
        manyTags += runner.tags.size() == 50;
        multiProject += runner.projectIds.size() > 1;
        noted += !runner.maintenanceNote.isEmpty();
        expiring += runner.tokenExpiresAt != 0;
        if (const Group *group = world.group(runner.groupId))
            depth = std::max(depth, int(group->fullPath.count(u'/')) + 1);
        QSet<QString> versions;
        for (const Manager &manager : runner.managers) {
            platforms.insert(manager.software->platform);
            executors.insert(manager.software->executor);
            versions.insert(manager.software->version);
            development += manager.software->version.contains(u"~pre"_s) || manager.software->version == u"development version"_s;
            ipv6 += manager.ipAddress.contains(u':');
            fleeting += manager.systemId.startsWith(u"r_"_s);
        }
        mixedVersions += versions.size() > 1;
        return true;
    });
    QCOMPARE(statuses.size(), 4);
    QVERIFY(platforms.size() >= 3 && executors.size() >= 6);
    QCOMPARE(depth, 3);
    for (const int count : {legacy, creatorGone, blockedCreator, crowded, mixedVersions, development, ipv6, fleeting, manyTags, multiProject, noted, expiring})
        QVERIFY(count > 0);
    for (const JobStatus status : {JobStatus::Pending, JobStatus::Running, JobStatus::Success, JobStatus::Failed, JobStatus::Canceled, JobStatus::Manual})
        QVERIFY2(!world.jobs(status).empty(), qPrintable(constantName(status)));
}

void DemoWorldTest::listsAreInOrderOfCreationAndPagedFromAnyKey()
{
    const World world(stillOptions(700));
    std::vector<qint64> all = idsOf(world.runners());
    std::vector<RunnerKey> keys;
    for (const qint64 id : all)
        keys.push_back({world.runner(id)->createdAt, id});
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    for (const size_t at : {size_t(0), size_t(1), size_t(350), keys.size() - 1}) {
        QCOMPARE(idsOf(world.runners(), Order::OldestFirst, keys[at]), std::vector<qint64>(all.begin() + qsizetype(at) + 1, all.end()));
        QCOMPARE(idsOf(world.runners(), Order::NewestFirst, keys[at]),
                 std::vector<qint64>(all.rbegin() + qsizetype(all.size() - at), all.rend()));
    }
    // A key between two runners, as of a runner that was deleted.
    QCOMPARE(idsOf(world.runners(), Order::OldestFirst, RunnerKey{keys[10].createdAt, keys[10].id - 1}).front(), all[10]);
}

void DemoWorldTest::groupListsFollowTheTree()
{
    const World world(stillOptions(3000));
    for (const auto &[id, group] : world.groups()) {
        std::vector<qint64> direct, tree;
        const auto inTree = [&world, root = id](qint64 groupId) {
            for (const Group *at : world.chain(groupId)) {
                if (at->id == root)
                    return true;
            }
            return false;
        };
        world.runners().walk(Order::OldestFirst, {}, [&, &group = group](const Runner &runner) {
            if (runner.groupId == group.id)
                direct.push_back(runner.id);
            bool below = inTree(runner.groupId);
            for (const qint64 project : runner.projectIds)
                below = below || inTree(world.project(project)->groupId);
            if (below)
                tree.push_back(runner.id);
            return true;
        });
        QCOMPARE(idsOf(world.groupRunners(group, Membership::Direct)), direct);
        QCOMPARE(idsOf(world.groupRunners(group, Membership::Descendants)), tree);
        QCOMPARE(world.groupRunners(group, Membership::Descendants).count(), qsizetype(tree.size()));
        const qsizetype available = world.groupRunners(group, Membership::AllAvailable).count();
        QVERIFY(available >= qsizetype(tree.size()) + world.runners(RunnerType::Instance).count());
    }
}

void DemoWorldTest::projectListsHoldWhatTheProjectCanUse()
{
    const World world(stillOptions(800));
    for (const auto &[id, project] : world.projects()) {
        std::vector<qint64> usable;
        world.runners().walk(Order::OldestFirst, {}, [&, &project = project](const Runner &runner) {
            bool fits = runner.isAssignedTo(project.id) || (runner.type == RunnerType::Instance && project.sharedRunnersEnabled);
            for (const Group *above : world.chain(project.groupId))
                fits = fits || (project.groupRunnersEnabled && runner.groupId == above->id);
            if (fits)
                usable.push_back(runner.id);
            return true;
        });
        QCOMPARE(idsOf(world.projectRunners(project)), usable);
    }
}

void DemoWorldTest::listsStayRightUnderManyDeletions()
{
    World world(stillOptions(2000));
    std::vector<qint64> left = idsOf(world.runners());
    Random random(3);
    for (int i = 0; i < 1500; ++i) {
        const auto at = left.begin() + random.below(qint64(left.size()));
        QVERIFY(world.deleteRunner(*at));
        QVERIFY(!world.deleteRunner(*at));
        QVERIFY(world.runner(*at) == nullptr);
        left.erase(at);
        if (i % 250 == 0)
            QCOMPARE(idsOf(world.runners()), left);
    }
    QCOMPARE(world.runners().count(), 500);
    for (const auto &[id, group] : world.groups()) {
        const RunnerList list = world.groupRunners(group, Membership::Descendants);
        QCOMPARE(list.count(), qsizetype(idsOf(list).size()));
    }
    NewRunner wanted;
    wanted.settings.description = u"later"_s;
    const qint64 added = world.createRunner(wanted).runner->id;
    left.push_back(added);
    QCOMPARE(idsOf(world.runners()), left);
}

void DemoWorldTest::deletingTenThousandIsQuick()
{
    World world(stillOptions(100000));
    const std::vector<qint64> ids = idsOf(world.runners());
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i < 10000; ++i)
        world.deleteRunner(ids[i * 10]);
    qInfo("10,000 deletions among 100,000: %lld ms", timer.elapsed());
    QCOMPARE(world.runners().count(), 90000);
    QVERIFY(timer.elapsed() < 5000);   // quadratic would be minutes
}

void DemoWorldTest::statusFollowsTheClock_data()
{
    QTest::addColumn<Moment>("created");
    QTest::addColumn<Moment>("contact");
    QTest::addColumn<RunnerStatus>("status");
    QTest::newRow("just now") << days(100) << seconds(1) << RunnerStatus::Online;
    QTest::newRow("a moment under two hours") << days(100) << hours(2) - 1 << RunnerStatus::Online;
    QTest::newRow("two hours") << days(100) << hours(2) << RunnerStatus::Offline;
    QTest::newRow("a moment under a week") << days(100) << days(7) - 1 << RunnerStatus::Offline;
    QTest::newRow("a week") << days(100) << days(7) << RunnerStatus::Stale;
    QTest::newRow("years") << days(2000) << days(1900) << RunnerStatus::Stale;
    QTest::newRow("new, silent") << days(7) - 1 << Moment(0) << RunnerStatus::NeverContacted;
    QTest::newRow("old, never") << days(7) << Moment(0) << RunnerStatus::Stale;
}

void DemoWorldTest::statusFollowsTheClock()
{
    QFETCH(Moment, created);
    QFETCH(Moment, contact);
    QFETCH(RunnerStatus, status);
    World world(stillOptions(1));
    const qint64 id = idsOf(world.runners()).front();
    world.editRunner(id, [&](Runner &runner) {
        runner.createdAt = epoch - created;
        runner.managers.clear();
        runner.pollingManagers = 0;
    });
    world.silence(id, contact == 0 ? 0 : epoch - contact);
    QCOMPARE(int(world.status(*world.runner(id))), int(status));
}

void DemoWorldTest::aStillWorldOnlyGrowsOlder()
{
    World world(stillOptions(300));
    const QString before = print(world);
    QTest::qWait(20);
    QCOMPARE(world.now(), epoch);
    world.advance(days(8));
    QCOMPARE(world.now(), epoch + days(8));
    QCOMPARE(print(world), before);
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        return QTest::qCompare(int(world.status(runner)), int(RunnerStatus::Stale), "status", "stale", __FILE__, __LINE__);
    });
}

void DemoWorldTest::aRunnerIsFoundByItsToken()
{
    const World world(stillOptions(300));
    QSet<QString> tokens;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        const QString token = world.tokenOf(runner);
        tokens.insert(token);
        const Runner *found = world.runnerByToken(token);
        return found == &runner && token.contains(world.shortSha(runner)) && token.startsWith(u"glrt-"_s) != runner.legacy
            && world.shortSha(runner).size() == 8;
    });
    QCOMPARE(tokens.size(), 300);
    QVERIFY(world.runnerByToken(u"glrt-t1_AAAAAAAAAAAAAAAAAAAA") == nullptr);
    QVERIFY(world.runnerByToken(u"") == nullptr);
}

void DemoWorldTest::resettingATokenChangesItAndSilencesTheManagers()
{
    World world(stillOptions(300));
    qint64 id = 0;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        id = runner.pollingManagers > 0 ? runner.id : 0;
        return id == 0;
    });
    const QString before = world.shortSha(*world.runner(id));
    QVERIFY(world.resetToken(id));
    QVERIFY(world.shortSha(*world.runner(id)) != before);
    QCOMPARE(world.runner(id)->pollingManagers, 0);
    QVERIFY(!world.resetToken(123456789));
}

void DemoWorldTest::updatesAreValidated_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<bool>("untagged");
    QTest::addColumn<int>("timeout");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QStringList>("sentences");
    const QString tagless = u"Tags list can not be empty when runner is not allowed to pick untagged jobs"_s;
    const QString longText = u"Description is too long (maximum is 1024 characters)"_s;
    QStringList fifty;
    for (int i = 0; i < 50; ++i)
        fifty.append(QString::number(i));
    QTest::newRow("good") << QStringList{u"a"_s} << false << 600 << qsizetype(1024) << QStringList();
    QTest::newRow("no timeout") << QStringList{u"a"_s} << false << 0 << qsizetype(0) << QStringList();
    QTest::newRow("short timeout") << QStringList{u"a"_s} << true << 599 << qsizetype(0) << QStringList{u"Maximum timeout needs to be at least 10 minutes"_s};
    QTest::newRow("no work at all") << QStringList() << false << 600 << qsizetype(0) << QStringList{tagless};
    QTest::newRow("untagged only") << QStringList() << true << 600 << qsizetype(0) << QStringList();
    QTest::newRow("long") << QStringList() << true << 600 << qsizetype(1025) << QStringList{longText};
    QTest::newRow("fifty tags") << fifty << true << 600 << qsizetype(0) << QStringList();
    QTest::newRow("fifty-one tags") << (fifty + QStringList{u"x"_s}) << true << 600 << qsizetype(0)
                                    << QStringList{u"Tags list Too many tags specified. Please limit the number of tags to 50"_s};
    QTest::newRow("two faults") << QStringList() << false << 600 << qsizetype(2000) << QStringList{tagless, longText};
}

void DemoWorldTest::updatesAreValidated()
{
    QFETCH(QStringList, tags);
    QFETCH(bool, untagged);
    QFETCH(int, timeout);
    QFETCH(qsizetype, length);
    QFETCH(QStringList, sentences);
    World world(stillOptions(3));
    const qint64 id = idsOf(world.runners()).front();
    const Runner before = *world.runner(id);
    RunnerChange change;
    change.tags = tags;
    change.runUntagged = untagged;
    change.maximumTimeout = timeout;
    change.description = QString(length, u'd');
    change.paused = !before.paused;
    QStringList said;
    for (const Invalid &invalid : world.update(id, change))
        said.append(invalid.sentence());
    QCOMPARE(said, sentences);
    const Runner &after = *world.runner(id);
    QCOMPARE(after.tags, sentences.isEmpty() ? tags : before.tags);
    QCOMPARE(after.paused, sentences.isEmpty() ? !before.paused : before.paused);
}

void DemoWorldTest::updatesMoveTheTimeOfUpdateOnlyWhenSomethingChanges()
{
    World world(stillOptions(3));
    const qint64 id = idsOf(world.runners()).front();
    const Runner before = *world.runner(id);
    RunnerChange change;
    change.description = before.description;
    world.update(id, change);
    world.setPaused(id, before.paused);
    QCOMPARE(world.runner(id)->updatedAt, before.updatedAt);
    QVERIFY(world.takeChanges().empty());
    change.description = u"new"_s;
    world.update(id, change);
    QCOMPARE(world.runner(id)->updatedAt, epoch);
}

void DemoWorldTest::createdRunnersAppearInEveryList()
{
    World world(stillOptions(100));
    const Project &project = world.projects().begin()->second;
    const Group &group = *world.group(project.groupId);
    const auto before = world.groupRunners(group, Membership::Descendants).count();
    NewRunner wanted;
    wanted.type = RunnerType::Project;
    wanted.projectId = project.id;
    wanted.creatorId = 2;
    wanted.settings.description = u"mine"_s;
    const CreatedRunner created = world.createRunner(wanted);
    QVERIFY(created.runner != nullptr);
    QCOMPARE(world.groupRunners(group, Membership::Descendants).count(), before + 1);
    QCOMPARE(idsOf(world.projectRunners(project), Order::NewestFirst).front(), created.runner->id);
    QCOMPARE(int(world.status(*created.runner)), int(RunnerStatus::NeverContacted));
    wanted.projectId = 999999;
    QCOMPARE(world.createRunner(wanted).errors.size(), size_t(1));
    QCOMPARE(world.runners().count(), 101);
}

void DemoWorldTest::assigningPutsARunnerIntoTheProjectsLists()
{
    World world(stillOptions(100));
    const Project &target = world.projects().rbegin()->second;
    qint64 id = 0;
    world.runners(RunnerType::Project).walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        id = runner.isAssignedTo(target.id) ? 0 : runner.id;
        return id == 0;
    });
    const qsizetype before = target.runners.count();
    QVERIFY(world.assign(id, target.id));
    QVERIFY(!world.assign(id, target.id));
    QCOMPARE(target.runners.count(), before + 1);
    const Group &home = *world.group(target.groupId);
    const std::vector<qint64> tree = idsOf(world.groupRunners(home, Membership::Descendants));
    QCOMPARE(std::count(tree.begin(), tree.end(), id), 1);
    QVERIFY(!world.unassign(id, world.runner(id)->ownerProjectId()));
    QVERIFY(world.unassign(id, target.id));
    QCOMPARE(target.runners.count(), before);
}

void DemoWorldTest::jobsAreCancelledAndRetried()
{
    World world(stillOptions(300));
    const qint64 running = *world.jobs(JobStatus::Running).begin();
    const Job before = *world.job(running);
    const int busy = world.runner(before.runnerId)->runningJobs;
    QVERIFY(busy >= 1);
    QVERIFY(world.cancelJob(running));
    QCOMPARE(int(world.job(running)->status), int(JobStatus::Canceling));
    QCOMPARE(world.runner(before.runnerId)->runningJobs, busy);
    QCOMPARE(world.retryJob(running), 0);
    world.step(minutes(1));
    QCOMPARE(int(world.job(running)->status), int(JobStatus::Canceled));
    QVERIFY(!world.cancelJob(running));
    const qint64 again = world.retryJob(running);
    QVERIFY(again > running);
    QCOMPARE(int(world.job(again)->status), int(JobStatus::Pending));
    QCOMPARE(world.job(again)->runnerId, 0);
    QVERIFY(world.job(running)->retried);
    const qint64 pending = world.addJob(before.projectId, {});
    QVERIFY(world.cancelJob(pending));
    QCOMPARE(int(world.job(pending)->status), int(JobStatus::Canceled));
}

void DemoWorldTest::aJobIsStuckWithoutARunnerForIt()
{
    World world(stillOptions(0));
    const Project &project = world.projects().begin()->second;
    const qint64 job = world.addJob(project.id, {u"metal"_s});
    QVERIFY(world.isStuck(*world.job(job)));
    NewRunner wanted;
    wanted.type = RunnerType::Project;
    wanted.projectId = project.id;
    wanted.settings.tags = QStringList{u"metal"_s, u"linux"_s};
    const qint64 runner = world.createRunner(wanted).runner->id;
    QVERIFY(world.isStuck(*world.job(job)));
    world.addManager(runner, {u"19.1.0"_s, {}, {}, {}, {}}, u"s_1"_s, {});
    QVERIFY(!world.isStuck(*world.job(job)));
    world.setPaused(runner, true);
    QVERIFY(world.isStuck(*world.job(job)));
    world.setPaused(runner, false);
    RunnerChange change;
    change.refProtected = true;
    world.update(runner, change);
    QVERIFY(world.isStuck(*world.job(job)));
}

void DemoWorldTest::changesAreNotedOnce()
{
    World world(stillOptions(10));
    const qint64 id = idsOf(world.runners()).front();
    const bool paused = world.runner(id)->paused;
    world.setPaused(id, !paused);
    world.setPaused(id, !paused);
    world.deleteRunner(id);
    const std::vector<Change> expected{{paused ? Change::Kind::Resumed : Change::Kind::Paused, id, 0}, {Change::Kind::Deleted, id, 0}};
    QCOMPARE(world.takeChanges(), expected);
    QVERIFY(world.takeChanges().empty());
}

void DemoWorldTest::tokensAreOfEveryKind()
{
    const World world(stillOptions(10));
    QSet<QByteArray> secrets;
    for (const AccessToken &token : world.tokens()) {
        secrets.insert(token.secret);
        QVERIFY(token.secret.startsWith("glpat-") && token.secret.size() == 26);
        QCOMPARE(world.tokenBySecret(token.secret), &token);
        QVERIFY(world.user(token.userId) != nullptr);
    }
    QCOMPARE(secrets.size(), 10);
    QVERIFY(world.tokenBySecret("glpat-unknown") == nullptr);
    QVERIFY(world.token(TokenKind::Expired).isExpired(epoch));
    QVERIFY(world.token(TokenKind::Revoked).revoked);
    QVERIFY(!world.token(TokenKind::ExpiringSoon).isExpired(epoch));
    QVERIFY(world.token(TokenKind::ExpiringSoon).isExpired(epoch + days(4)));
    QVERIFY(world.user(world.token(TokenKind::Administrator).userId)->admin);
    QVERIFY(!world.user(world.token(TokenKind::Blocked).userId)->isActive());
}

void DemoWorldTest::hostileWorldsHoldHostileTexts()
{
    WorldOptions options = stillOptions(200);
    options.hostile = true;
    const World world(options);
    QSet<QString> descriptions;
    bool huge = false, null = false, cluster = false, hibernating = false, born = false;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        descriptions.insert(runner.description);
        huge = huge || runner.description.size() == 1 << 20;
        null = null || runner.description.isNull();
        cluster = cluster || runner.type == RunnerType::Cluster;
        hibernating = hibernating || world.status(runner) == RunnerStatus::Hibernating;
        born = born || runner.createdAt == 0;
        return true;
    });
    QVERIFY(huge && null && cluster && hibernating && born);
    int held = 0;
    for (const QString &text : hostileTexts())
        held += descriptions.contains(text);
    QVERIFY(held > 10);
    QCOMPARE(world.runners().count(), 200);
}

void DemoWorldTest::aHundredThousandRunnersAreMadeQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const World world(stillOptions(100000));
    qInfo("100,000 runners made in %lld ms", timer.elapsed());
    size_t managers = 0;
    world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
        managers += runner.managers.size();
        return true;
    });
    qInfo("%zu managers, %zu jobs", managers, world.jobs().size());
    QVERIFY(managers > 100000);
    QVERIFY(timer.elapsed() < 30000);   // even unoptimized and under sanitizers
}

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "tst_demo_world.moc"
