// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/call.h"
#include "models/gitlab/limits.h"
#include "models/gitlab/types.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace muster {
class Clock;
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
    Client(Endpoint endpoint, const Clock &clock, QObject *parent = nullptr);
    Client(Endpoint endpoint, const Clock &clock, const Limits &limits, QObject *parent = nullptr);
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
    /// Groups to choose a scope from, by text.
    QPointer<Call> searchGroups(const QString &text, QObject *receiver, Callback<std::vector<NamedPath>> done);
    QPointer<Call> detail(RunnerId runner, QObject *receiver, Callback<RunnerDetail> done);
    QPointer<Call> recheck(std::vector<RunnerId> ids, QObject *receiver, Callback<Recheck> done);

    /// At most 50 ids per call. Always answers one outcome per id, in the order given; a Result error means that the
    /// request was not sent at all (cancelled while queued, gate closed). Aborted later, it still answers outcomes: what
    /// was under way is Unknown, because GitLab may carry it out.
    QPointer<Call> setPaused(std::vector<RunnerId> ids, bool paused, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    QPointer<Call> deleteRunners(std::vector<RunnerId> ids, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    /// By REST, and only if the runner was not edited after `since`, the server's time of a fresh read of it (contact is no
    /// edit): one outcome, Refused with Kind::Conflict if it was.
    QPointer<Call> deleteUnmodified(RunnerId id, Instant since, QObject *receiver, Callback<std::vector<ChangeOutcome>> done);
    static constexpr int maxPerChange = 50;

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
