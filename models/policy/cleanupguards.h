// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/cleanup/silence.h"
#include "models/policy/cleanupdecision.h"

#include <QSet>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace muster {

/// What must hold before a cleanup run sends anything, whatever its rules say.
enum class CleanupGuard : quint8 {
    CompleteLoad,      ///< the whole scope was loaded
    FreshLoad,         ///< not more than 15 minutes ago
    ClockSkew,         ///< this machine's clock and the server's differ by less than 10 minutes
    RunnersPerRun,     ///< limits.perRun
    ShareOfRunners,    ///< limits.sharePercent of the scope's runners; one may always go
    ShareOfManagers,   ///< the same of its managers
    RunnersPerDay,     ///< limits.perDay, in the last 24 hours
    LastOnline,        ///< not the last online runner of a tag set that ran a job in 30 days, or of any where that is not known
    RunningJob,        ///< none of them runs a job
    InstanceRunner,    ///< none is an instance runner, unless its rule names those
    Outage,            ///< the share of silent runners has not jumped by over 15 points against the median of seven days
    Watched,           ///< Muster has watched this fleet for a day; before, a person has to confirm
};
inline constexpr std::array allCleanupGuards{ CleanupGuard::CompleteLoad, CleanupGuard::FreshLoad, CleanupGuard::ClockSkew, CleanupGuard::RunnersPerRun, CleanupGuard::ShareOfRunners,
    CleanupGuard::ShareOfManagers, CleanupGuard::RunnersPerDay, CleanupGuard::LastOnline, CleanupGuard::RunningJob, CleanupGuard::InstanceRunner, CleanupGuard::Outage, CleanupGuard::Watched };

/// A guard that refuses, with the figures for its sentence.
struct CleanupRefusal {
    CleanupGuard guard = CleanupGuard::CompleteLoad;
    qint64 is = 0;         ///< runners, managers, minutes, percent or points, by guard
    qint64 limit = 0;      ///< what may be at most
    QString text;          ///< a tag set, the load's trouble; untranslated; mostly empty
    friend bool operator==(const CleanupRefusal &, const CleanupRefusal &) = default;
};

/// What Muster saw of the jobs of tag sets.
struct TagSetWatch {
    Instant since;              ///< without a long gap until now; unknown: not at all
    QSet<QString> ranJobs;      ///< tagSetName() of those that ran one in 30 days
};

namespace cleanupguards {

inline constexpr std::chrono::minutes longestLoad{ 15 };
inline constexpr std::chrono::minutes longestSkew{ 10 };
inline constexpr double outagePoints = 15;
inline constexpr std::chrono::days outageMemory{ 7 };
inline constexpr std::chrono::days longestMemory{ 35 };   ///< of what is older nothing is asked
inline constexpr std::chrono::days jobMemory{ 30 };

using Refusal = std::optional<CleanupRefusal>;

/// Rows that a decision pauses or deletes.
[[nodiscard]] std::vector<quint32> takenRows(const CleanupDecision &decision);

[[nodiscard]] Refusal completeLoad(const Snapshot &fleet);
[[nodiscard]] Refusal freshLoad(Instant loadedAt, Instant serverNow);
[[nodiscard]] Refusal clockSkew(Instant ourNow, Instant serverNow);
[[nodiscard]] Refusal runnersPerRun(int taken, const CleanupLimits &limits);
[[nodiscard]] Refusal shareOfRunners(int taken, int all, const CleanupLimits &limits);
[[nodiscard]] Refusal shareOfManagers(int taken, int all, const CleanupLimits &limits);
[[nodiscard]] Refusal runnersPerDay(int taken, int takenBefore, const CleanupLimits &limits);
[[nodiscard]] Refusal lastOnline(const Snapshot &fleet, const std::vector<quint32> &taken, const TagSetWatch &watch, Instant now);
[[nodiscard]] Refusal runningJob(const Snapshot &fleet, const std::vector<quint32> &taken);
[[nodiscard]] Refusal instanceRunner(const Snapshot &fleet, const CleanupDecision &decision, const CleanupPolicy &policy);
/// `before` is what was seen in the last days, `now` is this load's.
[[nodiscard]] Refusal outage(const FleetPulse &now, const std::vector<FleetPulse> &before);
/// Nothing was seen a day ago or earlier, and nobody confirmed.
[[nodiscard]] Refusal watched(Instant now, const std::vector<FleetPulse> &before, bool isConfirmed);

} // namespace cleanupguards

/// What the guards ask besides the decision.
struct CleanupGuardFacts {
    const CleanupPolicy &policy;
    const CleanupFacts &facts;
    Instant ourNow;               ///< this machine's clock
    Instant serverNow;            ///< GitLab's; `facts.filter.now` is GitLab's when it was loaded
    TagSetWatch watch;
    bool isConfirmed = false;     ///< a person looked at the plan and says that the fleet is as it should be
};
/// Every guard that refuses, in their order; empty: none does. Where nothing would be paused or deleted only the load and the clocks count.
[[nodiscard]] std::vector<CleanupRefusal> askCleanupGuards(const CleanupDecision &decision, const CleanupGuardFacts &facts);

/// Stable names: `complete_load`, `share_of_runners`.
[[nodiscard]] QString nameOf(CleanupGuard guard);

} // namespace muster
