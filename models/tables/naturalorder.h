// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Per text its place in the order of the language, from 1, alike for those that it does not tell apart; 0 for empty ones.
/// Numbers count as numbers. Of very long texts the beginning decides. Any thread.
[[nodiscard]] std::vector<quint32> naturalRanks(std::span<const std::string_view> utf8, const QLocale &locale);

/// A key whose bytes are in that order where there is no language (locale C): digits are led by how many there are.
[[nodiscard]] std::string naturalKey(std::string_view text);

} // namespace muster
