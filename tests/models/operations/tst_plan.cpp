// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/plan.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"
#include "tests/models/operations/smallfleet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Skip = Plan::SkipReason;
using Kind = Plan::Warning::Kind;

Q_DECLARE_METATYPE(muster::SmallRunner)
Q_DECLARE_METATYPE(std::optional<muster::Plan::SkipReason>)

namespace {

QStringList warningsOf(const Plan &plan)
{
    QStringList texts;
    for (const Plan::Warning &warning : plan.warnings)
        texts += nameOf(warning.kind) + u' ' + QString::number(warning.count) + (warning.text.isEmpty() ? QString() : QString(u' ' + warning.text));
    return texts;
}

std::vector<SmallRunner> runners(int count)
{
    std::vector<SmallRunner> fleet;
    for (int i = 1; i <= count; ++i)
        fleet.push_back({ .id = i });
    return fleet;
}

std::vector<RunnerId> firstIds(int count)
{
    std::vector<RunnerId> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back(RunnerId{ i });
    return ids;
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAreInOrderOfIdWithoutRepeats()
    {
        const auto fleet = smallFleet(runners(9));
        const Plan plan = makePlan(*fleet, { Verb::Pause, idsOf({ 7, 2, 7, 9, 2 }), true, {} });
        QCOMPARE(plan.activeIds(), targetsOf({ 2, 7, 9 }));
        QCOMPARE(plan.targets[1].name, u"runner-7"_s);
        QCOMPARE(plan.targets[1].ownerPath, u"acme/payments"_s);
        QCOMPARE(plan.fleet, fleet->key());
        QCOMPARE(plan.asOf, fleet->asOf());
    }

    void everyTargetIsPlannedOrSkippedForItsReason_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<SmallRunner>("runner");
        QTest::addColumn<std::optional<Skip>>("reason");
        const auto none = std::optional<Skip>();
        QTest::newRow("pause a running one") << Verb::Pause << SmallRunner{ .id = 1 } << none;
        QTest::newRow("pause a paused one") << Verb::Pause << SmallRunner{ .id = 1, .paused = Tri::Yes } << std::optional(Skip::AlreadySo);
        QTest::newRow("pause, not told whether paused") << Verb::Pause << SmallRunner{ .id = 1, .paused = Tri::Unknown } << none;
        QTest::newRow("resume a paused one") << Verb::Resume << SmallRunner{ .id = 1, .paused = Tri::Yes } << none;
        QTest::newRow("resume a running one") << Verb::Resume << SmallRunner{ .id = 1 } << std::optional(Skip::AlreadySo);
        QTest::newRow("pause without the right") << Verb::Pause << SmallRunner{ .id = 1, .canUpdate = Tri::No } << std::optional(Skip::NoPermission);
        QTest::newRow("pause, right not told") << Verb::Pause << SmallRunner{ .id = 1, .canUpdate = Tri::Unknown } << std::optional(Skip::PermissionUnknown);
        QTest::newRow("pause needs no right to delete") << Verb::Pause << SmallRunner{ .id = 1, .canDelete = Tri::No } << none;
        QTest::newRow("delete without the right") << Verb::Delete << SmallRunner{ .id = 1, .canDelete = Tri::No } << std::optional(Skip::NoPermission);
        QTest::newRow("delete, right not told") << Verb::Delete << SmallRunner{ .id = 1, .canDelete = Tri::Unknown } << std::optional(Skip::PermissionUnknown);
        QTest::newRow("delete needs no right to update") << Verb::Delete << SmallRunner{ .id = 1, .canUpdate = Tri::No } << none;
        QTest::newRow("delete a paused one") << Verb::Delete << SmallRunner{ .id = 1, .paused = Tri::Yes } << none;
        QTest::newRow("delete one with running jobs") << Verb::Delete << SmallRunner{ .id = 1, .runningJobs = 1 } << std::optional(Skip::RunningJobs);
        QTest::newRow("pause one with running jobs") << Verb::Pause << SmallRunner{ .id = 1, .runningJobs = 1 } << none;
        QTest::newRow("one that is not there") << Verb::Delete << SmallRunner{ .id = 2 } << std::optional(Skip::NotFound);
    }
    void everyTargetIsPlannedOrSkippedForItsReason()
    {
        QFETCH(const Verb, verb);
        QFETCH(const SmallRunner, runner);
        QFETCH(const std::optional<Skip>, reason);
        const Plan plan = makePlan(*smallFleet({ runner }), { verb, idsOf({ 1 }), true, {} });
        QCOMPARE(plan.targets.size(), reason ? 0U : 1U);
        QCOMPARE(plan.skipped.size(), reason ? 1U : 0U);
        if (reason)
            QCOMPARE(nameOf(plan.skipped[0].reason), nameOf(*reason));
    }

    void aTenthOfTheFleetIsNoLargeShareAndOneMoreIs_data()
    {
        QTest::addColumn<int>("targets");
        QTest::addColumn<QStringList>("warnings");
        QTest::newRow("10 of 100") << 10 << QStringList();
        QTest::newRow("11 of 100") << 11 << QStringList{ u"large_share_percent 11"_s };
        QTest::newRow("all") << 100 << QStringList{ u"large_share_percent 100"_s };
        QTest::newRow("none") << 0 << QStringList();
    }
    void aTenthOfTheFleetIsNoLargeShareAndOneMoreIs()
    {
        QFETCH(const int, targets);
        QFETCH(const QStringList, warnings);
        QCOMPARE(warningsOf(makePlan(*smallFleet(runners(100)), { Verb::Pause, firstIds(targets), true, {} })), warnings);
    }

    void warnsOfInstanceOnlineAndBusyRunnersAndOfTagsLeftAlone()
    {
        std::vector<SmallRunner> fleet = runners(100);
        fleet[0] = { .id = 1, .type = RunnerType::Instance, .status = RunnerStatus::Online, .runningJobs = 2, .tags = { "docker", "gpu" } };
        fleet[1] = { .id = 2, .status = RunnerStatus::Online, .tags = { "docker" } };
        fleet[2] = { .id = 3, .status = RunnerStatus::Offline, .tags = { "gpu" } };                           // offline: no help
        fleet[3] = { .id = 4, .status = RunnerStatus::Online, .paused = Tri::Yes, .tags = { "gpu" } };        // paused: no help
        const auto snapshot = smallFleet(fleet);
        PlanRequest deletion{ Verb::Delete, idsOf({ 1 }), true, {} };
        deletion.takesBusy = true;
        QCOMPARE(warningsOf(makePlan(*snapshot, deletion)),
            (QStringList{ u"instance_runners 1"_s, u"online_runners 1"_s, u"running_jobs 1"_s, u"last_online_of_tag 1 gpu"_s }));
        QCOMPARE(warningsOf(makePlan(*snapshot, { Verb::Pause, idsOf({ 1, 2 }), true, {} })),
            (QStringList{ u"instance_runners 1"_s, u"online_runners 2"_s, u"last_online_of_tag 2 docker"_s, u"last_online_of_tag 1 gpu"_s }));
        QCOMPARE(warningsOf(makePlan(*snapshot, { Verb::Delete, idsOf({ 3 }), true, {} })), QStringList());
        QCOMPARE(warningsOf(makePlan(*snapshot, { Verb::Resume, idsOf({ 4 }), true, {} })), QStringList());
    }

    void costIsCountedInRequests_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("targets");
        QTest::addColumn<bool>("canBulkPause");
        QTest::addColumn<int>("requests");
        QTest::newRow("nothing") << Verb::Pause << 0 << true << 0;
        QTest::newRow("50 at once") << Verb::Pause << 50 << true << 1;
        QTest::newRow("51") << Verb::Pause << 51 << true << 2;
        QTest::newRow("51 one by one, 20 aliases") << Verb::Pause << 51 << false << 4;
        QTest::newRow("delete 25") << Verb::Delete << 25 << true << 2;
        QTest::newRow("delete 26") << Verb::Delete << 26 << true << 3;
        QTest::newRow("delete 120") << Verb::Delete << 120 << true << 2 * 3 + 2;
    }
    void costIsCountedInRequests()
    {
        QFETCH(const Verb, verb);
        QFETCH(const int, targets);
        QFETCH(const bool, canBulkPause);
        auto fleet = runners(targets);
        QTEST(makePlan(*smallFleet(fleet), { verb, firstIds(targets), canBulkPause, {} }).requests, "requests");
    }

    void hashNamesWhatWillBeDoneAndNothingElse()
    {
        const auto fleet = smallFleet(runners(3));
        Plan plan = makePlan(*fleet, { Verb::Delete, idsOf({ 1, 2 }), true, {} });
        const QByteArray hash = plan.sha256();
        // Whoever has the plan as JSON can sort its keys and arrives at the same hash.
        const auto target = [&plan](int id) { return QJsonDocument(targetToJson(plan.targets[std::size_t(id) - 1])).toJson(QJsonDocument::Compact); };
        QVERIFY(target(1).contains(R"("settings":{)"));   // what only the journal will know
        const QByteArray canonical = R"({"as_of":"2025-10-09T08:53:20Z","instance":"https://git.example.com","method":"bulk","scope":"instance","targets":[)" + target(1) + ',' + target(2)
            + R"(],"user":"mira","verb":"delete"})";
        QCOMPARE(hash, QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
        QCOMPARE(makePlan(*fleet, { Verb::Delete, idsOf({ 2, 1 }), true, u"seen:>30d"_s }).sha256(), hash);
        QVERIFY(makePlan(*fleet, { Verb::Pause, idsOf({ 1, 2 }), true, {} }).sha256() != hash);
        QVERIFY(makePlan(*fleet, { Verb::Delete, idsOf({ 1, 2, 3 }), true, {} }).sha256() != hash);
        plan.targets[1].struckOut = true;
        QCOMPARE(plan.sha256(), makePlan(*fleet, { Verb::Delete, idsOf({ 1 }), true, {} }).sha256());
        QCOMPARE(plan.activeIds(), targetsOf({ 1 }));
    }

    /// Plans are kept and carried out later, by a newer Muster too.
    void theHashOfAPlanWithOddTextsStaysWhatItWas()
    {
        Plan plan = makePlan(*smallFleet(runners(4)), { Verb::Delete, idsOf({ 1, 2, 3, 4 }), true, {} });
        plan.method = Plan::Method::Conditional;
        plan.fleet.scope = { Scope::Kind::Group, u"größe/\"tools\""_s };
        plan.targets[0].name = u"back\\slash \"quoted\" \x01\n\t\x1f\x7f"_s;
        plan.targets[0].contactedAt = Instant::never();
        plan.targets[0].runningJobs = 32767;
        plan.targets[1].name = u"Läufer 🏃 end"_s + QChar(0xd800);   // half a character, as no server should send it
        plan.targets[1].contactedAt = Instant::unknown();
        plan.targets[1].paused = Tri::Yes;
        plan.targets[1].execution = JobExecution::Busy;
        plan.targets[2].struckOut = true;
        plan.targets[3].name = QString(20'000, u'x') + u"é"_s;
        plan.targets[3].id = RunnerId{ 9'223'372'036'854'775'807 };
        plan.targets[3].createdAt = Instant::fromSeconds(0xffffffffLL);
        plan.targets[3].type = RunnerType::Unknown;
        plan.targets[3].runningJobs = -1;
        plan.targets[3].paused = Tri::Unknown;
        QCOMPARE(plan.sha256(), QByteArray("635f9d4662ddb4f6b81028c314be3ba4e99d0b5579f5d42b23cfcac64c0744c2"));
    }

    void jsonHasTheStableShape()
    {
        const auto fleet = smallFleet({ { .id = 1 }, { .id = 2, .canDelete = Tri::No }, { .id = 3 } });
        Plan plan = makePlan(*fleet, { Verb::Delete, idsOf({ 1, 2, 3, 9 }), true, u"status:offline"_s });
        plan.targets[1].struckOut = true;
        QJsonObject json = planToJson(plan);
        QCOMPARE(json.take(u"plan_sha256"_s).toString().size(), 64);
        // What a deletion takes away goes with it, so that a replacement can be made.
        QJsonObject target = json["targets"_L1].toArray()[0].toObject();
        QVERIFY(target.take(u"settings"_s).toObject().contains(u"description"_s));
        target.remove(u"owner_id"_s);
        json[u"targets"_s] = QJsonArray{ target };
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact),
            QByteArray(R"({"as_of":"2025-10-09T08:53:20Z","instance":"https://git.example.com","method":"bulk","requests":2,"scope":"instance",)"
                       R"("skipped":[{"id":3,"reason":"struck_out"},{"id":2,"reason":"no_permission"},{"id":9,"reason":"not_found"}],)"
                       R"("targets":[{"contacted_at":"2025-06-15T15:06:40Z","created_at":"2023-11-14T22:13:21Z","execution":null,"id":1,"name":"runner-1","owner":"acme/payments",)"
                       R"("paused":false,"reason":"status:offline","running_jobs":0,"status":"offline","type":"project_type"}],)"
                       R"("user":"mira","verb":"delete","warnings":[{"count":67,"kind":"large_share_percent","text":null}]})"));
    }

    void aPlanOverAHundredThousandIsQuick()
    {
        SnapshotBuilder builder;
        std::vector<RunnerId> ids;
        for (int i = 1; i <= 100'000; ++i) {
            RunnerRow &row = builder.begin(RunnerId{ i });
            row.canDelete = Tri::Yes;
            row.status = RunnerStatus::Online;
            row.description = builder.add("runner-" + std::to_string(i));
            row.owner = builder.owner(RunnerType::Group, i % 500, "acme/team-" + std::to_string(i % 500), {}, {});
            row.tags = builder.tagSet({ "linux", i % 2 ? std::string_view("docker") : std::string_view("shell") });
            builder.end();
            ids.push_back(RunnerId{ i });
        }
        const auto fleet = builder.finish({});
        QElapsedTimer timer;
        timer.start();
        const Plan plan = makePlan(*fleet, { Verb::Delete, ids, true, {} });
        const qint64 took = timer.elapsed();
        QCOMPARE(plan.targets.size(), 100'000U);
        timer.restart();
        QCOMPARE(plan.sha256().size(), 64);
        qInfo("100,000 targets planned in %lld ms, hashed in %lld ms (budget 200 ms with optimisation)", took, timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
