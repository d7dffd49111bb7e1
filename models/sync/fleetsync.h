// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muster {

class Clock;
class SnapshotStore;
namespace gitlab {
class Client;
}

/// Keeps one fleet fresh: loads it through six slots, publishes the first screen at once and then at most four times a
/// second, refreshes on request or by interval, and says what state the picture is in. Rows already shown stay when a load
/// fails. One load at a time. Lives on the GUI thread; merging happens on a worker.
///
/// Given a memory, it begins with what was last known of the scope (Snapshot::isRemembered) and shows that until a load has come
/// to its end. It can begin so before anybody has signed in: then the sign-in is the first part of the load.
class FleetSync final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle,       ///< nothing loaded yet
        Loading,    ///< see progress(); also while somebody signs in
        Fresh,      ///< the last load ended complete
        Partial,    ///< the last load ended incomplete: error() or snapshot()->trouble() says why
        Failed,     ///< the last load brought nothing new
    };
    Q_ENUM(State)

    struct Progress {
        qint64 loaded = 0;
        qint64 expected = -1;    ///< -1: not told yet
        QString waiting;         ///< untranslated reason while the gate is closed or a retry waits; empty otherwise
        qint64 waitMs = 0;
    };
    struct Traffic {
        int inFlight = 0;
        std::optional<int> remaining;
        qint64 pausedForMs = 0;
    };

    /// Begins with the widest scope that the user has: the instance for administrators, else what is theirs. Loads nothing yet.
    FleetSync(gitlab::Client &client, const Identity &identity, const Clock &clock, QObject *parent = nullptr);
    /// Of a remembered fleet, before the sign-in. identity() is then what the memory tells: instance, user name, and that nothing
    /// is known of what may be done.
    FleetSync(const Snapshot::Ptr &remembered, const Clock &clock, QObject *parent = nullptr);
    ~FleetSync() override;

    /// Where complete loads are kept and looked for; null: nowhere. Outlives this.
    void setMemory(SnapshotStore *memory);

    [[nodiscard]] bool isSignedIn() const;
    /// refresh() was told, or the interval is over, and nobody is signed in: whoever can shall sign in, and say so.
    void signInStarted();
    void signInFailed(const Error &error);
    /// Whether the remembered fleet is what this user would see; if not, it is not theirs to look at, and this must go.
    [[nodiscard]] bool isFleetOf(const Identity &identity) const;
    /// Once, and only if isFleetOf() them. Loads nothing yet.
    void signedIn(gitlab::Client &client, const Identity &identity);

    [[nodiscard]] const Identity &identity() const;
    /// What stands in the way of changes is another thing from now on: the person's mark.
    void noteChanging(Obstacle changing);
    /// Changing the scope forgets the fleet (it is another picture) and loads.
    void setScope(const Scope &scope);
    [[nodiscard]] const Scope &scope() const;

    void refresh();              ///< starts a load unless one runs; asks for a sign-in first where that is missing
    /// The machine slept: what was under way is dead, and what is shown is old. One load, now, unless loads come only on request.
    void refreshAfterWake();
    void cancel();               ///< stops a load; what came is kept and called incomplete
    /// Seconds between the end of one load and the next, give or take a tenth; 0 = only on request. Longer after failures, and
    /// never again by itself once the token was refused.
    void setInterval(int seconds);

    [[nodiscard]] State state() const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] Traffic traffic() const;
    /// The newest picture; null before the first page, unless one is remembered. During a refresh of a fleet that is known, the old rows stay until
    /// the load is done, so that nothing seems to vanish.
    [[nodiscard]] Snapshot::Ptr snapshot() const;
    /// Why the last load is Partial or Failed.
    [[nodiscard]] const std::optional<Error> &error() const;
    /// The server's clock, now.
    [[nodiscard]] Instant serverNow() const;
    /// When the picture on screen was taken, by the server's clock; unknown without one.
    [[nodiscard]] Instant asOf() const;

    /// Told of changes Muster itself made, so that the table shows them before the next load.
    void noteDeleted(const std::vector<RunnerId> &ids);
    void notePaused(const std::vector<RunnerId> &ids, bool paused);

Q_SIGNALS:
    void stateChanged();
    void progressChanged();
    void trafficChanged();
    void snapshotChanged(const muster::Snapshot::Ptr &snapshot);
    void signInWanted();
    void signInCancelled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
