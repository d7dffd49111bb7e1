// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/history/historyground.h"

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

const Scope whole{}, part{ Scope::Kind::Group, u"acme"_s };

Finding finding(qint64 id)
{
    return { .id = id, .signal = u"new_system_id"_s, .subject = u"s_a'\"\u202e"_s, .runner = { 7 }, .runnerCreatedAt = at(-hour), .runnerName = u"<b>runner</b>"_s, .ownerPath = u"acme/payments"_s,
        .severity = FindingSeverity::High, .evidence = { { u"address"_s, u"10.0.0.1"_s, u"203.0.113.7"_s, at(-60) }, { u"system_id"_s, {}, u"s_a\u001f"_s, Instant::never() } }, .firstSeen = at(0),
        .lastSeen = at(60), .times = 3, .stands = false, .state = FindingState::Muted, .mutedUntil = at(day), .reason = u"planned; '"_s, .decidedBy = u"mira"_s, .decidedAt = at(90) };
}

SignalMemory memoryOf(HistoryGround &ground, const Scope &scope = whole, qint64 knownWrites = -1, const History::Viewer &viewer = mira)
{
    return ground.worker.signalMemory(viewer, { .scope = scope, .knownWrites = knownWrites, .withBaselines = true }).value();
}

} // namespace

class TestFindingStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        HistoryGround ground;
        const Expectation expectation{ .signal = u"address_outside"_s, .subject = u"10.0.0.0/16"_s, .runner = { 7 }, .runnerCreatedAt = at(-hour), .reason = u"moved"_s, .decidedBy = u"mira"_s, .decidedAt = at(5) };
        const PackedBaseline baseline{ { 7 }, at(-hour), QByteArray("\0\1\2", 3) };
        QVERIFY(!ground.worker.recordSignals(mira, whole, { { finding(1), finding(2) }, { expectation }, { baseline }, at(100), at(50) }));
        const SignalMemory memory = memoryOf(ground);
        QCOMPARE(memory.findings, (std::vector<Finding>{ finding(1), finding(2) }));
        QCOMPARE(memory.expectations, std::vector<Expectation>{ expectation });
        QCOMPARE(memory.baselines, std::vector<PackedBaseline>{ baseline });
        QCOMPARE(memory.lookedAt, at(100));
        QCOMPARE(memory.jobsUntil, at(50));
        QCOMPARE(memory.writes, 1);
        // What changes is written over, what is not told stays.
        Finding changed = finding(2);
        changed.state = FindingState::Resolved;
        QVERIFY(!ground.worker.recordSignals(mira, whole, { { changed }, {}, {}, {}, {} }));
        QCOMPARE(memoryOf(ground).findings, (std::vector<Finding>{ finding(1), changed }));
        QCOMPARE(memoryOf(ground).lookedAt, at(100));
        // What is usual for who is gone for long goes.
        SignalRecord gone;
        gone.forgotten = { { { 7 }, at(-hour), {} }, { { 8 }, at(-hour), {} } };
        QVERIFY(!ground.worker.recordSignals(mira, whole, gone));
        QVERIFY(memoryOf(ground).baselines.empty());
    }

    void whoKnowsItAllIsToldSo()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.recordSignals(mira, whole, { { finding(1) }, {}, {}, at(0), {} }));
        QVERIFY(memoryOf(ground, whole, 1).isUnchanged);
        QVERIFY(memoryOf(ground, whole, 1).findings.empty());
        QVERIFY(!memoryOf(ground, whole, 0).isUnchanged);
    }

    void viewersAndScopesAreApart()
    {
        HistoryGround ground;
        QVERIFY(!ground.worker.recordSignals(mira, whole, { { finding(1) }, {}, {}, at(0), {} }));
        QVERIFY(!ground.worker.recordSignals(mira, part, { { finding(2) }, {}, {}, at(0), {} }));
        QVERIFY(!ground.worker.recordSignals(otto, whole, { { finding(3) }, {}, {}, at(0), {} }));
        QCOMPARE(memoryOf(ground).findings.size(), 1U);
        QCOMPARE(memoryOf(ground, part).findings.at(0).id, 2);
        QCOMPARE(memoryOf(ground, whole, -1, otto).findings.at(0).id, 3);
        QVERIFY(!ground.worker.forget(mira));
        QVERIFY(memoryOf(ground).findings.empty() && memoryOf(ground, part).findings.empty());
        QCOMPARE(memoryOf(ground, whole, -1, otto).findings.size(), 1U);
    }

    void whatWasResolvedLongAgoGoes_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("stands");
        QTest::addColumn<qint64>("daysAgo");
        QTest::addColumn<bool>("stays");
        QTest::newRow("resolved two years ago") << int(FindingState::Resolved) << false << qint64(730) << false;
        QTest::newRow("resolved last month") << int(FindingState::Resolved) << false << qint64(30) << true;
        QTest::newRow("resolved long ago, and still so") << int(FindingState::Resolved) << true << qint64(730) << true;
        QTest::newRow("acknowledged long ago") << int(FindingState::Acknowledged) << false << qint64(730) << true;
    }
    void whatWasResolvedLongAgoGoes()
    {
        QFETCH(int, state);
        QFETCH(bool, stands);
        QFETCH(qint64, daysAgo);
        QFETCH(bool, stays);
        HistoryGround ground;
        Finding old = finding(1);
        old.state = FindingState(state);
        old.stands = stands;
        old.decidedAt = at(-daysAgo * day);
        QVERIFY(!ground.worker.recordSignals(mira, whole, { { old }, {}, {}, {}, {} }));
        QVERIFY(!ground.worker.recordSignals(mira, whole, { {}, {}, {}, at(0), {} }));
        QCOMPARE(memoryOf(ground).findings.size(), stays ? 1U : 0U);
    }

    void nothingIsThereBeforeTheFirstLook()
    {
        HistoryGround ground;
        const SignalMemory memory = memoryOf(ground);
        QVERIFY(memory.findings.empty() && !memory.lookedAt.isKnown() && memory.writes == 0);
    }
};

QTEST_GUILESS_MAIN(TestFindingStore)
#include "tst_findingstore.moc"
