// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/tables/versionreports.h"
#include "models/tables/versionrows.h"
#include "models/tables/versiontable.h"
#include "models/wording/versiontext.h"
#include "tests/support/fleetmaker.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const ReleaseCatalogue> releasesOfTest()
{
    static const auto catalogue = std::make_shared<const ReleaseCatalogue>(ReleaseCatalogue::fromCsv("16.0,2023-05-22,16.0.3,2023-08-11\n16.11,2024-04-18,16.11.4,2024-10-23\n17.0,2024-05-16,17.0.3,2024-10-22\n"
                                                                                                     "17.4,2024-09-19,17.4.2,2024-10-22\n18.0,2025-05-15,18.0.5,2025-07-28\n18.1,2025-06-19,18.1.3,2025-07-28\n").value());
    return catalogue;
}

std::shared_ptr<const Advisories> advisoriesOfTest()
{
    static const auto advisories = std::make_shared<const Advisories>(
        Advisories::fromCsv("heading\nCVE-1,2024-10-22,high,8.1,<17.4.2,17.4.1,17.4.1,17.4.2,docker executor,A text of the record,source\n", "heading\n").value());
    return advisories;
}

VersionPicture::Ptr pictureOf(const Snapshot::Ptr &fleet, const VersionReference &reference = {})
{
    return VersionPicture::of(std::make_shared<const FleetVersions>(FleetVersions::build(fleet)), { releasesOfTest(), advisoriesOfTest(), reference, Version{ 18, 0, 0 } });
}

FixtureRunner runnerWith(qint64 id, const std::vector<std::string> &versions, const std::string &upgrade = "")
{
    FixtureRunner runner;
    runner.id = id;
    runner.upgrade = upgrade;
    for (const std::string &version : versions)
        runner.managers.push_back({ .id = id * 10 + qint64(runner.managers.size()), .version = version });
    return runner;
}

QString cell(const VersionTable &table, int row, VersionTable::Column column, int role = Qt::DisplayRole)
{
    return table.index(row, int(column)).data(role).toString();
}

} // namespace

class TestVersionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theTableStaysRightWhileItIsSortedNarrowedAndRefreshed()
    {
        FleetMaker maker({ .runners = 400, .seed = 5 });
        VersionTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        VersionPicture::Ptr picture = pictureOf(maker.snapshot());
        table.setPicture(picture, rowsOf(*picture, {}));
        QCOMPARE(qint64(table.rowCount()), picture->histogram.atLeast(0));
        QVERIFY(table.rowCount() > 100);
        const RunnerId runner = table.idAt(7);
        table.setMarked(7, true);
        for (int column = 0; column < table.columnCount(); ++column) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                table.sort(column, order);
                QVERIFY(table.isMarked(table.rowOfIdNumber(runner.value)));
            }
        }
        table.setSortKeys({ { VersionTable::Column::Behind, Qt::DescendingOrder } });
        for (int row = 1; row < table.rowCount(); ++row)
            QVERIFY(table.index(row - 1, int(VersionTable::Column::Behind)).data(RawRole).toInt() >= table.index(row, int(VersionTable::Column::Behind)).data(RawRole).toInt());
        for (int behind = 0; behind <= picture->histogram.furthest() + 1; ++behind) {
            table.show(rowsOf(*picture, { .least = behind }));
            QCOMPARE(qint64(table.rowCount()), picture->histogram.atLeast(behind));
        }
        table.show(rowsOf(*picture, { .unknown = true }));
        QCOMPARE(qint64(table.rowCount()), picture->histogram.unknown);
        maker.remove(50);
        maker.change(30);
        maker.add(20);
        picture = pictureOf(maker.snapshot());
        table.setPicture(picture, rowsOf(*picture, { .least = 1 }));
        QCOMPARE(qint64(table.rowCount()), picture->histogram.atLeast(1));
        table.setPicture(nullptr, {});
        QCOMPARE(table.rowCount(), 0);
        table.sort(0, Qt::AscendingOrder);
    }

    void anotherReferenceKeepsMarksAndShowsOtherNumbers()
    {
        const Snapshot::Ptr fleet = snapshotOf({ runnerWith(1, { "17.0.0" }), runnerWith(2, { "18.1.3" }) });
        VersionTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto newest = pictureOf(fleet);
        table.setPicture(newest, rowsOf(*newest, {}));
        table.setMarked(0, true);
        QCOMPARE(cell(table, 0, VersionTable::Column::Behind), u"3"_s);
        const auto pinned = VersionPicture::of(newest->lag.versions(), { releasesOfTest(), advisoriesOfTest(), *VersionReference::parse(u"17.x"), {} });
        table.setPicture(pinned, rowsOf(*pinned, {}));
        QCOMPARE(cell(table, 0, VersionTable::Column::Behind), u"1"_s);
        QCOMPARE(table.markedIds(), (std::vector<RunnerId>{ RunnerId{ 1 } }));
    }

    void everyCellSaysWhatIsKnown()
    {
        const auto picture = pictureOf(snapshotOf({ runnerWith(1, { "17.4.0", "18.0.5" }, "NOT_AVAILABLE"), runnerWith(2, { "15.2.0" }, "RECOMMENDED"), runnerWith(3, { "dev" }), runnerWith(4, {}), runnerWith(5, { "18.1.3" }, "SOMEDAY") }));
        VersionTable table;
        RowSet all(5);
        for (quint32 row = 0; row < 5; ++row)
            all.insert(row);
        table.setPicture(picture, all);
        table.setTimes({ Instant::fromIso(u"2025-09-01T10:00:00Z"), TimeDisplay::Utc });
        table.setSortKeys({ { VersionTable::Column::Id, Qt::AscendingOrder } });
        using Column = VersionTable::Column;
        QCOMPARE(cell(table, 0, Column::Version), u"17.4.0 … 18.0.5"_s);
        QCOMPARE(cell(table, 0, Column::Behind), u"2"_s);
        QCOMPARE(cell(table, 0, Column::Since), u"109 d"_s);
        QCOMPARE(cell(table, 0, Column::Patches), u"2"_s);
        QCOMPARE(cell(table, 0, Column::PatchSince), u"≥ 314 d"_s);
        QCOMPARE(cell(table, 0, Column::Majors), u"1"_s);
        QCOMPARE(cell(table, 0, Column::Support), u"supported"_s);
        QCOMPARE(cell(table, 0, Column::Fixes), u"1"_s);
        QCOMPARE(table.index(0, int(Column::Fixes)).data(SeverityRole).toInt(), 3);
        QCOMPARE(cell(table, 0, Column::Clean), u"17.4.2"_s);
        QVERIFY(cell(table, 0, Column::Fixes, Qt::ToolTipRole).contains(u"CVE-1 (high, 8.1): A text of the record [docker executor]. Fixed in 17.4.2; 17.4.1, which the record names, was never released."_s));
        QCOMPARE(cell(table, 0, Column::Upgrade), u"recommended (GitLab: none)"_s);
        QVERIFY(cell(table, 0, Column::Upgrade, Qt::ToolTipRole).contains(u"ends with 18.1.3"_s));
        QCOMPARE(cell(table, 1, Column::Behind), u"≥ 6"_s);
        QCOMPARE(cell(table, 1, Column::Since), u"≥ 2.2 y"_s);
        QCOMPARE(cell(table, 1, Column::Support), u"not supported"_s);
        QCOMPARE(cell(table, 1, Column::Upgrade), u"recommended"_s);
        QCOMPARE(cell(table, 1, Column::Patches), u"unknown"_s);
        for (const Column column : { Column::Behind, Column::Since, Column::Patches, Column::Support, Column::Fixes, Column::Clean, Column::Majors }) {
            QCOMPARE(cell(table, 2, column), u"unknown"_s);
            QCOMPARE(cell(table, 3, column), u"unknown"_s);
        }
        QCOMPARE(cell(table, 2, Column::Version), u"dev"_s);
        QCOMPARE(cell(table, 2, Column::Upgrade), u"no version"_s);
        QCOMPARE(cell(table, 3, Column::Upgrade), u"unknown"_s);
        QCOMPARE(cell(table, 4, Column::Behind), u"0"_s);
        QCOMPARE(cell(table, 4, Column::Since), u"–"_s);
        QCOMPARE(cell(table, 4, Column::Clean), u"–"_s);
        QCOMPARE(cell(table, 4, Column::Upgrade), u"none (GitLab: someday)"_s);
    }

    void everyColumnHasANameATitleAndAnExplanation()
    {
        VersionTable table;
        QStringList ids;
        for (int column = 0; column < table.columnCount(); ++column) {
            QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!table.headerData(column, Qt::Horizontal, ExportNameRole).toString().isEmpty());
            ids += table.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        }
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void theFilterShowsAllThatAreMeant()
    {
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 500, .seed = 9 }).snapshot();
        const LagTable newest = LagTable::build(*fleet, *releasesOfTest(), releasesOfTest()->newest());
        for (const QString &reference : { u"newest"_s, u"17.x"_s, u"18.0"_s }) {
            const auto picture = pictureOf(fleet, *VersionReference::parse(reference));
            for (int behind = 0; behind < 7; ++behind) {
                const auto matching = [&](const VersionNarrowing &narrowing) { return RowSet::of(Filter::parse(filterOf(*picture, narrowing))->matchingRows(*fleet, { fleet->asOf(), &newest }), fleet->size()); };
                QVERIFY(matching({ .least = behind }) == rowsOf(*picture, { .least = behind }));
                RowSet exact = rowsOf(*picture, { behind, behind, false });
                exact -= matching({ behind, behind, false });
                QCOMPARE(exact.count(), 0);
            }
        }
    }

    // Reports

    void theJsonHasTheFieldsThatArePromised()
    {
        const auto picture = pictureOf(snapshotOf({ runnerWith(1, { "17.4.0" }), runnerWith(2, { "18.1.3" }), runnerWith(3, { "dev" }) }));
        const QJsonObject json = versionsToJson({ *picture, 2, VersionGrouping::Executor });
        QCOMPARE(json["reference"_L1].toString(), u"18.1.3"_s);
        QCOMPARE(json["behind"_L1].toInt(), 2);
        QCOMPARE(json["count"_L1].toInt(), 1);
        QCOMPARE(json["unknown"_L1].toInt(), 1);
        const QJsonObject item = json["items"_L1][0].toObject();
        QCOMPARE(item["id"_L1].toInt(), 1);
        QCOMPARE(item["version"_L1].toString(), u"17.4.0"_s);
        QCOMPARE(item["behind"_L1].toInt(), 2);
        QCOMPARE(item["patches_behind"_L1].toInt(), 2);
        QCOMPARE(item["owner"_L1]["full_path"_L1].toString(), u"acme/payments"_s);
        QCOMPARE(item["security_fixes_missed"_L1].toInt(), 1);
        QVERIFY(item["gitlab_upgrade_status"_L1].isNull());
        QCOMPARE(json["groups"_L1][0]["name"_L1].toString(), u"docker"_s);
        QCOMPARE(json["groups"_L1][0]["runners"_L1].toInt(), 3);
        QCOMPARE(json["groups"_L1][0]["count"_L1].toInt(), 1);
        QCOMPARE(json["groups"_L1][0]["unknown"_L1].toInt(), 1);
        QCOMPARE(json["groups"_L1][0]["furthest"_L1].toInt(), 2);
    }

    void groupsAreSummedUpAsAsked()
    {
        std::vector<FixtureRunner> runners{ runnerWith(1, { "17.4.0", "18.0.0" }), runnerWith(2, { "18.1.3" }), runnerWith(3, {}) };
        runners[1].ownerId = 8;
        runners[1].ownerPath = "acme/web/api";
        runners[2].type = "INSTANCE_TYPE";
        runners[2].ownerId = 0;
        const auto picture = pictureOf(snapshotOf(runners));
        const auto namesOf = [&](VersionGrouping by) {
            QStringList names;
            for (const VersionGroup &group : VersionReport{ *picture, 1, by }.groups())
                names += u"%1 %2/%3"_s.arg(group.name).arg(group.behind).arg(group.runners);
            return names;
        };
        QCOMPARE(namesOf(VersionGrouping::Group), (QStringList{ u"acme 1/1"_s, u"(instance) 0/1"_s, u"acme/web 0/1"_s }));
        QCOMPARE(namesOf(VersionGrouping::Version), (QStringList{ u"18.1 0/1"_s, u"18.0 1/1"_s, u"17.4 1/1"_s, u" 0/1"_s }));
        QCOMPARE(namesOf(VersionGrouping::Executor), (QStringList{ u"docker 1/2"_s, u" 0/1"_s }));
        for (const VersionGrouping by : { VersionGrouping::Group, VersionGrouping::Executor, VersionGrouping::Version })
            QVERIFY(versionGroupingFrom(nameOf(by)) == by);
        QVERIFY(!versionGroupingFrom(u"owner").has_value());
    }

    void csvGuardsAgainstFormulas()
    {
        std::vector<FixtureRunner> runners{ runnerWith(1, { "17.4.0" }) };
        runners[0].name = "=HYPERLINK(\"x\")";
        const auto picture = pictureOf(snapshotOf(runners));
        const QByteArray csv = versionsToCsv({ *picture, 1, {} });
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv.constData());
        QVERIFY(csv.contains("\r\n1,"));
        QVERIFY(versionsToCsv({ *picture, 1, VersionGrouping::Version }).startsWith("version,runners,count,unknown,furthest\r\n17.4,1,1,0,2\r\n"));
    }

    // Words

    void theAgeOfTheReleasesIsAlwaysSaid()
    {
        const QDate today(2025, 8, 27);
        QCOMPARE(catalogueText(*releasesOfTest(), {}, today), u"Releases up to 18.1.3 of 7/28/25 (30 day(s) ago), as shipped with Muster"_s);
        QVERIFY(catalogueText(*releasesOfTest(), { CatalogueOrigin::Kind::Fetched, u"gitlab.com"_s, today }, today).contains(u"checked today at gitlab.com"_s));
        QVERIFY(catalogueText(*releasesOfTest(), { CatalogueOrigin::Kind::Opened, u"a\x1b.json"_s, today.addDays(-3) }, today).contains(u"opened 3 day(s) ago from a␛.json"_s));
        QCOMPARE(catalogueText({}, {}, today), u"No release of GitLab Runner is known"_s);
    }

    void aReferenceSaysWhatItMeans()
    {
        QCOMPARE(referenceText({}, Version{ 18, 1, 3 }), u"the newest release (18.1.3)"_s);
        QCOMPARE(referenceText({ VersionReference::Kind::Server, {} }, std::nullopt), u"this GitLab"_s);
        QCOMPARE(referenceText(*VersionReference::parse(u"17.x"), Version{ 17, 4, 2 }), u"the newest 17.x (17.4.2)"_s);
        QCOMPARE(referenceText(*VersionReference::parse(u"17.4"), Version{ 17, 4, 0 }), u"17.4.0"_s);
        QVERIFY(referenceTrouble({}, Version{ 18, 1, 3 }).isEmpty());
        for (const QString &text : { u"newest"_s, u"server"_s, u"16.x"_s })
            QVERIFY(!referenceTrouble(*VersionReference::parse(text), std::nullopt).isEmpty());
    }

    void differencesFromGitLabAreExplained()
    {
        const auto said = [](UpgradeStatus ours, UpgradeStatus gitlab) { return upgradeDifference(ours, gitlab, *releasesOfTest()); };
        QVERIFY(said(UpgradeStatus::Recommended, UpgradeStatus::Recommended).isEmpty());
        QVERIFY(said(UpgradeStatus::Recommended, UpgradeStatus::Unknown).isEmpty());
        QVERIFY(said(UpgradeStatus::Recommended, UpgradeStatus::Available).contains(u"less"_s));
        QVERIFY(said(UpgradeStatus::NotAvailable, UpgradeStatus::Recommended).contains(u"more"_s));
        QVERIFY(said(UpgradeStatus::Invalid, UpgradeStatus::Recommended).contains(u"differently"_s));
        QVERIFY(said(UpgradeStatus::Unknown, UpgradeStatus::Recommended).contains(u"too little"_s));
        QVERIFY(said(UpgradeStatus::Available, UpgradeStatus(firstForeign)).contains(u"word"_s));
    }
};

QTEST_GUILESS_MAIN(TestVersionTable)
#include "tst_versiontable.moc"
