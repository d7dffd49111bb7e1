// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace muster::demo::graphql {

/// What stands between the quotes of a "string", escapes resolved; nullopt if an escape is none. A lone surrogate written
/// as \uD800 stays one.
[[nodiscard]] std::optional<QString> unescapeString(std::string_view raw);
/// What stands between the triple quotes of a block string: common indentation and blank border lines taken off.
[[nodiscard]] QString unindentBlock(std::string_view raw);

} // namespace muster::demo::graphql
