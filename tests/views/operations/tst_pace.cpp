// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/pace.h"
#include "views/operations/runwords.h"

#include <QTest>

using namespace muster;
using namespace std::chrono_literals;

class PaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingBeforeItKnows()
    {
        Pace pace;
        QVERIFY(!pace.perSecond(5s));
        pace.note(0ms, 0);
        QVERIFY(!pace.perSecond(10s));   // nothing was decided yet
        pace.note(500ms, 50);
        QVERIFY(!pace.perSecond(999ms));   // too early
        QVERIFY(pace.perSecond(1000ms));
        QVERIFY(!Pace().left(10s, 100));
    }
    void countsWhatCameSinceTheBeginning()
    {
        Pace pace;
        pace.note(0ms, 0);
        pace.note(1s, 50);
        pace.note(2s, 100);
        QCOMPARE(*pace.perSecond(2s), 50.0);
        QCOMPARE(pace.left(2s, 100), std::optional(2s));
    }
    void aPauseSlowsTheEstimate()
    {
        Pace pace;
        pace.note(0ms, 0);
        pace.note(1s, 100);
        QCOMPARE(*pace.perSecond(1s), 100.0);
        QCOMPARE(*pace.perSecond(5s), 20.0);
        QCOMPARE(pace.left(5s, 40), std::optional(2s));
    }
    void forgetsWhatLiesBeforeTheWindow()
    {
        Pace pace;
        pace.note(0ms, 0);
        pace.note(1s, 10'000);   // a quick start
        for (int second = 2; second <= 40; ++second)
            pace.note(std::chrono::seconds(second), 10'000 + second * 10);
        QVERIFY(std::abs(*pace.perSecond(40s) - 10.0) < 0.01);
    }
    void aSecondIsTheLeast()
    {
        Pace pace;
        pace.note(0ms, 0);
        pace.note(1s, 1000);
        QCOMPARE(pace.left(1s, 1), std::optional(1s));
        QCOMPARE(pace.left(1s, 0), std::optional(1s));
    }
    void progressLeavesOutWhatIsNotKnown_data()
    {
        QTest::addColumn<int>("decided");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing known") << 0 << -1.0 << -1 << QStringLiteral("0 of 1,000");
        QTest::newRow("slow") << 10 << 2.5 << 400 << QStringLiteral("10 of 1,000  ·  2.5 a second  ·  about 7 min left");
        QTest::newRow("under ten seconds") << 10 << 120.4 << 9 << QStringLiteral("10 of 1,000  ·  120 a second  ·  about 9 s left");
        QTest::newRow("rounded to fives") << 10 << 50.0 << 21 << QStringLiteral("10 of 1,000  ·  50 a second  ·  about 25 s left");
        QTest::newRow("nearly a minute") << 10 << 50.0 << 58 << QStringLiteral("10 of 1,000  ·  50 a second  ·  about 1 min left");
        QTest::newRow("done") << 1000 << 50.0 << 1 << QStringLiteral("1,000 of 1,000  ·  50 a second");
    }
    void progressLeavesOutWhatIsNotKnown()
    {
        QFETCH(int, decided);
        QFETCH(double, rate);
        QFETCH(int, left);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(progressText(decided, 1000, rate < 0 ? std::nullopt : std::optional(rate), left < 0 ? std::nullopt : std::optional(std::chrono::seconds(left))), text);
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
