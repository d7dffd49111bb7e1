// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace muster {

/// UTF-8 in lower case, exactly as QString::toLower() has it (and so Snapshot::searchText), but without a detour through
/// UTF-16 for what has a lower case of one character. The result is `text` itself or lies in `buffer`.
[[nodiscard]] std::string_view folded(std::string_view text, std::string &buffer);

} // namespace muster
