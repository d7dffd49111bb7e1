// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

#include <limits>

namespace muster {

enum class Relation : quint8 { Is, Below, AtMost, Above, AtLeast, Between };

/// Whole numbers from `low` to `high`, both included. What is only known to lie somewhere is such a range as well.
struct Interval {
    static constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    static constexpr qint64 highest = std::numeric_limits<qint64>::max();
    qint64 low = lowest;
    qint64 high = highest;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// A number of units of time as written: `2w` stays two weeks.
struct UnitSpan {
    qint64 count = 0;
    char16_t unit = u's';
    [[nodiscard]] constexpr qint64 unitSeconds() const
    {
        switch (unit) {
        case u'w': return 604800;
        case u'd': return 86400;
        case u'h': return 3600;
        case u'm': return 60;
        }
        return 1;
    }
    [[nodiscard]] constexpr qint64 seconds() const { return count * unitSeconds(); }
    friend bool operator==(const UnitSpan &, const UnitSpan &) = default;
};

/// `>3`, `1d..7d`.
template <class Value>
struct Comparison {
    Relation relation = Relation::Is;
    Value first{};
    Value second{};   ///< with Between only
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

[[nodiscard]] constexpr Interval intervalOf(Relation relation, qint64 first, qint64 second)
{
    switch (relation) {
    case Relation::Is:
        return { first, first };
    case Relation::Below:
        return { Interval::lowest, first - 1 };
    case Relation::AtMost:
        return { Interval::lowest, first };
    case Relation::Above:
        return { first + 1, Interval::highest };
    case Relation::AtLeast:
        return { first, Interval::highest };
    case Relation::Between:
        return { first, second };
    }
    return {};
}
[[nodiscard]] constexpr Interval intervalOf(const Comparison<qint64> &comparison)
{
    return intervalOf(comparison.relation, comparison.first, comparison.second);
}
/// In seconds. A bare span means that many whole units, as the table shows them: `3h` is from 3 h to just under 4 h.
[[nodiscard]] constexpr Interval intervalOf(const Comparison<UnitSpan> &comparison)
{
    Interval interval = intervalOf(comparison.relation, comparison.first.seconds(), comparison.second.seconds());
    if (comparison.relation == Relation::Is)
        interval.high += comparison.first.unitSeconds() - 1;
    return interval;
}

} // namespace muster
