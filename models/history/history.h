// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/queue/comparison.h"
#include "models/fleet/pastload.h"
#include "models/fleet/pastversions.h"
#include "models/fleet/queue/queueflow.h"
#include "models/fleet/queue/seenjobs.h"
#include "models/fleet/scope.h"
#include "models/fleet/snapshot.h"
#include "models/history/signalmemory.h"

#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

/// What GitLab forgets and Muster keeps, `history.sqlite` in a data directory: samples of the queue, jobs that ended, the
/// last that was known of every runner and manager, and what changed in the fleet from load to load. Kept apart per (instance,
/// user), the fleet per scope as well: views with other rights are never mixed. An own thread holds the one connection (WAL, synchronous=NORMAL: losing the last seconds harms nobody); everything
/// here is called on one thread, answers come from its event loop, never after the receiver died. A damaged file is set aside,
/// never deleted; one of a newer Muster is read only. Without history everything else goes on.
class History final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Opening, Ready, ReadOnly, Failed };
    Q_ENUM(State)
    /// Whose picture of which GitLab.
    struct Viewer {
        QString instance;
        QString username;
        friend bool operator==(const Viewer &, const Viewer &) = default;
    };
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    /// Opens on its thread; stateChanged() follows. The folder is made when it is not there.
    explicit History(const QString &directory, QObject *parent = nullptr);
    ~History() override;   ///< what was handed in is still written

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<Error> &trouble() const;   ///< Kind::Io; `hint` holds the file's path
    [[nodiscard]] const QString &file() const;
    void reopen();

    // Writing: queued, in order, nobody waits; what fails is told by trouble() and tried no further.

    /// Gathers samples into minutes; thins to 5 minutes after a day and to an hour after 30 days as it goes.
    void addSample(const Viewer &viewer, const QueueSample &sample, bool isWhole);
    /// Jobs that ended; one that is there already is written over. Kept 30 days.
    void addFinished(const Viewer &viewer, std::vector<FinishedJob> jobs);
    /// What is known of every runner and manager now; only what differs from before is written.
    void rememberFleet(const Viewer &viewer, Snapshot::Ptr fleet);
    /// What a complete load shows otherwise than the one before (others, and older ones, are left out), so that the fleet of any past
    /// moment can be told. What is older than setDaysKept() goes, by and by.
    void recordFleet(Snapshot::Ptr fleet);
    static constexpr int defaultDaysKept = 365;
    void setDaysKept(int days);
    /// What came of a look at the signals, or what a person decided about findings.
    void recordSignals(const Viewer &viewer, const Scope &scope, SignalRecord record);
    /// All that is kept for this viewer goes, and is overwritten in the file.
    void forget(const Viewer &viewer);

    // Reading.

    struct SeriesRequest {
        QueueDimension dimension = QueueDimension::All;
        QStringList names;       ///< of these; empty: every name of the dimension
        Instant from, until;     ///< unknown: the first, the last there is; what lies across the ends is told whole
    };
    void series(const Viewer &viewer, const SeriesRequest &request, QObject *receiver, Answer<std::vector<QueueSeries>> done);
    /// That ended at `from` or later and before `until`, oldest first, at most 20,000, the newest ones.
    void finished(const Viewer &viewer, Instant from, Instant until, QObject *receiver, Answer<std::vector<FinishedJob>> done);
    /// The same of one runner, however many there were of others.
    void finishedOn(const Viewer &viewer, RunnerId runner, Instant from, QObject *receiver, Answer<std::vector<FinishedJob>> done);
    /// Hour of the day × day of the week (Monday first), each mean pending while watched; -1: never watched. By UTC. Of a tag
    /// set, or of all jobs (nullopt).
    using WeekMap = std::array<std::array<double, 24>, 7>;
    void weekMap(const Viewer &viewer, const std::optional<QString> &tagSet, QObject *receiver, Answer<WeekMap> done);
    /// Runners that are remembered under a number, short token, system id, address, name or tag; newest seen first, at most 50.
    void remembered(const Viewer &viewer, const QString &text, QObject *receiver, Answer<std::vector<LookupAnswer>> done);
    /// States of the fleet, oldest first; at most `most`, of more the last of each stretch of time. With `from`, the one that was on
    /// record then as well.
    struct SpanRequest {
        Instant from, until;     ///< unknown: the first, the last there is
        qint64 most = 2000;
    };
    void pastLoads(const FleetKey &key, const SpanRequest &span, QObject *receiver, Answer<PastLoads> done);
    /// The fleet as it was on record at a moment, Completeness::Remembered; null: nothing was. When who was online made contact is
    /// not kept: it is told as the moment itself.
    void fleetAt(const FleetKey &key, Instant at, QObject *receiver, Answer<Snapshot::Ptr> done);
    /// What happened after `from` and until `until`.
    void changes(const FleetKey &key, const SpanRequest &span, QObject *receiver, Answer<PastChanges> done);
    /// What happened to one runner, newest first, at most 500. `createdAt` tells it from another one with its number, unless unknown.
    void changesOf(const FleetKey &key, RunnerId runner, Instant createdAt, QObject *receiver, Answer<std::vector<RunnerChange>> done);
    /// Which versions ran, state by state, up to about `most` states. Takes longer than other readings: once through all that is on
    /// record of this fleet.
    void pastVersions(const FleetKey &key, qint64 most, QObject *receiver, Answer<std::shared_ptr<PastVersions>> done);
    /// Jobs that were seen to end from `from` on and before `until`, by runner; nothing older than 30 days is known.
    void seenJobs(const Viewer &viewer, Instant from, Instant until, QObject *receiver, Answer<SeenJobs> done);
    /// A copy of the file in one piece; nothing may be in its place. Answers its size in bytes.
    void backUp(const QString &path, QObject *receiver, Answer<qint64> done);
    /// Findings, expectations and, if wanted, baselines. `knownWrites`: see SignalMemory::writes; -1: all of it.
    struct SignalQuestion {
        Scope scope;
        qint64 knownWrites = -1;
        bool withBaselines = false;
    };
    void signalMemory(const Viewer &viewer, const SignalQuestion &question, QObject *receiver, Answer<std::shared_ptr<SignalMemory>> done);

Q_SIGNALS:
    void stateChanged();
    /// Something was written; at most once a second.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
