// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/charts/barchart.h"
#include "views/charts/heatmap.h"
#include "views/charts/ribbondata.h"
#include "views/charts/timedata.h"

#include <cmath>

namespace muster::test {

/// Tuesday, 3 March 2026, 00:00 UTC.
inline constexpr qint64 madeUpDay = 1772496000;

inline Instant minuteOf(int minute)
{
    return Instant::fromSeconds(madeUpDay + minute * 60LL);
}

/// The queue of a day by the minute, or of several: a morning that waits, a noon that runs.
inline TimeData madeUpQueue(int minutes = 1440)
{
    TimeData data;
    data.range = { minuteOf(0), minuteOf(minutes) };
    data.axisTitle = QStringLiteral("jobs");
    data.series = { { QStringLiteral("running"), QStringLiteral("running"), TimeSeries::Kind::Area, ChartHue::Blue, {} }, { QStringLiteral("pending"), QStringLiteral("pending"), TimeSeries::Kind::Area, ChartHue::Orange, {} },
        { QStringLiteral("ceiling"), QStringLiteral("ceiling"), TimeSeries::Kind::Line, ChartHue::Ink, {} }, { QStringLiteral("capacity"), QStringLiteral("online capacity"), TimeSeries::Kind::Line, ChartHue::Purple, {} } };
    for (int minute = 0; minute < minutes; ++minute) {
        const double day = 0.5 - 0.5 * std::cos(2 * 3.14159265 * minute / 1440), ripple = std::sin(minute * 0.35) + std::sin(minute * 0.113);
        const double wanted = std::max(0.0, 90 * day * day + 6 * ripple);
        data.times.push_back(minuteOf(minute));
        data.series[0].values.emplace_back(std::floor(std::min(wanted, 48.0)));
        data.series[1].values.emplace_back(std::floor(std::max(wanted - 48, 0.0)));
        data.series[2].values.emplace_back(48);
        data.series[3].values.emplace_back(minute % 1440 < 800 ? 64 : 56);
    }
    return data;
}

/// The same, with a night and an hour that nobody watched.
inline TimeData withGaps(TimeData data)
{
    data.watched = { { minuteOf(95), minuteOf(610) }, { minuteOf(700), minuteOf(1180) }, { minuteOf(1190), data.range.until } };
    return data;
}

/// How long jobs waited; unknown while none did.
inline TimeData madeUpWaits()
{
    TimeData data = withGaps(madeUpQueue());
    data.unit = ChartUnit::Seconds;
    data.axisTitle = QStringLiteral("waiting time");
    const std::vector<std::optional<double>> pending = data.series[1].values;
    data.series = { { QStringLiteral("p50"), QStringLiteral("half waited at most"), TimeSeries::Kind::Line, ChartHue::Blue, {} }, { QStringLiteral("p95"), QStringLiteral("95 % waited at most"), TimeSeries::Kind::Line, ChartHue::Orange, {} } };
    for (const std::optional<double> &waiting : pending) {
        data.series[0].values.push_back(*waiting > 0 ? std::optional(*waiting * 12) : std::nullopt);
        data.series[1].values.push_back(*waiting > 0 ? std::optional(*waiting * 45 + 60) : std::nullopt);
    }
    return data;
}

/// Runners by how much they have to do.
inline BarData madeUpBars(int bars)
{
    BarData data;
    data.axisTitle = QStringLiteral("jobs");
    data.nameTitle = QStringLiteral("Runner");
    data.series = { { QStringLiteral("running"), QStringLiteral("running"), ChartHue::Blue }, { QStringLiteral("pending"), QStringLiteral("pending"), ChartHue::Orange } };
    for (int i = 0; i < bars; ++i) {
        const QString label = i == 3 ? QStringLiteral("shared-windows-autoscaler-eu-central-1b-production-07") : QStringLiteral("runner-build-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        data.bars.push_back({ QString::number(1000 + i), label, QStringLiteral("group acme/platform"), { double(40 / (i + 1) + 3), double((i * 7) % 13) } });
    }
    return data;
}

/// Waiting by the hour of the week: working days wait, Sunday night was not watched.
inline HeatData madeUpWeek()
{
    HeatData data;
    data.unit = ChartUnit::Seconds;
    data.valueTitle = QStringLiteral("waiting time, half waited at most");
    for (int day = 0; day < HeatData::days; ++day) {
        for (int hour = 0; hour < HeatData::hours; ++hour) {
            const double busy = std::exp(-(hour - 13.5) * (hour - 13.5) / 18) * (day < 5 ? 1 : 0.15);
            data.cells[std::size_t(day)][std::size_t(hour)] = std::floor(2400 * busy + (day * 31 + hour * 17) % 40);
        }
    }
    for (int hour = 0; hour < 7; ++hour)
        data.cells[6][std::size_t(hour)] = std::nullopt;
    return data;
}

/// What `rows` managers did all day, `blocks` jobs each; every third of them runs two at once.
inline RibbonData madeUpRibbon(int rows, int blocks)
{
    RibbonData data;
    data.range = { minuteOf(0), minuteOf(1440) };
    data.watched = { { minuteOf(0), minuteOf(610) }, { minuteOf(700), minuteOf(1440) } };
    for (int row = 0; row < rows; ++row) {
        RibbonData::Row line{ QStringLiteral("s_%1").arg(row), QStringLiteral("s_%1 runner-build-%2").arg(row * 7919 + 4711, 12, 16, QLatin1Char('0')).arg(row + 1), {} };
        const double step = 86400.0 / blocks;
        for (int i = 0; i < blocks; ++i) {
            const int chance = (row * 37 + i * 101) % 100;
            const qint64 from = madeUpDay + qint64(i * step) + chance % 7, until = from + qint64(step * (row % 3 == 2 ? 1.6 : 0.4 + chance % 50 / 100.0));
            const bool runs = until >= data.range.until.seconds();
            const auto result = runs ? RibbonData::Result::Running : chance < 12 ? RibbonData::Result::Failed : chance < 17 ? RibbonData::Result::Canceled : RibbonData::Result::Success;
            line.blocks.push_back({ row * 100'000LL + i, Instant::fromSeconds(from), runs ? Instant() : Instant::fromSeconds(until), result, QStringLiteral("unit-tests, acme/web") });
        }
        data.rows.push_back(std::move(line));
    }
    return data;
}

} // namespace muster::test
