// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/tables/fleetcounts.h"
#include "tests/support/fleetmaker.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'760'000'100;
constexpr qint64 day = 86'400;

ReleaseCatalogue catalogue()
{
    return *ReleaseCatalogue::fromCsv("17.2,2024-07-18,17.2.3,2024-08-01\n17.3,2024-08-15,17.3.3,2024-09-01\n17.4,2024-09-19,17.4.2,2024-10-01\n17.5,2024-10-17,17.5.3,2024-11-01\n");
}

LagTable lagOf(const Snapshot &fleet)
{
    return LagTable::build(fleet, catalogue(), catalogue().newest());
}

FixtureRunner runner(qint64 id, const std::function<void(FixtureRunner &)> &change = {})
{
    FixtureRunner made;
    made.id = id;
    made.managers = { FixtureManager{ .id = id } };
    if (change)
        change(made);
    return made;
}

} // namespace

class TestFleetCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsWhatItsFilterShows_data();
    void everyNumberIsWhatItsFilterShows();
    void boundaries_data();
    void boundaries();
    void withoutACatalogueNobodyIsBehindOrUpToDate();
    void whatNoPartCountsIsSaid();
    void aLookIsReadBack();
    void aBrokenLookIsNone_data();
    void aBrokenLookIsNone();
};

void TestFleetCounts::everyNumberIsWhatItsFilterShows_data()
{
    QTest::addColumn<int>("runners");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("no runners") << 0 << quint64(1);
    QTest::newRow("one") << 1 << quint64(1);
    QTest::newRow("many") << 3'000 << quint64(1);
    QTest::newRow("others") << 3'000 << quint64(2);
}

void TestFleetCounts::everyNumberIsWhatItsFilterShows()
{
    QFETCH(int, runners);
    QFETCH(quint64, seed);
    const Snapshot::Ptr fleet = FleetMaker({ .runners = runners, .seed = seed }).snapshot();
    const LagTable lag = lagOf(*fleet);
    const FleetCounts counts = countFleet(*fleet, &lag, fleet->asOf());
    for (int part = 0; part < int(FleetPart::Count); ++part) {
        const QString text = filterOf(FleetPart(part));
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, qPrintable(text));
        const auto rows = filter->matchingRows(*fleet, { fleet->asOf(), &lag });
        QVERIFY2(counts[FleetPart(part)] == qint64(rows.size()), qPrintable(u"%1: %2, its filter shows %3"_s.arg(text).arg(counts[FleetPart(part)]).arg(rows.size())));
    }
}

void TestFleetCounts::boundaries_data()
{
    using Change = std::function<void(FixtureRunner &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<FleetPart>("part");
    QTest::addColumn<int>("counted");
    const auto version = [](const char *text) { return Change([text](FixtureRunner &made) { made.managers.front().version = text; }); };
    const auto expiry = [](qint64 at) { return Change([at](FixtureRunner &made) { made.tokenExpiresAt = at; }); };
    QTest::newRow("the newest minor is up to date") << version("17.5.0") << FleetPart::UpToDate << 1;
    QTest::newRow("one minor behind") << version("17.4.2") << FleetPart::OneBehind << 1;
    QTest::newRow("two") << version("17.3.0") << FleetPart::TwoBehind << 1;
    QTest::newRow("three") << version("17.2.0") << FleetPart::FurtherBehind << 1;
    QTest::newRow("older than the catalogue is further behind") << version("15.0.0") << FleetPart::FurtherBehind << 1;
    QTest::newRow("an unreadable version is not up to date") << version("development version") << FleetPart::UpToDate << 0;
    QTest::newRow("a manager that did not come may be further behind") << Change([](FixtureRunner &made) { made.managers.front().version = "17.5.0"; made.managerCount = 2; }) << FleetPart::UpToDate << 0;
    QTest::newRow("a token that ends this second has not ended") << expiry(now) << FleetPart::TokenEnded << 0;
    QTest::newRow("a token that ends this second is ending") << expiry(now) << FleetPart::TokenEnding << 1;
    QTest::newRow("a second ago") << expiry(now - 1) << FleetPart::TokenEnded << 1;
    QTest::newRow("a second less than 14 days") << expiry(now + 14 * day - 1) << FleetPart::TokenEnding << 1;
    QTest::newRow("14 days") << expiry(now + 14 * day) << FleetPart::TokenEnding << 0;
    QTest::newRow("no expiry") << expiry(1) << FleetPart::TokenEnding << 0;
    QTest::newRow("an unknown expiry") << expiry(0) << FleetPart::TokenEnded << 0;
    QTest::newRow("paused is not told") << Change([](FixtureRunner &made) { made.paused = Tri::Unknown; }) << FleetPart::Paused << 0;
}

void TestFleetCounts::boundaries()
{
    QFETCH(std::function<void(FixtureRunner &)>, change);
    QFETCH(FleetPart, part);
    QFETCH(int, counted);
    const Snapshot::Ptr fleet = snapshotOf({ runner(1, change) });
    const LagTable lag = lagOf(*fleet);
    QCOMPARE(countFleet(*fleet, &lag, Instant::fromSeconds(now))[part], qint64(counted));
    const auto filter = Filter::parse(filterOf(part));
    QVERIFY(filter.has_value());
    QCOMPARE(filter->matchingRows(*fleet, { Instant::fromSeconds(now), &lag }).size(), std::size_t(counted));
}

void TestFleetCounts::withoutACatalogueNobodyIsBehindOrUpToDate()
{
    const Snapshot::Ptr fleet = snapshotOf({ runner(1), runner(2) });
    const FleetCounts counts = countFleet(*fleet, nullptr, Instant::fromSeconds(now));
    QCOMPARE(counts[FleetPart::All], 2);
    QCOMPARE(counts[FleetPart::UpToDate] + counts[FleetPart::OneBehind] + counts[FleetPart::TwoBehind] + counts[FleetPart::FurtherBehind], 0);
    QVERIFY(!counts.hasUnknownLag);
}

void TestFleetCounts::whatNoPartCountsIsSaid()
{
    const Snapshot::Ptr usual = snapshotOf({ runner(1) });
    const LagTable usualLag = lagOf(*usual);
    QVERIFY(!countFleet(*usual, &usualLag, Instant()).hasOtherStatus);
    QVERIFY(!countFleet(*usual, &usualLag, Instant()).hasUnknownLag);
    const Snapshot::Ptr strange = snapshotOf({ runner(1, [](FixtureRunner &made) {
        made.status = "HIBERNATING";
        made.managers.clear();
    }) });
    const LagTable strangeLag = lagOf(*strange);
    QVERIFY(countFleet(*strange, &strangeLag, Instant()).hasOtherStatus);
    QVERIFY(countFleet(*strange, &strangeLag, Instant()).hasUnknownLag);
}

void TestFleetCounts::aLookIsReadBack()
{
    FleetLook look;
    look.at = Instant::fromSeconds(now);
    for (std::size_t i = 0; i < look.counts.numbers.size(); ++i)
        look.counts.numbers[i] = qint64(i) * 1'000;
    const auto back = fleetLookFromText(toText(look));
    QVERIFY(back.has_value());
    QCOMPARE(back->at, look.at);
    QCOMPARE(back->counts, look.counts);
    QVERIFY(fleetLookFromText(toText(look) + u" 7 8"_s).has_value());   // of a Muster that counts more
}

void TestFleetCounts::aBrokenLookIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("never looked") << QString();
    QTest::newRow("a time alone") << u"1760000000"_s;
    QTest::newRow("no time") << u"0 12 3"_s;
    QTest::newRow("no number") << u"1760000000 many"_s;
    QTest::newRow("less than nothing") << u"1760000000 -4"_s;
}

void TestFleetCounts::aBrokenLookIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!fleetLookFromText(text).has_value());
}

Q_DECLARE_METATYPE(std::function<void(FixtureRunner &)>)

QTEST_GUILESS_MAIN(TestFleetCounts)
#include "tst_fleetcounts.moc"
