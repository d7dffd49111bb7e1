// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fuzzymatch.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestFuzzyMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedHasToOccurInThatOrder_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("whole word") << u"edit"_s << u"Edit Runners"_s << true;
        QTest::newRow("first letters") << u"er"_s << u"Edit Runners"_s << true;
        QTest::newRow("with gaps") << u"edrn"_s << u"Edit Runners"_s << true;
        QTest::newRow("words in another order") << u"runners edit"_s << u"Edit Runners"_s << true;
        QTest::newRow("another order") << u"tide"_s << u"Edit"_s << false;
        QTest::newRow("a letter too many") << u"editt"_s << u"Edit"_s << false;
        QTest::newRow("one word does not fit") << u"edit jobs"_s << u"Edit Runners"_s << false;
        QTest::newRow("nothing fits everything") << QString() << u"Edit"_s << true;
        QTest::newRow("blanks only") << u"  "_s << u"Edit"_s << true;
        QTest::newRow("nothing in nothing") << u"x"_s << QString() << false;
    }
    void whatIsTypedHasToOccurInThatOrder()
    {
        QFETCH(const QString, sought);
        QFETCH(const QString, text);
        QTEST(fuzzyScore(sought, text) > 0, "fits");
    }

    void betterFitsComeFirst_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("a beginning") << u"pau"_s << u"Pause"_s << u"Jobs that are paused"_s;
        QTest::newRow("in a row") << u"set"_s << u"Reset Token"_s << u"Basement"_s;
        QTest::newRow("beginnings of words") << u"er"_s << u"Edit Runners"_s << u"Delete Owner"_s;
        QTest::newRow("the shorter one") << u"runner"_s << u"Runners"_s << u"Runners of this group"_s;
        QTest::newRow("a later better place") << u"edit"_s << u"e. Edit"_s << u"end of it"_s;
    }
    void betterFitsComeFirst()
    {
        QFETCH(const QString, sought);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        QVERIFY2(fuzzyScore(sought, better) > fuzzyScore(sought, worse), qPrintable(u"%1 %2"_s.arg(fuzzyScore(sought, better)).arg(fuzzyScore(sought, worse))));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
