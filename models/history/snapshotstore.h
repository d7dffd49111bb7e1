// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/snapshotfolder.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace muster {

/// Remembers the last complete load of every (instance, user, scope) from one start to the next, so that there is something to
/// look at before GitLab has answered. Its own thread reads and writes, one thing at a time; everything here is called on one
/// thread, answers come from its event loop, never after the receiver died. Without it everything else goes on.
class SnapshotStore final : public QObject
{
    Q_OBJECT

public:
    using Viewpoint = SnapshotFolder::Viewpoint;
    /// Null when nothing is remembered, or nothing that can be used.
    using Found = std::function<void(const Snapshot::Ptr &)>;
    /// Between two writings of one (instance, user, scope): a load follows the other every minute, and that the memory is ten
    /// minutes older than it could be after a crash is told by its age.
    static constexpr std::chrono::milliseconds defaultInterval = std::chrono::minutes(10);

    /// The folder is made when something is first written.
    explicit SnapshotStore(const QString &folder, std::chrono::milliseconds interval = defaultInterval, QObject *parent = nullptr);
    /// What is held back is still written.
    ~SnapshotStore() override;

    void read(const FleetKey &key, QObject *receiver, Found found);
    /// What this account had last on screen.
    void readLast(const Viewpoint &viewpoint, QObject *receiver, Found found);

    /// A complete load, or one as Muster has changed it since (others are not kept): the first of its key at once, later ones when
    /// the interval is over or this goes, of several the last.
    void keep(const Snapshot::Ptr &fleet);
    /// That readLast() of this account is to answer this key from now on.
    void noteShown(const Viewpoint &viewpoint, const FleetKey &key);
    /// Deletes what is remembered of an instance, what is still to be written included. `done` hears of a file that stayed.
    void forget(const QString &instance, QObject *receiver, std::function<void(const std::optional<Error> &)> done);

Q_SIGNALS:
    /// Kind::Io, `hint` the file. What was remembered cannot be used and was set aside, or could not even be read.
    void unusable(const muster::Error &error);
    /// Likewise; nothing is remembered for the next start. Once until a writing succeeds.
    void unwritable(const muster::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
