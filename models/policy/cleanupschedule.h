// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace muster {

/// When a cleanup rule runs by itself: every so often, on some days of the week, within a window of the day. Days and window are
/// of the machine that runs it, in its own time zone.
struct CleanupSchedule {
    static constexpr quint8 everyDay = 0x7f;
    static constexpr int minutesOfDay = 24 * 60;

    std::chrono::hours every{ 24 };   ///< at least 1 h
    quint8 days = everyDay;           ///< bit 0 is Monday
    int from = 0;                     ///< minute of the day at which the window opens
    int until = minutesOfDay;         ///< and closes; before `from`: on the next day, which belongs to the day it opened on

    [[nodiscard]] bool isAnyTime() const { return days == everyDay && from == 0 && until == minutesOfDay; }
    /// The earliest moment, now or later, at which it is due: `every` after the last run, moved on into the next window. One that
    /// never ran is due in the next window. A run that fell out (the machine was off) is made up for once.
    [[nodiscard]] Instant nextRun(Instant lastRun, Instant now, const QTimeZone &zone) const;

    /// `02:00-05:00`; empty for the whole day.
    [[nodiscard]] QString windowText() const;
    struct Window {
        int from = 0;
        int until = minutesOfDay;
    };
    [[nodiscard]] static std::optional<Window> windowFrom(const QString &text);
    /// `mon`, `tue`, … for 0 to 6.
    [[nodiscard]] static QString dayName(int day);

    friend bool operator==(const CleanupSchedule &, const CleanupSchedule &) = default;
};

} // namespace muster
