// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historyworker.h"

#include "models/base/clock.h"
#include "models/history/scopenumber.h"

#include <QFile>

namespace muster {

using namespace Qt::StringLiterals;
using Outcome = SqliteFile::Outcome;

HistoryWorker::HistoryWorker(const QString &path)
    : m_file(path, { .noun = u"history"_s, .applicationId = 1299542888, .migrations = { u":/muster/schema/history-1.sql"_s, u":/muster/schema/history-2.sql"_s, u":/muster/schema/history-3.sql"_s, u":/muster/schema/history-4.sql"_s }, .synchronous = u"NORMAL"_s })
{
}

Result<SqliteFile::Access> HistoryWorker::open()
{
    forgetNumbers();
    return m_file.open();
}

void HistoryWorker::forgetNumbers()
{
    m_viewers.clear();
    m_samples.forget();
    m_jobs.forget();
    m_memory.forget();
    m_recorder.forget();
}

Result<qint64> HistoryWorker::find(const History::Viewer &viewer)
{
    if (m_file.access() == SqliteFile::Access::None)
        return tl::unexpected<Error>(m_file.error(u"the history is not open"_s));
    const std::pair key{ viewer.instance, viewer.username };
    if (const qint64 known = m_viewers.value(key))
        return known;
    Result<qint64> found = m_file.number(u"SELECT viewer FROM viewers WHERE instance = ? AND username = ?"_s, { viewer.instance, viewer.username });
    if (found && *found != 0)
        m_viewers.insert(key, *found);
    return found;
}

Result<qint64> HistoryWorker::add(const History::Viewer &viewer)
{
    if (Result<qint64> known = find(viewer); !known || *known != 0)
        return known;
    if (const Outcome failed = m_file.write([&] { return m_file.run(u"INSERT OR IGNORE INTO viewers (instance, username) VALUES (?, ?)"_s, { viewer.instance, viewer.username }); }))
        return tl::unexpected<Error>(*failed);
    return find(viewer);
}

Outcome HistoryWorker::checked(Outcome outcome)
{
    if (outcome && m_file.isDamaged())
        m_file.close();
    return outcome;
}

Outcome HistoryWorker::tidy(qint64 viewer)
{
    const Result<Instant> sampled = m_samples.newest(viewer), ended = m_jobs.newest(viewer);
    if (!sampled || !ended)
        return sampled ? ended.error() : sampled.error();
    // By the server's clock, as everywhere; but one that runs far ahead must not make everything old.
    const Instant now = std::min(std::max(*sampled, *ended), Instant::fromSeconds(SystemClock().now().seconds() + 24 * 60 * 60));
    const Result<bool> thinned = m_samples.thin(viewer, now);
    const Result<bool> pruned = thinned ? m_jobs.prune(viewer, now) : thinned;
    return pruned ? std::nullopt : Outcome(pruned.error());
}

Outcome HistoryWorker::addSample(const History::Viewer &viewer, const QueueSample &sample, bool isWhole)
{
    const Result<qint64> key = add(viewer);
    Outcome failed = key ? m_samples.add(*key, sample, isWhole) : Outcome(key.error());
    return checked(failed ? failed : tidy(*key));
}

Outcome HistoryWorker::addFinished(const History::Viewer &viewer, const std::vector<FinishedJob> &jobs)
{
    const Result<qint64> key = add(viewer);
    Outcome failed = key ? m_jobs.add(*key, jobs) : Outcome(key.error());
    return checked(failed ? failed : tidy(*key));
}

Outcome HistoryWorker::rememberFleet(const History::Viewer &viewer, const Snapshot &fleet)
{
    const Result<qint64> key = add(viewer);
    return checked(key ? m_memory.remember(*key, fleet) : Outcome(key.error()));
}

Outcome HistoryWorker::recordFleet(const Snapshot::Ptr &fleet)
{
    if (!fleet)
        return std::nullopt;
    const Result<qint64> viewer = add({ fleet->key().instance, fleet->key().username });
    Outcome failed = viewer ? m_recorder.record(*viewer, fleet) : Outcome(viewer.error());
    constexpr qint64 betweenPrunings = 6 * 60 * 60;
    if (failed || fleet->asOf().seconds() < m_pruned.value(*viewer).seconds() + betweenPrunings)
        return checked(failed);
    m_pruned.insert(*viewer, fleet->asOf());
    return checked(m_recorder.prune(*viewer, { .kept = m_kept, .latest = Instant::fromSeconds(SystemClock().now().seconds() + 24 * 60 * 60) }));
}

Outcome HistoryWorker::recordSignals(const History::Viewer &viewer, const Scope &scope, const SignalRecord &record)
{
    const Result<qint64> key = add(viewer);
    return checked(key ? m_findings.write(*key, scope, record) : Outcome(key.error()));
}

Outcome HistoryWorker::forget(const History::Viewer &viewer)
{
    const Result<qint64> key = find(viewer);
    if (!key || *key == 0)
        return key ? std::nullopt : Outcome(key.error());
    // Every table that tells viewers apart, also those that came after this was written.
    QStringList tables;
    if (const Outcome failed = m_file.select(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'viewer'"_s, {},
            [&tables](const QSqlQuery &row) { tables += row.value(0).toString(); }))
        return checked(failed);
    // What is deleted is overwritten in the file, and not only marked as free.
    if (const Outcome failed = m_file.run(u"PRAGMA secure_delete = ON"_s))
        return checked(failed);
    const Outcome failed = m_file.write([&]() -> Outcome {
        if (Outcome first = m_file.run(u"DELETE FROM managers WHERE runner IN (SELECT runner FROM runners WHERE viewer = ?)"_s, { *key }))
            return first;
        for (const QString &table : tables) {
            if (Outcome next = m_file.run(u"DELETE FROM \"%1\" WHERE viewer = ?"_s.arg(table), { *key }))
                return next;
        }
        // Facts belong to nobody; those that nobody uses any more go as well.
        return m_file.run(u"DELETE FROM facts WHERE fact NOT IN (SELECT owner FROM runners UNION SELECT tags FROM runners UNION SELECT version FROM managers UNION SELECT revision FROM managers "
                          "UNION SELECT platform FROM managers UNION SELECT architecture FROM managers UNION SELECT executor FROM managers)"_s);
    });
    forgetNumbers();
    return checked(failed);
}

Result<std::vector<QueueSeries>> HistoryWorker::series(const History::Viewer &viewer, const History::SeriesRequest &request)
{
    return find(viewer).and_then([&](qint64 key) { return m_reader.series(key, request); });
}

Result<std::vector<FinishedJob>> HistoryWorker::finished(const History::Viewer &viewer, Instant from, Instant until)
{
    return find(viewer).and_then([&](qint64 key) { return m_jobs.between(key, from, until); });
}

Result<std::vector<FinishedJob>> HistoryWorker::finishedOn(const History::Viewer &viewer, RunnerId runner, Instant from)
{
    return find(viewer).and_then([&](qint64 key) { return m_jobs.of(key, runner, from); });
}

Result<History::WeekMap> HistoryWorker::weekMap(const History::Viewer &viewer, const std::optional<QString> &tagSet)
{
    return find(viewer).and_then([&](qint64 key) { return m_reader.weekMap(key, tagSet); });
}

Result<SignalMemory> HistoryWorker::signalMemory(const History::Viewer &viewer, const FindingStore::Question &question)
{
    return find(viewer).and_then([&](qint64 key) { return m_findings.read(key, question); });
}

Result<std::vector<LookupAnswer>> HistoryWorker::remembered(const History::Viewer &viewer, const QString &text)
{
    return find(viewer).and_then([&](qint64 key) { return m_recall.find(key, text); });
}

Result<qint64> HistoryWorker::scopeOf(const FleetKey &key)
{
    return find({ key.instance, key.username }).and_then([&](qint64 viewer) { return numberOf(m_file, { .viewer = viewer, .scope = key.scope }); });
}

Result<PastLoads> HistoryWorker::pastLoads(const FleetKey &key, const FleetArchive::Span &span)
{
    return scopeOf(key).and_then([&](qint64 scope) { return m_archive.loads(scope, span); });
}

Result<Snapshot::Ptr> HistoryWorker::fleetAt(const FleetKey &key, Instant at)
{
    const Result<qint64> scope = scopeOf(key);
    const Result<FleetArchive::Load> load = scope ? m_archive.loadAt(*scope, at) : tl::unexpected<Error>(scope.error());
    if (!load)
        return tl::unexpected<Error>(load.error());
    if (load->load == 0)
        return Snapshot::Ptr();
    return m_archive.fleet(*scope, *load, key, std::min(at, load->until));
}

Result<PastChanges> HistoryWorker::changes(const FleetKey &key, const FleetArchive::Span &span)
{
    return scopeOf(key).and_then([&](qint64 scope) { return m_archive.changes(scope, span); });
}

Result<std::vector<RunnerChange>> HistoryWorker::changesOf(const FleetKey &key, const FleetArchive::Whose &whose)
{
    return scopeOf(key).and_then([&](qint64 scope) { return m_archive.changesOf(scope, whose); });
}

Result<PastVersions> HistoryWorker::pastVersions(const FleetKey &key, qint64 most)
{
    return scopeOf(key).and_then([&](qint64 scope) { return m_trail.read(scope, most); });
}

Result<SeenJobs> HistoryWorker::seenJobs(const History::Viewer &viewer, Instant from, Instant until)
{
    const Result<qint64> key = find(viewer);
    auto counts = key.and_then([&](qint64 number) { return m_jobs.countByRunner(number, from, until); });
    auto watched = counts ? m_reader.watched(*key, from, until) : tl::unexpected<Error>(counts.error());
    if (!watched)
        return tl::unexpected<Error>(watched.error());
    return SeenJobs{ .from = from, .until = until, .byRunner = std::move(*counts), .watched = std::move(*watched) };
}

Result<qint64> HistoryWorker::backUp(const QString &path)
{
    if (m_file.access() == SqliteFile::Access::None)
        return tl::unexpected<Error>(m_file.error(u"the history is not open"_s));
    const auto failed = [&path](const QString &why) {
        Error error;
        error.kind = Error::Kind::Io;
        error.detail = why;
        error.hint = path;
        return tl::unexpected<Error>(error);
    };
    // Rights first, contents after: SQLite takes a file that is there if it is empty.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    if (const Outcome refused = m_file.run(u"VACUUM INTO ?"_s, { path })) {
        QFile::remove(path);
        return failed(refused->detail);
    }
    return file.size();
}

} // namespace muster
