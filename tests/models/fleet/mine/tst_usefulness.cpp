// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/mine/usefulness.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const Instant now = Instant::fromSeconds(1'760'000'000);

Instant daysAgo(qint64 days, qint64 seconds = 0)
{
    return Instant::fromSeconds(now.seconds() - days * day - seconds);
}

/// Useless in every respect: each row below takes one thing away.
RunnerUse useless()
{
    RunnerUse use;
    use.createdAt = daysAgo(400);
    use.contactedAt = daysAgo(41);
    use.running = 0;
    use.jobs = RunnerUse::Jobs::Told;
    use.lastJob = daysAgo(120);
    return use;
}

template <class Change>
RunnerUse but(Change change)
{
    RunnerUse use = useless();
    change(use);
    return use;
}

} // namespace

class TestUsefulness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollowsFromWhatIsKnown_data();
    void theVerdictFollowsFromWhatIsKnown();
    void whateverIsUnknownNobodyIsCalledUselessForIt();
    void theReasonHoldsTheNumbers();
    void namesAndOrderAreOfEachVerdict();
};

void TestUsefulness::theVerdictFollowsFromWhatIsKnown_data()
{
    using enum Usefulness;
    using Jobs = RunnerUse::Jobs;
    QTest::addColumn<RunnerUse>("use");
    QTest::addColumn<Usefulness>("expected");
    const auto row = [](const char *name, const RunnerUse &use, Usefulness expected) { QTest::newRow(name) << use << expected; };

    row("no job in 120 days, silent for 41", useless(), ProbablyUseless);
    row("no job in 90 days to the second", but([](RunnerUse &use) { use.lastJob = daysAgo(90); }), ProbablyUseless);
    row("a second less", but([](RunnerUse &use) { use.lastJob = daysAgo(90, -1); }), Used);
    row("silent for 30 days to the second", but([](RunnerUse &use) { use.contactedAt = daysAgo(30); }), ProbablyUseless);
    row("a second less: idle", but([](RunnerUse &use) { use.contactedAt = daysAgo(30, -1); }), Idle);
    row("never a job", but([](RunnerUse &use) { use.lastJob = Instant::never(); }), ProbablyUseless);
    row("never a job, created 90 days ago", but([](RunnerUse &use) { use.lastJob = Instant::never(); use.createdAt = daysAgo(90); }), ProbablyUseless);
    row("never a job, created a second later: new", but([](RunnerUse &use) { use.lastJob = Instant::never(); use.createdAt = daysAgo(90, -1); }), Young);
    row("never in contact", but([](RunnerUse &use) { use.contactedAt = Instant::never(); use.lastJob = Instant::never(); }), ProbablyUseless);
    row("never in contact, but new", but([](RunnerUse &use) { use.contactedAt = Instant::never(); use.lastJob = Instant::never(); use.createdAt = daysAgo(3); }), Young);
    row("it runs a job now", but([](RunnerUse &use) { use.running = 1; }), InUse);
    row("a job this week", but([](RunnerUse &use) { use.jobsInWeek = 1; }), InUse);
    row("a job this week, of those seen", but([](RunnerUse &use) { use.jobsInWeek = 1; use.jobs = Jobs::Seen; }), InUse);
    row("the only one for a tag", but([](RunnerUse &use) { use.onlyTag = u"gpu"_s; use.onlyProject = u"acme/vision"_s; }), OnlyOne);
    row("the only one, and in use", but([](RunnerUse &use) { use.onlyTag = u"gpu"_s; use.running = 2; }), InUse);
    row("in contact today", but([](RunnerUse &use) { use.contactedAt = now; }), Idle);
    row("a contact that lies ahead was just now", but([](RunnerUse &use) { use.contactedAt = daysAgo(-2); }), Idle);
    row("a job that lies ahead was just now", but([](RunnerUse &use) { use.lastJob = daysAgo(-2); }), Used);
    row("jobs not told", but([](RunnerUse &use) { use.jobs = Jobs::NotTold; use.lastJob = Instant(); }), Unknown);
    row("only some jobs seen, long ago", but([](RunnerUse &use) { use.jobs = Jobs::Seen; }), Unknown);
    row("some jobs seen, a month ago", but([](RunnerUse &use) { use.jobs = Jobs::Seen; use.lastJob = daysAgo(30); }), Used);
    row("there is a job, but not known when", but([](RunnerUse &use) { use.lastJob = Instant(); }), Unknown);
    row("last contact not known", but([](RunnerUse &use) { use.contactedAt = Instant(); }), Unknown);
    row("creation not known", but([](RunnerUse &use) { use.createdAt = Instant(); }), Unknown);
    row("running jobs not known", but([](RunnerUse &use) { use.running = -1; }), Unknown);
    row("nothing known", RunnerUse(), Unknown);
}

void TestUsefulness::theVerdictFollowsFromWhatIsKnown()
{
    QFETCH(RunnerUse, use);
    QFETCH(Usefulness, expected);
    QCOMPARE(nameOf(judgeUsefulness(use, now).kind), nameOf(expected));
    // Without a clock nothing is long ago.
    QVERIFY(judgeUsefulness(use, Instant()).kind != Usefulness::ProbablyUseless);
}

/// Every combination of things not known.
void TestUsefulness::whateverIsUnknownNobodyIsCalledUselessForIt()
{
    for (int hidden = 0; hidden < 32; ++hidden) {
        RunnerUse use = useless();
        if (hidden & 1)
            use.createdAt = Instant();
        if (hidden & 2)
            use.contactedAt = Instant();
        if (hidden & 4)
            use.running = -1;
        if (hidden & 8)
            use.jobs = RunnerUse::Jobs::NotTold;
        if (hidden & 16)
            use.lastJob = Instant();
        QCOMPARE(judgeUsefulness(use, now).kind == Usefulness::ProbablyUseless, hidden == 0);
    }
}

void TestUsefulness::theReasonHoldsTheNumbers()
{
    const UsefulnessVerdict verdict = judgeUsefulness(useless(), now);
    QCOMPARE(verdict.jobDays.value_or(-1), 120);
    QCOMPARE(verdict.silentDays.value_or(-1), 41);
    QCOMPARE(verdict.ageDays.value_or(-1), 400);
    QVERIFY(!verdict.neverInContact);
    QVERIFY(!verdict.hadNoJob);
    const UsefulnessVerdict never = judgeUsefulness(but([](RunnerUse &use) { use.contactedAt = use.lastJob = Instant::never(); }), now);
    QVERIFY(never.neverInContact);
    QVERIFY(never.hadNoJob);
    QVERIFY(!never.silentDays);
    QVERIFY(!never.jobDays);
}

void TestUsefulness::namesAndOrderAreOfEachVerdict()
{
    QSet<QString> names;
    QSet<int> order;
    for (int kind = 0; kind <= int(Usefulness::Unknown); ++kind) {
        names.insert(nameOf(Usefulness(kind)));
        order.insert(orderOf(Usefulness(kind)));
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(order.size(), 7);
    QCOMPARE(orderOf(Usefulness::ProbablyUseless), 0);
}

QTEST_GUILESS_MAIN(TestUsefulness)
#include "tst_usefulness.moc"
