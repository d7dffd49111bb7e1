// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/instant.h"
#include "models/base/timezone.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace muster;
using namespace Qt::StringLiterals;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatGitLabWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");   // 0: unknown
        QTest::newRow("plain") << u"2026-03-04T05:06:07Z"_s << qint64(1772600767);
        QTest::newRow("fraction") << u"2026-03-04T05:06:07.020Z"_s << qint64(1772600767);
        QTest::newRow("long fraction") << u"2026-03-04T05:06:07.123456789Z"_s << qint64(1772600767);
        QTest::newRow("ahead of UTC") << u"2026-03-04T07:06:07+02:00"_s << qint64(1772600767);
        QTest::newRow("behind UTC, fraction") << u"2026-03-03T23:36:07.5-05:30"_s << qint64(1772600767);
        QTest::newRow("blank instead of T") << u"2026-03-04 05:06:07Z"_s << qint64(1772600767);
        QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1709164800);
        QTest::newRow("leap second counts into the next minute") << u"2016-12-31T23:59:60Z"_s << qint64(1483228800);
        QTest::newRow("first moment") << u"1970-01-01T00:00:02Z"_s << qint64(2);
        QTest::newRow("last moment") << u"2106-02-07T06:28:15Z"_s << qint64(0xffffffff);
        QTest::newRow("one too early") << u"1970-01-01T00:00:01Z"_s << qint64(0);
        QTest::newRow("one too late") << u"2106-02-07T06:28:16Z"_s << qint64(0);
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(0);
        QTest::newRow("no leap day") << u"2026-02-29T00:00:00Z"_s << qint64(0);
        QTest::newRow("not a leap century") << u"2100-02-29T00:00:00Z"_s << qint64(0);
        QTest::newRow("month 13") << u"2026-13-01T00:00:00Z"_s << qint64(0);
        QTest::newRow("month 0") << u"2026-00-01T00:00:00Z"_s << qint64(0);
        QTest::newRow("hour 24") << u"2026-03-04T24:00:00Z"_s << qint64(0);
        QTest::newRow("no zone") << u"2026-03-04T05:06:07"_s << qint64(0);
        QTest::newRow("zone without colon") << u"2026-03-04T05:06:07+0200"_s << qint64(0);
        QTest::newRow("something after it") << u"2026-03-04T05:06:07Z "_s << qint64(0);
        QTest::newRow("fraction without an end") << u"2026-03-04T05:06:07."_s << qint64(0);
        QTest::newRow("letters for digits") << u"2O26-03-04T05:06:07Z"_s << qint64(0);
        QTest::newRow("full-width digits") << u"２026-03-04T05:06:07Z"_s << qint64(0);
        QTest::newRow("date only") << u"2026-03-04"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
        QTest::newRow("words") << u"yesterday, about noon"_s << qint64(0);
    }
    void readsWhatGitLabWrites()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, seconds);
        const Instant instant = Instant::fromIso(text);
        QCOMPARE(instant.isKnown(), seconds != 0);
        if (seconds != 0)
            QCOMPARE(instant.seconds(), seconds);
        else
            QVERIFY(instant.isUnknown());
        const QByteArray utf8 = text.toUtf8();
        QVERIFY(Instant::fromIso(utf8.constData(), utf8.size()) == instant);
    }

    void agreesWithQDateTimeOnEveryMoment()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 20000; ++i) {
            const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(random()) | 2, utcZone);
            const Instant instant = Instant::fromIso(time.toString(Qt::ISODate));
            QCOMPARE(instant.seconds(), time.toSecsSinceEpoch());
            QCOMPARE(instant.toDateTime(), time);
            QCOMPARE(instant.toIso(), time.toString(Qt::ISODate));
            QVERIFY(Instant::fromDateTime(time) == instant);
        }
    }

    void unknownAndNeverAreNoMoments()
    {
        const Instant now = Instant::fromSeconds(1'000'000);
        for (const Instant instant : { Instant(), Instant::unknown(), Instant::never() }) {
            QVERIFY(!instant.isKnown());
            QVERIFY(instant.toIso().isEmpty());
            QVERIFY(!instant.toDateTime().isValid());
            QVERIFY(!instant.age(now));
            QVERIFY(!now.age(instant));
        }
        QVERIFY(Instant::never().isNever() && !Instant::never().isUnknown());
        QVERIFY(Instant::unknown().isUnknown() && !Instant::unknown().isNever());
        QVERIFY(Instant::fromDateTime({}).isUnknown());
        QVERIFY(Instant::unknown() < Instant::never());
        QVERIFY(Instant::never() < Instant::fromSeconds(2));
        QVERIFY(Instant::fromPacked(Instant::never().packed()).isNever());
    }

    void ageIsNegativeForWhatLiesAhead()
    {
        const Instant earlier = Instant::fromSeconds(1000), later = Instant::fromSeconds(1090);
        QCOMPARE(earlier.age(later)->count(), 90);
        QCOMPARE(later.age(earlier)->count(), -90);
        QCOMPARE(later.age(later)->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
