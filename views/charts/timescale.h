// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/tables/celltext.h"

#include <QString>

#include <vector>

namespace muster {

/// From one moment up to another; both known, `from` not after `until`, or it is no stretch at all.
struct TimeRange {
    Instant from;
    Instant until;
    [[nodiscard]] bool isValid() const { return from.isKnown() && until.isKnown() && from <= until; }
    [[nodiscard]] qint64 seconds() const { return isValid() ? until.seconds() - from.seconds() : 0; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Where moments lie between two edges of a picture.
class TimeScale final
{
public:
    TimeScale() = default;
    TimeScale(const TimeRange &range, double left, double right) : m_range(range), m_left(left), m_right(right) { }

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    /// Beyond the edges for moments outside the range.
    [[nodiscard]] double x(Instant at) const;
    /// Within the range, in whole seconds.
    [[nodiscard]] Instant at(double x) const;
    [[nodiscard]] double secondsPerPixel() const;

private:
    TimeRange m_range;
    double m_left = 0;
    double m_right = 0;
};

struct TimeTick {
    Instant at;
    QString text;
    bool isDay = false;   ///< a day begins here, and the text names it
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};
/// Round times of the day, or days, within the range; at most `most`.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeRange &range, int most, TimeDisplay display);
/// About how wide a label of timeTicks is, in characters.
inline constexpr int timeTickCharacters = 7;

/// Which clock the labels go by: "UTC", "local time".
[[nodiscard]] QString clockName(TimeDisplay display);
/// "Tue 3 Mar, 14:05"
[[nodiscard]] QString momentText(Instant at, TimeDisplay display);
/// "14:05 – 15:20", with the days where they differ.
[[nodiscard]] QString rangeText(const TimeRange &range, TimeDisplay display);

/// The same without any day, for where it is clear.
[[nodiscard]] QString clockRangeText(const TimeRange &range, TimeDisplay display);

/// The parts of `range` that none of `watched` (ascending, not overlapping) covers.
[[nodiscard]] std::vector<TimeRange> gapsIn(const TimeRange &range, const std::vector<TimeRange> &watched);

} // namespace muster
