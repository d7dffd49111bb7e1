// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/compliance.h"
#include "models/policy/policyreader.h"
#include "models/policy/ownerpath.h"
#include "models/policy/scopeindex.h"
#include "tests/models/filter/randomfleet.h"
#include "tests/models/policy/randompolicy.h"
#include "tests/support/fleetfixture.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using State = ComplianceState;
using Reason = ComplianceReason;

namespace {

const ReleaseCatalogue &catalogue()
{
    static const ReleaseCatalogue releases = ReleaseCatalogue::fromCsv("17.4,2025-08-20,17.4.2,2025-09-01\n17.5,2025-09-18,17.5.3,2025-10-05\n18.0,2025-10-01,18.0.1,2025-10-06\n").value();
    return releases;
}
const Instant now = Instant::fromIso(u"2025-10-09T12:00:00Z"_s);

VersionPolicy policyOf(const QByteArray &text)
{
    const PolicyReading reading = readPolicy(text);
    if (!reading.isGood())
        qFatal("%s", text.constData());
    return reading.policy;
}

Compliance judged(const VersionPolicy &policy, const std::vector<FixtureRunner> &runners, const FixtureFacts &facts = {})
{
    const Snapshot::Ptr fleet = snapshotOf(runners, facts);
    const LagTable lag = LagTable::build(*fleet, catalogue(), catalogue().newest());
    return Compliance::evaluate(policy, { fleet, catalogue(), { now, &lag } });
}

FixtureRunner runner(qint64 id, std::vector<std::optional<std::string>> versions, const char *owner = "acme/payments")
{
    FixtureRunner made{ .id = id };
    made.ownerId = qint64(qHash(QByteArray(owner)) % 100'000) + 1;
    made.ownerPath = owner;
    for (auto &version : versions)
        made.managers.push_back({ .id = id * 100 + qint64(made.managers.size()), .version = std::move(version) });
    return made;
}

const QByteArray simple = "[[rule]]\nscope='**'\nallow='>=17.5.2 <18 || >=18.0.1'\ndeny='17.5.9'\ngrace='7d'\n";

} // namespace

class TestCompliance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsJudged_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("daysLeft");
        const auto row = [](const char *version, State state, Reason reason, int daysLeft = -1) { QTest::newRow(version) << QString::fromLatin1(version) << int(state) << int(reason) << daysLeft; };
        row("17.5.2", State::Compliant, Reason::Approved);
        row("v17.5.3", State::Compliant, Reason::Approved);
        row("18.0.1", State::Compliant, Reason::Approved);
        row("18.0.0", State::InGrace, Reason::NotAllowed, 4);       // 18.0.1 came on the 6th: until the 13th
        row("17.5.9", State::InGrace, Reason::Denied, 4);
        row("17.4.0", State::NotApproved, Reason::NotAllowed);      // 17.5.2 counts from the first day of 17.5
        row("16.0.0", State::NotApproved, Reason::NotAllowed);
        row("18.0.1~pre.5.gabc", State::InGrace, Reason::NotAllowed, 4);
        row("development version", State::Unknown, Reason::UnreadableVersion);
        row("", State::Unknown, Reason::NoVersion);
        row("17", State::Unknown, Reason::UnreadableVersion);
    }
    void aVersionIsJudged()
    {
        QFETCH(const QString, version);
        QFETCH(const int, state);
        QFETCH(const int, reason);
        QFETCH(const int, daysLeft);
        const Compliance compliance = judged(policyOf(simple), { runner(1, { version.toStdString() }) });
        QCOMPARE(int(compliance.state(0)), state);
        QCOMPARE(int(compliance.verdict(0).reason), reason);
        QCOMPARE(int(compliance.verdict(0).daysLeft), daysLeft);
    }

    void ofSeveralManagersTheWorstCounts_data()
    {
        QTest::addColumn<QStringList>("versions");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("decides");
        const auto row = [](const QStringList &versions, State state, const char *decides) { QTest::newRow(qPrintable(versions.join(u' '))) << versions << int(state) << QString::fromLatin1(decides); };
        row({ u"17.5.2"_s, u"18.0.0"_s }, State::InGrace, "18.0.0");
        row({ u"17.5.2"_s, u"dev"_s }, State::Unknown, "dev");
        row({ u"18.0.0"_s, u"dev"_s }, State::Unknown, "dev");
        row({ u"17.4.0"_s, u"dev"_s }, State::NotApproved, "17.4.0");
        row({ u"17.4.0"_s, u"16.0.0"_s }, State::NotApproved, "16.0.0");
        row({ u"18.0.1"_s, u"17.5.3"_s }, State::Compliant, "17.5.3");
    }
    void ofSeveralManagersTheWorstCounts()
    {
        QFETCH(const QStringList, versions);
        QFETCH(const int, state);
        QFETCH(const QString, decides);
        std::vector<std::optional<std::string>> texts;
        for (const QString &version : versions)
            texts.push_back(version.toStdString());
        for (int turn = 0; turn < 2; ++turn) {
            const Compliance compliance = judged(policyOf(simple), { runner(1, texts) });
            QCOMPARE(int(compliance.state(0)), state);
            QCOMPARE(compliance.fleet()->string(compliance.verdict(0).version), decides);
            std::reverse(texts.begin(), texts.end());
        }
    }

    void whatIsNotKnownIsNeverCompliant()
    {
        const VersionPolicy everybody = policyOf(simple);
        QCOMPARE(judged(everybody, { runner(1, {}) }).state(0), State::Unknown);
        FixtureRunner more = runner(1, { "17.5.2" });
        more.managerCount = 3;
        QCOMPARE(judged(everybody, { more }).verdict(0).reason, Reason::ManagersMissing);
        more.managers[0].version = "17.4.0";   // what is known is bad enough
        QCOMPARE(judged(everybody, { more }).state(0), State::NotApproved);

        FixtureRunner nobodys = runner(1, { "17.5.2" });
        nobodys.ownerId = 0;
        nobodys.ownerPath.reset();
        QCOMPARE(judged(everybody, { nobodys }).state(0), State::Compliant);   // the rule is for every owner
        QCOMPARE(judged(policyOf(simple + "[[rule]]\nscope='acme'\nallow='18'\n"), { nobodys }).verdict(0).reason, Reason::OwnerUnknown);
        QCOMPARE(judged(policyOf("[[rule]]\nscope='globex/**'\nallow='18'\n"), { runner(1, { "18.0.1" }) }).verdict(0).reason, Reason::NoRule);

        FixtureRunner untold = runner(1, { "17.5.2" });
        untold.tags.reset();
        const VersionPolicy conditional = policyOf(simple + "[[rule]]\nscope='**'\nwhen='tag:gpu'\nallow='18'\n");
        QCOMPARE(judged(conditional, { untold }).verdict(0).reason, Reason::ConditionUnknown);
        QCOMPARE(judged(conditional, { runner(1, { "17.5.2" }) }).state(0), State::Compliant);
        FixtureRunner gpu = runner(1, { "17.5.2" });
        gpu.tags = { "gpu" };
        QCOMPARE(judged(conditional, { gpu }).state(0), State::NotApproved);
    }

    void theMostSpecificRuleDecides()
    {
        const VersionPolicy policy = policyOf("[[rule]]\nscope='**'\nallow='18'\n[[rule]]\nscope='acme/**'\nallow='17.5'\n[[rule]]\nscope='acme/payments'\nallow='17.4'\n[[rule]]\nscope='(instance)'\nallow='16'\n");
        FixtureRunner shared = runner(4, { "16.1.0" });
        shared.type = "INSTANCE_TYPE";
        shared.ownerId = 0;
        shared.ownerPath.reset();
        const Compliance compliance = judged(policy, { runner(1, { "18.0.0" }, "globex"), runner(2, { "17.5.0" }, "ACME/ci"), runner(3, { "17.4.1" }, "acme/payments"), shared });
        const std::vector<quint32> rules{ 0, 1, 2, 3 };
        for (qsizetype row = 0; row < 4; ++row) {
            QCOMPARE(compliance.state(row), State::Compliant);
            QCOMPARE(compliance.verdict(row).rule, rules[std::size_t(row)]);
        }
    }

    void anExemptionHoldsUntilItsLastDay_data()
    {
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<bool>("holds");
        QTest::newRow("tomorrow") << QByteArray("2025-10-10") << true;
        QTest::newRow("today") << QByteArray("2025-10-09") << true;
        QTest::newRow("yesterday") << QByteArray("2025-10-08") << false;
    }
    void anExemptionHoldsUntilItsLastDay()
    {
        QFETCH(const QByteArray, until);
        QFETCH(const bool, holds);
        const VersionPolicy policy = policyOf(simple + "[[exemption]]\nscope='acme/**'\nwho='Mira'\nwhy='old'\nuntil=" + until + "\n");
        const Compliance compliance = judged(policy, { runner(1, { "16.0.0" }), runner(2, { "17.5.2" }), runner(3, { "dev" }) });
        QCOMPARE(compliance.state(0), holds ? State::Exempt : State::NotApproved);
        QCOMPARE(compliance.verdict(0).state, State::NotApproved);   // as it would be
        QCOMPARE(compliance.state(1), State::Compliant);             // needs none
        QCOMPARE(compliance.state(2), holds ? State::Exempt : State::Unknown);
        const bool isReported = std::any_of(compliance.warnings().begin(), compliance.warnings().end(), [](const PolicyProblem &problem) { return problem.kind == PolicyProblem::Kind::ExemptionExpired && problem.at.line == 10; });
        QCOMPARE(isReported, !holds);
    }

    void aScopeThatMatchesNothingIsReportedOfCompleteFleets()
    {
        const VersionPolicy policy = policyOf(simple + "[[rule]]\nscope=['acme/**', 'nobody']\nallow='18'\n");
        const Compliance complete = judged(policy, { runner(1, { "18.0.1" }) });
        QCOMPARE(complete.warnings().size(), std::size_t(1));
        QCOMPARE(complete.warnings().front().argument, u"nobody"_s);
        QCOMPARE(complete.warnings().front().at, (PolicyPlace{ 7, 19 }));
        QVERIFY(judged(policy, { runner(1, { "18.0.1" }) }, { .completeness = Completeness::Incomplete }).warnings().empty());
    }

    void anEmptyFleetAndAnEmptyPolicyAreFine()
    {
        QVERIFY(judged({}, {}).counts().isCompliant());
        QCOMPARE(judged({}, { runner(1, { "18.0.1" }) }).verdict(0).reason, Reason::NoRule);
        QCOMPARE(judged(policyOf(simple), {}).size(), 0);
    }

    /// Against the plain way: for each runner every rule is asked.
    void manyRunnersAreJudgedAsEachAlone()
    {
        Dice dice(11);
        for (int round = 0; round < 40; ++round) {
            const bool isLarge = round % 8 == 7;   // large ones answer conditions for the whole fleet at once
            const Snapshot::Ptr fleet = randomFleet({ .runners = isLarge ? 2500 : 60, .seed = quint32(round + 1) });
            const VersionPolicy policy = randomPolicy(dice, 1 + dice.roll(8), dice.roll(3));
            const ReleaseCatalogue releases = smallCatalogue();
            const LagTable lag = LagTable::build(*fleet, releases, releases.newest());
            const FilterContext context{ fleetNow(), &lag };
            const Compliance compliance = Compliance::evaluate(policy, { fleet, releases, context });
            ComplianceCounts counts;
            for (qsizetype row = 0; row < fleet->size(); ++row) {
                counts.add(compliance.state(row));
                const auto expected = ruleFor(policy, *fleet, row, context);
                const Compliance::Verdict &verdict = compliance.verdict(row);
                if (expected)
                    QVERIFY2(verdict.rule == *expected, qPrintable(u"round %1 row %2 %3\n%4"_s.arg(round).arg(row).arg(*expected).arg(policy.toString())));
                else
                    QVERIFY(verdict.rule == Compliance::none && verdict.state == State::Unknown);
                if (verdict.rule != Compliance::none && verdict.state == State::Compliant) {
                    for (const ManagerRow &manager : fleet->managers(fleet->row(row)))
                        QVERIFY(policy.rules[verdict.rule].approves(Version::parse(fleet->text(manager.version)).value()));
                }
            }
            QCOMPARE(compliance.counts(), counts);
            QCOMPARE(counts.total(), qint32(fleet->size()));
        }
    }

private:
    /// nullopt: none, or it cannot be told.
    static std::optional<quint32> ruleFor(const VersionPolicy &policy, const Snapshot &fleet, qsizetype row, const FilterContext &context)
    {
        struct Candidate {
            const PathScope *scope;
            quint32 rule;
        };
        std::vector<Candidate> candidates;
        const OwnerKnown known = ownerKnown(fleet, fleet.row(row));
        const bool ownerDecides = std::any_of(policy.rules.begin(), policy.rules.end(), [](const VersionRule &rule) { return std::any_of(rule.scopes.begin(), rule.scopes.end(), [](const PathScope &scope) { return !scope.isEverything(); }); });
        if (known == OwnerKnown::No && ownerDecides)
            return std::nullopt;
        for (quint32 rule = 0; rule < policy.rules.size(); ++rule) {
            for (const PathScope &scope : policy.rules[rule].scopes) {
                ScopeIndex one;
                one.add(scope, 0);
                const bool matches = known == OwnerKnown::Instance ? !one.ofInstance().empty() : known == OwnerKnown::No ? scope.isEverything() : !one.matching(fleet.string(fleet.owner(fleet.row(row).owner).fullPath)).empty();
                if (matches)
                    candidates.push_back({ &scope, rule });
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
            if (PathScope::isMoreSpecific(*a.scope, *b.scope) || PathScope::isMoreSpecific(*b.scope, *a.scope))
                return PathScope::isMoreSpecific(*a.scope, *b.scope);
            return !policy.rules[a.rule].when.isEmpty() && policy.rules[b.rule].when.isEmpty();
        });
        for (const Candidate &candidate : candidates) {
            switch (policy.rules[candidate.rule].when.matches(fleet, row, context)) {
            case Tri::Yes: return candidate.rule;
            case Tri::Unknown: return std::nullopt;
            case Tri::No: break;
            }
        }
        return std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestCompliance)
#include "tst_compliance.moc"
