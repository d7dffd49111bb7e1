// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/change.h"
#include "app/demo/world/job.h"
#include "app/demo/world/place.h"
#include "app/demo/world/random.h"
#include "app/demo/world/runner.h"
#include "app/demo/world/runnerlist.h"
#include "app/demo/world/upgradecheck.h"
#include "app/demo/world/user.h"
#include "app/demo/world/worldclock.h"
#include "app/demo/world/worldoptions.h"

#include <QHash>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace muster::demo {

class Life;

/// Which runners `Group.runners` means.
enum class Membership { Direct, Descendants, AllAvailable };

/// The pretend GitLab instance behind the API: everything in it, and every act upon it. Knows nothing of HTTP or
/// GraphQL, and asks nobody's permission: that is Access. Belongs to one thread. Pointers it hands out are good until the
/// next act or catchUp().
class World final {
public:
    explicit World(const WorldOptions &options);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] const Profile &profile() const { return m_options.profile; }
    [[nodiscard]] const WorldOptions &options() const { return m_options; }

    // Time. A still world's clock stands; see advance() and step().
    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// Up to when things have happened: now(), but in a still world the moment it was last stepped to. A polling
    /// manager's contact lies shortly before this.
    [[nodiscard]] Moment livedUntil() const { return m_livedUntil; }
    /// Moves the clock on. Life happens on the way, except in a still world, where everything just grows older.
    void advance(Moment span);
    /// Moves the clock on, and life happens on the way even in a still world.
    void step(Moment span);
    /// Lets happen what the running clock says should have happened by now. Nothing in a still world.
    void catchUp();

    // Looking up; nullptr if there is none.
    [[nodiscard]] const Runner *runner(qint64 id) const;
    /// By its whole authentication token.
    [[nodiscard]] const Runner *runnerByToken(QStringView token) const;
    [[nodiscard]] const Group *group(qint64 id) const;
    [[nodiscard]] const Group *group(QStringView fullPath) const;
    [[nodiscard]] const Project *project(qint64 id) const;
    [[nodiscard]] const Project *project(QStringView fullPath) const;
    [[nodiscard]] const User *user(qint64 id) const;
    [[nodiscard]] const User *user(QStringView username) const;
    [[nodiscard]] const Job *job(qint64 id) const;
    [[nodiscard]] const Pipeline *pipeline(qint64 id) const;

    // Lists.
    [[nodiscard]] RunnerList runners(std::optional<RunnerType> type = {}) const;
    [[nodiscard]] RunnerList groupRunners(const Group &group, Membership membership, std::optional<RunnerType> type = {}) const;
    /// What the group's projects inherit: the group's own, those of the groups above, the instance's.
    [[nodiscard]] RunnerList inheritedRunners(const Group &group, std::optional<RunnerType> type = {}) const;
    /// What the project can use: its own, those of the groups above, the instance's.
    [[nodiscard]] RunnerList projectRunners(const Project &project, std::optional<RunnerType> type = {}) const;
    /// By id.
    [[nodiscard]] const std::map<qint64, Group> &groups() const { return m_groups; }
    [[nodiscard]] const std::map<qint64, Project> &projects() const { return m_projects; }
    [[nodiscard]] const std::map<qint64, User> &users() const { return m_users; }
    [[nodiscard]] const std::map<qint64, Job> &jobs() const { return m_jobs; }
    [[nodiscard]] const std::map<qint64, Pipeline> &pipelines() const { return m_pipelines; }
    /// Ids of the jobs in one state, oldest first.
    [[nodiscard]] const std::set<qint64> &jobs(JobStatus status) const { return m_jobsByStatus[size_t(status)]; }
    /// Ids of the jobs a runner took, oldest first.
    [[nodiscard]] const std::vector<qint64> &jobsOfRunner(qint64 runnerId) const;

    // Places and people.
    /// The group itself first, then its parent, up to the top.
    [[nodiscard]] std::vector<const Group *> chain(qint64 groupId) const;
    /// The highest role from the group, its parents, and nothing else. Roles only; an administrator has none by office.
    [[nodiscard]] Role roleInGroup(qint64 userId, qint64 groupId) const;
    [[nodiscard]] Role roleInProject(qint64 userId, const Project &project) const;
    /// Everybody with a role there, inherited ones too, each with the highest; by user id.
    [[nodiscard]] std::vector<Member> membersOf(const Group &group) const;
    [[nodiscard]] std::vector<Member> membersOf(const Project &project) const;

    // Runners, judged by the world's clock (the rules of GitLab 17.2 and later; before, stale is three months for runners).
    [[nodiscard]] Moment contactedAt(const Manager &manager) const;
    [[nodiscard]] Moment contactedAt(const Runner &runner) const;
    [[nodiscard]] RunnerStatus status(const Manager &manager) const;
    [[nodiscard]] RunnerStatus status(const Runner &runner) const;
    /// What GitLab itself says of the versions, with a licence for it.
    [[nodiscard]] const UpgradeCheck &upgrades() const { return m_upgrades; }
    /// The authentication token. What a client may see of it: shortSha().
    [[nodiscard]] QString tokenOf(const Runner &runner) const;
    [[nodiscard]] QString shortSha(const Runner &runner) const;
    /// Tags, untagged, protected, the project's reach and its switches. Says nothing of paused or online.
    [[nodiscard]] bool canTake(const Runner &runner, const Job &job) const;
    /// Pending, and no unpaused online runner could take it.
    [[nodiscard]] bool isStuck(const Job &job) const;

    // Acts. An id that does not exist makes them do nothing (false, null).
    bool setPaused(qint64 runnerId, bool paused);
    /// All or nothing; empty on success, and for an unknown id.
    std::vector<Invalid> update(qint64 runnerId, const RunnerChange &change);
    bool deleteRunner(qint64 runnerId);
    CreatedRunner createRunner(const NewRunner &wanted);
    /// A new token; every manager of the runner loses access until reconfigured. Its text is tokenOf() from now on.
    bool resetToken(qint64 runnerId);
    bool assign(qint64 runnerId, qint64 projectId);
    /// Refused (false) for the owner project.
    bool unassign(qint64 runnerId, qint64 projectId);
    /// A running job turns CANCELING and ends soon (CANCELED at once before 17.0); a waiting one CANCELED; a finished one stays.
    bool cancelJob(qint64 jobId);
    /// The new job's id; 0 if it cannot be retried.
    qint64 retryJob(qint64 jobId);
    bool cancelPipeline(qint64 pipelineId);
    bool setPruning(qint64 groupId, bool on);
    /// What was done since the last call.
    [[nodiscard]] std::vector<Change> takeChanges();

    // Tokens.
    [[nodiscard]] const AccessToken &token(TokenKind kind) const;
    [[nodiscard]] const std::deque<AccessToken> &tokens() const { return m_tokens; }
    /// nullptr for a text GitLab has no record of.
    [[nodiscard]] const AccessToken *tokenBySecret(QByteArrayView secret) const;
    void revoke(TokenKind kind, bool revoked = true);
    void setExpiry(TokenKind kind, Moment expiresAt);
    void setScopes(TokenKind kind, const QStringList &scopes);
    void noteUse(qint64 tokenId);

    // For tests: the world as they need it. Nothing of this shows in takeChanges().
    /// Writes to a runner directly, whatever it is; indexes follow.
    bool editRunner(qint64 runnerId, const std::function<void(Runner &)> &writer);
    /// Adds a manager that polls from now on, or fell silent at `contactedAt` (0: never contacted); its id.
    qint64 addManager(qint64 runnerId, const Software &software, const QString &systemId, const QString &ipAddress, std::optional<Moment> contactedAt = {});
    /// All its managers fall silent, their and its last contact then (0: never).
    bool silence(qint64 runnerId, Moment contactedAt);
    bool editJob(qint64 jobId, const std::function<void(Job &)> &writer);
    /// A pending job of the project, for any runner that can take it; its id.
    qint64 addJob(qint64 projectId, const QStringList &tags, bool protectedRef = false);
    bool startJob(qint64 jobId, qint64 runnerId, qint64 managerId = 0);
    bool finishJob(qint64 jobId, JobStatus status, const QString &failureReason = {});
    void setRole(qint64 userId, qint64 groupId, qint64 projectId, Role role);
    bool editUser(qint64 userId, const std::function<void(User &)> &writer);
    /// The group's display name; its path stays.
    bool rename(qint64 groupId, const QString &name);

private:
    friend class Generator;
    friend class Life;

    Runner *find(qint64 id);
    Runner &place(Runner runner);
    void index(const Runner &runner);
    void unindex(const Runner &runner, bool dead);
    [[nodiscard]] std::vector<RunnerIndex *> indexesOf(const Runner &runner);
    [[nodiscard]] const Software *softwareOf(const Software &software);
    /// Moves the job between the indexes, and counts it at its runner while it executes.
    void setStatus(Job &job, JobStatus status);
    void placeJob(const Job &job);
    void settlePipeline(qint64 pipelineId);
    [[nodiscard]] Moment lastPoll(const Manager &manager) const;
    [[nodiscard]] RunnerStatus statusOf(Moment createdAt, Moment contactedAt, bool registered, Moment staleAfter) const;
    void note(Change::Kind kind, qint64 runnerId, qint64 jobId = 0);

    WorldOptions m_options;
    WorldClock m_clock;
    Moment m_livedUntil = 0;
    UpgradeCheck m_upgrades{ m_options.profile };
    Random m_random;

    std::deque<Runner> m_runners;             ///< in slots, which are used again
    std::vector<qint32> m_slots;              ///< by runner id; -1: none
    std::vector<qint32> m_freeSlots;
    std::array<RunnerIndex, 4> m_byType;      ///< by RunnerType
    std::map<qint64, Group> m_groups;
    std::map<qint64, Project> m_projects;
    std::map<qint64, User> m_users;
    std::map<qint64, Job> m_jobs;
    std::map<qint64, Pipeline> m_pipelines;
    QHash<QString, qint64> m_groupsByPath;    ///< lower case: GitLab's paths do not tell cases apart
    QHash<QString, qint64> m_projectsByPath;
    QHash<QString, qint64> m_usersByName;
    std::array<std::set<qint64>, jobStatusCount> m_jobsByStatus;
    QHash<qint64, std::vector<qint64>> m_jobsByRunner;
    std::map<QStringList, Software> m_software;
    std::deque<AccessToken> m_tokens;
    qint64 m_nextManagerId = 1;
    qint64 m_nextJobId = 1;
    qint64 m_nextPipelineId = 1;
    std::vector<Change> m_changes;
    mutable QHash<QString, std::pair<Moment, bool>> m_stuck;   ///< GitLab, too, remembers this for a while
    std::unique_ptr<Life> m_life;
};

template <class Visit>
void RunnerList::walk(Order order, std::optional<RunnerKey> after, Visit visit) const
{
    struct Cursor {
        const std::vector<RunnerKey> *keys;
        qsizetype at;
    };
    const bool forward = order == Order::OldestFirst;
    std::vector<Cursor> cursors;
    for (const RunnerIndex *part : m_parts) {
        const std::vector<RunnerKey> &keys = part->keys();
        qsizetype at = forward ? 0 : qsizetype(keys.size()) - 1;
        if (after) {
            at = forward ? std::upper_bound(keys.begin(), keys.end(), *after) - keys.begin()
                         : std::lower_bound(keys.begin(), keys.end(), *after) - keys.begin() - 1;
        }
        if (at >= 0 && at < qsizetype(keys.size()))
            cursors.push_back({&keys, at});
    }
    while (!cursors.empty()) {
        size_t best = 0;
        for (size_t i = 1; i < cursors.size(); ++i) {
            const RunnerKey &candidate = (*cursors[i].keys)[size_t(cursors[i].at)];
            const RunnerKey &leader = (*cursors[best].keys)[size_t(cursors[best].at)];
            if (forward ? candidate < leader : leader < candidate)
                best = i;
        }
        Cursor &cursor = cursors[best];
        const qint64 id = (*cursor.keys)[size_t(cursor.at)].id;
        cursor.at += forward ? 1 : -1;
        if (cursor.at < 0 || cursor.at >= qsizetype(cursor.keys->size()))
            cursors.erase(cursors.begin() + qsizetype(best));
        const Runner *runner = m_world->runner(id);
        if (runner != nullptr && !visit(*runner))
            return;
    }
}

} // namespace muster::demo
