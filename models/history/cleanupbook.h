// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/cleanup/cleanuptrend.h"
#include "models/fleet/cleanup/quarantine.h"
#include "models/fleet/scope.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace muster {

/// What cleanup policies have to know of their past, `cleanup.sqlite` in a data directory, kept apart per (instance, user,
/// scope). Who is in quarantine since when stands here and nowhere else, so nothing is deleted on the ground of a file that
/// cannot be read. An own thread holds the one connection (WAL, synchronous=FULL); everything here is called on one thread,
/// answers come from its event loop, never after the receiver died.
class CleanupBook final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    explicit CleanupBook(const QString &directory, QObject *parent = nullptr);
    ~CleanupBook() override;   ///< what was handed in is still written

    /// `now` is the server's clock.
    void past(const FleetKey &view, Instant now, QObject *receiver, Answer<CleanupPast> done);
    /// All of it or nothing, on the disk when `done` hears of success (true).
    void write(const FleetKey &view, const CleanupChanges &changes, QObject *receiver, Answer<bool> done);
    /// Nobody waits; one within ten minutes of the last one is left out.
    void addPulse(const FleetKey &view, const FleetPulse &pulse);
    /// Newest first.
    void runs(const FleetKey &view, QObject *receiver, Answer<std::vector<CleanupRunRecord>> done);
    /// Days on which there were runs, oldest first; of all time. Releases by hand are runs as well.
    void days(const FleetKey &view, QObject *receiver, Answer<std::vector<CleanupDay>> done);
    void removed(const FleetKey &view, QObject *receiver, Answer<std::vector<RemovedRunner>> done);
    /// All that is kept of this user's views of this instance goes. Nothing of theirs may be under way.
    void forget(const QString &instance, const QString &username, QObject *receiver, Answer<bool> done);

Q_SIGNALS:
    /// Something was written by this program.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
