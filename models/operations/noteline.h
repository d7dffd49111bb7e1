// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace muster {

/// A line of Muster's own within the maintenance note of a runner, above what others wrote there. Theirs is never cut off for it.
namespace noteline {

/// How many characters a line may have at most, so that it fits above this note.
[[nodiscard]] qsizetype room(const QString &note);
/// The note with the line above what stands there; nullopt: it does not fit.
[[nodiscard]] std::optional<QString> above(const QString &note, const QString &line);
/// The note without that line; as it is when no line of it says just that.
[[nodiscard]] QString without(const QString &note, const QString &line);

} // namespace noteline

} // namespace muster
