// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancerecord.h"
#include "models/fleet/snapshot.h"
#include "models/operations/operations.h"

#include <QObject>

#include <functional>
#include <vector>

namespace muster {

class FleetSync;

/// What one look at the fleet leads to, over all runs that are carried on: first back into service, then whose turn it is, one request
/// after the other. What is meant is written down before it is sent, what came of it afterwards; nothing is sent that could not be
/// written down. GUI thread.
class MaintenanceRound final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Ground {
        MaintenanceRecord &record;
        FleetSync &sync;
        Operations &operations;
    };
    explicit MaintenanceRound(const Ground &ground, QObject *parent = nullptr);

    /// Why nothing can be changed at present: a second token that changes go with may have ended, for example.
    [[nodiscard]] static std::optional<Error> obstacleOf(const Operations &operations);

    /// `fleet` is a complete load that began after everything that was sent had been answered. Ends with finished() or failed().
    void begin(const Snapshot::Ptr &fleet);
    /// Something that was sent was done.
    [[nodiscard]] bool hasProgress() const { return m_hasProgress; }

Q_SIGNALS:
    /// States of runners.
    void changed();
    void personNeeded(const QString &run, const muster::maintenance::Need &need);
    /// It goes on, but not all of it is done.
    void troubled(const muster::Error &error);
    /// Everything that came of it is done and written down.
    void finished();
    /// It could not be written down, or sent.
    void failed(const muster::Error &error);

private:
    struct Errand {
        QString run;
        maintenance::Places places;
        bool isReturn = false;
    };
    void collect();
    void next();
    void send(const Errand &errand);
    void settle(const Errand &errand, Operation *operation);
    void settleOne(const Errand &errand, MaintainedRunner &runner, const Operation::Item &item);
    void markUnplanned(const Errand &errand, const Plan &plan);
    void write(const MaintenanceRun &run, std::optional<maintenance::Places> places, std::function<void()> then);
    void end();
    void fail(const Error &error);
    [[nodiscard]] Instant now() const;

    const Ground m_ground;
    Snapshot::Ptr m_fleet;   // nullptr: no round is under way
    std::vector<Errand> m_errands;
    std::size_t m_next = 0;
    bool m_hasProgress = false;
};

} // namespace muster
