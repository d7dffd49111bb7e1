// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupguards.h"

#include "models/fleet/queue/queueflow.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Guard = CleanupGuard;

qint64 minutesOf(std::chrono::seconds span)
{
    return std::chrono::ceil<std::chrono::minutes>(span).count();
}

/// A share in whole things, rounded down, but one may always go.
int allowedOf(int all, int percent)
{
    return std::max(1, int(qint64(all) * percent / 100));
}

cleanupguards::Refusal atMost(Guard guard, int is, int limit)
{
    return is > limit ? cleanupguards::Refusal({ guard, is, limit, {} }) : std::nullopt;
}

/// By the server's word or by our own count: either is enough not to be taken lightly.
bool isOnlineNow(const Snapshot &fleet, const RunnerRow &row, Instant now)
{
    const auto silence = lastSignOf(fleet, row).age(now);
    return row.status == RunnerStatus::Online || (row.contactedAt.isKnown() && silence && *silence <= onlineFor);
}

QString tagSetNameOf(const Snapshot &fleet, TagSetIndex set)
{
    QStringList tags;
    for (const TextId tag : fleet.tags(set))
        tags += fleet.string(tag);
    return tagSetName(tags);
}

/// What the present is held against: the last seven days; where a day ago nobody had looked yet in those (a rule that runs once a
/// week), the newest pulse before them as well.
std::vector<FleetPulse> yardstick(const std::vector<FleetPulse> &before, Instant now)
{
    std::vector<FleetPulse> chosen;
    const FleetPulse *older = nullptr;
    bool isDayOld = false;
    for (const FleetPulse &pulse : before) {
        const auto age = pulse.at.age(now);
        if (!age || *age <= std::chrono::seconds(0) || pulse.runners == 0)
            continue;
        if (*age > cleanupguards::outageMemory) {
            if (*age <= cleanupguards::longestMemory && (!older || older->at < pulse.at))
                older = &pulse;
            continue;
        }
        isDayOld = isDayOld || *age >= std::chrono::days(1);
        chosen.push_back(pulse);
    }
    if (!isDayOld && older)
        chosen.push_back(*older);
    return chosen;
}

} // namespace

namespace cleanupguards {

std::vector<quint32> takenRows(const CleanupDecision &decision)
{
    std::vector<quint32> rows;
    for (const CleanupDecision::Item &item : decision.items) {
        if (item.act == CleanupDecision::Act::Delete || item.act == CleanupDecision::Act::Quarantine)
            rows.push_back(item.row);
    }
    return rows;
}

Refusal completeLoad(const Snapshot &fleet)
{
    return fleet.isComplete() ? std::nullopt : Refusal({ Guard::CompleteLoad, fleet.size(), fleet.expectedCount(), fleet.trouble() });
}

Refusal freshLoad(Instant loadedAt, Instant serverNow)
{
    const auto age = loadedAt.age(serverNow);
    if (age && *age <= longestLoad && *age >= -longestLoad)
        return std::nullopt;
    return Refusal({ Guard::FreshLoad, age ? minutesOf(*age) : -1, longestLoad.count(), {} });
}

Refusal clockSkew(Instant ourNow, Instant serverNow)
{
    const auto ahead = serverNow.age(ourNow);
    if (ahead && std::chrono::abs(*ahead) < longestSkew)
        return std::nullopt;
    return Refusal({ Guard::ClockSkew, ahead ? minutesOf(std::chrono::abs(*ahead)) : -1, longestSkew.count(), {} });
}

Refusal runnersPerRun(int taken, const CleanupLimits &limits)
{
    return atMost(Guard::RunnersPerRun, taken, limits.perRun);
}

Refusal shareOfRunners(int taken, int all, const CleanupLimits &limits)
{
    return atMost(Guard::ShareOfRunners, taken, allowedOf(all, limits.sharePercent));
}

Refusal shareOfManagers(int taken, int all, const CleanupLimits &limits)
{
    return atMost(Guard::ShareOfManagers, taken, allowedOf(all, limits.sharePercent));
}

Refusal runnersPerDay(int taken, int takenBefore, const CleanupLimits &limits)
{
    return atMost(Guard::RunnersPerDay, taken + takenBefore, limits.perDay);
}

Refusal lastOnline(const Snapshot &fleet, const std::vector<quint32> &taken, const TagSetWatch &watch, Instant now)
{
    struct Online {
        int all = 0;
        int taken = 0;
    };
    std::unordered_map<TagSetIndex, Online> sets;
    for (const quint32 row : taken) {
        if (isOnlineNow(fleet, fleet.row(row), now))
            ++sets[fleet.row(row).tags].taken;
    }
    if (sets.empty())
        return std::nullopt;
    for (const RunnerRow &row : fleet.rows()) {
        const auto set = sets.find(row.tags);
        if (set != sets.end() && isOnlineNow(fleet, row, now))
            ++set->second.all;
    }
    const auto watchedFor = watch.since.age(now);
    const bool isWatchedLong = watchedFor && *watchedFor >= jobMemory;
    for (const auto &[set, online] : sets) {
        if (online.taken < online.all)
            continue;
        const QString name = tagSetNameOf(fleet, set);
        // Who watched for so long and saw no job knows that nobody needs it; tags that were not told may be anybody's.
        if (set == unknownTags || !isWatchedLong || watch.ranJobs.contains(name))
            return Refusal({ Guard::LastOnline, online.all, 0, name });
    }
    return std::nullopt;
}

Refusal runningJob(const Snapshot &fleet, const std::vector<quint32> &taken)
{
    const auto busy = std::count_if(taken.begin(), taken.end(), [&](quint32 row) { return fleet.row(row).runningJobs > 0 || fleet.row(row).execution == JobExecution::Busy; });
    return atMost(Guard::RunningJob, int(busy), 0);
}

Refusal instanceRunner(const Snapshot &fleet, const CleanupDecision &decision, const CleanupPolicy &policy)
{
    const auto unnamed = std::count_if(decision.items.begin(), decision.items.end(), [&](const CleanupDecision::Item &item) {
        const bool isTaken = item.act == CleanupDecision::Act::Delete || item.act == CleanupDecision::Act::Quarantine;
        const bool isNamed = item.rule < policy.rules.size() && policy.rules[item.rule].takesInstance;
        return isTaken && !isNamed && fleet.row(item.row).type == RunnerType::Instance;
    });
    return atMost(Guard::InstanceRunner, int(unnamed), 0);
}

Refusal outage(const FleetPulse &now, const std::vector<FleetPulse> &before)
{
    std::vector<double> shares;
    for (const FleetPulse &pulse : yardstick(before, now.at))
        shares.push_back(pulse.silentPercent());
    if (shares.empty())
        return std::nullopt;   // see watched()
    std::sort(shares.begin(), shares.end());
    const std::size_t middle = shares.size() / 2;
    const double median = shares.size() % 2 == 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
    const double jump = now.silentPercent() - median;
    if (jump <= outagePoints)
        return std::nullopt;
    return Refusal({ Guard::Outage, qint64(std::ceil(jump)), qint64(outagePoints), {} });
}

Refusal watched(Instant now, const std::vector<FleetPulse> &before, bool isConfirmed)
{
    const std::vector<FleetPulse> seen = yardstick(before, now);
    const bool isWatched = std::any_of(seen.begin(), seen.end(), [now](const FleetPulse &pulse) { return *pulse.at.age(now) >= std::chrono::days(1); });
    if (isWatched || isConfirmed)
        return std::nullopt;
    Instant first = now;
    for (const FleetPulse &pulse : seen)
        first = std::min(first, pulse.at);
    const auto hours = first.age(now).value_or(std::chrono::seconds(0)).count() / 3600;
    return Refusal({ Guard::Watched, hours, 24, {} });
}

} // namespace cleanupguards

std::vector<CleanupRefusal> askCleanupGuards(const CleanupDecision &decision, const CleanupGuardFacts &facts)
{
    const Snapshot &fleet = *facts.facts.fleet;
    const CleanupLimits &limits = facts.policy.limits;
    const Instant now = facts.facts.filter.now;
    const std::vector<quint32> rows = cleanupguards::takenRows(decision);
    const auto taken = int(rows.size());

    std::vector<CleanupRefusal> refusals;
    const auto ask = [&refusals](const cleanupguards::Refusal &refusal) {
        if (refusal)
            refusals.push_back(*refusal);
    };
    ask(cleanupguards::completeLoad(fleet));
    ask(cleanupguards::freshLoad(fleet.asOf(), facts.serverNow));
    ask(cleanupguards::clockSkew(facts.ourNow, facts.serverNow));
    if (taken == 0)
        return refusals;
    int managers = 0;
    for (const quint32 row : rows)
        managers += int(fleet.row(row).managersLoaded);
    ask(cleanupguards::runnersPerRun(taken, limits));
    ask(cleanupguards::shareOfRunners(taken, int(fleet.size()), limits));
    ask(cleanupguards::shareOfManagers(managers, int(fleet.managerCount()), limits));
    ask(cleanupguards::runnersPerDay(taken, int(facts.facts.past.takings.size()), limits));
    ask(cleanupguards::lastOnline(fleet, rows, facts.watch, now));
    ask(cleanupguards::runningJob(fleet, rows));
    ask(cleanupguards::instanceRunner(fleet, decision, facts.policy));
    ask(cleanupguards::outage(pulseOf(fleet, fleet.asOf()), facts.facts.past.pulses));
    ask(cleanupguards::watched(now, facts.facts.past.pulses, facts.isConfirmed));
    return refusals;
}

QString nameOf(CleanupGuard guard)
{
    switch (guard) {
    case Guard::CompleteLoad: return u"complete_load"_s;
    case Guard::FreshLoad: return u"fresh_load"_s;
    case Guard::ClockSkew: return u"clock_skew"_s;
    case Guard::RunnersPerRun: return u"runners_per_run"_s;
    case Guard::ShareOfRunners: return u"share_of_runners"_s;
    case Guard::ShareOfManagers: return u"share_of_managers"_s;
    case Guard::RunnersPerDay: return u"runners_per_day"_s;
    case Guard::LastOnline: return u"last_online"_s;
    case Guard::RunningJob: return u"running_job"_s;
    case Guard::InstanceRunner: return u"instance_runner"_s;
    case Guard::Outage: return u"outage"_s;
    case Guard::Watched: break;
    }
    return u"watched"_s;
}

} // namespace muster
