// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movableclock.h"
#include "tests/support/stallmeter.h"

#include <QTest>
#include <QThread>

using namespace muster;
using namespace muster::test;
using namespace std::chrono_literals;

class SupportClocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovableClockStandsUntilMoved();
    void correctingTheWallClockLeavesIntervalsAlone();
    void aStallIsMeasured();
    void gapsAreOrderedByTheirLength();
};

void SupportClocksTest::aMovableClockStandsUntilMoved()
{
    MovableClock clock(Instant::fromSeconds(1000000));
    QTest::qWait(5);
    QCOMPARE(clock.now().seconds(), 1000000);
    QCOMPARE(clock.monotonic(), 0ms);
    clock.advance(1500ms);
    QCOMPARE(clock.now().seconds(), 1000001);
    QCOMPARE(clock.monotonic(), 1500ms);
    clock.advance(500ms);
    QCOMPARE(clock.now().seconds(), 1000002);
}

void SupportClocksTest::correctingTheWallClockLeavesIntervalsAlone()
{
    MovableClock clock;
    clock.advance(10s);
    clock.setNow(Instant::fromSeconds(5000));
    QCOMPARE(clock.now().seconds(), 5000);
    QCOMPARE(clock.monotonic(), 10s);
    clock.advance(1s);
    QCOMPARE(clock.now().seconds(), 5001);
}

void SupportClocksTest::aStallIsMeasured()
{
    StallMeter meter;
    QTest::qWait(20);
    QTimer::singleShot(0, &meter, [] { QThread::msleep(120); });
    QTest::qWait(200);
    QVERIFY(meter.longest() >= 115ms);
    meter.restart();
    QThread::msleep(60);
    QVERIFY(meter.longest() >= 55ms);   // the present moment counts, before any tick
}

void SupportClocksTest::gapsAreOrderedByTheirLength()
{
    StallMeter meter;
    QTRY_VERIFY(meter.ticks() >= 100);
    QVERIFY(meter.quantile(0) <= meter.quantile(0.5) && meter.quantile(0.5) <= meter.quantile(1));
}

QTEST_GUILESS_MAIN(SupportClocksTest)
#include "tst_supportclocks.moc"
