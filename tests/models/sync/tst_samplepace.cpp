// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/samplepace.h"

#include <QTest>

using namespace muster;
using namespace std::chrono_literals;
using SlowedBy = JobSampler::SlowedBy;

class TestSamplePace final : public QObject
{
    Q_OBJECT

private:
    static SamplePace::Pass quick() { return { .pages = 10 }; }
    static SamplePace::Pass slow() { return { .pages = 10, .slowPages = 8 }; }
    static SamplePace::Pass failed() { return { .hasFailed = true }; }

private Q_SLOTS:
    void quickPassesKeepTheInterval()
    {
        SamplePace pace(30s);
        for (int i = 0; i < 5; ++i)
            pace.note(quick());
        QCOMPARE(pace.interval(), 30s);
        QCOMPARE(pace.slowedBy(), SlowedBy::Nothing);
    }

    void slowPagesDoubleItUpToABoundAndQuickOnesHalveItAgain()
    {
        SamplePace pace(30s);
        QList<qint64> seen;
        for (int i = 0; i < 5; ++i) {
            pace.note(slow());
            seen += pace.interval().count();
            QCOMPARE(pace.slowedBy(), SlowedBy::SlowPages);
        }
        for (int i = 0; i < 4; ++i) {
            pace.note(quick());
            seen += pace.interval().count();
        }
        QCOMPARE(seen, (QList<qint64>{ 60, 120, 240, 240, 240, 120, 60, 30, 30 }));
        QCOMPARE(pace.slowedBy(), SlowedBy::Nothing);
    }

    void oneSlowPageAmongManyIsChance()
    {
        SamplePace pace(30s);
        pace.note({ .pages = 10, .slowPages = 4 });
        QCOMPARE(pace.slowedBy(), SlowedBy::Nothing);
        pace.note({ .pages = 1, .slowPages = 1 });
        QCOMPARE(pace.slowedBy(), SlowedBy::SlowPages);
    }

    void theRateLimitSlowsBeforeItIsReached_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("slows");
        QTest::newRow("far away") << 1500 << 2000 << false;
        QTest::newRow("a fifth left") << 400 << 2000 << false;
        QTest::newRow("less than a fifth") << 399 << 2000 << true;
        QTest::newRow("not enough for two passes") << 19 << 60 << true;
        QTest::newRow("just enough for two passes") << 20 << 60 << false;
        QTest::newRow("nothing left") << 0 << 2000 << true;
    }
    void theRateLimitSlowsBeforeItIsReached()
    {
        QFETCH(const int, remaining);
        QFETCH(const int, limit);
        QFETCH(const bool, slows);
        SamplePace pace(30s);
        pace.note({ .pages = 10, .remaining = remaining, .limit = limit });
        QCOMPARE(pace.slowedBy(), slows ? SlowedBy::RateLimit : SlowedBy::Nothing);
        QCOMPARE(pace.interval(), slows ? 60s : 30s);
    }

    void beingThrottledSlows()
    {
        SamplePace pace(30s);
        pace.note({ .pages = 10, .wasThrottled = true });
        QCOMPARE(pace.slowedBy(), SlowedBy::RateLimit);
    }

    void failuresBackOffAndTheFirstSuccessEndsThat()
    {
        SamplePace pace(30s);
        std::chrono::seconds last = 30s;
        for (int i = 1; i <= 3; ++i) {
            pace.note(failed());
            QCOMPARE(pace.slowedBy(), SlowedBy::Trouble);
            QVERIFY2(pace.interval() > last, qPrintable(QString::number(pace.interval().count())));
            last = pace.interval();
        }
        for (int i = 0; i < 30; ++i)
            pace.note(failed());
        QVERIFY(pace.interval() <= SamplePace::longest * 5 / 4 + 1s);
        pace.note(quick());
        QCOMPARE(pace.interval(), 30s);
        QCOMPARE(pace.slowedBy(), SlowedBy::Nothing);
    }

    void anIntervalThatWasAskedForIsNeverCutShort()
    {
        SamplePace pace(30s);
        pace.setUsual(3600s);
        QCOMPARE(pace.interval(), 3600s);
        pace.note(slow());
        QCOMPARE(pace.interval(), 3600s);
        pace.setUsual(0s);
        QCOMPARE(pace.interval(), 2s);   // twice a second at the least
        pace.forget();
        QCOMPARE(pace.interval(), 1s);
    }
};

QTEST_GUILESS_MAIN(TestSamplePace)
#include "tst_samplepace.moc"
