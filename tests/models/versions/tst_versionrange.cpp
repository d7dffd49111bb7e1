// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionrange.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestVersionRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItSays_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("minor") << u"17.4"_s << u"17.4.0 17.4 17.4.9 17.4.0-acme.1 17.4.1-rc1 17.4.1~pre.5"_s << u"17.3.9 17.5.0 17.4.0~pre.1 17.4.0-rc1 17.40.0"_s;
        QTest::newRow("major") << u"17"_s << u"17.0.0 17.11.4 17.1.0-rc1"_s << u"16.11.4 18.0.0 17.0.0-rc1 18.0.0~pre.1"_s;
        QTest::newRow("patch") << u"17.4.1"_s << u"17.4.1 17.4.1+dfsg"_s << u"17.4.1-rc1 17.4.2 17.4.0"_s;
        QTest::newRow("equals sign") << u"=17.4"_s << u"17.4.3"_s << u"17.5.0"_s;
        QTest::newRow("pre-release") << u"17.5.0-rc1"_s << u"17.5.0-rc1 17.5.0~rc1"_s << u"17.5.0-rc2 17.5.0 17.5.0~pre.1"_s;
        QTest::newRow("below") << u"<18.9"_s << u"18.8.9 18.9.0-rc1 18.9.0~pre.1"_s << u"18.9.0 18.10.0"_s;
        QTest::newRow("below a patch") << u"<18.9.3"_s << u"18.9.2 18.9.3-rc1"_s << u"18.9.3 18.9.3-acme.1"_s;
        QTest::newRow("at most") << u"<=17.5"_s << u"17.5.9 17.5.0 17.5.0-rc1 16.0"_s << u"17.6.0~pre.1 17.6.0"_s;
        QTest::newRow("above") << u">17.5"_s << u"17.6.0 17.6.0~pre.1 18.0"_s << u"17.5.9 17.5.0 17.4"_s;
        QTest::newRow("at least") << u">=18.9.3"_s << u"18.9.3 18.9.3-acme.1 19.0.0~pre.1"_s << u"18.9.2 18.9.3-rc9"_s;
        QTest::newRow("range with every patch of its end") << u"17.0..17.5"_s << u"17.0.0 17.5.0 17.5.99 17.5.1-rc1"_s << u"17.0.0-rc1 17.6.0~pre.1 17.6.0 16.11.4"_s;
        QTest::newRow("range of majors") << u"16..17"_s << u"16.0.0 17.11.4"_s << u"15.11.1 18.0.0"_s;
        QTest::newRow("range of one") << u"17.5..17.5"_s << u"17.5.2"_s << u"17.4.2 17.6.0"_s;
        QTest::newRow("from a minor to its patch") << u"17.5..17.5.2"_s << u"17.5.0 17.5.2"_s << u"17.5.3"_s;
        QTest::newRow("two windows") << u">=18.9.3 <19.0 || >=19.1.2"_s << u"18.9.3 18.11.4 19.0.0~pre.4 19.1.2 20.0.0"_s << u"18.9.2 19.0.0 19.1.1"_s;
        QTest::newRow("signs stand apart") << u">= 17 < 18"_s << u"17.3.0"_s << u"18.0.0 16.0.0"_s;
        QTest::newRow("without blanks") << u"<16||>=18"_s << u"15.0.0 18.0.0"_s << u"16.0.0 17.0.0"_s;
        QTest::newRow("empty by contradiction") << u">18 <17"_s << QString() << u"16.0.0 17.5.0 18.5.0 19.0.0"_s;
        QTest::newRow("leading v") << u">=v17.5"_s << u"17.5.0"_s << u"17.4.0"_s;
    }
    void holdsWhatItSays()
    {
        QFETCH(const QString, range);
        QFETCH(const QString, in);
        QFETCH(const QString, out);
        const auto parsed = VersionRange::parse(range);
        QVERIFY(parsed.has_value());
        for (const QString &text : in.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(parsed->contains(*Version::parse(text)), qPrintable(text));
        for (const QString &text : out.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!parsed->contains(*Version::parse(text)), qPrintable(text));
        const auto again = VersionRange::parse(parsed->toString());
        QVERIFY2(again.has_value() && *again == *parsed, qPrintable(parsed->toString()));
    }

    /// Every version is exactly one of below, in and above any form.
    void belowInAndAboveDivideAllVersions()
    {
        const QStringList versions = u"15.0.0 17.4.9 17.5.0~pre.1 17.5.0-rc1 17.5.0 17.5.0-acme 17.5.1-rc1 17.5.1 17.6.0~pre.1 17.6.0-rc1 17.6.0 17.11.0 18.0.0-rc1 18.0.0 19.3.0"_s.split(u' ');
        for (const QString &form : u"17 17.5 17.5.0 17.5.1 17.6 18 17.5.0-rc1 17.6.0~pre.1"_s.split(u' ')) {
            for (const QString &text : versions) {
                const Version version = *Version::parse(text);
                const auto holds = [&](const QString &sign) { return VersionRange::parse(QString(sign + form))->contains(version) ? 1 : 0; };
                QCOMPARE(holds(u"<"_s) + holds(QString()) + holds(u">"_s), 1);
                QCOMPARE(holds(u"<="_s), holds(u"<"_s) + holds(QString()));
                QCOMPARE(holds(u">="_s), holds(u">"_s) + holds(QString()));
            }
        }
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("range");
        QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(0) << false;
        QTest::newRow("blank") << u"  "_s << qsizetype(2) << qsizetype(0) << false;
        QTest::newRow("no version") << u"latest"_s << qsizetype(0) << qsizetype(6) << false;
        QTest::newRow("second one") << u">=17.5 <x"_s << qsizetype(7) << qsizetype(2) << false;
        QTest::newRow("sign alone") << u">="_s << qsizetype(0) << qsizetype(2) << false;
        QTest::newRow("nothing before ||") << u"|| 17"_s << qsizetype(0) << qsizetype(2) << false;
        QTest::newRow("nothing after ||") << u"17 ||"_s << qsizetype(5) << qsizetype(0) << false;
        QTest::newRow("single bar") << u"17 | 18"_s << qsizetype(3) << qsizetype(1) << false;
        QTest::newRow("backwards") << u"18..17"_s << qsizetype(0) << qsizetype(6) << true;
        QTest::newRow("open to the right") << u"17.."_s << qsizetype(0) << qsizetype(4) << true;
        QTest::newRow("open to the left") << u"..17"_s << qsizetype(0) << qsizetype(4) << true;
        QTest::newRow("sign in a range") << u">17..18"_s << qsizetype(0) << qsizetype(7) << false;
        QTest::newRow("comma") << u"17,18"_s << qsizetype(0) << qsizetype(5) << false;
        QTest::newRow("four numbers") << u"17.5.0.1"_s << qsizetype(0) << qsizetype(8) << false;
    }
    void saysWhereItIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, position);
        QFETCH(const qsizetype, length);
        QFETCH(const bool, range);
        const auto parsed = VersionRange::parse(text);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().position, position);
        QCOMPARE(parsed.error().length, length);
        QCOMPARE(parsed.error().range, range);
    }

    void printsInOneForm()
    {
        QCOMPARE(VersionRange::parse(u"  >= 18.9.3   <19.0||  >=v19.1.2 ")->toString(), u">=18.9.3 <19.0 || >=19.1.2"_s);
        QCOMPARE(VersionRange::parse(u"=17.4")->toString(), u"17.4"_s);
        QCOMPARE(VersionRange::parse(u"v17..17.05")->toString(), u"17..17.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestVersionRange)
#include "tst_versionrange.moc"
