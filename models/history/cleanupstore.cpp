// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/cleanupstore.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 pulsesKept = 35 * day;
constexpr qint64 pulseEvery = 10 * 60;

Instant momentFrom(const QVariant &value)
{
    return Instant::fromPacked(quint32(value.toLongLong()));
}

qint64 packed(Instant moment)
{
    return moment.packed();
}

/// A number from the file that stands for a member of an enumeration: what is out of bounds is the first one.
template <class Enum>
Enum memberFrom(const QVariant &value, Enum last)
{
    const int number = value.toInt();
    return number < 0 || number > int(last) ? Enum(0) : Enum(number);
}

QuarantineRecord recordFrom(const QSqlQuery &row)
{
    QuarantineRecord record;
    record.runner = RunnerId{ row.value(0).toLongLong() };
    record.createdAt = momentFrom(row.value(1));
    record.state = memberFrom(row.value(2), QuarantineRecord::State::Spared);
    record.rule = row.value(3).toString();
    record.name = row.value(4).toString();
    record.pausedAt = momentFrom(row.value(5));
    record.deleteAfter = momentFrom(row.value(6));
    record.lastSign = momentFrom(row.value(7));
    record.wasPaused = row.value(8).toBool();
    record.noteLine = row.value(9).toString();
    return record;
}

CleanupRunRecord runFrom(const QSqlQuery &row)
{
    CleanupRunRecord run;
    run.id = row.value(0).toString();
    run.startedAt = momentFrom(row.value(1));
    run.endedAt = momentFrom(row.value(2));
    run.end = memberFrom(row.value(3), CleanupRunRecord::End::Failed);
    run.policySha256 = row.value(4).toString().toLatin1();
    run.rules = row.value(5).toString();
    run.quarantined = row.value(6).toInt();
    run.deleted = row.value(7).toInt();
    run.released = row.value(8).toInt();
    run.reported = row.value(9).toInt();
    run.report = row.value(10).toString().toUtf8();
    return run;
}

} // namespace

CleanupStore::CleanupStore(const QString &path)
    : m_file(path, { .noun = u"cleanup"_s, .applicationId = 1299542883, .migrations = { u":/muster/schema/cleanup-1.sql"_s }, .synchronous = u"FULL"_s })
{
}

Result<qint64> CleanupStore::find(const FleetKey &view)
{
    if (m_file.access() == SqliteFile::Access::None)
        return tl::unexpected<Error>(m_file.error(u"the record of the quarantine is not open"_s));
    return m_file.number(u"SELECT view FROM views WHERE instance = ? AND username = ? AND scope_kind = ? AND group_path = ?"_s,
        { view.instance, view.username, int(view.scope.kind), view.scope.groupPath });
}

Result<qint64> CleanupStore::add(const FleetKey &view)
{
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO views (instance, username, scope_kind, group_path) VALUES (?, ?, ?, ?)"_s,
            { view.instance, view.username, int(view.scope.kind), view.scope.groupPath }))
        return tl::unexpected<Error>(*failed);
    return find(view);
}

Result<CleanupPast> CleanupStore::past(const FleetKey &view, Instant now)
{
    CleanupPast past;
    const Result<qint64> key = find(view);
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (*key == 0)
        return past;
    if (const Outcome failed = readPast(*key, now, past))
        return tl::unexpected<Error>(*failed);
    return past;
}

CleanupStore::Outcome CleanupStore::readPast(qint64 view, Instant now, CleanupPast &past)
{
    if (Outcome failed = m_file.select(u"SELECT runner, created_at, state, rule, name, paused_at, delete_after, last_sign, was_paused, note_line FROM quarantine WHERE view = ? ORDER BY runner"_s, { view },
            [&past](const QSqlQuery &row) { past.records.push_back(recordFrom(row)); }))
        return failed;
    if (Outcome failed = m_file.select(u"SELECT at, runners, silent FROM pulses WHERE view = ? AND at >= ? ORDER BY at"_s, { view, now.seconds() - pulsesKept },
            [&past](const QSqlQuery &row) { past.pulses.push_back({ momentFrom(row.value(0)), row.value(1).toInt(), row.value(2).toInt() }); }))
        return failed;
    // Also what lies ahead of now: a clock that was set back must not make the caps forget.
    if (Outcome failed = m_file.select(u"SELECT runner, rule, at FROM takings WHERE view = ? AND at > ? ORDER BY at, runner"_s, { view, now.seconds() - day },
            [&past](const QSqlQuery &row) { past.takings.push_back({ RunnerId{ row.value(0).toLongLong() }, row.value(1).toString(), momentFrom(row.value(2)) }); }))
        return failed;
    return m_file.select(u"SELECT rules, started_at FROM runs WHERE view = ? ORDER BY started_at"_s, { view }, [&past](const QSqlQuery &row) {
        const QStringList rules = row.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &rule : rules)
            past.lastRuns.insert(rule, momentFrom(row.value(1)));
    });
}

CleanupStore::Outcome CleanupStore::write(const FleetKey &view, const CleanupChanges &changes)
{
    return m_file.write([&]() -> Outcome {
        const Result<qint64> key = add(view);
        return key ? writeAll(*key, changes) : Outcome(key.error());
    });
}

CleanupStore::Outcome CleanupStore::writeAll(qint64 view, const CleanupChanges &changes)
{
    for (const RunnerId runner : changes.drop) {
        if (Outcome failed = m_file.run(u"DELETE FROM quarantine WHERE view = ? AND runner = ?"_s, { view, runner.value }))
            return failed;
    }
    for (const QuarantineRecord &record : changes.put) {
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO quarantine (view, runner, created_at, state, rule, name, paused_at, delete_after, last_sign, was_paused, note_line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { view, record.runner.value, packed(record.createdAt), int(record.state), record.rule, record.name, packed(record.pausedAt), packed(record.deleteAfter), packed(record.lastSign),
                    record.wasPaused, record.noteLine }))
            return failed;
    }
    for (const CleanupTaking &taking : changes.taken) {
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO takings (view, at, runner, rule) VALUES (?, ?, ?, ?)"_s, { view, packed(taking.at), taking.runner.value, taking.rule }))
            return failed;
    }
    for (const CleanupTaking &taking : changes.untaken) {
        if (Outcome failed = m_file.run(u"DELETE FROM takings WHERE view = ? AND at = ? AND runner = ?"_s, { view, packed(taking.at), taking.runner.value }))
            return failed;
    }
    for (const RemovedRunner &runner : changes.removed) {
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO removed (view, runner, created_at, removed_at, rule, run, record) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                { view, runner.runner.value, packed(runner.createdAt), packed(runner.removedAt), runner.rule, runner.run, QString::fromUtf8(runner.record) }))
            return failed;
    }
    for (const RemovedRunner &runner : changes.unremoved) {
        if (Outcome failed = m_file.run(u"DELETE FROM removed WHERE view = ? AND runner = ? AND created_at = ?"_s, { view, runner.runner.value, packed(runner.createdAt) }))
            return failed;
    }
    for (const CleanupRunRecord &run : changes.runs) {
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO runs (view, id, started_at, ended_at, ended, policy_sha256, rules, quarantined, deleted, released, reported, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { view, run.id, packed(run.startedAt), packed(run.endedAt), int(run.end), QString::fromLatin1(run.policySha256), run.rules, run.quarantined, run.deleted, run.released, run.reported,
                    QString::fromUtf8(run.report) }))
            return failed;
    }
    return std::nullopt;
}

CleanupStore::Outcome CleanupStore::addPulse(const FleetKey &view, const FleetPulse &pulse)
{
    if (!pulse.at.isKnown())
        return std::nullopt;
    return m_file.write([&]() -> Outcome {
        const Result<qint64> key = add(view);
        if (!key)
            return key.error();
        const qint64 at = packed(pulse.at);
        const Result<qint64> near = m_file.number(u"SELECT count(*) FROM pulses WHERE view = ? AND at > ? AND at <= ?"_s, { *key, at - pulseEvery, at });
        if (!near)
            return near.error();
        if (*near > 0)
            return std::nullopt;
        if (Outcome failed = m_file.run(u"INSERT OR REPLACE INTO pulses (view, at, runners, silent) VALUES (?, ?, ?, ?)"_s, { *key, at, pulse.runners, pulse.silent }))
            return failed;
        if (Outcome failed = m_file.run(u"DELETE FROM takings WHERE view = ? AND at < ?"_s, { *key, at - 2 * day }))
            return failed;
        return m_file.run(u"DELETE FROM pulses WHERE view = ? AND at < ?"_s, { *key, at - pulsesKept });
    });
}

Result<std::vector<CleanupRunRecord>> CleanupStore::runs(const FleetKey &view, int most)
{
    std::vector<CleanupRunRecord> runs;
    const Result<qint64> key = find(view);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const Outcome failed = m_file.select(u"SELECT id, started_at, ended_at, ended, policy_sha256, rules, quarantined, deleted, released, reported, report FROM runs WHERE view = ? ORDER BY started_at DESC, id LIMIT ?"_s,
        { *key, most }, [&runs](const QSqlQuery &row) { runs.push_back(runFrom(row)); });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return runs;
}

Result<std::vector<CleanupDay>> CleanupStore::days(const FleetKey &view)
{
    std::vector<CleanupDay> days;
    const Result<qint64> key = find(view);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const Outcome failed = m_file.select(u"SELECT started_at / 86400, count(*), sum(quarantined), sum(deleted), sum(released) FROM runs WHERE view = ? AND started_at > 1 GROUP BY 1 ORDER BY 1"_s, { *key },
        [&days](const QSqlQuery &row) {
            const QDate day = QDate(1970, 1, 1).addDays(row.value(0).toLongLong());
            days.push_back({ day, row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt() });
        });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return days;
}

Result<std::vector<RemovedRunner>> CleanupStore::removed(const FleetKey &view, int most)
{
    std::vector<RemovedRunner> removed;
    const Result<qint64> key = find(view);
    if (!key)
        return tl::unexpected<Error>(key.error());
    const Outcome failed = m_file.select(u"SELECT runner, created_at, removed_at, rule, run, record FROM removed WHERE view = ? ORDER BY removed_at DESC, runner LIMIT ?"_s, { *key, most }, [&removed](const QSqlQuery &row) {
        removed.push_back({ RunnerId{ row.value(0).toLongLong() }, momentFrom(row.value(1)), momentFrom(row.value(2)), row.value(3).toString(), row.value(4).toString(), row.value(5).toString().toUtf8() });
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return removed;
}

CleanupStore::Outcome CleanupStore::forget(const QString &instance, const QString &username)
{
    if (m_file.access() == SqliteFile::Access::None)
        return m_file.error(u"the record of the quarantine is not open"_s);
    // Every table that tells views apart, also those that come after this was written; the views themselves are the last to go.
    QStringList tables;
    if (Outcome failed = m_file.select(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'view' ORDER BY m.name = 'views'"_s, {},
            [&tables](const QSqlQuery &row) { tables += row.value(0).toString(); }))
        return failed;
    if (Outcome failed = m_file.run(u"PRAGMA secure_delete = ON"_s))
        return failed;
    return m_file.write([&]() -> Outcome {
        for (const QString &table : tables) {
            if (Outcome failed = m_file.run(u"DELETE FROM \"%1\" WHERE view IN (SELECT view FROM views WHERE instance = ? AND username = ?)"_s.arg(table), { instance, username }))
                return failed;
        }
        return std::nullopt;
    });
}

} // namespace muster
