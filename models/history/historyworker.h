// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/fleetarchive.h"
#include "models/history/findingstore.h"
#include "models/history/fleetmemory.h"
#include "models/history/fleetrecall.h"
#include "models/history/fleetrecorder.h"
#include "models/history/history.h"
#include "models/history/jobstore.h"
#include "models/history/samplereader.h"
#include "models/history/samplestore.h"
#include "models/history/sqlitefile.h"
#include "models/history/versiontrail.h"

#include <QHash>

namespace muster {

/// History's side on its own thread.
class HistoryWorker final
{
public:
    explicit HistoryWorker(const QString &path);

    [[nodiscard]] Result<SqliteFile::Access> open();
    [[nodiscard]] SqliteFile::Access access() const { return m_file.access(); }
    [[nodiscard]] SqliteFile &file() { return m_file; }

    [[nodiscard]] SqliteFile::Outcome addSample(const History::Viewer &viewer, const QueueSample &sample, bool isWhole);
    [[nodiscard]] SqliteFile::Outcome addFinished(const History::Viewer &viewer, const std::vector<FinishedJob> &jobs);
    [[nodiscard]] SqliteFile::Outcome rememberFleet(const History::Viewer &viewer, const Snapshot &fleet);
    /// Only complete loads; takes out what has become too old as it goes.
    [[nodiscard]] SqliteFile::Outcome recordFleet(const Snapshot::Ptr &fleet);
    void setKept(std::chrono::days kept) { m_kept = kept; }
    [[nodiscard]] SqliteFile::Outcome recordSignals(const History::Viewer &viewer, const Scope &scope, const SignalRecord &record);
    [[nodiscard]] SqliteFile::Outcome forget(const History::Viewer &viewer);

    [[nodiscard]] Result<std::vector<QueueSeries>> series(const History::Viewer &viewer, const History::SeriesRequest &request);
    [[nodiscard]] Result<std::vector<FinishedJob>> finishedOn(const History::Viewer &viewer, RunnerId runner, Instant from);
    [[nodiscard]] Result<std::vector<FinishedJob>> finished(const History::Viewer &viewer, Instant from, Instant until);
    [[nodiscard]] Result<History::WeekMap> weekMap(const History::Viewer &viewer, const std::optional<QString> &tagSet);
    [[nodiscard]] Result<SignalMemory> signalMemory(const History::Viewer &viewer, const FindingStore::Question &question);
    [[nodiscard]] Result<std::vector<LookupAnswer>> remembered(const History::Viewer &viewer, const QString &text);
    [[nodiscard]] Result<PastLoads> pastLoads(const FleetKey &key, const FleetArchive::Span &span);
    [[nodiscard]] Result<Snapshot::Ptr> fleetAt(const FleetKey &key, Instant at);
    [[nodiscard]] Result<PastChanges> changes(const FleetKey &key, const FleetArchive::Span &span);
    [[nodiscard]] Result<std::vector<RunnerChange>> changesOf(const FleetKey &key, const FleetArchive::Whose &whose);
    /// A copy of the file as it is now, in one piece, for the owner's eyes only; nothing may be in its place. Answers its size in bytes.
    [[nodiscard]] Result<PastVersions> pastVersions(const FleetKey &key, qint64 most);
    [[nodiscard]] Result<SeenJobs> seenJobs(const History::Viewer &viewer, Instant from, Instant until);
    [[nodiscard]] Result<qint64> backUp(const QString &path);

private:
    /// What is remembered of the file's numbers may not hold any more.
    void forgetNumbers();
    /// Its number in the file; 0: nothing is known of it.
    [[nodiscard]] Result<qint64> find(const History::Viewer &viewer);
    /// Makes one when there is none.
    [[nodiscard]] Result<qint64> add(const History::Viewer &viewer);
    /// The number of the scope; 0: nothing is known of it.
    [[nodiscard]] Result<qint64> scopeOf(const FleetKey &key);
    /// What nobody should wait for: one batch of thinning, one of taking out what has become too old.
    [[nodiscard]] SqliteFile::Outcome tidy(qint64 viewer);
    /// Looks whether something told of damage; a damaged file is left alone until it is opened anew.
    [[nodiscard]] SqliteFile::Outcome checked(SqliteFile::Outcome outcome);

    SqliteFile m_file;
    SampleStore m_samples{ m_file };
    SampleReader m_reader{ m_file };
    JobStore m_jobs{ m_file };
    FleetMemory m_memory{ m_file };
    FleetRecall m_recall{ m_file };
    FleetRecorder m_recorder{ m_file };
    FleetArchive m_archive{ m_file };
    VersionTrail m_trail{ m_file };
    std::chrono::days m_kept{ History::defaultDaysKept };
    QHash<qint64, Instant> m_pruned;   // by viewer: when last, by the fleet's time
    FindingStore m_findings{ m_file };
    QHash<std::pair<QString, QString>, qint64> m_viewers;   // by instance and username
};

} // namespace muster
