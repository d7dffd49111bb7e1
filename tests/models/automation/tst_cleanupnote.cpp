// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupnote.h"
#include "models/automation/runnerrecipe.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// What Muster writes into notes, and what is left of a runner that was deleted.
class TestCleanupNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineSaysSinceWhenAndUntilWhen()
    {
        QCOMPARE(cleanupnote::line(Instant::fromIso(u"2026-08-01T03:04:05Z"_s), Instant::fromIso(u"2026-09-15T10:00:00Z"_s)),
            u"Unused since 2026-08-01. Paused, and will be removed after 2026-09-15 10:00 UTC unless it makes contact or is resumed. Muster"_s);
    }

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
        const auto whole = cleanupnote::with(note, u"FORMER"_s, u"LINE"_s);
        QCOMPARE(whole.value_or(u"does not fit"_s), annotated);
        QCOMPARE(cleanupnote::without(*whole, u"LINE"_s), cleanupnote::without(note, u"FORMER"_s));
    }

    void nobodysWordsAreCutOff()
    {
        const QString line = u"LINE"_s;
        const QString fits(cleanupnote::longest - 5, u'x');
        QVERIFY(cleanupnote::with(fits, {}, line));
        QVERIFY(!cleanupnote::with(fits + u'x', {}, line));
        // GitLab counts characters, and one outside the basic plane is one.
        QVERIFY(cleanupnote::with(QString::fromUcs4(U"😀").repeated(cleanupnote::longest - 5), {}, line));
    }

    void aRecipeKeepsHostileTextAText()
    {
        const QString hostile = u"it's $(touch /tmp/x) `id` \"; rm -rf / #\n\x1b[2J"_s;
        const QJsonObject record{ { u"description"_s, hostile }, { u"runner_type"_s, u"group_type"_s }, { u"owner"_s, QJsonObject{ { u"id"_s, 12 } } }, { u"tag_list"_s, QJsonArray{ u"a'b"_s, u"docker"_s } },
            { u"run_untagged"_s, false }, { u"maximum_timeout"_s, 3600 } };
        const QString recipe = registrationRecipe(u"https://git.example.com"_s, record);
        // A shell takes it apart; curl itself is replaced by something that prints its arguments.
        QProcess shell;
        shell.start(u"sh"_s, { u"-c"_s, u"curl() { for word in \"$@\"; do printf '%s\\n' \"$word\"; done; }\ngitlab_runner() { :; }\nGITLAB_TOKEN=t\n"_s + recipe.section(u'\n', 0, 0) });
        QVERIFY(shell.waitForFinished());
        const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n');
        QVERIFY(words.contains(u"group_id=12"_s));
        QVERIFY(words.contains(u"tag_list=a'b,docker"_s));
        QVERIFY(words.contains(u"run_untagged=false"_s));
        QVERIFY(words.contains(u"description=it's $(touch /tmp/x) `id` \"; rm -rf / #  [2J"_s));
        QVERIFY(words.contains(u"https://git.example.com/api/v4/user/runners"_s));
    }
};

QTEST_GUILESS_MAIN(TestCleanupNote)
#include "tst_cleanupnote.moc"
