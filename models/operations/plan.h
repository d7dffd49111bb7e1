// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/runnersettings.h"
#include "models/fleet/scope.h"
#include "models/fleet/snapshot.h"
#include "models/fleet/targetid.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

enum class Verb : quint8 { Pause, Resume, Delete, Edit, Assign, Unassign, Move, ResetToken, Cancel, Retry, Quarantine, Release };
inline constexpr std::array allVerbs{ Verb::Pause, Verb::Resume, Verb::Delete, Verb::Edit, Verb::Assign, Verb::Unassign, Verb::Move, Verb::ResetToken, Verb::Cancel, Verb::Retry, Verb::Quarantine, Verb::Release };
/// The others change runners.
[[nodiscard]] constexpr bool isAboutJobs(Verb verb) { return verb == Verb::Cancel || verb == Verb::Retry; }
/// Which projects a project runner is let into, or leaves.
[[nodiscard]] constexpr bool isAboutProjects(Verb verb) { return verb == Verb::Assign || verb == Verb::Unassign || verb == Verb::Move; }
/// Only cleanup policies do these: pausing with a note that says until when, and taking both back.
[[nodiscard]] constexpr bool isOfPolicies(Verb verb) { return verb == Verb::Quarantine || verb == Verb::Release; }
/// `pause`, `resume`, `delete`, `edit`, `assign`, `unassign`, `move`, `reset-token`, `cancel`, `retry`, `quarantine`, `release`: in plans, journals and on the command line.
[[nodiscard]] QString nameOf(Verb verb);
[[nodiscard]] std::optional<Verb> verbNamed(const QString &name);

/// What is done to one target beyond what the verb alone says.
struct TargetChange {
    SettingsChange settings;          ///< Verb::Edit
    QString project;                  ///< Verb::Assign, Verb::Unassign, Verb::Move: full path of the project
    RunnerSettings last = {};         ///< Verb::Delete: all that was known of it, so that another can be made like it
    qint64 ownerId = 0;               ///< Verb::Delete: of the group or project; 0: none, or not told
    QString fromProject = {};         ///< Verb::Move: full path of the project that it leaves
};

/// What will be done to which runners or jobs, and why not to others: exactly what the person saw. A value.
struct Plan {
    /// What was last seen of a target; one that differs at the re-check is skipped.
    struct Target {
        TargetId id;
        QString name;
        QString ownerPath;        ///< group or project; of a job its project
        RunnerType type = RunnerType::Unknown;
        RunnerStatus status = RunnerStatus::Unknown;
        Instant createdAt;
        Instant contactedAt;
        Tri paused = Tri::Unknown;
        qint16 runningJobs = -1;  ///< -1 not told
        JobExecution execution = JobExecution::Unknown;
        QString jobStatus;        ///< of jobs, GitLab's word in lower case; empty for runners
        QString ref;              ///< of jobs
        Tri pausedTo = Tri::Unknown;     ///< quarantine, release: what is to become of its pause; unknown: it stays
        std::optional<QString> noteTo = {};   ///< the same of its maintenance note; empty: none, nullopt: it stays
        bool struckOut = false;   ///< taken out by the person in the preview
        std::shared_ptr<const TargetChange> change = {};   ///< of verbs that need one; null for the others
        std::optional<QString> noteFrom = {};   ///< with noteTo: the note that it was made from; another one there by now is not written over
        bool isHalfDone = false;  ///< move, set by the look just before: it is in the new project, so all that is left is to leave the old one
    };
    enum class SkipReason : quint8 {
        NoPermission,       ///< userPermissions say no
        PermissionUnknown,  ///< not told whether it is allowed
        AlreadySo,          ///< paused already, running already
        NotFound,           ///< asked for by id, not in the fleet
        RunningJobs,        ///< delete: its jobs would be lost
        ChangedSince,       ///< undo: somebody changed it after the run that is undone
        ValueUnknown,       ///< edit: GitLab did not tell what the change starts from
        NeedsTag,           ///< edit: it would have no tag and not run untagged jobs, which GitLab refuses
        TooManyTags,        ///< edit: more than GitLab takes
        OutOfLimits,        ///< edit: a text, a tag or the timeout would be
        NotProjectRunner,   ///< assign, unassign, move: runners of the instance or a group have no projects of their own
        Locked,             ///< assign, move: it is locked to its projects
        OwnerProject,       ///< unassign, move: it belongs to the project that it shall leave
        WasThere,           ///< undo of a move: it had been in the new project before
        Ended,              ///< cancel: the job has ended
        UnderWay,           ///< retry: the job has not ended
    };
    struct Skipped {
        TargetId id;
        QString name;
        SkipReason reason{};
    };
    struct Warning {
        enum class Kind : quint8 {
            InstanceRunners,        ///< count of instance runners among the targets
            OnlineRunners,          ///< pause, delete: count of targets that are online
            RunningJobs,            ///< delete: count of targets with running jobs
            LargeShare,             ///< more than a tenth of the fleet; count = percent, rounded up
            UnderWay,               ///< cancel: count of jobs that run already
            LastOnlineOfTag,        ///< pause, delete, edit; text: the tag that would lose its last online, unpaused runner
            LastOnlineUntagged,     ///< edit: untagged jobs would lose their last online, unpaused runner
            StrandsJobs,            ///< edit, pause, delete: count of jobs that wait and would have no known taker left; text: tags most of them ask for
            ChangedMeanwhile,       ///< edit: count of targets that were left alone before, because somebody else had changed them
            TokensDie,              ///< reset token: count of runners of which every manager loses access at once
        };
        Kind kind{};
        qint64 count = 0;
        QString text;
    };

    /// How runners are deleted: fifty in a request, or one by one and only if nobody edited them since the last look.
    enum class Method : quint8 { Bulk, Conditional };

    Verb verb = Verb::Pause;
    Method method = Method::Bulk;
    FleetKey fleet;
    Instant asOf;                     ///< of the snapshot it was made from
    bool isComplete = true;           ///< made from a complete load; others are shown, never carried out. Jobs do not depend on it
    bool looksFirst = false;          ///< it was kept for a while: every verb looks at each runner again before it changes it
    QString reason;                   ///< why these: the filter they match; empty: chosen one by one
    QString undoOf;                   ///< the run that this one takes back; empty: none
    std::vector<Target> targets;      ///< in order of id
    std::vector<Skipped> skipped;
    std::vector<Warning> warnings;
    int requests = 0;                 ///< what carrying it out will cost, reads included

    [[nodiscard]] std::vector<TargetId> activeIds() const;   ///< targets that are not struck out
    /// Lower-case hex SHA-256 over canonical JSON: verb, method, instance, user, scope, time, and all that was last seen of
    /// each active target.
    [[nodiscard]] QByteArray sha256() const;
};

/// For the verbs about runners; see jobplan.h for the others.
struct PlanRequest {
    Verb verb = Verb::Pause;
    std::vector<RunnerId> ids;
    bool canBulkPause = true;         ///< decides how many requests it will cost
    QString reason;                   ///< see Plan::reason
    Plan::Method method = Plan::Method::Bulk;
    bool takesBusy = false;           ///< delete runners with running jobs, too
};
/// Pure; 100,000 runners take some 100 ms. From a fleet that is not complete comes a plan that can only be looked at.
[[nodiscard]] Plan makePlan(const Snapshot &fleet, const PlanRequest &request);

} // namespace muster
