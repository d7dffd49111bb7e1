// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/signalfacts.h"

#include <QString>
#include <QStringList>

namespace muster {

/// What an INI file says about signals, beside the settings; need not exist:
///
///     [security]
///     ranges=10.0.0.0/8, 203.0.113.0/28      where runners may be reached from; without it, places are learned
///     sensitive_tags=prod*, deploy           instead of the usual ones
///     cut_over=2026-01-31                    from here on nobody registers with a registration token
///     off=open_instance_runner               signals that are not looked for
///     severities=unlocked:low, unpaused:high signals that are less grave here, or graver
///     stable_after=14d
///     silent_after=30d
///     few_systems=5
///     many_at_once=50
///     many_of_newcomer=5
struct SignalSettingsReading {
    SignalSettings settings;
    QStringList troubles;   ///< entries that could not be read, as they stand there; for each the usual value counts
};
[[nodiscard]] SignalSettingsReading readSignalSettings(const QString &path);
/// Writes what differs from the usual; what a person added to the file besides stays. False: it cannot be written.
[[nodiscard]] bool writeSignalSettings(const QString &path, const SignalSettings &settings);

/// `10.0.0.0/8, 203.0.113.7` as a person writes it, also in several lines: `wrong` are the entries that are no ranges.
struct RangesReading {
    std::vector<AddressRange> ranges;
    QStringList wrong;
};
[[nodiscard]] RangesReading readRanges(const QString &text);
/// `2026-01-31`, midnight UTC; unknown: it is no such day.
[[nodiscard]] Instant readDay(const QString &text);

/// `security.ini` in the folder of the settings.
[[nodiscard]] QString signalSettingsFile(const QString &settingsFile);

} // namespace muster
