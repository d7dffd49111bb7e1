// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/textmatchers.h"

#include "models/filter/textfold.h"

#include <algorithm>

namespace muster {

TextMatchers::TextMatchers(const Term &term, TextMatcher::Mode mode) : m_folded(term.spec->folded)
{
    for (const Alternative &alternative : term.alternatives) {
        if (const auto *pattern = std::get_if<TextPattern>(&alternative))
            m_matchers.emplace_back(*pattern, mode, m_folded);
    }
}

bool TextMatchers::matches(std::string_view text)
{
    return matchesFolded(m_folded && !m_matchers.empty() ? folded(text, m_buffer) : text);
}

bool TextMatchers::matchesFolded(std::string_view text) const
{
    return std::any_of(m_matchers.begin(), m_matchers.end(), [text](const TextMatcher &matcher) { return matcher.matches(text); });
}

} // namespace muster
