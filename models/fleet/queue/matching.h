// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/queue/provenreach.h"
#include "models/fleet/snapshot.h"

#include <QStringList>

#include <array>
#include <vector>

namespace muster {

/// Which runner could take which job, by GitLab's rules (semantics: a runner must carry all tags of the job, untagged jobs need
/// a runner that takes them, a protected runner takes protected refs only, and the job's project must be in its reach).
/// Three-valued: what GitLab did not tell is neither met nor unmet. Of a project runner, lists tell its owner and the number of
/// its projects: with more than one it may be any other's, unless running jobs prove more (ProvenReach). That a project may shut
/// out its groups' runners, nothing tells: being below the group is taken as enough.

enum class MatchCondition : quint8 {
    Reach,       ///< instance runner the project allows, runner of a group above the project, or assigned to the project
    Tags,        ///< carries every tag of the job; `Linux` is not `linux`
    Untagged,    ///< the job has tags, or the runner takes untagged jobs
    Protected,   ///< the runner is not protected, or the ref is
    NotPaused,
    Online,
    HasRoom,     ///< runs fewer jobs than it was ever seen to run at once; unknown unless told
};
inline constexpr std::size_t matchConditions = 7;
/// The first four: what a runner is made for. The others say whether it could take the job now.
inline constexpr std::size_t eligibilityConditions = 4;

/// What a job asks of a runner. Jobs with equal needs are matched once.
struct JobNeeds {
    QString projectPath;
    QStringList tags;                    ///< sorted, without repeats
    Tri protectedRef = Tri::Unknown;
    Tri instanceRunners = Tri::Unknown;  ///< the project lets instance runners take its jobs
    friend bool operator==(const JobNeeds &, const JobNeeds &) = default;
};
[[nodiscard]] JobNeeds needsOf(const Job &job);

/// One runner held against one job.
struct RunnerMatch {
    qsizetype row = 0;                              ///< of the snapshot
    std::array<Tri, matchConditions> met{};         ///< by MatchCondition
    QStringList missingTags;                        ///< tags of the job that the runner lacks
    std::vector<std::pair<QString, QString>> nearTags;   ///< of those, (wanted, the runner's similar one): `windows-shared`, `windows-shared-1`
    [[nodiscard]] Tri isEligible() const;           ///< Kleene's "and" of the first four
    [[nodiscard]] Tri couldTakeNow() const;         ///< of all but HasRoom
    [[nodiscard]] int unmet() const;                ///< how many are No
};
[[nodiscard]] RunnerMatch matchOf(const Snapshot &fleet, qsizetype row, const JobNeeds &needs, const ProvenReach *proven = nullptr);

/// The runners nearest to taking it, best first: by unmet conditions, then unknown ones, then missing tags that nothing is near
/// to, then missing tags, then id.
[[nodiscard]] std::vector<RunnerMatch> nearestRunners(const Snapshot &fleet, const JobNeeds &needs, std::size_t most, const ProvenReach *proven = nullptr);

/// The smallest change that would let the job run; a list because several may be equally small: each would do, the first of
/// its kind names the runner. Where no single change would do, the changes (up to three) that the nearest runner needs together.
/// What rests on unknown conditions comes only where nothing certain is as small.
struct MatchAdvice {
    enum class Kind : quint8 {
        Wait,             ///< an eligible runner is online: it is busy
        Resume,           ///< resume runner `row`
        BringOnline,      ///< start runner `row` again
        AddTag,           ///< give runner `row` the tag `text`
        FixTag,           ///< the job asks for `text`, runner `row` carries `other`
        TakeUntagged,     ///< let runner `row` take untagged jobs
        ProtectRef,       ///< protect the job's ref, or let runner `row` take unprotected ones
        AllowInstance,    ///< the project does not let instance runners take its jobs
        Assign,           ///< assign project runner `row` to the project
        None,             ///< no runner is near
    };
    Kind kind = Kind::None;
    qsizetype row = -1;
    QString text;
    QString other;
    bool isEnough = true;     ///< false: only together with the others of the list
    friend bool operator==(const MatchAdvice &, const MatchAdvice &) = default;
};
[[nodiscard]] std::vector<MatchAdvice> adviceFor(const Snapshot &fleet, const std::vector<RunnerMatch> &nearest);

/// How many runners could take jobs with these needs. `unknown`: could not be decided.
struct EligibleCount {
    int online = 0;    ///< eligible, not paused, and online by the server's status
    int paused = 0;    ///< eligible and paused
    int offline = 0;   ///< eligible, not paused, not online
    int unknown = 0;   ///< eligibility is unknown, or its switch or status is
    friend bool operator==(const EligibleCount &, const EligibleCount &) = default;
};

/// Answers for many jobs over one snapshot. Runners are ordered once by what their reach depends on (instance; group; project),
/// jobs grouped by demand: (tag set, protection of the ref). With R runners in T distinct tag sets, D distinct demands and N
/// distinct needs: once O(R log R); per demand the tag sets that carry its rarest tag, plus O(M log M) for the M runners of the
/// matching sets; per needs only the depth of the project's path, and for eligible() the rows it returns. Never jobs x runners.
/// Holds the snapshot; one thread.
class Matcher final {
public:
    /// `proven`: what an earlier snapshot's matcher knew; a refresh proves nothing wrong of it.
    explicit Matcher(Snapshot::Ptr fleet, ProvenReach proven = {});
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    [[nodiscard]] const Snapshot &fleet() const;
    /// Every runner of the instance is in it: only then is a runner that is not seen not there.
    [[nodiscard]] bool knowsAllRunners() const;

    /// What running and finished jobs prove about reach counts from now on.
    void noteRan(const Job &job);
    [[nodiscard]] const ProvenReach &proven() const;

    /// Rows of runners whose eligibility is Yes, ascending. Valid until the next call.
    [[nodiscard]] const std::vector<quint32> &eligible(const JobNeeds &needs);
    [[nodiscard]] EligibleCount count(const JobNeeds &needs);
    /// Of all runners that could take jobs with any of these needs, each counted once: the board's rows are unions.
    [[nodiscard]] EligibleCount count(const std::vector<JobNeeds> &needs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
