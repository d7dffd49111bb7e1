// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/strandedjobs.h"

#include "models/fleet/queue/examiner.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto conditionAt = [](const std::array<Tri, matchConditions> &met, MatchCondition which) { return met[std::size_t(which)]; };

bool isOff(const Plan &plan)
{
    return plan.verb == Verb::Pause || plan.verb == Verb::Delete || plan.verb == Verb::Quarantine;
}

/// Whether the change could take work from a runner at all: most edits cannot.
bool takesAway(const Plan &plan, const Plan::Target &target)
{
    if (isOff(plan))
        return true;
    if (plan.verb != Verb::Edit || !target.change)
        return false;
    const RunnerSettings &to = target.change->settings.to;
    return to.tags || to.paused == true || to.runUntagged == false || to.isProtected == true;
}

bool takesNow(const std::array<Tri, matchConditions> &met)
{
    return std::all_of(met.begin(), met.begin() + std::size_t(MatchCondition::HasRoom), [](Tri each) { return each == Tri::Yes; });
}

/// The same runner after the change; its reach and whether it is online stay as they are.
bool takesThen(const Plan &plan, const Plan::Target &target, const std::array<Tri, matchConditions> &met, const JobNeeds &needs)
{
    if (isOff(plan) || conditionAt(met, MatchCondition::Reach) != Tri::Yes || conditionAt(met, MatchCondition::Online) != Tri::Yes)
        return false;
    const RunnerSettings none;
    const RunnerSettings &to = target.change ? target.change->settings.to : none;
    const bool runs = to.paused ? !*to.paused : conditionAt(met, MatchCondition::NotPaused) == Tri::Yes;
    const bool hasTags = to.tags ? std::all_of(needs.tags.begin(), needs.tags.end(), [&to](const QString &tag) { return to.tags->contains(tag); }) : conditionAt(met, MatchCondition::Tags) == Tri::Yes;
    const bool takesUntagged = !needs.tags.isEmpty() || (to.runUntagged ? *to.runUntagged : conditionAt(met, MatchCondition::Untagged) == Tri::Yes);
    const bool takesRef = to.isProtected ? !*to.isProtected || needs.protectedRef == Tri::Yes : conditionAt(met, MatchCondition::Protected) == Tri::Yes;
    return runs && hasTags && takesUntagged && takesRef;
}

struct Need {
    JobNeeds needs;
    qint64 jobs = 0;
};

std::vector<Need> needsAmong(const std::vector<Job> &waiting)
{
    std::vector<Need> all;
    QHash<QString, std::size_t> known;
    for (const Job &job : waiting) {
        const JobNeeds needs = needsOf(job);
        const QString key = needs.projectPath + u'\n' + QString::number(int(needs.protectedRef)) + QString::number(int(needs.instanceRunners)) + u'\n' + needs.tags.join(u',');   // no tag has a comma
        const auto at = known.constFind(key);
        if (at != known.cend()) {
            ++all[*at].jobs;
        } else if (all.size() < mostNeeds) {
            known.insert(key, all.size());
            all.push_back({ needs, 1 });
        }
    }
    return all;
}

/// The runners that could take anything now, by what they carry: most needs are met by few sets of tags.
struct Carriers {
    std::vector<qsizetype> losing;   ///< rows of targets from which the plan may take work
    std::vector<qsizetype> others;   ///< rows that it does not touch
};
using ByTags = std::unordered_map<TagSetIndex, Carriers>;

bool anyTakes(const Snapshot &fleet, Examiner &examiner, const ByTags &carriers, std::vector<qsizetype> Carriers::*which)
{
    return std::any_of(carriers.begin(), carriers.end(), [&](const auto &each) {
        const std::vector<qsizetype> &rows = each.second.*which;
        if (rows.empty() || conditionAt(examiner.conditions(fleet.row(rows.front())), MatchCondition::Tags) != Tri::Yes)
            return false;
        return std::any_of(rows.begin(), rows.end(), [&](qsizetype row) { return takesNow(examiner.conditions(fleet.row(row))); });
    });
}

} // namespace

std::optional<Plan::Warning> strandedJobsWarning(const Plan &plan, const Snapshot &fleet, const std::vector<Job> &waiting)
{
    if (waiting.empty() || !(isOff(plan) || plan.verb == Verb::Edit))
        return std::nullopt;
    const auto isReady = [](const RunnerRow &row) { return row.status == RunnerStatus::Online && row.paused == Tri::No; };
    std::vector<std::pair<qsizetype, const Plan::Target *>> touched;
    std::vector<bool> isTouched(std::size_t(fleet.size()));
    ByTags carriers;
    bool anyLoses = false;
    for (const Plan::Target &target : plan.targets) {
        const auto at = target.struckOut ? std::nullopt : fleet.find(target.id.runner());
        if (!at)
            continue;
        touched.emplace_back(*at, &target);
        isTouched[std::size_t(*at)] = true;
        if (!takesAway(plan, target) || !isReady(fleet.row(*at)))
            continue;
        anyLoses = true;
        carriers[fleet.row(*at).tags].losing.push_back(*at);
    }
    if (!anyLoses)
        return std::nullopt;
    for (qsizetype row = 0; row < fleet.size(); ++row) {
        if (!isTouched[std::size_t(row)] && isReady(fleet.row(row)))
            carriers[fleet.row(row).tags].others.push_back(row);
    }
    qint64 jobs = 0, most = 0;
    QString tags;
    for (const Need &need : needsAmong(waiting)) {
        Examiner examiner(fleet, need.needs, nullptr);
        if (!anyTakes(fleet, examiner, carriers, &Carriers::losing) || anyTakes(fleet, examiner, carriers, &Carriers::others))
            continue;
        const auto willTake = [&](const auto &each) { return takesThen(plan, *each.second, examiner.conditions(fleet.row(each.first)), need.needs); };
        if (!isOff(plan) && std::any_of(touched.begin(), touched.end(), willTake))
            continue;
        jobs += need.jobs;
        if (need.jobs > most) {
            most = need.jobs;
            tags = need.needs.tags.join(u", "_s);
        }
    }
    return jobs == 0 ? std::nullopt : std::optional(Plan::Warning{ Plan::Warning::Kind::StrandsJobs, jobs, tags });
}

} // namespace muster
