// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/editdistance.h"

#include <QTest>

using namespace muster;

class TestEditDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreCounted_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *a, const char *b, int expected) { QTest::newRow(qPrintable(QStringLiteral("%1/%2").arg(QLatin1String(a), QLatin1String(b)))) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected; };
        row("", "", 0);
        row("", "abc", 3);
        row("docker", "docker", 0);
        row("docker", "Docker", 1);
        row("docker", "dockr", 1);
        row("docker", "doocker", 1);
        row("docker", "ducker", 1);
        row("docker", "dokcer", 1);
        row("kitten", "sitting", 3);
        row("ca", "abc", 3);
        row("abcdef", "fedcba", 5);
    }
    void lettersAreCounted()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, expected);
        QCOMPARE(editDistance(a, b), expected);
        QCOMPARE(editDistance(b, a), expected);
    }

    void longTextsAreMeasuredToo()
    {
        const QString a(1000, u'a');
        QString b = a;
        b[0] = u'b';
        b += u'c';
        QCOMPARE(editDistance(a, b), 2);
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
