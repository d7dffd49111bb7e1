// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/node.h"

#include <tl/expected.hpp>

namespace muster {

/// Limits, so that no text can overflow the stack or make evaluating endless.
inline constexpr qsizetype longestFilter = 10'000;      // UTF-16 units
inline constexpr int deepestFilter = 64;                // parentheses within parentheses
inline constexpr int mostFilterValues = 512;            // terms and their alternatives together; ids do not count

/// nullptr for a text of spaces.
[[nodiscard]] tl::expected<Filter::Node::Ptr, FilterError> parseFilter(QStringView text, const Vocabulary &vocabulary);

} // namespace muster
