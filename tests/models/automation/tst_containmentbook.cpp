// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/containmentbook.h"
#include "models/operations/containment.h"
#include "models/operations/operations.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetfixture.h"
#include "tests/support/runground.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using Ending = ContainmentRecord::Ending::Kind;

/// Who was contained, by which run, and what became of it.
class TestContainmentBook final : public QObject
{
    Q_OBJECT

private:
    static QString run(Operations &operations, const Plan &plan)
    {
        Operation *operation = operations.run(plan);
        QSignalSpy finished(operation, &Operation::finished);
        if (!finished.wait(20'000))
            qFatal("the operation did not finish");
        return operation->runId();
    }
    static RunnerRow takingRunner(const Snapshot &fleet)
    {
        for (const RunnerRow &row : fleet.rows()) {
            if (row.paused == Tri::No && row.canUpdate == Tri::Yes)
                return row;
        }
        qFatal("no runner");
    }

private Q_SLOTS:
    void theRunThatContainedARunnerAndTheOneThatEndedItAreKnown()
    {
        DemoSession session({ .runners = 60 });
        RunGround ground;
        Operations operations(ground.means(session.client(), session.identity(), session.clock()));
        ContainmentBook book(&ground.journal, session.identity().instance);
        const Snapshot::Ptr fleet = session.load().fleet;
        const RunnerRow runner = takingRunner(*fleet);
        QTRY_VERIFY(book.isLoaded());
        QVERIFY(!book.find(runner.id, runner.createdAt));

        const QString contained = run(operations, makeContainPlan(*fleet, { { runner.id, u"stolen"_s } }, u"stolen"_s));
        QTRY_VERIFY(book.find(runner.id, runner.createdAt) && book.find(runner.id, runner.createdAt)->isProven);
        ContainmentRecord record = *book.find(runner.id, runner.createdAt);
        QCOMPARE(record.run, contained);
        QCOMPARE(record.by, session.identity().username);
        QCOMPARE(record.reason, u"stolen"_s);
        QVERIFY(record.at.isKnown());
        QVERIFY(record.ending.kind == Ending::None);
        QVERIFY(!book.find(runner.id, Instant::fromSeconds(1)));   // another runner under this number
        QVERIFY(containmentState(record, session.load().fleet.get()) == ContainmentState::InForce);

        const auto detail = test::answerOf<JournalRunDetail>([&](QObject *receiver, auto done) { ground.journal.detail(contained, receiver, done); });
        const QString undone = run(operations, operations.undoPlan(**detail, *session.load().fleet));
        QTRY_VERIFY(book.find(runner.id, runner.createdAt)->ending.kind == Ending::TakenBack);
        QCOMPARE(book.find(runner.id, runner.createdAt)->ending.run, undone);

        // Contained anew, and resumed by hand: the newer containment counts.
        (void)run(operations, makeContainPlan(*session.load().fleet, { { runner.id, u"again"_s } }, u"again"_s));
        QTRY_COMPARE(book.find(runner.id, runner.createdAt)->reason, u"again"_s);
        QVERIFY(book.find(runner.id, runner.createdAt)->ending.kind == Ending::None);
        (void)run(operations, operations.plan(Verb::Resume, *session.load().fleet, { runner.id }));
        QTRY_VERIFY(book.find(runner.id, runner.createdAt)->ending.kind == Ending::Resumed);

        // A later start reads the same.
        ContainmentBook later(&ground.journal, session.identity().instance);
        QTRY_VERIFY(later.isLoaded());
        QVERIFY(*later.find(runner.id, runner.createdAt) == *book.find(runner.id, runner.createdAt));
        ContainmentBook elsewhere(&ground.journal, u"https://other.example.com"_s);
        QTRY_VERIFY(elsewhere.isLoaded());
        QVERIFY(!elsewhere.find(runner.id, runner.createdAt));
    }

    void aPausingAloneIsNoContainment()
    {
        DemoSession session({ .runners = 60 });
        RunGround ground;
        Operations operations(ground.means(session.client(), session.identity(), session.clock()));
        const Snapshot::Ptr fleet = session.load().fleet;
        const RunnerRow runner = takingRunner(*fleet);
        (void)run(operations, operations.plan(Verb::Pause, *fleet, { runner.id }));
        ContainmentBook book(&ground.journal, session.identity().instance);
        QTRY_VERIFY(book.isLoaded());
        QVERIFY(!book.find(runner.id, runner.createdAt));
    }

    void withoutAJournalNothingIsKnown()
    {
        const ContainmentBook book(nullptr, u"https://git.example.com"_s);
        QVERIFY(!book.find(RunnerId{ 1 }, {}));
    }

    void howItStandsIsToldByTheList_data()
    {
        QTest::addColumn<Tri>("paused");
        QTest::addColumn<bool>("isProven");
        QTest::addColumn<qint64>("listAfter");
        QTest::addColumn<ContainmentState>("state");
        QTest::newRow("paused") << Tri::Yes << true << qint64(60) << ContainmentState::InForce;
        QTest::newRow("paused, the answer was lost") << Tri::Yes << false << qint64(60) << ContainmentState::InForce;
        QTest::newRow("not paused any more") << Tri::No << true << qint64(60) << ContainmentState::ResumedElsewhere;
        QTest::newRow("not paused, in a list of before") << Tri::No << true << qint64(-1) << ContainmentState::NotTold;
        QTest::newRow("not paused, the answer was lost") << Tri::No << false << qint64(60) << ContainmentState::NotProven;
        QTest::newRow("not told") << Tri::Unknown << true << qint64(60) << ContainmentState::NotTold;
    }

    void howItStandsIsToldByTheList()
    {
        QFETCH(const Tri, paused);
        QFETCH(const bool, isProven);
        QFETCH(const qint64, listAfter);
        constexpr qint64 then = 1'760'000'000;
        FixtureFacts facts;
        facts.asOf = then + listAfter;
        const Snapshot::Ptr fleet = snapshotOf({ { .id = 7, .paused = paused } }, facts);
        ContainmentRecord record{ .runner = RunnerId{ 7 }, .createdAt = fleet->row(0).createdAt, .run = u"7677a0b1"_s, .by = {}, .reason = {}, .at = Instant::fromSeconds(then), .isProven = isProven, .ending = {} };
        QTEST(containmentState(record, fleet.get()), "state");
        QVERIFY(containmentState(record, nullptr) == (isProven ? ContainmentState::NotTold : ContainmentState::NotProven));
        // GitLab's answer is newer than a list that was there before it, whatever clocks say.
        const ContainmentState before = containmentState(record, fleet.get(), fleet->asOf());
        QCOMPARE(before == ContainmentState::InForce, paused == Tri::Yes || (paused == Tri::No && isProven));
        record.createdAt = Instant::fromSeconds(1);
        QVERIFY(containmentState(record, fleet.get()) == ContainmentState::Gone);
        record.ending.kind = Ending::Deleted;
        QVERIFY(containmentState(record, fleet.get()) == ContainmentState::Deleted);
    }
};

QTEST_GUILESS_MAIN(TestContainmentBook)
#include "tst_containmentbook.moc"
