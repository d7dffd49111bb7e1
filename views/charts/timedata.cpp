// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/timedata.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

double sumAt(const TimeData &data, std::size_t i, bool areasOnly)
{
    double sum = 0;
    for (const TimeSeries &series : data.series) {
        if (!areasOnly || series.kind == TimeSeries::Kind::Area)
            sum += series.values[i].value_or(0);
    }
    return sum;
}

bool isWatched(const TimeData &data, Instant at)
{
    if (!data.watched)
        return true;
    return std::any_of(data.watched->begin(), data.watched->end(), [at](const TimeRange &span) { return span.from <= at && at <= span.until; });
}

} // namespace

TimeData sanitized(TimeData data)
{
    for (TimeSeries &series : data.series) {
        series.values.resize(data.times.size());
        for (std::optional<double> &value : series.values) {
            if (value && (!std::isfinite(*value) || *value < 0))
                value.reset();
        }
    }
    return data;
}

std::vector<std::size_t> drawnTimes(const TimeData &data, int columns)
{
    const auto begin = std::lower_bound(data.times.begin(), data.times.end(), data.range.from);
    const auto end = std::upper_bound(begin, data.times.end(), data.range.until);
    std::vector<std::size_t> drawn;
    if (columns < 1 || begin == end)
        return drawn;
    const auto first = std::size_t(begin - data.times.begin()), last = std::size_t(end - data.times.begin());
    const TimeScale scale(data.range, 0, columns);
    if (last - first <= 2 * std::size_t(columns)) {
        for (std::size_t i = first; i < last; ++i)
            drawn.push_back(i);
        return drawn;
    }
    for (std::size_t i = first; i < last;) {
        const double column = std::floor(scale.x(data.times[i]));
        std::size_t least = i, most = i;
        double leastSum = sumAt(data, i, false), mostSum = leastSum;
        for (++i; i < last && std::floor(scale.x(data.times[i])) == column; ++i) {
            const double sum = sumAt(data, i, false);
            if (sum < leastSum) {
                least = i;
                leastSum = sum;
            }
            if (sum > mostSum) {
                most = i;
                mostSum = sum;
            }
        }
        drawn.push_back(std::min(least, most));
        if (least != most)
            drawn.push_back(std::max(least, most));
    }
    return drawn;
}

std::optional<std::size_t> timeAt(const TimeData &data, Instant at)
{
    const auto after = std::upper_bound(data.times.begin(), data.times.end(), at);
    if (after == data.times.begin() || !isWatched(data, at))
        return std::nullopt;
    const auto i = std::size_t(after - data.times.begin()) - 1;
    return isWatched(data, data.times[i]) ? std::optional(i) : std::nullopt;
}

double greatestOf(const TimeData &data)
{
    double greatest = 0;
    for (std::size_t i = 0; i < data.times.size(); ++i) {
        if (data.times[i] < data.range.from || data.times[i] > data.range.until)
            continue;
        greatest = std::max(greatest, sumAt(data, i, true));
        for (const TimeSeries &series : data.series) {
            if (series.kind == TimeSeries::Kind::Line)
                greatest = std::max(greatest, series.values[i].value_or(0));
        }
    }
    return greatest;
}

} // namespace muster
