// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/lagchartdata.h"

#include "models/wording/versiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unknownKey = "unknown"_L1;

struct LagChartWords {
    Q_DECLARE_TR_FUNCTIONS(muster::LagChart)

public:
    //: series of a chart: runners less far behind than was asked
    static QString nearer() { return tr("less far behind"); }
    //: series of a chart: runners as far behind as was asked, or further
    static QString further(int behind) { return tr("at least %Ln behind", nullptr, behind); }
    //: series of a chart: runners of which no version is known
    static QString unknown() { return tr("unknown version"); }
    //: bar of a chart, and row of its table; %1: how many minor versions
    static QString bar(const QString &number) { return tr("%1 behind").arg(number); }
    static QString axis() { return tr("runners"); }
    static QString name() { return tr("Minor versions behind"); }
    static QString select() { return tr("Click: only these in the table"); }
};

} // namespace

BarData lagBars(const VersionPicture &picture, int behind, const std::optional<VersionNarrowing> &chosen)
{
    const LagHistogram &histogram = picture.histogram;
    BarData data;
    data.series = { { u"nearer"_s, LagChartWords::nearer(), ChartHue::Blue }, { u"further"_s, LagChartWords::further(behind), ChartHue::Orange }, { u"unknown"_s, LagChartWords::unknown(), ChartHue::Grey } };
    data.axisTitle = LagChartWords::axis();
    data.nameTitle = LagChartWords::name();
    data.isOrdered = true;
    data.chosen = chosen ? barOf(*chosen) : QString();
    if (histogram.runners.empty() && histogram.unknown == 0)
        return data;
    for (int at = 0; at <= histogram.furthest(); ++at) {
        const auto count = double(histogram.runners[std::size_t(at)]);
        const bool isBound = at == histogram.furthest() && histogram.lastIsAtLeast;
        const QString number = lagText({ at, isBound });
        data.bars.push_back({ barOf({ at, at, false }), LagChartWords::bar(number), LagChartWords::select(), { at < behind ? count : 0, at < behind ? 0 : count, 0 }, number });
    }
    if (histogram.unknown > 0)
        data.bars.push_back({ unknownKey, LagChartWords::unknown(), LagChartWords::select(), { 0, 0, double(histogram.unknown) }, u"?"_s });
    return data;
}

LagWords lagWords(int behind)
{
    return { LagChartWords::nearer(), LagChartWords::further(behind), LagChartWords::unknown() };
}

VersionNarrowing narrowingOfBar(const QString &key)
{
    const int behind = key.toInt();
    return key == unknownKey ? VersionNarrowing{ .unknown = true } : VersionNarrowing{ behind, behind, false };
}

QString barOf(const VersionNarrowing &narrowing)
{
    return narrowing.unknown ? QString(unknownKey) : narrowing.least == narrowing.most ? QString::number(narrowing.least) : QString();
}

} // namespace muster
