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
    qint64 jobs = 0;
    qint64 compliantJobs = 0;
    void addJobs(const Tally &other)
    {
        jobs += other.jobs;
        compliantJobs += other.compliantJobs;
    }
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

std::vector<ComplianceGroup> complianceGroups(const Compliance &compliance, const SeenJobs *jobs)
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
        const qint64 ran = jobs ? jobs->of(runner.id) : 0;
        tally.jobs += ran;
        tally.compliantJobs += compliance.state(row) == ComplianceState::Compliant ? ran : 0;
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
            sum.addJobs(tally);
            sum.direct += isDirect ? tally.counts.total() : 0;
            isDirect = false;
            path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        }
    }
    std::vector<ComplianceGroup> groups;
    const auto add = [&groups](ComplianceGroup::Kind kind, const QString &path, const Tally &tally, qint32 direct) {
        groups.push_back({ .kind = kind, .path = path, .counts = tally.counts, .direct = direct, .worst = tally.worst, .jobs = tally.jobs, .compliantJobs = tally.compliantJobs });
    };
    if (instance.counts.total() > 0)
        add(ComplianceGroup::Kind::Instance, {}, instance, instance.counts.total());
    for (const auto &[path, sum] : sums)
        add(ComplianceGroup::Kind::Group, path, sum, sum.direct);
    if (unknown.counts.total() > 0)
        add(ComplianceGroup::Kind::Unknown, {}, unknown, unknown.counts.total());
    return groups;
}

} // namespace muster
