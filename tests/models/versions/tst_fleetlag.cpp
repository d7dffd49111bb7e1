// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/versions/lagtable.h"
#include "models/versions/versionmatrix.h"
#include "models/versions/versionpicture.h"
#include "tests/models/filter/randomfleet.h"
#include "tests/support/dice.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

#include <algorithm>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ReleaseCatalogue> fiveMinors()
{
    return std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv("17.10,2025-03-19,17.10.2,2025-06-11\n17.11,2025-04-17,17.11.1,2025-08-22\n18.0,2025-05-15,18.0.5,2025-07-28\n"
                                                                              "18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.3,2025-08-20\n").value());
}

std::shared_ptr<const Advisories> oneFix()
{
    return std::make_shared<const Advisories>(Advisories::fromCsv("heading\n", "heading\n17.11.1;18.1.0,2025-08-22,text,Security fixes\n").value());
}

/// One runner whose managers report these versions; `-` stands for "not told".
FixtureRunner runnerOf(qint64 id, const QByteArrayList &versions, const char *executor = "docker")
{
    FixtureRunner runner;
    runner.id = id;
    for (const QByteArray &version : versions) {
        FixtureManager manager{ .id = id * 10 + qint64(runner.managers.size()) };
        manager.version = version == "-" ? std::nullopt : std::optional(version.toStdString());
        manager.executor = executor;
        runner.managers.push_back(manager);
    }
    return runner;
}

VersionPicture::Ptr pictureOf(const std::vector<FixtureRunner> &runners, const VersionReference &reference = {}, const std::optional<Version> &server = {})
{
    return VersionPicture::of(std::make_shared<const FleetVersions>(FleetVersions::build(snapshotOf(runners))), { fiveMinors(), oneFix(), reference, server });
}

/// Anything a runner may report, and some that none does.
QString randomVersion(Dice &dice)
{
    constexpr std::array forms{ u"%1.%2.%3", u"v%1.%2.%3", u"%1.%2", u"%1.%2.%3~pre.7.gabc", u"%1.%2.%3-rc2", u"%1.%2.%3-acme.1", u"%1.%2.%3.4", u"dev %1" };
    return QString(QStringView(forms[std::size_t(dice.roll(int(forms.size())))]).toString()).arg(16 + dice.roll(4)).arg(dice.roll(13)).arg(dice.roll(6));
}

} // namespace

class TestFleetLag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestKnownManagerCountsAndTheUnknownIsABucketOfItsOwn()
    {
        const auto picture = pictureOf({ runnerOf(1, { "18.2.3" }), runnerOf(2, { "18.2.3", "17.11.1" }), runnerOf(3, { "18.1.0", "-" }), runnerOf(4, { "dev" }), runnerOf(5, {}), runnerOf(6, { "-" }), runnerOf(7, { "16.0.0" }) });
        const LagHistogram &histogram = picture->histogram;
        QCOMPARE(histogram.runners, (std::vector<qint64>{ 1, 1, 0, 1, 0, 1 }));
        QCOMPARE(histogram.unknown, 3);
        QVERIFY(histogram.lastIsAtLeast);
        QCOMPARE(histogram.atLeast(0), 4);
        QCOMPARE(histogram.atLeast(1), 3);
        QCOMPARE(histogram.atLeast(3), 2);
        QCOMPARE(histogram.atLeast(5), 1);
        QCOMPARE(histogram.atLeast(6), 0);
        const LagSummary &summary = picture->summary;
        QCOMPARE(summary.total, 7);
        QCOMPARE(summary.unknown, 3);
        QCOMPARE(summary.partlyUnknown, 1);
        QCOMPARE(summary.mixed, 1);
        QCOMPARE(summary.unsupported, 2);
        QCOMPARE(summary.missingFixes, 1);   // 16.0.0; 17.11.1 and 18.1.0 have it
        QCOMPARE(summary.oldest->toString(), u"16.0.0"_s);
        QCOMPARE(summary.newest->toString(), u"18.2.3"_s);
    }

    void managersThatAreNotLoadedMakeARunnerPartlyUnknown()
    {
        FixtureRunner runner = runnerOf(1, { "18.2.3" });
        runner.managerCount = 3;
        QCOMPARE(pictureOf({ runner })->summary.partlyUnknown, 1);
    }

    void theLeastSafeManagerNeedNotBeTheOldest()
    {
        // 17.11.1 has the backport, 18.0.5 does not.
        const auto picture = pictureOf({ runnerOf(1, { "17.11.1", "18.0.5" }) });
        QCOMPARE(picture->lag.worst(0).version->toString(), u"17.11.1"_s);
        QCOMPARE(picture->lag.lag(picture->lag.leastSafe(0)).version->toString(), u"18.0.5"_s);
        QCOMPARE(picture->summary.missingFixes, 1);
    }

    void theWorstManagersUpgradeStatusCounts()
    {
        QCOMPARE(pictureOf({ runnerOf(1, { "18.2.3", "18.1.3" }) }, {}, Version{ 18, 2, 0 })->lag.upgrade(0), UpgradeStatus::Available);
        QCOMPARE(pictureOf({ runnerOf(1, { "18.2.3", "18.1.0" }) })->lag.upgrade(0), UpgradeStatus::Recommended);
        QCOMPARE(pictureOf({ runnerOf(1, { "dev", "18.2.3" }) })->lag.upgrade(0), UpgradeStatus::NotAvailable);
        QCOMPARE(pictureOf({ runnerOf(1, { "dev" }) })->lag.upgrade(0), UpgradeStatus::Invalid);
        QCOMPARE(pictureOf({ runnerOf(1, {}) })->lag.upgrade(0), UpgradeStatus::Unknown);
    }

    void anotherReferenceMovesEverybody()
    {
        const std::vector<FixtureRunner> runners{ runnerOf(1, { "18.2.3" }), runnerOf(2, { "17.11.1" }), runnerOf(3, { "17.10.0" }) };
        QCOMPARE(pictureOf(runners)->histogram.runners, (std::vector<qint64>{ 1, 0, 0, 1, 1 }));
        const auto server = pictureOf(runners, { VersionReference::Kind::Server, {} }, Version{ 18, 0, 0 });
        QCOMPARE(server->histogram.runners, (std::vector<qint64>{ 1, 1, 1 }));
        QCOMPARE(server->newestShift, 2);
        const auto major = pictureOf(runners, *VersionReference::parse(u"17.x"));
        QCOMPARE(major->histogram.runners, (std::vector<qint64>{ 2, 1 }));
        const auto nothing = pictureOf(runners, { VersionReference::Kind::Server, {} });
        QVERIFY(!nothing->reference);
        QCOMPARE(nothing->histogram.unknown, 3);
    }

    void anEmptyFleetHasAnEmptyPicture()
    {
        const auto picture = pictureOf({});
        QCOMPARE(picture->histogram.furthest(), -1);
        QCOMPARE(picture->histogram.atLeast(0), 0);
        QCOMPARE(picture->summary.total, 0);
        QVERIFY(VersionMatrix::of(*picture->lag.versions(), VersionMatrix::By::Executor).lines.empty());
    }

    // Properties

    void theOrderOfVersionsIsTotal()
    {
        Dice dice(11);
        std::vector<Version> versions;
        while (versions.size() < 80) {
            if (const auto version = Version::parse(randomVersion(dice)))
                versions.push_back(*version);
        }
        for (const Version &a : versions) {
            for (const Version &b : versions) {
                QCOMPARE(int(a < b) + int(a == b) + int(a > b), 1);
                for (const Version &c : versions)
                    QVERIFY(!(a < b && b < c) || a < c);
            }
        }
    }

    void lagIsMonotone()
    {
        const ReleaseCatalogue catalogue = smallCatalogue();
        const Advisories none;
        Dice dice(12);
        for (int round = 0; round < 4000; ++round) {
            const auto a = Version::parse(randomVersion(dice)), b = Version::parse(randomVersion(dice)), reference = Version::parse(randomVersion(dice));
            if (!a || !b || !reference || *a < *b)
                continue;
            // Whoever is newer is no further behind, and behind nothing newer for longer.
            const LagGround ground(catalogue, none, reference, {});
            const VersionLag newer = versionLag(a, true, ground), older = versionLag(b, true, ground);
            QVERIFY2(newer.minors.behind < 0 || older.minors.behind < 0 || newer.minors.behind <= older.minors.behind, qPrintable(a->toString() + u' ' + b->toString()));
            QVERIFY(newer.majors <= older.majors || older.majors < 0);
            QVERIFY(!newer.newerMinorSince.isValid() || newer.newerMinorSince >= older.newerMinorSince);
            // And behind a newer reference nobody is less far.
            const VersionLag nearer = versionLag(b, true, LagGround(catalogue, none, std::min(*a, *reference), {})), further = versionLag(b, true, LagGround(catalogue, none, std::max(*a, *reference), {}));
            QVERIFY(nearer.minors.behind <= further.minors.behind);
        }
    }

    void aPictureAgreesWithTheLagTableAndTheFilter()
    {
        const auto catalogue = std::make_shared<const ReleaseCatalogue>(smallCatalogue());
        for (quint32 seed = 1; seed < 12; ++seed) {
            const Snapshot::Ptr fleet = randomFleet({ .runners = 120, .seed = seed });
            const auto versions = std::make_shared<const FleetVersions>(FleetVersions::build(fleet));
            const LagTable newest = LagTable::build(*fleet, *catalogue, catalogue->newest());
            for (const QString &text : { u"newest"_s, u"17.1"_s, u"16.x"_s, u"18.9"_s }) {
                const auto picture = VersionPicture::of(versions, { catalogue, oneFix(), *VersionReference::parse(text), {} });
                const LagTable table = LagTable::build(*fleet, *catalogue, *picture->reference);
                for (qsizetype row = 0; row < fleet->size(); ++row) {
                    QCOMPARE(picture->lag.behind(row).behind, int(table.runner(row).behind));
                    QCOMPARE(picture->lag.behind(row).atLeast, table.runner(row).atLeast);
                }
                for (int behind = 0; behind < 8; ++behind) {
                    const auto filter = Filter::parse(u"behind:>=%1"_s.arg(picture->behindNewest(behind)));
                    QCOMPARE(qint64(filter->matchingRows(*fleet, { fleetNow(), &newest }).size()), picture->histogram.atLeast(behind));
                }
            }
        }
    }

    // Matrix

    void aMatrixCountsEachRunnerOnceInACell()
    {
        std::vector<FixtureRunner> runners{ runnerOf(1, { "18.2.3", "18.2.0" }), runnerOf(2, { "18.2.3", "17.11.0" }, "shell"), runnerOf(3, { "dev" }), runnerOf(4, {}) };
        runners[1].type = "GROUP_TYPE";
        runners[1].ownerPath = "acme";
        const auto picture = pictureOf(runners);
        const FleetVersions &versions = *picture->lag.versions();
        const VersionMatrix executors = VersionMatrix::of(versions, VersionMatrix::By::Executor);
        QCOMPARE(executors.minors.size(), std::size_t(3));   // 18.2, 17.11, unknown
        QVERIFY(!executors.minors.back().isKnown);
        QCOMPARE(executors.lines.size(), std::size_t(3));    // docker, shell, not told
        QCOMPARE(executors.lines[0].name, u"docker"_s);
        QCOMPARE(executors.lines[0].runners, (std::vector<qint64>{ 1, 0, 1 }));
        QCOMPARE(executors.lines[0].total, 2);
        const auto shell = std::find_if(executors.lines.begin(), executors.lines.end(), [](const auto &line) { return line.name == u"shell"; });
        QCOMPARE(shell->runners, (std::vector<qint64>{ 1, 1, 0 }));
        QCOMPARE(shell->total, 1);
        QCOMPARE(executors.rowsOf(versions, 0, 0), (std::vector<quint32>{ 0 }));
        QCOMPARE(executors.rowsOf(versions, 0, -1), (std::vector<quint32>{ 0, 2 }));
    }

    void aMatrixCellHoldsAsManyRowsAsItCounts()
    {
        for (quint32 seed = 1; seed < 5; ++seed) {
            const FleetVersions versions = FleetVersions::build(randomFleet({ .runners = 150, .seed = seed }));
            for (const auto by : { VersionMatrix::By::Executor, VersionMatrix::By::Group }) {
                const VersionMatrix matrix = VersionMatrix::of(versions, by);
                for (std::size_t line = 0; line < matrix.lines.size(); ++line) {
                    QCOMPARE(qint64(matrix.rowsOf(versions, line, -1).size()), matrix.lines[line].total);
                    for (std::size_t minor = 0; minor < matrix.minors.size(); ++minor)
                        QCOMPARE(qint64(matrix.rowsOf(versions, line, int(minor)).size()), matrix.lines[line].runners[minor]);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetLag)
#include "tst_fleetlag.moc"
