// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/changes.h"
#include "models/history/fleetdelta.h"
#include "tests/models/history/fleetlife.h"
#include "tests/support/fleetdump.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray rebuilt(const FleetDelta &delta, const FleetLife &life)
{
    const Snapshot::Ptr fleet = delta.fleet(life.load()->key(), Instant::fromSeconds(life.now()));
    return fleet ? contentOf(*fleet) : QByteArray("nothing");
}

} // namespace

class TestFleetDelta final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifePutTogetherFromItsDeltasIsTheLife_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("life %u", seed) << seed;
    }
    void aLifePutTogetherFromItsDeltasIsTheLife()
    {
        QFETCH(const quint32, seed);
        FleetLife life(seed);
        Snapshot::Ptr before = life.load();
        FleetDelta whole, part;
        QVERIFY(whole.absorb(FleetDelta::between(nullptr, *before)));
        FleetDelta stops = whole;
        QCOMPARE(rebuilt(whole, life), contentOf(*life.kept()));
        for (int i = 0; i < 40; ++i) {
            life.live();
            const Snapshot::Ptr after = life.load();
            const QByteArray bytes = FleetDelta::between(before.get(), *after);
            QVERIFY(whole.absorb(bytes));
            QCOMPARE(rebuilt(whole, life), contentOf(*life.kept()));
            // The same by way of stops that put several together.
            QVERIFY(part.absorb(bytes));
            if (i % 7 == 6) {
                QVERIFY(stops.absorb(part.bytes()));
                QCOMPARE(rebuilt(stops, life), contentOf(*life.kept()));
                part = FleetDelta();
            }
            before = after;
        }
        // And what was rebuilt differs in nothing from what it was rebuilt from.
        const Snapshot::Ptr again = whole.fleet(before->key(), before->asOf());
        QVERIFY(FleetDelta::between(again.get(), *before).isEmpty());
        QVERIFY(changesBetween(*again, *before).empty());
    }

    void whatMovesAllTheTimeTakesNoRoom()
    {
        const FixtureRunner runner{ .id = 7, .managers = { { .id = 70 }, { .id = 71 } } };
        FixtureRunner later = runner;
        later.contactedAt += 600;
        later.runningJobs = 3;
        later.execution = "ACTIVE";
        later.managers[0].contactedAt += 600;
        later.managers[1].execution = "ACTIVE";
        QVERIFY(FleetDelta::between(snapshotOf({ runner }).get(), *snapshotOf({ later })).isEmpty());
        later.managers[0].status = later.status = "OFFLINE";   // now it says until when it was there
        QVERIFY(!FleetDelta::between(snapshotOf({ runner }).get(), *snapshotOf({ later })).isEmpty());
    }

    void oneManagerOfThousandsIsWrittenAlone()
    {
        FixtureRunner runner{ .id = 7 };
        for (int i = 1; i <= 5000; ++i)
            runner.managers.push_back({ .id = i, .systemId = "r_" + std::to_string(i) });
        FixtureRunner later = runner;
        later.managers.push_back({ .id = 6000, .systemId = "r_6000" });
        later.managers.erase(later.managers.begin());
        later.managerCount = 5000;
        const QByteArray bytes = FleetDelta::between(snapshotOf({ runner }).get(), *snapshotOf({ later }));
        QVERIFY2(bytes.size() < 200, QByteArray::number(bytes.size()).constData());
        FleetDelta delta;
        QVERIFY(delta.absorb(FleetDelta::between(nullptr, *snapshotOf({ runner }))));
        QVERIFY(delta.absorb(bytes));
        QCOMPARE(delta.fleet({}, {})->managerCount(), 5000);
    }

    void damagedBytesAreRefusedOrHarmless()
    {
        FleetLife life(5);
        for (int i = 0; i < 20; ++i)
            life.live();
        const QByteArray bytes = FleetDelta::between(nullptr, *life.load());
        FleetDelta sound;
        QVERIFY(sound.absorb(bytes));
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            FleetDelta delta;
            QVERIFY2(!delta.absorb(QByteArrayView(bytes).first(cut)), QByteArray::number(cut).constData());
        }
        for (int i = 0; i < 3000; ++i) {
            QByteArray damaged = bytes;
            for (int k = life.dice().roll(3); k >= 0; --k)
                damaged[life.dice().roll(int(damaged.size()))] = char(life.dice().roll(256));
            FleetDelta delta;
            if (delta.absorb(damaged)) {
                (void)delta.fleet({}, {});
                (void)delta.bytes();
            }
        }
    }

    void aDeltaWithoutItsBeginningIsNoFleet()
    {
        FixtureRunner runner{ .id = 7, .managers = { { .id = 70 } } };
        const Snapshot::Ptr before = snapshotOf({ runner });
        runner.managers[0].address = "10.0.0.2";
        FleetDelta delta;
        QVERIFY(delta.absorb(FleetDelta::between(before.get(), *snapshotOf({ runner }))));
        QVERIFY(!delta.fleet({}, {}));
    }

    void manyForeignMembersAreNoTrouble()
    {
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= 300; ++i)
            runners.push_back({ .id = i, .upgrade = "NEWS_" + std::to_string(i % 200) });
        FleetDelta delta;
        QVERIFY(delta.absorb(FleetDelta::between(nullptr, *snapshotOf(runners))));
        const Snapshot::Ptr fleet = delta.fleet({}, {});
        QCOMPARE(fleet->foreignName(fleet->row(6).upgrade), "NEWS_7");
    }
};

QTEST_GUILESS_MAIN(TestFleetDelta)
#include "tst_fleetdelta.moc"
