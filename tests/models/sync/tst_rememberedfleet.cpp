// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/snapshotstore.h"
#include "models/sync/fleetsync.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/fleetfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using demo::Fault;
using State = FleetSync::State;

namespace {

/// The memory of a Muster that has loaded the fleet of `session` once and was closed.
struct Memory {
    explicit Memory(DemoSession &session, const Scope &scope = {})
    {
        SnapshotStore writer(folder.path());
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.setMemory(&writer);
        sync.setScope(scope);
        if (!QTest::qWaitFor([&] { return sync.state() == State::Fresh; }))
            qFatal("the fleet could not be loaded");
        key = sync.snapshot()->key();
        writer.noteShown({ key.instance, {} }, key);
    }
    [[nodiscard]] Snapshot::Ptr last(SnapshotStore &store) const
    {
        QObject receiver;
        std::optional<Snapshot::Ptr> answer;
        store.readLast({ key.instance, {} }, &receiver, [&](const Snapshot::Ptr &found) { answer = found; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : nullptr;
    }

    QTemporaryDir folder;
    FleetKey key;
};

} // namespace

class TestRememberedFleet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOnScreenBeforeTheSignInAndUntilTheLoadIsDone()
    {
        DemoSession session({ .runners = 800, .latency = std::chrono::milliseconds(5) });
        Memory memory(session);
        SnapshotStore store(memory.folder.path());
        FleetSync sync(memory.last(store), session.clock());
        sync.setMemory(&store);
        QCOMPARE(sync.state(), State::Idle);
        QVERIFY(!sync.isSignedIn());
        QVERIFY(sync.snapshot()->isRemembered());
        QCOMPARE(sync.snapshot()->size(), 800);
        QCOMPARE(sync.identity().username, session.identity().username);
        QCOMPARE(sync.identity().changing, Obstacle::Unknown);
        QCOMPARE(sync.scope().kind, Scope::Kind::Instance);
        QCOMPARE(sync.asOf(), sync.snapshot()->asOf());
        QCOMPARE(sync.traffic().inFlight, 0);

        QSignalSpy wanted(&sync, &FleetSync::signInWanted);
        sync.refresh();
        QCOMPARE(wanted.count(), 1);
        sync.signInStarted();
        QCOMPARE(sync.state(), State::Loading);
        QVERIFY(sync.isFleetOf(session.identity()));
        sync.signedIn(session.client(), session.identity());
        QVERIFY(sync.isSignedIn());
        QCOMPARE(sync.identity(), session.identity());

        const auto gone = session.anyIds(1).front();
        session.change([&](demo::World &world) { world.deleteRunner(gone.value); });
        std::vector<Snapshot::Ptr> pictures;
        connect(&sync, &FleetSync::snapshotChanged, this, [&](const Snapshot::Ptr &fleet) { pictures.push_back(fleet); });
        sync.refresh();
        QCOMPARE(wanted.count(), 1);
        QTRY_COMPARE(sync.state(), State::Fresh);
        QCOMPARE(pictures.size(), std::size_t(1));   // no half fleet in between
        QVERIFY(pictures.front()->isComplete());
        QCOMPARE(sync.snapshot()->size(), 799);
        QVERIFY(sync.snapshot()->key() == memory.key);
    }

    void aSignedInUserFindsTheMemoryOfEachScope()
    {
        DemoSession session({ .runners = 600, .latency = std::chrono::milliseconds(40) });
        QString path;
        session.change([&](demo::World &world) { path = world.groups().begin()->second.fullPath; });
        Memory memory(session, { Scope::Kind::Group, path });
        SnapshotStore store(memory.folder.path());
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.setMemory(&store);
        std::vector<Snapshot::Ptr> pictures;
        connect(&sync, &FleetSync::snapshotChanged, this, [&](const Snapshot::Ptr &fleet) { pictures.push_back(fleet); });
        sync.setScope({ Scope::Kind::Group, path });
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(pictures.front()->isRemembered());
        QVERIFY(pictures.back()->isComplete());
        QCOMPARE(pictures.size(), std::size_t(2));
        pictures.clear();
        sync.setScope({ Scope::Kind::Instance, {} });   // of which nothing is remembered
        QTRY_COMPARE(sync.state(), State::Fresh);
        for (const Snapshot::Ptr &fleet : pictures)
            QVERIFY(!fleet || !fleet->isRemembered());
        QCOMPARE(sync.snapshot()->size(), 600);
    }

    void itIsNotOfSomebodyElse_data()
    {
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("username");
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<Scope::Kind>("scope");
        QTest::addColumn<bool>("isTheirs");
        const QString here = u"https://git.example.com"_s;
        QTest::newRow("the same") << here << u"mira"_s << true << Scope::Kind::Instance << true;
        QTest::newRow("another user") << here << u"otto"_s << true << Scope::Kind::Instance << false;
        QTest::newRow("a user of another case") << here << u"Mira"_s << true << Scope::Kind::Instance << false;
        QTest::newRow("another instance") << u"https://git.example.com/gitlab"_s << u"mira"_s << true << Scope::Kind::Instance << false;
        QTest::newRow("no administrator any more") << here << u"mira"_s << false << Scope::Kind::Instance << false;
        QTest::newRow("no administrator, of a group") << here << u"mira"_s << false << Scope::Kind::Group << true;
        QTest::newRow("no administrator, what is theirs") << here << u"mira"_s << false << Scope::Kind::Mine << true;
        QTest::newRow("an administrator by now, what was theirs") << here << u"mira"_s << true << Scope::Kind::Mine << true;
    }
    void itIsNotOfSomebodyElse()
    {
        QFETCH(QString, instance);
        QFETCH(QString, username);
        QFETCH(bool, administrator);
        QFETCH(Scope::Kind, scope);
        QFETCH(bool, isTheirs);
        const SystemClock clock;
        const FleetSync sync(snapshotOf({ { .id = 1 } }, { .scope = { scope, {} }, .completeness = Completeness::Remembered }), clock);
        Identity identity;
        identity.instance = instance;
        identity.username = username;
        identity.administrator = administrator;
        QCOMPARE(sync.isFleetOf(identity), isTheirs);
    }

    void offlineItStaysWithTheErrorAndTheNextSignInGoesOn()
    {
        DemoSession session({ .runners = 300 });
        Memory memory(session);
        SnapshotStore store(memory.folder.path());
        FleetSync sync(memory.last(store), session.clock());
        sync.signInStarted();
        Error offline;
        offline.kind = Error::Kind::Offline;
        sync.signInFailed(offline);
        QCOMPARE(sync.state(), State::Failed);
        QCOMPARE(sync.error()->kind, Error::Kind::Offline);
        QVERIFY(sync.snapshot()->isRemembered());
        QCOMPARE(sync.snapshot()->size(), 300);
        QSignalSpy wanted(&sync, &FleetSync::signInWanted);
        sync.refresh();
        QCOMPARE(wanted.count(), 1);
        sync.signInStarted();
        sync.signedIn(session.client(), session.identity());
        QVERIFY(!sync.error());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Fresh);
        QVERIFY(sync.snapshot()->isComplete());
    }

    void aFailedSignInIsTriedAgainByItselfUnlessTheTokenWasRefused()
    {
        const SystemClock clock;
        const Snapshot::Ptr fleet = snapshotOf({ { .id = 1 } }, { .completeness = Completeness::Remembered });
        FleetSync refused(fleet, clock), offline(fleet, clock);
        QSignalSpy refusedAgain(&refused, &FleetSync::signInWanted), offlineAgain(&offline, &FleetSync::signInWanted);
        Error error;
        for (const auto &[sync, kind] : { std::pair{ &refused, Error::Kind::Unauthorized }, std::pair{ &offline, Error::Kind::Offline } }) {
            error.kind = kind;
            sync->setInterval(1);
            sync->signInStarted();
            sync->signInFailed(error);
        }
        // Each waits about twice as long as the one before: by then the other would have asked.
        QTRY_COMPARE_WITH_TIMEOUT(offlineAgain.count(), 1, 20'000);
        offline.signInStarted();
        offline.signInFailed(error);
        QTRY_COMPARE_WITH_TIMEOUT(offlineAgain.count(), 2, 20'000);
        QCOMPARE(refusedAgain.count(), 0);
    }

    void cancellingTheSignInIsPassedOn()
    {
        const SystemClock clock;
        FleetSync sync(snapshotOf({ { .id = 1 } }, { .completeness = Completeness::Remembered }), clock);
        QSignalSpy cancelled(&sync, &FleetSync::signInCancelled);
        sync.cancel();
        QCOMPARE(cancelled.count(), 0);   // nothing is under way
        sync.signInStarted();
        sync.cancel();
        QCOMPARE(cancelled.count(), 1);
        sync.setScope({ Scope::Kind::Mine, {} });   // not before somebody has signed in
        QCOMPARE(sync.scope().kind, Scope::Kind::Instance);
    }

    void aLoadThatBreaksOffLeavesTheMemory()
    {
        DemoSession session({ .runners = 900 });
        Memory memory(session);
        SnapshotStore store(memory.folder.path());
        FleetSync sync(memory.last(store), session.clock());
        sync.setMemory(&store);
        sync.signedIn(session.client(), session.identity());
        session.faults().add({ .rootField = u"runners"_s, .skip = 2, .times = -1 }, Fault::unauthorized());
        sync.refresh();
        QTRY_COMPARE(sync.state(), State::Failed);
        QVERIFY(sync.error());
        QVERIFY(sync.snapshot()->isRemembered());
        QCOMPARE(sync.snapshot()->size(), 900);
    }

    void anUnwritableMemoryDisturbsNoLoad()
    {
        DemoSession session({ .runners = 200 });
        QTemporaryDir folder;
        QFile file(folder.filePath(u"way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SnapshotStore store(file.fileName() + u"/fleets"_s, std::chrono::milliseconds(0));
        QSignalSpy troubled(&store, &SnapshotStore::unwritable);
        FleetSync sync(session.client(), session.identity(), session.clock());
        sync.setMemory(&store);
        for (int i = 0; i < 3; ++i) {
            sync.refresh();
            QTRY_COMPARE(sync.state(), State::Fresh);
            QCOMPARE(sync.snapshot()->size(), 200);
        }
        QTRY_COMPARE(troubled.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRememberedFleet)
#include "tst_rememberedfleet.moc"
