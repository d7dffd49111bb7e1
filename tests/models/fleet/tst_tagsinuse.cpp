// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/tagsinuse.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestTagsInUse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRunnersAndThoseThatTakeJobs()
    {
        const auto fleet = snapshotOf({ { .id = 1, .tags = { { "docker", "linux" } } }, { .id = 2, .paused = Tri::Yes, .tags = { { "docker" } } }, { .id = 3, .status = "OFFLINE", .tags = { { "docker" } } }, { .id = 4, .tags = std::nullopt } });
        const auto uses = tagsInUse(*fleet);
        QCOMPARE(uses.size(), std::size_t(2));
        QCOMPARE(uses[0], (TagUse{ u"docker"_s, 3, 1, {} }));
        QCOMPARE(uses[1], (TagUse{ u"linux"_s, 1, 1, {} }));
        QCOMPARE(runnersWithTag(*fleet, u"docker"_s), (std::vector<RunnerId>{ { 1 }, { 2 }, { 3 } }));
        QVERIFY(runnersWithTag(*fleet, u"dock"_s).empty());
    }

    void whatJobsWaitForIsHeldAgainstWhatRunnersHave()
    {
        const auto fleet = snapshotOf({ { .id = 1, .tags = { { "docker" } } }, { .id = 2, .status = "OFFLINE", .tags = { { "gpu" } } } });
        Job first, second;
        first.tags = { u"docker"_s, u"gpu"_s };
        second.tags = { u"gpu"_s, u"Dokcer"_s };
        const std::vector<Job> waiting{ first, second };
        const auto uses = tagsInUse(*fleet, waiting);
        QCOMPARE(uses.size(), std::size_t(3));
        QCOMPARE(uses[0].waiting, 1);
        QVERIFY(!uses[0].isMissed());
        QCOMPARE(uses[1].tag, u"gpu"_s);
        QCOMPARE(uses[1].waiting, 2);
        QVERIFY(uses[1].isMissed());
        QCOMPARE(uses[2].tag, u"Dokcer"_s);
        QCOMPARE(uses[2].runners, 0);
        QVERIFY(uses[2].isMissed());
    }

    void whatLooksLikeOneTagTwiceIsSaid_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("similar");
        QTest::newRow("another separator") << u"build-linux"_s << u"build_linux"_s << true;
        QTest::newRow("another case") << u"Docker"_s << u"docker"_s << true;
        QTest::newRow("a slip") << u"kubernetes"_s << u"kubernets"_s << true;
        QTest::newRow("another number is meant so") << u"gpu-1"_s << u"gpu-2"_s << false;
        QTest::newRow("another thing") << u"linux"_s << u"windows"_s << false;
    }
    void whatLooksLikeOneTagTwiceIsSaid()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto uses = tagsInUse(*snapshotOf({ { .id = 1, .tags = { { one.toStdString() } } }, { .id = 2, .tags = { { other.toStdString() } } } }));
        QTEST(uses[0].similar.contains(uses[1].tag), "similar");
        QTEST(uses[1].similar.contains(uses[0].tag), "similar");
    }
};

QTEST_GUILESS_MAIN(TestTagsInUse)
#include "tst_tagsinuse.moc"
