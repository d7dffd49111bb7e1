// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/matching.h"

#include "models/fleet/queue/queueflow.h"
#include "tests/models/fleet/queue/queuefixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(muster::Tri)

namespace {

constexpr Tri yes = Tri::Yes, no = Tri::No, unknown = Tri::Unknown;

Tri conditionOf(const FixtureRunner &runner, const JobNeeds &needs, MatchCondition condition, const ProvenReach *proven = nullptr)
{
    return matchOf(*snapshotOf({ runner }), 0, needs, proven).met[std::size_t(condition)];
}

/// What an untagged job of a protected branch asks.
JobNeeds plainNeeds()
{
    return { .projectPath = u"acme/payments/api"_s, .tags = {}, .protectedRef = yes, .instanceRunners = yes };
}

FixtureRunner runnerWith(qint64 id, std::vector<std::string> tags)
{
    FixtureRunner runner = instanceRunner(id);
    runner.tags = std::move(tags);
    return runner;
}

std::vector<qint64> idsOf(const Snapshot &fleet, const std::vector<RunnerMatch> &matches)
{
    std::vector<qint64> ids;
    for (const RunnerMatch &match : matches)
        ids.push_back(fleet.row(match.row).id.value);
    return ids;
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsAreSortedWithoutRepeats()
    {
        Job job = jobOf({ .tags = { u"linux"_s, u"docker"_s, u"linux"_s }, .protectedRef = no, .instanceRunners = unknown });
        const JobNeeds expected{ u"acme/payments/api"_s, { u"docker"_s, u"linux"_s }, no, unknown };
        QCOMPARE(needsOf(job), expected);
    }

    void reachFollowsTypeAndOwner_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<int>("projects");
        QTest::addColumn<QString>("project");
        QTest::addColumn<Tri>("instanceRunners");
        QTest::addColumn<Tri>("expected");
        const QString project = u"acme/payments/api"_s, instance = u"INSTANCE_TYPE"_s, group = u"GROUP_TYPE"_s, own = u"PROJECT_TYPE"_s;
        QTest::newRow("instance runner, allowed") << instance << QString() << -1 << project << yes << yes;
        QTest::newRow("instance runner, not allowed") << instance << QString() << -1 << project << no << no;
        QTest::newRow("instance runner, switch not told") << instance << QString() << -1 << project << unknown << unknown;
        QTest::newRow("instance runner, project not told") << instance << QString() << -1 << QString() << yes << yes;
        QTest::newRow("runner of the group") << group << u"acme/payments"_s << -1 << project << no << yes;
        QTest::newRow("runner of the root group") << group << u"acme"_s << -1 << project << no << yes;
        QTest::newRow("runner of another group") << group << u"acme/web"_s << -1 << project << yes << no;
        QTest::newRow("runner of a group whose name begins alike") << group << u"acme/pay"_s << -1 << project << yes << no;
        QTest::newRow("runner of a group below") << group << u"acme/payments/api/deep"_s << -1 << project << yes << no;
        QTest::newRow("runner of a group of the project's very path") << group << project << -1 << project << yes << no;
        QTest::newRow("paths are the same in upper and lower case") << group << u"ACME/Payments"_s << -1 << project << no << yes;
        QTest::newRow("group runner, owner not told") << group << QString() << -1 << project << yes << unknown;
        QTest::newRow("group runner, project not told") << group << u"acme"_s << -1 << QString() << yes << unknown;
        QTest::newRow("project runner of the project") << own << project << 1 << project << no << yes;
        QTest::newRow("project runner of the project in capitals") << own << project.toUpper() << 1 << project << no << yes;
        QTest::newRow("project runner of the project and others") << own << project << 7 << project << no << yes;
        QTest::newRow("project runner of another project alone") << own << u"acme/payments/web"_s << 1 << project << yes << no;
        QTest::newRow("project runner of another project and one more") << own << u"acme/payments/web"_s << 2 << project << yes << unknown;
        QTest::newRow("project runner, number of projects not told") << own << u"acme/payments/web"_s << -1 << project << yes << unknown;
        QTest::newRow("project runner, owner not told") << own << QString() << 1 << project << yes << unknown;
        QTest::newRow("project runner, project not told") << own << project << 1 << QString() << yes << unknown;
        QTest::newRow("type not told") << QString() << project << 1 << project << yes << unknown;
        QTest::newRow("a type of later") << u"PLANET_TYPE"_s << project << 1 << project << yes << unknown;
    }
    void reachFollowsTypeAndOwner()
    {
        QFETCH(QString, type);
        QFETCH(QString, owner);
        QFETCH(int, projects);
        QFETCH(QString, project);
        QFETCH(Tri, instanceRunners);
        QFETCH(Tri, expected);
        FixtureRunner runner;
        runner.id = 1;
        runner.type = type.toStdString();
        runner.ownerId = owner.isEmpty() ? 0 : 7;
        runner.ownerPath = owner.toStdString();
        runner.projectCount = projects;
        JobNeeds needs = plainNeeds();
        needs.projectPath = project;
        needs.instanceRunners = instanceRunners;
        QCOMPARE(conditionOf(runner, needs, MatchCondition::Reach), expected);

        // The same answer from the side of many: the runner is fit in every other respect.
        const Snapshot::Ptr fleet = snapshotOf({ runner });
        Matcher matcher(fleet);
        QCOMPARE(matcher.eligible(needs).size(), std::size_t(expected == yes ? 1 : 0));
        QCOMPARE(matcher.count(needs), (EligibleCount{ .online = expected == yes ? 1 : 0, .unknown = expected == unknown ? 1 : 0 }));
    }

    void tagsHaveToBeCarriedAll_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("carried");
        QTest::addColumn<Tri>("expected");
        QTest::newRow("none wanted") << u""_s << u"docker"_s << yes;
        QTest::newRow("none wanted, not told") << u""_s << u"?"_s << yes;
        QTest::newRow("the same") << u"docker"_s << u"docker"_s << yes;
        QTest::newRow("more than wanted") << u"docker"_s << u"arm,docker,linux"_s << yes;
        QTest::newRow("one lacks") << u"docker,linux"_s << u"docker"_s << no;
        QTest::newRow("runner without tags") << u"docker"_s << u""_s << no;
        QTest::newRow("other case") << u"linux"_s << u"Linux"_s << no;
        QTest::newRow("a longer one") << u"linux"_s << u"linux-2"_s << no;
        QTest::newRow("not told") << u"docker"_s << u"?"_s << unknown;
        QTest::newRow("order of bytes is not the order of UTF-16") << u"\ufb01,\U0001f40b"_s << u"\U0001f40b,\ufb01,z"_s << yes;
    }
    void tagsHaveToBeCarriedAll()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, carried);
        QFETCH(Tri, expected);
        FixtureRunner runner = instanceRunner(1);
        runner.tags.reset();
        if (carried != u"?"_s) {
            runner.tags.emplace();
            for (const QString &tag : tagsOfSet(carried))
                runner.tags->push_back(tag.toStdString());
        }
        JobNeeds needs = plainNeeds();
        needs.tags = tagsOfSet(wanted);
        QCOMPARE(conditionOf(runner, needs, MatchCondition::Tags), expected);
        Matcher matcher(snapshotOf({ runner }));
        QCOMPARE(matcher.count(needs), (EligibleCount{ .online = expected == yes ? 1 : 0, .unknown = expected == unknown ? 1 : 0 }));
    }

    void untaggedJobsNeedARunnerThatTakesThem()
    {
        FixtureRunner runner = instanceRunner(1);
        JobNeeds tagged = plainNeeds();
        tagged.tags = { u"docker"_s };
        for (const Tri takes : { yes, no, unknown }) {
            runner.runUntagged = takes;
            QCOMPARE(conditionOf(runner, plainNeeds(), MatchCondition::Untagged), takes);
            QCOMPARE(conditionOf(runner, tagged, MatchCondition::Untagged), yes);
        }
        // GitLab saves no runner that has neither tags nor takes untagged jobs.
        runner.tags.emplace();
        QCOMPARE(conditionOf(runner, plainNeeds(), MatchCondition::Untagged), yes);
        runner.tags.reset();
        QCOMPARE(conditionOf(runner, plainNeeds(), MatchCondition::Untagged), unknown);
    }

    void protectedRunnersTakeProtectedRefsOnly_data()
    {
        QTest::addColumn<QString>("access");
        QTest::addColumn<Tri>("protectedRef");
        QTest::addColumn<Tri>("expected");
        QTest::newRow("protected, protected") << u"REF_PROTECTED"_s << yes << yes;
        QTest::newRow("protected, not") << u"REF_PROTECTED"_s << no << no;
        QTest::newRow("protected, unknown") << u"REF_PROTECTED"_s << unknown << unknown;
        QTest::newRow("not protected, protected") << u"NOT_PROTECTED"_s << yes << yes;
        QTest::newRow("not protected, not") << u"NOT_PROTECTED"_s << no << yes;
        QTest::newRow("not protected, unknown") << u"NOT_PROTECTED"_s << unknown << yes;
        QTest::newRow("not told, protected") << QString() << yes << yes;
        QTest::newRow("not told, not") << QString() << no << unknown;
        QTest::newRow("a level of later, unknown") << u"MOON_PROTECTED"_s << unknown << unknown;
    }
    void protectedRunnersTakeProtectedRefsOnly()
    {
        QFETCH(QString, access);
        QFETCH(Tri, protectedRef);
        QFETCH(Tri, expected);
        FixtureRunner runner = instanceRunner(1);
        runner.access = access.toStdString();
        JobNeeds needs = plainNeeds();
        needs.protectedRef = protectedRef;
        QCOMPARE(conditionOf(runner, needs, MatchCondition::Protected), expected);
    }

    void countsTellWhoCouldTakeItNow_data()
    {
        QTest::addColumn<Tri>("paused");
        QTest::addColumn<QString>("status");
        QTest::addColumn<Tri>("notPaused");
        QTest::addColumn<Tri>("online");
        QTest::addColumn<QString>("counted");
        QTest::newRow("at work") << no << u"ONLINE"_s << yes << yes << u"online"_s;
        QTest::newRow("paused") << yes << u"ONLINE"_s << no << yes << u"paused"_s;
        QTest::newRow("paused and offline") << yes << u"OFFLINE"_s << no << no << u"paused"_s;
        QTest::newRow("paused, status not told") << yes << QString() << no << unknown << u"paused"_s;
        QTest::newRow("offline") << no << u"OFFLINE"_s << yes << no << u"offline"_s;
        QTest::newRow("stale") << no << u"STALE"_s << yes << no << u"offline"_s;
        QTest::newRow("never contacted") << no << u"NEVER_CONTACTED"_s << yes << no << u"offline"_s;
        QTest::newRow("status not told") << no << QString() << yes << unknown << u"unknown"_s;
        QTest::newRow("a status of later") << no << u"DREAMING"_s << yes << unknown << u"unknown"_s;
        QTest::newRow("switch not told") << unknown << u"ONLINE"_s << unknown << yes << u"unknown"_s;
    }
    void countsTellWhoCouldTakeItNow()
    {
        QFETCH(Tri, paused);
        QFETCH(QString, status);
        QFETCH(Tri, notPaused);
        QFETCH(Tri, online);
        QFETCH(QString, counted);
        FixtureRunner runner = instanceRunner(1);
        runner.paused = paused;
        runner.status = status.toStdString();
        QCOMPARE(conditionOf(runner, plainNeeds(), MatchCondition::NotPaused), notPaused);
        QCOMPARE(conditionOf(runner, plainNeeds(), MatchCondition::Online), online);
        const EligibleCount expected{ counted == u"online"_s, counted == u"paused"_s, counted == u"offline"_s, counted == u"unknown"_s };
        Matcher matcher(snapshotOf({ runner }));
        QCOMPARE(matcher.count(plainNeeds()), expected);
        QCOMPARE(matcher.count(std::vector{ plainNeeds() }), expected);
        QCOMPARE(matcher.eligible(plainNeeds()), std::vector<quint32>{ 0 });
    }

    void whetherThereIsRoomIsNotKnownUnlessTold()
    {
        RunnerMatch match = matchOf(*snapshotOf({ instanceRunner(1) }), 0, plainNeeds());
        QCOMPARE(match.met[std::size_t(MatchCondition::HasRoom)], unknown);
        QCOMPARE(match.isEligible(), yes);
        QCOMPARE(match.couldTakeNow(), yes);
        match.met[std::size_t(MatchCondition::HasRoom)] = no;
        QCOMPARE(match.couldTakeNow(), yes);
        QCOMPARE(match.unmet(), 1);
        match.met[std::size_t(MatchCondition::Online)] = unknown;
        QCOMPARE(match.couldTakeNow(), unknown);
        match.met[std::size_t(MatchCondition::NotPaused)] = no;
        QCOMPARE(match.couldTakeNow(), no);
        QCOMPARE(match.isEligible(), yes);
    }

    void runningJobsProveAssignments()
    {
        FixtureRunner shared;
        shared.id = 5;
        shared.ownerPath = "acme/web";
        shared.projectCount = 3;
        const Snapshot::Ptr fleet = snapshotOf({ shared });
        Matcher matcher(fleet);
        QCOMPARE(matcher.count(plainNeeds()), (EligibleCount{ .unknown = 1 }));
        matcher.noteRan(jobOf({ .status = "running", .project = u"Acme/Payments/API"_s, .runner = 5 }));
        QCOMPARE(matcher.count(plainNeeds()), (EligibleCount{ .online = 1 }));
        QCOMPARE(idsOf(*fleet, matcher.eligible(plainNeeds())), std::vector<qint64>{ 5 });
        QCOMPARE(matchOf(*fleet, 0, plainNeeds(), &matcher.proven()).isEligible(), yes);
        JobNeeds other = plainNeeds();
        other.projectPath = u"acme/payments/ui"_s;
        QCOMPARE(matcher.count(other), (EligibleCount{ .unknown = 1 }));
        // A refresh keeps the proof.
        Matcher refreshed(snapshotOf({ shared }), matcher.proven());
        QCOMPARE(refreshed.count(plainNeeds()), (EligibleCount{ .online = 1 }));
    }

    void runningJobsProveTheSwitchForInstanceRunners()
    {
        const Snapshot::Ptr fleet = snapshotOf({ instanceRunner(5), instanceRunner(6) });
        Matcher matcher(fleet);
        JobNeeds untold = plainNeeds(), forbidden = plainNeeds();
        untold.instanceRunners = unknown;
        forbidden.instanceRunners = no;
        QCOMPARE(matcher.count(untold), (EligibleCount{ .unknown = 2 }));
        matcher.noteRan(jobOf({ .status = "running", .runner = 5, .runnerType = RunnerType::Instance }));
        QCOMPARE(matcher.count(untold), (EligibleCount{ .online = 2 }));
        // What is told now is truer than what was seen.
        QCOMPARE(matcher.count(forbidden), EligibleCount());
    }

    void aRunSeenProvesNothingAgainstWhatListsTell()
    {
        FixtureRunner alone;
        alone.id = 5;
        alone.ownerPath = "acme/web";
        FixtureRunner group = alone;
        group.id = 6;
        group.type = "GROUP_TYPE";
        Matcher matcher(snapshotOf({ alone, group }));
        matcher.noteRan(jobOf({ .status = "running", .runner = 5 }));
        matcher.noteRan(jobOf({ .status = "running", .runner = 6, .runnerType = RunnerType::Group }));
        matcher.noteRan(jobOf({ .status = "running", .runner = 77 }));
        matcher.noteRan(jobOf({ .status = "pending" }));
        QCOMPARE(matcher.count(plainNeeds()), EligibleCount());
    }

    void anUnionCountsEveryRunnerOnce()
    {
        FixtureRunner own, other;
        own.id = 1;
        own.ownerPath = "acme/payments/api";
        other.id = 2;
        other.ownerId = 8;
        other.ownerPath = "acme/payments/ui";
        const FixtureRunner everybodys = instanceRunner(3);
        Matcher matcher(snapshotOf({ own, other, everybodys }));
        JobNeeds api = plainNeeds(), ui = plainNeeds(), tagged = plainNeeds();
        ui.projectPath = u"acme/payments/ui"_s;
        tagged.tags = { u"docker"_s };
        QCOMPARE(matcher.count(api), (EligibleCount{ .online = 2 }));
        QCOMPARE(matcher.count({ api, ui, api }), (EligibleCount{ .online = 3 }));
        QCOMPARE(matcher.count({ api, tagged }), (EligibleCount{ .online = 2 }));
        QCOMPARE(matcher.count(std::vector<JobNeeds>()), EligibleCount());
    }

    void anUnionTakesTheBetterAnswer()
    {
        FixtureRunner shared;
        shared.id = 1;
        shared.ownerPath = "acme/payments/ui";
        shared.projectCount = 2;
        Matcher matcher(snapshotOf({ shared, instanceRunner(2) }));
        JobNeeds api = plainNeeds(), ui = plainNeeds();
        api.instanceRunners = unknown;
        ui.projectPath = u"acme/payments/ui"_s;
        ui.instanceRunners = no;
        QCOMPARE(matcher.count(api), (EligibleCount{ .unknown = 2 }));
        QCOMPARE(matcher.count(ui), (EligibleCount{ .online = 1 }));
        QCOMPARE(matcher.count({ api, ui }), (EligibleCount{ .online = 1, .unknown = 1 }));
    }

    void onlyACompleteListOfTheInstanceKnowsAllRunners()
    {
        const std::vector<FixtureRunner> runners{ instanceRunner(1) };
        QVERIFY(Matcher(snapshotOf(runners)).knowsAllRunners());
        QVERIFY(!Matcher(snapshotOf(runners, { .completeness = Completeness::Incomplete })).knowsAllRunners());
        QVERIFY(!Matcher(snapshotOf(runners, { .completeness = Completeness::Loading })).knowsAllRunners());
        QVERIFY(!Matcher(snapshotOf(runners, { .scope = { Scope::Kind::Group, u"acme"_s } })).knowsAllRunners());
        QVERIFY(!Matcher(snapshotOf(runners, { .scope = { Scope::Kind::Mine, {} } })).knowsAllRunners());
    }

    void anEmptyFleetTakesNothing()
    {
        Matcher matcher(snapshotOf({}));
        QVERIFY(matcher.eligible(plainNeeds()).empty());
        QCOMPARE(matcher.count(plainNeeds()), EligibleCount());
        QVERIFY(nearestRunners(matcher.fleet(), plainNeeds(), 5).empty());
    }

    void missingTagsAreNamedWithTheirNearMisses()
    {
        JobNeeds needs = plainNeeds();
        needs.tags = { u"docker"_s, u"gpu"_s, u"windows-shared"_s };
        const RunnerMatch match = matchOf(*snapshotOf({ runnerWith(1, { "docker", "windows-shared-1", "Windows_Shared", "zebra" }) }), 0, needs);
        QCOMPARE(match.missingTags, (QStringList{ u"gpu"_s, u"windows-shared"_s }));
        const std::vector<std::pair<QString, QString>> near{ { u"windows-shared"_s, u"Windows_Shared"_s } };
        QCOMPARE(match.nearTags, near);
    }

    void aTagTheJobWantsItselfIsNoNearMiss()
    {
        JobNeeds needs = plainNeeds();
        needs.tags = { u"pool"_s, u"pool-1"_s };
        const RunnerMatch match = matchOf(*snapshotOf({ runnerWith(1, { "pool" }) }), 0, needs);
        QCOMPARE(match.missingTags, QStringList{ u"pool-1"_s });
        QVERIFY(match.nearTags.empty());
    }

    void nearestComeByWhatIsInTheWay()
    {
        JobNeeds needs = plainNeeds();
        needs.tags = { u"docker"_s, u"windows-shared"_s };
        FixtureRunner fit = runnerWith(90, { "docker", "windows-shared" });
        FixtureRunner paused = runnerWith(80, { "docker", "windows-shared" });
        paused.paused = yes;
        FixtureRunner untold = runnerWith(70, { "docker", "windows-shared" });
        untold.status = "";
        const FixtureRunner nearMiss = runnerWith(60, { "docker", "windows-shared-1" });
        const FixtureRunner oneLacks = runnerWith(50, { "docker" });
        const FixtureRunner bothLack = runnerWith(40, { "zebra" });
        FixtureRunner twoReasons = runnerWith(30, { "docker", "windows-shared" });
        twoReasons.paused = yes;
        twoReasons.status = "OFFLINE";
        const Snapshot::Ptr fleet = snapshotOf({ fit, paused, untold, nearMiss, oneLacks, bothLack, twoReasons });
        QCOMPARE(idsOf(*fleet, nearestRunners(*fleet, needs, 100)), (std::vector<qint64>{ 90, 70, 80, 60, 50, 40, 30 }));
        QCOMPARE(idsOf(*fleet, nearestRunners(*fleet, needs, 2)), (std::vector<qint64>{ 90, 70 }));
        QVERIFY(nearestRunners(*fleet, needs, 0).empty());
    }

    void nearestAreHeldAgainstTheJobLikeAnyOther()
    {
        JobNeeds needs = plainNeeds();
        needs.tags = { u"docker"_s, u"linux"_s };
        const Snapshot::Ptr fleet = snapshotOf({ runnerWith(1, { "docker" }), runnerWith(2, { "docker", "linux" }), runnerWith(3, {}) });
        for (const RunnerMatch &match : nearestRunners(*fleet, needs, 3)) {
            const RunnerMatch alone = matchOf(*fleet, match.row, needs);
            QCOMPARE(match.met, alone.met);
            QCOMPARE(match.missingTags, alone.missingTags);
            QCOMPARE(match.nearTags, alone.nearTags);
        }
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
