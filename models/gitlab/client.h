// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/gitlab/call.h"
#include "models/gitlab/limits.h"
#include "models/gitlab/types.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace muster {
class Clock;
struct TlsTrouble;
}

namespace muster::gitlab {

template <class T>
using Callback = std::function<void(Result<T>)>;

/// Everything Muster says to one GitLab, as one user. Owns the access manager, the token, deadlines, retries, the rate
/// gate and the request log; nobody else sees a reply. Lives on the thread that made it; callbacks come on that thread
/// (pages are decoded on a worker). Reads are repeated with jittered back-off within bounds; changes never are.
///
/// Callbacks take a receiver: they do not run once it is gone. The first 401 closes the gate: every call then fails
/// with Kind::Unauthorized without being sent, until a new Client is made.
class Client final : public QObject
{
    Q_OBJECT

public:
    Client(const Endpoint &endpoint, const Clock &clock, QObject *parent = nullptr);
    Client(const Endpoint &endpoint, const Clock &clock, const Limits &limits, QObject *parent = nullptr);
    ~Client() override;

    /// Version, edition, whose token, scopes and expiry, administrator or not, capabilities by introspection. To be
    /// called first: queries are built from what it learns. Result is kept in identity().
    QPointer<Call> signIn(QObject *receiver, Callback<Identity> done);
    [[nodiscard]] const std::optional<Identity> &identity() const;

    QPointer<Call> runners(const RunnersQuery &query, QObject *receiver, Callback<RunnersPage> done);
    /// `count` of a runner list alone (no rows).
    QPointer<Call> runnerCount(const RunnersQuery &query, QObject *receiver, Callback<qint64> done);
    QPointer<Call> managers(RunnerId runner, const QString &after, QObject *receiver, Callback<ManagersPage> done);
    /// Groups where the user is Owner or Maintainer, without those below another one in the list.
    QPointer<Call> maintainedGroups(QObject *receiver, Callback<std::vector<NamedPath>> done);
    /// Projects where the user is at least Maintainer.
    QPointer<Call> maintainedProjects(QObject *receiver, Callback<std::vector<NamedPath>> done);
    /// Projects where the user is at least Developer: those whose jobs they may see.
    QPointer<Call> memberProjects(QObject *receiver, Callback<std::vector<NamedPath>> done);
    /// Groups to choose a scope from, by text.
    QPointer<Call> searchGroups(const QString &text, QObject *receiver, Callback<std::vector<NamedPath>> done);
    QPointer<Call> detail(RunnerId runner, QObject *receiver, Callback<RunnerDetail> done);
    QPointer<Call> recheck(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done);
    /// The same of at most 25, with the maintenance note in `settings`, and without the type.
    QPointer<Call> recheckNotes(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done);

    /// At most 50 ids per call. Always answers one outcome per id, in the order given; a Result error means that the
    /// request was not sent at all (cancelled while queued, gate closed). Aborted later, it still answers outcomes: what
    /// was under way is Unknown, because GitLab may carry it out.
    QPointer<Call> setPaused(std::vector<RunnerId> ids, bool paused, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    QPointer<Call> setNotes(std::vector<RunnerNote> notes, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    QPointer<Call> deleteRunners(std::vector<RunnerId> ids, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    /// By REST, and only if the runner was not edited after `since`, the server's time of a fresh read of it (contact is no
    /// edit): one outcome, Refused with Kind::Conflict if it was.
    QPointer<Call> deleteUnmodified(RunnerId id, Instant since, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    static constexpr int maxPerChange = 50;

    /// The settings of at most 19 runners as they are now, for a look before an edit: createdAt, canUpdate and settings.
    QPointer<Call> runnerSettings(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done);
    static constexpr int maxSettingsPerLook = 19;
    /// Any number of updates, 19 in a request; outcomes as for setPaused(). Done is proved by the settings in the answer.
    QPointer<Call> updateRunners(std::vector<RunnerUpdate> updates, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    static constexpr int maxUpdatesPerChange = 19;
    /// The projects of at most 12 runners, for a look before these are changed: createdAt, type, locked, canAssign and projects.
    QPointer<Call> runnerProjects(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done);
    static constexpr int maxProjectsPerLook = 12;
    /// Adds the project to the runners' or takes it away, by REST, one after the other; outcomes as for setPaused().
    QPointer<Call> assign(std::vector<RunnerId> ids, const QString &projectPath, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    QPointer<Call> unassign(std::vector<RunnerId> ids, const QString &projectPath, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    /// The old token dies at once: no manager of the runner is let in until it is given the new one. Never sent again by itself.
    QPointer<Call> resetToken(RunnerId id, QObject *receiver, Callback<IssuedToken> done);
    /// The number of a group or project. Kind::NotFound as GitLab means it: there is none, or no permission.
    QPointer<Call> placeId(RunnerType kind, const QString &path, QObject *receiver, Callback<qint64> done);
    QPointer<Call> createRunner(const NewRunner &runner, QObject *receiver, Callback<IssuedToken> done);

    QPointer<Call> jobs(const JobsQuery &query, QObject *receiver, Callback<JobsPage> done);
    /// The named jobs as they are now, in the order asked; one that is gone or hidden has an empty status.
    QPointer<Call> jobsNow(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<Job>> done);
    /// A job with its manager, runner, who registered it and whose it is, in one request. Kind::NotFound as GitLab means it:
    /// no such project or job, or no permission.
    QPointer<Call> lookupJob(const JobRef &job, QObject *receiver, Callback<LookupAnswer> done);
    /// A runner with all its managers, who registered it, whose it is, and its newest jobs.
    QPointer<Call> lookupRunner(RunnerId runner, QObject *receiver, Callback<LookupAnswer> done);
    /// `runner_system_failure` …, by REST, which alone tells it; empty when the job did not fail.
    QPointer<Call> failureReason(const JobRef &job, QObject *receiver, Callback<QString> done);
    /// Who may be called about a group or project: active members with 40 Maintainer or 50 Owner, highest first. Kind::Forbidden
    /// or NotFound where the token may not list them.
    QPointer<Call> contacts(RunnerType ownerKind, const QString &path, QObject *receiver, Callback<std::vector<Person>> done);
    /// By REST, which alone tells the jobs of one manager; newest first.
    QPointer<Call> jobsOfManager(RunnerId runner, const QString &systemId, QObject *receiver, Callback<std::vector<Job>> done);
    QPointer<Call> protectedRefs(const QString &projectPath, QObject *receiver, Callback<ProtectedRefs> done);

    QPointer<Call> recheckJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<JobRecheck> done);
    /// At most 20 jobs per call; outcomes as for runners.
    QPointer<Call> cancelJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<JobOutcome>> done);
    QPointer<Call> retryJobs(std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<JobOutcome>> done);
    static constexpr int maxJobsPerChange = 20;

    /// The certificate for which the last calls failed with Kind::Tls; null when it was none, or since GitLab answered again.
    [[nodiscard]] std::shared_ptr<const TlsTrouble> tlsTrouble() const;
    /// Another way to the same GitLab, from the next request on. `network` with its files read.
    void setNetwork(const Network &network);
    /// The next requests make connections of their own: after a sleep the old ones lead nowhere, which takes a deadline to find out.
    void renewConnections();

    [[nodiscard]] Traffic traffic() const;
    [[nodiscard]] QString instance() const;
    /// GitLab's clock, as far as it is known since the sign-in; this machine's before.
    [[nodiscard]] Instant serverNow() const;

Q_SIGNALS:
    void trafficChanged();
    /// Once: the token is no longer accepted.
    void unauthorized(const muster::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::gitlab
