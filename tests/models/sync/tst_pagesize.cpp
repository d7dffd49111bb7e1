// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/backoff.h"
#include "models/sync/pagesize.h"

#include <QTest>

using namespace muster;
using namespace std::chrono_literals;

class TestPageSize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesDownToTen()
    {
        PageSize size;
        QList<int> sizes;
        for (int i = 0; i < 6; ++i) {
            sizes += size.value();
            size.noteTrouble(size.value());
        }
        QCOMPARE(sizes, (QList<int>{ 100, 50, 25, 12, 10, 10 }));
        QVERIFY(size.isSmallest());
    }

    void sixThatFailTogetherCountOnce()
    {
        PageSize size;
        for (int i = 0; i < 6; ++i)
            size.noteTrouble(100);
        QCOMPARE(size.value(), 50);
    }

    void growsBackAfterTenSuccessesInARow()
    {
        PageSize size;
        size.noteTrouble(100);
        for (int i = 0; i < PageSize::successesToGrow - 1; ++i)
            size.noteSuccess(50);
        QCOMPARE(size.value(), 50);
        size.noteSuccess(50);
        QCOMPARE(size.value(), 100);
        size.noteSuccess(100);
        QCOMPARE(size.value(), 100);
    }

    void troubleStartsTheCountAgainAndLateAnswersOfOtherSizesDoNotCount()
    {
        PageSize size;
        size.noteTrouble(100);
        for (int i = 0; i < PageSize::successesToGrow - 1; ++i)
            size.noteSuccess(50);
        size.noteTrouble(50);
        QCOMPARE(size.value(), 25);
        for (int i = 0; i < 100; ++i)
            size.noteSuccess(20);
        QCOMPARE(size.value(), 25);
    }

    void backOffDoublesUpToItsBoundGiveOrTakeAQuarter_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("about");
        QTest::newRow("first") << 1 << 100;
        QTest::newRow("second") << 2 << 200;
        QTest::newRow("fifth") << 5 << 1600;
        QTest::newRow("bounded") << 12 << 5000;
        QTest::newRow("far beyond") << 1000 << 5000;
    }
    void backOffDoublesUpToItsBoundGiveOrTakeAQuarter()
    {
        QFETCH(const int, failures);
        QFETCH(const int, about);
        bool differs = false;
        const auto first = backOff(failures, 100ms, 5000ms);
        for (int i = 0; i < 50; ++i) {
            const auto wait = backOff(failures, 100ms, 5000ms).count();
            QVERIFY(wait >= about * 3 / 4 && wait <= about * 5 / 4 + 1);
            differs = differs || wait != first.count();
        }
        QVERIFY(differs);
    }
};

QTEST_GUILESS_MAIN(TestPageSize)
#include "tst_pagesize.moc"
