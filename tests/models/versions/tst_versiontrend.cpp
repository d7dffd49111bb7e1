// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/versions/versiontrend.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

VersionPicture::Ground groundOf(const VersionReference &reference = {}, const std::optional<Version> &server = {})
{
    static const auto catalogue = std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv("17.10,2025-03-19,17.10.2,2025-06-11\n17.11,2025-04-17,17.11.1,2025-08-22\n18.0,2025-05-15,18.0.5,2025-07-28\n"
                                                                                                      "18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.3,2025-08-20\n").value());
    static const auto advisories = std::make_shared<const Advisories>();
    return { catalogue, advisories, reference, server };
}

Instant day(const char *text)
{
    return Instant::fromIso(QString(QString::fromLatin1(text) + u"T00:00:00Z"_s));
}

/// "2025-06-19 18.1: 1 0 2, unknown 3"
QStringList linesOf(const VersionTrend &trend)
{
    QStringList lines;
    for (const VersionTrend::Point &point : trend.points) {
        QStringList numbers;
        for (const qint64 number : point.runners.runners)
            numbers += QString::number(number);
        lines += u"%1 %2: %3, unknown %4"_s.arg(point.at.toIso().left(10), point.reference ? u"%1.%2"_s.arg(point.reference->major).arg(point.reference->minor) : u"-"_s, numbers.join(u' ')).arg(point.runners.unknown);
    }
    return lines;
}

/// Two runners of 17.11, one of them with an older manager, and one that tells nothing; then the first goes to 18.1.
PastVersions somePast()
{
    PastVersions past;
    past.texts = { "17.11.0", "17.10.2", "18.1.0", "development version" };
    past.mixes = { { { 0 } }, { { 0, 1 } }, { { 3 } }, { { 2, 3 } }, {} };
    past.states = { { day("2025-05-01"), day("2025-05-20"), { { 0, 1 }, { 1, 1 }, { 2, 1 } } }, { day("2025-07-01"), day("2025-07-02"), { { 0, 0 }, { 3, 1 }, { 4, 1 } } } };
    past.watched = { { day("2025-05-01"), day("2025-05-20") }, { day("2025-07-01"), day("2025-07-02") } };
    past.loads = 2;
    return past;
}

} // namespace

class TestVersionTrend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestReleaseIsThatOfTheDay()
    {
        const VersionTrend::Ptr trend = VersionTrend::of(somePast(), groundOf());
        QCOMPARE(linesOf(*trend), (QStringList{ u"2025-05-01 17.11: 1 1, unknown 1"_s, u"2025-05-15 18.0: 0 1 1, unknown 1"_s, u"2025-07-01 18.1: 1 0 0 1, unknown 2"_s }));
        QCOMPARE(trend->points.back().runners.atLeast(3), 1);
        QCOMPARE(trend->points.back().runners.atLeast(4), 0);
        QCOMPARE(trend->watched.size(), std::size_t(2));
    }

    void otherReferencesStayWhatTheyAre()
    {
        QCOMPARE(linesOf(*VersionTrend::of(somePast(), groundOf({ VersionReference::Kind::Pinned, { 18, 2 } }))), (QStringList{ u"2025-05-01 18.2: 0 0 0 1 1, unknown 1"_s, u"2025-07-01 18.2: 0 1 0 0 1, unknown 2"_s }));
        QCOMPARE(linesOf(*VersionTrend::of(somePast(), groundOf({ VersionReference::Kind::Server, {} }, Version{ 17, 11 }))), (QStringList{ u"2025-05-01 17.11: 1 1, unknown 1"_s, u"2025-07-01 17.11: 1 1, unknown 2"_s }));
        QCOMPARE(linesOf(*VersionTrend::of(somePast(), groundOf({ VersionReference::Kind::Major, { 17 } }))), (QStringList{ u"2025-05-01 17.11: 1 1, unknown 1"_s, u"2025-07-01 17.11: 1 1, unknown 2"_s }));
        // An unknown version of GitLab is no reference.
        QCOMPARE(linesOf(*VersionTrend::of(somePast(), groundOf({ VersionReference::Kind::Server, {} }))), (QStringList{ u"2025-05-01 -: , unknown 3"_s, u"2025-07-01 -: , unknown 4"_s }));
    }

    void beforeTheFirstKnownReleaseNobodyIsBehind()
    {
        PastVersions past = somePast();
        past.states.front().at = day("2025-01-01");
        past.states.front().until = day("2025-03-18");
        QCOMPARE(linesOf(*VersionTrend::of(past, groundOf())).first(), u"2025-01-01 -: , unknown 3"_s);
    }

    void thePresentIsCountedAsThePageCountsIt()
    {
        std::vector<FixtureRunner> runners;
        for (const char *version : { "18.2.0", "17.10.0", "16.0.0", "nonsense", "18.1.3", "18.3.0" }) {
            runners.push_back({ .id = std::ssize(runners) + 1 });
            runners.back().managers = { { .id = 10 * std::ssize(runners), .version = version }, { .id = 10 * std::ssize(runners) + 1, .version = "18.0.0" } };
        }
        const Snapshot::Ptr fleet = snapshotOf(runners);
        PastVersions past;
        past.texts = { "18.2.0", "17.10.0", "16.0.0", "nonsense", "18.1.3", "18.3.0", "18.0.0" };
        for (quint32 i = 0; i < 6; ++i) {
            past.mixes.push_back({ { i, 6 } });
            past.states.resize(1);
            past.states.front().changes.push_back({ i, 1 });
        }
        past.states.front().at = past.states.front().until = fleet->asOf();
        for (const VersionReference::Kind kind : { VersionReference::Kind::Newest, VersionReference::Kind::Server }) {
            const VersionPicture::Ground ground = groundOf({ kind, {} }, Version{ 18, 1 });
            const VersionPicture::Ptr picture = VersionPicture::of(std::make_shared<const FleetVersions>(FleetVersions::build(fleet)), ground);
            const LagHistogram counted = VersionTrend::of(past, ground)->points.back().runners;
            QCOMPARE(counted.runners, picture->histogram.runners);
            QCOMPARE(counted.unknown, picture->histogram.unknown);
        }
    }

    void anEmptyPastOrCatalogueIsNoTrouble()
    {
        QVERIFY(VersionTrend::of({}, groundOf())->points.empty());
        const VersionPicture::Ground bare{ std::make_shared<const ReleaseCatalogue>(), std::make_shared<const Advisories>(), {}, {} };
        QCOMPARE(linesOf(*VersionTrend::of(somePast(), bare)).first(), u"2025-05-01 -: , unknown 3"_s);
    }
};

QTEST_GUILESS_MAIN(TestVersionTrend)
#include "tst_versiontrend.moc"
