// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/snapshotpack.h"
#include "models/history/snapshotstore.h"
#include "tests/support/fleetdump.h"
#include "tests/support/fleetmaker.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SnapshotStore::Viewpoint viewpoint{ u"https://git.example.com"_s, u"a1"_s };

/// What a store answers to a question, waited for: everything asked before it is done by then.
Snapshot::Ptr readNow(SnapshotStore &store, const FleetKey &key)
{
    QObject receiver;
    std::optional<Snapshot::Ptr> answer;
    store.read(key, &receiver, [&](const Snapshot::Ptr &found) { answer = found; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : nullptr;
}

} // namespace

class TestSnapshotStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartFindsWhatThisOneKept()
    {
        QTemporaryDir folder;
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 30 }).snapshot();
        {
            SnapshotStore store(folder.path());
            store.keep(fleet);
            store.noteShown(viewpoint, fleet->key());
        }
        SnapshotStore store(folder.path());
        std::optional<Snapshot::Ptr> answer;
        store.readLast(viewpoint, this, [&](const Snapshot::Ptr &found) { answer = found; });
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QCOMPARE(contentOf(**answer), contentOf(*fleet));
    }

    void theFirstIsWrittenAtOnceAndOfLaterOnesTheLastInTheEnd()
    {
        QTemporaryDir folder;
        FleetMaker maker({ .runners = 30 });
        const Snapshot::Ptr first = maker.snapshot();
        maker.add(3);
        const Snapshot::Ptr second = maker.snapshot();
        maker.add(4);
        const Snapshot::Ptr third = maker.snapshot();
        {
            SnapshotStore store(folder.path(), 1h);
            store.keep(first);
            store.keep(second);
            store.keep(third);
            const Snapshot::Ptr found = readNow(store, first->key());
            QVERIFY(found);
            QCOMPARE(found->size(), 30);
        }
        SnapshotStore next(folder.path(), 1h);
        QCOMPARE(readNow(next, first->key())->size(), 37);
    }

    void whenTheIntervalIsOverTheLastIsWritten()
    {
        QTemporaryDir folder;
        FleetMaker maker({ .runners = 30 });
        SnapshotStore store(folder.path(), 20ms);
        const FleetKey key = maker.snapshot()->key();
        store.keep(maker.snapshot());
        maker.add(5);
        store.keep(maker.snapshot());
        QTRY_COMPARE(readNow(store, key)->size(), 35);
    }

    void everyScopeIsWrittenAtOnce()
    {
        QTemporaryDir folder;
        FleetMaker maker({ .runners = 10 });
        const Snapshot::Ptr all = maker.snapshot();
        const Snapshot::Ptr mine = snapshotOf(maker.runners(), { .scope = { Scope::Kind::Mine, {} } });
        SnapshotStore store(folder.path(), 1h);
        store.keep(all);
        store.keep(mine);
        QVERIFY(readNow(store, all->key()));
        QVERIFY(readNow(store, mine->key()));
    }

    void onlyACompleteLoadIsKept_data()
    {
        QTest::addColumn<Completeness>("completeness");
        QTest::newRow("on its way") << Completeness::Loading;
        QTest::newRow("incomplete") << Completeness::Incomplete;
        QTest::newRow("from memory itself") << Completeness::Remembered;
    }
    void onlyACompleteLoadIsKept()
    {
        QFETCH(Completeness, completeness);
        QTemporaryDir folder;
        SnapshotStore store(folder.path());
        const Snapshot::Ptr fleet = snapshotOf(FleetMaker({ .runners = 10 }).runners(), { .completeness = completeness });
        store.keep(fleet);
        store.keep(nullptr);
        QVERIFY(!readNow(store, fleet->key()));
    }

    void whatCannotBeWrittenIsSaidOnceUntilItCan()
    {
        QTemporaryDir temporary;
        const QString way = temporary.filePath(u"way"_s);
        QFile file(way);
        QVERIFY(file.open(QIODevice::WriteOnly));
        SnapshotStore store(way + u"/fleets"_s, 0ms);
        QSignalSpy troubled(&store, &SnapshotStore::unwritable);
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 3 }).snapshot();
        for (int i = 0; i < 4; ++i) {
            store.keep(fleet);
            QVERIFY(!readNow(store, fleet->key()));
        }
        store.noteShown(viewpoint, fleet->key());
        QVERIFY(!readNow(store, fleet->key()));
        QCOMPARE(troubled.count(), 1);
        QCOMPARE(troubled.front().front().value<Error>().kind, Error::Kind::Io);
        QVERIFY(file.remove());
        store.keep(fleet);
        QTRY_VERIFY(readNow(store, fleet->key()));
        QCOMPARE(troubled.count(), 1);
    }

    void whatIsSetAsideIsSaidAndNothingIsFound()
    {
        QTemporaryDir folder;
        SnapshotStore store(folder.path());
        QSignalSpy troubled(&store, &SnapshotStore::unusable);
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 3 }).snapshot();
        QFile file(SnapshotFolder(folder.path()).fileOf(fleet->key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing of the kind");
        file.close();
        QVERIFY(!readNow(store, fleet->key()));
        QCOMPARE(troubled.count(), 1);
        QCOMPARE(troubled.front().front().value<Error>().hint, file.fileName());
    }

    void forgettingAlsoTakesWhatWasStillToBeWritten()
    {
        QTemporaryDir folder;
        FleetMaker maker({ .runners = 10 });
        const Snapshot::Ptr fleet = maker.snapshot();
        {
            SnapshotStore store(folder.path(), 1h);
            store.keep(fleet);
            store.noteShown(viewpoint, fleet->key());
            maker.add(1);
            store.keep(maker.snapshot());   // held back
            std::optional<std::optional<Error>> answer;
            store.forget(fleet->key().instance, this, [&](const std::optional<Error> &failed) { answer = failed; });
            QTRY_VERIFY(answer);
            QVERIFY(!*answer);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aReceiverThatDiedIsNotAnswered()
    {
        QTemporaryDir folder;
        SnapshotStore store(folder.path());
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 3 }).snapshot();
        store.keep(fleet);
        bool heard = false;
        {
            QObject receiver;
            store.read(fleet->key(), &receiver, [&](const Snapshot::Ptr &) { heard = true; });
        }
        QVERIFY(readNow(store, fleet->key()));
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
