// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/wakewatch.h"
#include "tests/support/movableclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace std::chrono_literals;

namespace {

/// The wall clock goes on, the steady one stands.
void sleepFor(MovableClock &clock, std::chrono::seconds span)
{
    clock.setNow(Instant::fromSeconds(clock.now().seconds() + span.count()));
}

} // namespace

class TestWakeWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSleepIsToldOnceHoweverOftenOneLooks()
    {
        MovableClock clock;
        WakeWatch watch(clock);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        clock.advance(1h);   // awake
        watch.look();
        sleepFor(clock, WakeWatch::lookEvery);   // a correction of the clock
        watch.look();
        sleepFor(clock, 1h);
        for (int i = 0; i < 5; ++i)
            watch.look();
        sleepFor(clock, 30min);   // awake for a moment only
        watch.look();
        QVERIFY(woke.isEmpty());   // the network is given a moment
        QVERIFY(woke.wait(20'000));
        QCOMPARE(woke.count(), 1);
        QCOMPARE(woke.constFirst().constFirst().value<std::chrono::seconds>(), std::chrono::seconds(90min));
        sleepFor(clock, 2min);
        watch.look();
        QVERIFY(woke.wait(20'000));
        QCOMPARE(woke.count(), 2);
        QCOMPARE(woke.constLast().constFirst().value<std::chrono::seconds>(), std::chrono::seconds(2min));
    }

    void itLooksByItself()
    {
        MovableClock clock;
        WakeWatch watch(clock);
        QSignalSpy woke(&watch, &WakeWatch::woke);
        sleepFor(clock, 8h);
        QVERIFY(woke.wait(30'000));
        QCOMPARE(woke.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
