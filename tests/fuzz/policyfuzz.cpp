// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/policyfuzz.h"

#include "models/policy/compliancegroups.h"
#include "models/policy/policyreader.h"
#include "tests/models/filter/randomfleet.h"

namespace muster::test {

using namespace Qt::StringLiterals;

QString policyFault(const QByteArray &text)
{
    static const Snapshot::Ptr fleet = randomFleet({ .runners = 12, .seed = 17 });
    static const ReleaseCatalogue catalogue = smallCatalogue();
    static const LagTable lag = LagTable::build(*fleet, catalogue, { 18, 1, 0 });
    const PolicyReading reading = readPolicy(text);
    const auto lines = text.count('\n') + 2;   // the parser may complain behind the last line
    for (const PolicyProblem &problem : reading.problems) {
        if (problem.at.line < 0 || problem.at.line > lines || problem.at.column < 0 || problem.at.column > text.size() + 2)
            return u"a problem outside the text: %1:%2"_s.arg(problem.at.line).arg(problem.at.column);
    }
    if (!reading.isGood())
        return reading.policy == VersionPolicy() ? QString() : u"a policy in spite of errors"_s;
    const QString printed = reading.policy.toString();
    const PolicyReading again = readPolicy(printed.toUtf8());
    if (!again.isGood() || again.policy != reading.policy)
        return u"printed, it is another policy: "_s + printed;
    const Compliance compliance = Compliance::evaluate(reading.policy, { fleet, catalogue, { fleetNow(), &lag } });
    if (compliance.counts().total() != fleet->size())
        return u"not every runner was judged"_s;
    for (const ComplianceGroup &group : complianceGroups(compliance)) {
        if (group.share() < 0 || group.share() > 1)
            return u"a share that is none"_s;
    }
    return {};
}

} // namespace muster::test
