// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/cleanup/cleanuptrend.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Grain = CleanupTrend::Grain;

class TestCleanupTrend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinestGrainThatFitsIsTaken_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("stretches");
        QTest::addColumn<QDate>("first");
        // The first run was on Wednesday, 4 March.
        QTest::newRow("the same day") << QDate(2026, 3, 4) << int(Grain::Day) << 1 << QDate(2026, 3, 4);
        QTest::newRow("31 days") << QDate(2026, 4, 3) << int(Grain::Day) << 31 << QDate(2026, 3, 4);
        QTest::newRow("32 days") << QDate(2026, 4, 4) << int(Grain::Week) << 5 << QDate(2026, 3, 2);
        QTest::newRow("210 days") << QDate(2026, 9, 29) << int(Grain::Week) << 31 << QDate(2026, 3, 2);
        QTest::newRow("211 days") << QDate(2026, 9, 30) << int(Grain::Month) << 7 << QDate(2026, 3, 1);
        QTest::newRow("two years") << QDate(2028, 3, 4) << int(Grain::Month) << 25 << QDate(2026, 3, 1);
        QTest::newRow("a clock that was set back") << QDate(2026, 1, 1) << int(Grain::Day) << 1 << QDate(2026, 3, 4);
    }
    void theFinestGrainThatFitsIsTaken()
    {
        QFETCH(const QDate, today);
        QFETCH(const int, grain);
        QFETCH(const int, stretches);
        QFETCH(const QDate, first);
        const CleanupTrend trend = CleanupTrend::of({ { .day = QDate(2026, 3, 4), .runs = 1, .deleted = 2 } }, today);
        QCOMPARE(int(trend.grain), grain);
        QCOMPARE(int(trend.stretches.size()), stretches);
        QCOMPARE(trend.stretches.front().day, first);
        QCOMPARE(trend.stretches.front().deleted, 2);
        QVERIFY(int(trend.stretches.size()) <= 31);
    }

    void everyDayIsCountedOnce()
    {
        std::vector<CleanupDay> days;
        for (int day = 0; day < 100; day += 3)
            days.push_back({ QDate(2026, 1, 1).addDays(day), 1, 2, 3, 4 });
        for (const int until : { 0, 20, 200, 2000 }) {
            const CleanupTrend trend = CleanupTrend::of(days, days.back().day.addDays(until));
            CleanupDay sum;
            for (const CleanupDay &stretch : trend.stretches) {
                sum.runs += stretch.runs;
                sum.quarantined += stretch.quarantined;
                sum.deleted += stretch.deleted;
                sum.released += stretch.released;
            }
            const int count = int(days.size());
            QCOMPARE(sum.runs, count);
            QCOMPARE(sum.quarantined, 2 * count);
            QCOMPARE(sum.deleted, 3 * count);
            QCOMPARE(sum.released, 4 * count);
        }
    }

    void withoutRunsThereIsNothing()
    {
        QVERIFY(CleanupTrend::of({}, QDate(2026, 3, 4)).stretches.empty());
        QVERIFY(CleanupTrend::of({ { .day = QDate(2026, 3, 4) } }, {}).stretches.empty());
    }
};

QTEST_GUILESS_MAIN(TestCleanupTrend)
#include "tst_cleanuptrend.moc"
