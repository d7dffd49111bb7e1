// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/runcost.h"

#include "models/gitlab/client.h"
#include "models/operations/plan.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gitlab::Traffic;
using Method = Plan::Method;

Q_DECLARE_METATYPE(muster::RunCost)
Q_DECLARE_METATYPE(muster::gitlab::Traffic)
Q_DECLARE_METATYPE(std::optional<muster::RunTime>)

namespace {

Plan planOf(Verb verb, int targets, Method method = Method::Bulk)
{
    Plan plan;
    plan.verb = verb;
    plan.method = method;
    plan.targets.resize(std::size_t(targets));
    return plan;
}

/// The line with a limit of 600 a minute.
Traffic limited(int remaining, std::chrono::seconds untilReset)
{
    Traffic line;
    line.roundTrip = 100ms;
    line.limit = 600;
    line.remaining = remaining;
    line.untilReset = untilReset;
    return line;
}

} // namespace

class TestRunCost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsAreWhatIsWaitedForOneAfterTheOther_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<RunCost>("cost");
        const auto row = [](const char *name, const Plan &plan, RunCost cost) { QTest::newRow(name) << plan << cost; };
        row("nothing", planOf(Verb::Pause, 0), { 0, 0 });
        row("pause one batch", planOf(Verb::Pause, 50), { 1, 1 });
        row("two batches go together", planOf(Verb::Pause, 51), { 2, 1 });
        row("a third waits", planOf(Verb::Pause, 101), { 3, 2 });
        row("delete: the looks of a batch go together", planOf(Verb::Delete, 50), { 3, 2 });
        row("delete a thousand", planOf(Verb::Delete, 1000), { 60, 20 });
        row("one by one, three at a time", planOf(Verb::Delete, 7, Method::Conditional), { 8, 4 });
        row("one by one in two batches, six at a time", planOf(Verb::Delete, 100, Method::Conditional), { 104, 18 });
        row("one by one, a short batch beside a whole one", planOf(Verb::Delete, 53, Method::Conditional), { 56, 18 });
        row("one by one, a short batch after two", planOf(Verb::Delete, 103, Method::Conditional), { 108, 20 });
        Plan kept = planOf(Verb::Pause, 50);
        kept.looksFirst = true;
        row("a plan that was kept looks first", kept, { 3, 2 });
        Plan struckOut = planOf(Verb::Pause, 51);
        struckOut.targets[0].struckOut = true;
        row("what is struck out costs nothing", struckOut, { 1, 1 });
    }
    void roundsAreWhatIsWaitedForOneAfterTheOther()
    {
        QFETCH(const Plan, plan);
        QTEST(costOf(plan, true), "cost");
    }
    void withoutTheBulkMutationABatchIsThreeRequestsInTurn() { QCOMPARE(costOf(planOf(Verb::Pause, 50), false), (RunCost{ 3, 3 })); }

    void timeIsToldFromWhatIsKnown_data()
    {
        QTest::addColumn<RunCost>("cost");
        QTest::addColumn<Traffic>("line");
        QTest::addColumn<std::optional<RunTime>>("time");
        const auto row = [](const char *name, RunCost cost, const Traffic &line, std::optional<RunTime> time) { QTest::newRow(name) << cost << line << time; };
        const auto hindered = [](std::chrono::milliseconds span) { return RunTime{ span, 600 }; };
        Traffic free;
        free.roundTrip = 50ms;
        row("no limit: the round trips", { 60, 20 }, free, RunTime{ 1s, {} });
        row("nothing to do", { 0, 0 }, free, std::nullopt);
        row("nothing was answered yet", { 60, 20 }, {}, std::nullopt);
        Traffic paused = free;
        paused.pausedForMs = 7000;
        row("GitLab wants a pause first", { 60, 20 }, paused, RunTime{ 8s, {} });

        row("a tenth stays left", { 540, 540 }, limited(600, 60s), RunTime{ 54s, {} });
        row("into the last tenth", { 541, 541 }, limited(600, 60s), hindered(54s + 100ms));
        row("the last tenth is spread until it is renewed", { 570, 57 }, limited(600, 60s), hindered(5400ms + 26853ms));   // 30 of 61 parts of 54.6 s
        row("three more minutes", { 1800, 180 }, limited(0, 30s), hindered(30s + 120s + 5400ms + 53705ms));               // the last 60 of 61 parts
        row("nothing is left for half a minute", { 10, 1 }, limited(0, 30s), hindered(30s + 100ms));
        row("it was renewed meanwhile", { 10, 1 }, limited(0, 0s), RunTime{ 100ms, {} });
        Traffic slow = limited(100, 3s);
        slow.roundTrip = 150ms;
        row("a slow line never runs it low", { 900, 900 }, slow, RunTime{ 135s, {} });
        row("one request a minute", { 3, 3 }, [] {
            Traffic line = limited(0, 60s);
            line.limit = 1;
            return line;
        }(), RunTime{ 3min + 100ms, 1 });

        Traffic noReset = limited(5, 0s);
        noReset.untilReset.reset();
        row("nobody says until when it has to wait", { 10, 1 }, noReset, std::nullopt);
        Traffic noLimit = limited(30, 10s);
        noLimit.limit.reset();
        row("nobody says how much there will be", { 11, 1 }, noLimit, std::nullopt);
        row("but it need not wait", { 10, 1 }, noLimit, RunTime{ 100ms, {} });
    }
    void timeIsToldFromWhatIsKnown()
    {
        QFETCH(const RunCost, cost);
        QFETCH(const Traffic, line);
        QFETCH(const std::optional<RunTime>, time);
        const auto told = expectedTime(cost, line);
        QCOMPARE(told.has_value(), time.has_value());
        if (!time)
            return;
        QCOMPARE(told->perMinute, time->perMinute);
        QVERIFY2(std::chrono::abs(told->span - time->span) <= 2ms, qPrintable(QString::number(told->span.count())));
    }

    void moreRequestsNeverTakeLess()
    {
        std::chrono::milliseconds last{ 0 };
        for (int requests = 1; requests < 3000; ++requests) {
            const auto time = expectedTime({ requests, (requests + 5) / 6 }, limited(250, 20s));
            QVERIFY(time);
            QVERIFY2(time->span >= last - 100ms, qPrintable(QString::number(requests)));   // rounds are whole
            last = time->span;
        }
    }
};

QTEST_GUILESS_MAIN(TestRunCost)
#include "tst_runcost.moc"
