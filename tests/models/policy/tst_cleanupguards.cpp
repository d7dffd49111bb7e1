// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupguards.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Guard = CleanupGuard;

namespace {

constexpr qint64 now = 1'760'000'000;
constexpr qint64 day = 24 * 60 * 60;

Instant ago(std::chrono::seconds span)
{
    return Instant::fromSeconds(now - span.count());
}

FixtureRunner runner(qint64 id, qint64 contactedAt, const char *status = "OFFLINE")
{
    FixtureRunner made;
    made.id = id;
    made.contactedAt = contactedAt;
    made.status = status;
    made.type = "GROUP_TYPE";
    return made;
}

/// `dead` silent runners and `alive` ones that were heard of a minute ago.
Snapshot::Ptr fleet(int dead, int alive, Completeness completeness = Completeness::Complete)
{
    std::vector<FixtureRunner> runners;
    for (int i = 1; i <= dead; ++i)
        runners.push_back(runner(i, now - 60 * day));
    for (int i = dead + 1; i <= dead + alive; ++i)
        runners.push_back(runner(i, now - 60, "ONLINE"));
    return snapshotOf(runners, { .asOf = now, .completeness = completeness });
}

std::vector<quint32> firstRows(int count)
{
    std::vector<quint32> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(quint32(i));
    return rows;
}

bool refuses(const cleanupguards::Refusal &refusal, Guard guard)
{
    return refusal && refusal->guard == guard;
}

} // namespace

/// Each guard with what trips it, and with what passes just under it.
class TestCleanupGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyACompleteLoadCounts_data()
    {
        QTest::addColumn<int>("completeness");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("complete") << int(Completeness::Complete) << false;
        QTest::newRow("incomplete") << int(Completeness::Incomplete) << true;
        QTest::newRow("loading") << int(Completeness::Loading) << true;
        QTest::newRow("remembered") << int(Completeness::Remembered) << true;
    }
    void onlyACompleteLoadCounts()
    {
        QFETCH(const int, completeness);
        QFETCH(const bool, isRefused);
        QCOMPARE(refuses(cleanupguards::completeLoad(*fleet(1, 1, Completeness(completeness))), Guard::CompleteLoad), isRefused);
    }

    void aLoadIsGoodForFifteenMinutes_data()
    {
        QTest::addColumn<Instant>("loadedAt");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("just now") << ago(0s) << false;
        QTest::newRow("15 minutes ago") << ago(15min) << false;
        QTest::newRow("a second more") << ago(15min + 1s) << true;
        QTest::newRow("a little ahead") << ago(-10s) << false;
        QTest::newRow("far ahead") << ago(-16min) << true;
        QTest::newRow("nobody knows") << Instant::unknown() << true;
    }
    void aLoadIsGoodForFifteenMinutes()
    {
        QFETCH(const Instant, loadedAt);
        QFETCH(const bool, isRefused);
        QCOMPARE(refuses(cleanupguards::freshLoad(loadedAt, ago(0s)), Guard::FreshLoad), isRefused);
    }

    void clocksMayDifferByLessThanTenMinutes_data()
    {
        QTest::addColumn<Instant>("ours");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("the same") << ago(0s) << false;
        QTest::newRow("just under, behind") << ago(10min - 1s) << false;
        QTest::newRow("ten minutes behind") << ago(10min) << true;
        QTest::newRow("just under, ahead") << ago(-10min + 1s) << false;
        QTest::newRow("ten minutes ahead") << ago(-10min) << true;
        QTest::newRow("not known") << Instant::unknown() << true;
    }
    void clocksMayDifferByLessThanTenMinutes()
    {
        QFETCH(const Instant, ours);
        QFETCH(const bool, isRefused);
        QCOMPARE(refuses(cleanupguards::clockSkew(ours, ago(0s)), Guard::ClockSkew), isRefused);
    }

    void oneRunTakesSoManyAndNoMore()
    {
        CleanupLimits limits;
        QVERIFY(!cleanupguards::runnersPerRun(100, limits));
        QVERIFY(refuses(cleanupguards::runnersPerRun(101, limits), Guard::RunnersPerRun));
        limits.perRun = 101;
        QVERIFY(!cleanupguards::runnersPerRun(101, limits));
    }

    void oneRunTakesATenthOfTheRunnersAndOneAlways_data()
    {
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("all");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("a tenth") << 10 << 100 << false;
        QTest::newRow("one more") << 11 << 100 << true;
        QTest::newRow("rounded down") << 10 << 109 << false;
        QTest::newRow("rounded down, one more") << 11 << 109 << true;
        QTest::newRow("one of three") << 1 << 3 << false;
        QTest::newRow("two of three") << 2 << 3 << true;
        QTest::newRow("none of none") << 0 << 0 << false;
    }
    void oneRunTakesATenthOfTheRunnersAndOneAlways()
    {
        QFETCH(const int, taken);
        QFETCH(const int, all);
        QFETCH(const bool, isRefused);
        QCOMPARE(refuses(cleanupguards::shareOfRunners(taken, all, {}), Guard::ShareOfRunners), isRefused);
        QCOMPARE(refuses(cleanupguards::shareOfManagers(taken, all, {}), Guard::ShareOfManagers), isRefused);
    }

    void aDayHasItsLimit()
    {
        QVERIFY(!cleanupguards::runnersPerDay(50, 150, {}));
        QVERIFY(refuses(cleanupguards::runnersPerDay(50, 151, {}), Guard::RunnersPerDay));
    }

    void theLastOnlineRunnerOfATagSetStays_data()
    {
        QTest::addColumn<int>("online");         // runners of the tag set that are online
        QTest::addColumn<int>("taken");          // of those
        QTest::addColumn<int>("watchedDays");    // -1: never
        QTest::addColumn<bool>("ranJobs");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("the last one, and it is needed") << 1 << 1 << 31 << true << true;
        QTest::newRow("one of two") << 2 << 1 << 31 << true << false;
        QTest::newRow("both of two") << 2 << 2 << 31 << true << true;
        QTest::newRow("the last one, and nobody needed it for 30 days") << 1 << 1 << 30 << false << false;
        QTest::newRow("the last one, watched for a day too short") << 1 << 1 << 29 << false << true;
        QTest::newRow("one of two, never watched") << 2 << 1 << -1 << false << false;
        QTest::newRow("the last one, never watched") << 1 << 1 << -1 << false << true;
    }
    void theLastOnlineRunnerOfATagSetStays()
    {
        QFETCH(const int, online);
        QFETCH(const int, taken);
        QFETCH(const int, watchedDays);
        QFETCH(const bool, ranJobs);
        QFETCH(const bool, isRefused);
        const TagSetWatch watch{ watchedDays < 0 ? Instant::unknown() : ago(std::chrono::days(watchedDays)), ranJobs ? QSet<QString>{ u"docker"_s } : QSet<QString>{} };
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= online; ++i)
            runners.push_back(runner(i, now - 60, "ONLINE"));
        runners.push_back(runner(99, now - 60, "ONLINE"));
        runners.back().tags = std::vector<std::string>{ "other" };
        QCOMPARE(refuses(cleanupguards::lastOnline(*snapshotOf(runners, { .asOf = now }), firstRows(taken), watch, ago(0s)), Guard::LastOnline), isRefused);
    }

    void silentRunnersAreNoLastOnlineOnes()
    {
        QVERIFY(!cleanupguards::lastOnline(*fleet(3, 0), firstRows(3), {}, ago(0s)));
    }

    void noneOfThemRunsAJob()
    {
        std::vector<FixtureRunner> runners{ runner(1, now - 60 * day), runner(2, now - 60 * day), runner(3, now - 60 * day) };
        runners[1].runningJobs = 1;
        runners[2].execution = "ACTIVE";
        const Snapshot::Ptr snapshot = snapshotOf(runners, { .asOf = now });
        QVERIFY(!cleanupguards::runningJob(*snapshot, { 0 }));
        QVERIFY(refuses(cleanupguards::runningJob(*snapshot, { 0, 1 }), Guard::RunningJob));
        QVERIFY(refuses(cleanupguards::runningJob(*snapshot, { 2 }), Guard::RunningJob));
    }

    void instanceRunnersOnlyWhereTheRuleNamesThem()
    {
        std::vector<FixtureRunner> runners{ runner(1, now - 60 * day) };
        runners[0].type = "INSTANCE_TYPE";
        const Snapshot::Ptr snapshot = snapshotOf(runners, { .asOf = now });
        CleanupDecision decision;
        decision.items.push_back({ 0, 0, CleanupDecision::none, CleanupDecision::Act::Delete, CleanupDecision::Reason::Silent, {}, {} });
        CleanupPolicy policy;
        policy.rules.emplace_back();
        QVERIFY(refuses(cleanupguards::instanceRunner(*snapshot, decision, policy), Guard::InstanceRunner));
        policy.rules[0].takesInstance = true;
        QVERIFY(!cleanupguards::instanceRunner(*snapshot, decision, policy));
    }

    void anOutageIsNoReasonToCleanUp_data()
    {
        QTest::addColumn<int>("silentNow");      // of 100
        QTest::addColumn<QList<int>>("before");  // of 100, on each of the days before
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("as ever") << 20 << QList<int>{ 20, 20, 20, 20, 20, 20, 20 } << false;
        QTest::newRow("up by fifteen points") << 35 << QList<int>{ 20, 20, 20, 20, 20, 20, 20 } << false;
        QTest::newRow("up by sixteen") << 36 << QList<int>{ 20, 20, 20, 20, 20, 20, 20 } << true;
        QTest::newRow("one bad day does not move the median") << 36 << QList<int>{ 90, 20, 20, 20, 20, 20, 20 } << true;
        QTest::newRow("mostly dead for weeks") << 95 << QList<int>{ 94, 94, 95, 95, 95, 95, 95 } << false;
        QTest::newRow("more than before are alive") << 10 << QList<int>{ 60, 60, 60, 60, 60, 60, 60 } << false;
        QTest::newRow("even number: the mean of the two in the middle") << 36 << QList<int>{ 20, 22 } << false;
        QTest::newRow("even number: one point more") << 37 << QList<int>{ 20, 22 } << true;
        QTest::newRow("what is older than a week is not asked") << 36 << QList<int>{ 20, 20, 20, 20, 20, 20, 20, 90, 90, 90, 90, 90, 90, 90, 90 } << true;
        QTest::newRow("nothing was seen: see the next guard") << 100 << QList<int>{} << false;
    }
    void anOutageIsNoReasonToCleanUp()
    {
        QFETCH(const int, silentNow);
        QFETCH(const QList<int>, before);
        QFETCH(const bool, isRefused);
        std::vector<FleetPulse> pulses;
        for (qsizetype i = before.size(); i > 0; --i)
            pulses.push_back({ ago(std::chrono::days(i)), 100, before[i - 1] });
        QCOMPARE(refuses(cleanupguards::outage({ ago(0s), 100, silentNow }, pulses), Guard::Outage), isRefused);
    }

    void whoHasNotWatchedForADayAsksAPerson_data()
    {
        QTest::addColumn<QList<int>>("hoursAgo");
        QTest::addColumn<bool>("isConfirmed");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("never") << QList<int>{} << false << true;
        QTest::newRow("never, and somebody confirms") << QList<int>{} << true << false;
        QTest::newRow("for 23 hours") << QList<int>{ 23, 12, 1 } << false << true;
        QTest::newRow("for 24 hours") << QList<int>{ 24 } << false << false;
        QTest::newRow("once a week") << QList<int>{ 7 * 24 + 1 } << false << false;
        QTest::newRow("too long ago") << QList<int>{ 36 * 24 } << false << true;
    }
    void whoHasNotWatchedForADayAsksAPerson()
    {
        QFETCH(const QList<int>, hoursAgo);
        QFETCH(const bool, isConfirmed);
        QFETCH(const bool, isRefused);
        std::vector<FleetPulse> pulses;
        for (const int hours : hoursAgo)
            pulses.push_back({ ago(std::chrono::hours(hours)), 100, 10 });
        QCOMPARE(refuses(cleanupguards::watched(ago(0s), pulses, isConfirmed), Guard::Watched), isRefused);
    }

    void allGuardsAreAskedAndNoneWhereNothingIsTaken()
    {
        CleanupPolicy policy;
        policy.rules.emplace_back();
        CleanupFacts facts;
        facts.fleet = fleet(30, 10);
        facts.filter.now = ago(0s);
        CleanupDecision decision;
        QVERIFY(askCleanupGuards(decision, { policy, facts, ago(0s), ago(0s), {}, false }).empty());
        for (quint32 row = 0; row < 30; ++row)
            decision.items.push_back({ row, 0, CleanupDecision::none, CleanupDecision::Act::Delete, CleanupDecision::Reason::Silent, {}, {} });
        const auto refusals = askCleanupGuards(decision, { policy, facts, ago(0s), ago(0s), {}, false });
        QCOMPARE(refusals.size(), std::size_t(2));
        QCOMPARE(refusals[0], (CleanupRefusal{ Guard::ShareOfRunners, 30, 4, {} }));
        QCOMPARE(refusals[1].guard, Guard::Watched);
        // An incomplete load is refused whatever it would lead to.
        facts.fleet = fleet(1, 1, Completeness::Incomplete);
        QCOMPARE(askCleanupGuards({}, { policy, facts, ago(0s), ago(0s), {}, false }).size(), std::size_t(1));
    }

    void everyGuardHasAName()
    {
        QSet<QString> names;
        for (const CleanupGuard guard : allCleanupGuards)
            names.insert(nameOf(guard));
        QCOMPARE(names.size(), qsizetype(allCleanupGuards.size()));
    }
};

QTEST_GUILESS_MAIN(TestCleanupGuards)
#include "tst_cleanupguards.moc"
