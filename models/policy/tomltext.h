// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace muster {

/// Values as a policy's text has them.

/// Between quotes, with what needs it escaped.
[[nodiscard]] QString tomlQuoted(const QString &text);
/// `key = value` with a line end.
[[nodiscard]] QString tomlLine(const char *key, const QString &value);
/// `14d`, `36h`.
[[nodiscard]] QString tomlSpan(std::chrono::hours span);

} // namespace muster
