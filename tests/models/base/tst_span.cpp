// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/span.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsANumberAndAUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");   // -1: not a span
        QTest::newRow("seconds") << u"90s"_s << qint64(90);
        QTest::newRow("minutes") << u"15m"_s << qint64(900);
        QTest::newRow("hours") << u"12h"_s << qint64(43200);
        QTest::newRow("days") << u"30d"_s << qint64(2592000);
        QTest::newRow("weeks") << u"2w"_s << qint64(1209600);
        QTest::newRow("upper case") << u"2W"_s << qint64(1209600);
        QTest::newRow("nothing") << u"0s"_s << qint64(0);
        QTest::newRow("leading zeros") << u"007d"_s << qint64(604800);
        QTest::newRow("longest") << u"2147483647s"_s << qint64(2147483647);
        QTest::newRow("one more") << u"2147483648s"_s << qint64(-1);
        QTest::newRow("longest in weeks") << u"3550w"_s << qint64(3550) * 604800;
        QTest::newRow("one week more") << u"3551w"_s << qint64(-1);
        QTest::newRow("many digits") << u"99999999999999999999d"_s << qint64(-1);
        QTest::newRow("no unit") << u"30"_s << qint64(-1);
        QTest::newRow("no number") << u"d"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("years") << u"1y"_s << qint64(-1);
        QTest::newRow("blank between") << u"30 d"_s << qint64(-1);
        QTest::newRow("negative") << u"-3d"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5d"_s << qint64(-1);
        QTest::newRow("two units") << u"1d12h"_s << qint64(-1);
        QTest::newRow("Arabic digits") << u"٣d"_s << qint64(-1);
    }
    void readsANumberAndAUnit()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, seconds);
        const auto span = parseSpan(text);
        QCOMPARE(span.has_value(), seconds >= 0);
        if (span)
            QCOMPARE(qint64(span->count()), seconds);
    }

    void writesTheShortestTextThatReadsBack_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("two days") << qint64(172800) << u"2d"_s;
        QTest::newRow("not minutes") << qint64(90) << u"90s"_s;
        QTest::newRow("hours, not a day") << qint64(90000) << u"25h"_s;
        QTest::newRow("fourteen days, not two weeks") << qint64(1209600) << u"14d"_s;
        QTest::newRow("minutes") << qint64(5400) << u"90m"_s;
        QTest::newRow("nothing") << qint64(0) << u"0d"_s;
    }
    void writesTheShortestTextThatReadsBack()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, text);
        QCOMPARE(formatSpan(std::chrono::seconds(seconds)), text);
        QCOMPARE(qint64(parseSpan(text)->count()), seconds);
    }
};

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
