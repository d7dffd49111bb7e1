// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/moment.h"
#include "app/demo/world/profile.h"
#include "models/base/timezone.h"

#include <QDateTime>
#include <QTest>

using namespace muster::demo;
using muster::utcZone;
using namespace Qt::StringLiterals;

class DemoMomentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCalendarOfQt_data();
    void agreesWithTheCalendarOfQt();
    void nullIsNull();
    void readsWhatItWrites();
    void profilesAreReadAndWritten();
    void nonsenseIsNoProfile();
};

void DemoMomentTest::agreesWithTheCalendarOfQt_data()
{
    QTest::addColumn<Moment>("at");
    QTest::newRow("leap day") << QDateTime({2024, 2, 29}, {23, 59, 59, 999}, utcZone).toMSecsSinceEpoch();
    QTest::newRow("the day after") << QDateTime({2024, 3, 1}, {0, 0}, utcZone).toMSecsSinceEpoch();
    QTest::newRow("new year") << QDateTime({2026, 1, 1}, {0, 0, 0, 1}, utcZone).toMSecsSinceEpoch();
    QTest::newRow("century without leap day") << QDateTime({2100, 2, 28}, {12, 30}, utcZone).toMSecsSinceEpoch();
    QTest::newRow("first second") << Moment(1);
}

void DemoMomentTest::agreesWithTheCalendarOfQt()
{
    QFETCH(Moment, at);
    QCOMPARE(isoMilliseconds(at), QDateTime::fromMSecsSinceEpoch(at, utcZone).toString(Qt::ISODateWithMs));
    QCOMPARE(isoSeconds(at), QDateTime::fromMSecsSinceEpoch(at, utcZone).toString(Qt::ISODate));
}

void DemoMomentTest::nullIsNull()
{
    QVERIFY(isoSeconds(0).isNull());
    QVERIFY(isoMilliseconds(0).isNull());
    QVERIFY(isoDate(0).isNull());
}

void DemoMomentTest::readsWhatItWrites()
{
    const Moment at = 1772601967020;
    QCOMPARE(momentFromIso(isoMilliseconds(at)), at);
    QCOMPARE(momentFromIso(isoSeconds(at)), at - 20);
    QCOMPARE(momentFromIso(isoDate(at)), at - at % days(1));
    QCOMPARE(httpDate(at), QByteArray("Wed, 04 Mar 2026 05:26:07 GMT"));
    QCOMPARE(momentFromHttpDate(httpDate(at)), at - 20);
    QVERIFY(!momentFromIso(u"yesterday"));
    QVERIFY(!momentFromIso(u"2026-03-04T05:06:07"));
    QVERIFY(!momentFromHttpDate("2026-03-04"));
}

void DemoMomentTest::profilesAreReadAndWritten()
{
    const auto profile = Profile::parse(u"18.1-ee");
    QVERIFY(profile);
    QCOMPARE(profile->name(), u"18.1-ee"_s);
    QVERIFY(profile->versionText.startsWith(u"18.1."_s) && profile->versionText.endsWith(u"-ee"_s));
    QVERIFY(!profile->ultimate && profile->enterprise);
    const auto licensed = Profile::parse(u"19.5-ultimate");
    QVERIFY(licensed && licensed->ultimate && licensed->enterprise && licensed->versionText.endsWith(u"-ee"_s));
    QCOMPARE(licensed->name(), u"19.5-ultimate"_s);
    QVERIFY(profile->atLeast(17, 11) && profile->atLeast(18, 1) && !profile->atLeast(18, 2));
    QVERIFY(!Profile::parse(u"17.0-ce")->enterprise);
}

void DemoMomentTest::nonsenseIsNoProfile()
{
    for (const QString &text : {u""_s, u"18"_s, u"18.1"_s, u"18.1-xx"_s, u"-ee"_s, u" 18.1-ee"_s})
        QVERIFY2(!Profile::parse(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(DemoMomentTest)
#include "tst_demo_moment.moc"
