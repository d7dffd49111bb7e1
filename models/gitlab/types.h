// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"
#include "models/fleet/job.h"
#include "models/fleet/namedpath.h"
#include "models/fleet/queue/protectedrefs.h"
#include "models/fleet/runnerdetail.h"
#include "models/fleet/runnersettings.h"
#include "models/fleet/snapshot.h"
#include "models/gitlab/endpoint.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace muster::gitlab {

/// One page of a runner list.
struct RunnersQuery {
    enum class Order : quint8 { OldestFirst, NewestFirst };   ///< by creation: the only order that stands still
    Scope::Kind scope = Scope::Kind::Instance;   ///< Instance: Query.runners; Group: group(path).runners; Mine: project(path).runners
    QString path;                                ///< group's or project's full path
    RunnerType type = RunnerType::Unknown;       ///< Unknown: all types
    Order order = Order::NewestFirst;
    QString after;                               ///< cursor; empty: first page
    int pageSize = 100;
    /// How often it may be sent in all; 0: the client's own bound. 1 leaves repeating to the caller, who then asks for less.
    int attempts = 0;
};
struct RunnersPage {
    Snapshot::Ptr runners;            ///< at most pageSize; order() as asked is by (created, id)
    std::vector<RunnerId> order;      ///< ids in the order of the answer
    QString endCursor;
    bool hasNext = false;
    qint64 count = -1;                ///< of the whole connection; -1 not told
    Instant serverTime;               ///< the answer's Date header
    QString trouble;                  ///< what GitLab could not tell about some of them, untranslated; mostly empty
};
struct ManagersPage {
    Snapshot::Ptr runner;             ///< one runner whose managers are this page's
    QString endCursor;
    bool hasNext = false;
};
using muster::NamedPath;
using muster::RunnerDetail;

/// Per id of a changing call. `done` is proved by the answer (deletedIds, paused of updatedRunners), never inferred.
struct ChangeOutcome {
    enum class State : quint8 {
        Done,
        Gone,       ///< it no longer existed
        Refused,    ///< GitLab said no; reason in detail
        Failed,     ///< the request failed before it can have taken effect
        Unknown,    ///< the request may have taken effect: no answer came. Never sent again by itself
    };
    RunnerId id;
    State state = State::Unknown;
    QString detail;   ///< GitLab's sentence, or what happened to the request
    /// Of which kind the trouble was, the same for every id of a request that failed as a whole (Server, Timeout, Unauthorized,
    /// Forbidden …); nullopt for Done and Gone.
    std::optional<Error::Kind> trouble;
};
/// Pause and maintenance note that a runner is to have; what is not given stays as it is.
struct RunnerNote {
    RunnerId runner;
    Tri paused = Tri::Unknown;
    std::optional<QString> note;   ///< at most 1,024 characters; empty: none
};
/// What a re-check saw of a runner just before a change; nullopt fields: not told.
struct RecheckedRunner {
    RunnerId id;
    bool exists = false;       ///< false: null answer, "gone or not visible"
    Instant createdAt;
    Instant contactedAt;
    Tri paused = Tri::Unknown;
    JobExecution execution = JobExecution::Unknown;
    Tri canUpdate = Tri::Unknown;
    Tri canDelete = Tri::Unknown;
    RunnerType type = RunnerType::Unknown;
    Tri canAssign = Tri::Unknown;
    Tri locked = Tri::Unknown;
    RunnerSettings settings = {};                      ///< where these were asked for, see Client::runnerSettings()
    std::optional<QStringList> projects = {};          ///< full paths of those one may see, at most 100; see Client::runnerProjects()
    bool allProjectsTold = false;                      ///< `projects` has all of them
};
struct Recheck {
    std::vector<RecheckedRunner> runners;   ///< in the order asked
    Instant serverTime;
};

/// What one runner's settings shall become; what it does not have stays.
struct RunnerUpdate {
    RunnerId id;
    RunnerSettings to;
};
/// A token that GitLab shows this once.
struct IssuedToken {
    RunnerId runner;
    SecretString token;
    Instant expiresAt;         ///< never: it does not expire
};
/// A runner that does not exist yet.
struct NewRunner {
    RunnerType type = RunnerType::Instance;
    QString place;             ///< full path of the group or project; empty for the instance
    RunnerSettings settings;
};

/// A job is only found through its project.
struct JobRef {
    QString projectPath;
    JobId id;
    friend bool operator==(const JobRef &, const JobRef &) = default;
};
/// What a re-check saw of a job just before a change, or after its answer was lost.
struct RecheckedJob {
    JobRef job;
    bool exists = false;         ///< false: null answer, "gone or not visible"
    Instant createdAt;
    QString status;              ///< GitLab's word in lower case; empty: not told
    Tri retried = Tri::Unknown;  ///< a newer job of this name took its place
};
struct JobRecheck {
    std::vector<RecheckedJob> jobs;   ///< in the order asked
    Instant serverTime;
};
/// One page of jobs, newest id first, as GitLab lists them.
struct JobsQuery {
    enum class Of : quint8 {
        Instance,   ///< Query.jobs; administrators only: others get an empty page without an error
        Project,    ///< one project per request
        Runner,     ///< one runner per request
    };
    enum class States : quint8 {
        Waiting,     ///< pending
        Executing,   ///< running, canceling
        Finished,    ///< success, failed, canceled
    };
    Of of = Of::Instance;
    QString path;          ///< Of::Project
    RunnerId runner;       ///< Of::Runner
    States states = States::Waiting;
    QString after;         ///< cursor; empty: first page
    int pageSize = 100;
    int attempts = 0;      ///< see RunnersQuery
};
struct JobsPage {
    std::vector<Job> jobs;            ///< newest id first, at most pageSize
    QString endCursor;
    bool hasNext = false;
    qint64 count = -1;                ///< saturates at 1001: "more than 1000"; -1 not told
    Instant serverTime;
    std::chrono::milliseconds took{ 0 };   ///< from asking to the answer, repeats included
    QString trouble;                  ///< what GitLab could not tell about some of them, untranslated; mostly empty
};
using muster::ProtectedRefs;

/// What became of a job that was to be cancelled or retried. `done` is proved by the job's status, or by the new job.
struct JobOutcome {
    JobRef job;
    ChangeOutcome::State state = ChangeOutcome::State::Unknown;
    QString status;       ///< of the job (retry: of the new one) as the answer tells, lower case
    JobId newJob;         ///< retry: the new one
    QString detail;       ///< GitLab's sentence, or what happened to the request
    std::optional<Error::Kind> trouble;
};

/// State of the line to GitLab, for the status bar and for estimates.
struct Traffic {
    int inFlight = 0;
    int queued = 0;
    std::optional<int> remaining;    ///< RateLimit-Remaining; nullopt: the server tells none
    std::optional<int> limit;        ///< RateLimit-Limit: requests a minute
    qint64 pausedForMs = 0;          ///< > 0: the gate is closed that long (429, Retry-After)
    /// From now on until `remaining` is `limit` again; 0: it should be by now. nullopt: the server tells no such time.
    std::optional<std::chrono::milliseconds> untilReset;
    std::optional<std::chrono::milliseconds> roundTrip;   ///< mean of recent small requests; nullopt: none was answered
    friend bool operator==(const Traffic &, const Traffic &) = default;
};

} // namespace muster::gitlab
