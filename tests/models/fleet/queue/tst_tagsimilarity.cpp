// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/tagsimilarity.h"

#include <QTest>

using namespace muster;

class TestTagSimilarity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNearAndWhatIsNot_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("had");
        QTest::addColumn<int>("expected");
        constexpr int notNear = -1;
        const auto row = [](const char *wanted, const char *had, int expected) {
            QTest::newRow(qPrintable(QStringLiteral("%1 for %2").arg(QLatin1String(had), QLatin1String(wanted)))) << QString::fromUtf8(wanted) << QString::fromUtf8(had) << expected;
        };
        // The same tag, or none.
        row("docker", "docker", notNear);
        row("", "docker", notNear);
        row("docker", "", notNear);
        // Case and separators.
        row("linux", "Linux", 0);
        row("eu-west", "eu_west", 0);
        row("linux-x64", "LinuxX64", 0);
        row("docker.large", "docker-large", 0);
        // A number or version at the end.
        row("windows-shared", "windows-shared-1", 1);
        row("windows-shared-1", "windows-shared", 1);
        row("windows-shared-1", "windows-shared-22", 1);
        row("windows-shared", "windows_shared_1", 1);
        row("gpu", "gpu.2", 1);
        row("python", "python3.11", 1);
        row("ubuntu-20.04", "ubuntu-22.04", 1);
        row("node", "node-v18", 1);
        row("node-18", "node-v20.1", 1);
        row("v1", "v2", notNear);
        row("1", "2", notNear);
        row("22.04", "20.04", 2);         // a letter
        row("dev2", "de", notNear);
        // A few letters for its length.
        row("prod", "prd", 2);
        row("docker", "dokcer", 2);
        row("kubernetes", "kubernets", 2);
        row("kubernetes", "kubrnets", 3);
        row("kubernetes", "kubrnts", notNear);
        row("abc", "abd", notNear);
        row("abcd", "abce", 2);
        row("production-eu", "prodaction-ue", 3);
        row("abcdefghijkl", "abcdefghiXYZ", 4);
        row("abcdefghijklmnop", "abcdefghijklWXYZ", notNear);   // never more than three
        row("amd64", "arm64", notNear);
        row("us-east", "eu-west", notNear);
        row("gpu", "cpu", notNear);
    }
    void whatIsNearAndWhatIsNot()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, had);
        QFETCH(int, expected);
        QCOMPARE(tagDistance(wanted, had).value_or(-1), expected);
        QCOMPARE(tagDistance(had, wanted).value_or(-1), expected);
    }

    void veryLongTagsAreComparedWithoutTheirLetters()
    {
        const QString longOne(255, u'x');
        QCOMPARE(tagDistance(longOne, QString(longOne + u"-1")), std::optional(1));
        QCOMPARE(tagDistance(longOne, QString(longOne.left(254) + u'y')), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestTagSimilarity)
#include "tst_tagsimilarity.moc"
