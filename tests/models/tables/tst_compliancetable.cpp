// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyreader.h"
#include "models/tables/compliancegrouptable.h"
#include "models/tables/compliancereports.h"
#include "models/tables/compliancetable.h"
#include "models/tables/teamsheettext.h"
#include "models/wording/policytext.h"
#include "tests/support/fleetmaker.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const ReleaseCatalogue &catalogue()
{
    static const ReleaseCatalogue releases = ReleaseCatalogue::fromCsv("17.4,2025-08-20,17.4.2,2025-09-01\n18.0,2025-09-18,18.0.3,2025-10-05\n").value();
    return releases;
}

ComplianceTable::Contents judged(const Snapshot::Ptr &fleet, const QByteArray &text = "[[rule]]\nname='Old ones'\nscope='**'\nallow='>=17.4'\n")
{
    const auto policy = std::make_shared<const VersionPolicy>(readPolicy(text).policy);
    return { std::make_shared<const Compliance>(Compliance::evaluate(*policy, { fleet, catalogue(), { fleet->asOf(), nullptr } })), policy };
}

} // namespace

class TestComplianceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableStaysRightWhileItIsSortedAndNarrowed()
    {
        FleetMaker maker({ .runners = 400, .seed = 5 });
        ComplianceTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setContents(judged(maker.snapshot()));
        QCOMPARE(table.rowCount(), 400);
        const QPersistentModelIndex kept(table.index(7, 0));
        const RunnerId runner = table.runnerAt(7);
        for (int column = 0; column < table.columnCount(); ++column) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                table.sort(column, order);
                QVERIFY(kept.isValid());
                QCOMPARE(table.runnerAt(kept.row()), runner);
                QCOMPARE(table.positionOf(runner), kept.row());
            }
        }
        int sum = 0;
        for (const ComplianceState state : allComplianceStates) {
            table.setNarrowing({ state, {} });
            sum += table.rowCount();
            for (int row = 0; row < table.rowCount(); ++row)
                QCOMPARE(table.index(row, 0).data(RawRole).toString(), nameOf(state));
        }
        QCOMPARE(sum, 400);
        table.setNarrowing({});
        maker.remove(100);
        table.setContents(judged(maker.snapshot()));
        QCOMPARE(table.rowCount(), 300);
        table.setContents({});
        QCOMPARE(table.rowCount(), 0);
        table.sort(0, Qt::AscendingOrder);
    }

    void aGroupNarrowsToItsRunners()
    {
        const ComplianceTable::Contents contents = judged(FleetMaker({ .runners = 300, .seed = 6, .owners = 20 }).snapshot());
        ComplianceTable table;
        table.setContents(contents);
        for (const ComplianceGroup &group : complianceGroups(*contents.compliance)) {
            table.setNarrowing({ {}, group });
            QCOMPARE(table.rowCount(), group.counts.total());
            table.setNarrowing({ ComplianceState::NotApproved, group });
            QCOMPARE(table.rowCount(), group.counts[ComplianceState::NotApproved]);
        }
    }

    void groupsStayRightWhileTheyChange()
    {
        FleetMaker maker({ .runners = 300, .seed = 6, .owners = 20 });
        ComplianceGroupTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 10; ++round) {
            const Compliance::Ptr compliance = judged(maker.snapshot()).compliance;
            const auto groups = complianceGroups(*compliance);
            table.setCompliance(compliance, groups);
            QCOMPARE(table.rowCount(), int(groups.size()));
            maker.remove(25);
            maker.add(10);
        }
        table.setCompliance(nullptr, {});
        QCOMPARE(table.rowCount(), 0);
    }

    void everyReportTellsEveryRunner()
    {
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= 4; ++i)
            runners.push_back({ .id = i, .name = "a <b>\"&\x1b" + std::to_string(i), .managers = { { .id = i, .version = i == 1 ? "17.4.0" : i == 2 ? "16.0.0" : i == 3 ? "dev" : "15.0.0" } } });
        runners[3].ownerId = 8;
        runners[3].ownerPath = "acme/legacy";
        const auto contents = judged(snapshotOf(runners), "[[rule]]\nscope='**'\nallow='>=17.4'\n[[exemption]]\nscope='acme/legacy'\nwho='Mira'\nwhy='old'\nuntil=2099-01-01\n");
        const ComplianceReport report{ *contents.compliance, *contents.policy, complianceGroups(*contents.compliance), contents.compliance->warnings(), u"p.toml"_s };
        const QJsonObject json = complianceToJson(report);
        QCOMPARE(json["counts"_L1].toObject(), (QJsonObject{ { u"compliant"_s, 1 }, { u"in_grace"_s, 0 }, { u"not_approved"_s, 1 }, { u"unknown"_s, 1 }, { u"exempt"_s, 1 } }));
        QCOMPARE(json["compliant"_L1].toBool(), false);
        QCOMPARE(json["items"_L1].toArray().size(), 4);
        QCOMPARE(json["items"_L1][1]["state"_L1].toString(), u"not_approved"_s);
        QCOMPARE(json["items"_L1][1]["needed"_L1].toString(), u"17.4.0"_s);
        QCOMPARE(json["items"_L1][3]["exempt_until"_L1].toString(), u"2099-01-01"_s);

        QXmlStreamReader xml(complianceToJunit(report));
        int cases = 0, failures = 0, skipped = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            cases += xml.name() == "testcase"_L1 ? 1 : 0;
            failures += xml.name() == "failure"_L1 ? 1 : 0;
            skipped += xml.name() == "skipped"_L1 ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 4);
        QCOMPARE(failures, 2);
        QCOMPARE(skipped, 1);

        const QJsonObject sarif = complianceToSarif(report);
        QCOMPARE(sarif["version"_L1].toString(), u"2.1.0"_s);
        const QJsonArray results = sarif["runs"_L1][0]["results"_L1].toArray();
        QCOMPARE(results.size(), 3);
        QCOMPARE(results[0]["locations"_L1][0]["physicalLocation"_L1]["region"_L1]["startLine"_L1].toInt(), 1);
        QVERIFY(results[2].toObject().contains(u"suppressions"_s));
    }

    void jobsThatWereSeenAreTold()
    {
        std::vector<FixtureRunner> runners;
        for (int i = 1; i <= 2; ++i) {
            runners.push_back({ .id = i });
            runners.back().managers = { { .id = i, .version = i == 1 ? "17.4.0" : "16.0.0" } };
        }
        const auto contents = judged(snapshotOf(runners), "[[rule]]\nscope='**'\nallow='>=17.4'\n");
        SeenJobs jobs{ .from = Instant::fromSeconds(1'757'408'100), .until = Instant::fromSeconds(1'760'000'100), .byRunner = { { { 1 }, 30 }, { { 2 }, 10 } }, .watched = { { Instant::fromSeconds(1'759'993'000), Instant::fromSeconds(1'760'000'100), false } } };
        const auto groups = complianceGroups(*contents.compliance, &jobs);
        const QJsonObject json = complianceToJson({ *contents.compliance, *contents.policy, groups, {}, u"p.toml"_s, &jobs });
        QCOMPARE(json["jobs_seen"_L1]["count"_L1].toInt(), 40);
        QCOMPARE(json["jobs_seen"_L1]["watched"_L1].toInt(), 7100);
        QCOMPARE(json["jobs_seen"_L1]["whole"_L1].toBool(true), false);
        QCOMPARE(json["groups"_L1][0]["jobs"_L1].toInt(), 40);
        QCOMPARE(json["groups"_L1][0]["job_share"_L1].toDouble(), 0.75);
        QVERIFY(complianceToJson({ *contents.compliance, *contents.policy, complianceGroups(*contents.compliance), {}, u"p.toml"_s })["jobs_seen"_L1].isNull());
        const QString html = teamSheetHtml(teamSheet(*contents.compliance, groups.front(), &jobs), TimeDisplay::Utc);
        QVERIFY2(html.contains("30 of 40"_L1) && html.contains("a part of the jobs"_L1), qPrintable(html));
        QVERIFY(teamSheetMarkdown(teamSheet(*contents.compliance, groups.front()), TimeDisplay::Utc).contains("was not watching"_L1));
        ComplianceGroupTable table;
        table.setCompliance(contents.compliance, groups);
        QCOMPARE(table.index(0, int(ComplianceGroupTable::Column::JobShare)).data().toString(), u"75 %"_s);
    }

    void aTeamSheetLetsNoMarkupThrough()
    {
        FixtureRunner hostile{ .id = 1, .name = "<script>alert(1)</script>|*x*\x1b[31m", .creator = "=cmd()", .managers = { { .id = 1, .version = "16.0.0" } } };
        const auto contents = judged(snapshotOf({ hostile }));
        const TeamSheet sheet = teamSheet(*contents.compliance, complianceGroups(*contents.compliance).front());
        const QString html = teamSheetHtml(sheet, TimeDisplay::Utc);
        QVERIFY(!html.contains("<script"_L1) && html.contains("&lt;script&gt;"_L1));
        QVERIFY(!html.contains(QChar(0x1b)));
        const QString markdown = teamSheetMarkdown(sheet, TimeDisplay::Utc);
        QVERIFY(!QString(markdown).remove(u"\\<"_s).contains(u'<') && markdown.contains("\\<script\\>"_L1) && markdown.contains("\\|"_L1));
        const QByteArray csv = teamSheetCsv(sheet);
        QVERIFY(csv.contains("'=cmd()"));
        QVERIFY(!csv.contains('\x1b'));
        QCOMPARE(csv.count("\r\n"), 2);
        TeamSheet path;
        path.path = u"../a/b c"_s;
        QCOMPARE(teamSheetFileName(path), u"team-sheet----a-b-c"_s);
    }
};

QTEST_MAIN(TestComplianceTable)
#include "tst_compliancetable.moc"
