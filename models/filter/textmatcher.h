// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/textpattern.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A TextPattern made ready to be held against UTF-8 texts. Time is linear in the text, whatever the pattern (paths apart).
class TextMatcher {
public:
    enum class Mode : quint8 {
        Whole,      ///< the pattern is the whole text
        Contains,   ///< without a wildcard anywhere in the text, with one the whole text
        Path,       ///< the whole text, and `*` stops at slashes
        Fields,     ///< anywhere within one of the fields that U+001F separates; see Snapshot::searchText
    };
    /// `folded`: the texts that come are in lower case, and so will be the pattern.
    TextMatcher(const TextPattern &pattern, Mode mode, bool folded);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    [[nodiscard]] bool matchesWhole(std::string_view text) const;
    [[nodiscard]] bool matchesPath(std::string_view text) const;
    [[nodiscard]] bool matchesField(std::string_view text) const;

    Mode m_mode;
    bool m_impossible = false;   // it holds what separates fields
    std::vector<std::string> m_pieces;
    std::vector<bool> m_deep;
};

} // namespace muster
