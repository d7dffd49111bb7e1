// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupplan.h"
#include "models/base/result.h"
#include "models/history/instancelock.h"
#include "models/operations/operation.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

class CleanupBook;
class Operations;

/// Carries out a cleanup plan, step by step: what is meant is on record before a step begins and what came of it afterwards, in
/// the journal for every request and in the record of the quarantine for every runner. A refused plan sends nothing; its run is
/// on record all the same. One run per instance and data directory at a time. Ends exactly once with finished(). GUI thread.
class CleanupRun final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the run.
    struct Ground {
        Operations &operations;
        CleanupBook &book;
        QString directory;                    ///< where the lock lies: the data directory
        std::function<Instant()> serverNow;
    };
    CleanupRun(const Ground &ground, std::shared_ptr<const CleanupPlan> plan, QObject *parent = nullptr);
    ~CleanupRun() override;

    void start();
    /// Nothing new is sent; what is on its way is waited for.
    void cancel();

    [[nodiscard]] const QString &id() const { return m_record.id; }
    [[nodiscard]] const CleanupPlan &plan() const { return *m_plan; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    /// What came of one step. The operation lives as long as the run.
    struct StepResult {
        QString rule;
        CleanupDecision::Act act = CleanupDecision::Act::Release;
        Operation *operation = nullptr;
    };
    [[nodiscard]] const std::vector<StepResult> &results() const { return m_results; }
    /// Of all steps; what no step came to counts as not sent.
    [[nodiscard]] Operation::Counts counts() const;
    /// Why it ended early: no record, no lock, or why an operation stopped.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// REST refused every deletion, as it does in GitLab's Admin Mode: the bulk mutation might be let through.
    [[nodiscard]] bool isRestRefused() const;

Q_SIGNALS:
    void started(muster::Operation *operation);
    void finished();

private:
    void begin();
    void nextStep();
    void carryOut(std::size_t step);
    void settle(std::size_t step);
    void end();
    void write(const CleanupChanges &changes, std::function<void()> then);
    [[nodiscard]] CleanupChanges intentOf(const CleanupPlan::Step &step) const;
    [[nodiscard]] CleanupChanges intentTakenBack(const CleanupPlan::Step &step) const;
    [[nodiscard]] CleanupChanges outcomeOf(const CleanupPlan::Step &step, const Operation &operation);

    const Ground m_ground;
    const std::shared_ptr<const CleanupPlan> m_plan;
    InstanceLock m_lock;
    CleanupRunRecord m_record;
    std::size_t m_next = 0;
    std::vector<StepResult> m_results;
    std::optional<Error> m_trouble;
    bool m_isCancelled = false;
    bool m_isFinished = false;
};

/// `{"run","verb":"cleanup","policy_sha256","rules","refused","runs","quarantined","deleted","released","reported","done","gone","skipped","failed",
/// "unknown","not_sent","items":[{"id","act","rule","outcome","detail"}]}`: as changing commands have it, and what a cleanup has besides.
[[nodiscard]] QJsonObject cleanupRunToJson(const CleanupRun &run);

/// Runs of policies that were broken off: what became of their requests is found out, and the rest left, because the next plan is
/// made from what is there now. `done` hears how many there were. They must be this user's.
void settleBrokenCleanups(Operations &operations, QObject *receiver, std::function<void(Result<int>)> done);

} // namespace muster
