// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/delta.h"
#include "models/fleet/patch.h"
#include "models/sync/fleetnotes.h"
#include "models/sync/managerqueue.h"
#include "tests/models/operations/smallfleet.h"

#include <QTest>

using namespace muster;

namespace {

Snapshot::Ptr withManagers(qint64 id, int loaded, int counted)
{
    SnapshotBuilder builder;
    for (const qint64 each : { id, id + 1 }) {
        builder.begin(RunnerId{ each }).managerCount = counted;
        for (int i = 0; i < loaded; ++i)
            builder.addManager().id = ManagerId{ each * 1000 + i };
        builder.end();
    }
    SnapshotBuilder::Facts facts;
    facts.expected = 2;
    return builder.finish(facts);
}

} // namespace

class TestFleetNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedRunnersLeaveAndTheRestKeepsItsManagers()
    {
        const auto fleet = withManagers(1, 3, 3);
        const auto patched = withoutRunners(*fleet, idsOf({ 99, 1 }));
        QVERIFY(patched);
        QCOMPARE(patched->size(), 1);
        QCOMPARE(patched->row(0).id, RunnerId{ 2 });
        QCOMPARE(patched->managers(patched->row(0)).size(), 3U);
        QCOMPARE(patched->managers(patched->row(0))[0].id, ManagerId{ 2000 });
        QCOMPARE(patched->expectedCount(), 1);
        QCOMPARE(fleet->size(), 2);
        QVERIFY(!withoutRunners(*fleet, idsOf({ 99 })));
    }

    void pausedRunnersAreSeenAsChanged()
    {
        const auto fleet = smallFleet({ { .id = 1 }, { .id = 2 } });
        const auto paused = withPaused(*fleet, idsOf({ 2, 99 }), true);
        QVERIFY(paused);
        QCOMPARE(paused->row(1).paused, Tri::Yes);
        QCOMPARE(fleet->row(1).paused, Tri::No);
        QCOMPARE(difference(*fleet, *paused).changed, std::vector<quint32>{ 1 });
        const auto resumed = withPaused(*paused, idsOf({ 2 }), false);
        QCOMPARE(difference(*paused, *resumed).changed, std::vector<quint32>{ 1 });
        QVERIFY(!withPaused(*fleet, idsOf({ 1 }), false));
    }

    void notesApplyInTheOrderTheyWereMade()
    {
        FleetNotes notes;
        notes.notePaused(idsOf({ 1, 2 }), true);
        notes.notePaused(idsOf({ 2 }), false);
        notes.noteDeleted(idsOf({ 3 }));
        const auto fleet = notes.applied(smallFleet({ { .id = 1 }, { .id = 2 }, { .id = 3 } }));
        QCOMPARE(fleet->size(), 2);
        QCOMPARE(fleet->row(0).paused, Tri::Yes);
        QCOMPARE(fleet->row(1).paused, Tri::No);
        notes.clear();
        QCOMPARE(notes.applied(fleet), fleet);
        QVERIFY(!notes.applied(nullptr));
    }

    void runnersThatLackManagersAreQueuedOnce()
    {
        ManagerQueue queue;
        queue.note(*withManagers(1, 10, 10));
        QVERIFY(!queue.next());
        queue.note(*withManagers(1, 10, 150));
        queue.note(*withManagers(1, 10, 150));
        const auto first = queue.next();
        QVERIFY(first);
        QCOMPARE(first->runner, RunnerId{ 1 });
        QVERIFY(first->after.isEmpty());
        queue.goOn(RunnerId{ 1 }, QStringLiteral("more"));
        QCOMPARE(queue.next()->after, QStringLiteral("more"));
        QCOMPARE(queue.next()->runner, RunnerId{ 2 });
        QVERIFY(!queue.next());
        QVERIFY(queue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFleetNotes)
#include "tst_fleetnotes.moc"
