// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

namespace muster {

// The two zones that Muster knows, for what asks for one: QDateTime's constructor, QDateTime::fromSecsSinceEpoch(), QDate::startOfDay().
// Qt 6.5 began to take a QTimeZone for what was a Qt::TimeSpec; from 6.9 on the latter is deprecated everywhere. QTimeZone::utc() would
// do in both, but makes times that write themselves as "+00:00", not "Z".
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization utcZone = QTimeZone::UTC;
inline constexpr QTimeZone::Initialization localZone = QTimeZone::LocalTime;
#else
inline constexpr Qt::TimeSpec utcZone = Qt::UTC;
inline constexpr Qt::TimeSpec localZone = Qt::LocalTime;
#endif

} // namespace muster
