// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/term.h"
#include "models/filter/textmatcher.h"

namespace muster {

/// The texts of a term, any of which may match; it lowers what it is held against where the key says so.
class TextMatchers final {
public:
    TextMatchers(const Term &term, TextMatcher::Mode mode);
    /// `text` as the server sent it.
    [[nodiscard]] bool matches(std::string_view text);
    /// `text` is in lower case already.
    [[nodiscard]] bool matchesFolded(std::string_view text) const;

private:
    std::vector<TextMatcher> m_matchers;
    bool m_folded;
    std::string m_buffer;
};

} // namespace muster
