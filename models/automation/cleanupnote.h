// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QString>

#include <optional>

/// What Muster writes into the maintenance note of a runner in quarantine, for whoever looks at it in GitLab. Never read back as
/// a reason for anything: what counts is Muster's own record.
namespace muster::cleanupnote {

inline constexpr qsizetype longest = 1024;   ///< GitLab's limit, in characters

/// `Unused since 2026-08-01. Paused, and will be removed after 2026-09-15 10:00 UTC unless it makes contact or is resumed. Muster`
[[nodiscard]] QString line(Instant lastSign, Instant deleteAfter);
/// The note with that line above what stands there; `former` is a line of Muster's own from before, which goes. nullopt: it does
/// not fit, and nobody else's words are cut off for it.
[[nodiscard]] std::optional<QString> with(const QString &note, const QString &former, const QString &line);
/// The note without that line; as it is when the line is not in it.
[[nodiscard]] QString without(const QString &note, const QString &line);

} // namespace muster::cleanupnote
