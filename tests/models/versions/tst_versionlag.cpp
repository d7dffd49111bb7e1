// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versionlag.h"
#include "models/versions/versionreference.h"

#include <QFile>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// 18.2 has two patches whose days are not known, 18.4 none.
const ReleaseCatalogue &lagCatalogue()
{
    static const ReleaseCatalogue catalogue = ReleaseCatalogue::fromCsv("17.10,2025-03-19,17.10.2,2025-06-11\n17.11,2025-04-17,17.11.1,2025-08-22\n18.0,2025-05-15,18.0.5,2025-07-28\n"
                                                                        "18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.3,2025-08-20\n18.3,2025-08-21,18.3.1,2025-09-04\n"
                                                                        "18.4,2025-09-18,18.4.0,2025-09-18\n").value();
    return catalogue;
}

QByteArray shippedFile(const QString &name)
{
    QFile file(u":/data/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ReleaseCatalogue &shippedReleases()
{
    static const ReleaseCatalogue catalogue = ReleaseCatalogue::fromCsv(shippedFile(u"runner-releases.csv"_s)).value();
    return catalogue;
}

const Advisories &shippedList()
{
    static const Advisories advisories = Advisories::fromCsv(shippedFile(u"runner-advisories.csv"_s), shippedFile(u"runner-security-fixes.csv"_s)).value();
    return advisories;
}

VersionLag lagOf(const QString &text, const char *reference, const std::optional<Version> &server = {})
{
    static const Advisories none;
    const LagGround ground(lagCatalogue(), none, Version::parse(QString::fromLatin1(reference)), server);
    return versionLag(Version::parse(text), !text.isEmpty(), ground);
}

QStringList idsOf(const std::vector<quint16> &missed)
{
    QStringList ids;
    for (const quint16 each : missed)
        ids += shippedList().all()[each].id.isEmpty() ? shippedList().all()[each].summary.left(12) : shippedList().all()[each].id;
    return ids;
}

} // namespace

class TestVersionLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAVersionAgainstAReference_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<int>("behind");
        QTest::addColumn<bool>("atLeast");
        QTest::addColumn<int>("majors");
        QTest::addColumn<int>("patches");
        QTest::addColumn<QDate>("minorSince");
        QTest::addColumn<QDate>("patchSince");
        QTest::addColumn<bool>("exact");
        QTest::addColumn<int>("supported");
        const QDate none;
        const auto row = [](const char *version, const char *reference, int behind, bool atLeast, int majors, int patches, const QDate &minor, const QDate &patch, bool exact, Tri supported) {
            QTest::newRow(QByteArray(QByteArray(version) + " against " + reference).constData()) << QString::fromLatin1(version) << QByteArray(reference) << behind << atLeast << majors << patches << minor << patch << exact << int(supported);
        };
        row("18.4.0", "18.4.0", 0, false, 0, 0, none, none, true, Tri::Yes);
        row("18.3.0", "18.4.0", 1, false, 0, 1, { 2025, 9, 18 }, { 2025, 9, 4 }, true, Tri::Yes);
        row("18.2.0", "18.4.0", 2, false, 0, 3, { 2025, 8, 21 }, { 2025, 8, 20 }, false, Tri::Yes);   // 18.2.1 came earlier, nobody knows when
        row("18.2.2", "18.4.0", 2, false, 0, 1, { 2025, 8, 21 }, { 2025, 8, 20 }, true, Tri::Yes);
        row("18.1.3", "18.4.0", 3, false, 0, 0, { 2025, 7, 17 }, none, true, Tri::No);
        row("18.0.0", "18.4.0", 4, false, 0, 5, { 2025, 6, 19 }, { 2025, 7, 28 }, false, Tri::No);
        row("17.11.1", "18.4.0", 5, false, 1, 0, { 2025, 5, 15 }, none, true, Tri::No);   // 17.11 to 18.0 is one step
        row("17.11.1", "18.0.0", 1, false, 1, 0, { 2025, 5, 15 }, none, true, Tri::No);
        row("17.10.0", "18.4.0", 6, false, 1, 2, { 2025, 4, 17 }, { 2025, 6, 11 }, false, Tri::No);
        row("17.9.3", "18.4.0", 7, true, 1, -1, { 2025, 3, 19 }, none, true, Tri::No);    // older than the catalogue
        row("13.1.0", "17.11.0", 2, true, 1, -1, { 2025, 3, 19 }, none, true, Tri::No);
        row("18.4.0", "18.2.0", 0, false, 0, 0, none, none, true, Tri::Yes);              // ahead is not behind
        row("18.2.0", "18.2.3", 0, false, 0, 3, { 2025, 8, 21 }, { 2025, 8, 20 }, false, Tri::Yes);
        row("18.9.0", "18.4.0", 0, false, 0, -1, none, none, true, Tri::Yes);             // newer than all that is known
        row("18.2.3", "19.7.0", 2, false, 0, 0, { 2025, 8, 21 }, none, true, Tri::Yes);   // a reference newer than all
        row("17.12.0", "18.4.0", 5, false, 1, -1, { 2025, 5, 15 }, none, true, Tri::No);  // never released: as 17.11
        row("18.3.0~pre.5.gabc", "18.4.0", 1, false, 0, 2, { 2025, 9, 18 }, { 2025, 8, 21 }, true, Tri::Yes);
        row("18.3.1-acme.2", "18.4.0", 1, false, 0, 0, { 2025, 9, 18 }, none, true, Tri::Yes);
        row("v18.3", "18.4.0", 1, false, 0, 1, { 2025, 9, 18 }, { 2025, 9, 4 }, true, Tri::Yes);
        row("", "18.4.0", -1, false, -1, -1, none, none, true, Tri::Unknown);
        row("development version", "18.4.0", -1, false, -1, -1, none, none, true, Tri::Unknown);
        row("17.9.3", "17.8.0", -1, false, -1, -1, { 2025, 3, 19 }, none, true, Tri::No);   // both older than the catalogue: nothing can be said
        row("18.4.0", "17.8.0", 0, false, 0, 0, none, none, true, Tri::Yes);
    }
    void measuresAVersionAgainstAReference()
    {
        QFETCH(const QString, version);
        QFETCH(const QByteArray, reference);
        const VersionLag lag = lagOf(version, reference.constData());
        QTEST(lag.minors.behind, "behind");
        QTEST(lag.minors.atLeast, "atLeast");
        QTEST(lag.majors, "majors");
        QTEST(lag.patches, "patches");
        QTEST(lag.newerMinorSince, "minorSince");
        QTEST(lag.newerPatchSince, "patchSince");
        QTEST(lag.isPatchDayExact, "exact");
        QTEST(int(lag.supported), "supported");
    }

    void withoutAReferenceOrACatalogueNobodyIsBehind()
    {
        const VersionLag noReference = lagOf(u"18.0.0"_s, "nonsense");
        QCOMPARE(noReference.minors.behind, -1);
        QCOMPARE(noReference.majors, -1);
        QCOMPARE(noReference.patches, 5);
        const ReleaseCatalogue nothing;
        const Advisories none;
        const VersionLag noCatalogue = versionLag(Version{ 18, 0, 0 }, true, LagGround(nothing, none, Version{ 18, 4, 0 }, {}));
        QCOMPARE(noCatalogue.minors.behind, -1);
        QCOMPARE(noCatalogue.supported, Tri::Unknown);
        QCOMPARE(noCatalogue.upgrade, UpgradeStatus::Unknown);
    }

    void aWholeListOfReleasesCountsPatchesOneByOne()
    {
        // 18.2.2 was never released.
        const std::vector<ReleaseCatalogue::Release> releases{ { { 18, 2, 0 }, { 2025, 7, 17 } }, { { 18, 2, 1 }, { 2025, 7, 20 } }, { { 18, 2, 3 }, { 2025, 8, 20 } }, { { 18, 3, 0 }, { 2025, 8, 21 } } };
        const ReleaseCatalogue whole = ReleaseCatalogue::fromReleases(releases);
        const Advisories none;
        const VersionLag lag = versionLag(Version{ 18, 2, 0 }, true, LagGround(whole, none, whole.newest(), {}));
        QCOMPARE(lag.patches, 2);
        QCOMPARE(lag.newerPatchSince, QDate(2025, 7, 20));
        QVERIFY(lag.isPatchDayExact);
    }

    // GitLab's rules, as they are worked out in the description of its API.

    void upgradeStatusFollowsGitLabsRules_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *version, const char *server, UpgradeStatus status) { QTest::newRow(name) << QString::fromLatin1(version) << QByteArray(server) << int(status); };
        row("1: does not parse", "development version", "18.4.0", UpgradeStatus::Invalid);
        row("not told", "", "18.4.0", UpgradeStatus::Unknown);
        row("2: a newer patch of its minor", "18.3.0", "18.3.0", UpgradeStatus::Recommended);
        row("2: before the server is looked at", "18.2.0", "17.0.0", UpgradeStatus::Recommended);
        row("2: a build on the way to a release", "18.4.0~pre.1", "18.4.0", UpgradeStatus::Recommended);
        row("3: third in the list is inside", "18.2.3", "18.2.0", UpgradeStatus::NotAvailable);
        row("3: fourth is outside", "18.1.3", "18.1.0", UpgradeStatus::Recommended);
        row("3: across majors", "17.11.1", "17.11.0", UpgradeStatus::Recommended);
        row("3: not in the list", "17.12.0", "18.4.0", UpgradeStatus::Recommended);
        row("3: older than the list", "13.0.0", "18.4.0", UpgradeStatus::Recommended);
        row("3: newer than everything is not outside", "19.0.0", "18.4.0", UpgradeStatus::NotAvailable);
        row("3: a patch nobody knows yet", "18.4.2", "18.4.0", UpgradeStatus::NotAvailable);
        row("4: the server's minor has a newer release", "18.3.1", "18.4.0", UpgradeStatus::Available);
        row("4: two minors on", "18.2.3", "18.4.1", UpgradeStatus::Available);
        row("4: the server is as old", "18.3.1", "18.3.4", UpgradeStatus::NotAvailable);
        row("4: the server is older", "18.4.0", "18.2.0", UpgradeStatus::NotAvailable);
        row("4: no release of the server's minor", "18.3.1", "18.9.0", UpgradeStatus::NotAvailable);
        row("5: the newest", "18.4.0", "18.4.0", UpgradeStatus::NotAvailable);
        row("the server does not tell", "18.3.1", "", UpgradeStatus::NotAvailable);
        row("a rebuild of the newest", "18.4.0-acme.1", "18.4.0", UpgradeStatus::NotAvailable);
    }
    void upgradeStatusFollowsGitLabsRules()
    {
        QFETCH(const QString, version);
        QFETCH(const QByteArray, server);
        const VersionLag lag = lagOf(version, "18.4.0", Version::parse(QString::fromLatin1(server)));
        QTEST(int(lag.upgrade), "status");
    }

    // Advisories

    void theShippedAdvisoriesAreReadAndCorrected()
    {
        QCOMPARE(shippedList().all().size(), std::size_t(12));
        QCOMPARE(shippedList().all().front().id, u"CVE-2020-13347"_s);   // the critical one
        const auto named = [](const QString &id) {
            const auto &all = shippedList().all();
            return *std::find_if(all.begin(), all.end(), [&](const Advisory &advisory) { return advisory.id == id; });
        };
        const Advisory branch = named(u"CVE-2022-2251"_s);
        QCOMPARE(branch.severity, Advisory::Severity::Medium);
        // The record says fixed in 15.3.5, 15.4.4 and 15.5.2; of these only the last was ever released.
        QCOMPARE(branch.fixed, (std::vector<Version>{ { 15, 5, 2 } }));
        QCOMPARE(branch.neverReleased, (std::vector<Version>{ { 15, 3, 5 }, { 15, 4, 4 } }));
        QVERIFY(branch.fixedAfter({ 15, 3, 3 }) == Version(Version{ 15, 5, 2 }));
        QVERIFY(!branch.fixedAfter({ 15, 6, 0 }));
        QCOMPARE(named(u"CVE-2020-13327"_s).condition, u"kubernetes executor"_s);
        QVERIFY(branch.condition.isEmpty());
        for (const Advisory &advisory : shippedList().all()) {
            for (const Version &fix : advisory.fixed)
                QVERIFY2(!advisory.affects(fix), qPrintable(advisory.id + u' ' + fix.toString()));
        }
    }

    void aVersionMissesTheFixesOfItsOwnLine_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("missed");
        QTest::addColumn<QString>("clean");
        const QString jose = u"go-jose CVE-"_s, root = u"Kubernetes U"_s, cache = u"cache enviro"_s, branch = u"CVE-2022-2251"_s, command = u"variables no"_s;
        QTest::newRow("newest") << u"19.3.0"_s << QStringList() << QString();
        QTest::newRow("the fix itself") << u"19.2.0"_s << QStringList() << QString();
        QTest::newRow("one short") << u"19.1.2"_s << QStringList{ jose } << u"19.2.0"_s;
        QTest::newRow("backport") << u"18.11.1"_s << QStringList{ jose } << u"19.2.0"_s;
        QTest::newRow("before the backport") << u"18.11.0"_s << QStringList{ jose, root } << u"19.2.0"_s;
        QTest::newRow("on the way to the minor with the fix") << u"19.0.0~pre.3"_s << QStringList{ jose, root } << u"19.2.0"_s;
        QTest::newRow("backport of the oldest line") << u"17.8.4"_s << QStringList{ jose, root } << u"19.2.0"_s;
        QTest::newRow("later patch of the line") << u"17.8.5"_s << QStringList{ jose, root } << u"19.2.0"_s;
        QTest::newRow("next line without it") << u"17.9.0"_s << QStringList{ jose, root, cache } << u"19.2.0"_s;
        QTest::newRow("fixed in the middle") << u"17.9.1"_s << QStringList{ jose, root } << u"19.2.0"_s;
        QTest::newRow("CVE by rank") << u"15.4.0"_s << QStringList{ branch, jose, root, cache, command } << u"19.2.0"_s;
        QTest::newRow("CVE of a line whose fix never came") << u"15.4.2"_s << QStringList{ branch, jose, root, cache } << u"19.2.0"_s;
        QTest::newRow("CVE fixed") << u"15.5.2"_s << QStringList{ jose, root, cache } << u"19.2.0"_s;
    }
    void aVersionMissesTheFixesOfItsOwnLine()
    {
        QFETCH(const QString, version);
        const Version read = *Version::parse(version);
        QTEST(idsOf(shippedList().missedBy(read)), "missed");
        const LagGround ground(shippedReleases(), shippedList(), shippedReleases().newest(), {});
        const VersionLag lag = versionLag(read, true, ground);
        QTEST((lag.lowestClean ? lag.lowestClean->toString() : QString()), "clean");
    }

    void theLowestCleanReleaseIsTheFirstThatExists()
    {
        const Advisories advisories = Advisories::fromCsv("heading\nCVE-1,2026-01-01,high,8.1,<18.2.2; >=18.3.0 <18.3.1,18.2.2;18.3.1,18.2.2,18.3.1,any,text,source\n", "heading\n18.4.0,2026-02-01,second,Security fixes\n").value();
        const auto cleanOf = [&](const Version &version) {
            const VersionLag lag = versionLag(version, true, LagGround(lagCatalogue(), advisories, {}, {}));
            return lag.lowestClean ? lag.lowestClean->toString() : QString();
        };
        QCOMPARE(cleanOf({ 18, 1, 0 }), u"18.4.0"_s);
        QCOMPARE(cleanOf({ 18, 3, 1 }), u"18.4.0"_s);
        QCOMPARE(cleanOf({ 18, 4, 0 }), QString());
        const Advisories one = Advisories::fromCsv("heading\nCVE-1,2026-01-01,high,8.1,<18.2.2; >=18.3.0 <18.3.1,18.2.2;18.3.1,18.2.2,18.3.1,any,text,source\n", "heading\n").value();
        const VersionLag lag = versionLag(Version{ 18, 1, 0 }, true, LagGround(lagCatalogue(), one, {}, {}));
        QCOMPARE(lag.lowestClean->toString(), u"18.2.3"_s);   // 18.2.2 was never released, and 18.2.3 is clean
    }

    void unreadableAdvisoriesAreAnErrorThatNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("too few fields") << QByteArray("CVE-1,2026-01-01,high");
        QTest::newRow("open quote") << QByteArray("CVE-1,2026-01-01,high,8.1,\"<18.2,18.2,,18.2.0,any,text,source");
        QTest::newRow("no span") << QByteArray("CVE-1,2026-01-01,high,8.1,,18.2,,18.2.0,any,text,source");
        QTest::newRow("a span without an end") << QByteArray("CVE-1,2026-01-01,high,8.1,>=18.2,18.2,,18.2.0,any,text,source");
        QTest::newRow("a relation of another kind") << QByteArray("CVE-1,2026-01-01,high,8.1,<=18.2,18.2,,18.2.0,any,text,source");
        QTest::newRow("no fix") << QByteArray("CVE-1,2026-01-01,high,8.1,<18.2,18.2,18.2,,any,text,source");
        QTest::newRow("no day") << QByteArray("CVE-1,soon,high,8.1,<18.2,18.2,,18.2.0,any,text,source");
        QTest::newRow("no version") << QByteArray("CVE-1,2026-01-01,high,8.1,<latest,18.2,,18.2.0,any,text,source");
    }
    void unreadableAdvisoriesAreAnErrorThatNamesTheLine()
    {
        QFETCH(const QByteArray, line);
        const auto read = Advisories::fromCsv("heading\n" + line + "\n", "heading\n");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"line 2"_s), qPrintable(read.error().detail));
    }

    // References

    void aReferenceIsReadPrintedAndResolved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("resolved");
        QTest::newRow("newest") << u"newest"_s << u"newest"_s << u"18.4.0"_s;
        QTest::newRow("in capitals, with blanks") << u" Newest "_s << u"newest"_s << u"18.4.0"_s;
        QTest::newRow("server") << u"server"_s << u"server"_s << u"18.3.2"_s;
        QTest::newRow("pinned") << u"18.2.1"_s << u"18.2.1"_s << u"18.2.1"_s;
        QTest::newRow("pinned minor") << u"v18.2"_s << u"18.2.0"_s << u"18.2.0"_s;
        QTest::newRow("major") << u"17.x"_s << u"17.x"_s << u"17.11.1"_s;
        QTest::newRow("the newest major") << u"18.X"_s << u"18.x"_s << u"18.4.0"_s;
        QTest::newRow("a major nobody knows") << u"16.x"_s << u"16.x"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("a word") << u"latest"_s << QString() << QString();
        QTest::newRow("a major alone") << u"17"_s << QString() << QString();
        QTest::newRow("a minor with x") << u"17.4.x"_s << QString() << QString();
        QTest::newRow("x alone") << u".x"_s << QString() << QString();
    }
    void aReferenceIsReadPrintedAndResolved()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, printed);
        const auto reference = VersionReference::parse(text);
        QCOMPARE(reference.has_value(), !printed.isEmpty());
        if (!reference)
            return;
        QCOMPARE(reference->toString(), printed);
        QVERIFY(VersionReference::parse(printed) == *reference);
        const auto resolved = reference->resolve(lagCatalogue(), serverVersionFrom(u"18.3.2-ee"));
        QTEST((resolved ? resolved->toString() : QString()), "resolved");
    }

    void theServersEditionIsNoRebuild()
    {
        QCOMPARE(serverVersionFrom(u"19.4.2-ee")->toString(), u"19.4.2"_s);
        QCOMPARE(serverVersionFrom(u"19.4.2")->toString(), u"19.4.2"_s);
        QCOMPARE(serverVersionFrom(u"19.5.0-pre")->toString(), u"19.5.0~pre.0"_s);
        QVERIFY(!serverVersionFrom(u"").has_value());
        QVERIFY(!serverVersionFrom(u"unknown").has_value());
    }

    void aServerOutrunsTheReleasesThatAreKnownByAMinor_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("newest");
        QTest::addColumn<bool>("does");
        QTest::newRow("a minor later") << u"19.4.0-ee"_s << u"19.3.1"_s << true;
        QTest::newRow("a major later") << u"20.0.0"_s << u"19.11.2"_s << true;
        QTest::newRow("a patch later") << u"19.3.9"_s << u"19.3.1"_s << false;
        QTest::newRow("the same") << u"19.3.1"_s << u"19.3.1"_s << false;
        QTest::newRow("earlier") << u"18.11.4"_s << u"19.3.1"_s << false;
        QTest::newRow("not told") << QString() << u"19.3.1"_s << false;
        QTest::newRow("no release is known") << u"19.4.0"_s << QString() << false;
    }
    void aServerOutrunsTheReleasesThatAreKnownByAMinor()
    {
        QFETCH(QString, server);
        QFETCH(QString, newest);
        QFETCH(bool, does);
        QCOMPARE(outruns(serverVersionFrom(server), Version::parse(newest).value_or(Version())), does);
    }
};

QTEST_GUILESS_MAIN(TestVersionLag)
#include "tst_versionlag.moc"
