// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/versiontrail.h"

#include "models/history/fleetarchive.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// So many deltas are read rather than the stop behind them, which puts together some hundred.
constexpr qint64 fewLoads = 64;

std::vector<PastVersions::Span> watchedSpans(const auto &loads)
{
    constexpr qint64 longest = std::chrono::seconds(PastVersions::longestGap).count();
    std::vector<PastVersions::Span> spans;
    for (const auto &load : loads) {
        if (spans.empty() || load.at.seconds() - spans.back().until.seconds() > longest)
            spans.push_back({ load.at, load.until });
        else
            spans.back().until = std::max(spans.back().until, load.until);
    }
    return spans;
}

} // namespace

/// Of each stretch of time the last stop, or without one the last load; and the newest of all.
std::vector<VersionTrail::Load> VersionTrail::chosen(const std::vector<Load> &loads, qint64 most)
{
    if (qint64(loads.size()) <= most)
        return loads;
    const qint64 oldest = loads.front().at.seconds(), stretch = (loads.back().at.seconds() - oldest) / std::max<qint64>(most - 1, 1) + 1;
    std::vector<Load> chosen;
    qint64 last = -1;
    for (const Load &load : loads) {
        const qint64 number = (load.at.seconds() - oldest) / stretch;
        if (number != last)
            chosen.push_back(load);
        else if (load.isStop || !chosen.back().isStop)
            chosen.back() = load;
        last = number;
    }
    if (chosen.back().load != loads.back().load)
        chosen.push_back(loads.back());
    return chosen;
}

Result<PastVersions> VersionTrail::read(qint64 scope, qint64 most)
{
    std::vector<Load> loads;
    Outcome failed = m_file.select(u"SELECT l.load, l.loaded_at, l.until, f.load IS NOT NULL FROM loads l LEFT JOIN fleets f ON f.scope = l.scope AND f.load = l.load WHERE l.scope = ? ORDER BY l.load"_s, { scope },
        [&loads](const QSqlQuery &row) {
            loads.push_back({ row.value(0).toLongLong(), Instant::fromPacked(row.value(1).toUInt()), Instant::fromPacked(row.value(2).toUInt()), row.value(3).toBool() });
        });
    VersionTally tally;
    const std::vector<Load> points = chosen(loads, most);
    auto here = loads.cbegin();
    for (std::size_t i = 0; i < points.size() && !failed; ++i) {
        const auto there = std::find_if(here, loads.cend(), [&](const Load &load) { return load.load == points[i].load; });
        failed = go({ .scope = scope, .from = i == 0 ? 0 : points[i - 1].load, .to = there->load, .loads = there - here }, tally);
        tally.write(there->at, there->until);
        here = there;
    }
    if (failed)
        return tl::unexpected<Error>(*failed);
    PastVersions past = tally.taken();
    past.watched = watchedSpans(loads);
    past.loads = qint64(loads.size());
    past.isThinned = points.size() < loads.size();
    return past;
}

/// A stop says what became of all that changed since the one before, so it holds from any load between the two as well.
VersionTrail::Outcome VersionTrail::go(const Way &way, VersionTally &tally)
{
    qint64 reached = way.from;
    bool isSound = true;
    const auto absorb = [&](const QVariant &blob) {
        const std::optional<QByteArray> bytes = isSound ? uncompressedDelta(blob.toByteArray()) : std::nullopt;
        isSound = bytes && tally.absorb(*bytes);
    };
    if (way.from == 0 || way.loads > fewLoads) {
        const Result<qint64> whole = m_file.number(u"SELECT max(load) FROM fleets WHERE scope = ? AND whole = 1 AND load > ? AND load <= ?"_s, { way.scope, way.from, way.to });
        if (!whole)
            return whole.error();
        if (*whole != 0)
            tally.beginAnew();
        else if (way.from == 0)
            return m_file.error(u"there is no beginning of what is on record of the fleet"_s);
        if (Outcome failed = m_file.select(u"SELECT load, bytes FROM fleets WHERE scope = ? AND load > ? AND load >= ? AND load <= ? ORDER BY load"_s, { way.scope, way.from, *whole, way.to }, [&](const QSqlQuery &row) {
                absorb(row.value(1));
                reached = row.value(0).toLongLong();
            }))
            return failed;
    }
    // A load without a delta either showed nothing new or could not be compared; then it is there as a whole.
    const Outcome failed = m_file.select(u"SELECT d.bytes, f.bytes FROM loads l LEFT JOIN deltas d ON d.load = l.load LEFT JOIN fleets f ON d.load IS NULL AND f.scope = l.scope AND f.load = l.load AND f.whole = 1 "
                                         "WHERE l.scope = ? AND l.load > ? AND l.load <= ? ORDER BY l.load"_s, { way.scope, reached, way.to }, [&](const QSqlQuery &row) {
        const bool isWhole = !row.value(1).isNull();
        if (isWhole)
            tally.beginAnew();
        absorb(row.value(isWhole ? 1 : 0));
    });
    return failed || isSound ? failed : Outcome(m_file.error(u"what is on record of the fleet in the past cannot be read"_s));
}

} // namespace muster
