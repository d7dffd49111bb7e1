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

QuarantineRecord recordFrom(const QSqlQuery &row)
{
    QuarantineRecord record;
    record.runner = RunnerId{ row.value(0).toLongLong() };
    record.createdAt = stored::moment(row.value(1));
    record.state = stored::member(row.value(2), QuarantineRecord::State::Spared, QuarantineRecord::State::Pausing);
    record.rule = row.value(3).toString();
    record.name = row.value(4).toString();
    record.pausedAt = stored::moment(row.value(5));
    record.deleteAfter = stored::moment(row.value(6));
    record.lastSign = stored::moment(row.value(7));
    record.wasPaused = row.value(8).toBool();
    record.noteLine = row.value(9).toString();
    return record;
}

CleanupRunRecord runFrom(const QSqlQuery &row)
{
    CleanupRunRecord run;
    run.id = row.value(0).toString();
    run.startedAt = stored::moment(row.value(1));
    run.endedAt = stored::moment(row.value(2));
    run.end = stored::member(row.value(3), CleanupRunRecord::End::Failed, CleanupRunRecord::End::Open);
    run.policySha256 = row.value(4).toString().toLatin1();
    run.rules = row.value(5).toString();
    run.quarantined = row.value(6).toInt();
    run.deleted = row.value(7).toInt();
    run.released = row.value(8).toInt();
    run.reported = row.value(9).toInt();
    run.report = row.value(10).toString().toUtf8();
    return run;
}

CleanupDay dayFrom(const QSqlQuery &row)
{
    return { QDate(1970, 1, 1).addDays(row.value(0).toLongLong()), row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt() };
}

RemovedRunner removedFrom(const QSqlQuery &row)
{
    return { RunnerId{ row.value(0).toLongLong() }, stored::moment(row.value(1)), stored::moment(row.value(2)), row.value(3).toString(), row.value(4).toString(), row.value(5).toString().toUtf8() };
}

} // namespace

CleanupStore::CleanupStore(const QString &path)
    : m_file(path, { .noun = u"cleanup"_s, .applicationId = 1299542883, .migrations = { u":/muster/schema/cleanup-1.sql"_s }, .synchronous = u"FULL"_s }, u"the record of the quarantine"_s)
{
}

Result<CleanupPast> CleanupStore::past(const FleetKey &view, Instant now)
{
    CleanupPast past;
    const Result<qint64> key = m_file.find(view);
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
    if (Outcome failed = m_file.sql().select(u"SELECT runner, created_at, state, rule, name, paused_at, delete_after, last_sign, was_paused, note_line FROM quarantine WHERE view = ? ORDER BY runner"_s, { view },
            [&past](const QSqlQuery &row) { past.records.push_back(recordFrom(row)); }))
        return failed;
    if (Outcome failed = m_file.sql().select(u"SELECT at, runners, silent FROM pulses WHERE view = ? AND at >= ? ORDER BY at"_s, { view, now.seconds() - pulsesKept },
            [&past](const QSqlQuery &row) { past.pulses.push_back({ stored::moment(row.value(0)), row.value(1).toInt(), row.value(2).toInt() }); }))
        return failed;
    // Also what lies ahead of now: a clock that was set back must not make the caps forget.
    if (Outcome failed = m_file.sql().select(u"SELECT runner, rule, at FROM takings WHERE view = ? AND at > ? ORDER BY at, runner"_s, { view, now.seconds() - day },
            [&past](const QSqlQuery &row) { past.takings.push_back({ RunnerId{ row.value(0).toLongLong() }, row.value(1).toString(), stored::moment(row.value(2)) }); }))
        return failed;
    return m_file.sql().select(u"SELECT rules, started_at FROM runs WHERE view = ? ORDER BY started_at"_s, { view }, [&past](const QSqlQuery &row) {
        const QStringList rules = row.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &rule : rules)
            past.lastRuns.insert(rule, stored::moment(row.value(1)));
    });
}

CleanupStore::Outcome CleanupStore::write(const FleetKey &view, const CleanupChanges &changes)
{
    return m_file.write(view, [&](qint64 key) { return writeAll(key, changes); });
}

CleanupStore::Outcome CleanupStore::writeAll(qint64 view, const CleanupChanges &changes)
{
    for (const RunnerId runner : changes.drop) {
        if (Outcome failed = m_file.sql().run(u"DELETE FROM quarantine WHERE view = ? AND runner = ?"_s, { view, runner.value }))
            return failed;
    }
    for (const QuarantineRecord &record : changes.put) {
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO quarantine (view, runner, created_at, state, rule, name, paused_at, delete_after, last_sign, was_paused, note_line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { view, record.runner.value, stored::number(record.createdAt), int(record.state), record.rule, record.name, stored::number(record.pausedAt), stored::number(record.deleteAfter), stored::number(record.lastSign),
                    record.wasPaused, record.noteLine }))
            return failed;
    }
    for (const CleanupTaking &taking : changes.taken) {
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO takings (view, at, runner, rule) VALUES (?, ?, ?, ?)"_s, { view, stored::number(taking.at), taking.runner.value, taking.rule }))
            return failed;
    }
    for (const CleanupTaking &taking : changes.untaken) {
        if (Outcome failed = m_file.sql().run(u"DELETE FROM takings WHERE view = ? AND at = ? AND runner = ?"_s, { view, stored::number(taking.at), taking.runner.value }))
            return failed;
    }
    for (const RemovedRunner &runner : changes.removed) {
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO removed (view, runner, created_at, removed_at, rule, run, record) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                { view, runner.runner.value, stored::number(runner.createdAt), stored::number(runner.removedAt), runner.rule, runner.run, QString::fromUtf8(runner.record) }))
            return failed;
    }
    for (const RemovedRunner &runner : changes.unremoved) {
        if (Outcome failed = m_file.sql().run(u"DELETE FROM removed WHERE view = ? AND runner = ? AND created_at = ?"_s, { view, runner.runner.value, stored::number(runner.createdAt) }))
            return failed;
    }
    for (const CleanupRunRecord &run : changes.runs) {
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO runs (view, id, started_at, ended_at, ended, policy_sha256, rules, quarantined, deleted, released, reported, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { view, run.id, stored::number(run.startedAt), stored::number(run.endedAt), int(run.end), QString::fromLatin1(run.policySha256), run.rules, run.quarantined, run.deleted, run.released, run.reported,
                    QString::fromUtf8(run.report) }))
            return failed;
    }
    return std::nullopt;
}

CleanupStore::Outcome CleanupStore::addPulse(const FleetKey &view, const FleetPulse &pulse)
{
    if (!pulse.at.isKnown())
        return std::nullopt;
    return m_file.write(view, [&](qint64 key) -> Outcome {
        const qint64 at = stored::number(pulse.at);
        const Result<qint64> near = m_file.sql().number(u"SELECT count(*) FROM pulses WHERE view = ? AND at > ? AND at <= ?"_s, { key, at - pulseEvery, at });
        if (!near)
            return near.error();
        if (*near > 0)
            return std::nullopt;
        if (Outcome failed = m_file.sql().run(u"INSERT OR REPLACE INTO pulses (view, at, runners, silent) VALUES (?, ?, ?, ?)"_s, { key, at, pulse.runners, pulse.silent }))
            return failed;
        if (Outcome failed = m_file.sql().run(u"DELETE FROM takings WHERE view = ? AND at < ?"_s, { key, at - 2 * day }))
            return failed;
        return m_file.sql().run(u"DELETE FROM pulses WHERE view = ? AND at < ?"_s, { key, at - pulsesKept });
    });
}

Result<std::vector<CleanupRunRecord>> CleanupStore::runs(const FleetKey &view, int most)
{
    return m_file.list<CleanupRunRecord>(view, u"SELECT id, started_at, ended_at, ended, policy_sha256, rules, quarantined, deleted, released, reported, report FROM runs WHERE view = ? ORDER BY started_at DESC, id LIMIT ?"_s,
        { most }, &runFrom);
}

Result<std::vector<CleanupDay>> CleanupStore::days(const FleetKey &view)
{
    return m_file.list<CleanupDay>(view, u"SELECT started_at / 86400, count(*), sum(quarantined), sum(deleted), sum(released) FROM runs WHERE view = ? AND started_at > 1 GROUP BY 1 ORDER BY 1"_s, {}, &dayFrom);
}

Result<std::vector<RemovedRunner>> CleanupStore::removed(const FleetKey &view, int most)
{
    return m_file.list<RemovedRunner>(view, u"SELECT runner, created_at, removed_at, rule, run, record FROM removed WHERE view = ? ORDER BY removed_at DESC, runner LIMIT ?"_s, { most }, &removedFrom);
}

} // namespace muster
