// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/owndeeds.h"
#include "models/automation/signaldesk.h"
#include "models/fleet/identity.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/history/history.h"
#include "models/history/ownthread.h"

#include <QObject>

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace muster {

class FleetSync;

/// Looks for signs of compromise after each complete load, keeps what was found and decided in the history, and tells what is
/// new. The work is done on a thread of its own. Without a history it works all the same, and forgets with the program.
/// A load that is not complete, or is from memory, is no ground for a conclusion; one from memory is what the next is compared
/// with. GUI thread.
class SignalWatch final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        Identity identity;
        History *history = nullptr;     ///< outlives this, as does the journal
        Journal *journal = nullptr;
        /// What is known of weaknesses; asked for at the first look, on the GUI thread, as nothing before needs it. Null: nothing.
        std::function<std::shared_ptr<const Advisories>()> advisories = {};
        std::function<std::vector<ServerAdvisory>()> serverAdvisories = {};
        SignalSettings settings = {};
        int daysKept = History::defaultDaysKept;   ///< of what is usual for runners that are gone
    };
    explicit SignalWatch(Ground ground, QObject *parent = nullptr);
    ~SignalWatch() override;

    /// Looks whenever a complete load is there. The sync outlives this.
    void follow(FleetSync &sync);
    void setFleet(const Snapshot::Ptr &fleet);
    void setDaysKept(int days) { m_ground.daysKept = days; }
    /// Counts from the next look on.
    void setSettings(const SignalSettings &settings) { m_ground.settings = settings; }
    /// What one pass over the queue saw, for signals that look at jobs: of all passes since the last look, not only the last one.
    void setJobs(const JobPicture::Ptr &jobs);

    enum class State : quint8 {
        Waiting,   ///< for the first complete load
        Looking,   ///< for the first time
        Ready,
    };
    [[nodiscard]] State state() const { return m_state; }
    /// All there are, in no order; never null.
    [[nodiscard]] const SignalDesk::Findings &findings() const { return m_findings; }
    /// When the picture was taken that was last looked at.
    [[nodiscard]] Instant lookedAt() const { return m_lookedAt; }
    /// There was an earlier picture to compare with: without one, only what is so can be told, not what happened.
    [[nodiscard]] bool hasCompared() const { return m_hasCompared; }
    /// Jobs that ended were there to be looked at.
    [[nodiscard]] bool hasJobs() const { return m_hasJobs; }
    /// That was last looked at, or is from memory; null: none.
    [[nodiscard]] const Snapshot::Ptr &fleet() const { return m_before; }
    [[nodiscard]] const QString &instance() const { return m_ground.identity.instance; }
    /// The history cannot be used: what is found and decided is forgotten with the program.
    [[nodiscard]] bool isForgetful() const;
    /// What the signals of the last look took, in milliseconds.
    [[nodiscard]] double took() const { return m_took; }

    /// `by` and `at` are filled in.
    void decide(const std::vector<qint64> &ids, FindingDecision decision);
    /// They are expected from now on: a new baseline, with its reason.
    void accept(const std::vector<qint64> &ids, const QString &reason);
    /// What the findings come to, runner by runner; made on the worker.
    void risks(RisksOf which, QObject *receiver, const std::function<void(const SignalDesk::Risks &)> &done);
    /// Jobs that ended on this runner since then, oldest first, and then those that were last seen to run there; empty where none are
    /// known.
    void jobsOf(RunnerId runner, Instant since, QObject *receiver, const std::function<void(const std::vector<FinishedJob> &)> &done);

Q_SIGNALS:
    void changed();
    /// A look has ended; changed() came before.
    void looked();
    void opened(const std::vector<muster::Finding> &findings);

private:
    struct Facts;
    void lookAt(const Snapshot::Ptr &fleet);
    [[nodiscard]] std::vector<Job> takeSeen();
    void askMemory();
    void askJobs();
    void askDeeds();
    void work();
    using Outcome = std::shared_ptr<SignalDesk::Outcome>;
    /// Runs it on the worker; what comes of it is taken over.
    void askDesk(std::function<SignalDesk::Outcome(SignalDesk &)> work, std::function<void(const Outcome &)> done);
    void take(const Outcome &outcome, bool isLook);
    void endLook();
    void write(SignalRecord record);
    [[nodiscard]] History::Viewer viewer() const { return { m_ground.identity.instance, m_ground.identity.username }; }

    Ground m_ground;
    OwnDeeds m_deeds;
    OwnThread<SignalDesk> m_desk;
    State m_state = State::Waiting;
    SignalDesk::Findings m_findings;
    JobPicture::Ptr m_jobs;              // the last pass; null: the queue is not watched
    std::unordered_map<qint64, Job> m_seen;   // by number: jobs that no look has been told of
    std::unordered_set<qint64> m_told;   // those that were told while they ran
    Snapshot::Ptr m_before;              // the last one looked at, or from memory
    Snapshot::Ptr m_now;                 // that is being looked at; null: none
    Snapshot::Ptr m_next;                // that came meanwhile
    std::optional<SignalDesk::Task> m_task;
    std::shared_ptr<const Advisories> m_advisories;
    std::vector<ServerAdvisory> m_serverAdvisories;
    std::optional<FleetKey> m_key;       // whose memory was read
    qint64 m_knownWrites = -1;
    Instant m_jobsUntil;
    Instant m_lookedAt;
    bool m_hasCompared = false;
    bool m_hasJobs = false;
    double m_took = 0;
};

} // namespace muster
