// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/faultproxy.h"
#include "tests/support/runground.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using test::FaultProxy;
using FaultKind = FaultProxy::Fault::Kind;
using Kind = Error::Kind;

/// The network itself breaks, between a client and a server that are both well.
class TestFaultsNetwork final : public QObject
{
    Q_OBJECT

    /// A session through a proxy that lets everything pass until told otherwise.
    struct Line {
        explicit Line(int runners) : session({ .runners = runners }), proxy(session.server().url())
        {
            isUp = proxy.listen() && session.connect(proxy.url());
            before = int(proxy.requests().size());
        }
        DemoSession session;
        FaultProxy proxy;
        bool isUp = false;
        int before = 0;   ///< requests of the sign-in
    };

    static bool asksForPage(const FaultProxy::Request &request)
    {
        return request.body.contains("Runners(");
    }

private Q_SLOTS:
    void aPageThatBreaksOnItsWayIsAskedForAgain_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("reset before") << FaultKind::ResetBefore << 0 << 0;
        QTest::newRow("closed before") << FaultKind::CloseBefore << 0 << 0;
        QTest::newRow("answer lost") << FaultKind::SwallowAnswer << 0 << 0;
        QTest::newRow("reset after") << FaultKind::ResetAfter << 0 << 0;
        QTest::newRow("cut in the headers") << FaultKind::CutAnswer << 40 << 0;
        QTest::newRow("cut in the body") << FaultKind::CutAnswer << 20000 << 0;
        QTest::newRow("dripping") << FaultKind::DripAnswer << 10 << 20;
        QTest::newRow("held") << FaultKind::Hold << 0 << 0;
    }
    void aPageThatBreaksOnItsWayIsAskedForAgain()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const int, bytes);
        QFETCH(const int, intervalMs);
        Line line(600);
        QVERIFY(line.isUp);
        int struck = 0;
        line.proxy.setDecide([&](const FaultProxy::Request &request) -> FaultProxy::Fault {
            const int page = request.number - line.before;
            if (!asksForPage(request) || (page != 1 && page != 5))
                return {};
            ++struck;
            return { kind, bytes, intervalMs, {} };
        });
        const auto summary = line.session.load();
        QVERIFY(struck > 0);
        QVERIFY2(!summary.error, summary.error ? qPrintable(summary.error->detail) : "");
        QCOMPARE(idsOf(*summary.fleet), line.session.ids());
    }

    void aCablePulledInTheMiddleKeepsTheRowsAndEndsInTime()
    {
        Line line(3000);
        QVERIFY(line.isUp);
        const auto summary = line.session.load({}, [&](InventoryLoad &load) {
            connect(&load, &InventoryLoad::published, this, [&] { line.proxy.closeAll(); });
        });
        QVERIFY(summary.error);
        QCOMPARE(summary.error->kind, Kind::Offline);
        QVERIFY(summary.isInterrupted);
        QVERIFY(summary.fleet && summary.fleet->size() >= 100);
        QVERIFY(line.proxy.listen());
        QVERIFY(!line.session.load().error);
    }

    void aChangeIsNeverSentTwice_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<bool>("reachesGitLab");
        QTest::newRow("closed before") << FaultKind::CloseBefore << false;
        QTest::newRow("reset before") << FaultKind::ResetBefore << false;
        QTest::newRow("answer lost") << FaultKind::SwallowAnswer << true;
        QTest::newRow("reset after") << FaultKind::ResetAfter << true;
        QTest::newRow("cut answer") << FaultKind::CutAnswer << true;
        QTest::newRow("held") << FaultKind::Hold << true;
    }
    void aChangeIsNeverSentTwice()
    {
        QFETCH(const FaultKind, kind);
        QFETCH(const bool, reachesGitLab);
        Line line(400);
        QVERIFY(line.isUp);
        const auto fleet = line.session.load().fleet;
        RunGround ground;
        Operations operations(ground.means(line.session.client(), line.session.identity(), line.session.clock()));
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : fleet->rows()) {
            if (row.paused == Tri::No && ids.size() < 120)
                ids.push_back(row.id);
        }
        QCOMPARE(ids.size(), 120U);
        int changes = 0;
        line.proxy.setDecide([&](const FaultProxy::Request &request) -> FaultProxy::Fault {
            if (!request.body.contains("runnerBulkPause") || ++changes != 2)
                return {};
            return { kind, 40, 0, {} };
        });
        line.session.log().clear();
        Operation *operation = operations.run(operations.plan(Verb::Pause, *fleet, ids));
        QSignalSpy finished(operation, &Operation::finished);
        QVERIFY(finished.wait(30000));
        QCOMPARE(changes, 3);   // three batches, each sent once
        const Operation::Counts counts = operation->counts();
        QCOMPARE(counts.done, reachesGitLab ? 120 : 70);
        QCOMPARE(counts.failed, reachesGitLab ? 0 : 50);
        QCOMPARE(counts.unknown, 0);
        const auto paused = line.session.log().changedRunners(demo::Change::Kind::Paused);
        QCOMPARE(int(paused.size()), counts.done);
        QCOMPARE(std::set<qint64>(paused.begin(), paused.end()).size(), paused.size());
    }
};

QTEST_GUILESS_MAIN(TestFaultsNetwork)
#include "tst_faults_network.moc"
