// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyreader.h"
#include "models/policy/teamsheet.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

FixtureRunner runner(qint64 id, const char *type, qint64 ownerId, const char *owner, const char *version)
{
    FixtureRunner made{ .id = id, .type = type, .ownerId = ownerId, .ownerPath = owner };
    made.managers = { { .id = id, .version = version } };
    return made;
}

Compliance fleet()
{
    FixtureRunner shared = runner(1, "INSTANCE_TYPE", 0, "", "18.0.0");
    shared.ownerPath.reset();
    FixtureRunner lost = runner(9, "PROJECT_TYPE", 0, "", "18.0.0");
    lost.ownerPath.reset();
    std::vector<FixtureRunner> runners{ shared,
        runner(2, "GROUP_TYPE", 1, "acme", "18.0.0"),
        runner(3, "GROUP_TYPE", 2, "acme/pay", "17.0.0"),
        runner(4, "PROJECT_TYPE", 3, "acme/pay/api", "16.0.0"),
        runner(5, "PROJECT_TYPE", 3, "acme/pay/api", "dev"),
        runner(6, "PROJECT_TYPE", 4, "acme/web", "18.0.0"),
        runner(7, "GROUP_TYPE", 5, "acmeother", "18.0.0"), lost };
    runners[3].creator = "gone";
    runners[3].creatorId = 4;
    runners[3].contactedAt = 1'750'000'000;
    runners[4].managers[0].contactedAt = 1;
    runners[4].contactedAt = 1;
    runners[4].method = "REGISTRATION_TOKEN";
    const Snapshot::Ptr snapshot = snapshotOf(runners);
    const ReleaseCatalogue catalogue = ReleaseCatalogue::fromCsv("18.0,2025-01-01,18.0.0,2025-01-01\n").value();
    return Compliance::evaluate(readPolicy("[[rule]]\nscope='**'\nallow='18'\n").policy, { snapshot, catalogue, { snapshot->asOf(), nullptr } });
}

const ComplianceGroup *find(const std::vector<ComplianceGroup> &groups, const QString &path)
{
    const auto at = std::find_if(groups.begin(), groups.end(), [&](const ComplianceGroup &group) { return group.path == path && group.kind == ComplianceGroup::Kind::Group; });
    return at == groups.end() ? nullptr : &*at;
}

} // namespace

class TestComplianceGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsCountWhatIsBelowThem()
    {
        const Compliance compliance = fleet();
        const std::vector<ComplianceGroup> groups = complianceGroups(compliance);
        QStringList told;
        for (const ComplianceGroup &group : groups)
            told += u"%1 %2 of %3, %4 its own, worst %5"_s.arg(group.path).arg(group.counts[ComplianceState::Compliant]).arg(group.counts.total()).arg(group.direct)
                        .arg(group.worst == Compliance::none ? 0 : compliance.fleet()->row(group.worst).id.value);
        QCOMPARE(told, (QStringList{ u" 1 of 1, 1 its own, worst 0"_s, u"acme 2 of 5, 1 its own, worst 4"_s, u"acme/pay 0 of 3, 1 its own, worst 4"_s, u"acmeother 1 of 1, 1 its own, worst 0"_s, u" 1 of 1, 1 its own, worst 0"_s }));
        QCOMPARE(groups.front().kind, ComplianceGroup::Kind::Instance);
        QCOMPARE(groups.back().kind, ComplianceGroup::Kind::Unknown);
        QCOMPARE(find(groups, u"acme"_s)->share(), 0.4);
    }

    void theShareByJobsIsOfJobsThatWereSeen()
    {
        const Compliance compliance = fleet();
        SeenJobs jobs;
        jobs.byRunner = { { { 2 }, 30 }, { { 3 }, 6 }, { { 4 }, 4 }, { { 99 }, 1000 } };   // 99 has gone
        const std::vector<ComplianceGroup> groups = complianceGroups(compliance, &jobs);
        QCOMPARE(find(groups, u"acme"_s)->jobs, 40);
        QCOMPARE(find(groups, u"acme"_s)->jobShare(), std::optional(0.75));
        QCOMPARE(find(groups, u"acme/pay"_s)->jobs, 10);
        QCOMPARE(find(groups, u"acme/pay"_s)->jobShare(), std::optional(0.0));
        QCOMPARE(find(groups, u"acmeother"_s)->jobShare(), std::nullopt);
        const TeamSheet sheet = teamSheet(compliance, *find(groups, u"acme"_s), &jobs);
        QCOMPARE(sheet.compliantJobs, 30);
        QVERIFY(sheet.seen == jobs);
        QVERIFY(!teamSheet(compliance, *find(groups, u"acme"_s)).seen);
    }

    void aSheetTellsVersionsPeopleAndRisks()
    {
        const Compliance compliance = fleet();
        const std::vector<ComplianceGroup> groups = complianceGroups(compliance);
        const TeamSheet sheet = teamSheet(compliance, *find(groups, u"acme/pay"_s));
        QStringList versions;
        for (const TeamSheet::VersionLine &line : sheet.versions)
            versions += u"%1 %2 %3 %4"_s.arg(line.version).arg(line.managers).arg(line.runners).arg(line.notApproved);
        QCOMPARE(versions, (QStringList{ u"17.0.0 1 1 1"_s, u"16.0.0 1 1 1"_s, u"dev 1 1 0"_s }));
        QCOMPARE(sheet.counts.total(), 3);
        QCOMPARE(sheet.people.size(), std::size_t(2));
        QCOMPARE(sheet.people.front().username, u"mira"_s);
        QCOMPARE(sheet.people.front().runners, 2);
        QCOMPARE(sheet.risky.size(), std::size_t(3));
        using Risk = TeamSheet::Risk;
        QCOMPARE(sheet.risky[0].risks, (std::vector<Risk>{ Risk::NotApproved }));
        QCOMPARE(sheet.risky[1].risks, (std::vector<Risk>{ Risk::Stale, Risk::NotApproved }));
        QCOMPARE(sheet.risky[2].risks, (std::vector<Risk>{ Risk::NeverContacted, Risk::UnknownVersion, Risk::RegistrationToken }));
        QCOMPARE(sheet.risky[1].registeredBy, u"gone"_s);
    }

    void aSheetOfTheInstanceHasItsOwnRunnersOnly()
    {
        const Compliance compliance = fleet();
        const TeamSheet sheet = teamSheet(compliance, complianceGroups(compliance).front());
        QCOMPARE(sheet.counts.total(), 1);
        QVERIFY(sheet.path.isEmpty());
        QVERIFY(sheet.risky.empty());
    }
};

QTEST_GUILESS_MAIN(TestComplianceGroups)
#include "tst_compliancegroups.moc"
