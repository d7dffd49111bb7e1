// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/operations/plan.h"

#include <QObject>

#include <memory>
#include <vector>

namespace muster {

struct RunMeans;

/// One plan being carried out. Batches of 50 (of jobs: 20), two at once; deletions are re-checked batch by batch just before. What it
/// means to do is on record before each request leaves, and what came of it afterwards; without a record, or while another
/// program changes runners of this instance, nothing is sent.
/// pause() and cancel(): nothing new is sent, what is in flight is waited for. When the machine slept, the run pauses by
/// itself and looks at every runner again when it goes on. Ends exactly once with finished().
class Operation final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Running, Paused, Cancelling, Finished };
    Q_ENUM(State)
    enum class PausedBy : quint8 { Person, Sleep };

    struct Item {
        enum class Outcome : quint8 { Pending, Done, Gone, Skipped, Refused, Failed, Unknown, NotSent };
        /// Why, where Muster itself decided; None where GitLab did (see detail).
        enum class Reason : quint8 {
            None,
            StruckOut,       ///< Skipped: taken out in the preview
            CameBack,        ///< Skipped: it was not online in the plan and has made contact since
            OtherRunner,     ///< Skipped: another runner has this id now
            Busy,            ///< Skipped: it has a running job, and had none in the plan
            RightLost,       ///< Skipped: GitLab no longer says that it is allowed
            Changed,         ///< Skipped: somebody changed it since the plan
            AlreadySo,       ///< Skipped: it is as the verb wants it by now
            Locked,          ///< Skipped: it was locked to its projects meanwhile
            NotInProject,    ///< Skipped: move: it is not in the project that it was to leave
            Ended,           ///< Skipped: the job has ended by itself
            UnderWay,        ///< Skipped: the job has not ended (retry)
            WasThere,        ///< Done: move: it was in the new project already when it left the old one
            HalfDone,        ///< Refused, Failed: move: it is in both projects now
            NotCarriedOut,   ///< Failed: the answer was lost, and a look afterwards showed that nothing had happened
            AnswerLost,      ///< Unknown: the answer was lost, and so was the look afterwards; Done, Gone: the look proved it
            Cancelled,       ///< NotSent
            Stopped,         ///< NotSent: see stoppedBy()
        };
        TargetId id;
        QString name;
        Outcome outcome = Outcome::Pending;
        Reason reason = Reason::None;
        QString detail;          ///< GitLab's sentence or that of the transport; empty when `reason` says it
    };
    struct Counts {
        int done = 0, gone = 0, skipped = 0, refused = 0, failed = 0, unknown = 0, notSent = 0, pending = 0;
        [[nodiscard]] int total() const { return done + gone + skipped + refused + failed + unknown + notSent + pending; }
    };

    Operation(const RunMeans &means, Plan plan, QObject *parent = nullptr);
    /// Goes on with a run that is on record: the plan holds what was not sent.
    Operation(const RunMeans &means, Plan rest, const QString &runId, QObject *parent = nullptr);
    ~Operation() override;

    void start();
    void pause();
    void resume();
    void cancel();
    [[nodiscard]] State state() const;
    [[nodiscard]] PausedBy pausedBy() const;                ///< while State::Paused
    [[nodiscard]] const Plan &plan() const;
    [[nodiscard]] const std::vector<Item> &items() const;   ///< in the plan's order
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] const QString &runId() const;             ///< unique name of this run
    /// Why it stopped by itself (first 401, three 5xx or timeouts in a row, twenty refusals without a success between them,
    /// Kind::Io: no record or no lock); nullopt otherwise.
    [[nodiscard]] const std::optional<Error> &stoppedBy() const;

Q_SIGNALS:
    /// At most ten times a second.
    void progressed();
    /// Targets that GitLab's answers prove to be as the verb wants them, as they come; with Verb::Delete also those found gone.
    void carriedOut(const std::vector<muster::TargetId> &ids);
    /// Verb::ResetToken: the new token of a runner. GitLab shows it this once, and nothing keeps it: whoever listens has to.
    void tokenIssued(muster::TargetId id, const muster::SecretString &token);
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
