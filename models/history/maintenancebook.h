// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/maintenance/maintenancerun.h"
#include "models/fleet/scope.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

/// Rolling maintenance on record, `maintenance.sqlite` in a data directory, kept apart per (instance, user, scope): whatever kills
/// the program, the next one knows which runners are paused and what each was waiting for. An own thread holds the one connection
/// (WAL, synchronous=FULL); everything here is called on one thread, answers come from its event loop, never after the receiver died.
class MaintenanceBook final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    explicit MaintenanceBook(const QString &directory, QObject *parent = nullptr);
    ~MaintenanceBook() override;   ///< what was handed in is still written

    /// The run, and those of its runners whose places are given (nullopt: all of them); all of it or nothing, on the disk when
    /// `done` hears of success (true). In the order in which it is asked for.
    void write(const FleetKey &view, const MaintenanceRun &run, std::optional<std::vector<std::size_t>> places, QObject *receiver, Answer<bool> done);
    /// Those that have not ended first, then newest first.
    void runs(const FleetKey &view, QObject *receiver, Answer<std::vector<MaintenanceRun>> done);
    /// All that is kept of this user's views of this instance goes. Nothing of theirs may be under way.
    void forget(const QString &instance, const QString &username, QObject *receiver, Answer<bool> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
