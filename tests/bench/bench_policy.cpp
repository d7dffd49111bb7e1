// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to hold a fleet of 100,000 runners with 200,000 managers against a policy.

#include "models/policy/compliancegroups.h"
#include "models/policy/policyreader.h"
#include "tests/bench/figure.h"
#include "tests/support/fleetmaker.h"

#include <QSet>

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// Rules for owners that there are, in turn, each a little different; every `conditional`th with one of ten conditions.
QByteArray policyText(const Snapshot &fleet, int rules, int conditional)
{
    const char *const conditions[] = { "tag:docker", "executor:shell", "platform:windows", "seen:<30d", "type:project", "arch:arm64", "paused:no", "locked:yes", "untagged:yes", "status:online" };
    QByteArray text = "[[rule]]\nscope='**'\nallow='>=17'\n";
    QSet<QByteArray> known;   // owners of different kinds may have the same path
    for (int i = 1; i < rules; ++i) {
        const OwnerIndex owner = OwnerIndex(1 + i % std::max<int>(1, int(fleet.ownerCount()) - 1));
        const QByteArray path = fleet.string(fleet.owner(owner).fullPath).toUtf8();
        const QByteArray scope = path.isEmpty() || known.contains(path) ? "acme/team-" + QByteArray::number(i) + "/**" : path;
        known.insert(scope);
        text += "[[rule]]\nscope='" + scope + "'\nallow='>=17." + QByteArray::number(i % 12) + ".1 <18.0 || >=18.1'\ndeny='18.2.0'\ngrace='14d'\n";
        if (conditional > 0 && i % conditional == 0)
            text += "when='" + QByteArray(conditions[i / conditional % 10]) + "'\n";
    }
    return text;
}

} // namespace

int main()
{
    const Snapshot::Ptr fleet = FleetMaker({ .runners = 100'000, .seed = 7, .managersPerRunner = 2, .owners = 5000 }).snapshot();
    std::printf("%lld runners, %lld managers, %lld owners\n", static_cast<long long>(fleet->size()), static_cast<long long>(fleet->managerCount()), static_cast<long long>(fleet->ownerCount()));
    QByteArray csv;
    for (int major = 15; major <= 18; ++major) {
        for (int minor = 0; minor < 12; ++minor)
            csv += u"%1.%2,20%3-%4-10,%1.%2.4,20%3-%4-25\n"_s.arg(major).arg(minor).arg(major + 7).arg(minor + 1, 2, 10, QChar(u'0')).toLatin1();
    }
    const auto catalogue = ReleaseCatalogue::fromCsv(csv);
    if (!catalogue)
        return 1;
    const LagTable lag = LagTable::build(*fleet, *catalogue, catalogue->newest());
    struct Case {
        const char *what;
        int rules;
        int conditional;
        double budget;
    };
    for (const Case &each : { Case{ "1,000 rules", 1000, 0, 100 }, Case{ "1,000 rules, every tenth with one of ten conditions", 1000, 10, 100 }, Case{ "10,000 rules", 10'000, 0, 300 } }) {
        const QByteArray text = policyText(*fleet, each.rules, each.conditional);
        PolicyReading reading;
        figure(qPrintable(u"reading %1"_s.arg(QLatin1String(each.what))), each.rules / 10.0, [&] { reading = readPolicy(text); }, 5);
        if (!reading.isGood()) {
            std::printf("does not parse at line %d\n", reading.problems.front().at.line);
            return 1;
        }
        std::optional<Compliance> compliance;
        figure(qPrintable(u"judging by %1"_s.arg(QLatin1String(each.what))), each.budget, [&] { compliance = Compliance::evaluate(reading.policy, { fleet, *catalogue, { fleet->asOf(), &lag } }); }, 9);
        std::printf("%90d compliant of %d\n", int(compliance->counts()[ComplianceState::Compliant]), int(compliance->counts().total()));
        figure("rolling up by group", 20, [&] { return complianceGroups(*compliance); }, 5);
    }
    return 0;
}
