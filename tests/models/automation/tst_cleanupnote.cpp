// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/cleanupnote.h"
#include "models/automation/cleanupplan.h"
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

    void theReasonOfACleanupIsReadableAndKnownAgain_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("raisedFor");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a rule") << u"Silent"_s << QString() << u"cleanup rule “Silent”, policy 12ab"_s;
        QTest::newRow("raised limits") << u"Stille Läufer"_s << u"closing down"_s << u"cleanup rule “Stille Läufer”, policy 12ab, limits raised: closing down"_s;
    }
    void theReasonOfACleanupIsReadableAndKnownAgain()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, raisedFor);
        QFETCH(const QString, reason);
        CleanupPlan plan;
        plan.policySha256 = "12ab";
        plan.raisedFor = raisedFor;
        QCOMPARE(cleanupReason(rule, plan), reason);
        QVERIFY(isCleanupReason(reason));
        QVERIFY(!isCleanupReason(u"cleanup rule"_s));   // somebody's filter
        QVERIFY(!isCleanupReason(u"status:offline seen:>30d"_s));
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
