// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/downsample.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

constexpr qint64 minute = 60;

/// One slice while it fills.
struct Slice {
    QueuePoint point;
    qint64 watched = 0;            // seconds of it
    qint64 covered = 0;            // seconds of its points
    double pendingSeconds = 0;
    double runningSeconds = 0;

    void add(const QueuePoint &more)
    {
        covered += more.seconds;
        pendingSeconds += double(more.pending) * more.seconds;
        runningSeconds += double(more.running) * more.seconds;
        point.pendingMost = std::max({ point.pendingMost, more.pendingMost, more.pending });
        point.runningMost = std::max({ point.runningMost, more.runningMost, more.running });
        point.arrivals += more.arrivals;
        point.starts += more.starts;
        point.finishes += more.finishes;
        point.failures += more.failures;
        point.systemFailures += more.systemFailures;
        point.waitP50 = std::max(point.waitP50, more.waitP50);
        point.waitP95 = std::max(point.waitP95, more.waitP95);
        point.capacity = std::max(point.capacity, more.capacity);
    }
    [[nodiscard]] bool isKnown() const { return watched > 0 || covered > 0; }
    [[nodiscard]] QueuePoint finished() const
    {
        QueuePoint result = point;
        const auto over = double(std::max(watched, covered));
        result.pending = int(std::lround(pendingSeconds / over));
        result.running = int(std::lround(runningSeconds / over));
        return result;
    }
};

/// The grid's slices, empty, with how much of each was watched.
std::vector<Slice> watchedSlices(const QueueSeries &series, const ChartGrid &grid)
{
    std::vector<Slice> slices(std::size_t(grid.count));
    for (std::size_t i = 0; i < slices.size(); ++i) {
        slices[i].point.at = Instant::fromSeconds(grid.begin.seconds() + qint64(i) * grid.seconds);
        slices[i].point.seconds = grid.seconds;
    }
    const qint64 begin = grid.begin.seconds(), end = begin + qint64(grid.count) * grid.seconds;
    for (const WatchedSpan &span : series.watched) {
        const qint64 from = std::max(begin, span.from.seconds()), until = std::min(end, span.until.seconds());
        for (qint64 at = from; at < until;) {
            const qint64 slice = (at - begin) / grid.seconds, next = std::min(until, begin + (slice + 1) * grid.seconds);
            slices[std::size_t(slice)].watched += next - at;
            at = next;
        }
    }
    return slices;
}

} // namespace

ChartGrid gridFor(const std::vector<QueueSeries> &series, Instant from, Instant until, int most)
{
    if (!from.isKnown() || !until.isKnown() || until <= from || most < 1)
        return {};
    qint64 unit = minute;
    for (const QueueSeries &one : series) {
        for (const QueuePoint &point : one.points)
            unit = std::max(unit, (point.seconds + minute - 1) / minute * minute);
    }
    const auto slicesOf = [&](qint64 length) { return (until.seconds() - 1) / length - from.seconds() / length + 1; };
    // Whole units, so that points of one length never straddle two slices. The ends may each cut a slice: one step more.
    const qint64 span = until.seconds() - from.seconds();
    qint64 length = std::max<qint64>(1, (span + most * unit - 1) / (most * unit)) * unit;
    while (slicesOf(length) > most && length < until.seconds())
        length += unit;
    const qint64 begin = std::max<qint64>(2, from.seconds() / length * length);
    return { Instant::fromSeconds(begin), int(length), int(std::min<qint64>(slicesOf(length), most)) };
}

std::vector<std::vector<QueuePoint>> downsample(const QueueSeries &series, const ChartGrid &grid)
{
    std::vector<Slice> slices = watchedSlices(series, grid);
    for (const QueuePoint &point : series.points) {
        const qint64 ahead = point.at.seconds() - grid.begin.seconds();
        if (point.at.isKnown() && ahead >= 0 && ahead / grid.seconds < grid.count)
            slices[std::size_t(ahead / grid.seconds)].add(point);
    }
    std::vector<std::vector<QueuePoint>> stretches;
    bool isOpen = false;
    for (const Slice &slice : slices) {
        if (slice.isKnown()) {
            if (!isOpen)
                stretches.emplace_back();
            stretches.back().push_back(slice.finished());
        }
        isOpen = slice.isKnown();
    }
    return stretches;
}

} // namespace muster
