// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/samplereader.h"

#include "models/history/samplestore.h"

#include <algorithm>
#include <limits>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minutesOfDay = 24 * 60;
constexpr qint64 endOfTime = 0x1'0000'0000 / 60;   // of Instant's

int asInt(quint64 value)
{
    return int(std::min<quint64>(value, std::numeric_limits<int>::max()));
}

/// `passes`: how many there were in the slot; the mean is over these, for who had no jobs in one was left out of it.
QueuePoint pointOf(qint64 minute, int minutes, const FlowCounts &counts, quint64 passes)
{
    const auto mean = [&](quint64 sum, quint64 most) { return asInt(passes == 0 ? most : (sum + passes / 2) / passes); };
    QueuePoint point;
    point.at = Instant::fromSeconds(minute * 60);
    point.seconds = minutes * 60;
    point.pending = mean(counts.pending, counts.pendingMost);
    point.pendingMost = asInt(counts.pendingMost);
    point.running = mean(counts.running, counts.runningMost);
    point.runningMost = asInt(counts.runningMost);
    point.arrivals = asInt(counts.arrivals);
    point.starts = asInt(counts.starts);
    point.finishes = asInt(counts.finishes);
    point.failures = asInt(counts.failures);
    point.systemFailures = asInt(counts.systemFailures);
    point.waitP50 = asInt(counts.waitP50) - 1;
    point.waitP95 = asInt(counts.waitP95) - 1;
    point.capacity = asInt(counts.capacity) - 1;
    return point;
}

} // namespace

SqliteFile::Outcome SampleReader::visit(qint64 viewer, int dimension, Range range, qint64 series, const Visit &visit)
{
    const Result<qint64> hourlyUntil = m_file.number(u"SELECT hourly_until FROM viewers WHERE viewer = ?"_s, { viewer });
    if (!hourlyUntil)
        return hourlyUntil.error();
    const auto visitIfInside = [&](qint64 of, const Slot &slot) {
        if (slot.minute < range.until && slot.minute + slot.minutes > range.from)
            visit(of, slot);
    };
    const auto visitDay = [&](const QSqlQuery &row) {
        const qint64 day = row.value(0).toLongLong(), of = row.value(1).toLongLong();
        const int grain = day < *hourlyUntil ? 60 : 5;
        FlowPack::visit(row.value(2).toByteArray(), [&](quint64 key, const FlowCounts &counts) { visitIfInside(of, { day * minutesOfDay + qint64(key), grain, counts }); });
    };
    const auto visitMinute = [&](const QSqlQuery &row) {
        const qint64 minute = row.value(0).toLongLong();
        FlowPack::visit(row.value(1).toByteArray(), [&](quint64 key, const FlowCounts &counts) {
            if (series == 0 || key == quint64(series))
                visitIfInside(qint64(key), { minute, 1, counts });
        });
    };
    const qint64 firstDay = range.from / minutesOfDay, lastDay = (range.until - 1) / minutesOfDay;
    Outcome failed;
    if (series == 0)
        failed = m_file.select(u"SELECT day, series, flows FROM days WHERE viewer = ? AND dimension = ? AND day BETWEEN ? AND ? ORDER BY day"_s, { viewer, dimension, firstDay, lastDay }, visitDay);
    else
        failed = m_file.select(u"SELECT day, series, flows FROM days WHERE viewer = ? AND dimension = ? AND day BETWEEN ? AND ? AND series = ? ORDER BY day"_s,
            { viewer, dimension, firstDay, lastDay, series }, visitDay);
    if (failed)
        return failed;
    return m_file.select(u"SELECT minute, flows FROM minutes WHERE viewer = ? AND minute >= ? AND minute < ? AND dimension = ? ORDER BY minute"_s, { viewer, range.from, range.until, dimension }, visitMinute);
}

Result<std::unordered_map<qint64, SampleReader::Slots>> SampleReader::slotsOf(qint64 viewer, int dimension, Range range, qint64 series)
{
    std::unordered_map<qint64, Slots> found;
    if (const Outcome failed = visit(viewer, dimension, range, series, [&](qint64 of, const Slot &slot) { found[of].push_back(slot); }))
        return tl::unexpected<Error>(*failed);
    for (auto &[of, all] : found) {
        // A clock that was set back brings minutes of a time that is put together already; they join it.
        std::stable_sort(all.begin(), all.end(), [](const Slot &left, const Slot &right) { return left.minute < right.minute; });
        Slots apart;
        apart.reserve(all.size());
        for (const Slot &slot : all) {
            if (!apart.empty() && slot.minute < apart.back().minute + apart.back().minutes)
                apart.back().counts += slot.counts;
            else
                apart.push_back(slot);
        }
        all = std::move(apart);
    }
    return found;
}

Result<qint64> SampleReader::seriesNamed(qint64 viewer, QueueDimension dimension, const QString &name)
{
    return m_file.number(u"SELECT series FROM series WHERE viewer = ? AND dimension = ? AND name = ?"_s, { viewer, int(dimension), name });
}

Result<std::vector<QueueSeries>> SampleReader::series(qint64 viewer, const History::SeriesRequest &request)
{
    const Range range{ request.from.isKnown() ? request.from.seconds() / 60 : 0, request.until.isKnown() ? (request.until.seconds() + 59) / 60 : endOfTime };
    const auto spans = watched(viewer, request.from, request.until);
    const auto passes = slotsOf(viewer, SampleStore::passes, range);
    if (!spans || !passes)
        return tl::unexpected<Error>(spans ? passes.error() : spans.error());

    std::vector<QueueSeries> all;
    const auto add = [&](const QString &name, const Slots &found) {
        QueueSeries series{ request.dimension, name, {}, *spans };
        series.points.reserve(found.size());
        const Slots none;
        const Slots &counted = passes->empty() ? none : passes->begin()->second;
        auto pass = counted.begin();
        for (const Slot &slot : found) {
            while (pass != counted.end() && pass->minute < slot.minute)
                ++pass;
            const bool isCounted = pass != counted.end() && pass->minute == slot.minute;
            series.points.push_back(pointOf(slot.minute, slot.minutes, slot.counts, isCounted ? pass->counts.pending : 0));
        }
        all.push_back(std::move(series));
    };
    const QStringList names = request.dimension == QueueDimension::All ? QStringList{ QString() } : request.names;
    for (const QString &name : names) {
        const Result<qint64> key = seriesNamed(viewer, request.dimension, name);
        if (!key)
            return tl::unexpected<Error>(key.error());
        const auto found = *key == 0 ? std::unordered_map<qint64, Slots>() : slotsOf(viewer, int(request.dimension), range, *key);
        if (!found)
            return tl::unexpected<Error>(found.error());
        add(name, found->empty() ? Slots() : found->begin()->second);
    }
    if (!names.isEmpty())
        return all;

    const auto found = slotsOf(viewer, int(request.dimension), range);
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const auto &[key, each] : *found) {
        QString name;
        if (const Outcome failed = m_file.select(u"SELECT name FROM series WHERE series = ?"_s, { key }, [&](const QSqlQuery &row) { name = row.value(0).toString(); }))
            return tl::unexpected<Error>(*failed);
        add(name, each);
    }
    std::sort(all.begin(), all.end(), [](const QueueSeries &left, const QueueSeries &right) { return left.name < right.name; });
    return all;
}

Result<std::vector<WatchedSpan>> SampleReader::watched(qint64 viewer, Instant from, Instant until)
{
    const Instant last = until.isKnown() ? until : Instant::fromSeconds(0xffffffff);
    std::vector<WatchedSpan> spans;
    const auto add = [&](const QSqlQuery &row) {
        WatchedSpan span{ std::max(from, Instant::fromSeconds(row.value(0).toLongLong())), std::min(last, Instant::fromSeconds(row.value(1).toLongLong())), row.value(2).toBool() };
        // Only a clock that was set back lets two overlap.
        if (!spans.empty() && span.from <= spans.back().until) {
            if (span.isWhole == spans.back().isWhole) {
                spans.back().until = std::max(spans.back().until, span.until);
                return;
            }
            span.from = Instant::fromSeconds(spans.back().until.seconds() + 1);
        }
        if (span.from <= span.until)
            spans.push_back(span);
    };
    if (const Outcome failed = m_file.select(u"SELECT since, until, whole FROM watched WHERE viewer = ? AND until >= ? AND since <= ? ORDER BY since"_s,
            { viewer, from.isKnown() ? from.seconds() : 0, last.seconds() }, add))
        return tl::unexpected<Error>(*failed);
    return spans;
}

Result<History::WeekMap> SampleReader::weekMap(qint64 viewer, const std::optional<QString> &tagSet)
{
    const QueueDimension dimension = tagSet ? QueueDimension::TagSet : QueueDimension::All;
    const Result<qint64> series = seriesNamed(viewer, dimension, tagSet.value_or(QString()));
    if (!series)
        return tl::unexpected<Error>(series.error());
    using Sums = std::array<std::array<quint64, 24>, 7>;
    const auto sumsOf = [&](int of, qint64 key) -> Result<Sums> {
        Sums sums{};
        const Outcome failed = visit(viewer, of, { 0, endOfTime }, key, [&](qint64, const Slot &slot) {
            const auto weekday = std::size_t((slot.minute / minutesOfDay + 3) % 7);   // 1970 began on a Thursday
            sums[weekday][std::size_t(slot.minute / 60 % 24)] += slot.counts.pending;
        });
        if (failed)
            return tl::unexpected<Error>(*failed);
        return sums;
    };
    const Result<Sums> passes = sumsOf(SampleStore::passes, 0);
    const Result<Sums> pending = *series == 0 ? Sums{} : sumsOf(int(dimension), *series);
    if (!passes || !pending)
        return tl::unexpected<Error>(passes ? pending.error() : passes.error());
    History::WeekMap map{};
    for (std::size_t day = 0; day < map.size(); ++day) {
        for (std::size_t hour = 0; hour < map[day].size(); ++hour)
            map[day][hour] = (*passes)[day][hour] == 0 ? -1 : double((*pending)[day][hour]) / double((*passes)[day][hour]);
    }
    return map;
}

} // namespace muster
