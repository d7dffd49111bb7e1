// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetrecorder.h"

#include "models/history/fleetdelta.h"
#include "models/history/scopenumber.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFleetsInMemory = 2;
constexpr qint64 clockWasSetBack = 24 * 60 * 60;
constexpr qsizetype mostOfChangedText = 4096;

} // namespace

FleetRecorder::Outcome FleetRecorder::record(qint64 viewer, const Snapshot::Ptr &fleet)
{
    if (!fleet || !fleet->isComplete() || !fleet->asOf().isKnown())
        return std::nullopt;
    Outcome failed = m_file.write([&] { return recordIn(viewer, fleet); });
    if (failed)
        forget();
    return failed;
}

/// A record that cannot be read is as none: what changed since then is not known, and is not made up.
Snapshot::Ptr FleetRecorder::lastFleet(qint64 scope, const FleetArchive::Load &load, const FleetKey &key)
{
    const auto known = std::find_if(m_last.begin(), m_last.end(), [&](const Last &each) { return each.scope == scope && each.load == load.load; });
    if (known != m_last.end())
        return known->fleet;
    return m_archive.fleet(scope, load, key, load.until).value_or(nullptr);
}

FleetRecorder::Outcome FleetRecorder::recordIn(qint64 viewer, const Snapshot::Ptr &fleet)
{
    const Result<qint64> scope = numberOf(m_file, { .viewer = viewer, .scope = fleet->key().scope, .makes = true });
    const Result<FleetArchive::Load> last = scope ? m_archive.last(*scope) : tl::unexpected<Error>(scope.error());
    if (!last)
        return last.error();
    const bool isOlder = last->load != 0 && fleet->asOf() <= last->until && last->until.seconds() - fleet->asOf().seconds() < clockWasSetBack;
    if (isOlder)
        return std::nullopt;
    const Snapshot::Ptr before = last->load == 0 ? nullptr : lastFleet(*scope, *last, fleet->key());
    News news{ .viewer = viewer, .scope = *scope, .fleet = *fleet, .before = *last, .isFirst = !before, .delta = {}, .changes = {} };
    if (before)
        news.delta = FleetDelta::between(before.get(), *fleet);

    const auto keep = [&](qint64 load) {
        std::erase_if(m_last, [&](const Last &each) { return each.scope == *scope; });
        m_last.insert(m_last.begin(), { *scope, load, fleet });
        m_last.resize(std::min(m_last.size(), mostFleetsInMemory));
    };
    const bool isBehind = before && fleet->asOf() > last->until;
    if (before && news.delta.isEmpty() && isBehind) {
        keep(last->load);
        return m_file.run(u"UPDATE loads SET until = ? WHERE load = ?"_s, { fleet->asOf().seconds(), last->load });
    }
    if (before)
        news.changes = changesBetween(*before, *fleet);
    if (Outcome failed = write(news))
        return failed;
    const Result<qint64> load = m_file.number(u"SELECT max(load) FROM loads WHERE scope = ?"_s, { *scope });
    if (!load)
        return load.error();
    keep(*load);
    return std::nullopt;
}

FleetRecorder::Outcome FleetRecorder::write(const News &news)
{
    const qint64 at = news.fleet.asOf().seconds(), since = news.isFirst ? 0 : news.before.until.seconds();
    const Result<qint64> load = m_file.number(u"INSERT INTO loads (viewer, scope, loaded_at, until, since, runners, managers, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING load"_s,
        { news.viewer, news.scope, at, at, since, qint64(news.fleet.size()), qint64(news.fleet.managerCount()), qint64(news.changes.size()) });
    if (!load)
        return load.error();
    if (!news.delta.isEmpty()) {
        if (Outcome failed = m_file.run(u"INSERT INTO deltas (load, viewer, bytes) VALUES (?, ?, ?)"_s, { *load, news.viewer, compressedDelta(news.delta) }))
            return failed;
    }
    if (Outcome failed = writeChanges(news, *load))
        return failed;
    return writeStop(news, *load);
}

FleetRecorder::Outcome FleetRecorder::writeChanges(const News &news, qint64 load)
{
    const QString statement = u"INSERT INTO changes (viewer, scope, load, runner, created_at, manager, kind, attribute, at, system_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    for (const RunnerChange &change : news.changes) {
        const QVariantList values{ news.viewer, news.scope, load, change.runner.value, change.createdAt.packed(), change.manager.value, int(change.kind), int(change.attribute), change.at.packed(),
            change.systemId.left(mostOfChangedText), change.before.left(mostOfChangedText), change.after.left(mostOfChangedText) };
        if (Outcome failed = m_file.run(statement, values))
            return failed;
    }
    return std::nullopt;
}

/// Reading a moment takes as long as the way to it is, so there is a stop wherever the way becomes long.
FleetRecorder::Outcome FleetRecorder::writeStop(const News &news, qint64 load)
{
    const auto add = [&](bool isWhole, const QByteArray &bytes) {
        return m_file.run(u"INSERT INTO fleets (viewer, scope, load, whole, bytes) VALUES (?, ?, ?, ?, ?)"_s, { news.viewer, news.scope, load, int(isWhole), bytes });
    };
    const auto addWhole = [&] { return add(true, compressedDelta(FleetDelta::between(nullptr, news.fleet))); };
    if (news.isFirst)
        return addWhole();

    qint64 whole = 0, wholeAt = 0, wholeBytes = 0, last = 0, stops = 0, stopBytes = 0;
    Outcome failed = m_file.select(u"SELECT f.load, l.loaded_at, length(f.bytes) FROM fleets f JOIN loads l ON l.load = f.load WHERE f.scope = ? AND f.whole = 1 ORDER BY f.load DESC LIMIT 1"_s, { news.scope },
        [&](const QSqlQuery &row) {
            whole = row.value(0).toLongLong();
            wholeAt = row.value(1).toLongLong();
            wholeBytes = row.value(2).toLongLong();
        });
    if (!failed)
        failed = m_file.select(u"SELECT max(load), count(*), sum(CASE whole WHEN 0 THEN length(bytes) ELSE 0 END) FROM fleets WHERE scope = ? AND load >= ?"_s, { news.scope, whole }, [&](const QSqlQuery &row) {
            last = row.value(0).toLongLong();
            stops = row.value(1).toLongLong();
            stopBytes = row.value(2).toLongLong();
        });
    if (failed)
        return failed;
    const qint64 age = news.fleet.asOf().seconds() - wholeAt;
    if (age > mostSecondsOfWhole || age < 0)
        return addWhole();
    const Result<qint64> loads = m_file.number(u"SELECT count(*) FROM loads WHERE scope = ? AND load > ?"_s, { news.scope, last });
    if (!loads || *loads < loadsPerStop)
        return loads ? std::nullopt : Outcome(loads.error());

    FleetDelta way;
    bool isSound = true;
    failed = m_file.select(u"SELECT d.bytes FROM loads l JOIN deltas d ON d.load = l.load WHERE l.scope = ? AND l.load > ? ORDER BY l.load"_s, { news.scope, last }, [&](const QSqlQuery &row) {
        const std::optional<QByteArray> bytes = isSound ? uncompressedDelta(row.value(0).toByteArray()) : std::nullopt;
        isSound = bytes && way.absorb(*bytes);
    });
    if (failed)
        return failed;
    const QByteArray bytes = isSound ? compressedDelta(way.bytes()) : QByteArray();
    if (!isSound || stops >= mostStops || stopBytes + bytes.size() > wholeBytes)
        return addWhole();
    return add(false, bytes);
}

FleetRecorder::Outcome FleetRecorder::prune(qint64 viewer, const Keeping &keeping)
{
    std::vector<qint64> scopes;
    if (Outcome failed = m_file.select(u"SELECT scope FROM scopes WHERE viewer = ?"_s, { viewer }, [&scopes](const QSqlQuery &row) { scopes.push_back(row.value(0).toLongLong()); }))
        return failed;
    for (const qint64 scope : scopes) {
        const Result<FleetArchive::Load> last = m_archive.last(scope);
        if (!last)
            return last.error();
        const qint64 oldest = std::min(last->until, keeping.latest).seconds() - std::chrono::seconds(keeping.kept).count();
        // A whole fleet that is old enough makes everything before it dispensable.
        const Result<qint64> first = m_file.number(u"SELECT max(f.load) FROM fleets f JOIN loads l ON l.load = f.load WHERE f.scope = ? AND f.whole = 1 AND l.loaded_at <= ?"_s, { scope, oldest });
        const Result<qint64> older = first ? m_file.number(u"SELECT min(load) < ? FROM loads WHERE scope = ?"_s, { *first, scope }) : first;
        if (!older)
            return older.error();
        if (*older == 0)
            continue;
        if (Outcome failed = m_file.write([&] { return removeBefore(scope, *first); }))
            return failed;
    }
    return std::nullopt;
}

FleetRecorder::Outcome FleetRecorder::removeBefore(qint64 scope, qint64 first)
{
    // The first one that stays has nothing before it that it could differ from.
    for (const QString &statement : { u"DELETE FROM changes WHERE scope = ? AND load <= ?"_s, u"DELETE FROM deltas WHERE load IN (SELECT load FROM loads WHERE scope = ? AND load <= ?)"_s,
             u"DELETE FROM fleets WHERE scope = ? AND load < ?"_s, u"DELETE FROM loads WHERE scope = ? AND load < ?"_s, u"UPDATE loads SET changes = 0, since = 0 WHERE scope = ? AND load = ?"_s }) {
        if (Outcome failed = m_file.run(statement, { scope, first }))
            return failed;
    }
    return std::nullopt;
}

} // namespace muster
