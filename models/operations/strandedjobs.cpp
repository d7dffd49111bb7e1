// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/strandedjobs.h"

#include "models/fleet/queue/examiner.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

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

} // namespace

std::optional<Plan::Warning> strandedJobsWarning(const Plan &plan, const Snapshot &fleet, const std::vector<Job> &waiting)
{
    struct Touched {
        qsizetype row = 0;
        const Plan::Target *target = nullptr;
        bool takesAway = false;
    };
    std::vector<Touched> touched;
    std::vector<bool> isTouched(std::size_t(fleet.size()));
    bool anyTakesAway = false;
    for (const Plan::Target &target : plan.targets) {
        const auto at = target.struckOut || !(isOff(plan) || plan.verb == Verb::Edit) ? std::nullopt : fleet.find(target.id.runner());
        if (!at)
            continue;
        touched.push_back({ *at, &target, takesAway(plan, target) });
        isTouched[std::size_t(*at)] = true;
        anyTakesAway = anyTakesAway || touched.back().takesAway;
    }
    if (!anyTakesAway || waiting.empty())
        return std::nullopt;
    std::vector<qsizetype> others;   // that could take anything now
    for (qsizetype row = 0; row < fleet.size(); ++row) {
        if (!isTouched[std::size_t(row)] && fleet.row(row).status == RunnerStatus::Online && fleet.row(row).paused == Tri::No)
            others.push_back(row);
    }
    qint64 jobs = 0, most = 0;
    QString tags;
    for (const Need &need : needsAmong(waiting)) {
        Examiner examiner(fleet, need.needs, nullptr);
        const auto now = [&](qsizetype row) { return examiner.conditions(fleet.row(row)); };
        const bool isServed = std::any_of(touched.begin(), touched.end(), [&](const Touched &each) { return each.takesAway && takesNow(now(each.row)); });
        if (!isServed)
            continue;
        if (std::any_of(others.begin(), others.end(), [&](qsizetype row) { return takesNow(now(row)); }))
            continue;
        if (std::any_of(touched.begin(), touched.end(), [&](const Touched &each) { return takesThen(plan, *each.target, now(each.row), need.needs); }))
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
