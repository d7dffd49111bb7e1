// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/secretstring.h"
#include "models/gitlab/client.h"
#include "models/operations/operation.h"
#include "models/operations/plan.h"

#include <QPointer>

#include <optional>
#include <variant>
#include <vector>

namespace muster {

/// A target as a look saw it just now.
using Sighting = std::variant<gitlab::RecheckedRunner, gitlab::RecheckedJob>;
[[nodiscard]] TargetId idOf(const Sighting &seen);
[[nodiscard]] bool exists(const Sighting &seen);
/// Still the one that the plan is about: GitLab may have given its number anew.
[[nodiscard]] bool isSame(Instant createdAt, const Sighting &seen);
struct Look {
    std::vector<Sighting> seen;   ///< in the order asked
    Instant serverTime;
};

/// What GitLab's answer says of one target.
struct TargetOutcome {
    TargetId id;
    gitlab::ChangeOutcome::State state = gitlab::ChangeOutcome::State::Unknown;
    QString detail;
    std::optional<Error::Kind> trouble;
    SecretString secret = {};      ///< ResetToken: the new token, which GitLab shows this once; never on record
    bool isHalfDone = false;       ///< Move: it came into the new project, but did not leave the old one
};
using TargetOutcomes = std::vector<TargetOutcome>;
[[nodiscard]] TargetOutcomes outcomesOf(const std::vector<gitlab::ChangeOutcome> &runners);
[[nodiscard]] TargetOutcomes outcomesOf(const std::vector<gitlab::JobOutcome> &jobs);
/// For an answer about runners or jobs, which it passes on as one about targets.
template <class Each>
[[nodiscard]] gitlab::Callback<std::vector<Each>> asTargets(gitlab::Callback<TargetOutcomes> done)
{
    return [done = std::move(done)](const Result<std::vector<Each>> &answer) { done(answer.map([](const std::vector<Each> &each) { return outcomesOf(each); })); };
}

using Targets = std::vector<Plan::Target>;

/// In what verbs differ; one file each. Everything else (batches, stopping, counting) is the same for all.
struct VerbRules {
    QString name;                                                    ///< see nameOf(Verb)
    int perBatch = gitlab::Client::maxPerChange;                     ///< targets looked at and changed together
    int (*perRequest)(Plan::Method method, bool canBulkPause) = nullptr;   ///< how many targets one request changes
    int requestsEach = 1;                                            ///< how many requests such a change is
    int perLook = 0;                                                 ///< how many targets one request looks at
    QString (*request)(Plan::Method method) = nullptr;               ///< what is sent, as the journal says it
    bool isGoneWanted = false;                                       ///< a target that no longer exists is as the verb wants it
    /// Look at each batch again before it is sent?
    bool rechecks = false;

    // Plans of runners.
    Tri (*permission)(const RunnerRow &row) = nullptr;               ///< of the token's user, for this verb
    bool (*isAlreadySo)(const RunnerRow &row) = nullptr;
    bool sparesBusy = false;                                         ///< leaves runners with running jobs out
    // Plans of jobs.
    /// Why a job in this state is left alone; nullopt: it is not.
    std::optional<Plan::SkipReason> (*jobSkip)(const Job &job) = nullptr;

    /// Asks about these now.
    void (*look)(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done) = nullptr;
    /// What a look just before the change says against it; None: nothing does. Only for targets that exist.
    Operation::Item::Reason (*objection)(const Plan::Target &target, const Sighting &now) = nullptr;
    /// The target with what that look tells for sending it; none: as it is.
    Plan::Target (*informed)(const Plan::Target &target, const Sighting &now) = nullptr;
    void (*send)(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done) = nullptr;
    /// What a look after a lost answer proves; nullopt: nothing (it is not told).
    std::optional<Operation::Item::Outcome> (*provedBy)(const Sighting &now) = nullptr;
    /// The same where it depends on what was to be done to this target; goes before provedBy.
    std::optional<Operation::Item::Outcome> (*provedFor)(const Plan::Target &target, const Sighting &now) = nullptr;
};
[[nodiscard]] std::optional<Operation::Item::Outcome> provedBy(const VerbRules &rules, const Plan::Target &target, const Sighting &now);
[[nodiscard]] const VerbRules &rulesOf(Verb verb);

[[nodiscard]] const VerbRules &pauseRules();
[[nodiscard]] const VerbRules &resumeRules();
[[nodiscard]] const VerbRules &deleteRules();
[[nodiscard]] const VerbRules &editRules();
[[nodiscard]] const VerbRules &assignRules();
[[nodiscard]] const VerbRules &unassignRules();
[[nodiscard]] const VerbRules &moveRules();
[[nodiscard]] const VerbRules &resetTokenRules();
[[nodiscard]] const VerbRules &cancelRules();
[[nodiscard]] const VerbRules &retryRules();
[[nodiscard]] const VerbRules &quarantineRules();
[[nodiscard]] const VerbRules &releaseRules();

/// Passes on a fresh look at runners.
[[nodiscard]] gitlab::Callback<gitlab::Recheck> asLook(gitlab::Callback<Look> done);
/// What verbs about runners have in common, and what those about jobs have.
[[nodiscard]] VerbRules runnerRules(const QString &name);
[[nodiscard]] VerbRules jobRules(const QString &name);
[[nodiscard]] std::vector<RunnerId> runnersOf(const Targets &targets);
[[nodiscard]] std::vector<gitlab::JobRef> jobsOf(const Targets &targets);

/// Whether a look at its projects finds this one among them, as far as one can see: one sees the projects that one may read, and who may
/// change who is let into it may read it.
[[nodiscard]] Tri hasProject(const gitlab::RecheckedRunner &now, const QString &project);

/// Looks at runners with their notes; and whether somebody wrote another note than the one that the target's is made from. Where
/// the note is not told, or nothing is to be written, nobody did.
void lookAtNotes(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<Look> done);
[[nodiscard]] bool hasOtherNote(const Plan::Target &target, const gitlab::RecheckedRunner &now);
/// Sends what `pausedTo` and `noteTo` of the targets say.
void sendNotes(gitlab::Client &client, const Targets &targets, QObject *receiver, gitlab::Callback<TargetOutcomes> done);
/// runnerUpdate aliases in one request.
inline constexpr int notesPerRequest = 20;

/// Batches that one run works on at a time.
inline constexpr int batchesAtOnce = 2;

} // namespace muster
