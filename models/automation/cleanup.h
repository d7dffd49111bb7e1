// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupfile.h"
#include "models/automation/cleanupherald.h"
#include "models/automation/cleanupplanner.h"
#include "models/automation/cleanuprecords.h"
#include "models/automation/cleanuprun.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace muster {

class Clock;
class FleetSync;

/// Cleanup of one connection: the policy file, what it would take now, who is in quarantine, past runs; and the runs themselves,
/// by hand or, while the program runs, when a rule that is on is due. What the Cleanup page holds; views see no history. GUI thread.
class Cleanup final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Ground {
        FleetSync &sync;
        Operations &operations;
        History *history = nullptr;
        const ReleaseCatalogue &catalogue;
        const Clock &clock;
        QString directory;                  ///< the data directory
        QString policyPath;
        std::function<CleanupHerald::News(const CleanupRun &)> words;   ///< what recipients hear of a run
    };
    explicit Cleanup(const Ground &ground, QObject *parent = nullptr);
    ~Cleanup() override;

    [[nodiscard]] CleanupFile &file() { return *m_file; }
    [[nodiscard]] const CleanupFile &file() const { return *m_file; }
    /// Base address of the GitLab.
    [[nodiscard]] QString instance() const;
    void setRuleOn(const QString &rule, bool isOn);
    /// A policy that can be used, of which no rule is on: nothing runs by itself, and there is nothing to run by hand.
    [[nodiscard]] bool isEveryRuleOff() const;
    /// When a rule runs next by itself; unknown for one that is off, or while the policy has errors.
    [[nodiscard]] Instant nextRun(const CleanupRule &rule) const;

    /// What every rule of the policy would take now: those that are on, and besides what those that are off would take if they were
    /// on. nullptr: not known (yet).
    using PlanPtr = CleanupPlanner::PlanPtr;
    [[nodiscard]] const PlanPtr &preview() const { return m_preview; }
    /// The same of a text that somebody is writing: its problems, and what all its rules would take, nullptr while it has errors or
    /// no fleet is loaded. The newest question counts.
    void tryOut(const QByteArray &text, QObject *receiver, std::function<void(const CleanupReading &, const PlanPtr &)> done);
    /// Only while somebody looks is it kept up to date.
    void setWatched(bool watched);

    [[nodiscard]] const std::vector<QuarantineRecord> &records() const { return m_records.past().records; }
    [[nodiscard]] const std::vector<CleanupRunRecord> &runs() const { return m_records.runs(); }
    [[nodiscard]] const std::vector<RemovedRunner> &removed() const { return m_records.removed(); }
    /// What all runs on record came to, by day, oldest first.
    [[nodiscard]] const std::vector<CleanupDay> &days() const { return m_records.days(); }
    /// Why what is on record cannot be read.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_records.trouble(); }

    /// Plans the rules that are on, by hand; planned() follows, and then somebody says go or nothing.
    void planNow(bool isConfirmed);
    /// Carries out what was seen: planned once more, and only if all of it still holds. ended() follows.
    void carryOut(const PlanPtr &seen, bool isConfirmed);
    void release(const std::vector<RunnerId> &runners);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run || m_isPreparing; }
    [[nodiscard]] const CleanupRun *run() const { return m_run.get(); }

    /// How a run ended, for a message.
    struct Ending {
        bool isRefused = false;
        bool isByItself = false;
        std::vector<CleanupRefusal> refusals;
        int quarantined = 0;
        int deleted = 0;
        int released = 0;
        int reported = 0;
        Operation::Counts counts;
        std::optional<Error> trouble;
        bool isRestRefused = false;
        bool isStale = false;             ///< what was seen does not hold any more: nothing was sent
    };
    [[nodiscard]] const std::optional<Ending> &lastEnding() const { return m_ending; }

Q_SIGNALS:
    void changed();                  ///< policy, preview, records or runs
    void planned(const std::shared_ptr<const muster::CleanupPlan> &plan);
    void planFailed(const muster::Error &error);
    void runningChanged();
    void ended();
    /// For the desktop.
    void notified(const QString &headline, const QString &text);

private:
    enum class Why : quint8 { ByHand, ByItself };
    void makePreview();
    void readPast();
    void checkDue();
    void runDue(const std::vector<bool> &rules);
    void start(const PlanPtr &plan, Why why);
    void endRun(Why why);
    [[nodiscard]] std::vector<bool> rulesThatAreOn() const;
    [[nodiscard]] std::vector<bool> dueRules() const;
    [[nodiscard]] bool isAnyDue() const;
    /// Whose eyes see what is on record.
    [[nodiscard]] FleetKey view() const;
    [[nodiscard]] bool isFleetFresh() const;
    [[nodiscard]] CleanupPlanner::Ground plannerGround();
    void setPreparing(bool preparing);
    void fail(const Error &error);

    const Ground m_ground;
    CleanupRecords m_records;
    std::unique_ptr<CleanupFile> m_file;
    std::unique_ptr<CleanupPlanner> m_previews;
    std::unique_ptr<CleanupPlanner> m_planner;
    std::unique_ptr<CleanupPlanner> m_drafts;
    std::unique_ptr<CleanupRun> m_run;
    CleanupHerald m_herald;
    QTimer m_due;
    PlanPtr m_preview;
    std::optional<Ending> m_ending;
    bool m_isWatched = false;
    bool m_isPreparing = false;
};

} // namespace muster
