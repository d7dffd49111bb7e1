// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/cleanup/cleanuptrend.h"

#include <algorithm>

namespace muster {

namespace {

using Grain = CleanupTrend::Grain;

QDate beginOf(QDate day, Grain grain)
{
    switch (grain) {
    case Grain::Day: return day;
    case Grain::Week: return day.addDays(1 - day.dayOfWeek());
    case Grain::Month: return { day.year(), day.month(), 1 };
    }
    return day;
}

QDate nextOf(QDate begin, Grain grain)
{
    return grain == Grain::Day ? begin.addDays(1) : grain == Grain::Week ? begin.addDays(7) : begin.addMonths(1);
}

} // namespace

CleanupTrend CleanupTrend::of(const std::vector<CleanupDay> &days, QDate today, int most)
{
    CleanupTrend trend;
    if (days.empty() || !today.isValid())
        return trend;
    const QDate first = days.front().day, last = std::max(today, days.back().day);
    const qint64 span = first.daysTo(last) + 1;
    trend.grain = span <= most ? Grain::Day : span <= 7LL * (most - 1) ? Grain::Week : Grain::Month;
    for (QDate begin = beginOf(first, trend.grain); begin <= last; begin = nextOf(begin, trend.grain))
        trend.stretches.push_back({ .day = begin });
    auto stretch = trend.stretches.begin();
    for (const CleanupDay &day : days) {
        while (std::next(stretch) != trend.stretches.end() && std::next(stretch)->day <= day.day)
            ++stretch;
        stretch->runs += day.runs;
        stretch->quarantined += day.quarantined;
        stretch->deleted += day.deleted;
        stretch->released += day.released;
    }
    return trend;
}

} // namespace muster
