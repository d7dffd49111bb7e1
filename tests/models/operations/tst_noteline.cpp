// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/noteline.h"

#include "models/fleet/runnersettings.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// A line of Muster's own in the notes of others.
class TestNoteLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWroteStays_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("annotated");
        QTest::newRow("nothing") << QString() << u"LINE"_s;
        QTest::newRow("something") << u"Ask Mira.\nIn rack 7"_s << u"LINE\nAsk Mira.\nIn rack 7"_s;
        QTest::newRow("our own line of before") << u"FORMER\nAsk Mira."_s << u"LINE\nAsk Mira."_s;
        QTest::newRow("somebody wrote around it") << u"See below\nFORMER\nAsk Mira."_s << u"LINE\nSee below\nAsk Mira."_s;
        QTest::newRow("in the middle of a line it is somebody's own") << u"he said FORMER once"_s << u"LINE\nhe said FORMER once"_s;
    }
    void whatOthersWroteStays()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, annotated);
        const auto whole = noteline::above(noteline::without(note, u"FORMER"_s), u"LINE"_s);
        QCOMPARE(whole.value_or(u"does not fit"_s), annotated);
        QCOMPARE(noteline::without(*whole, u"LINE"_s), noteline::without(note, u"FORMER"_s));
    }

    void nobodysWordsAreCutOff()
    {
        const QString line = u"LINE"_s;
        const QString fits(longestRunnerText - 5, u'x');
        QVERIFY(noteline::above(fits, line));
        QCOMPARE(noteline::room(fits), line.size());
        QVERIFY(!noteline::above(fits + u'x', line));
        // GitLab counts characters, and one outside the basic plane is one.
        QVERIFY(noteline::above(QString::fromUcs4(U"😀").repeated(longestRunnerText - 5), line));
    }

    void anEmptyNoteHasRoomForAllOfALine()
    {
        QCOMPARE(noteline::room({}), qsizetype(longestRunnerText));
        QCOMPARE(noteline::above({}, u"LINE"_s).value_or(QString()), u"LINE"_s);
        QVERIFY(!noteline::above({}, QString(longestRunnerText + 1, u'x')));
    }
};

QTEST_GUILESS_MAIN(TestNoteLine)
#include "tst_noteline.moc"
