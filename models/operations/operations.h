// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/operations/assignplan.h"
#include "models/operations/creation.h"
#include "models/operations/editplan.h"
#include "models/operations/jobplan.h"
#include "models/operations/operation.h"
#include "models/operations/runcost.h"
#include "models/operations/runmeans.h"

#include <QObject>

#include <functional>

namespace muster {

class Recovery;

/// Makes plans and carries them out for one signed-in instance; what views and the command line hold. The views never see
/// the client or the journal. Plans of another instance or user, and those from an incomplete load, are refused.
class Operations final : public QObject
{
    Q_OBJECT

public:
    explicit Operations(const RunMeans &means, QObject *parent = nullptr);
    ~Operations() override;

    /// Changes go with this client and in this identity's name until disarm(); false, and nothing happens, when it is another
    /// user's or instance's: what one looks at and what one changes must be the same. Looking still goes with the first one. The
    /// client must outlive what was begun with it, see isBusy().
    bool arm(gitlab::Client &client, const Identity &identity);
    void disarm();
    [[nodiscard]] bool isArmed() const;
    /// From now on nothing new is begun, with whichever token (Obstacle::ReadOnly, Marked); None: as the token allows. What is under way goes
    /// on to its end.
    void forbid(Obstacle why);
    /// Who changes at present, and why they may not.
    [[nodiscard]] const Identity &identity() const;
    /// Something that was begun has not ended.
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] Plan plan(Verb verb, const Snapshot &fleet, std::vector<RunnerId> ids, const QString &reason = {}) const;
    [[nodiscard]] Plan plan(const Snapshot &fleet, PlanRequest request) const;
    /// Of jobs, see makeJobPlan().
    [[nodiscard]] static Plan plan(const JobPicture &jobs, const JobPlanRequest &request);
    [[nodiscard]] Plan plan(const std::vector<Job> &jobs, Instant asOf, const JobPlanRequest &request) const;
    /// Of settings, see makeEditPlan() and makeAssignPlan().
    [[nodiscard]] static Plan plan(const Snapshot &fleet, const EditRequest &request);
    [[nodiscard]] static Plan plan(const Snapshot &fleet, const SettingsById &wanted, const QString &reason);
    [[nodiscard]] static Plan plan(const Snapshot &fleet, const AssignRequest &request);
    /// An edit once more for those that somebody else had changed, see makeRepeatedEditPlan().
    [[nodiscard]] static Plan repeated(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &changed);
    /// The same plan over some of its runners only, made anew from the list.
    [[nodiscard]] Plan narrowed(const Snapshot &fleet, const Plan &plan, const std::vector<TargetId> &active, Plan::Method method) const;
    /// At the present round trip and rate limit; nullopt when that cannot be told.
    [[nodiscard]] std::optional<RunTime> expectedTime(const Plan &plan) const;
    /// What would take back what this run did: pausing for resuming, assigning for removing and the other way round, the settings before
    /// an edit; deletions and new tokens cannot be taken back.
    /// Runners that somebody changed since are skipped.
    [[nodiscard]] static bool canUndo(const JournalRun &run);
    /// The same of a run that has ended, by what it did and how often.
    [[nodiscard]] static bool canUndo(Verb verb, int done);
    [[nodiscard]] Plan undoPlan(const JournalRunDetail &run, const Snapshot &fleet) const;

    /// Starts it; owned by this, and stays until clear(). nullptr: refused; always while identity() says so, see isReadOnly().
    Operation *run(const Plan &plan);
    [[nodiscard]] QList<Operation *> operations() const;   ///< oldest first
    void clear(Operation *finished);                       ///< deletes it; one that still runs stays

    /// Of new runners; owned by this, and deleted when it has finished and its receiver heard of it. nullptr: what is wanted makes no
    /// sense, see problemOf().
    Creation *create(const NewRunners &wanted);

    /// Runs of this instance that were broken off with the program that did them, newest first. None while another program is
    /// at work there: those runs may be under way.
    void interrupted(QObject *receiver, std::function<void(Result<std::vector<JournalRun>>)> done);
    /// What is on record of a run.
    void record(const QString &run, QObject *receiver, std::function<void(Result<JournalRunDetail>)> done);
    /// A run on record, to check, continue or abandon it. Kind::Forbidden for another user's or instance's: what this token
    /// does not see may be there all the same.
    void recover(const QString &run, QObject *receiver, std::function<void(Result<Recovery *>)> done);
    /// Goes on with what was not sent; see Recovery::rest(). nullptr: refused.
    Operation *resume(const Plan &rest, const QString &run);

Q_SIGNALS:
    /// identity() is another one.
    void identityChanged();
    void started(muster::Operation *operation);
    /// Changes that are proved by GitLab's answers, as they come.
    void deleted(const std::vector<muster::RunnerId> &ids);
    void pausedChanged(const std::vector<muster::RunnerId> &ids, bool paused);
    /// Cancelled or retried: whoever shows jobs looks again.
    void jobsChanged(const std::vector<muster::JobId> &ids);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
