// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/version.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

std::optional<Version> read(const char *text)
{
    return Version::parse(std::string_view(text));
}

} // namespace

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRunnersReport_data()
    {
        using Stage = Version::Stage;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Version>("expected");
        const auto row = [](const char *text, const Version &version) { QTest::newRow(text) << QByteArray(text) << version; };
        row("17.5.0", { 17, 5, 0 });
        row("v16.9.1", { 16, 9, 1 });
        row("V16.9.1", { 16, 9, 1 });
        row("17.5", { 17, 5, 0 });
        row(" 17.5.3\n", { 17, 5, 3 });
        row("0.0.1", { 0, 0, 1 });
        row("17.6.0~pre.123.gabc1234", { 17, 6, 0, Stage::Development, 123 });
        row("17.6.0-pre.7", { 17, 6, 0, Stage::Development, 7 });
        row("13.0.0~beta.1198.g2ad2ba3", { 13, 0, 0, Stage::Development, 1198 });
        row("17.6.0-dev", { 17, 6, 0, Stage::Development, 0 });
        row("17.6.0-alpha2", { 17, 6, 0, Stage::Development, 2 });
        row("17.6.0~acme", { 17, 6, 0, Stage::Development, 0 });
        row("17.6.0-rc1", { 17, 6, 0, Stage::Candidate, 1 });
        row("17.6.0-RC.12", { 17, 6, 0, Stage::Candidate, 12 });
        row("17.6.0~rc3", { 17, 6, 0, Stage::Candidate, 3 });
        row("17.6.0-rc", { 17, 6, 0, Stage::Candidate, 0 });
        row("17.5.0-acme.2", { 17, 5, 0, Stage::Rebuild });
        row("13.3.1+dfsg-4", { 13, 3, 1, Stage::Rebuild });
        row("17.5.0-1", { 17, 5, 0, Stage::Rebuild });
        row("17.5.0-rcx", { 17, 5, 0, Stage::Rebuild });
        row("17.5.0-prettier", { 17, 5, 0, Stage::Rebuild });
        row("17.5.0+pre.1", { 17, 5, 0, Stage::Rebuild });
        row("17.6.0~pre.99999999999.g1", { 17, 6, 0, Stage::Development, 999'999'999 });
        row("999999999.999999999.999999999", { 999'999'999, 999'999'999, 999'999'999 });
    }
    void readsWhatRunnersReport()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Version, expected);
        const auto version = read(text.constData());
        QVERIFY(version.has_value());
        QVERIFY2(*version == expected, qPrintable(version->toString()));
        QVERIFY(Version::parse(QString::fromUtf8(text)) == version);
    }

    void refusesWhatIsNoVersion_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", " ", "development version", "dev", "17", "v17", "v", "17.", "17.5.", "17.5.0.1", "17.5.0 (abc)", "17.5.0-", "17.5.0~", "17.5.0_1", "-17.5.0", "17.-5",
                                  "1000000000.0", "17.5.0-a b", "latest", "17,5", "17.5.0-\xc3\xa4", "vv17.5", "17 .5" })
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("very long") << QByteArray("17.5.0-" + QByteArray(1000, 'x'));
    }
    void refusesWhatIsNoVersion()
    {
        QFETCH(const QByteArray, text);
        const auto version = read(text.constData());
        QVERIFY2(!version, version ? qPrintable(version->toString()) : "");
    }

    void theOrderIsTotalAndAPreReleaseComesFirst()
    {
        // Oldest first; each line of equal ones.
        const std::vector<std::vector<const char *>> lines{
            { "0.0.1" }, { "15.11.1" }, { "16.0.0", "v16.0" }, { "16.9.2" }, { "16.10.0" }, { "17.5.0~dev" }, { "17.5.0~pre.9.gffff", "17.5.0-pre.9" }, { "17.5.0~pre.10.gaaaa" },
            { "17.5.0-rc1" }, { "17.5.0-rc2" }, { "17.5.0-rc10" }, { "17.5.0", "17.5", "v17.5.0" }, { "17.5.0-acme.2", "17.5.0+x" }, { "17.5.1-rc1" }, { "17.5.1" }, { "17.10.0" }, { "18.0.0~pre.1" }, { "18.0.0" },
        };
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t j = 0; j < lines.size(); ++j) {
                for (const char *a : lines[i]) {
                    for (const char *b : lines[j])
                        QVERIFY2((*read(a) <=> *read(b)) == (i <=> j), qPrintable(QString::fromUtf8(a) + u" against "_s + QString::fromUtf8(b)));
                }
            }
        }
    }

    void printsSoThatItReadsBack()
    {
        for (const char *text : { "17.5.0", "v16.9", "17.6.0~pre.123.gabc1234", "17.6.0-rc2", "17.5.0-acme.2", "17.6.0~odd" }) {
            const Version version = *read(text);
            QVERIFY(Version::parse(version.toString()) == version);
        }
        QCOMPARE(read("v16.9")->toString(), u"16.9.0"_s);
        QCOMPARE(read("17.6.0~pre.123.gabc1234")->toString(), u"17.6.0~pre.123"_s);
    }
};

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
