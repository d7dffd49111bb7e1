// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/samplestore.h"

#include <utility>
#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minutesOfDay = 24 * 60;
constexpr qsizetype mostSeriesRemembered = 200'000;

} // namespace

Result<SampleStore::State> SampleStore::stateOf(qint64 viewer)
{
    State state;
    if (const Outcome failed = m_file.select(u"SELECT sampled_at, recorded_until, watching_since, hourly_until FROM viewers WHERE viewer = ?"_s, { viewer }, [&](const QSqlQuery &row) {
            state = { row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong() };
        }))
        return tl::unexpected<Error>(*failed);
    return state;
}

Result<Instant> SampleStore::newest(qint64 viewer)
{
    return stateOf(viewer).map([](const State &state) { return Instant::fromSeconds(state.sampledAt); });
}

SqliteFile::Outcome SampleStore::add(qint64 viewer, const QueueSample &sample, bool isWhole)
{
    if (!sample.at.isKnown())
        return std::nullopt;
    const Outcome failed = m_file.write([&]() -> Outcome {
        const Result<State> state = stateOf(viewer);
        if (!state)
            return state.error();
        const bool clockWentBack = sample.at.seconds() + gap < state->sampledAt;
        if (!clockWentBack && sample.from.isKnown() && sample.from.seconds() < state->recordedUntil)
            return std::nullopt;
        if (auto unwritten = addFlows(viewer, sample.at.seconds() / 60, sample))
            return unwritten;
        return watch(viewer, *state, sample, isWhole);
    });
    if (failed)
        forget();
    return failed;
}

SqliteFile::Outcome SampleStore::addFlows(qint64 viewer, qint64 minute, const QueueSample &sample)
{
    std::map<QueueDimension, FlowsByKey> dimensions;
    for (const QueueFlow &flow : sample.flows) {
        const Result<qint64> series = seriesOf(viewer, flow);
        if (!series)
            return series.error();
        dimensions[flow.dimension][quint64(*series)] += countsOf(flow);
    }
    for (const auto &[dimension, flows] : dimensions) {
        if (auto failed = addToMinute(viewer, minute, int(dimension), flows))
            return failed;
    }
    FlowCounts pass;
    pass.pending = 1;
    return addToMinute(viewer, minute, passes, { { 0, pass } });
}

SqliteFile::Outcome SampleStore::addToMinute(qint64 viewer, qint64 minute, int dimension, const FlowsByKey &flows)
{
    FlowsByKey all = flows;
    const Result<QByteArray> before = this->flows(u"SELECT flows FROM minutes WHERE viewer = ? AND minute = ? AND dimension = ?"_s, { viewer, minute, dimension });
    if (!before)
        return before.error();
    addTo(all, *before);
    return m_file.run(u"INSERT INTO minutes (viewer, minute, dimension, flows) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (viewer, minute, dimension) DO UPDATE SET flows = excluded.flows"_s, { viewer, minute, dimension, packed(all) });
}

SqliteFile::Outcome SampleStore::watch(qint64 viewer, State state, const QueueSample &sample, bool isWhole)
{
    const qint64 at = sample.at.seconds();
    const bool clockWentBack = at + gap < state.sampledAt;
    const Result<qint64> wasWhole = m_file.number(u"SELECT whole FROM watched WHERE viewer = ? AND since = ?"_s, { viewer, state.watchingSince });
    if (!wasWhole)
        return wasWhole.error();
    // Who samples more slowly still watches: what happened since the pass before is in this sample.
    const bool followsOn = sample.from.isKnown() && sample.from.seconds() <= state.sampledAt;
    if (clockWentBack || (!followsOn && at - state.sampledAt > gap) || (*wasWhole != 0) != isWhole)
        state.watchingSince = at;
    // Another program's sample may have been a moment quicker.
    state.sampledAt = clockWentBack ? at : std::max(at, state.sampledAt);
    if (clockWentBack || sample.from.isKnown() || state.recordedUntil == 0)
        state.recordedUntil = at;
    if (auto failed = m_file.run(u"INSERT INTO watched (viewer, since, until, whole) VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (viewer, since) DO UPDATE SET until = max(until, excluded.until)"_s, { viewer, state.watchingSince, state.sampledAt, isWhole }))
        return failed;
    return m_file.run(u"UPDATE viewers SET sampled_at = ?, recorded_until = ?, watching_since = ? WHERE viewer = ?"_s,
        { state.sampledAt, state.recordedUntil, state.watchingSince, viewer });
}

Result<qint64> SampleStore::seriesOf(qint64 viewer, const QueueFlow &flow)
{
    const QString name = flow.name.left(4096);
    const std::pair key{ std::pair{ viewer, int(flow.dimension) }, name };
    if (const auto known = m_series.constFind(key); known != m_series.cend())
        return *known;
    const QVariantList values{ viewer, int(flow.dimension), name };
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO series (viewer, dimension, name) VALUES (?, ?, ?)"_s, values))
        return tl::unexpected<Error>(*failed);
    const Result<qint64> series = m_file.number(u"SELECT series FROM series WHERE viewer = ? AND dimension = ? AND name = ?"_s, values);
    if (!series)
        return series;
    if (m_series.size() >= mostSeriesRemembered)   // machines that are made for one job each
        m_series.clear();
    m_series.insert(key, *series);
    return series;
}

Result<bool> SampleStore::thin(qint64 viewer, Instant now)
{
    const Result<State> state = stateOf(viewer);
    const Result<qint64> oldest = m_file.number(u"SELECT min(minute) FROM minutes WHERE viewer = ?"_s, { viewer });
    const Result<qint64> day = state ? m_file.number(u"SELECT min(day) FROM days WHERE viewer = ? AND dimension = ? AND day >= ?"_s, { viewer, passes, state->hourlyUntil }) : qint64(0);
    for (const Error *failed : { state ? nullptr : &state.error(), oldest ? nullptr : &oldest.error(), day ? nullptr : &day.error() }) {
        if (failed)
            return tl::unexpected<Error>(*failed);
    }
    Outcome failed;
    const qint64 minute = now.seconds() / 60, hour = *oldest / 60 * 60;
    if (*oldest > 0 && hour + 60 + minutesKept <= minute)
        failed = thinHour(viewer, hour, state->hourlyUntil);
    else if (*day > 0 && (*day + 1 + daysOfFiveMinutes) * minutesOfDay <= minute)
        failed = thinDay(viewer, *day);
    else
        return false;
    if (failed)
        return tl::unexpected<Error>(*failed);
    return true;
}

SqliteFile::Outcome SampleStore::thinHour(qint64 viewer, qint64 hour, qint64 hourlyUntil)
{
    const qint64 day = hour / minutesOfDay;
    const quint64 grain = day < hourlyUntil ? 60 : 5;
    return m_file.write([&]() -> Outcome {
        std::map<std::pair<int, quint64>, FlowsByKey> gathered;   // by dimension and series
        if (auto unread = m_file.select(u"SELECT dimension, minute, flows FROM minutes WHERE viewer = ? AND minute >= ? AND minute < ?"_s, { viewer, hour, hour + 60 }, [&](const QSqlQuery &row) {
                const quint64 slot = row.value(1).toULongLong() % minutesOfDay / grain * grain;
                FlowPack::visit(row.value(2).toByteArray(), [&](quint64 series, const FlowCounts &counts) { gathered[{ row.value(0).toInt(), series }][slot] += counts; });
            }))
            return unread;
        for (auto &[key, flows] : gathered) {
            const QVariantList place{ viewer, key.first, day, key.second };
            const Result<QByteArray> before = this->flows(u"SELECT flows FROM days WHERE viewer = ? AND dimension = ? AND day = ? AND series = ?"_s, place);
            if (!before)
                return before.error();
            addTo(flows, *before);
            if (auto unwritten = m_file.run(u"INSERT INTO days (viewer, dimension, day, series, flows) VALUES (?, ?, ?, ?, ?) "
                                            "ON CONFLICT (viewer, dimension, day, series) DO UPDATE SET flows = excluded.flows"_s, place + QVariantList{ packed(flows) }))
                return unwritten;
        }
        return m_file.run(u"DELETE FROM minutes WHERE viewer = ? AND minute >= ? AND minute < ?"_s, { viewer, hour, hour + 60 });
    });
}

SqliteFile::Outcome SampleStore::thinDay(qint64 viewer, qint64 day)
{
    return m_file.write([&]() -> Outcome {
        for (const int dimension : { int(QueueDimension::All), int(QueueDimension::TagSet), int(QueueDimension::Runner), int(QueueDimension::Manager), int(QueueDimension::Platform), passes }) {
            std::vector<std::pair<qint64, QByteArray>> series;
            if (auto unread = m_file.select(u"SELECT series, flows FROM days WHERE viewer = ? AND dimension = ? AND day = ?"_s, { viewer, dimension, day },
                    [&](const QSqlQuery &row) { series.emplace_back(row.value(0).toLongLong(), row.value(1).toByteArray()); }))
                return unread;
            for (const auto &[key, bytes] : series) {
                FlowsByKey hours;
                addTo(hours, bytes, 60);
                if (auto unwritten = m_file.run(u"UPDATE days SET flows = ? WHERE viewer = ? AND dimension = ? AND day = ? AND series = ?"_s, { packed(hours), viewer, dimension, day, key }))
                    return unwritten;
            }
        }
        return m_file.run(u"UPDATE viewers SET hourly_until = ? WHERE viewer = ?"_s, { day + 1, viewer });
    });
}

Result<QByteArray> SampleStore::flows(const QString &statement, const QVariantList &values)
{
    QByteArray found;
    if (const Outcome failed = m_file.select(statement, values, [&](const QSqlQuery &row) { found = row.value(0).toByteArray(); }))
        return tl::unexpected<Error>(*failed);
    return found;
}

} // namespace muster
