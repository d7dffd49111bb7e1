// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"
#include "models/fleet/openenum.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <chrono>
#include <optional>

namespace muster {

/// Values as RawRole holds them: invalid where nothing is known. Spans are in seconds.
[[nodiscard]] inline QVariant rawText(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
[[nodiscard]] inline QVariant rawTime(Instant time) { return time.isKnown() ? QVariant(time.toDateTime()) : QVariant(); }
[[nodiscard]] inline QVariant rawTri(Tri value) { return value == Tri::Unknown ? QVariant() : QVariant(value == Tri::Yes); }
[[nodiscard]] inline QVariant rawSpan(std::optional<std::chrono::seconds> span) { return span ? QVariant(qint64(span->count())) : QVariant(); }
template <class Number>
[[nodiscard]] QVariant rawNumber(std::optional<Number> number) { return number ? QVariant(*number) : QVariant(); }

} // namespace muster
