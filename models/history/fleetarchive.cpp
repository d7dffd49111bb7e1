// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetarchive.h"

#include "models/history/fleetdelta.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using Outcome = SqliteFile::Outcome;

namespace {

// A whole fleet is big and nobody waits for its size; of it most is texts that are found quickly by the least effort, too.
constexpr qsizetype bigBytes = 1 << 20;
constexpr int quickly = 1, thoroughly = 6;
/// Of one delta unpacked: a damaged length must not make us ask for more memory than there is.
constexpr quint32 mostUnpacked = 1U << 30;

constexpr quint32 latestRecorded = 0xffffffffU;

Instant instantOf(const QSqlQuery &row, int column)
{
    return Instant::fromPacked(row.value(column).toUInt());
}

} // namespace

QByteArray compressedDelta(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("") : qCompress(bytes, bytes.size() > bigBytes ? quickly : thoroughly);
}

std::optional<QByteArray> uncompressedDelta(const QByteArray &blob)
{
    if (blob.isEmpty())
        return QByteArray();
    // qCompress writes the length first, with the highest byte in front.
    const auto byte = [&blob](int at) { return quint32(quint8(blob.at(at))); };
    if (blob.size() < 5 || (byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3)) > mostUnpacked)
        return std::nullopt;
    QByteArray bytes = qUncompress(blob);
    if (bytes.isEmpty())
        return std::nullopt;
    return bytes;
}

Result<FleetArchive::Load> FleetArchive::oneLoad(const QString &which, const QVariantList &values)
{
    Load found;
    if (const Outcome failed = m_file.select("SELECT load, loaded_at, until FROM loads WHERE "_L1 + which, values,
            [&found](const QSqlQuery &row) { found = { row.value(0).toLongLong(), instantOf(row, 1), instantOf(row, 2) }; }))
        return tl::unexpected<Error>(*failed);
    return found;
}

Result<FleetArchive::Load> FleetArchive::last(qint64 scope)
{
    return oneLoad(u"load = (SELECT max(load) FROM loads WHERE scope = ?)"_s, { scope });
}

Result<FleetArchive::Load> FleetArchive::loadAt(qint64 scope, Instant at)
{
    return oneLoad(u"scope = ? AND loaded_at <= ? ORDER BY loaded_at DESC, load DESC LIMIT 1"_s, { scope, at.seconds() });
}

Result<Snapshot::Ptr> FleetArchive::fleet(qint64 scope, const Load &load, const FleetKey &key, Instant asOf)
{
    const Result<qint64> whole = m_file.number(u"SELECT max(load) FROM fleets WHERE scope = ? AND whole = 1 AND load <= ?"_s, { scope, load.load });
    if (!whole)
        return tl::unexpected<Error>(whole.error());
    FleetDelta fleet;
    qint64 reached = 0;
    bool isSound = *whole != 0;
    const auto absorb = [&](const QSqlQuery &row) {
        const std::optional<QByteArray> bytes = isSound ? uncompressedDelta(row.value(1).toByteArray()) : std::nullopt;
        isSound = bytes && fleet.absorb(*bytes);
        reached = row.value(0).toLongLong();
    };
    Outcome failed = m_file.select(u"SELECT load, bytes FROM fleets WHERE scope = ? AND load BETWEEN ? AND ? ORDER BY load"_s, { scope, *whole, load.load }, absorb);
    if (!failed)
        failed = m_file.select(u"SELECT l.load, d.bytes FROM loads l JOIN deltas d ON d.load = l.load WHERE l.scope = ? AND l.load > ? AND l.load <= ? ORDER BY l.load"_s, { scope, reached, load.load }, absorb);
    if (failed)
        return tl::unexpected<Error>(*failed);
    Snapshot::Ptr found = isSound ? fleet.fleet(key, asOf) : nullptr;
    if (!found)
        return tl::unexpected<Error>(m_file.error(u"what is on record of the fleet at that moment cannot be read"_s));
    return found;
}

Result<PastLoads> FleetArchive::loads(qint64 scope, const Span &span)
{
    PastLoads past;
    qint64 from = span.from.isKnown() ? span.from.seconds() : 0;
    const qint64 until = span.until.isKnown() ? span.until.seconds() : latestRecorded;
    qint64 count = 0;
    Instant oldest, youngest;
    const Result<qint64> since = m_file.number(u"SELECT min(loaded_at) FROM loads WHERE scope = ?"_s, { scope });
    const Result<Load> newest = since ? last(scope) : tl::unexpected<Error>(since.error());
    // What was on record when the span begins belongs to it.
    const Result<Load> begins = newest ? loadAt(scope, Instant::fromSeconds(from)) : newest;
    if (!begins)
        return tl::unexpected<Error>(begins.error());
    past.since = Instant::fromSeconds(*since);
    past.until = newest->until;
    if (begins->load != 0)
        from = begins->at.seconds();
    const QString within = u"scope = ? AND loaded_at >= ? AND loaded_at <= ?"_s;
    Outcome failed = m_file.select("SELECT count(*), min(loaded_at), max(loaded_at) FROM loads WHERE "_L1 + within, { scope, from, until }, [&](const QSqlQuery &row) {
            count = row.value(0).toLongLong();
            oldest = instantOf(row, 1);
            youngest = instantOf(row, 2);
        });
    if (failed)
        return tl::unexpected<Error>(*failed);
    const qint64 most = std::max<qint64>(2, span.most);
    past.isThinned = count > most;
    const qint64 stretch = past.isThinned ? (youngest.seconds() - oldest.seconds()) / (most - 1) + 1 : 1;
    // Bare columns come from the row that holds the greatest (https://www.sqlite.org/lang_select.html#bareagg).
    const QString columns = past.isThinned ? u"SELECT loaded_at, until, runners, managers, sum(changes), max(load) FROM loads WHERE "_s + within + u" GROUP BY (loaded_at - ?) / ? ORDER BY loaded_at, 6"_s
                                           : u"SELECT loaded_at, until, runners, managers, changes FROM loads WHERE "_s + within + u" ORDER BY loaded_at, load"_s;
    QVariantList values{ scope, from, until };
    if (past.isThinned)
        values += { oldest.seconds(), stretch };
    failed = m_file.select(columns, values, [&past](const QSqlQuery &row) {
        past.loads.push_back({ .at = instantOf(row, 0), .until = instantOf(row, 1), .runners = row.value(2).toLongLong(), .managers = row.value(3).toLongLong(), .changes = row.value(4).toLongLong() });
    });
    if (failed)
        return tl::unexpected<Error>(*failed);
    return past;
}

Outcome FleetArchive::readChanges(const QString &which, const QVariantList &values, std::vector<RunnerChange> &changes)
{
    const QString statement = "SELECT c.runner, c.created_at, c.manager, c.kind, c.attribute, c.at, c.system_id, c.before, c.after, l.since, l.loaded_at FROM changes c JOIN loads l ON l.load = c.load WHERE "_L1 + which;
    return m_file.select(statement, values, [&changes](const QSqlQuery &row) {
        RunnerChange &change = changes.emplace_back();
        change.runner.value = row.value(0).toLongLong();
        change.createdAt = instantOf(row, 1);
        change.manager.value = row.value(2).toLongLong();
        change.kind = ChangeKind(row.value(3).toUInt());
        change.attribute = ChangedAttribute(row.value(4).toUInt());
        change.at = instantOf(row, 5);
        change.systemId = row.value(6).toString();
        change.before = row.value(7).toString();
        change.after = row.value(8).toString();
        change.loadedBefore = instantOf(row, 9);
        change.loadedAfter = instantOf(row, 10);
    });
}

Result<PastChanges> FleetArchive::changes(qint64 scope, const Span &span)
{
    PastChanges past;
    const qint64 from = span.from.isKnown() ? span.from.seconds() : 0, until = span.until.isKnown() ? span.until.seconds() : latestRecorded;
    // Loads are few beside their changes: the newest that together have as many as are wanted.
    qint64 count = 0, oldest = 0;
    Outcome failed = m_file.select(u"SELECT load, changes FROM loads WHERE scope = ? AND loaded_at > ? AND loaded_at <= ? ORDER BY load DESC"_s, { scope, from, until }, [&](const QSqlQuery &row) {
        const qint64 more = row.value(1).toLongLong();
        past.isCut = past.isCut || (count > 0 && more > 0 && count + more > span.most);
        if (past.isCut)
            return;
        count += more;
        oldest = row.value(0).toLongLong();
    });
    if (!failed && count > 0)
        failed = readChanges(u"c.scope = ? AND c.load >= ? AND l.loaded_at > ? AND l.loaded_at <= ? ORDER BY c.load, c.change"_s, { scope, oldest, from, until }, past.changes);
    if (failed)
        return tl::unexpected<Error>(*failed);
    return past;
}

Result<std::vector<RunnerChange>> FleetArchive::changesOf(qint64 scope, const Whose &whose)
{
    std::vector<RunnerChange> changes;
    const qint64 createdAt = whose.createdAt.isKnown() ? whose.createdAt.seconds() : 0;
    if (const Outcome failed = readChanges(u"c.scope = ? AND c.runner = ? AND (? = 0 OR c.created_at <= 1 OR c.created_at = ?) ORDER BY c.load DESC, c.change LIMIT ?"_s,
            { scope, whose.runner.value, createdAt, createdAt, whose.most }, changes))
        return tl::unexpected<Error>(*failed);
    return changes;
}

} // namespace muster
