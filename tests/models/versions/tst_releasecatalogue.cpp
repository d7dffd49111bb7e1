// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/releasecatalogue.h"

#include <QFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// 18.11 is followed by 19.0: one step. 17.2 was never released.
const QByteArray csv("minor,first,newest_patch,newest_date\n17.1,2024-06-20,17.1.2,2024-10-15\n17.3,2024-08-14,17.3.3,2024-10-22\n18.10,2026-03-19,18.10.1,2026-04-05\n"
                     "18.11,2026-04-16,18.11.4,2026-08-29\n19.0,2026-05-22,19.0.3,2026-07-28\n19.1,2026-06-17,19.1.2,2026-07-28\n");

Version version(const char *text)
{
    return *Version::parse(std::string_view(text));
}

} // namespace

class TestReleaseCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsReleasedMinorsOnly_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<int>("behind");   // -1: unknown
        const auto row = [](const char *name, const char *version, const char *reference, int behind) { QTest::newRow(name) << QByteArray(version) << QByteArray(reference) << behind; };
        row("same", "19.1.2", "19.1.2", 0);
        row("patches do not count", "19.1.0", "19.1.2", 0);
        row("one minor", "19.0.3", "19.1.2", 1);
        row("over a major", "18.11.4", "19.0.0", 1);
        row("two over a major", "18.11.4", "19.1.0", 2);
        row("ten is after nine", "18.10.0", "18.11.0", 1);
        row("oldest known", "17.1.0", "19.1.2", 5);
        row("never released counts as the one before", "17.2.0", "17.3.0", 1);
        row("reference that was never released", "17.1.0", "17.2.5", 0);
        row("reference beyond the catalogue", "19.0.0", "20.4.0", 1);
        row("ahead of the reference", "19.1.0", "18.10.0", 0);
        row("beyond the catalogue", "21.0.0", "19.1.0", 0);
        row("pre-release goes with its minor", "19.0.0~pre.3.gabc", "19.1.0", 1);
        row("rebuild", "19.0.1-acme.1", "19.1.0", 1);
        row("older than the catalogue", "17.0.5", "19.1.0", -1);
        row("reference older than the catalogue", "17.1.0", "16.0.0", 0);
    }
    void countsReleasedMinorsOnly()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const QByteArray, reference);
        QFETCH(const int, behind);
        const auto catalogue = ReleaseCatalogue::fromCsv(csv);
        QVERIFY(catalogue.has_value());
        QCOMPARE(catalogue->minorsBehind(::version(version.constData()), ::version(reference.constData())).value_or(-1), behind);
    }

    void orderOfLinesDoesNotMatter()
    {
        QByteArrayList lines = csv.trimmed().split('\n').mid(1);
        std::reverse(lines.begin(), lines.end());
        const auto catalogue = ReleaseCatalogue::fromCsv(lines.join("\r\n"));
        QVERIFY(catalogue.has_value());
        QCOMPARE(catalogue->minors().front().major, 17);
        QCOMPARE(catalogue->minors().size(), std::size_t(6));
        QVERIFY(catalogue->newest() == (Version{ 19, 1, 2 }));
        QCOMPARE(catalogue->asOf(), QDate(2026, 8, 29));
    }

    void emptyIsEmpty()
    {
        for (const QByteArray &text : { QByteArray(), QByteArray("\n"), QByteArray("minor,first,newest_patch,newest_date\n") }) {
            const auto catalogue = ReleaseCatalogue::fromCsv(text);
            QVERIFY(catalogue.has_value() && catalogue->isEmpty());
            QVERIFY(!catalogue->minorsBehind({ 17, 0, 0 }, { 18, 0, 0 }));
            QVERIFY(catalogue->newest() == Version());
            QVERIFY(!catalogue->asOf().isValid());
        }
    }

    void anUnreadableLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : { "17.4,2024-09-19,17.4.2", "17.4,2024-09-19,17.4.2,2024-10-22,x", "17,2024-09-19,17.4.2,2024-10-22", "17.4,yesterday,17.4.2,2024-10-22",
                                  "17.4,2024-09-19,17.5.2,2024-10-22", "17.4,2024-09-19,17.4,2024-10-22", "17.4,2024-09-19,17.4.2-rc1,2024-10-22", "<html>", "v17.4,2024-09-19,17.4.2,2024-10-22" })
            QTest::newRow(line) << QByteArray(line);
    }
    void anUnreadableLineIsNamed()
    {
        QFETCH(const QByteArray, line);
        const auto catalogue = ReleaseCatalogue::fromCsv(csv + line + '\n');
        QVERIFY(!catalogue.has_value());
        QCOMPARE(catalogue.error().kind, Error::Kind::Parse);
        QVERIFY2(catalogue.error().detail.contains(u"line 8"_s) && catalogue.error().detail.contains(QString::fromUtf8(line)), qPrintable(catalogue.error().detail));
    }

    void aMinorThereTwiceIsAnError()
    {
        const auto catalogue = ReleaseCatalogue::fromCsv(csv + "18.10,2026-03-19,18.10.1,2026-04-05\n");
        QVERIFY(!catalogue.has_value());
        QVERIFY(catalogue.error().detail.contains(u"18.10"_s));
    }

    void theShippedCatalogueIsReadable()
    {
        QFile file(u":/data/runner-releases.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto catalogue = ReleaseCatalogue::fromCsv(file.readAll());
        QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
        QVERIFY(catalogue->minors().size() > 50);
        QCOMPARE(*catalogue->minorsBehind({ 18, 11, 0 }, { 19, 0, 0 }), 1);
    }

    void aListOfReleasesIsAsGoodAsTheTable()
    {
        const std::vector<ReleaseCatalogue::Release> releases{ { version("19.0.0"), { 2026, 5, 22 } }, { version("18.11.4"), { 2026, 8, 29 } }, { version("18.11.0"), { 2026, 4, 16 } }, { version("18.11.1"), { 2026, 4, 20 } },
            { version("19.1.0-rc1"), { 2026, 6, 10 } }, { version("18.11.1"), { 2026, 4, 21 } }, { version("18.12.0-acme.1"), { 2026, 6, 1 } }, { version("18.9.2"), { 2026, 3, 1 } }, { version("19.2.0"), {} } };
        const ReleaseCatalogue catalogue = ReleaseCatalogue::fromReleases(releases);
        QCOMPARE(catalogue.minors().size(), std::size_t(3));
        QCOMPARE(catalogue.newest().toString(), u"19.0.0"_s);
        const ReleaseCatalogue::Minor *minor = catalogue.minorOf(version("18.11.2"));
        QVERIFY(minor && minor->isWhole);
        QCOMPARE(minor->newestPatch, 4);
        QCOMPARE(minor->first, QDate(2026, 4, 16));
        QCOMPARE(minor->newestPatchDate, QDate(2026, 8, 29));
        QCOMPARE(minor->patches.size(), std::size_t(3));
        QVERIFY(!catalogue.minorOf(version("18.9.0"))->isWhole);   // its beginning is not there
        QVERIFY(!catalogue.minorOf(version("18.10.0")));
        QCOMPARE(catalogue.asOf(), QDate(2026, 8, 29));
        QVERIFY(ReleaseCatalogue::fromReleases(catalogue.releases()) == catalogue);
        QVERIFY(ReleaseCatalogue::fromReleases({}).isEmpty());
    }

    void twoListsTogetherKnowWhatEitherKnows()
    {
        const ReleaseCatalogue known = ReleaseCatalogue::fromCsv(csv).value();
        const std::vector<ReleaseCatalogue::Release> news{ { version("19.2.0"), { 2026, 7, 15 } }, { version("19.1.3"), { 2026, 8, 1 } }, { version("19.0.1"), { 2026, 6, 1 } } };
        const ReleaseCatalogue merged = known.mergedWith(ReleaseCatalogue::fromReleases(news));
        QCOMPARE(merged.minors().size(), known.minors().size() + 1);
        QCOMPARE(merged.newest().toString(), u"19.2.0"_s);
        QCOMPARE(merged.minorOf(version("19.1.0"))->newestPatch, 3);
        QCOMPARE(merged.minorOf(version("19.1.0"))->first, QDate(2026, 6, 17));
        QVERIFY(!merged.minorOf(version("19.1.0"))->isWhole);
        QCOMPARE(merged.minorOf(version("19.0.0"))->newestPatch, 3);   // the other one knows less of it
        QVERIFY(merged.mergedWith({}) == merged);
        QVERIFY(ReleaseCatalogue().mergedWith(known) == known);
        QCOMPARE(merged.newestOfMajor(18)->toString(), u"18.11.4"_s);
        QVERIFY(!merged.newestOfMajor(16));
        QCOMPARE(merged.majorsBehind(version("17.1.0"), version("19.2.0")), 2);
        QCOMPARE(merged.majorsBehind(version("19.0.0"), version("18.10.0")), 0);
    }
};

QTEST_GUILESS_MAIN(TestReleaseCatalogue)
#include "tst_releasecatalogue.moc"
