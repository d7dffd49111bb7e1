// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"
#include "models/policy/cleanupguards.h"
#include "models/policy/cleanupreader.h"

#include <QStringList>

#include <vector>

namespace muster {

/// What one run of a cleanup policy would do, step by step: each step is an ordinary Plan of one rule, carried out by the one
/// runner of plans. A value; exactly what was seen is what is carried out.
struct CleanupPlan {
    struct Step {
        QString rule;
        CleanupDecision::Act act = CleanupDecision::Act::Release;   ///< Release, Delete or Quarantine
        Plan plan;
        // Beside the plan's targets, in their order.
        std::vector<QuarantineRecord> records;   ///< Quarantine: what will be on record; Release: what is; Delete: what is, or one without a rule
        std::vector<RemovedRunner> last;         ///< Delete: the last that is known of them
        std::vector<CleanupDecision::Reason> reasons;
    };

    QByteArray policySha256;                   ///< of the text that counted
    QString raisedFor;                         ///< why limits were raised; empty: none is
    QStringList rules;                         ///< names of those that were run, in order
    FleetKey fleet;
    Instant asOf;                              ///< when the fleet was loaded, by the server's clock
    Snapshot::Ptr snapshot;                    ///< that the decision is about
    CleanupPolicy policy;
    CleanupDecision decision;
    std::vector<CleanupRefusal> refusals;      ///< not empty: nothing of it is sent
    std::vector<Step> steps;                   ///< releases, then deletions, then quarantines

    [[nodiscard]] bool isRefused() const { return !refusals.empty(); }
    /// Nothing would be sent; something may be reported all the same.
    [[nodiscard]] bool isIdle() const { return steps.empty(); }
    [[nodiscard]] int requests() const;
    /// Lower-case hex SHA-256 over the policy's hash, the rules and the plans' own hashes.
    [[nodiscard]] QByteArray sha256() const;
};

/// Everything that a plan is made of; all of it by value, so that it can be made on a worker.
struct CleanupRequest {
    CleanupReading reading;              ///< without errors
    CleanupFacts facts;
    Instant ourNow;
    Instant serverNow;
    TagSetWatch watch;
    bool isConfirmed = false;            ///< see CleanupGuardFacts
    bool isFast = false;                 ///< delete fifty in a request, whatever the rules say
    /// Only these, for `apply`: which runner is to come to which act by which rule. Empty: all that the policy takes.
    struct Wanted {
        RunnerId runner;
        CleanupDecision::Act act = CleanupDecision::Act::Release;
        QString rule;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    std::optional<std::vector<Wanted>> only;
};
/// Pure; any thread.
[[nodiscard]] CleanupPlan makeCleanupPlan(const CleanupRequest &request);
/// Takes runners out of quarantine because a person says so. Pure. No guard is asked: nothing is taken from anybody.
[[nodiscard]] CleanupPlan makeReleasePlan(const CleanupFacts &facts, const std::vector<RunnerId> &runners);
/// Those of `only` that the plan does not hold (any more): a plan that was kept is stale when there are some.
[[nodiscard]] std::vector<CleanupRequest::Wanted> missingFrom(const CleanupPlan &plan, const std::vector<CleanupRequest::Wanted> &wanted);
/// What a plan wants, to be held against a later one.
[[nodiscard]] std::vector<CleanupRequest::Wanted> wantedBy(const CleanupPlan &plan);

/// Why a run does what it does, as the journal has it: the rule, the policy's hash, and why limits are raised.
[[nodiscard]] QString cleanupReason(const QString &rule, const CleanupPlan &plan);
/// The run's reason was made by cleanupReason().
[[nodiscard]] bool isCleanupReason(const QString &reason);

} // namespace muster
