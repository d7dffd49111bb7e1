// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/protectedrefs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestProtectedRefs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMatchAsGitLabMatchesThem_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *ref, bool matches) {
            QTest::addRow("%s on %s", pattern, ref) << QString::fromLatin1(pattern) << QString::fromLatin1(ref) << matches;
        };
        row("main", "main", true);
        row("main", "Main", false);
        row("main", "maintenance", false);
        row("main", "", false);
        row("", "main", false);
        row("", "", true);
        row("release/*", "release/1.0", true);
        row("release/*", "release/1.0/hotfix", true);
        row("release/*", "release/", true);
        row("release/*", "release", false);
        row("release/*", "old/release/1.0", false);
        row("v*", "v1.2.3", true);
        row("v*", "version", true);
        row("v*", "1.2.3", false);
        row("*", "anything/at/all", true);
        row("*", "", true);
        row("*-stable", "17-4-stable", true);
        row("*-stable", "17-4-stable-ee", false);
        row("*-stable*", "17-4-stable-ee", true);
        row("a*b*c", "aXbYbZc", true);
        row("a*b*c", "aXcYb", false);
        row("**", "x", true);
        row("feature.x", "featureyx", false);   // no expression: a dot is a dot
        row("rel[0-9]", "rel1", false);
        row("re?l", "real", false);
    }
    void namesMatchAsGitLabMatchesThem()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, ref);
        QFETCH(const bool, matches);
        QCOMPARE(matchesProtectedName(pattern, ref), matches);
    }

    void aHostilePatternDoesNotBlowUp()
    {
        const QString pattern = u"a*"_s.repeated(400) + u'b';
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!matchesProtectedName(pattern, u"a"_s.repeated(2000)));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void theRightListIsAsked_data()
    {
        QTest::addColumn<QString>("ref");
        QTest::addColumn<Tri>("onTag");
        QTest::addColumn<bool>("branchesKnown");
        QTest::addColumn<bool>("tagsKnown");
        QTest::addColumn<Tri>("expected");
        QTest::newRow("branch") << u"main"_s << Tri::No << true << true << Tri::Yes;
        QTest::newRow("other branch") << u"topic"_s << Tri::No << true << true << Tri::No;
        QTest::newRow("branch named like a tag") << u"v1"_s << Tri::No << true << true << Tri::No;
        QTest::newRow("tag") << u"v1"_s << Tri::Yes << true << true << Tri::Yes;
        QTest::newRow("tag named like a branch") << u"main"_s << Tri::Yes << true << true << Tri::No;
        QTest::newRow("branches hidden") << u"main"_s << Tri::No << false << true << Tri::Unknown;
        QTest::newRow("tags hidden, a branch") << u"main"_s << Tri::No << true << false << Tri::Yes;
        QTest::newRow("tags hidden, a tag") << u"v1"_s << Tri::Yes << true << false << Tri::Unknown;
        QTest::newRow("of unknown kind, in one list") << u"main"_s << Tri::Unknown << true << true << Tri::Unknown;
        QTest::newRow("of unknown kind, in none") << u"topic"_s << Tri::Unknown << true << true << Tri::No;
        QTest::newRow("of unknown kind, in both") << u"shared"_s << Tri::Unknown << true << true << Tri::Yes;
        QTest::newRow("of unknown kind, one list hidden") << u"topic"_s << Tri::Unknown << true << false << Tri::Unknown;
        QTest::newRow("merge request") << u"refs/merge-requests/7/head"_s << Tri::No << true << true << Tri::Unknown;
        QTest::newRow("no ref told") << QString() << Tri::No << true << true << Tri::Unknown;
    }
    void theRightListIsAsked()
    {
        QFETCH(const QString, ref);
        QFETCH(const Tri, onTag);
        QFETCH(const bool, branchesKnown);
        QFETCH(const bool, tagsKnown);
        QFETCH(const Tri, expected);
        ProtectedRefs names;
        if (branchesKnown)
            names.branches = QStringList{ u"main"_s, u"release/*"_s, u"shared"_s };
        if (tagsKnown)
            names.tags = QStringList{ u"v*"_s, u"shared"_s };
        QCOMPARE(isProtectedRef(names, ref, onTag), expected);
    }
};

QTEST_GUILESS_MAIN(TestProtectedRefs)
#include "tst_protectedrefs.moc"
