// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/openenum.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <string_view>

namespace muster {

/// How exact times are written.
enum class TimeDisplay : quint8 { Local, Utc };

/// Words and figures as cells show them: translated, short, plain text, nothing hostile left in them.

/// "3 h ago", "in 12 d", "never", "unknown".
[[nodiscard]] QString relativeTime(Instant then, Instant now);
/// "42 s", "5 min", "3 h" up to two days, "12 d" up to a year, "1.8 y"; rounded down. The one way in which spans are written on screen.
[[nodiscard]] QString spanText(std::chrono::seconds span);
/// An estimate as exact as it deserves, rounded up: seconds up to ten, then fives, minutes up to three hours, then hours.
[[nodiscard]] QString roughSpanText(std::chrono::seconds span);
/// "2026-03-04 05:06:07 UTC", "2026-03-04 06:06:07 UTC+01:00", "never", "unknown".
[[nodiscard]] QString exactTime(Instant then, TimeDisplay display);

/// "yes", "no", "unknown".
[[nodiscard]] QString triText(Tri value);
/// The number in the person's own digits and grouping; "unknown" when negative.
[[nodiscard]] QString countText(qint64 count);
[[nodiscard]] QString unknownText();
[[nodiscard]] QString neverText();

/// A member of an open enumeration in words; `foreign` is the server's own name of one that Muster does not know.
[[nodiscard]] QString statusText(RunnerStatus status, std::string_view foreign = {});
/// The group or project; of an instance runner "(instance)", and "unknown" where it is not told.
[[nodiscard]] QString ownerText(RunnerType type, const QString &path);
[[nodiscard]] QString typeText(RunnerType type, std::string_view foreign = {});
[[nodiscard]] QString methodText(CreationMethod method, std::string_view foreign = {});
[[nodiscard]] QString executionText(JobExecution execution, std::string_view foreign = {});

/// A text of the server for one cell: see visibleText.
[[nodiscard]] QString cellText(std::string_view utf8);
[[nodiscard]] QString cellText(QStringView text);

/// Plain text for Qt::ToolTipRole. Qt takes a tip for HTML when its first line looks like it, so the first line is ours:
/// `heading` is a word of the program, `lines` may be anybody's. Empty without lines.
[[nodiscard]] QString toolTip(const QString &heading, const QStringList &lines);

/// How bad a status is: see SeverityRole.
[[nodiscard]] int severityOf(RunnerStatus status);
/// The icon that goes with a status.
[[nodiscard]] QString iconOf(RunnerStatus status);

} // namespace muster
