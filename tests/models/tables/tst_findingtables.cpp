// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/findingbook.h"
#include "models/tables/blasttable.h"
#include "models/tables/findingreports.h"
#include "models/tables/findingtable.h"
#include "models/tables/risktable.h"
#include "models/wording/signaltext.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Instant at(qint64 seconds)
{
    return Instant::fromSeconds(1'760'000'000 + seconds);
}

Finding finding(qint64 runner, const QString &signal, FindingSeverity severity, qint64 when = 0)
{
    Finding each{ .signal = signal, .subject = u"s_a"_s, .runner = { runner }, .runnerCreatedAt = at(-1000), .runnerName = u"<script>alert(1)</script>|*x*\x1b[31m\u202e"_s, .ownerPath = u"acme/payments"_s,
        .severity = severity, .evidence = { { u"address"_s, u"10.0.0.1"_s, u"=cmd()\x07"_s, at(when) }, { u"contact"_s, {}, {}, at(when) } }, .firstSeen = at(when), .lastSeen = at(when) };
    each.id = FindingBook::idOf(each);
    return each;
}

RiskTable::Contents contentsOf(std::vector<Finding> findings)
{
    auto shared = std::make_shared<const std::vector<Finding>>(std::move(findings));
    auto risks = std::make_shared<const std::vector<RunnerRisk>>(risksOf(*shared, at(100), RisksOf::Pending));
    return { shared, risks };
}

} // namespace

class TestFindingTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runnersStayRightHoweverTheyAreSortedAndNarrowed()
    {
        RiskTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Finding> findings;
        for (int i = 1; i <= 60; ++i) {
            findings.push_back(finding(i % 20 + 1, i % 2 == 0 ? u"new_system_id"_s : u"timeout_raised"_s, FindingSeverity(i % 4), i));
            findings.back().subject = QString::number(i);
        }
        findings.push_back({ .signal = u"server_hijackable"_s, .subject = u"CVE"_s, .severity = FindingSeverity::High });
        table.setContents(contentsOf(findings));
        QCOMPARE(table.rowCount(), 21);
        for (int row = 1; row < table.rowCount(); ++row)
            QVERIFY(table.riskAt(row - 1).score >= table.riskAt(row).score);
        const QPersistentModelIndex kept(table.index(5, 0));
        const RunnerId runner = table.riskAt(5).runner;
        for (int column = 0; column < table.columnCount(); ++column) {
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                table.sort(column, order);
                QCOMPARE(table.riskAt(kept.row()).runner, runner);
                for (int row = 0; row < table.rowCount(); ++row)
                    QVERIFY(!table.index(row, column).data().toString().contains(QChar(0x1b)));
            }
        }
        table.setWords(u"timeout acme"_s);
        QCOMPARE(table.rowCount(), 10);
        table.setWords(u"critical"_s);
        QVERIFY(table.rowCount() > 0 && table.rowCount() < 21);
        table.setWords(u"7"_s);
        QVERIFY(table.rowCount() >= 1);
        table.setWords({});
        QCOMPARE(table.rowCount(), 21);
        table.setContents({});
        QCOMPARE(table.rowCount(), 0);
        table.sort(0, Qt::AscendingOrder);
    }

    void findingsAndEvidenceAreTold()
    {
        FindingTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFindings({ finding(1, u"new_system_id"_s, FindingSeverity::High), finding(1, u"from_a_newer_muster"_s, FindingSeverity::Low) }, { at(60), TimeDisplay::Utc });
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(1, int(FindingTable::Column::Signal)).data().toString(), u"from_a_newer_muster"_s);
        EvidenceTable evidence;
        const QAbstractItemModelTester other(&evidence, QAbstractItemModelTester::FailureReportingMode::QtTest);
        evidence.setEvidence(table.findingAt(0).evidence, { at(60), TimeDisplay::Utc });
        QCOMPARE(evidence.rowCount(), 2);
        QVERIFY(evidence.index(0, int(EvidenceTable::Column::Change)).data().toString().startsWith(u"10.0.0.1 → "_s));
    }

    void programsGetEverythingUnchangedAndGravestFirst()
    {
        const FindingReport report{ .findings = { finding(1, u"timeout_raised"_s, FindingSeverity::Low), finding(2, u"new_system_id"_s, FindingSeverity::High) }, .instance = u"https://git.example.com"_s,
            .asOf = at(100), .hasCompared = true };
        const QJsonObject json = findingsToJson(report);
        QCOMPARE(json["count"_L1].toInt(), 2);
        QCOMPARE(json["items"_L1][0]["runner_id"_L1].toInt(), 2);
        QCOMPARE(json["items"_L1][0]["evidence"_L1][0]["now"_L1].toString(), u"=cmd()\x07"_s);
        QVERIFY(json["items"_L1][0]["evidence"_L1][1]["now"_L1].isNull());
        const QJsonObject sarif = findingsToSarif(report);
        const QJsonArray results = sarif["runs"_L1][0]["results"_L1].toArray();
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0]["level"_L1].toString(), u"error"_s);
        QCOMPARE(results[1]["level"_L1].toString(), u"note"_s);
        QCOMPARE(sarif["runs"_L1][0]["tool"_L1]["driver"_L1]["rules"_L1].toArray().size(), qsizetype(allSignals().size()));
    }

    void anIncidentReportLetsNoMarkupThrough()
    {
        Incident incident{ .instance = u"https://git.example.com"_s, .place = finding(1, u"new_system_id"_s, FindingSeverity::High), .findings = { finding(1, u"new_system_id"_s, FindingSeverity::High, 50) },
            .registeredBy = u"<b>Mira</b>"_s, .isProtected = true, .jobs = {}, .knowsJobs = true, .asOf = at(100) };
        FinishedJob job;
        job.projectPath = u"acme/<img>"_s;
        job.startedAt = at(60);
        job.finishedAt = at(70);
        incident.jobs = { job, job };
        QCOMPARE(incident.since(), at(50));
        const QString html = incidentHtml(incident, TimeDisplay::Utc);
        QVERIFY(!html.contains("<script"_L1) && !html.contains("<b>"_L1) && !html.contains("<img"_L1) && html.contains("&lt;script&gt;"_L1));
        QVERIFY(!html.contains(QChar(0x1b)) && !html.contains(QChar(0x202e)));
        const QString markdown = incidentMarkdown(incident, TimeDisplay::Utc);
        QVERIFY(!QString(markdown).remove(u"\\<"_s).contains(u'<'));
        QVERIFY(markdown.contains("\\|"_L1));
        const QString question = ownerQuestion(incident, TimeDisplay::Utc);
        QVERIFY(!question.contains(QChar(0x1b)));
        QCOMPARE(incidentFileName(incident), u"incident-runner-1"_s);
    }

    void theBlastRadiusCountsProjects()
    {
        std::vector<FinishedJob> jobs;
        for (int i = 0; i < 5; ++i) {
            FinishedJob job;
            job.projectPath = i < 2 ? u"acme/a"_s : u"acme/b"_s;
            job.startedAt = at(i);
            job.finishedAt = at(i + 10);
            jobs.push_back(job);
        }
        const std::vector<BlastLine> lines = blastRadius(jobs);
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].project, u"acme/b"_s);
        QCOMPARE(lines[0].jobs, 3);
        QCOMPARE(lines[1].first, at(0));
        QCOMPARE(lines[1].last, at(11));
        BlastTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setLines(lines, {});
        QCOMPARE(table.rowCount(), 2);
        table.setLines({}, {});
        QCOMPARE(table.rowCount(), 0);
    }

    void everySignalHasItsWords()
    {
        for (const Signal *signal : allSignals()) {
            const QString id = QLatin1String(signal->id);
            QVERIFY2(signalTitle(id) != id && !signalMeaning(id).isEmpty() && !signalInnocent(id).isEmpty(), signal->id);
        }
        QCOMPARE(signalTitle(u"something_newer"_s), u"something_newer"_s);
        QVERIFY(signalMeaning(u"something_newer"_s).isEmpty());
    }
};

QTEST_MAIN(TestFindingTables)
#include "tst_findingtables.moc"
