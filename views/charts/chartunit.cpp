// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartunit.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace muster {

namespace {

/// One context for the words of all charts that belong to no widget.
struct ChartUnitText {
    Q_DECLARE_TR_FUNCTIONS(muster::ChartUnitText)
};

constexpr double minute = 60, hour = 60 * minute, day = 24 * hour;
constexpr std::array spanSteps{ 1.0, 2.0, 5.0, 10.0, 15.0, 30.0, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
    3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day };

/// Up to one decimal, none where it is zero.
QString plainNumber(double value)
{
    const QLocale locale;
    const double rounded = std::round(value * 10) / 10;
    return rounded == std::floor(rounded) ? locale.toString(rounded, 'f', 0) : locale.toString(rounded, 'f', 1);
}

/// The two greatest units that are not zero.
QString spanInWords(double seconds)
{
    const auto whole = qint64(std::llround(std::min(seconds, 1e15)));
    const qint64 days = whole / 86400, hours = whole / 3600 % 24, minutes = whole / 60 % 60, rest = whole % 60;
    const QLocale locale;
    if (days > 0)
        //: a span: days, and hours
        return hours > 0 ? ChartUnitText::tr("%1 d %2 h").arg(locale.toString(days), locale.toString(hours)) : ChartUnitText::tr("%1 d").arg(locale.toString(days));
    if (hours > 0)
        //: a span: hours, and minutes
        return minutes > 0 ? ChartUnitText::tr("%1 h %2 min").arg(locale.toString(hours), locale.toString(minutes)) : ChartUnitText::tr("%1 h").arg(locale.toString(hours));
    if (minutes > 0)
        //: a span: minutes, and seconds
        return rest > 0 ? ChartUnitText::tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(rest)) : ChartUnitText::tr("%1 min").arg(locale.toString(minutes));
    //: a span: seconds
    return ChartUnitText::tr("%1 s").arg(locale.toString(rest));
}

/// One unit only, rounded to the nearest: 90 min is "1.5 h".
QString spanInShort(double seconds)
{
    if (seconds < minute)
        return ChartUnitText::tr("%1 s").arg(plainNumber(seconds));
    if (seconds < hour)
        return ChartUnitText::tr("%1 min").arg(plainNumber(seconds / minute));
    if (seconds < 2 * day)
        return ChartUnitText::tr("%1 h").arg(plainNumber(seconds / hour));
    return ChartUnitText::tr("%1 d").arg(plainNumber(seconds / day));
}

QString countInShort(double value)
{
    if (value < 10'000)
        return plainNumber(value);
    if (value < 1e6)
        //: thousands, in short: 12 k
        return ChartUnitText::tr("%1 k").arg(plainNumber(value / 1e3));
    if (value < 1e9)
        //: millions, in short: 1.2 M
        return ChartUnitText::tr("%1 M").arg(plainNumber(value / 1e6));
    if (value < 1e12)
        //: thousands of millions, in short: 3 G
        return ChartUnitText::tr("%1 G").arg(plainNumber(value / 1e9));
    return QLocale().toString(value, 'g', 3);
}

/// The smallest of 1, 2, 5 times a power of ten that is not below `least`.
double decimalStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double stepOf(double least, ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        return std::max(1.0, decimalStep(least));
    case ChartUnit::Share:
        return decimalStep(least);
    case ChartUnit::Seconds:
        break;
    }
    for (const double step : spanSteps) {
        if (step >= least)
            return step;
    }
    return decimalStep(least / day) * day;
}

} // namespace

QString valueText(double value, ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        return plainNumber(value);
    case ChartUnit::Seconds:
        return spanInWords(value);
    case ChartUnit::Share:
        //: a share: per cent
        return ChartUnitText::tr("%1 %").arg(plainNumber(value * 100));
    }
    return {};
}

QString shortValueText(double value, ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count:
        return countInShort(value);
    case ChartUnit::Seconds:
        return spanInShort(value);
    case ChartUnit::Share:
        return valueText(value, unit);
    }
    return {};
}

std::vector<double> valueTicks(double greatest, int most, ChartUnit unit)
{
    most = std::max(most, 1);
    if (!(greatest > 0))
        greatest = unit == ChartUnit::Share ? 0.01 : 1;
    const double step = stepOf(greatest / most, unit);
    std::vector<double> ticks{ 0 };
    for (int i = 1; ticks.back() < greatest * (1 - 1e-9) && i <= most; ++i)
        ticks.push_back(step * i);
    return ticks;
}

} // namespace muster
