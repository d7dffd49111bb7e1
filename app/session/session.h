// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/gitlab/client.h"
#include "models/history/history.h"
#include "models/history/journal.h"
#include "models/history/snapshotstore.h"
#include "models/operations/operations.h"
#include "models/sync/fleetpast.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/lookup.h"
#include "models/sync/myrunnersload.h"
#include "models/sync/queuepast.h"
#include "models/sync/recentjobs.h"
#include "models/sync/runnerdetails.h"
#include "models/sync/runnerquestions.h"
#include "models/sync/versionpast.h"
#include "models/sync/wakewatch.h"

#include <memory>
#include <vector>

namespace muster {

/// One signed-in GitLab: the objects that live exactly as long as the connection, made and taken down in the right order.
/// Both programs stand on it; neither window nor terminal is known here.
class Session final
{
public:
    /// What outlives the connection.
    struct Ground {
        const Clock &clock;
        Journal &journal;
        QString directory;   ///< the data directory
        History *history = nullptr;
        SnapshotStore *memory = nullptr;   ///< null: every start begins with an empty list
        Obstacle forbidden = Obstacle::None;   ///< ReadOnly or Marked: nothing is changed, whatever the token allows, and no second token is taken
        QString account = {};              ///< in whose name the memory says what was last on screen
    };
    /// `remembered`: what was shown before the sign-in, taken on if it is what this user would see; null otherwise.
    Session(std::unique_ptr<gitlab::Client> client, const Identity &identity, const Ground &ground, std::unique_ptr<FleetSync> remembered = {});
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    [[nodiscard]] const Identity &identity() const { return m_sync->identity(); }
    [[nodiscard]] gitlab::Client &client() const { return *m_client; }
    /// Changes go with this second client of the same user until disarm(). False: it is not of the same user and instance.
    bool arm(std::unique_ptr<gitlab::Client> client, const Identity &identity);
    /// What was begun goes on to its end with the second client, and then that one goes, and its token with it.
    void disarm();
    /// As Ground::forbidden, from now on; a second token goes.
    void forbid(Obstacle why);
    [[nodiscard]] FleetSync &sync() const { return *m_sync; }
    [[nodiscard]] Operations &operations() const { return *m_operations; }
    /// Knows the fleet of sync(). Does not sample before somebody starts it: most commands have no use for the jobs.
    [[nodiscard]] JobSampler &sampler() const { return *m_sampler; }
    [[nodiscard]] QueuePast &queuePast() const { return *m_queuePast; }
    [[nodiscard]] FleetPast &fleetPast() const { return *m_fleetPast; }
    [[nodiscard]] VersionPast &versionPast() const { return *m_versionPast; }
    [[nodiscard]] RecentJobs &recentJobs() const { return *m_recentJobs; }
    /// Starts the sampler as soon as the first load of the fleet has ended, so that the two do not compete.
    void watchQueue();
    [[nodiscard]] RunnerDetails &details() const { return *m_details; }
    [[nodiscard]] RunnerQuestions &questions() const { return *m_questions; }
    /// Asks nothing before somebody wants it; follows the fleet of sync().
    [[nodiscard]] MyRunnersLoad &mine() const { return *m_mine; }
    [[nodiscard]] Lookup &lookup() const { return *m_lookup; }
    /// After a sleep, it has the fleet loaded and the jobs looked at once.
    [[nodiscard]] WakeWatch &wakeWatch() const { return *m_wake; }

private:
    struct SignedIn {
        Identity identity;
        Obstacle changing = Obstacle::None;   ///< before anything was forbidden
    };
    Session(std::unique_ptr<gitlab::Client> client, const SignedIn &who, std::unique_ptr<FleetSync> remembered, const Ground &ground);
    void lookAfterWake(std::chrono::seconds slept);
    void releaseArms();

    const Obstacle m_changing;   ///< what the token itself allows
    Obstacle m_forbidden;
    // Each holds on to the client, so it comes first and goes last.
    std::unique_ptr<gitlab::Client> m_client;
    std::vector<std::unique_ptr<gitlab::Client>> m_arms;   ///< the last one is in use while armed; others wait for their runs to end
    std::unique_ptr<FleetSync> m_sync;
    std::unique_ptr<JobSampler> m_sampler;
    std::unique_ptr<QueuePast> m_queuePast;
    std::unique_ptr<FleetPast> m_fleetPast;
    std::unique_ptr<VersionPast> m_versionPast;
    std::unique_ptr<RecentJobs> m_recentJobs;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<RunnerDetails> m_details;
    std::unique_ptr<RunnerQuestions> m_questions;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<WakeWatch> m_wake;
    std::unique_ptr<MyRunnersLoad> m_mine;
};

} // namespace muster
