// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenanceplan.h"
#include "models/automation/maintenance/maintenancerecord.h"
#include "models/automation/maintenance/maintenanceround.h"
#include "models/automation/maintenance/maintenancesteps.h"
#include "models/history/instancelock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class FleetSync;

/// The rolling maintenance of one connection: what is on record, and what this program carries on. It looks at the fleet (a whole
/// load, begun after everything that was sent had been answered), has done what follows from that (see MaintenanceRound), and looks
/// again. What is not carried on by this program is interrupted: nothing happens to it
/// before somebody says "carry on". One program at a time carries runs on from one data directory. GUI thread.
class MaintenanceDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Ground {
        FleetSync &sync;
        Operations &operations;
        QString directory;                       ///< the data directory
        std::chrono::milliseconds pace{ 30'000 };   ///< between two looks while nothing changes; longer where a load takes long
        std::chrono::milliseconds soon{ 1'000 };    ///< after something was done: the next ones may go
    };
    explicit MaintenanceDesk(const Ground &ground, QObject *parent = nullptr);
    ~MaintenanceDesk() override;   ///< what it carried on is interrupted

    /// Those that have not ended first, then newest first.
    [[nodiscard]] const std::vector<MaintenanceRun> &runs() const { return m_record.runs(); }
    /// nullptr: no such run. The beginning of an id that is unique will do.
    [[nodiscard]] const MaintenanceRun *find(const QString &run) const { return m_record.find(run); }
    [[nodiscard]] bool isRead() const { return m_record.isRead(); }
    /// This program carries it on.
    [[nodiscard]] bool isCarriedOn(const QString &run) const { return m_record.isCarriedOn(run); }
    /// Open, and nobody carries it on.
    [[nodiscard]] bool isInterrupted(const MaintenanceRun &run) const { return run.end == MaintenanceRun::End::Open && !isCarriedOn(run.id) && !m_elsewhere; }
    /// Another program that carries on what is open, when it was last looked; nullopt: none.
    [[nodiscard]] const std::optional<InstanceLock::Holder> &elsewhere() const { return m_elsewhere; }
    [[nodiscard]] int interruptedCount() const;
    /// Why it cannot go on at present, or what is on record cannot be read.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] Instant serverNow() const;
    /// Base address of the GitLab.
    [[nodiscard]] const QString &instance() const { return m_record.view().instance; }

    /// From the fleet that is on screen; without one, nothing takes part.
    [[nodiscard]] MaintenancePlan plan(const std::vector<RunnerId> &ids, const MaintenanceOrder &order) const;
    /// Begins; the id of the run, empty when nothing was begun: nobody takes part, the list is incomplete or another one, changes are
    /// off, or another program carries on runs of this GitLab (trouble() says so).
    QString begin(const MaintenancePlan &plan);
    /// Goes on with one that is interrupted; false: see begin().
    bool carryOn(const QString &run);
    /// From the places of the run; those that may not are left as they are. Carries on first what is interrupted.
    void act(const QString &run, const maintenance::Places &places, maintenance::Act act);
    /// Puts everything back as it was, and ends.
    void stop(const QString &run);
    /// Sends at once what waits because it came to nothing before.
    void tryNow(const QString &run);
    /// Looks now instead of at the next turn.
    void lookNow();
    /// Carries nothing on any more; what is on its way is waited for, then looked() comes. The runs are interrupted.
    void leave();

Q_SIGNALS:
    void changed();
    /// A run has ended.
    void ended(const QString &run);
    /// Newly: so many wait for a "go ahead", stay in their state for too long, or were set aside or failed.
    void personNeeded(const QString &run, int ready, int overdue, int aside);
    /// A look is over and everything that came of it is done and written down; more follows at the next look.
    void looked();

private:
    [[nodiscard]] FleetKey view() const;
    [[nodiscard]] bool mayChange();
    [[nodiscard]] bool takeLock();
    void dropIdleLock();
    void read();
    void lookElsewhere();
    [[nodiscard]] bool startCarrying(const QString &run, std::function<void()> then);
    void followView();
    void letGo();
    void wait(std::chrono::milliseconds span);
    void wantLook();
    void onSyncState();
    void onSnapshot(const Snapshot::Ptr &fleet);
    void endRound();
    void writeThenLook(const MaintenanceRun &run, std::optional<maintenance::Places> places);
    void tell(const QString &run, const maintenance::Need &need);
    void fail(const Error &error);

    enum class Stage : quint8 { Resting, Settling, Loading, Working };

    const Ground m_ground;
    MaintenanceRecord m_record;
    MaintenanceRound m_round;
    std::unique_ptr<InstanceLock> m_lock;
    std::optional<InstanceLock::Holder> m_elsewhere;
    Stage m_stage = Stage::Resting;
    bool m_isSettled = false;      // what was broken off was looked into
    bool m_wasLoading;             // when the sync last spoke of its state
    bool m_isLoadOurs = false;     // the load under way began after we wanted one
    bool m_isLookWanted = false;   // somebody acted while the desk was busy
    QTimer m_timer;
    QElapsedTimer m_loading;
    std::chrono::milliseconds m_loadTook{ 0 };
    std::optional<Error> m_trouble;
};

} // namespace muster
