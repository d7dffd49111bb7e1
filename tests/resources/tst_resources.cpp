// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What every icon promises to the views: it draws, on a grid of 24, in black alone, and leaves its margin free.
class TestResources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIconIsOneBlackShapeOnTheGrid_data();
    void anIconIsOneBlackShapeOnTheGrid();
    void shippedFactsAreThere_data();
    void shippedFactsAreThere();
};

void TestResources::anIconIsOneBlackShapeOnTheGrid_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        if (name != "muster.svg"_L1)
            QTest::newRow(qPrintable(name)) << u":/icons/"_s + name;
    }
}

void TestResources::anIconIsOneBlackShapeOnTheGrid()
{
    QFETCH(const QString, path);
    QSvgRenderer svg(path);
    QVERIFY(svg.isValid());
    QCOMPARE(svg.defaultSize(), QSize(24, 24));

    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() == 0)
                continue;
            ++drawn;
    
            QVERIFY2(x >= 6 && x < 90 && y >= 6 && y < 90, "draws into the margin of 1.5");
        }
    }
    QVERIFY(drawn > 96 * 96 / 50);
}

void TestResources::shippedFactsAreThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("releases") << u":/data/runner-releases.csv"_s << QByteArray("minor,first,newest_patch,newest_date");
    QTest::newRow("advisories") << u":/data/runner-advisories.csv"_s << QByteArray("id,published,severity,");
    QTest::newRow("hijacks") << u":/data/gitlab-runner-hijack-advisories.csv"_s << QByteArray("id,severity,");
    QTest::newRow("fixes") << u":/data/runner-security-fixes.csv"_s << QByteArray("first_fixed,earliest_tag,");
}

void TestResources::shippedFactsAreThere()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, header);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith(header));
    QVERIFY(!file.readLine().isEmpty());
}

QTEST_MAIN(TestResources)
#include "tst_resources.moc"
