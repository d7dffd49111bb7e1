// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/compliancegroups.h"

#include "models/policy/ownerpath.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace muster {

namespace {

/// What is counted of one owner, or of a group with all below it.
struct Tally {
    ComplianceCounts counts;
    quint32 worst = Compliance::none;
};

void note(Tally &tally, quint32 row, const Compliance &compliance)
{
    if (row == Compliance::none || compliance.state(row) == ComplianceState::Compliant)
        return;
    // An exempt one is the worst only among exempt ones.
    const auto isExempt = [&](quint32 each) { return compliance.state(each) == ComplianceState::Exempt; };
    const bool isWorse = tally.worst == Compliance::none || (isExempt(row) != isExempt(tally.worst) ? isExempt(tally.worst) : Compliance::isWorse(compliance.verdict(row), compliance.verdict(tally.worst)));
    if (isWorse)
        tally.worst = row;
}

struct Sum : Tally {
    qint32 direct = 0;
};

} // namespace

std::vector<ComplianceGroup> complianceGroups(const Compliance &compliance)
{
    const Snapshot &fleet = *compliance.fleet();
    Tally instance, unknown;
    std::vector<Tally> owners(std::size_t(fleet.ownerCount()));
    for (quint32 row = 0; row < quint32(fleet.size()); ++row) {
        const RunnerRow &runner = fleet.row(row);
        const OwnerKnown known = ownerKnown(fleet, runner);
        Tally &tally = known == OwnerKnown::Instance ? instance : known == OwnerKnown::No ? unknown : owners[runner.owner];
        tally.counts.add(compliance.state(row));
        note(tally, row, compliance);
    }
    std::map<QString, Sum> sums;
    for (std::size_t index = 0; index < owners.size(); ++index) {
        const Tally &tally = owners[index];
        if (tally.counts.total() == 0)
            continue;
        const OwnerRow &owner = fleet.owner(OwnerIndex(index));
        QString path = fleet.string(owner.fullPath);
        if (owner.kind == RunnerType::Project)
            path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        bool isDirect = owner.kind == RunnerType::Group;
        while (!path.isEmpty()) {
            Sum &sum = sums[path];
            sum.counts.add(tally.counts);
            note(sum, tally.worst, compliance);
            sum.direct += isDirect ? tally.counts.total() : 0;
            isDirect = false;
            path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        }
    }
    std::vector<ComplianceGroup> groups;
    if (instance.counts.total() > 0)
        groups.push_back({ ComplianceGroup::Kind::Instance, {}, instance.counts, instance.counts.total(), instance.worst });
    for (const auto &[path, sum] : sums)
        groups.push_back({ ComplianceGroup::Kind::Group, path, sum.counts, sum.direct, sum.worst });
    if (unknown.counts.total() > 0)
        groups.push_back({ ComplianceGroup::Kind::Unknown, {}, unknown.counts, unknown.counts.total(), unknown.worst });
    return groups;
}

} // namespace muster
