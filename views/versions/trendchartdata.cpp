// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/trendchartdata.h"

#include "views/versions/lagchartdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct TrendWords {
    Q_DECLARE_TR_FUNCTIONS(muster::LagTrend)

public:
    static QString axis() { return tr("runners"); }
    //: %1: from when until when
    static QString recorded(const QString &range, int states) { return tr("On record from %1: %Ln state(s) of the fleet", nullptr, states).arg(range); }
    //: in how many stretches, which are hatched, nobody looked at the fleet
    static QString gaps(int gaps) { return tr("%Ln gap(s) of more than a day", nullptr, gaps); }
    static QString thinned() { return tr("shown is one of each stretch"); }
    static QString newestThen() { return tr("counted from the newest release of each day"); }
    static QString serverNow() { return tr("counted from what this GitLab is today"); }
};

TimeRange rangeOf(const VersionTrend &trend)
{
    return trend.watched.empty() ? TimeRange() : TimeRange{ trend.watched.front().from, trend.watched.back().until };
}

} // namespace

TimeData lagOverTime(const VersionTrend &trend, int behind)
{
    TimeData data;
    data.range = rangeOf(trend);
    if (data.range.seconds() <= 0)
        return {};
    const LagWords words = lagWords(behind);
    TimeSeries further{ u"behind"_s, words.further, TimeSeries::Kind::Area, ChartHue::Orange, {} }, nearer{ u"nearer"_s, words.nearer, TimeSeries::Kind::Area, ChartHue::Blue, {} },
        unknown{ u"unknown"_s, words.unknown, TimeSeries::Kind::Area, ChartHue::Grey, {} };
    for (const VersionTrend::Point &point : trend.points) {
        const qint64 known = point.runners.atLeast(0), far = point.runners.atLeast(behind);
        data.times.push_back(point.at);
        further.values.emplace_back(double(far));
        nearer.values.emplace_back(double(known - far));
        unknown.values.emplace_back(double(point.runners.unknown));
    }
    data.watched.emplace();
    for (const PastVersions::Span &span : trend.watched)
        data.watched->push_back({ span.from, span.until });
    const bool someUnknown = std::any_of(trend.points.begin(), trend.points.end(), [](const VersionTrend::Point &point) { return point.runners.unknown > 0; });
    data.series = { further, nearer };
    if (someUnknown)
        data.series.push_back(unknown);
    data.axisTitle = TrendWords::axis();
    return data;
}

QString lagTrendNote(const VersionTrend &trend, VersionReference::Kind reference, TimeDisplay display)
{
    const TimeRange range = rangeOf(trend);
    if (!range.isValid())
        return {};
    QStringList parts{ TrendWords::recorded(rangeText(range, display), int(trend.states)) };
    if (trend.watched.size() > 1)
        parts += TrendWords::gaps(int(trend.watched.size()) - 1);
    if (trend.isThinned)
        parts += TrendWords::thinned();
    if (reference == VersionReference::Kind::Newest || reference == VersionReference::Kind::Major)
        parts += TrendWords::newestThen();
    else if (reference == VersionReference::Kind::Server)
        parts += TrendWords::serverNow();
    return parts.join(u" · "_s);
}

} // namespace muster
