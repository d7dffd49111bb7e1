// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/teamsheet.h"

#include "models/policy/ownerpath.h"

#include <algorithm>
#include <map>
#include <set>

namespace muster {

using namespace std::chrono_literals;

namespace {

std::vector<TeamSheet::Risk> risksOf(const Snapshot &fleet, quint32 row, const Compliance &compliance)
{
    using Risk = TeamSheet::Risk;
    const RunnerRow &runner = fleet.row(row);
    std::vector<Risk> risks;
    const auto age = runner.contactedAt.age(fleet.asOf());
    if (runner.contactedAt.isNever())
        risks.push_back(Risk::NeverContacted);
    else if (age && *age > TeamSheet::staleDays * 24h)
        risks.push_back(Risk::Stale);
    if (compliance.state(row) == ComplianceState::NotApproved)
        risks.push_back(Risk::NotApproved);
    else if (compliance.state(row) == ComplianceState::Unknown && runner.status == RunnerStatus::Online)
        risks.push_back(Risk::UnknownVersion);
    const std::string_view state = fleet.text(fleet.user(runner.creator).state);
    if (runner.creator != 0 && !state.empty() && state != "active")
        risks.push_back(Risk::RegistrantBlocked);
    if (runner.method == CreationMethod::RegistrationToken)
        risks.push_back(Risk::RegistrationToken);
    return risks;
}

TeamSheet::RunnerLine runnerLine(const Snapshot &fleet, quint32 row, const Compliance &compliance)
{
    const RunnerRow &runner = fleet.row(row);
    return { runner.id, fleet.string(runner.description), fleet.string(fleet.owner(runner.owner).fullPath), fleet.string(compliance.verdict(row).version),
        fleet.string(fleet.user(runner.creator).username), runner.contactedAt, compliance.state(row), risksOf(fleet, row, compliance) };
}

void countVersions(const Snapshot &fleet, quint32 row, const Compliance &compliance, std::map<QString, TeamSheet::VersionLine> &versions)
{
    std::set<QString> met;
    const auto managers = fleet.managers(fleet.row(row));
    for (const ManagerRow &manager : managers) {
        const QString version = fleet.string(manager.version);
        ++versions[version].managers;
        met.insert(version);
    }
    if (managers.empty())
        met.insert(QString());
    for (const QString &version : met) {
        ++versions[version].runners;
        versions[version].notApproved += compliance.state(row) == ComplianceState::NotApproved ? 1 : 0;
    }
}

} // namespace

bool isOfGroup(const Snapshot &fleet, const RunnerRow &runner, const ComplianceGroup &group)
{
    const OwnerKnown known = ownerKnown(fleet, runner);
    switch (group.kind) {
    case ComplianceGroup::Kind::Instance: return known == OwnerKnown::Instance;
    case ComplianceGroup::Kind::Unknown: return known == OwnerKnown::No;
    case ComplianceGroup::Kind::Group: break;
    }
    if (known != OwnerKnown::Path)
        return false;
    const OwnerRow &owner = fleet.owner(runner.owner);
    const QString path = fleet.string(owner.fullPath);
    return (owner.kind == RunnerType::Group && path == group.path) || (path.size() > group.path.size() && path.startsWith(group.path) && path[group.path.size()] == u'/');
}

TeamSheet teamSheet(const Compliance &compliance, const ComplianceGroup &group, const SeenJobs *jobs)
{
    const Snapshot &fleet = *compliance.fleet();
    TeamSheet sheet;
    sheet.instance = fleet.key().instance;
    sheet.path = group.path;
    sheet.asOf = fleet.asOf();
    sheet.isComplete = fleet.isComplete();
    sheet.jobs = group.jobs;
    sheet.compliantJobs = group.compliantJobs;
    if (jobs)
        sheet.seen = *jobs;
    std::map<QString, TeamSheet::VersionLine> versions;
    std::map<UserIndex, TeamSheet::PersonLine> people;
    std::vector<bool> ownerIsIn(std::size_t(fleet.ownerCount()));
    std::vector<bool> ownerIsKnown(ownerIsIn.size());
    for (quint32 row = 0; row < quint32(fleet.size()); ++row) {
        const RunnerRow &runner = fleet.row(row);
        bool isIn = false;
        if (runner.owner == 0) {
            isIn = isOfGroup(fleet, runner, group);
        } else {   // a path is looked at once
            if (!ownerIsKnown[runner.owner])
                ownerIsIn[runner.owner] = isOfGroup(fleet, runner, group);
            ownerIsKnown[runner.owner] = true;
            isIn = ownerIsIn[runner.owner];
        }
        if (!isIn)
            continue;
        sheet.counts.add(compliance.state(row));
        countVersions(fleet, row, compliance, versions);
        TeamSheet::RunnerLine line = runnerLine(fleet, row, compliance);
        if (!line.risks.empty())
            sheet.risky.push_back(std::move(line));
        TeamSheet::PersonLine &person = people[runner.creator];
        if (person.runners++ == 0 && runner.creator != 0) {
            const UserRow &user = fleet.user(runner.creator);
            person.username = fleet.string(user.username);
            person.name = fleet.string(user.name);
            person.isBlocked = !user.state.isNull() && fleet.text(user.state) != "active";
        }
    }
    for (auto &[version, line] : versions) {
        line.version = version;
        sheet.versions.push_back(line);
    }
    std::stable_sort(sheet.versions.begin(), sheet.versions.end(), [](const TeamSheet::VersionLine &a, const TeamSheet::VersionLine &b) {
        return Version::parse(a.version) > Version::parse(b.version);   // unreadable ones last
    });
    for (auto &[user, line] : people)
        sheet.people.push_back(std::move(line));
    std::stable_sort(sheet.people.begin(), sheet.people.end(), [](const TeamSheet::PersonLine &a, const TeamSheet::PersonLine &b) { return a.runners > b.runners; });
    return sheet;
}

} // namespace muster
