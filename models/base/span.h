// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace muster {

/// `90s`, `15m`, `12h`, `30d`, `2w`, in the filter language, policies and on the command line; nullopt for anything else,
/// also for what does not fit 68 years.
[[nodiscard]] std::optional<std::chrono::seconds> parseSpan(QStringView text);
/// The shortest text that parses back to the same span: 172800 s is `2d`, 90 s is `90s`.
[[nodiscard]] QString formatSpan(std::chrono::seconds span);

} // namespace muster
