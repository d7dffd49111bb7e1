// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/delta.h"
#include "models/sync/fleetsync.h"
#include "models/sync/groupsearch.h"
#include "models/sync/runnerdetails.h"
#include "models/sync/signin.h"
#include "tests/models/sync/demosession.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using State = FleetSync::State;

class TestFleetSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsShownAtOnceAndTheLastPictureIsComplete()
    {
        DemoSession session({ .runners = 1500, .latency = std::chrono::milliseconds(5) });
        FleetSync sync(session.client(), session.identity(), session.clock());
        QCOMPARE(sync.state(), State::Idle);
        QCOMPARE(sync.scope().kind, Scope::Kind::Instance);
        std::vector<qsizetype> sizes;
        connect(&sync, &FleetSync::snapshotChanged, this, [&](const Snapshot::Ptr &fleet) { sizes.push_back(fleet->size()); });
        sync.refresh();
        QCOMPARE(sync.state(), State::Loading);
        QTRY_COMPARE(sync.state(), State::Fresh);
        QCOMPARE(sizes.front(), 100);
        QCOMPARE(sizes.back(), 1500);
        QVERIFY(sync.snapshot()->isComplete());
        QVERIFY(!sync.error());
        QCOMPARE(sync.asOf(), sync.snapshot()->asOf());
    }

    void theServersClockCounts()
    {
        DemoSession session({ .runners = 10 });
        session.change([](demo::World &world) { world.advance(3LL * 3600 * 1000); });
        FleetSync sync(session.client(), session.identity(), session.clock());
        QVERIFY(qAbs(sync.serverNow().seconds() - session.clock().now().seconds()) < 30);   // for want of anything better
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const qint64 ahead = sync.serverNow().seconds() - session.clock().now().seconds();
        QVERIFY2(qAbs(ahead - 3 * 3600) < 60, qPrintable(QString::number(ahead)));
        QVERIFY(qAbs(sync.serverNow().seconds() - sync.asOf().seconds()) < 60);
    }

    void aRefreshKeepsTheRowsUntilItIsDone()
    {
        DemoSession session({ .runners = 800, .latency = std::chrono::milliseconds(5) });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const auto gone = session.anyIds(1).front();
        session.change([&](demo::World &world) { world.deleteRunner(gone.value); });
        int pictures = 0;
        connect(&sync, &FleetSync::snapshotChanged, this, [&](const Snapshot::Ptr &fleet) {
            ++pictures;
            QCOMPARE(fleet->size(), 799);
        });
        sync.refresh();
        sync.refresh();   // one at a time
        QTRY_COMPARE(sync.state(), State::Fresh);
        QCOMPARE(pictures, 1);
        QVERIFY(!sync.snapshot()->find(gone));
    }

    void aRefreshThatFailsKeepsTheRowsAndSaysWhy_data()
    {
        QTest::addColumn<int>("skip");
        QTest::newRow("at once") << 0;
        QTest::newRow("in the middle") << 4;
    }
    void aRefreshThatFailsKeepsTheRowsAndSaysWhy()
    {
        QFETCH(const int, skip);
        DemoSession session({ .runners = 800 });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const auto before = sync.snapshot();
        session.faults().add({ .rootField = u"runners"_s, .skip = skip, .times = -1 }, Fault::serverError());
        sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(sync.state(), State::Failed, 30000);
        QCOMPARE(sync.error()->kind, Error::Kind::Server);
        QCOMPARE(sync.snapshot(), before);
        session.faults().clear();
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(!sync.error());
    }

    void aFirstLoadThatBreaksOffShowsWhatCame()
    {
        DemoSession session({ .runners = 800 });
        session.faults().add({ .rootField = u"runners"_s, .skip = 4, .times = -1 }, Fault::unauthorized());
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.setInterval(1);
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Partial);
        QCOMPARE(sync.error()->kind, Error::Kind::Unauthorized);
        QVERIFY(sync.snapshot()->size() >= 100);
        QCOMPARE(sync.snapshot()->completeness(), Completeness::Incomplete);
        // The token is refused: nothing is sent by itself any more.
        const auto requests = session.log().count();
        QTest::qWait(1500);   // longer than the interval, which must not strike
        QCOMPARE(session.log().count(), requests);
        QCOMPARE(sync.state(), State::Partial);
    }

    void itRefreshesByItselfFromTheEndOfOneLoadToTheNext()
    {
        DemoSession session({ .runners = 50 });
        FleetSync sync(session.client(), session.identity(), session.clock());
        int loads = 0;
        connect(&sync, &FleetSync::stateChanged, this, [&] { loads += sync.state() == State::Fresh ? 1 : 0; });
        sync.setInterval(1);
        sync.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(loads >= 3, 6000);
        sync.setInterval(0);
        QTRY_VERIFY(sync.state() != State::Loading);
        const int sofar = loads;
        QTest::qWait(1500);
        QCOMPARE(loads, sofar);
    }

    void changesShowBeforeTheNextLoad()
    {
        DemoSession session({ .runners = 300 });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const auto ids = session.anyIds(4);
        sync.noteDeleted({ ids[0], ids[1] });
        QCOMPARE(sync.snapshot()->size(), 298);
        QVERIFY(!sync.snapshot()->find(ids[0]));
        const bool wasPaused = sync.snapshot()->row(*sync.snapshot()->find(ids[2])).paused == Tri::Yes;
        sync.notePaused({ ids[2] }, !wasPaused);
        QCOMPARE(sync.snapshot()->row(*sync.snapshot()->find(ids[2])).paused, triOf(!wasPaused));
        QCOMPARE(sync.snapshot()->completeness(), Completeness::Complete);
    }

    void changesMadeDuringALoadAreNotUndoneByIt()
    {
        DemoSession session({ .runners = 600, .latency = std::chrono::milliseconds(10) });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const auto ids = session.anyIds(2);
        // The simulator still has it: as if the load had read it before it was deleted.
        sync.refresh();
        sync.noteDeleted({ ids[0] });
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(!sync.snapshot()->find(ids[0]));
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(sync.snapshot()->find(ids[0]));   // a load that began later tells the truth
    }

    void anotherScopeForgetsTheFleet()
    {
        DemoSession session({ .runners = 400 });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QString path;
        session.change([&](demo::World &world) { path = world.groups().begin()->second.fullPath; });
        QSignalSpy pictures(&sync, &FleetSync::snapshotChanged);
        sync.setScope({ Scope::Kind::Group, path });
        QVERIFY(!sync.snapshot());
        QCOMPARE(pictures.count(), 1);
        QCOMPARE(sync.state(), State::Loading);
        QTRY_COMPARE(sync.state(), State::Fresh);
        QCOMPARE(sync.snapshot()->key().scope.groupPath, path);
    }

    void anotherScopeInTheMiddleOfALoadLeavesNothingOfTheFirst()
    {
        DemoSession session({ .runners = 1000, .latency = std::chrono::milliseconds(5) });
        FleetSync sync(session.client(), session.identity(), session.clock());
        QString path;
        session.change([&](demo::World &world) { path = world.groups().begin()->second.fullPath; });
        const auto connection = connect(&sync, &FleetSync::snapshotChanged, this, [&](const Snapshot::Ptr &fleet) {
            if (fleet && fleet->key().scope.kind == Scope::Kind::Instance)
                sync.setScope({ Scope::Kind::Group, path });   // from within the signal
        });
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QCOMPARE(sync.snapshot()->key().scope.groupPath, path);
        disconnect(connection);
    }

    void cancellingARefreshKeepsThePictureAndIsNoFailure()
    {
        DemoSession session({ .runners = 1500, .latency = std::chrono::milliseconds(5) });
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        const auto before = sync.snapshot();
        sync.refresh();
        QTRY_VERIFY(sync.progress().loaded > 0);
        sync.cancel();
        QTRY_COMPARE(sync.state(), State::Failed);
        QCOMPARE(sync.error()->kind, Error::Kind::Cancelled);
        QCOMPARE(sync.snapshot(), before);
    }

    void aClosedGateShowsInTheProgress()
    {
        DemoSession session({ .runners = 400 });
        session.faults().add({ .rootField = u"runners"_s, .skip = 1 }, Fault::tooManyRequests(std::chrono::seconds(1)));
        FleetSync sync(session.client(), session.identity(), session.clock());
        bool waited = false;
        connect(&sync, &FleetSync::progressChanged, this, [&] { waited = waited || (!sync.progress().waiting.isEmpty() && sync.progress().waitMs > 0); });
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(waited);
        QVERIFY(sync.progress().waiting.isEmpty());
    }

    void aPlainUserBeginsWithWhatIsTheirs()
    {
        DemoSession session({ .runners = 1000, .token = demo::TokenKind::User });
        FleetSync sync(session.client(), session.identity(), session.clock());
        QCOMPARE(sync.scope().kind, Scope::Kind::Mine);
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(sync.snapshot()->size() > 0);
    }

    void signingInHandsOverAClientThatWorks()
    {
        DemoSession session({ .runners = 30 });
        SignIn signIn(session.clock());
        QSignalSpy finished(&signIn, &SignIn::finished);
        signIn.start(session.server().url(), SecretString(session.server().token()));
        QVERIFY(signIn.isRunning());
        QVERIFY(!signIn.takeClient());
        QVERIFY(finished.wait());
        const auto identity = finished.front().front().value<Result<Identity>>();
        QVERIFY(identity);
        QVERIFY(identity->administrator);
        const auto client = signIn.takeClient();
        QVERIFY(client);
        QVERIFY(!signIn.takeClient());
        FleetSync sync(*client, *identity, session.clock());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
    }

    void signingInWithARefusedTokenSaysSoAndCancellingIsHeardOnce()
    {
        DemoSession session({ .runners = 30 });
        SignIn signIn(session.clock());
        QSignalSpy finished(&signIn, &SignIn::finished);
        signIn.start(session.server().url(), SecretString("glpat-wrong"));
        QVERIFY(finished.wait());
        QCOMPARE(finished.front().front().value<Result<Identity>>().error().kind, Error::Kind::Unauthorized);
        QVERIFY(!signIn.takeClient());
        signIn.start(session.server().url(), SecretString(session.server().token()));
        signIn.cancel();
        QCOMPARE(finished.count(), 2);
        QCOMPARE(finished.back().front().value<Result<Identity>>().error().kind, Error::Kind::Cancelled);
        QTest::qWait(100);
        QCOMPARE(finished.count(), 2);
    }

    void detailsAreAskedForTheLastOneOnly()
    {
        DemoSession session({ .runners = 60 });
        RunnerDetails details(session.client(), session.clock());
        const auto ids = session.anyIds(10);
        for (const RunnerId id : ids)
            details.setCurrent(id);   // walking through the table
        QCOMPARE(details.state(), RunnerDetails::State::Loading);
        QTRY_COMPARE(details.state(), RunnerDetails::State::Ready);
        QCOMPARE(details.current(), ids.back());
        QVERIFY(!details.detail()->adminUrl.isEmpty());
        QCOMPARE(session.log().count(), 1);
        details.setCurrent(ids.front());
        QTRY_COMPARE(details.state(), RunnerDetails::State::Ready);
        details.setCurrent(ids.back());
        QCOMPARE(details.state(), RunnerDetails::State::Ready);   // kept
        QCOMPARE(session.log().count(), 2);
        details.setCurrent({});
        QCOMPARE(details.state(), RunnerDetails::State::Empty);
        QVERIFY(!details.detail());
        session.change([&](demo::World &world) { world.deleteRunner(ids[5].value); });
        details.setCurrent(ids[5]);
        QTRY_COMPARE(details.state(), RunnerDetails::State::Failed);
        QCOMPARE(details.error()->kind, Error::Kind::NotFound);
    }

    void groupsAreFoundForTheLastQuestionOnly()
    {
        DemoSession session({ .runners = 60 });
        QString path;
        session.change([&](demo::World &world) { path = world.groups().begin()->second.path; });
        GroupSearch search(session.client());
        QSignalSpy found(&search, &GroupSearch::found);
        for (int length = 1; length <= path.size(); ++length)
            search.search(path.left(length));
        QVERIFY(found.wait());
        QCOMPARE(found.count(), 1);
        QCOMPARE(found.front()[0].toString(), path);
        const auto groups = found.front()[1].value<std::vector<NamedPath>>();
        QVERIFY(std::any_of(groups.begin(), groups.end(), [&](const NamedPath &group) { return group.fullPath == path; }));
        QCOMPARE(session.log().count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFleetSync)
#include "tst_fleetsync.moc"
