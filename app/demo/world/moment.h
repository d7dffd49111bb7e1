// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace muster::demo {

/// Milliseconds since 1970, UTC; 0 is GitLab's null (never contacted, no expiry, not started).
using Moment = qint64;

/// Lengths of time, in the unit of Moment.
constexpr Moment seconds(qint64 count) { return count * 1000; }
constexpr Moment minutes(qint64 count) { return seconds(count * 60); }
constexpr Moment hours(qint64 count) { return minutes(count * 60); }
constexpr Moment days(qint64 count) { return hours(count * 24); }

/// `2026-03-04T05:06:07Z`, as GraphQL writes times; null QString for 0.
[[nodiscard]] QString isoSeconds(Moment at);
/// `2026-03-04T05:06:07.020Z`, as REST writes them; null QString for 0.
[[nodiscard]] QString isoMilliseconds(Moment at);
/// `2026-03-04`; null QString for 0.
[[nodiscard]] QString isoDate(Moment at);
/// `Wed, 04 Mar 2026 05:06:07 GMT`
[[nodiscard]] QByteArray httpDate(Moment at);
/// Reads any ISO 8601 time with an offset, or a date (midnight UTC).
[[nodiscard]] std::optional<Moment> momentFromIso(QStringView text);
[[nodiscard]] std::optional<Moment> momentFromHttpDate(const QByteArray &text);

} // namespace muster::demo
